import { checkChoice, checkInteger, checkKeys, type Row } from '../base';
import type { Article } from '../corpus';
import { type HyphenPolicy, TOKEN_KINDS, type TokenKind, textProfile } from '../text';
import { IndexBuilder } from './index-builder';
import { StringTable } from './string-table';
import { TermReader } from './term-reader';
import { type WordParcel, WordScanner } from './word-scanner';

/** What the index keeps of an article: all but its text. */
export interface IndexedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly language: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * The terms of a corpus in columns: which term stands where, and how often each stands in each article.
 *
 * Terms are whole numbers from 0 in order of their first occurrence. Occurrences stand in the order of the text:
 * those of article `a` are `articleOffsets[a]` to `articleOffsets[a + 1] - 1` in `occurrenceTerm`, `occurrenceStart`
 * and `occurrenceEnd`. The document-term matrix is in compressed sparse rows: the different terms of article `a` are
 * `rowOffsets[a]` to `rowOffsets[a + 1] - 1` in `entryTerm` and `entryCount`, in order of first occurrence.
 * The columns are read-only by agreement: who changes one changes the index of everybody.
 */
export interface TermIndex {
  /** The articles, in the order they were given; their number is the number of documents. */
  readonly articles: readonly IndexedArticle[];
  /** Number of different terms (types). */
  readonly termCount: number;
  /** The term with this number; RangeError if there is none. */
  readonly term: (id: number) => string;
  /** All terms by their numbers. */
  readonly terms: () => string[];
  /** Number of a term; -1 if it does not occur. The term must be in the form it is counted in ("putin", not "Putin"). */
  readonly termId: (term: string) => number;
  /** How often each term occurs, by term. */
  readonly counts: Uint32Array;
  /** In how many articles each term occurs, by term. */
  readonly documentCounts: Uint32Array;
  /** Number of all occurrences: the base of relative frequencies. */
  readonly totalCount: number;
  readonly articleOffsets: Uint32Array;
  readonly occurrenceTerm: Uint32Array;
  /** Offset of the occurrence in the article's `raw` (in an index of token lists: its place in the list). */
  readonly occurrenceStart: Uint32Array;
  readonly occurrenceEnd: Uint32Array;
  readonly rowOffsets: Uint32Array;
  readonly entryTerm: Uint32Array;
  readonly entryCount: Uint32Array;
  /** How it was made, defaults included: unit, ngram, stopwords, hyphens, lowercase, kinds, setAside, language. */
  readonly settings: Row;
}

/** What counts as a term. */
export type TermUnit = 'word' | 'stem' | 'lemma';

export interface TermOptions {
  /** "word" (default): the word in the form of `termKey`; "stem": its ending cut off; "lemma": its dictionary form. */
  readonly unit?: TermUnit;
  /** How many neighbouring words make a term; 1 by default. They stand in one sentence; see `indexTerms`. */
  readonly ngram?: number;
  /** "keep" (default) or "remove": stop words of the article's language are not counted. */
  readonly stopwords?: 'keep' | 'remove';
  /** Kinds of tokens that count; ["word"] by default. */
  readonly kinds?: readonly TokenKind[];
  /** As for `tokenize`. */
  readonly hyphens?: HyphenPolicy;
  /** False: "Reden" and "reden" are two terms. True by default. */
  readonly lowercase?: boolean;
  /** "exclude" (default): what is set aside in an article (captions, comment forms, …) is not counted. */
  readonly setAside?: 'exclude' | 'include';
  /** Language of all articles; by default each article's own. */
  readonly language?: string;
}

export type TermSettings = Required<Omit<TermOptions, 'language'>> & { readonly language: string | null };

const OPTION_NAMES = ['unit', 'ngram', 'stopwords', 'kinds', 'hyphens', 'lowercase', 'setAside', 'language'];

/** The options with their defaults; throws for what is not allowed. */
export function termSettings(where: string, options: TermOptions): TermSettings {
  checkKeys(where, options, OPTION_NAMES);
  const { kinds = ['word'], lowercase = true } = options;
  if (options.language !== undefined) textProfile(options.language);
  if (typeof lowercase !== 'boolean') throw new RangeError(`lowercase is ${lowercase}; allowed are true and false`);
  return {
    unit: checkChoice('unit', options.unit ?? 'word', ['word', 'stem', 'lemma']),
    ngram: checkInteger('ngram', options.ngram ?? 1, 1, 16),
    stopwords: checkChoice('stopwords', options.stopwords ?? 'keep', ['keep', 'remove']),
    kinds: kinds.map((kind) => checkChoice('kinds', kind, TOKEN_KINDS)),
    hyphens: checkChoice('hyphens', options.hyphens ?? 'keep', ['keep', 'split']),
    lowercase,
    setAside: checkChoice('setAside', options.setAside ?? 'exclude', ['exclude', 'include']),
    language: options.language ?? null,
  };
}

/**
 * The terms of articles, in one pass; the articles may come from a generator and none is kept.
 *
 * An n-gram is made of neighbouring words of one sentence. Punctuation between them doesn't part them; a number or
 * another token that is not counted does, so do a stop word that is removed and a set-aside stretch. No articles give
 * an index without terms.
 *
 * @throws TypeError and RangeError for options; RangeError for a language that is no BCP 47 tag
 */
export function indexTerms(articles: Iterable<Article>, options: TermOptions = {}): TermIndex {
  const settings = termSettings('indexTerms', options);
  const scanner = new WordScanner(settings);
  return indexOfParcels(parcels(articles, scanner), settings);
}

/** A parcel stays in the processor's cache. */
const CHARACTERS_OF_PARCEL = 100_000;

function* parcels(articles: Iterable<Article>, scanner: WordScanner): Generator<WordParcel> {
  let batch: Article[] = [];
  let length = 0;
  for (const article of articles) {
    batch.push(article);
    length += article.raw.length;
    if (length < CHARACTERS_OF_PARCEL) continue;
    yield scanner.scan(batch);
    batch = [];
    length = 0;
  }
  yield scanner.scan(batch);
}

/** The index of articles whose words were found. */
export function indexOfParcels(parcels: Iterable<WordParcel>, settings: TermSettings): TermIndex {
  const builder = new IndexBuilder();
  const reader = new TermReader(settings);
  for (const parcel of parcels) reader.read(parcel, builder);
  return builder.finish(reader, { ...settings, kinds: settings.kinds.join(', ') });
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
  const names = {
    term: (id: number) => table.text(id),
    terms: () => table.texts(),
    termId: (term: string) => table.find(term),
  };
  return builder.finish(names, { unit: 'as given' });
}
