// A part of a mention: a noun phrase between commas.
import type { Determiner } from './determiners';

/** A noun phrase between commas, with its attributes: "ein Sprecher des Ministeriums". Token ranges. */
export interface Segment {
  /** Adjectives, nouns and name, without the article. */
  readonly first: number;
  /** Where the attributes begin ("des Ministeriums"). */
  readonly coreEnd: number;
  readonly end: number;
  readonly determiner: Determiner;
  /** Where the personal name begins; `coreEnd` where there is none. */
  readonly nameFirst: number;
  /** Whether one of the nouns before the name is one for persons ("Sprecher", "Präsident", "Herr"). */
  readonly hasRole: boolean;
}
