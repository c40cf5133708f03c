// What is said between runner and kernel: requests, the answers that belong to them, and the word that the process died.
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Dealer, Subscriber } from 'zeromq';
import { inTime } from '../../base';
import { type Connection, createRequest, type Message, readMessage } from './wire';

const START_SECONDS = 60;
const POLL_MILLISECONDS = 100;
/** What ZeroMQ says where another program has taken the port meanwhile. */
export const PORT_TAKEN = 'Address already in use';

/** The kernel process ended, or never answered. */
export class KernelError extends Error {}

/** What a request waits for: its reply on the shell channel and, on iopub, the kernel's word that it is idle again. */
interface Pending {
  readonly listen: (message: Message) => void;
  reply: string | null;
  idle: boolean;
  done: (status: string) => void;
}

/** The channels between the runner and a kernel process. */
export class Channels {
  readonly #session = randomUUID();
  readonly #shell = new Dealer({ linger: 0 });
  readonly #iopub = new Subscriber({ linger: 0 });
  readonly #requests = new Map<string, Pending>();
  readonly #connection: Connection;
  readonly died: Promise<never>;
  #printed = '';
  #fail: (error: KernelError) => void = () => {};

  constructor(connection: Connection, child: ChildProcess) {
    this.#connection = connection;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (bytes: Buffer) => {
        this.#printed = (this.#printed + bytes.toString('utf8')).slice(-4000);
      });
    }
    this.died = new Promise((_, fail) => {
      this.#fail = fail;
      child.once('error', (error) => fail(new KernelError(`the kernel could not be started: ${error.message}`)));
      child.once('close', (code, signal) =>
        fail(new KernelError(`the kernel died (${signal ?? `exit status ${code}`})${this.#said()}`)),
      );
    });
    this.died.catch(() => {});
  }

  #said(): string {
    return this.#printed.trim() === '' ? '' : `: ${this.#printed.trim()}`;
  }

  async connect(): Promise<void> {
    const { transport, ip, shell_port, iopub_port } = this.#connection;
    this.#shell.connect(`${transport}://${ip}:${shell_port}`);
    this.#iopub.connect(`${transport}://${ip}:${iopub_port}`);
    this.#iopub.subscribe();
    this.#listen(this.#shell);
    this.#listen(this.#iopub);
    // What a kernel publishes before the subscription has reached it is lost: ask until both channels have answered.
    const asked: Promise<string>[] = [];
    for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end; ) {
      asked.push(this.#request('kernel_info_request', {}, () => {}).answered);
      if (await Promise.race([...asked, this.died, setTimeout(POLL_MILLISECONDS, '')])) return;
      if (this.#printed.includes(PORT_TAKEN)) throw new KernelError(PORT_TAKEN);
    }
    throw new KernelError(`the kernel did not answer in ${START_SECONDS} s${this.#said()}`);
  }

  async #listen(socket: Dealer | Subscriber): Promise<void> {
    try {
      for await (const frames of socket) this.#receive(readMessage(this.#connection.key, frames));
    } catch (error) {
      this.#fail(new KernelError(error instanceof Error ? error.message : String(error)));
    }
  }

  #receive(message: Message): void {
    const pending = this.#requests.get(message.parentId);
    if (pending === undefined) return;
    if (message.type.endsWith('_reply')) pending.reply = String(message.content.status ?? 'ok');
    else if (message.type !== 'status') pending.listen(message);
    else if (message.content.execution_state === 'idle') pending.idle = true;
    if (pending.reply !== null && pending.idle) pending.done(pending.reply);
  }

  #request(type: string, content: object, listen: (message: Message) => void) {
    const { id, frames } = createRequest(this.#connection.key, this.#session, type, content);
    const pending: Pending = { listen, reply: null, idle: false, done: () => {} };
    const answered = new Promise<string>((done, fail) => {
      pending.done = done;
      // The entry stays: what a cell prints after its end still belongs to it.
      this.#requests.set(id, pending);
      this.#shell.send([...frames]).catch(fail);
    });
    return { pending, answered };
  }

  /** The answer to a request, which must not take longer than `seconds`; `what` asks is named where it does. */
  #answer(request: { pending: Pending; answered: Promise<string> }, seconds: number, what: string): Promise<string> {
    const { pending, answered } = request;
    return inTime(Promise.race([answered, this.died]), seconds, () => {
      const half = pending.idle ? 'it is idle, but did not reply' : 'it replied, but did not say that it is idle';
      const heard = pending.idle || pending.reply !== null ? ` (the kernel was heard: ${half})` : '';
      return new KernelError(`${what} took longer than ${seconds} s${heard}`);
    });
  }

  readonly execute = (
    code: string,
    seconds: number,
    listen: (message: Message) => void,
    stopOnError = true,
  ): Promise<string> => {
    const rest = { silent: false, store_history: true, user_expressions: {}, allow_stdin: false };
    const content = { code, ...rest, stop_on_error: stopOnError };
    return this.#answer(this.#request('execute_request', content, listen), seconds, 'the cell');
  };

  readonly settle = async (seconds: number): Promise<void> => {
    const request = this.#request('kernel_info_request', {}, () => {});
    await this.#answer(request, seconds, 'what went on after the cell');
  };

  close(): void {
    this.#shell.close();
    this.#iopub.close();
  }
}
