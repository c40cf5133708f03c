// The words that a source phrase begins or ends with, and where one can stand by the words around it alone.
import { itemAt } from '../../../base';
import { askedOnce, testedOnce } from '../../document';
import type { VerbTable } from '../grammar';
import { SOURCE_NOUN } from './cue-words';

/** The words that a source phrase begins or ends with: `sourceAt` can look at no other. */
const SOURCE_WORDS = ['laut', 'nach', 'gemäß', 'aus', 'zufolge', 'zu', 'so', 'demnach', 'danach'] as const;

export type SourceWord = (typeof SOURCE_WORDS)[number];

export const sourceWordOf = askedOnce(
  ({ lower }): SourceWord | null => SOURCE_WORDS.find((word) => word === lower) ?? null,
);

export const isSourceWord = testedOnce(({ lower }) => SOURCE_WORDS.some((word) => word === lower));

/** Bodies that are named without an article: "laut Polizei". */
export const BARE_BODY =
  /^(?:polizei|feuerwehr|staatsanwaltschaft|bundespolizei|landespolizei|kriminalpolizei|behörden)$/;

/**
 * Whether a source phrase can stand where this word does: what `sourceAt` looks for, told by the words around alone. The
 * nouns of saying are told apart, since they may stand anywhere in the sentence.
 */
export function mayLeadToSource({ tokens, quoted }: VerbTable, at: number): 'always' | 'with-noun' | 'never' {
  const word = sourceWordOf(itemAt(tokens, at));
  if (word === null || quoted[at] !== 0) return 'never';
  const next = tokens[at + 1]?.lower ?? '';
  switch (word) {
    case 'nach':
      return BARE_BODY.test(next) ? 'always' : 'with-noun';
    case 'aus':
      return FROM_WHERE.test(next) || FROM_WHERE.test(tokens[at + 2]?.lower ?? '') || BARE_BODY.test(next)
        ? 'always'
        : 'never';
    case 'zu':
      return next === 'folge' ? 'always' : 'never';
    case 'so':
      return /^[,–-]$/.test(tokens[at - 1]?.text ?? '') ? 'always' : 'never';
    default:
      return 'always';
  }
}

/** Whether a word is a noun of saying that makes a source of the phrase that it stands in. */
export const isSourceNoun = testedOnce(({ lower }) => SOURCE_NOUN.test(lower));

export const FROM_WHERE = /^(?:sicht|kreisen)$/;
