// A tslab kernel as a Jupyter front end sees it: started as a process, spoken to over ZeroMQ, ended without a trace.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTime } from '../../base';
import { Channels, KernelError, PORT_TAKEN } from './channels';
import type { Connection, Message } from './wire';

const HOST = '127.0.0.1';
/** Two kernels that start at once may be given one port: then another try gets others. */
const START_TRIES = 3;
const STOP_SECONDS = 20;

/** A running kernel. */
export interface Kernel {
  readonly pid: number;
  /**
   * Runs code; every message that belongs to it goes to `listen` (late ones too); resolves with the reply's status,
   * rejects with a KernelError where it takes longer than `seconds`. `stopOnError`: whether what waits behind it is not
   * run where it fails.
   */
  readonly execute: (
    code: string,
    seconds: number,
    listen: (message: Message) => void,
    stopOnError?: boolean,
  ) => Promise<string>;
  /** Resolves when everything that the kernel has sent until now has been heard; a KernelError after `seconds`. */
  readonly settle: (seconds: number) => Promise<void>;
  /** Rejects with a KernelError when the process ends; never resolves. */
  readonly died: Promise<never>;
  /** Ends the process and everything it started. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

/**
 * Every kernel that runs, with the folder of its connection file: `killKernels` ends them when the runner itself is told
 * to stop.
 */
const running = new Map<ChildProcess, string>();

/** Ends all kernels at once: for a signal handler, where nothing can be awaited. */
export function killKernels(): void {
  for (const [child, home] of running) {
    killGroup(child);
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * Starts a tslab kernel in a folder and waits until it answers. `environment` is added to that of the runner. Throws a
 * KernelError that holds what it printed.
 */
export async function startKernel(folder: string, environment: NodeJS.ProcessEnv = {}): Promise<Kernel> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(folder, environment);
    } catch (error) {
      if (attempt === START_TRIES || !String(error).includes(PORT_TAKEN)) throw error;
    }
  }
}

async function startOnce(folder: string, environment: NodeJS.ProcessEnv): Promise<Kernel> {
  const connection = await newConnection();
  const home = mkdtempSync(join(tmpdir(), 'wortlaut-kernel-'));
  const file = join(home, 'connection.json');
  writeFileSync(file, JSON.stringify(connection), { mode: 0o600 });
  // A process group of its own: Ctrl-C reaches the runner alone, which then ends the kernel and whatever that started.
  const child = spawn(process.execPath, ['--require', compiled('exit-with-parent.js'), ...kernelArguments(file)], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  running.set(child, home);
  const channels = new Channels(connection, child);
  const stop = async () => {
    channels.close();
    killGroup(child);
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((done) => child.once('exit', done));
      await inTime(
        gone,
        STOP_SECONDS,
        () => new KernelError(`the kernel (process ${child.pid}) was ended, and is there after ${STOP_SECONDS} s`),
      );
    }
    running.delete(child);
  };
  try {
    await channels.connect();
  } catch (error) {
    await stop();
    throw error;
  } finally {
    // The kernel has read it, and nobody else should.
    rmSync(home, { recursive: true, force: true });
  }
  return { pid: child.pid ?? 0, execute: channels.execute, settle: channels.settle, died: channels.died, stop };
}

/** The arguments of `node` that start the kernel with a connection file; the first lets a computation be broken off. */
export function kernelArguments(connectionFile: string): string[] {
  return ['--no-force-async-hooks-checks', compiled('process/main.js'), connectionFile];
}

/** A file of this folder as it is run. Under tsx (tests) this file is TypeScript, and what is run stands in dist. */
function compiled(file: string): string {
  return __filename.endsWith('.ts') ? join(__dirname, '../../../dist/notebook/kernel', file) : join(__dirname, file);
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
