// The kernel's answers to the requests of front ends.
import { errorContent } from './cell-error';
import type { CellOutputs } from './cell-outputs';
import { History } from './history';
import { inspection } from './inspection';
import type { Request, ToSockets } from './protocol';
import { resultBundle } from './result';
import { type Cell, running, type Session } from './session';
import type { Tslab } from './tslab';

type Content = Readonly<Record<string, unknown>>;

/** What the kernel says of itself. */
export function kernelInfo(tslab: Tslab, version: string): Content {
  return {
    status: 'ok',
    protocol_version: '5.4',
    implementation: 'wortlaut',
    implementation_version: version,
    banner: `TypeScript ${tslab.ts.version} on Node ${process.version}`,
    debugger: false,
    help_links: [{ text: 'TypeScript', url: 'https://www.typescriptlang.org/docs/' }],
    supported_features: [],
    language_info: {
      name: 'typescript',
      version: tslab.ts.version,
      mimetype: 'text/typescript',
      file_extension: '.ts',
      pygments_lexer: 'typescript',
      nbconvert_exporter: 'script',
      codemirror_mode: { mode: 'typescript', name: 'javascript', typescript: true },
    },
  };
}

/** Answers one request at a time. */
export class Requests {
  readonly #tslab: Tslab;
  readonly #session: Session;
  readonly #send: (message: ToSockets) => void;
  readonly #outputs: CellOutputs;
  readonly #info: Content;
  readonly #history = new History();
  #count = 0;
  /** The request whose cell runs, or ran last: what has no cell of its own is put out there. */
  current: Request | null = null;

  constructor(tslab: Tslab, session: Session, info: Content, outputs: CellOutputs, send: (message: ToSockets) => void) {
    this.#outputs = outputs;
    this.#tslab = tslab;
    this.#session = session;
    this.#info = info;
    this.#send = send;
  }

  async answer(request: Request): Promise<void> {
    try {
      const { msg_type } = request.header;
      if (msg_type === 'execute_request') await this.#execute(request);
      else if (msg_type === 'comm_open') {
        const content = { comm_id: request.content.comm_id, data: {} };
        this.#send({ kind: 'publish', type: 'comm_close', content, parent: request.header });
      } else {
        const content = this.#reply(request);
        if (content !== null) this.#answerWith(request, msg_type.replace(/_request$/, '_reply'), content);
      }
    } finally {
      this.#send({ kind: 'done' });
    }
  }

  /** Answers what is asked while a cell runs. */
  aside(request: Request): void {
    const type = request.header.msg_type.replace(/_request$/, '_reply');
    this.#send({ kind: 'aside', type, content: this.#reply(request), to: request });
  }

  #answerWith(to: Request, type: string, content: Content, abort = false): void {
    this.#send({ kind: 'reply', type, content, to, abort });
  }

  #reply({ header, content }: Request): Content | null {
    try {
      switch (header.msg_type) {
        case 'kernel_info_request':
          return this.#info;
        case 'is_complete_request':
          return this.#isComplete(String(content.code ?? ''));
        case 'complete_request':
          return this.#complete(String(content.code ?? ''), Number(content.cursor_pos ?? 0));
        case 'inspect_request':
          return this.#inspect(String(content.code ?? ''), Number(content.cursor_pos ?? 0));
        case 'history_request':
          return { status: 'ok', history: this.#history.find(content) };
        case 'comm_info_request':
          return { status: 'ok', comms: {} };
        case 'shutdown_request':
          return { status: 'ok', restart: content.restart === true };
        default:
          return null; // the protocol: what is not known is not answered
      }
    } catch (error) {
      return { status: 'error', ...errorContent(error, this.#session.maps) };
    }
  }

  async #execute(request: Request): Promise<void> {
    const { content, header } = request;
    const [source, silent] = [String(content.code ?? ''), content.silent === true];
    const kept = !silent && content.store_history !== false;
    const number = kept || this.#count === 0 ? this.#count + 1 : this.#count;
    if (kept) this.#count = number;
    const cell: Cell = { number, source, parent: header, ended: null };
    this.current = request;
    const publish = (type: string, sent: object) => {
      if (!silent) this.#send({ kind: 'publish', type, content: sent, parent: header });
    };
    publish('execute_input', { code: source, execution_count: number });
    this.#outputs.begin(header, !silent && content.allow_stdin === true);
    let outcome = await this.#session.execute(cell);
    this.#outputs.clearLine();
    let shown = '';
    if (!outcome.failed) {
      try {
        const data = await running.run(cell, () => resultBundle(outcome.value));
        if (data !== null) publish('execute_result', { execution_count: number, data, metadata: {} });
        shown = String(data?.['text/plain'] ?? '');
      } catch (error) {
        outcome = { error, failed: true, value: undefined };
      }
    }
    this.#outputs.end();
    if (kept) this.#history.add(number, source, shown);
    if (!outcome.failed) {
      const expressions = Object.keys((content.user_expressions as object | undefined) ?? {}).map((name) => [
        name,
        { status: 'error', ename: 'Error', evalue: 'not supported', traceback: [] },
      ]);
      this.#answerWith(request, 'execute_reply', {
        ...{ status: 'ok', execution_count: number, payload: [] },
        user_expressions: Object.fromEntries(expressions),
      });
      return;
    }
    const error = errorContent(outcome.error, this.#session.maps);
    publish('error', error);
    const reply = { status: 'error', execution_count: number, ...error };
    this.#answerWith(request, 'execute_reply', reply, content.stop_on_error !== false);
    if (cell.ended !== null) this.#send({ kind: 'interrupted' });
  }

  /** An error that nobody caught, after its cell or beside it. It goes under the cell whose code threw it. */
  late(error: unknown): void {
    const content = errorContent(error, this.#session.maps);
    const parent = this.#parentOf(error) ?? running.get()?.parent ?? this.current?.header;
    if (parent !== undefined) this.#send({ kind: 'publish', type: 'error', content, parent });
  }

  #parentOf(error: unknown): object | undefined {
    const cell = /wortlaut-cell-(\d+):/.exec(String((error as { stack?: unknown } | null)?.stack ?? ''))?.[1];
    return cell === undefined ? undefined : this.#session.parents.get(Number(cell));
  }

  #isComplete(code: string): Content {
    const { completed, indent } = this.#tslab.isCompleteCode(code);
    if (!completed) return { status: 'incomplete', indent: indent ?? '' };
    const { ts } = this.#tslab;
    const { parseDiagnostics } = ts.createSourceFile('cell.ts', code, ts.ScriptTarget.ES2022, false);
    return { status: parseDiagnostics.length > 0 ? 'invalid' : 'complete' };
  }

  #complete(code: string, cursor: number): Content {
    const { start, end, candidates } = this.#session.complete(code, unitOffset(code, cursor));
    return {
      status: 'ok',
      matches: candidates,
      cursor_start: pointOffset(code, start),
      cursor_end: pointOffset(code, end),
      metadata: {},
    };
  }

  #inspect(code: string, cursor: number): Content {
    const text = inspection(this.#tslab.ts, this.#session, code, unitOffset(code, cursor));
    return { status: 'ok', found: text !== null, data: text === null ? {} : { 'text/plain': text }, metadata: {} };
  }
}

/** Front ends count characters, JavaScript counts units of 16 bits. */
function unitOffset(text: string, points: number): number {
  return [...text].slice(0, points).join('').length;
}

function pointOffset(text: string, units: number): number {
  return [...text.slice(0, units)].length;
}
