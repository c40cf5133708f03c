// The kernel's process: `node main.js CONNECTION_FILE`. One thread speaks to the front ends, this one runs the cells.
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { breathe, showProgressIn } from '../../../base';
import { offerFrontEnd } from '../../show/front-end';
import { offerBreakOff } from './breaking-off';
import { CellOutputs } from './cell-outputs';
import { checkTslab } from './check';
import { Pictures } from './pictures';
import type { Request, ToCells, ToSockets } from './protocol';
import { kernelInfo, Requests } from './requests';
import { running, Session } from './session';
import { loadTslab } from './tslab';

const POLL_MILLISECONDS = 50;
const CLOSE_MILLISECONDS = 500;
const [connectionFile] = process.argv.slice(2);

function refuse(message: string): never {
  writeSync(2, `wortlaut kernel: ${message}\n`);
  process.exit(1);
}

function main(file: string): void {
  const closed = new Int32Array(new SharedArrayBuffer(4));
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const stopping = new Int32Array(new SharedArrayBuffer(4));
  const { port1: answers, port2 } = new MessageChannel();
  const { port1: asides, port2: asked } = new MessageChannel();
  const sockets = new Worker(join(__dirname, 'sockets.js'), {
    workerData: { connectionFile: file, answered, answers: port2, asides: asked, stopping, closed },
    transferList: [port2, asked],
  });
  const send = (message: ToSockets) => sockets.postMessage(message);
  sockets.on('error', (error) => refuse(error.message));
  running.followTimers();
  const tslab = loadTslab();
  const session = new Session(tslab);
  const { version } = require('../../../../package.json') as { version: string };
  const info = kernelInfo(tslab, version);
  const outputs = new CellOutputs((type, content, parent) => send({ kind: 'publish', type, content, parent }));
  const requests = new Requests(tslab, session, info, outputs, send);
  const parent = () => running.get()?.parent ?? requests.current?.header ?? {};

  for (const name of ['stdout', 'stderr'] as const) {
    process[name].write = ((chunk: string | Uint8Array, encoding?: unknown, done?: unknown) => {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      if (running.get()?.ended == null) {
        outputs.publish('stream', { name, text }, parent());
      }
      const callback = typeof encoding === 'function' ? encoding : done;
      if (typeof callback === 'function') queueMicrotask(callback as () => void);
      return true;
    }) as typeof process.stdout.write;
  }
  const display = (content: object, update: boolean) => {
    if (running.get()?.ended != null) return;
    outputs.publish(update ? 'update_display_data' : 'display_data', { ...content }, parent());
  };
  tslab.jupyter.lastWriteDisplayData = display;
  const pictures = new Pictures();
  offerFrontEnd({
    picture: (figure, use) => {
      const cell = running.get();
      if (requests.current?.content.allow_stdin !== true || process.env.WORTLAUT_PICTURES === 'off') return;
      void pictures.draw(figure).then((picture) => {
        if (picture !== null) running.run(cell, () => use(picture));
      });
    },
    clear: (wait) => outputs.publish('clear_output', { wait }, parent()),
    input: (prompt, password) => {
      const to = requests.current;
      if (to === null || to.content.allow_stdin !== true) {
        throw new Error(`input: nobody can be asked here ("${prompt}"): give the value in the cell`);
      }
      Atomics.store(answered, 0, 0);
      send({ kind: 'input', content: { prompt, password }, to });
      // In short waits, so that an interrupt gets in between.
      while (Atomics.load(answered, 0) === 0) {
        Atomics.wait(answered, 0, 0, POLL_MILLISECONDS);
        breathe();
      }
      return String(receiveMessageOnPort(answers)?.message ?? '');
    },
  });
  showProgressIn({
    draw: (text, share) => {
      if (running.get()?.ended == null) outputs.drawLine(text, share);
    },
    clear: () => {
      if (running.get()?.ended == null) outputs.clearLine();
    },
    breathe: () => {
      for (let asked = receiveMessageOnPort(asides); asked !== undefined; asked = receiveMessageOnPort(asides)) {
        requests.aside(asked.message as Request);
      }
      if (Atomics.load(stopping, 0) === 1) session.interrupt();
      const ended = running.get()?.ended;
      if (ended != null) throw ended;
    },
  });
  asides.on('message', (request: Request) => requests.aside(request));
  process.on('exit', () => {
    send({ kind: 'close' });
    Atomics.wait(closed, 0, 0, CLOSE_MILLISECONDS);
  });
  process.on('uncaughtException', (error) => requests.late(error));
  process.on('unhandledRejection', (error) => requests.late(error));
  process.on('SIGINT', () => session.interrupt());
  offerBreakOff(() => session.interrupt());
  sockets.on('message', (message: ToCells) => {
    if (message.kind === 'request') void requests.answer(message.request);
    else if (message.kind === 'interrupt') session.interrupt();
    else if (message.kind === 'exit') process.exit(0);
    else refuse(message.message);
  });
  void checkTslab(session, tslab).then(
    () => send({ kind: 'ready', info }),
    (error: Error) => refuse(error.message),
  );
}

if (connectionFile === undefined) refuse('the connection file is missing');
else {
  try {
    main(connectionFile);
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
}
