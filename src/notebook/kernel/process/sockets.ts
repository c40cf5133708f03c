// The thread that speaks the Jupyter protocol (5.4): it answers and interrupts while the other one computes.
import { readFileSync } from 'node:fs';
import { Session as Inspector } from 'node:inspector';
import { parentPort, workerData } from 'node:worker_threads';
import { Publisher, Reply, Router } from 'zeromq';
import { BREAK_OFF } from './breaking-off';
import { messageFrames, readRequest, Sender } from './frames';
import type { Request, SocketsData, ToCells, ToSockets } from './protocol';
import { Published } from './published';

/** A thread that does not answer for so long is computing. */
const PATIENCE_MILLISECONDS = 250;
/** How often a computation is broken off before we give up. */
const TRIES = 20;
const EXIT_MILLISECONDS = 300;
/** What can be answered while a cell runs: at once where it waits, in between where it works in a long call of the kit. */
const ASIDES = ['complete', 'inspect', 'is_complete', 'history', 'comm_info'].map((name) => `${name}_request`);

const { connectionFile, answered, answers, asides, stopping, closed } = workerData as SocketsData;
const cells = parentPort as NonNullable<typeof parentPort>;
const address = JSON.parse(readFileSync(connectionFile, 'utf8')) as Record<string, string | number>;
const key = String(address.key ?? '');
const [shell, control, stdin] = [new Router(), new Router(), new Router()];
const [iopub, heartbeat] = [new Publisher(), new Reply()];
/** Requests that wait for the one that is worked on. */
const queue: Request[] = [];
let working: Request | null = null;
let info: object | null = null;
let onInterrupted: (() => void) | null = null;

function tell(message: ToCells): void {
  cells.postMessage(message);
}

const senders = {
  shell: new Sender(shell as never),
  control: new Sender(control as never),
  stdin: new Sender(stdin as never),
  iopub: new Sender(iopub as never),
};

const published = new Published(key, senders.iopub);

function replyOnShell(to: Request, type: string, content: object): void {
  void senders.shell.send(messageFrames(key, to.identity, type, content, to.header));
}

/** What was asked beside a running cell is answered. "Idle" is said of that alone: the cell still runs. */
function endAside(request: Request): void {
  published.status('idle', request.header);
  if (working !== null) published.status('busy', working.header);
}

/** Answers a request beside the running cell, where that can be; false where it has to wait. */
function answeredBeside(request: Request): boolean {
  const { msg_type } = request.header;
  if (working?.header.msg_type !== 'execute_request') return false;
  if (msg_type === 'kernel_info_request' && info !== null) {
    published.status('busy', request.header);
    replyOnShell(request, 'kernel_info_reply', info);
    endAside(request);
    return true;
  }
  if (!ASIDES.includes(msg_type)) return false;
  published.status('busy', request.header);
  asides.postMessage(request);
  return true;
}

/** Hands the next request over, if nothing is being worked on. */
function next(): void {
  if (working !== null || info === null) return;
  const request = queue.shift();
  if (request === undefined) return;
  working = request;
  Atomics.store(stopping, 0, 0);
  published.status('busy', request.header);
  tell({ kind: 'request', request });
}

/** Cells that waited when one failed: they are not run, and their front end is told. */
const aborted: Request[] = [];

/** A cell failed. What is asked from now on, since its answer is known, is run. */
function abortWaiting(): void {
  for (const request of queue.splice(0)) {
    (request.header.msg_type === 'execute_request' ? aborted : queue).push(request);
  }
}

/** The request is answered. */
function done(): void {
  if (working !== null) published.status('idle', working.header);
  working = null;
  for (const request of aborted.splice(0)) {
    published.status('busy', request.header);
    replyOnShell(request, 'execute_reply', { status: 'aborted' });
    published.status('idle', request.header);
  }
  next();
}

cells.on('message', (message: ToSockets) => {
  switch (message.kind) {
    case 'publish':
      return published.publish(message.type, message.content, message.parent);
    case 'reply':
      published.flush();
      if (message.abort) abortWaiting();
      return replyOnShell(message.to, message.type, message.content);
    case 'aside':
      if (message.content !== null) replyOnShell(message.to, message.type, message.content);
      return endAside(message.to);
    case 'done':
      return done();
    case 'interrupted':
      return onInterrupted?.();
    case 'close':
      return close();
    case 'ready':
      info = message.info;
      return next();
    case 'input':
      published.flush();
      return void senders.stdin.send(
        messageFrames(key, message.to.identity, 'input_request', message.content, message.to.header),
      );
  }
});

/** Ends the running cell: by a word where its thread listens, by breaking off its computation where it does not. */
async function interrupt(): Promise<void> {
  if (working?.header.msg_type !== 'execute_request') return;
  Atomics.store(stopping, 0, 1);
  const inspector = new Inspector();
  inspector.connectToMainThread();
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const heard = new Promise<boolean>((resolve) => {
      onInterrupted = () => resolve(true);
      setTimeout(() => resolve(false), PATIENCE_MILLISECONDS);
    });
    if (attempt === 0) tell({ kind: 'interrupt' });
    if (await heard) break;
    inspector.post('Runtime.evaluate', { expression: BREAK_OFF });
    if (attempt > 0) tell({ kind: 'interrupt' });
  }
  onInterrupted = null;
  inspector.disconnect();
}

async function serveControl(): Promise<void> {
  for await (const message of control) {
    const request = readRequest(key, message);
    if (request === null) continue;
    const reply = (content: object) =>
      senders.control.send(
        messageFrames(
          key,
          request.identity,
          request.header.msg_type.replace(/_request$/, '_reply'),
          content,
          request.header,
        ),
      );
    published.status('busy', request.header);
    switch (request.header.msg_type) {
      case 'interrupt_request':
        await interrupt();
        await reply({ status: 'ok' });
        break;
      case 'shutdown_request':
        await reply({ status: 'ok', restart: request.content.restart === true });
        published.publish(
          'shutdown_reply',
          { status: 'ok', restart: request.content.restart === true },
          request.header,
        );
        exit();
        break;
      case 'kernel_info_request':
        if (info !== null) await reply(info);
        break;
    }
    published.status('idle', request.header);
  }
}

/** The other thread ends the process; where it computes, the process is ended from here. */
function exit(): void {
  published.flush();
  setTimeout(() => tell({ kind: 'exit' }), EXIT_MILLISECONDS / 3);
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), EXIT_MILLISECONDS);
}

/** The process ends: a thread with open sockets would end it with an abort. */
function close(): void {
  published.flush();
  for (const socket of [shell, control, stdin, iopub, heartbeat]) socket.close();
  cells.close();
  setImmediate(() => {
    Atomics.store(closed, 0, 1);
    Atomics.notify(closed, 0);
  });
}

async function serveShell(): Promise<void> {
  for await (const message of shell) {
    const request = readRequest(key, message);
    if (request === null || answeredBeside(request)) continue;
    queue.push(request);
    next();
  }
}

async function serveInput(): Promise<void> {
  for await (const message of stdin) {
    const reply = readRequest(key, message);
    if (reply?.header.msg_type !== 'input_reply') continue;
    answers.postMessage(String(reply.content.value ?? ''));
    Atomics.store(answered, 0, 1);
    Atomics.notify(answered, 0);
  }
}

async function serveHeartbeat(): Promise<void> {
  for await (const message of heartbeat) await heartbeat.send(message);
}

async function start(): Promise<void> {
  const at = (port: string) =>
    address.transport === 'ipc'
      ? `ipc://${address.ip}-${address[port]}`
      : `${address.transport}://${address.ip}:${address[port]}`;
  await Promise.all([
    shell.bind(at('shell_port')),
    control.bind(at('control_port')),
    stdin.bind(at('stdin_port')),
    iopub.bind(at('iopub_port')),
    heartbeat.bind(at('hb_port')),
  ]);
  published.status('starting', {});
  await Promise.all([serveShell(), serveControl(), serveInput(), serveHeartbeat()]);
}

start().catch((error: unknown) =>
  tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
);
