import { checkChoice, checkInteger, checkKeys, checkNumber } from '../../base';
import type { Article } from '../../corpus';
import { inCorpusOrder } from '../corpus-order';
import { daysBetween } from '../occasion';
import { expectedChanceCount } from '../statements/pair-relations';
import type { OverlapPair, OverlapResult, OverlapSide, Relation } from '../types';
import type { WordSearch } from '../word-search';
import { type CorpusWords, readCorpusWords, type WordSpans, wordSpans } from '../words/corpus-words';
import { EDITED } from '../words/edits';
import { joinPassages } from './passage-joining';
import {
  extent,
  type FoundPassage,
  PASSAGE_DEFAULTS,
  type PassagePairOptions,
  type PassageSettings,
  passageSimilarity,
  searchPassages,
} from './passage-search';
import { foldRepeated } from './repeated-texts';
import { pairSentences } from './sentence-pairs';

/**
 * The passages that two articles share. In (nearly) the same words: local alignments of their words (capitals, hyphens
 * and punctuation aside; what was set aside left out), begun at runs of `seedWords` words that stand in few articles.
 * `similarity`: the words that are the same, as a share of the words of both sides (Dice). Runs that many articles
 * have (stock phrases, an outlet's own lines) begin no passage and do not lengthen one. The words in between can be
 * looked at with `compareWords`.
 *
 * In other words (`wording: 'any'`): sentences of articles at most a week apart that tell the same. `similarity` is then
 * the probability that they do, by what their words, figures, names and days have in common or against each other, by
 * what else the two articles share, and by how many sentences were compared (a chance match is likelier among a
 * million); `evidence` adds up to its log odds. `settings.expectedChanceCount` says how many of these pairs are expected
 * to be chance: the sum of 1 − probability. A sentence that stands word for word in more than `maxSeedDocuments`
 * articles is one finding too; `settings.stockSentenceCount` says how many of these there are.
 *
 * What stands word for word in more than `maxPrintings` articles (a caption, a legal line, an agency's report) is one
 * pair, of the first two, with `articleCount`; `settings.repeatedTextCount` and `repeatedPairCount` say how many such
 * texts there are and how many pairs they would make.
 *
 * Time and memory go with the length of the corpus and with what is shared. No articles give no pairs. Throws on an
 * unknown option or a value out of range.
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const { pairs } = comparePassages(corpus.articles, { wording: 'same' });
 * ```
 */
export function comparePassages(articles: readonly Article[], options: PassagePairOptions = {}): OverlapResult {
  const { signal, ...given } = options;
  const settings = checkedOptions(given);
  const found = searchPassages(readCorpusWords(articles, signal), settings, signal);
  return passageResult(articles, found, settings, signal);
}

/** The search of `comparePassages` for reused wording, in the words of a corpus. */
export function searchSamePassages(words: CorpusWords, options: Omit<PassagePairOptions, 'wording'> = {}): WordSearch {
  const { signal, ...given } = options;
  const settings = checkedOptions({ ...given, wording: 'same' });
  const found = [...searchPassages(words, settings, signal)];
  return {
    wanted: new Set(found.flatMap(({ articleA, articleB }) => [articleA, articleB])),
    result: (articles) => passageResult(articles, found, settings, signal),
  };
}

function passageResult(
  articles: readonly Article[],
  found: Iterable<FoundPassage>,
  settings: PassageSettings,
  signal: AbortSignal | undefined,
): OverlapResult {
  const spans = new Map<number, WordSpans>();
  const spansOf = (number: number): WordSpans => {
    const known = spans.get(number) ?? wordSpans(articles[number] as Article);
    spans.set(number, known);
    return known;
  };
  const pairs = Array.from(found, (passage) => passagePair(articles, passage, spansOf));
  const counts: Record<string, number> = {};
  if (settings.wording === 'any') {
    const told = pairSentences(articles, settings.minProbability, settings.maxSeedDocuments, signal);
    const joined = joinPassages(pairs, told.pairs);
    pairs.length = 0;
    for (const pair of joined.same) pairs.push(pair);
    for (const pair of joined.told) pairs.push(pair);
    Object.assign(counts, {
      comparedPairCount: told.comparedCount,
      stockSentenceCount: told.stockSentenceCount,
    });
  }
  pairs.sort(inCorpusOrder(articles));
  const { pairs: kept, ...repeated } = foldRepeated(pairs, settings.maxPrintings);
  Object.assign(counts, repeated);
  // Of what is shown: a text that many articles have is one finding, and no pair by chance.
  if (settings.wording === 'any') counts.expectedChanceCount = expectedChanceCount(kept);
  return { pairs: kept, settings: { kind: 'passage', ...settings, articleCount: articles.length, ...counts } };
}

function checkedOptions(options: PassagePairOptions): PassageSettings {
  checkKeys('comparePassages', options, Object.keys(PASSAGE_DEFAULTS));
  const settings = { ...PASSAGE_DEFAULTS, ...options };
  checkInteger('seedWords', settings.seedWords, 2, 20);
  checkInteger('maxSeedDocuments', settings.maxSeedDocuments, 2);
  checkInteger('maxGapWords', settings.maxGapWords, 0, 200);
  checkInteger('minWords', settings.minWords, settings.seedWords);
  checkNumber('wordsPerDoubling', settings.wordsPerDoubling, 0, 100);
  checkInteger('minContentWords', settings.minContentWords, 0);
  checkInteger('maxPrintings', settings.maxPrintings, 2);
  checkNumber('minSimilarity', settings.minSimilarity, 0, 1);
  checkNumber('minProbability', settings.minProbability, 0, 1);
  checkChoice('wording', settings.wording, ['any', 'same']);
  return settings;
}

function passagePair(
  articles: readonly Article[],
  { articleA, articleB, alignment }: FoundPassage,
  spansOf: (number: number) => WordSpans,
): OverlapPair {
  const a = articles[articleA] as Article;
  const b = articles[articleB] as Article;
  const similarity = passageSimilarity(alignment);
  return {
    kind: 'passage',
    relation: passageRelation(similarity),
    similarity,
    shareOfAFoundInB: alignment.a.length / extent(alignment.a),
    shareOfBFoundInA: alignment.b.length / extent(alignment.b),
    cluster: null,
    a: side(a, spansOf(articleA), alignment.a),
    b: side(b, spansOf(articleB), alignment.b),
    daysApart: daysBetween(a.date || null, b.date || null),
    isDayEstimated: false,
    evidence: [],
  };
}

function passageRelation(similarity: number): Relation {
  if (similarity === 1) return 'identical';
  return similarity >= EDITED ? 'lightly-edited' : 'reworded';
}

function side(article: Article, spans: WordSpans, words: Int32Array): OverlapSide {
  const start = spans.start[words[0] as number] as number;
  const end = spans.end[words[words.length - 1] as number] as number;
  return { article: article.id, start, end, text: article.raw.slice(start, end), speaker: null, quotation: null };
}
