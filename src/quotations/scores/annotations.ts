// Quotations that a person found by reading or judged, as a file of annotations holds them.
import { checkKeys, type Span } from '../../base';
import {
  type Article,
  articlesById,
  checkedArticle,
  checkedPlace,
  checkWords,
  type KnownArticles,
  readJsonLines,
  shownValue,
} from '../../corpus';
import { type Mention, QUOTATION_TYPES, type QuotationType } from '../types';

/**
 * What a coder said of a quotation: right as the program found it (`confirm`), none (`reject`), right but for what was
 * changed (`change`), missed by the program (`add`), or that it cannot be decided (`unsure`).
 */
export type CodingDecision = (typeof CODING_DECISIONS)[number];
export const CODING_DECISIONS = ['confirm', 'reject', 'change', 'add', 'unsure'] as const;

/** A quotation that a person found by reading, or one of the program's that a person judged. */
export interface QuotationAnnotation extends Span {
  readonly article: string;
  readonly type: QuotationType;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly nested: boolean;
  readonly isSpeech: boolean;
  readonly cue: Mention | null;
  readonly speakers: readonly { readonly name: string; readonly mention: Mention | null }[];
  readonly note: string;
  /** That of the program's quotation which was judged; empty or absent for what a person found. */
  readonly id?: string;
  /** Who said so; empty or absent where the file does not tell. */
  readonly coder?: string;
  /** Null or absent where a file holds quotations without saying how they were judged. */
  readonly decision?: CodingDecision | null;
  /** Of a sampled one: its stratum, and for how many of the corpus it stands; absent where the line has none. */
  readonly stratum?: string;
  readonly weight?: number;
}

export interface AnnotationOptions {
  /** The articles that were annotated: without them, whether words stand in their place cannot be checked. */
  readonly articles?: readonly Pick<Article, 'id' | 'raw'>[];
}

/**
 * Reads annotated quotations from a JSON Lines file; the fields are described in the README of the shipped corpus.
 * Lines as `wortlaut quotations --format jsonl` prints them are such annotations. `article`, `start`, `end`, `type`,
 * `isSpeech` and `speaker` (or `speakers`) must be there; all else may be absent. Lines whose `kind` is another than
 * "quotation" (sentences, pairs and articles that a coder judged) are left out. An empty file gives an empty list.
 *
 * @param options with `articles`, each line must be of one of them, and its words must stand in their place there
 * @throws Error with file, line, value and what is allowed, for the first line that is no such record
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const annotations = loadQuotationAnnotations('corpus/annotations.jsonl', { articles });
 * ```
 */
export function loadQuotationAnnotations(file: string, options: AnnotationOptions = {}): QuotationAnnotation[] {
  checkKeys('loadQuotationAnnotations', options, ['articles']);
  const articles = articlesById(options.articles);
  return readJsonLines(file, (record: unknown) => parseAnnotation(record, articles)).flatMap((each) => each ?? []);
}

/** An annotation from what a line holds; null where that is of another kind. Throws what is wrong with it. */
export function parseAnnotation(record: unknown, articles: KnownArticles): QuotationAnnotation | null {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new TypeError(`the line is ${shownValue(record)}; allowed is an object with the fields of an annotation`);
  }
  const fields = record as Readonly<Record<string, unknown>>;
  if (fields.kind !== undefined && fields.kind !== 'quotation') return null;
  const article = checkedArticle('article', fields.article, articles);
  const place = { article, articles };
  const { start, end } = checkedPlace('the place', fields as unknown as Span, article, articles);
  const spans = checkedSpans(fields.spans, { start, end }, article, articles);
  const text = optional(fields, 'text', isText, 'a text') ?? '';
  if (text !== '') checkWords('"text"', text, spans, article, articles);
  return {
    article,
    type: choice(fields, 'type', QUOTATION_TYPES),
    start,
    end,
    spans,
    text,
    nested: optional(fields, 'nested', isBoolean, 'true and false') ?? false,
    isSpeech: needed(fields, 'isSpeech', isBoolean, 'true and false'),
    cue: mentionOf('"cue"', fields.cue, place),
    speakers: speakersOf(fields, place),
    note: optional(fields, 'note', isText, 'a text') ?? '',
    id: optional(fields, 'id', isText, 'a text') ?? '',
    coder: optional(fields, 'coder', isText, 'a text') ?? '',
    decision: (fields.decision ?? null) === null ? null : choice(fields, 'decision', CODING_DECISIONS),
    ...sampledPart(fields),
  };
}

/** The stratum and the weight of a line that was sampled, where it has them. Throws what is wrong with them. */
export function sampledPart(fields: Fields): Pick<QuotationAnnotation, 'stratum' | 'weight'> {
  return {
    ...((fields.stratum ?? null) !== null && { stratum: needed(fields, 'stratum', isText, 'a text') }),
    ...((fields.weight ?? null) !== null && { weight: needed(fields, 'weight', isWeight, 'a number from 1 up') }),
  };
}

type Fields = Readonly<Record<string, unknown>>;
const isText = (value: unknown): value is string => typeof value === 'string';
const isWeight = (value: unknown): value is number => typeof value === 'number' && value >= 1 && value < Infinity;
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

function needed<T>(fields: Fields, name: string, is: (value: unknown) => value is T, allowed: string): T {
  const value = fields[name];
  if (!is(value)) throw new TypeError(`"${name}" is ${shownValue(value)}; allowed is ${allowed}`);
  return value;
}

function optional<T>(fields: Fields, name: string, is: (value: unknown) => value is T, allowed: string): T | null {
  return (fields[name] ?? null) === null ? null : needed(fields, name, is, allowed);
}

function choice<T extends string>(fields: Fields, name: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === fields[name]);
  if (found === undefined) {
    throw new RangeError(`"${name}" is ${shownValue(fields[name])}; allowed are ${allowed.join(', ')}`);
  }
  return found;
}

/** Pieces as records or as pairs of offsets: in order, not overlapping, the first and last those of the whole. */
function checkedSpans(value: unknown, whole: Span, article: string, articles: KnownArticles): Span[] {
  if ((value ?? null) === null) return [whole];
  if (!Array.isArray(value) || value.length === 0) {
    throw new TypeError(`"spans" is ${shownValue(value)}; allowed is a list of pieces with start and end`);
  }
  const spans = value.map((piece: unknown) => {
    const [start, end] = Array.isArray(piece) ? piece : [(piece as Span | null)?.start, (piece as Span | null)?.end];
    return checkedPlace('a piece of "spans"', { start, end }, article, articles);
  });
  const isInOrder = spans.every((span, at) => at === 0 || span.start >= (spans[at - 1] as Span).end);
  if (!isInOrder || spans[0]?.start !== whole.start || spans.at(-1)?.end !== whole.end) {
    const allowed = `pieces in order, from the start (${whole.start}) to the end (${whole.end}) of the quotation`;
    throw new RangeError(`"spans" is ${shownValue(value)}; allowed are ${allowed}`);
  }
  return spans;
}

/** Where the words that a line names stand. */
interface Place {
  readonly article: string;
  readonly articles: KnownArticles;
}

function mentionOf(name: string, value: unknown, { article, articles }: Place): Mention | null {
  if ((value ?? null) === null) return null;
  const { text, start, end } = value as Partial<Mention>;
  if (typeof text !== 'string') {
    throw new TypeError(`${name} is ${shownValue(value)}; allowed is null or an object with text, start and end`);
  }
  const span = checkedPlace(name, { start, end } as Span, article, articles);
  checkWords(`the text of ${name}`, text, [span], article, articles);
  return { text, ...span };
}

/** `speakers` where there are such, else the one of `speaker`: a name, an object with a name, or null for nobody. */
function speakersOf({ speakers, speaker }: Fields, place: Place): QuotationAnnotation['speakers'] {
  if (Array.isArray(speakers)) return speakers.map((each) => speakerOf(each, place));
  if (speakers !== undefined) throw new TypeError(`"speakers" is ${shownValue(speakers)}; allowed is a list`);
  return speaker === null ? [] : [speakerOf(speaker, place)];
}

function speakerOf(value: unknown, place: Place): QuotationAnnotation['speakers'][number] {
  if (typeof value === 'string' && value.trim() !== '') return { name: value, mention: null };
  const { name, mention, mentions } = (value ?? {}) as Fields;
  if (typeof name !== 'string' || name.trim() === '') {
    throw new TypeError(`"speaker" is ${shownValue(value)}; allowed are a name, an object with a name, and null`);
  }
  const first = Array.isArray(mentions) ? mentions[0] : null;
  return { name, mention: mentionOf('"mention"', mention ?? first, place) };
}
