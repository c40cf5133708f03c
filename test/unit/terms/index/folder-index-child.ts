// Run by folder-index.test.ts in a process of its own: indexes a folder in one thread and in several and prints whether
// the two are the same.
import { isDeepStrictEqual } from 'node:util';
import { readArticles } from '../../../../src/corpus';
import { indexFolder, indexTerms, type TermIndex, type TermOptions, textAt } from '../../../../src/terms';

/** All of an index but its functions; what they give of each term in their place. */
function contentOf({ term, terms, termColumns, termId, ...columns }: TermIndex) {
  const names = terms();
  const printed = names.map((_, id) => textAt(termColumns(), id));
  return { ...columns, names, printed, single: names.map((_, id) => term(id)), ids: names.map(termId) };
}

const folder = process.argv[2] as string;
const choices: readonly TermOptions[] = [
  {},
  { ngram: 2, unit: 'lemma' },
  { stopwords: 'remove', kinds: ['word', 'number'], hyphens: 'split', setAside: 'include', lowercase: false },
];
let threads = 0;
process.on('worker', () => threads++);
const same = choices.map((options) => {
  const problems: unknown[] = [];
  const others: unknown[] = [];
  const onSkipped = (problem: unknown) => problems.push(problem);
  const index = indexFolder(folder, { ...options, read: { onSkipped } });
  const articles = readArticles(folder, { onSkipped: (problem) => others.push(problem) });
  return isDeepStrictEqual([contentOf(index), problems], [contentOf(indexTerms(articles, options)), others]);
});
// process emits "worker" with the next turn of the loop.
setImmediate(() => console.log(JSON.stringify({ threads, same })));
