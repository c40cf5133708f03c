import type { Article } from '../../corpus';
import { IndexBuilder } from './index-builder';
import { StringTable } from './string-table';
import { TermReader } from './term-reader';
import { type TermOptions, type TermSettings, termSettings } from './term-settings';
import type { TermIndex } from './types';
import { type WordBatch, WordScanner } from './word-scanner';

/**
 * The terms of articles, in one pass; the articles may come from a generator and none is kept.
 *
 * An n-gram is made of neighbouring words of one sentence. Punctuation between them doesn't part them; a number or
 * another token that is not counted does, so do a stop word that is removed and a set-aside stretch. No articles give
 * an index without terms.
 *
 * @throws TypeError and RangeError for options; RangeError for a language that is no BCP 47 tag
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const index = indexTerms(corpus.articles, { unit: 'lemma', stopwords: 'remove' });
 * ```
 */
export function indexTerms(articles: Iterable<Article>, options: TermOptions = {}): TermIndex {
  const settings = termSettings('indexTerms', options);
  const scanner = new WordScanner(settings);
  return indexOfBatches(batches(articles, scanner), settings);
}

/** A batch stays in the processor's cache. */
const CHARACTERS_OF_PARCEL = 100_000;

function* batches(articles: Iterable<Article>, scanner: WordScanner): Generator<{ readonly result: WordBatch }> {
  let batch: Article[] = [];
  let length = 0;
  for (const article of articles) {
    batch.push(article);
    length += article.raw.length;
    if (length < CHARACTERS_OF_PARCEL) continue;
    yield { result: scanner.scan(batch) };
    batch = [];
    length = 0;
  }
  yield { result: scanner.scan(batch) };
}

/** Makes an index of articles that come some at a time, as from a database that answers when it can. */
export class TermIndexer {
  private readonly settings: TermSettings;
  private readonly scanner: WordScanner;
  private readonly reader: TermReader;
  private readonly builder = new IndexBuilder();

  /** @throws TypeError and RangeError for options, as `indexTerms` */
  constructor(options: TermOptions = {}) {
    this.settings = termSettings('indexTerms', options);
    this.scanner = new WordScanner(this.settings);
    this.reader = new TermReader(this.settings);
  }

  add(articles: readonly Article[]): void {
    for (const { result } of batches(articles, this.scanner)) this.reader.read(result, this.builder);
  }

  finish(): TermIndex {
    return this.builder.finish(this.reader.names, { ...this.settings, kinds: this.settings.kinds.join(', ') });
  }
}

/** The index of articles whose words were found. */
export function indexOfBatches(
  batches: Iterable<{ readonly result: WordBatch; readonly doneShare?: number }>,
  settings: TermSettings,
): TermIndex {
  const builder = new IndexBuilder();
  const reader = new TermReader(settings);
  for (const { result, doneShare } of batches) reader.read(result, builder, doneShare);
  return builder.finish(reader.names, { ...settings, kinds: settings.kinds.join(', ') });
}

/** A text that was cut into terms elsewhere. */
export interface TokenList {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly outlet?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

/**
 * An index of ready-made lists of terms, counted as they stand. The offsets of an occurrence are its place in the
 * list and the next place. No lists give an index without terms.
 */
export function indexTokenLists(lists: Iterable<TokenList>): TermIndex {
  const builder = new IndexBuilder();
  const table = new StringTable();
  for (const { id, tokens, outlet = '', metadata = {} } of lists) {
    builder.reserve(tokens.length);
    tokens.forEach((token, place) => {
      builder.addOccurrence(table.intern(token), place, place + 1);
    });
    builder.endArticle({ id, title: '', outlet, date: '', language: '', metadata });
  }
  return builder.finish(table, { unit: 'as given' });
}
