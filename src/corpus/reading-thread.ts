// The thread of `readArticlesAhead`: reads the articles of a folder and sends them in parcels.
import { workerData } from 'node:worker_threads';
import { articlesOf } from './load';
import { type ReadEvent, type ReaderData, type ReadMessage, SENT, TAKEN } from './read-ahead';

/** Characters of a message: large enough to cost little each, small enough to stay in the processor's cache. */
const MESSAGE_CHARACTERS = 200_000;
/** So many messages may lie untaken: the thread must not fill the memory with what nobody works on yet. */
const MAX_WAITING = 16;

function sendArticles({ folder, port, progress }: ReaderData): void {
  let events: ReadEvent[] = [];
  let characters = 0;
  let sent = 0;
  const send = (message: ReadMessage) => {
    for (let taken = Atomics.load(progress, TAKEN); sent - taken >= MAX_WAITING; ) {
      Atomics.wait(progress, TAKEN, taken);
      taken = Atomics.load(progress, TAKEN);
    }
    port.postMessage(message);
    Atomics.store(progress, SENT, ++sent);
    Atomics.notify(progress, SENT);
    events = [];
    characters = 0;
  };
  try {
    const articles = articlesOf(folder, {
      onSkipped: (skipped) => events.push({ skipped }),
      onWarning: (warning) => events.push({ warning }),
    });
    for (const article of articles) {
      events.push({ article });
      characters += article.raw.length;
      if (characters >= MESSAGE_CHARACTERS) send({ events, isLast: false });
    }
    send({ events, isLast: true });
  } catch (error) {
    send({ events: [], isLast: true, error: error instanceof Error ? error.message : String(error) });
  }
}

sendArticles(workerData as ReaderData);
