// Run by read-ahead.test.ts: reads a folder with and without a second thread and prints how the two differ.
import { isDeepStrictEqual } from 'node:util';
import { type ReadOptions, readArticles, readArticlesAhead } from '../../../src/corpus';

function outcome(read: typeof readArticles, folder: string, options: ReadOptions) {
  const skipped: unknown[] = [];
  const warnings: unknown[] = [];
  const leftOut: string[] = [];
  const onSkipped = (problem: unknown) => skipped.push(problem);
  const onWarning = (problem: unknown) => warnings.push(problem);
  const onLeftOut = (file: string) => leftOut.push(file);
  return { articles: [...read(folder, { ...options, onSkipped, onWarning, onLeftOut })], skipped, warnings, leftOut };
}

function main(folder: string): void {
  let threads = 0;
  process.on('worker', () => threads++);
  const choose = { where: [{ column: 'outlet', values: ['Bote', '(unknown)'] }] };
  const options = { language: 'de-AT', setAsideRules: [], maxBytes: 10_000, choose };
  const direct = outcome(readArticles, folder, options);
  const ahead = outcome(readArticlesAhead, folder, options);
  // A caller that stops early leaves no thread behind: this process ends.
  for (const _ of readArticlesAhead(folder)) break;
  // process emits "worker" with the next turn of the loop.
  setImmediate(() => {
    const { articles, skipped, warnings, leftOut } = ahead;
    const counts = [articles, skipped, warnings, leftOut].map(({ length }) => length);
    console.log(JSON.stringify({ threads, counts, isSame: isDeepStrictEqual(ahead, direct) }));
  });
}

// The compiler starts a thread too where it finds a module that it has not compiled before: that one must not count.
setImmediate(main, process.argv[2] as string);
