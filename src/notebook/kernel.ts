// A tslab kernel as a Jupyter front end sees it: started as a process, spoken to over ZeroMQ, ended without a trace.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dealer, Subscriber } from 'zeromq';
import { type Connection, createRequest, type Message, readMessage } from './wire';

const HOST = '127.0.0.1';
const START_SECONDS = 60;
/** Two kernels that start at once may be given one port: then another try gets others. */
const START_TRIES = 3;

/** The kernel process ended, or never answered. */
export class KernelError extends Error {}

/** A running kernel. */
export interface Kernel {
  readonly pid: number;
  /** Runs code; every message that belongs to it goes to `listen` (late ones too); resolves with the reply's status. */
  readonly execute: (code: string, listen: (message: Message) => void) => Promise<string>;
  /** Resolves when everything that the kernel has sent until now has been heard. */
  readonly settle: () => Promise<void>;
  /** Rejects with a KernelError when the process ends; never resolves. */
  readonly died: Promise<never>;
  /** Ends the process and everything it started. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

/** Every kernel that runs: `killKernels` ends them when the runner itself is told to stop. */
const running = new Set<ChildProcess>();

/** Ends all kernels at once: for a signal handler, where nothing can be awaited. */
export function killKernels(): void {
  for (const child of running) killGroup(child);
}

/** Starts a tslab kernel in a folder and waits until it answers. Throws a KernelError that holds what it printed. */
export async function startKernel(folder: string): Promise<Kernel> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(folder);
    } catch (error) {
      if (attempt === START_TRIES || !String(error).includes('Address already in use')) throw error;
    }
  }
}

async function startOnce(folder: string): Promise<Kernel> {
  const connection = await newConnection();
  const home = mkdtempSync(join(tmpdir(), 'wortlaut-kernel-'));
  const file = join(home, 'connection.json');
  writeFileSync(file, JSON.stringify(connection), { mode: 0o600 });
  // A process group of its own: Ctrl-C reaches the runner alone, which then ends the kernel and whatever that started.
  const child = spawn(process.execPath, ['--require', leashPath(), ...kernelArguments(file)], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  running.add(child);
  const client = new Client(connection, child);
  const stop = async () => {
    client.close();
    killGroup(child);
    if (child.exitCode === null && child.signalCode === null) await new Promise((done) => child.once('exit', done));
    running.delete(child);
  };
  try {
    await client.connect();
  } catch (error) {
    await stop();
    throw error;
  } finally {
    // The kernel has read it, and nobody else should.
    rmSync(home, { recursive: true, force: true });
  }
  return { pid: child.pid ?? 0, execute: client.execute, settle: client.settle, died: client.died, stop };
}

/** The arguments of `node` that start the kernel of the project's own tslab with a connection file. */
export function kernelArguments(connectionFile: string): string[] {
  return [require.resolve('tslab/bin/tslab'), 'kernel', '--config-path', connectionFile];
}

function leashPath(): string {
  // Under tsx (tests) this file is TypeScript and the leash stands compiled in dist.
  return __filename.endsWith('.ts') ? join(__dirname, '../../dist/notebook/leash.js') : join(__dirname, 'leash.js');
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

async function newConnection(): Promise<Connection> {
  const servers = await Promise.all(Array.from({ length: 5 }, listenAnywhere));
  const [shell_port, iopub_port, stdin_port, control_port, hb_port] = servers.map(portOf) as [
    number,
    number,
    number,
    number,
    number,
  ];
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  const key = randomBytes(32).toString('hex');
  return {
    transport: 'tcp',
    ip: HOST,
    shell_port,
    iopub_port,
    stdin_port,
    control_port,
    hb_port,
    key,
    signature_scheme: 'hmac-sha256',
  };
}

function listenAnywhere(): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, HOST, () => done(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** What a request waits for: its reply on the shell channel and, on iopub, the kernel's word that it is idle again. */
interface Pending {
  readonly listen: (message: Message) => void;
  reply: string | null;
  idle: boolean;
  readonly done: (status: string) => void;
}

class Client {
  readonly #session = randomUUID();
  readonly #shell = new Dealer({ linger: 0 });
  readonly #iopub = new Subscriber({ linger: 0 });
  readonly #requests = new Map<string, Pending>();
  readonly #connection: Connection;
  readonly died: Promise<never>;
  #printed = '';

  constructor(connection: Connection, child: ChildProcess) {
    this.#connection = connection;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (bytes: Buffer) => {
        this.#printed = (this.#printed + bytes.toString('utf8')).slice(-4000);
      });
    }
    this.died = new Promise((_, fail) => {
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
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(
        () => fail(new KernelError(`the kernel did not answer in ${START_SECONDS} s${this.#said()}`)),
        START_SECONDS * 1000,
      );
    });
    // What a kernel publishes before the subscription has reached it is lost: ask until both channels have answered.
    const poll = setInterval(() => {
      if (this.#printed.includes('Address already in use')) refuse(new KernelError(this.#said()));
      else ask();
    }, 100);
    let refuse: (error: Error) => void = () => {};
    let ask: () => void = () => {};
    const answered = new Promise<void>((done, fail) => {
      refuse = fail;
      ask = () => void this.#request('kernel_info_request', {}, () => {}).then(() => done(), fail);
    });
    ask();
    try {
      await Promise.race([answered, this.died, late]);
    } finally {
      clearInterval(poll);
      clearTimeout(timer);
    }
  }

  async #listen(socket: Dealer | Subscriber): Promise<void> {
    for await (const frames of socket) this.#receive(readMessage(this.#connection.key, frames));
  }

  #receive(message: Message): void {
    const pending = this.#requests.get(message.parentId);
    if (pending === undefined) return;
    if (message.type.endsWith('_reply')) pending.reply = String(message.content.status ?? 'ok');
    else if (message.type !== 'status') pending.listen(message);
    else if (message.content.execution_state === 'idle') pending.idle = true;
    if (pending.reply !== null && pending.idle) pending.done(pending.reply);
  }

  #request(type: string, content: object, listen: (message: Message) => void): Promise<string> {
    const { id, frames } = createRequest(this.#connection.key, this.#session, type, content);
    return new Promise((done, fail) => {
      // The entry stays: what a cell prints after its end still belongs to it.
      this.#requests.set(id, { listen, reply: null, idle: false, done });
      this.#shell.send([...frames]).catch(fail);
    });
  }

  readonly execute = (code: string, listen: (message: Message) => void): Promise<string> =>
    Promise.race([
      this.#request(
        'execute_request',
        { code, silent: false, store_history: true, user_expressions: {}, allow_stdin: false, stop_on_error: true },
        listen,
      ),
      this.died,
    ]);

  readonly settle = async (): Promise<void> => {
    await Promise.race([this.#request('kernel_info_request', {}, () => {}), this.died]);
  };

  close(): void {
    this.#shell.close();
    this.#iopub.close();
  }
}
