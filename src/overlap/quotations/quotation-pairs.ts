import { checkKeys, checkNumber } from '../../base';
import type { Article } from '../../corpus';
import type { Quotation } from '../../quotations';
import { inCorpusOrder } from '../corpus-order';
import type { SpeakerAffiliations } from '../statements/affiliations';
import { expectedChanceCount, strongestOnly, withoutOutdone } from '../statements/pair-relations';
import { pairStatements, type SaidPairs } from '../statements/statement-pairs';
import type { OverlapPair, OverlapResult } from '../types';
import type { WordSearch } from '../word-search';
import type { CorpusWords } from '../words/corpus-words';
import { pairPrintedQuotations, printedPairs, searchPrinted } from './reprints';
import { pairToldQuotations } from './told-quotations';

/** Options of `compareQuotations`. */
export interface QuotationPairOptions {
  /** Pairs of at least this similarity are found; in other words they are then likelier than not. @default 0.5 */
  readonly minSimilarity?: number;
  /** Statements further apart than this many days belong to two occasions. @default 3 */
  readonly occasionDays?: number;
  /**
   * For whom each speaker speaks, as `speakerAffiliations` takes it from a table: a statement by a spokesman is then not held
   * against the same one by his government.
   *
   * @default nobody speaks for anybody
   */
  readonly affiliations?: SpeakerAffiliations;
  /** Ends the comparison with its reason where it is aborted: looked at before each article and pair. */
  readonly signal?: AbortSignal;
}

const DEFAULTS = { minSimilarity: 0.5, occasionDays: 3 };

/**
 * The statements that two articles share: the same words in quotation marks, edited or cut; the same statement in
 * another translation; a quotation here and indirect speech there; the same said again at another time.
 *
 * Three ways of finding are joined. What stands in quotation marks and is printed in (nearly) the same words is found by
 * aligning the articles (`similarity`: share of the words of both that are the same, Dice). In the other two `similarity`
 * is the probability that both say the same, and `evidence` lists in log odds what speaks for and against it.
 *
 * `quotations`, as `findQuotations` gives them, are compared with all sentences of the other articles (at most a week
 * apart), each sentence without the words that introduce a quotation in it: by the model of `comparePassages`, what the
 * sentences around them share included, with who speaks on top (the same +1, one side +0.5, others −1; quoted on one
 * side only −0.7). So a statement is found too that one article quotes and the other tells in its own voice.
 *
 * They are also compared with one another as a whole, where sentences around them have nothing in common:
 *
 *     score = 0.75 · words + speaker (+0.16, +0.1, 0 or −0.2) + date (+0.05 on the same occasion)
 *             − 0.12 for other events − 0.1 for other states − 0.1 for other numbers
 *     log odds = 15 · score − 9.5 + what the two articles have in common (0 to 3.6) − chance
 *
 * with `words` as `compareTerms` says, and the differences as `findDifferences`; `chance` grows with the number of pairs
 * that were compared and few of which are alike. Where six words in ten or more are the same and not all of them are
 * common, or all of at least
 * four that one known person says, or all of at least six that both quote, their Dice share is the similarity if it is
 * higher.
 * Quotations that are no speech are left out. The larger similarity wins where several ways find a pair; a pair in other
 * words both sides of which are nearer to another place goes. Only statements that share rare
 * words are compared: time goes with what is shared. No quotations: only what is printed in the same words is found.
 *
 * `relation`: `repeated-on-another-occasion` where the days (`occasionDays`) are apart, unless twelve words or more are
 * the same, which is a reprint; `identical`; `lightly-edited` from a Dice share of 0.7 on; `quotation-to-indirect` where
 * just one side is direct speech; else `reworded`.
 *
 * @throws TypeError for an unknown option; RangeError for a value out of range or a quotation of an unknown article
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const quotations = corpus.articles.flatMap((article) => findQuotations(article));
 * const { pairs } = compareQuotations(corpus.articles, quotations);
 * ```
 */
export function compareQuotations(
  articles: readonly Article[],
  quotations: readonly Quotation[] = [],
  options: QuotationPairOptions = {},
): OverlapResult {
  const settings = checkedOptions(options);
  const said = pairStatements(articles, quotations, settings);
  const printed = pairPrintedQuotations(articles, quotations, settings.occasionDays, settings.signal);
  const told = pairToldQuotations(articles, quotations, said.estimated, settings);
  const both = { pairs: [...said.pairs, ...told.pairs], comparedCount: said.comparedCount + told.comparedCount };
  return quotationResult(articles, quotations, settings, printed, both);
}

/** The search of `compareQuotations` for what is printed in the same words, in the words of a corpus. */
export function searchPrintedQuotations(words: CorpusWords, options: QuotationPairOptions = {}): WordSearch {
  const settings = checkedOptions(options);
  const found = [...searchPrinted(words, settings.signal)];
  return {
    wanted: new Set(found.flatMap(({ articleA, articleB }) => [articleA, articleB])),
    result: (articles) => {
      const printed = printedPairs(articles, [], found, settings.occasionDays);
      return quotationResult(articles, [], settings, printed, { pairs: [], comparedCount: 0 });
    },
  };
}

function checkedOptions(options: QuotationPairOptions) {
  checkKeys('compareQuotations', options, [...Object.keys(DEFAULTS), 'affiliations', 'signal']);
  const minSimilarity = checkNumber('minSimilarity', options.minSimilarity ?? DEFAULTS.minSimilarity, 0, 1);
  const occasionDays = checkNumber('occasionDays', options.occasionDays ?? DEFAULTS.occasionDays, 0, 36525);
  return { minSimilarity, occasionDays, affiliations: options.affiliations ?? {}, signal: options.signal };
}

function quotationResult(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  { minSimilarity, occasionDays, affiliations }: ReturnType<typeof checkedOptions>,
  found: readonly OverlapPair[],
  said: Pick<SaidPairs, 'pairs' | 'comparedCount'>,
): OverlapResult {
  const printed = found.filter((pair) => pair.similarity >= minSimilarity);
  const pairs = withoutOutdone(strongestOnly([...printed, ...said.pairs])).sort(inCorpusOrder(articles));
  const settings = {
    kind: 'quotation',
    minSimilarity,
    occasionDays,
    affiliationCount: Object.keys(affiliations).length,
    articleCount: articles.length,
    quotationCount: quotations.length,
    comparedPairCount: said.comparedCount,
    expectedChanceCount: expectedChanceCount(pairs),
  };
  return { pairs, settings };
}
