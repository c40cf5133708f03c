import { existsSync, statSync } from 'node:fs';
import { checkInteger, checkKeys } from '../base';
import { type Listing, listTextFiles } from './listing';
import { canonicalLanguage, type MetadataTable, readMetadata } from './metadata-table';
import { type ReadSettings, readArticle } from './read-article';
import { SET_ASIDE_RULES, type SetAsideRule } from './set-aside-rules';
import type { Article, Corpus, CorpusProblem } from './types';

/** Options of `loadCorpus` and `readArticles`. */
export interface CorpusOptions {
  /** BCP 47 tag for articles whose language metadata.csv does not tell. Default "de". */
  readonly language?: string;
  /** A larger file is skipped. In bytes; default 33,554,432 (32 MiB). */
  readonly maxBytes?: number;
  /** Name of the table below the folder. Default "metadata.csv". */
  readonly metadata?: string;
  /** What marks text that is not the article. Default `SET_ASIDE_RULES`; add your own: `[...SET_ASIDE_RULES, mine]`. */
  readonly setAsideRules?: readonly SetAsideRule[];
}

/** Options of `readArticles`. */
export interface ReadOptions extends CorpusOptions {
  /** Called for each file that cannot be used. */
  readonly onSkipped?: (problem: CorpusProblem) => void;
  /** Called for whatever is odd but stops no article from being used. */
  readonly onWarning?: (problem: CorpusProblem) => void;
}

export const OPTION_NAMES = ['language', 'maxBytes', 'metadata', 'setAsideRules'];
const ignore = (): void => {};

/**
 * Loads a folder of articles: its `.txt` files, subfolders included, and `metadata.csv` where there is one.
 * A file that cannot be used is in `skipped` and the others are loaded; what is merely odd is in `warnings`.
 * If every file is skipped, `articles` is empty.
 *
 * @throws Error if the folder is missing, is no folder or holds no `.txt` file; TypeError and RangeError for options
 */
export function loadCorpus(folder: string, options: CorpusOptions = {}): Corpus {
  checkKeys('loadCorpus', options, OPTION_NAMES);
  const skipped: CorpusProblem[] = [];
  const warnings: CorpusProblem[] = [];
  const onSkipped = (problem: CorpusProblem) => skipped.push(problem);
  const onWarning = (problem: CorpusProblem) => warnings.push(problem);
  const articles = [...readArticles(folder, { ...options, onSkipped, onWarning })];
  return { folder, articles, skipped, warnings };
}

/**
 * The articles of a folder one by one, in order of `file`, for collections too large to hold: the same articles,
 * skipped files and warnings as `loadCorpus` gives, the latter two through callbacks.
 *
 * @throws as `loadCorpus`, when called, before the first article is taken
 */
export function readArticles(folder: string, options: ReadOptions = {}): Generator<Article, void, undefined> {
  checkKeys('readArticles', options, [...OPTION_NAMES, 'onSkipped', 'onWarning']);
  return articlesOf(openFolder(folder, options), options);
}

/** What is to be read: the files of a folder and how to read them. */
export interface OpenedFolder {
  readonly settings: ReadSettings;
  readonly listing: Listing;
}

/** Checks folder and options, and lists the files. */
export function openFolder(folder: string, options: CorpusOptions): OpenedFolder {
  const settings = checkedSettings(folder, options);
  if (!existsSync(folder)) throw new Error(`corpus folder "${folder}" does not exist`);
  if (!statSync(folder).isDirectory()) throw new Error(`corpus folder "${folder}" is no folder`);
  const listing = listTextFiles(folder);
  if (listing.files.length === 0 && listing.skipped.length === 0) {
    throw new Error(`corpus folder "${folder}" holds no .txt file`);
  }
  return { settings, listing };
}

function checkedSettings(folder: string, options: CorpusOptions): ReadSettings {
  const {
    language = 'de',
    maxBytes = 33_554_432,
    metadata = 'metadata.csv',
    setAsideRules = SET_ASIDE_RULES,
  } = options;
  const canonical = typeof language === 'string' ? canonicalLanguage(language) : null;
  if (canonical === null) {
    throw new RangeError(`language is "${language}"; allowed are BCP 47 tags such as "de" or "en-GB"`);
  }
  if (typeof metadata !== 'string' || metadata === '' || metadata.split(/[\\/]/).includes('..')) {
    throw new RangeError(`metadata is "${String(metadata)}"; allowed is the name of a CSV file below the folder`);
  }
  const keepsState = setAsideRules.find(({ pattern }) => pattern.global || pattern.sticky);
  if (keepsState !== undefined) {
    throw new RangeError(`setAsideRules: "${keepsState.name}" has the flag g or y; allowed are patterns without them`);
  }
  return { folder, language: canonical, maxBytes: checkInteger('maxBytes', maxBytes, 1), metadata, setAsideRules };
}

/** The articles of a folder one by one; reports problems as they come. */
export function* articlesOf(
  { settings, listing: { files, skipped } }: OpenedFolder,
  { onSkipped = ignore, onWarning = ignore }: Pick<ReadOptions, 'onSkipped' | 'onWarning'>,
): Generator<Article, void, undefined> {
  const table = readMetadata(settings.folder, settings.metadata);
  skipped.forEach(onSkipped);
  table.warnings.forEach(onWarning);
  rowsWithoutFile(table, files, settings.metadata).forEach(onWarning);
  const seen = new Map<string, string>();
  for (const file of files) {
    const read = readArticle(settings, file, table);
    if ('rule' in read) {
      onSkipped(read);
      continue;
    }
    const { id } = read.article;
    const earlier = seen.get(id);
    if (earlier !== undefined) {
      const row = table.rows.get(file.normalize('NFC'));
      const where = row === undefined ? '' : ` (${settings.metadata}, line ${row.line})`;
      const message = `"${earlier}" has the same id${where}; ids must differ, so this file is not used`;
      onSkipped({ file, line: null, value: id, rule: 'duplicate-id', message });
      continue;
    }
    seen.set(id, file);
    read.warnings.forEach(onWarning);
    const several = severalArticles(read.article);
    if (several !== null) onWarning(several);
    yield read.article;
  }
}

/** How press databases number the articles of an export; the second one is not in a file of one article. */
const SECOND_DOCUMENTS = ['\nDokument 2 von ', '\nDocument 2 of '];

function severalArticles({ file, raw }: Article): CorpusProblem | null {
  for (const mark of SECOND_DOCUMENTS) {
    const at = raw.indexOf(mark);
    if (at < 0) continue;
    const line = raw.slice(0, at + 1).split('\n').length;
    const message =
      'an export of several articles, which are counted as one; `wortlaut import` makes a file of each of them';
    return { file, line, value: mark.trim(), rule: 'several-articles', message };
  }
  return null;
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
      message: 'the folder has no .txt file of this name that can be read (names are paths below the corpus folder)',
    }));
}
