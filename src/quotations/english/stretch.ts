// A stretch of an English sentence that the rules for indirect speech look at.
import { itemAt } from '../../base';
import type { ArticleContext, Candidate, ContextToken, SpeakerPhrase, TokenSpan } from '../document';
import { byRule, type EnglishIndirectRule } from '../rules';
import { isFiniteVerb } from './finite-verbs';

/** Tokens of a sentence, and the table that they stand in. */
export interface Stretch extends TokenSpan {
  readonly table: Pick<ArticleContext, 'tokens' | 'quoted'>;
}

export const lowerAt = ({ table }: Stretch, at: number): string => table.tokens[at]?.lower ?? '';

export const textAt = ({ table }: Stretch, at: number): string => table.tokens[at]?.text ?? '';

/** Where a comma is behind, with the mark that it stands in front of (“a farce,” then); -1 for what is no comma here. */
export function commaEnd({ table: { tokens, quoted }, end }: Stretch, at: number): number {
  if (tokens[at]?.text !== ',') return -1;
  if (quoted[at] === 0) return at + 1;
  return isClosingMark(tokens[at + 1]) && (at + 2 >= end || quoted[at + 2] === 0) ? at + 2 : -1;
}

const isClosingMark = (token: ContextToken | undefined): boolean => /^(?:["”’]|''|’’)$/.test(token?.text ?? '');

/** The place of the first comma from `at` on; `end` where there is none. */
export function nextComma(stretch: Stretch, at: number, end: number): number {
  for (let index = at; index < end; index++) if (textAt(stretch, index) === ',') return index;
  return end;
}

/** Where the clause that begins at `first` begins, without its conjunction. */
export function clauseStart(stretch: Stretch, first: number): number {
  if (!/^(?:and|but|so|yet)$/.test(lowerAt(stretch, first))) return first;
  return first + (lowerAt(stretch, first + 1) === 'so' && textAt(stretch, first + 2) === ',' ? 2 : 1);
}

/** Whether a finite verb stands among the tokens, outside of quotation marks. */
export function hasFinite({ table }: Stretch, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at++) if (table.quoted[at] === 0 && isFiniteVerb(table.tokens, at, first)) return true;
  return false;
}

/** Whether a finite verb stands among the tokens, in quotation marks too. */
export function holdsFinite({ table }: Stretch, { first, end }: TokenSpan): boolean {
  for (let at = first; at < end; at++) if (isFiniteVerb(table.tokens, at, first)) return true;
  return false;
}

/** Indirect speech as found. */
export const candidate = (
  spans: readonly TokenSpan[],
  cue: TokenSpan,
  speaker: SpeakerPhrase | null,
  rule: EnglishIndirectRule,
): Candidate => ({ type: 'indirect', spans, cue, speaker, ...byRule(rule) });

/** Whether this is direct speech: every word of it stands in marks. */
export function isWhollyQuoted({ tokens, quoted }: Stretch['table'], spans: readonly TokenSpan[]): boolean {
  for (const { first, end } of spans) {
    for (let at = first; at < end; at++) if (quoted[at] === 0 && itemAt(tokens, at).kind === 'word') return false;
  }
  return true;
}
