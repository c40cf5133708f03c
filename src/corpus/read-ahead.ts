import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { checkKeys } from '../base';
import { articlesOf, OPTION_NAMES, type OpenedFolder, openFolder, type ReadOptions } from './load';
import type { Article, CorpusProblem } from './types';

/** What the reading thread tells, in the order in which it happened. */
export type ReadEvent =
  | { readonly article: Article }
  | { readonly skipped: CorpusProblem }
  | { readonly warning: CorpusProblem };

/** A message of the reading thread: what it read since the one before; the last one ends the reading. */
export interface ReadMessage {
  readonly events: readonly ReadEvent[];
  readonly isLast: boolean;
  /** The message of the error that ended the reading. */
  readonly error?: string;
}

/** What the reading thread is given. */
export interface ReaderData {
  readonly folder: OpenedFolder;
  readonly port: MessagePort;
  /** Messages sent (at `SENT`) and taken (at `TAKEN`), for either thread to wait for the other. */
  readonly progress: Int32Array;
}

export const SENT = 0;
export const TAKEN = 1;

/** For fewer files the start of a thread is not worth it. */
const MIN_FILES = 1000;
/** No file system that works takes as long for the files of one message. */
const PATIENCE_MS = 300_000;

/**
 * As `readArticles`: the same articles, skipped files and warnings in the same order. A large folder is read by a
 * second thread while the caller works on the articles before, where the machine has a second processor.
 *
 * @throws as `readArticles`
 */
export function readArticlesAhead(folder: string, options: ReadOptions = {}): Generator<Article, void, undefined> {
  checkKeys('readArticlesAhead', options, [...OPTION_NAMES, 'onSkipped', 'onWarning']);
  const opened = openFolder(folder, options);
  const isWorthIt = opened.listing.files.length >= MIN_FILES && availableParallelism() > 1;
  return isWorthIt && !hasModuleLoader() ? articlesFromThread(opened, options) : articlesOf(opened, options);
}

/** A loader given to Node serves the modules of a new thread from this one, which would be waiting for that thread. */
function hasModuleLoader(): boolean {
  const options = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
  return /--(?:import|loader|experimental-loader)\b/.test(options);
}

function* articlesFromThread(
  folder: OpenedFolder,
  { onSkipped, onWarning }: ReadOptions,
): Generator<Article, void, undefined> {
  const { port1, port2 } = new MessageChannel();
  const progress = new Int32Array(new SharedArrayBuffer(8));
  const workerData: ReaderData = { folder, port: port2, progress };
  const worker = new Worker(require.resolve('./reading-thread'), {
    workerData,
    transferList: [port2],
  });
  // A caller that never comes back must not keep the process alive.
  worker.unref();
  try {
    for (let taken = 0; ; taken++) {
      const { events, isLast, error } = nextMessage(port1, progress, taken);
      for (const event of events) {
        if ('article' in event) yield received(event.article);
        else if ('skipped' in event) onSkipped?.(event.skipped);
        else onWarning?.(event.warning);
      }
      if (error !== undefined) throw new Error(error);
      if (isLast) return;
    }
  } finally {
    port1.close();
    void worker.terminate();
  }
}

/** A message between threads gives every object the prototype that the values of a table are made without. */
function received(article: Article): Article {
  Object.setPrototypeOf(article.metadata, null);
  return article;
}

function nextMessage(port: MessagePort, progress: Int32Array, taken: number): ReadMessage {
  if (Atomics.wait(progress, SENT, taken, PATIENCE_MS) === 'timed-out') {
    throw new Error(`the thread that reads the corpus has not answered for ${PATIENCE_MS / 1000} seconds`);
  }
  const { message } = receiveMessageOnPort(port) as { readonly message: ReadMessage };
  Atomics.store(progress, TAKEN, taken + 1);
  Atomics.notify(progress, TAKEN);
  return message;
}
