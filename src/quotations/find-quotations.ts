// The way from an article to its quotations: direct speech first (it tells the other rules who spoke last), then all
// that has no marks (reported speech, answers of an interview), then direct speech once more, now knowing which words
// in marks stand inside indirect speech.
import { checkKeys, type Span } from '../base';
import type { Article } from '../corpus';
import { type Reading, rawSpan, readLetters, readSpan } from '../letters';
import { type FoundQuotation, prepareContext } from './document';
import { resolveSpeakers, type SpeakerTable } from './speakers';
import { attributeWords, findDirectQuotations, findIndirectQuotations, findTurns, languageOf } from './speech';
import type { Mention, Quotation, QuotationType, Speaker } from './types';

export interface QuotationOptions {
  /** Which types to give; all if not given. */
  readonly types?: readonly QuotationType[];
  /** Who the speakers are; without it (or with null) people are found in the article alone. */
  readonly speakers?: SpeakerTable | null;
}

/**
 * Every quotation of an article, in order of `start`, with the words in marks that are no speech (`isSpeech` false) and
 * who speaks. With a table of speakers the names are the table's; without it people are found and merged from the
 * article itself. Who is not known stays `resolved` false under the name that is printed. The text is read as words are
 * compared (`readLetters`); all places and texts but names are those of the raw text.
 *
 * An article without quotations gives an empty array. Time is linear in the length of the text.
 *
 * @throws TypeError for an unknown option; RangeError for a language without a profile
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const speakers = loadSpeakerTable('corpus/speakers.csv');
 * const quotations = corpus.articles.flatMap((article) => findQuotations(article, { speakers }));
 * ```
 */
export function findQuotations(article: Article, options: QuotationOptions = {}): Quotation[] {
  checkKeys('findQuotations', options, ['types', 'speakers']);
  const read = readArticle(article);
  const context = prepareContext(read.article, languageOf(article.language));
  const attributed = attributeWords(context);
  const direct = findDirectQuotations(context, attributed, []);
  const turns = findTurns(context);
  const inTurn = (found: FoundQuotation) =>
    turns.some((turn) => startOf(turn) <= startOf(found) && endOf(found) <= endOf(turn));
  const indirect = findIndirectQuotations(context, direct).map((found) =>
    inTurn(found) ? { ...found, nested: true } : found,
  );
  const unmarked = [...indirect, ...turns].sort(byPlace);
  const all =
    unmarked.length === 0
      ? [...direct].sort(byPlace)
      : [...findDirectQuotations(context, attributed, unmarked), ...unmarked].sort(byPlace);
  const speakers = resolveSpeakers(context, all, options.speakers ?? null);
  return all
    .map((found, index) => toQuotation(read.article, found, index, speakers[index] ?? []))
    .filter(({ type }) => options.types?.includes(type) ?? true)
    .map((quotation) => asPrinted(quotation, article.raw, read.reading));
}

/** An article with its text as it is read for matching. */
function readArticle(article: Article): { readonly article: Article; readonly reading: Reading } {
  const reading = readLetters(article.raw);
  if (reading.starts === null) return { article, reading };
  const setAside = article.setAside.map((span) => ({ ...span, ...readSpan(reading, span) }));
  return { article: { ...article, raw: reading.text, setAside }, reading };
}

const byPlace = (a: FoundQuotation, b: FoundQuotation) => startOf(a) - startOf(b) || endOf(b) - endOf(a);

const startOf = (found: FoundQuotation): number => found.spans[0]?.start ?? 0;

const endOf = (found: FoundQuotation): number => found.spans[found.spans.length - 1]?.end ?? 0;

function toQuotation(article: Article, found: FoundQuotation, index: number, speakers: readonly Speaker[]): Quotation {
  const { raw } = article;
  const { spans, type, nested, isSpeech, confidence, rule } = found;
  return {
    id: `${article.id}#${index + 1}`,
    article: article.id,
    type,
    start: startOf(found),
    end: endOf(found),
    text: textOf(raw, spans),
    spans,
    nested,
    isSpeech,
    cue: found.cue === null ? null : mention(raw, found.cue.start, found.cue.end),
    speaker: speakers[0] ?? null,
    speakers,
    confidence,
    rule,
  };
}

/** A quotation found in an article as it is read, with the places and the words of the raw text. */
function asPrinted(quotation: Quotation, raw: string, reading: Reading): Quotation {
  if (reading.starts === null) return quotation;
  const spans = quotation.spans.map((span) => rawSpan(reading, span));
  const mentionAt = (span: Mention): Mention => {
    const { start, end } = rawSpan(reading, span);
    return mention(raw, start, end);
  };
  const speakers = quotation.speakers.map((speaker) => ({ ...speaker, mentions: speaker.mentions.map(mentionAt) }));
  return {
    ...quotation,
    ...rawSpan(reading, quotation),
    text: textOf(raw, spans),
    spans,
    cue: quotation.cue === null ? null : mentionAt(quotation.cue),
    speaker: speakers[0] ?? null,
    speakers,
  };
}

/** The pieces, joined by " … " where words stand between them, by a space where only marks do. */
function textOf(raw: string, spans: readonly Span[]): string {
  let text = '';
  let last = -1;
  for (const { start, end } of spans) {
    if (last >= 0) text += /[\p{L}\p{N}]/u.test(raw.slice(last, start)) ? ' … ' : ' ';
    text += raw.slice(start, end);
    last = end;
  }
  return text;
}

function mention(raw: string, start: number, end: number): Mention {
  return { text: raw.slice(start, end), start, end };
}
