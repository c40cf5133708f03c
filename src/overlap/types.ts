import type { Span } from '../base';

/** What is compared: whole articles, stretches of text in the same words, or statements whatever their words. */
export type OverlapKind = 'article' | 'passage' | 'quotation';

/**
 * How two texts belong together.
 * `identical`: the same words in the same order (capitals and punctuation aside).
 * `lightly-edited`: mostly the same words in the same order.
 * `contained`: one article holds most of the other, and much besides (articles only).
 * `reworded`: the same statement in other words: translated again, shortened, summed up.
 * `quotation-to-indirect`: direct speech on one side, reported speech on the other.
 * `repeated-on-another-occasion`: said again at another time, not printed again.
 */
export type Relation =
  | 'identical'
  | 'lightly-edited'
  | 'contained'
  | 'reworded'
  | 'quotation-to-indirect'
  | 'repeated-on-another-occasion';

/** One of the two places that a pair joins: `raw.slice(start, end) === text`. */
export interface OverlapSide extends Span {
  /** Id of the article. */
  readonly article: string;
  readonly text: string;
  /** Canonical name of who says it; null where nobody is known or nothing is said. */
  readonly speaker: string | null;
  /** Id of the quotation that this is (a part of); null for passages and articles. */
  readonly quotation: string | null;
}

/** A run of words on both sides: kept, put in, left out, or put in place of others. `a` and `b` may be empty spans. */
export interface WordEdit {
  readonly kind: 'equal' | 'insert' | 'delete' | 'replace';
  readonly a: Span;
  readonly b: Span;
}

/** One reason for a score: what was found, and how much it adds to (or, below zero, takes from) the similarity. */
export interface Evidence {
  /**
   * `word` the same word, `compound` a word and its compound, `verb` verbs of one base, `synonym` words of one group,
   * `order` words in the same order, `speaker`, `date`, `figure`, `name`, `negation`, `length`, `difference` what speaks
   * against it (other events, states, numbers), `neighbours` what else the two articles share, `rival` whether another
   * sentence is as near, `chance` what two statements with nothing in common start from, or `wording`: the very words,
   * which then is the only reason.
   */
  readonly reason:
    | ('word' | 'compound' | 'verb' | 'synonym' | 'order' | 'speaker' | 'date' | 'figure' | 'name')
    | ('negation' | 'length' | 'difference' | 'neighbours' | 'rival' | 'chance' | 'wording');
  /** What was matched, as the reader should see it: "Nachbar", "Rakete ~ Raketentechnologie", "Dmitri Peskow". */
  readonly term: string;
  /**
   * What it contributes, in log odds: all add up to ln(similarity / (1 − similarity)). Where the very words are the only
   * reason, the similarity itself.
   */
  readonly weight: number;
  /** Where the words stand in the raw text of each side; null where the reason is not a pair of words. */
  readonly a: Span | null;
  readonly b: Span | null;
}

/** Two places in two articles that share a text or a statement. `a` is the one whose article comes first in the corpus. */
export interface OverlapPair {
  readonly kind: OverlapKind;
  readonly relation: Relation;
  /**
   * From 0 to 1. Articles: Jaccard of shingles. Passages: share of both sides' words that are aligned; in other words
   * the probability that both say the same. Quotations: the probability that both say the same, or the share of the
   * words that are the same where that is more.
   */
  readonly similarity: number;
  /** Share of the words (articles: of the shingles, repeats counted) of `a` that `b` has too. */
  readonly shareOfAFoundInB: number;
  readonly shareOfBFoundInA: number;
  /** Id of the cluster that both sides are in; null until clusters are made or where the pair was held too weak to join. */
  readonly cluster: string | null;
  readonly a: OverlapSide;
  readonly b: OverlapSide;
  /** Days from the occasion of `a` to that of `b`; null where one is not known. */
  readonly daysApart: number | null;
  /** Whether the day of one side was estimated from the articles that it shares most with, as it has no date. */
  readonly isDayEstimated: boolean;
  /** Number of articles that print this very text, where the pair stands for all of them; absent for other pairs. */
  readonly articleCount?: number;
  /** What drove the similarity, strongest first; empty where it is a plain share. */
  readonly evidence: readonly Evidence[];
}

/** Pairs, and what made them. */
export interface OverlapResult {
  /** In order of `a`, then `b`, as the articles stand in the corpus. */
  readonly pairs: readonly OverlapPair[];
  /** Every option, defaults included, and the counts that ratios rest on. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
}
