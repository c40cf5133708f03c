import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkInteger, checkKeys } from '../base';
import { decodeText } from './decode';
import { errorCode, listTextFiles } from './listing';
import { canonicalLanguage, checkedDate, checkedLanguage, type MetadataTable, readMetadata } from './metadata-table';
import { findSetAside } from './set-aside';
import type { Article, Corpus, CorpusProblem } from './types';

/** Options of `loadCorpus` and `readArticles`. */
export interface CorpusOptions {
  /** BCP 47 tag for articles whose language metadata.csv does not tell. Default "de". */
  readonly language?: string;
  /** A larger file is skipped. In bytes; default 33,554,432 (32 MiB). */
  readonly maxBytes?: number;
  /** Name of the table below the folder. Default "metadata.csv". */
  readonly metadata?: string;
}

/** Options of `readArticles`. */
export interface ReadOptions extends CorpusOptions {
  /** Called for each file that cannot be used. */
  readonly onSkipped?: (problem: CorpusProblem) => void;
  /** Called for whatever is odd but stops no article from being used. */
  readonly onWarning?: (problem: CorpusProblem) => void;
}

const OPTION_NAMES = ['language', 'maxBytes', 'metadata'];

/**
 * Loads a folder of articles: its `.txt` files, subfolders included, and `metadata.csv` where there is one.
 * A file that cannot be used is in `skipped` and the others are loaded; what is merely odd is in `warnings`.
 *
 * @throws Error if the folder is missing, is no folder or holds no `.txt` file; TypeError and RangeError for options
 */
export function loadCorpus(folder: string, options: CorpusOptions = {}): Corpus {
  checkKeys('loadCorpus', options, OPTION_NAMES);
  const skipped: CorpusProblem[] = [];
  const warnings: CorpusProblem[] = [];
  const articles = [
    ...readArticles(folder, {
      ...options,
      onSkipped: (problem) => skipped.push(problem),
      onWarning: (problem) => warnings.push(problem),
    }),
  ];
  return { folder, articles, skipped, warnings };
}

/**
 * The articles of a folder one by one, in order of `file`, for collections too large to hold: the same articles,
 * skipped files and warnings as `loadCorpus` gives, the latter through the two callbacks.
 *
 * @throws as `loadCorpus`, when called, before the first article is taken
 */
export function readArticles(folder: string, options: ReadOptions = {}): Generator<Article, void, undefined> {
  checkKeys('readArticles', options, [...OPTION_NAMES, 'onSkipped', 'onWarning']);
  const settings = checkedSettings(options);
  if (!existsSync(folder)) throw new Error(`corpus folder "${folder}" does not exist`);
  if (!statSync(folder).isDirectory()) throw new Error(`corpus folder "${folder}" is no folder`);
  const { files, skipped } = listTextFiles(folder);
  if (files.length === 0 && skipped.length === 0) {
    throw new Error(`corpus folder "${folder}" holds no .txt file`);
  }
  return articlesOf({ folder, ...settings }, files, skipped, {
    onSkipped: options.onSkipped ?? (() => {}),
    onWarning: options.onWarning ?? (() => {}),
  });
}

interface Settings {
  readonly language: string;
  readonly maxBytes: number;
  readonly metadata: string;
}

function checkedSettings(options: CorpusOptions): Settings {
  const { language = 'de', maxBytes = 33_554_432, metadata = 'metadata.csv' } = options;
  const canonical = typeof language === 'string' ? canonicalLanguage(language) : null;
  if (canonical === null) {
    throw new RangeError(`language is "${language}"; allowed are BCP 47 tags such as "de" or "en-GB"`);
  }
  if (typeof metadata !== 'string' || metadata === '') {
    throw new RangeError(`metadata is "${String(metadata)}"; allowed is the name of a CSV file below the folder`);
  }
  return { language: canonical, maxBytes: checkInteger('maxBytes', maxBytes, 1), metadata };
}

interface Report {
  readonly onSkipped: (problem: CorpusProblem) => void;
  readonly onWarning: (problem: CorpusProblem) => void;
}

function* articlesOf(
  settings: Settings & { readonly folder: string },
  files: readonly string[],
  skipped: readonly CorpusProblem[],
  report: Report,
): Generator<Article, void, undefined> {
  const table = readMetadata(settings.folder, settings.metadata);
  skipped.forEach(report.onSkipped);
  table.warnings.forEach(report.onWarning);
  rowsWithoutFile(table, files, settings.metadata).forEach(report.onWarning);
  const seen = new Map<string, string>();
  for (const file of files) {
    const read = readText(settings, file);
    if ('rule' in read) {
      report.onSkipped(read);
      continue;
    }
    const { article, warnings } = describe(settings, file, read, table);
    const earlier = seen.get(article.id);
    if (earlier !== undefined) {
      const message = `${earlier} has the same id; ids must differ, so this file is not used`;
      report.onSkipped({ file, line: null, value: article.id, rule: 'duplicate-id', message });
      continue;
    }
    seen.set(article.id, file);
    warnings.forEach(report.onWarning);
    yield article;
  }
}

function rowsWithoutFile(table: MetadataTable, files: readonly string[], name: string): CorpusProblem[] {
  const present = new Set(files.map((file) => file.normalize('NFC')));
  return [...table.rows]
    .filter(([key]) => !present.has(key))
    .map(([, { line, file }]) => ({
      file: name,
      line,
      value: file,
      rule: 'row-without-article',
      message: 'the folder has no .txt file of this name (paths are below the corpus folder)',
    }));
}

interface FileText {
  readonly raw: string;
  readonly encoding: string;
  readonly isGuess: boolean;
}

function readText(settings: Settings & { readonly folder: string }, file: string): FileText | CorpusProblem {
  const skip = (value: string, rule: string, message: string): CorpusProblem => ({
    file,
    line: null,
    value,
    rule,
    message,
  });
  try {
    const path = join(settings.folder, file);
    const { size } = statSync(path);
    if (size > settings.maxBytes) {
      return skip(String(size), 'oversized', `${size} bytes; allowed are ${settings.maxBytes} (option maxBytes)`);
    }
    const { text, encoding, isGuess } = decodeText(readFileSync(path));
    const zero = text.indexOf('\0');
    if (zero >= 0) return skip('\\u0000', 'binary', `a zero character at offset ${zero}: this is no text file`);
    if (!/\S/.test(text)) return skip('', 'empty-article', 'the file holds no visible character');
    return { raw: text, encoding, isGuess };
  } catch (error) {
    return skip(file, 'unreadable', `the file cannot be read (${errorCode(error)})`);
  }
}

function describe(
  settings: Settings,
  file: string,
  read: FileText,
  table: MetadataTable,
): { article: Article; warnings: CorpusProblem[] } {
  const { raw, encoding, isGuess } = read;
  const warnings: CorpusProblem[] = [];
  const row = table.rows.get(file.normalize('NFC'));
  const warn = (value: string, rule: string, message: string) => {
    warnings.push({ file, line: null, value, rule, message });
  };
  if (isGuess) warn(encoding, 'encoding-guessed', `neither UTF-8 nor a byte order mark; read as ${encoding}`);
  if (table.exists && row === undefined) warn(file, 'article-without-row', `${settings.metadata} has no row for it`);
  const values = row?.values ?? {};
  const article = {
    id: values.id || file.replace(/\.txt$/i, ''),
    file,
    raw,
    encoding,
    title: values.title ?? '',
    outlet: values.outlet ?? '',
    date: row === undefined ? '' : checkedDate(row, settings.metadata, warnings),
    language:
      row === undefined ? settings.language : checkedLanguage(row, settings.language, settings.metadata, warnings),
    metadata: values,
    setAside: findSetAside(raw, { title: values.title ?? '' }),
  };
  return { article, warnings };
}
