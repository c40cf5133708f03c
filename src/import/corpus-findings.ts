// What is odd about a corpus beyond what stops it from being read: unread files, unused columns, repeated articles.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, CorpusProblem } from '../corpus';
import { usualColumn } from './columns';
import { Duplicates } from './duplicates';

/** Files that belong to a corpus and are no articles. */
const OWN_FILES =
  /^(?:metadata\.csv|speakers\.csv|annotations(?:-[\w-]+)?\.jsonl|overlaps\.jsonl|import-log\.csv|README(?:\.\w+)?|LICEN[SC]E(?:\.\w+)?)$/i;

/** Every file of a corpus folder that is no article and none of its tables. Hidden ones are left out. */
export function unreadFiles(folder: string): CorpusProblem[] {
  const found: string[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) waiting.push(name);
      else if (entry.isFile() && !/\.txt$/i.test(name) && !(below === '' && OWN_FILES.test(name))) found.push(name);
    }
  }
  return found.sort().map((file) => ({
    file,
    line: null,
    value: /\.[^./]+$/.exec(file)?.[0] ?? '',
    rule: 'not-read',
    message: 'only .txt files are articles; `wortlaut import` makes them of other kinds',
  }));
}

/** Columns of the corpus that others go by: only these change what the kit does. */
const OUR_COLUMNS = ['title', 'outlet', 'date', 'language'];

/** What is odd about the articles of a corpus, in order of file. */
export function corpusFindings({ articles }: Corpus): CorpusProblem[] {
  const duplicates = new Duplicates();
  const copies = new Map<number, string[]>();
  for (const { file, raw, metadata } of articles) {
    const duplicate = duplicates.find(raw, metadata);
    if (duplicate === null || duplicate.kind === 'other-version' || isShort(raw)) continue;
    copies.set(duplicate.of, [...(copies.get(duplicate.of) ?? []), file]);
  }
  const texts = Array.from(copies, ([first, files]) => sameText(articles[first]?.file ?? '', files));
  return [...unusedColumns(articles), ...missingDates(articles), ...texts];
}

const FILES_NAMED = 5;

/** A headline of so few words may well be in two articles, and hardly counts. */
const SHORT_TEXT_WORDS = 10;

const isShort = (raw: string): boolean => raw.length < 400 && raw.trim().split(/\s+/).length < SHORT_TEXT_WORDS;

/** One finding for all articles of one text, such as an agency's report in several papers. */
function sameText(first: string, [second = '', ...more]: readonly string[]): CorpusProblem {
  const named = [first, ...more].slice(0, FILES_NAMED);
  const left = more.length + 1 - named.length;
  const count = more.length + 2;
  return {
    file: second,
    line: null,
    value: named.join(', ') + (left > 0 ? `, … (${left} more)` : ''),
    rule: 'same-text',
    message: `${count} articles have the same text, so that what it says counts ${count} times in every share`,
  };
}

function unusedColumns(articles: Corpus['articles']): CorpusProblem[] {
  const columns = new Set(articles.flatMap(({ metadata }) => Object.keys(metadata)));
  return [...columns].flatMap((column) => {
    const ours = usualColumn(column);
    if (ours === undefined || ours === column || !OUR_COLUMNS.includes(ours) || columns.has(ours)) return [];
    return [
      {
        file: 'metadata.csv',
        line: 1,
        value: column,
        rule: 'column-not-used',
        message: `this column looks like "${ours}" and is not used as it; name it so`,
      },
    ];
  });
}

function missingDates(articles: Corpus['articles']): CorpusProblem[] {
  const missing = articles.filter(({ date }) => date === '').length;
  if (missing === 0 || !articles.some(({ metadata }) => 'date' in metadata)) return [];
  const message = `${missing} of ${articles.length} articles have no day: charts over time and --from leave them out`;
  return [{ file: 'metadata.csv', line: null, value: String(missing), rule: 'date-missing', message }];
}
