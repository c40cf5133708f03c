import type { Span } from '../../base';
import type { Article } from '../../corpus';
import { pairEvidence } from '../statements/evidence';
import { onePartnerEach, paragraphTest } from '../statements/pair-runs';
import { scorePairs } from '../statements/pair-scores';
import { readSentences } from '../statements/sentence-table';
import { indexStatements } from '../statements/statement-index';
import type { Evidence } from '../types';
import { retellingsOnce, sourceCandidates } from './source-index';

/** Sentences of fewer content words say nothing that could be told from chance. */
export const MIN_CONTENT_WORDS = 2;

/** A sentence of the source and the one or two of an article that are likely to say the same. */
export interface RetoldSentence {
  /** Where the sentence begins in the source. */
  readonly start: number;
  /** Place of the article among those given. */
  readonly article: number;
  /** Where it is told there. */
  readonly place: Span;
  readonly probability: number;
  readonly evidence: readonly Evidence[];
}

/** What is told again, and what the probabilities rest on. */
export interface RetoldSentences {
  readonly sentences: readonly RetoldSentence[];
  readonly comparedCount: number;
}

/**
 * The sentences of a source that articles tell, in other words or the same ones, with the probability that they do: as
 * `pairSentences`, but each sentence of the source against those of all articles, however many print it, and the articles
 * not among each other. That a hundred articles tell a sentence makes its words no common ones (`retellingsOnce`).
 */
export function retoldSentences(
  source: Article,
  articles: readonly Article[],
  minProbability: number,
  signal?: AbortSignal,
): RetoldSentences {
  const all = [source, ...articles];
  const index = retellingsOnce(indexStatements(readSentences(all, MIN_CONTENT_WORDS, signal)), signal);
  const { article, start, end } = index.statements;
  const relations = {
    isNear: (a: number, b: number) => (a === 0) !== (b === 0),
    isContinued: paragraphTest(index.statements, all),
  };
  const scored = scorePairs(index, relations, minProbability, signal, sourceCandidates);
  const sentences = onePartnerEach(scored.pairs, index.statements).flatMap((pair): RetoldSentence[] => {
    const { evidence } = pairEvidence(index, pair, scored.correction);
    const of = {
      article: (article[pair.b] as number) - 1,
      place: { start: start[pair.b] as number, end: end[pair.lastB] as number },
      probability: pair.probability,
      evidence,
    };
    const told = Array.from({ length: pair.lastA - pair.a + 1 }, (_, more) => pair.a + more);
    return told.map((at) => ({ start: start[at] as number, ...of }));
  });
  return { sentences, comparedCount: scored.comparedCount };
}
