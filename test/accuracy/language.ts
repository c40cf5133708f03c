// Measures how articles are recognised that are all in one language:
//   node --import tsx test/accuracy/language.ts LANGUAGE FILE.jsonl…
// A file holds a line an article: {"text": "…"}. Prints, for the texts cut to some lengths and as a whole, how many were
// recognised to be in that language, how many in another, how many in none, and of how many the kit would wrongly warn
// that they are not in it.
import { readFileSync } from 'node:fs';
import { articleLanguage } from '../../src/corpus/article-language';

const LENGTHS = [200, 500, 2000, Number.POSITIVE_INFINITY];

const [language, ...paths] = process.argv.slice(2);
if (language === undefined || paths.length === 0) {
  process.stderr.write('usage: node --import tsx test/accuracy/language.ts LANGUAGE FILE.jsonl…\n');
  process.exit(2);
}
const texts = paths
  .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

process.stdout.write('characters  articles  right  wrong  none  warnings\n');
for (const length of LENGTHS) {
  const found = texts.map((text) => articleLanguage(text.slice(0, length), null));
  const recognised = found.filter(({ languageSource }) => languageSource === 'text');
  const right = recognised.filter((article) => article.language === language).length;
  const told = { tag: language, source: 'metadata', place: '' } as const;
  const warned = texts.filter((text) => articleLanguage(text.slice(0, length), told).problem !== null);
  const counts = [texts.length, right, recognised.length - right, texts.length - recognised.length, warned.length];
  const widths = [10, 7, 7, 6, 10];
  const cells = counts.map((count, column) => String(count).padStart(widths[column] as number));
  process.stdout.write(`${(Number.isFinite(length) ? String(length) : 'all').padStart(10)}${cells.join('')}\n`);
}
