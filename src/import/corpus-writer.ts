// Writes the articles of an import and their tables: metadata.csv and import-log.csv.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Row } from '../base';
import type { CorpusProblem } from '../corpus';
import { csvText } from '../tables';
import { USUAL_NAMES } from './columns';
import { type Duplicate, Duplicates } from './duplicates';
import { FileNames, withoutEnding } from './file-names';
import type { ImportedArticle, Values } from './types';

/** Columns that the import adds; one of the source with such a name is kept as "original…". */
const OWN_COLUMNS = ['file', 'importedFrom', 'importedLine', 'duplicateOf', 'duplicateKind'];

interface WrittenArticle {
  readonly file: string;
  readonly from: string;
  readonly line: number | null;
  readonly values: Values;
  readonly duplicate: Duplicate | null;
}

/** Writes below a folder. Texts are written at once, the tables when all is known. */
export class CorpusWriter {
  readonly #names = new FileNames();
  readonly #duplicates = new Duplicates();
  readonly #articles: WrittenArticle[] = [];
  readonly #fileRows = new Map<string, Values>();
  duplicateCount = 0;

  constructor(
    readonly folder: string,
    readonly leavesOut: boolean,
  ) {}

  get articleCount(): number {
    return this.#articles.length - (this.leavesOut ? this.duplicateCount : 0);
  }

  /** Writes an article; tells if it repeats an earlier one. */
  write(name: string, from: string, { text, values, line }: ImportedArticle): { kind: string; message: string } | null {
    const duplicate = this.#duplicates.find(text, values);
    const isLeftOut = duplicate !== null && this.leavesOut;
    const file = isLeftOut ? '' : this.#names.give(name);
    if (!isLeftOut) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      writeFileSync(join(this.folder, file), text);
    }
    this.#articles.push({ file, from, line, values, duplicate });
    if (duplicate === null) return null;
    this.duplicateCount += 1;
    const { file: earlier = '' } = this.#articles[duplicate.of] ?? {};
    const what = {
      'same-text': 'the same text as',
      'same-text-elsewhere': 'the same text, in another outlet, as',
      'other-version': 'the same outlet, day and title, in another wording, as',
    }[duplicate.kind];
    return { kind: duplicate.kind, message: `${what} ${earlier}${isLeftOut ? '; left out' : ''}` };
  }

  /** What a table tells of a file beside it. */
  tell(file: string, values: Values): void {
    this.#fileRows.set(keyOf(file), values);
  }

  /** Writes the tables; gives what came out only now. */
  finish(skipped: readonly CorpusProblem[], notes: readonly CorpusProblem[]): CorpusProblem[] {
    const written = this.#articles.filter(({ file }) => file !== '');
    const told = written.map((article) => ({ ...article.values, ...this.#fileRow(article.from) }));
    const more = this.#uniqueIds(told);
    const rows = written.map((article, place) => this.#row(article, told[place] ?? {}));
    const columns = columnOrder(rows);
    const full = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])) as Row);
    writeFileSync(join(this.folder, 'metadata.csv'), csvText(full, { formulaGuard: false }));
    const log = [
      ...skipped.map((problem) => ({ status: 'skipped', ...problem })),
      ...[...notes, ...more].map((problem) => ({ status: 'note', ...problem })),
    ].map(({ status, file, line, rule, value, message }): Row => ({ status, file, line, rule, value, message }));
    if (log.length > 0) writeFileSync(join(this.folder, 'import-log.csv'), csvText(log));
    return more;
  }

  #fileRow(from: string): Values {
    if (this.#fileRows.size === 0) return {};
    const name = keyOf(from);
    const last = name.split('/').at(-1) ?? name;
    return (
      this.#fileRows.get(name) ??
      this.#fileRows.get(withoutEnding(name)) ??
      this.#fileRows.get(last) ??
      this.#fileRows.get(withoutEnding(last)) ??
      {}
    );
  }

  /** Ids must differ: where two are equal all become another column and articles go by the names of their files. */
  #uniqueIds(rows: Values[]): CorpusProblem[] {
    const seen = new Set<string>();
    const twice = rows.find(({ id = '' }) => id !== '' && (seen.has(id) || !seen.add(id)));
    if (twice === undefined) return [];
    for (const [place, { id = '', ...others }] of rows.entries()) rows[place] = { ...others, originalId: id };
    const message =
      'two articles have this id; the ids are kept as the column "originalId" and articles are named by their files';
    return [{ file: 'metadata.csv', line: null, value: twice.id ?? '', rule: 'id-not-unique', message }];
  }

  #row({ file, from, line, duplicate }: WrittenArticle, values: Values): Row {
    const row: Record<string, string | number | null> = { file };
    for (const [column, value] of Object.entries(values)) {
      const isOwn = OWN_COLUMNS.includes(column);
      row[isOwn ? `original${column[0]?.toUpperCase()}${column.slice(1)}` : column] = value;
    }
    if (this.duplicateCount > 0 && !this.leavesOut) {
      row.duplicateOf = duplicate === null ? '' : (this.#articles[duplicate.of]?.file ?? '');
      row.duplicateKind = duplicate?.kind ?? '';
    }
    return { ...row, importedFrom: from, importedLine: line };
  }
}

/** Our columns in their order, then the others as they come, then where each article was imported from. */
function columnOrder(rows: readonly Row[]): string[] {
  const all = new Set(rows.flatMap((row) => Object.keys(row)));
  const last = ['duplicateOf', 'duplicateKind', 'importedFrom', 'importedLine'];
  const first = ['file', ...Object.keys(USUAL_NAMES).filter((name) => name !== 'file')];
  const middle = [...all].filter((name) => !first.includes(name) && !last.includes(name));
  return [...first, ...middle, ...last].filter((name) => all.has(name));
}

function keyOf(file: string): string {
  return file
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC');
}
