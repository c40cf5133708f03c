// Run by folder-quotations.test.ts in a process of its own: finds the quotations of a folder in one thread and in
// several and prints whether the two are the same.
import { isDeepStrictEqual } from 'node:util';
import { readArticles } from '../../../src/corpus';
import { findFolderQuotations, findQuotations, loadSpeakerTable } from '../../../src/quotations';

const [folder, table] = process.argv.slice(2) as [string, string];
let threads = 0;
process.on('worker', () => threads++);
const speakers = loadSpeakerTable(table);
const articles = [...readArticles(folder)];
const quotations = articles.map((article) => findQuotations(article, { speakers }));
const withText = [...findFolderQuotations(folder, { speakers, keepText: true })];
const withoutText = [...findFolderQuotations(folder, { speakers })];
// process emits "worker" with the next turn of the loop.
setImmediate(() => {
  console.log(
    JSON.stringify({
      threads,
      count: quotations.flat().length,
      speakerNames: [...new Set(quotations.flat().map(({ speaker }) => speaker?.name))],
      isSame: isDeepStrictEqual(
        withText,
        articles.map((article, number) => ({ article, quotations: quotations[number] })),
      ),
      isSameWithoutText: isDeepStrictEqual(
        withoutText,
        articles.map((article, number) => ({
          article: { ...article, raw: '', setAside: [] },
          quotations: quotations[number],
        })),
      ),
    }),
  );
});
