import { type Span, startMeter } from '../../base';
import type { Article } from '../../corpus';
import { findSentences } from '../../text';
import type { Evidence } from '../types';
import { compareWords, EDITED, type WordComparison } from '../words/edits';
import { MIN_CONTENT_WORDS, type RetoldSentence, retoldSentences } from './retold-sentences';
import { RunFinder, type WordRun } from './source-runs';
import { type TextWords, WordReader, wordsWithin } from './source-words';

/** How an article has a sentence of a source, the nearest first. */
export const TAKEN_FORMS = ['verbatim', 'edited', 'reworded', 'part'] as const;
export type TakenForm = (typeof TAKEN_FORMS)[number];

/** A sentence of a source. */
export interface SourceSentence extends Span {
  /** Its number in the source, from 1. */
  readonly sentence: number;
  readonly text: string;
  readonly wordCount: number;
  /** False for one that is too short to be told from chance ("Vielen Dank."), which is looked for nowhere. */
  readonly isCompared: boolean;
}

/** Where an article has a sentence of a source: `raw.slice(start, end)` of the article is `text`. */
export interface TakenPlace extends Span {
  readonly sentence: number;
  /** Id of the article. */
  readonly article: string;
  readonly form: TakenForm;
  /** Share of the sentence's words that stand there in the same order, 0 to 1. */
  readonly keptShare: number;
  /** The probability that both say the same, 0 to 1, where that is why it was found ("reworded"); else null. */
  readonly probability: number | null;
  /** The longest run of the same words, and how many they are; "" and 0 where none has three. */
  readonly sameWords: string;
  readonly sameWordCount: number;
  readonly text: string;
  /** What the probability rests on; empty where there is none. */
  readonly evidence: readonly Evidence[];
}

/** What is looked for. */
export interface SourcePlaceSettings {
  readonly minWords: number;
  readonly minPartWords: number;
  readonly minProbability: number;
  readonly anyWording: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** What of a source stands where. */
export interface SourcePlaces {
  readonly sentences: readonly SourceSentence[];
  /** In the order of the articles, then of the sentences; one a sentence and article, the nearest. */
  readonly places: readonly TakenPlace[];
  readonly comparedPairCount: number;
}

/** A run of so many words leads to a sentence that may have been taken whole. */
const MIN_RUN = 4;
/** A part must hold so many words that are no function words. */
const MIN_PART_CONTENT = 3;
/** An editor puts no more than this between two pieces of one quotation: "sagte der Sprecher am Montag in Bonn". */
const MAX_BETWEEN = 15;
/** A sentence that was cut up is looked for in this many sentences on each side. */
const REACH = 1;
/** … if so many more of its words stand there. */
const LEAST_GAIN = 3;

const SET_OFF = /[,;:.!?()"'„“”‚‘’»«›‹–—-]/;

/** Looks for each sentence of a source in each article. */
export function sourcePlaces(source: Article, articles: readonly Article[], settings: SourcePlaceSettings) {
  const reader = new WordReader();
  const words = reader.wordsOf(source);
  const own = readSource(source, words, reader, settings.minWords);
  const finder = new RunFinder(words, own.ranges, reader.count);
  const told = settings.anyWording
    ? retoldSentences(source, articles, settings.minProbability, settings.signal)
    : { sentences: [], comparedCount: 0 };
  const numberOf = new Map(own.sentences.map(({ start }, number) => [start, number]));
  const toldIn = new Map<number, Map<number, RetoldSentence>>();
  for (const each of told.sentences) {
    const number = numberOf.get(each.start);
    if (number === undefined || own.sentences[number]?.isCompared !== true) continue;
    const known = toldIn.get(each.article) ?? new Map<number, RetoldSentence>();
    toldIn.set(each.article, known);
    if (each.probability > (known.get(number)?.probability ?? 0)) known.set(number, each);
  }
  const meter = startMeter({ task: 'Looking for', total: articles.length, unit: 'articles', signal: settings.signal });
  const places = articles.flatMap((article, at) => {
    const copied = copiedPlaces({ source, words, reader, ...own }, article, finder, settings);
    const found = own.sentences.flatMap((_, number) => {
      const place = nearest(copied.get(number), toldIn.get(at)?.get(number), number, source, article, own.sentences);
      return place === null ? [] : [place];
    });
    meter.step();
    return found;
  });
  meter.end();
  return { sentences: own.sentences, places, comparedPairCount: told.comparedCount } satisfies SourcePlaces;
}

interface Source {
  readonly source: Article;
  readonly words: TextWords;
  readonly reader: WordReader;
  readonly sentences: readonly SourceSentence[];
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
}

function readSource(source: Article, words: TextWords, reader: WordReader, minWords: number) {
  const aside = (span: Span) => source.setAside.some(({ start, end }) => start < span.end && end > span.start);
  const all = findSentences(source.raw, { language: source.language }).filter((span) => !aside(span));
  const ranges = all.map((span) => wordsWithin(words, span));
  const sentences = all.map(({ start, end }, at): SourceSentence => {
    const { from, to } = ranges[at] as { from: number; to: number };
    const content = new Set(words.term.subarray(from, to).filter((term) => reader.isContent(term))).size;
    const wordCount = to - from;
    const isCompared = wordCount >= minWords && content >= MIN_CONTENT_WORDS;
    return { sentence: at + 1, start, end, text: source.raw.slice(start, end), wordCount, isCompared };
  });
  // Nothing is looked for in those that are too short.
  return { sentences, ranges: ranges.map((range, at) => (sentences[at]?.isCompared ? range : { from: 0, to: 0 })) };
}

type Copied = Omit<TakenPlace, 'sentence' | 'article' | 'probability' | 'evidence'>;

/** What an article has of each sentence in the same words. */
function copiedPlaces(of: Source, article: Article, finder: RunFinder, settings: SourcePlaceSettings) {
  const found = new Map<number, Copied>();
  const words = of.reader.wordsOf(article);
  const runs = new Map<number, WordRun[]>();
  for (const run of finder.runsIn(words)) {
    const known = runs.get(run.sentence);
    if (known === undefined) runs.set(run.sentence, [run]);
    else known.push(run);
  }
  let sentences: readonly Span[] | null = null;
  for (const [number, own] of runs) {
    const longest = own.reduce((best, run) => (run.length > best.length ? run : best));
    if (longest.length < Math.min(MIN_RUN, of.sentences[number]?.wordCount ?? MIN_RUN)) continue;
    sentences ??= findSentences(article.raw, { language: article.language });
    const place = copiedPlace(of, number, longest, article, words, sentences, settings);
    if (place !== null) found.set(number, place);
  }
  return found;
}

function copiedPlace(
  { source, words: sourceWords, reader, sentences: own, ranges }: Source,
  number: number,
  longest: WordRun,
  article: Article,
  words: TextWords,
  sentences: readonly Span[],
  { minPartWords }: SourcePlaceSettings,
): Copied | null {
  const run = {
    start: words.start[longest.at] as number,
    end: words.end[longest.at + longest.length - 1] as number,
  };
  const sameWords = article.raw.slice(run.start, run.end);
  const sentence = own[number] as SourceSentence;
  if (longest.length === sentence.wordCount) {
    return { form: 'verbatim', keptShare: 1, sameWords, sameWordCount: longest.length, ...run, text: sameWords };
  }
  // Those beside it only where they hold more of the sentence: "Die" stands in each.
  const [alone, beside] = [0, REACH].map((reach) =>
    compareWords(source.raw, sentence, article.raw, around(run, sentences, reach)),
  ) as [WordComparison, WordComparison];
  const { edits, sameWords: kept } = beside.sameWords >= alone.sameWords + LEAST_GAIN ? beside : alone;
  const keptShare = kept / Math.max(1, sentence.wordCount);
  const same = edits.filter(({ kind }) => kind === 'equal').map(({ b }) => b);
  const of = { keptShare, sameWords, sameWordCount: longest.length };
  if (keptShare >= EDITED && same.length > 0) {
    const isWhole = keptShare === 1 && isPutTogether(article.raw, same, words);
    const solid = isWhole ? same : same.filter((span) => wordsIn(words, span) > 1 || same.length === 1);
    const [start, end] = [Math.min(...solid.map((at) => at.start)), Math.max(...solid.map((at) => at.end))];
    return { ...of, form: isWhole ? 'verbatim' : 'edited', start, end, text: article.raw.slice(start, end) };
  }
  const { from } = ranges[number] as { from: number };
  if (longest.length < Math.min(minPartWords, sentence.wordCount - 1) || longest.from < from) return null;
  const terms = sourceWords.term.subarray(longest.from, longest.from + longest.length);
  if (new Set(terms.filter((term) => reader.isContent(term))).size < MIN_PART_CONTENT) return null;
  return { ...of, form: 'part', ...run, text: sameWords };
}

/** The sentence that a run stands in, and so many beside it. */
function around(run: Span, sentences: readonly Span[], reach: number): Span {
  const touched = sentences.flatMap(({ start, end }, at) => (start < run.end && end > run.start ? [at] : []));
  const first = sentences[Math.max(0, (touched[0] ?? 0) - reach)];
  const last = sentences[Math.min(sentences.length - 1, (touched.at(-1) ?? 0) + reach)];
  return { start: Math.min(run.start, first?.start ?? run.start), end: Math.max(run.end, last?.end ?? run.end) };
}

/** Whether nothing but attributions set off by marks stands between the pieces: "„…“, sagte X, „…“". */
function isPutTogether(raw: string, same: readonly Span[], words: TextWords): boolean {
  return same.every((piece, at) => {
    const next = same[at + 1];
    if (next === undefined) return true;
    const between = { start: piece.end, end: next.start };
    const { from, to } = wordsWithin(words, between);
    if (from === to) return true;
    if (to - from > MAX_BETWEEN) return false;
    const before = raw.slice(piece.end, words.start[from]);
    const behind = raw.slice(words.end[to - 1], next.start);
    return SET_OFF.test(before) && SET_OFF.test(behind);
  });
}

const wordsIn = (words: TextWords, span: Span): number => {
  const { from, to } = wordsWithin(words, span);
  return to - from;
};

function nearest(
  copied: Copied | undefined,
  told: RetoldSentence | undefined,
  number: number,
  source: Article,
  article: Article,
  sentences: readonly SourceSentence[],
): TakenPlace | null {
  const { sentence } = sentences[number] as SourceSentence;
  const of = { sentence, article: article.id };
  if (copied !== undefined && (copied.form !== 'part' || told === undefined)) {
    return { ...of, ...copied, probability: null, evidence: [] };
  }
  if (told === undefined) return null;
  const own = sentences[number] as SourceSentence;
  const { sameWords: kept } = compareWords(source.raw, own, article.raw, told.place);
  return {
    ...of,
    form: 'reworded',
    keptShare: kept / Math.max(1, own.wordCount),
    probability: told.probability,
    sameWords: copied?.sameWords ?? '',
    sameWordCount: copied?.sameWordCount ?? 0,
    ...told.place,
    text: article.raw.slice(told.place.start, told.place.end),
    evidence: told.evidence,
  };
}
