// The thread that speaks the Jupyter protocol (5.4): it answers and interrupts while the other one computes.
import { readFileSync } from 'node:fs';
import { Session as Inspector } from 'node:inspector';
import { parentPort, workerData } from 'node:worker_threads';
import { Publisher, Reply, Router } from 'zeromq';
import { BREAK_OFF } from './breaking-off';
import { messageFrames, readRequest, Sender } from './frames';
import type { Header, Request, SocketsData, ToCells, ToSockets } from './protocol';

/** Prints are gathered for so long: a front end drops what comes too often. */
const GATHER_MILLISECONDS = 25;
/** A thread that does not answer for so long is computing. */
const PATIENCE_MILLISECONDS = 150;
/** How often a computation is broken off before we give up. */
const TRIES = 20;
const EXIT_MILLISECONDS = 300;

const { connectionFile, answered, answers, closed } = workerData as SocketsData;
const cells = parentPort as NonNullable<typeof parentPort>;
const address = JSON.parse(readFileSync(connectionFile, 'utf8')) as Record<string, string | number>;
const key = String(address.key ?? '');
const [shell, control, stdin] = [new Router(), new Router(), new Router()];
const [iopub, heartbeat] = [new Publisher(), new Reply()];
/** Requests that wait for the one that is worked on. */
const queue: Request[] = [];
let working: Request | null = null;
let info: object | null = null;
/** What was printed and not sent yet. */
let gathered: { parent: object; name: string; text: string } | null = null;
let gathering: NodeJS.Timeout | null = null;
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

function flush(): void {
  if (gathering !== null) clearTimeout(gathering);
  gathering = null;
  if (gathered === null) return;
  const { parent, name, text } = gathered;
  gathered = null;
  void senders.iopub.send(messageFrames(key, [Buffer.from(`stream.${name}`)], 'stream', { name, text }, parent));
}

function publish(type: string, content: object, parent: object): void {
  if (type === 'stream') {
    const { name, text } = content as { name: string; text: string };
    if (
      gathered !== null &&
      (gathered.parent as Header).msg_id === (parent as Header).msg_id &&
      gathered.name === name
    ) {
      gathered.text += text;
    } else {
      flush();
      gathered = { parent, name, text };
    }
    gathering ??= setTimeout(flush, GATHER_MILLISECONDS);
    return;
  }
  flush();
  void senders.iopub.send(messageFrames(key, [Buffer.from(type)], type, content, parent));
}

function status(state: 'busy' | 'idle' | 'starting', parent: object): void {
  publish('status', { execution_state: state }, parent);
}

/** Hands the next request over, if nothing is being worked on. */
function next(): void {
  if (working !== null || info === null) return;
  const request = queue.shift();
  if (request === undefined) return;
  working = request;
  status('busy', request.header);
  tell({ kind: 'request', request });
}

/** The request is answered. Where a cell failed, the cells that wait are not run: their front end is told. */
function done(abort: boolean): void {
  if (working !== null) status('idle', working.header);
  working = null;
  const waiting = abort ? queue.splice(0) : [];
  for (const request of waiting) {
    if (request.header.msg_type !== 'execute_request') queue.push(request);
    else {
      status('busy', request.header);
      void senders.shell.send(
        messageFrames(key, request.identity, 'execute_reply', { status: 'aborted' }, request.header),
      );
      status('idle', request.header);
    }
  }
  next();
}

cells.on('message', (message: ToSockets) => {
  switch (message.kind) {
    case 'publish':
      return publish(message.type, message.content, message.parent);
    case 'reply':
      flush();
      return void senders.shell.send(
        messageFrames(key, message.to.identity, message.type, message.content, message.to.header),
      );
    case 'done':
      return done(message.abort);
    case 'interrupted':
      return onInterrupted?.();
    case 'close':
      return close();
    case 'ready':
      info = message.info;
      return next();
    case 'input':
      flush();
      return void senders.stdin.send(
        messageFrames(key, message.to.identity, 'input_request', message.content, message.to.header),
      );
  }
});

/** Ends the running cell: by a word where its thread listens, by breaking off its computation where it does not. */
async function interrupt(): Promise<void> {
  if (working?.header.msg_type !== 'execute_request') return;
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
    status('busy', request.header);
    switch (request.header.msg_type) {
      case 'interrupt_request':
        await interrupt();
        await reply({ status: 'ok' });
        break;
      case 'shutdown_request':
        await reply({ status: 'ok', restart: request.content.restart === true });
        publish('shutdown_reply', { status: 'ok', restart: request.content.restart === true }, request.header);
        exit();
        break;
      case 'kernel_info_request':
        if (info !== null) await reply(info);
        break;
    }
    status('idle', request.header);
  }
}

/** The other thread ends the process; where it computes, the process is ended from here. */
function exit(): void {
  flush();
  setTimeout(() => tell({ kind: 'exit' }), EXIT_MILLISECONDS / 3);
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), EXIT_MILLISECONDS);
}

/** The process ends: a thread with open sockets would end it with an abort. */
function close(): void {
  flush();
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
    if (request === null) continue;
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
  status('starting', {});
  await Promise.all([serveShell(), serveControl(), serveInput(), serveHeartbeat()]);
}

start().catch((error: unknown) =>
  tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
);
