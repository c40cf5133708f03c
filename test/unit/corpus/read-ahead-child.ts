// Run by read-ahead.test.ts: reads a folder with and without a second thread and prints how the two differ.
import { isDeepStrictEqual } from 'node:util';
import { type ReadOptions, readArticles, readArticlesAhead } from '../../../src/corpus';

/** All that happens, in its order. */
function events(read: typeof readArticles, folder: string, options: ReadOptions): unknown[] {
  const happened: unknown[] = [];
  const onSkipped = (skipped: unknown) => happened.push({ skipped });
  const onWarning = (warning: unknown) => happened.push({ warning });
  try {
    for (const article of read(folder, { ...options, onSkipped, onWarning })) happened.push({ article });
  } catch (error) {
    happened.push({ error: (error as Error).message });
  }
  return happened;
}

function main(folder: string): void {
  let threads = 0;
  process.on('worker', () => threads++);
  const options = { language: 'en', setAsideRules: [] };
  const direct = events(readArticles, folder, options);
  const ahead = events(readArticlesAhead, folder, options);
  // A caller that stops early leaves no thread behind: this process ends.
  for (const _ of readArticlesAhead(folder)) break;
  // process emits "worker" with the next turn of the loop.
  setImmediate(() => {
    console.log(JSON.stringify({ threads, events: ahead.length, isSame: isDeepStrictEqual(ahead, direct) }));
  });
}

// The compiler starts a thread too where it finds a module that it has not compiled before: that one must not count.
setImmediate(main, process.argv[2] as string);
