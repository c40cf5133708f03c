// What a network of names is made of.
import type { Row } from '../base';
import type { MentionedKind } from '../mentions';
import type { SpeakerKind } from '../quotations';

/** A name in a network. */
export type NetworkNode = {
  readonly name: string;
  /** Person, organisation, place …: the commonest of its mentions or quotations. */
  readonly kind: MentionedKind | SpeakerKind;
  /** In how many units (articles, sentences) it occurs. */
  readonly unitCount: number;
  /** How many names it is tied to. */
  readonly degree: number;
  /** Sum of the weights of its ties. */
  readonly strength: number;
  /**
   * Part of the shortest ways between two other names that pass through it, 0 to 1: Σ ways through it / all ways, over
   * the pairs, divided by (n − 1)(n − 2) / 2. Every tie is one step. 0 for networks of fewer than three names.
   */
  readonly betweenness: number;
  /** Number of its community, the largest first, from 1; null for a name without ties. */
  readonly community: number | null;
};

/** Two names that occur in the same units. The first is that with more units, of equal ones the first by name. */
export type NetworkTie = {
  readonly source: string;
  readonly target: string;
  /** In how many units both occur. */
  readonly count: number;
  /** How many of these chance would give: units of one × units of the other / all units. */
  readonly expected: number;
  /** Positive pointwise mutual information: max(0, log2(count / expected)). */
  readonly ppmi: number;
  /** G² of the two-by-two table of units with and without either; from 0 up. */
  readonly logLikelihood: number;
  /** How often so large a G² comes by chance (chi-squared, one degree of freedom), for all ties together (Holm). */
  readonly p: number;
  /** In how many articles. */
  readonly articleCount: number;
  /** What thickens the line and ties communities: count, ppmi or logLikelihood, as asked for. */
  readonly weight: number;
};

/** Names and their ties. */
export interface Network {
  /** Those in most units first. */
  readonly nodes: readonly NetworkNode[];
  /** Those of most units first. */
  readonly ties: readonly NetworkTie[];
  /** The choices, and `units`, `communities`, `modularity`, `stability`: see `mentionNetwork`. */
  readonly settings: Row;
}
