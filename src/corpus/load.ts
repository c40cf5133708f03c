import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkInteger, checkKeys, metered } from '../base';
import { plainText } from '../letters';
import { type ArticleChoice, isChosen } from './article-choice';
import { columnNames } from './article-groups';
import { missingRules, primaryTag } from './article-language';
import { BOILERPLATE_RULES, type BoilerplateRule } from './boilerplate/boilerplate-rules';
import { isCalendarDate } from './calendar-date';
import { type FileBytes, readBytes } from './file-bytes';
import { listTextFiles } from './listing';
import { canonicalLanguage, type MetadataTable, readMetadata } from './metadata-table';
import { articleId, type ReadSettings, readArticle } from './read-article';
import type { Article, Corpus, CorpusProblem } from './types';

/** Options of `loadCorpus` and `readArticles`. */
export interface CorpusOptions {
  /**
   * BCP 47 tag for articles whose language metadata.csv does not tell. Without it their language is recognised from
   * the text among those that the kit has rules for (German, English); it is German where the text does not tell.
   * `languageSource` of each article says which it was.
   */
  readonly language?: string;
  /** A larger file is skipped. In bytes; default 33,554,432 (32 MiB). */
  readonly maxBytes?: number;
  /** Name of the table below the folder. @default "metadata.csv" */
  readonly metadata?: string;
  /** What marks text that is not the article. Add your own: `[...SET_ASIDE_RULES, mine]`. @default `SET_ASIDE_RULES` */
  readonly setAsideRules?: readonly BoilerplateRule[];
  /** Only these articles. */
  readonly choose?: ArticleChoice;
  /** Ends the reading with its reason where it is aborted: looked at before each file. */
  readonly signal?: AbortSignal;
}

/** Options of `readArticles`. */
export interface ReadOptions extends CorpusOptions {
  /** Called for each file that cannot be used. */
  readonly onSkipped?: (problem: CorpusProblem) => void;
  /** Called for whatever is odd but stops no article from being used. */
  readonly onWarning?: (problem: CorpusProblem) => void;
  /** Called with the file of each article that is not among the chosen ones. */
  readonly onLeftOut?: (file: string) => void;
}

const OPTION_NAMES = ['language', 'maxBytes', 'metadata', 'setAsideRules', 'choose', 'signal'];
export const READ_OPTION_NAMES = [...OPTION_NAMES, 'onSkipped', 'onWarning', 'onLeftOut'];
const ignore = (): void => {};

/**
 * Loads a folder of articles: its `.txt` files, subfolders included, and `metadata.csv` where there is one.
 * A file that cannot be used is in `skipped` and the others are loaded; what is merely odd is in `warnings`.
 * If every file is skipped, `articles` is empty. A text that is clearly not in the language told for it, one whose
 * language is neither told nor recognised, and a language that the kit has no rules for are among the warnings.
 *
 * @throws Error if the folder is missing, is no folder or holds no `.txt` file; TypeError and RangeError for options, a
 *   column that no article has among them
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus', { choose: { from: '2023-09-01' } });
 * ```
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
 *
 * @example
 * ```ts
 * for (const article of readArticles('corpus')) console.log(article.id, article.raw.length);
 * ```
 */
export function readArticles(folder: string, options: ReadOptions = {}): Generator<Article, void, undefined> {
  checkKeys('readArticles', options, READ_OPTION_NAMES);
  options.signal?.throwIfAborted();
  return articlesOf(openFolder(folder, options), options);
}

/** What is to be read: the files of a folder, its table, and how to read them. */
export interface OpenedFolder {
  readonly settings: ReadSettings;
  readonly table: MetadataTable;
  /** Paths below the folder, in code unit order. */
  readonly files: readonly string[];
  /** What is wrong before a file is read. */
  readonly skipped: readonly CorpusProblem[];
  readonly warnings: readonly CorpusProblem[];
}

/** Checks folder and options, lists the files and reads the table. */
export function openFolder(folder: string, options: CorpusOptions): OpenedFolder {
  const settings = readSettings(folder, options);
  if (!existsSync(folder)) throw new Error(`corpus folder "${folder}" does not exist`);
  if (!statSync(folder).isDirectory()) throw new Error(`corpus folder "${folder}" is no folder`);
  const listing = listTextFiles(folder);
  if (listing.files.length === 0 && listing.skipped.length === 0) {
    if (existsSync(join(folder, 'store.json'))) {
      throw new Error(`"${folder}" is a store and no folder of articles; openStore and storedCorpus read it`);
    }
    throw new Error(`corpus folder "${folder}" holds no .txt file`);
  }
  const table = readMetadata(settings.folder, settings.metadata);
  checkColumns(settings.choose, table);
  const { files, problems } = withoutEqualIds(listing.files, table, settings.metadata);
  return {
    settings,
    table,
    files,
    skipped: [...listing.skipped, ...problems],
    warnings: [
      ...table.warnings,
      ...rowsWithoutFile(table, listing.files, settings.metadata),
      ...languagesWithoutRules(table, files, settings.language),
    ],
  };
}

/** How articles are to be read, checked. */
export function readSettings(folder: string, options: CorpusOptions): ReadSettings {
  const { language, maxBytes = 33_554_432, metadata = 'metadata.csv', setAsideRules = BOILERPLATE_RULES } = options;
  const canonical = typeof language === 'string' ? canonicalLanguage(language) : null;
  if (language !== undefined && canonical === null) {
    throw new RangeError(`language is "${language}"; allowed are BCP 47 tags such as "de" or "en-GB"`);
  }
  if (typeof metadata !== 'string' || metadata === '' || metadata.split(/[\\/]/).includes('..')) {
    throw new RangeError(`metadata is "${String(metadata)}"; allowed is the name of a CSV file below the folder`);
  }
  const keepsState = setAsideRules.find(({ pattern }) => pattern.global || pattern.sticky);
  if (keepsState !== undefined) {
    throw new RangeError(`setAsideRules: "${keepsState.name}" has the flag g or y; allowed are patterns without them`);
  }
  const { choose = {} } = options;
  checkKeys('choose', choose, ['where', 'from', 'until']);
  for (const [name, day] of [
    ['from', choose.from],
    ['until', choose.until],
  ] as const) {
    if (day !== undefined && !isCalendarDate(day)) {
      throw new RangeError(`choose.${name} is "${day}"; allowed are days of the calendar as YYYY-MM-DD`);
    }
  }
  return {
    folder,
    language: canonical,
    maxBytes: checkInteger('maxBytes', maxBytes, 1),
    metadata,
    setAsideRules,
    choose,
  };
}

/** A misspelt column would choose no article, or all of them as "(unknown)". */
function checkColumns({ where = [] }: ArticleChoice, { rows }: MetadataTable): void {
  if (where.length === 0) return;
  const known = columnNames(Array.from(rows.values(), ({ values }) => values));
  const unknown = where.find(({ column }) => !known.includes(plainText(column)));
  if (unknown === undefined) return;
  throw new RangeError(`no article has the column "${unknown.column}" (choose.where); allowed are ${known.join(', ')}`);
}

/** The articles of a folder one by one; reports problems as they come. */
function* articlesOf(folder: OpenedFolder, options: ReadOptions): Generator<Article, void, undefined> {
  reportOpening(folder, options);
  const { signal } = options;
  const files = metered(folder.files, { task: 'Reading', total: folder.files.length, unit: 'articles', signal });
  yield* readFiles(folder, files, options);
}

type ReadHandlers = Pick<ReadOptions, 'onSkipped' | 'onWarning' | 'onLeftOut'>;

export function reportOpening({ skipped, warnings }: OpenedFolder, handlers: ReadHandlers): void {
  skipped.forEach(handlers.onSkipped ?? ignore);
  warnings.forEach(handlers.onWarning ?? ignore);
}

/** The articles of some files of an opened folder, from the bytes of each where they are there already. */
export function* readFiles(
  { settings, table }: OpenedFolder,
  files: Iterable<string>,
  { onSkipped = ignore, onWarning = ignore, onLeftOut = ignore }: ReadHandlers,
  bytesOfFiles?: readonly FileBytes[],
): Generator<Article, void, undefined> {
  let place = 0;
  for (const file of files) {
    const bytes = bytesOfFiles?.[place++] ?? readBytes(settings, file);
    const read = 'rule' in bytes ? bytes : readArticle(settings, file, bytes, table);
    if ('rule' in read) {
      onSkipped(read);
    } else if (!isChosen(read.article, settings.choose)) {
      onLeftOut(read.article.file);
    } else {
      read.warnings.forEach(onWarning);
      yield read.article;
    }
  }
}

/** Of files with one id the first is used. */
function withoutEqualIds(listed: readonly string[], table: MetadataTable, name: string) {
  const seen = new Map<string, string>();
  const files: string[] = [];
  const problems: CorpusProblem[] = [];
  for (const file of listed) {
    const row = table.rows.get(file.normalize('NFC'));
    const id = articleId(file, row);
    // Names that only their composition tells apart are one: a row of the table would be on both.
    const key = id.normalize('NFC');
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, file);
      files.push(file);
    } else {
      const where = row === undefined ? '' : ` (${name}, line ${row.line})`;
      const message = `"${earlier}" has the same id${where}; ids must differ, so this file is not used`;
      problems.push({ file, line: null, value: id, rule: 'duplicate-id', message });
    }
  }
  return { files, problems };
}

/** One for each language that articles are told to be in and that the kit has no rules for. */
function languagesWithoutRules(table: MetadataTable, files: readonly string[], told: string | null): CorpusProblem[] {
  const fileOfTag = new Map<string, string>();
  for (const file of files) {
    const tag = table.rows.get(file.normalize('NFC'))?.values.language || told;
    if (tag && !fileOfTag.has(tag)) fileOfTag.set(tag, file);
  }
  const seen = new Set<string>();
  return [...fileOfTag].flatMap(([tag, file]) => {
    const language = canonicalLanguage(tag) ?? told;
    if (language === null || seen.has(primaryTag(language))) return [];
    seen.add(primaryTag(language));
    return missingRules({ file, language }) ?? [];
  });
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
