// A mention taken apart: who stands side by side ("Putin und Kim"), what is the noun and what only its attribute ("der
// Sprecher | des Ministeriums"), where a role ends and a name begins ("Kremlsprecher | Dmitri Peskow").
import type { ContextToken } from '../document';
import { PREPOSITIONS } from '../german/grammar';
import { determinerOf, isArticleWord } from './determiners';
import { isParticle, nameIn } from './personal-names';
import type { Segment } from './segment';
import { looksGenitive } from './word-keys';

const GENITIVE = new Set(
  'des der eines einer dieses dieser seines seiner ihres ihrer deren dessen jenes jener'.split(' '),
);

const CONJUNCTIONS = new Set(['und', 'sowie', 'oder', '&', 'als']);

/** "Angaben des Ministers": the minister speaks. */
const SAYING_NOUN =
  /^(?:angaben?|angabe|aussagen?|worten?|worte|mitteilung(?:en)?|bericht(?:en|e)?|meldung(?:en)?|ansicht|auffassung|meinung|einschätzung(?:en)?|darstellung|informationen|erkenntnissen?|überzeugung|schilderung(?:en)?|berechnung(?:en)?|sicht|augen|bekunden|lesart|äußerungen|erklärung(?:en)?|schätzung(?:en)?|ermittlungen)$/;

/** One of those who are named side by side. */
export interface MentionPart {
  readonly first: number;
  readonly end: number;
  /** The noun phrase and its appositions: "der Sprecher", "Matthew Miller". */
  readonly segments: readonly Segment[];
}

/** The parts of the mention that stands from `first` up to `end`, in order; one part where nobody stands beside. */
export function mentionParts(tokens: readonly ContextToken[], first: number, end: number): MentionPart[] {
  const start = afterSaying(tokens, first, end);
  const parts: MentionPart[] = [];
  let partFirst = start;
  let inAttribute = false;
  for (let at = start; at < end; at++) {
    const { lower, text } = tokens[at] as ContextToken;
    if (text === '(' || (text === ',' && !isEnumeration(tokens, at, end, inAttribute))) inAttribute = false;
    else if (startsAttribute(tokens, at, partFirst)) inAttribute = true;
    else if (CONJUNCTIONS.has(lower) && !inAttribute && splitsAt(tokens, partFirst, at, end)) {
      parts.push(partOf(tokens, partFirst, at));
      partFirst = afterConjunction(tokens, at, end);
    }
  }
  parts.push(partOf(tokens, partFirst, end));
  return parts;
}

/** "nach Angaben des Kremlchefs", "Angaben von Ärzten": what follows the noun of saying is meant. */
function afterSaying(tokens: readonly ContextToken[], first: number, end: number): number {
  let at = first;
  while (at < end - 1 && !(tokens[at] as ContextToken).capital) at++;
  if (at >= end - 1 || !SAYING_NOUN.test((tokens[at] as ContextToken).lower)) return skipSowohl(tokens, first, end);
  const next = (tokens[at + 1] as ContextToken).lower;
  return next === 'von' || next === 'aus' || next === 'vom' ? Math.min(at + 2, end - 1) : at + 1;
}

function skipSowohl(tokens: readonly ContextToken[], first: number, end: number): number {
  const { lower } = tokens[first] as ContextToken;
  return (lower === 'sowohl' || lower === 'weder') && first + 1 < end ? first + 1 : first;
}

function startsAttribute(tokens: readonly ContextToken[], at: number, partFirst: number): boolean {
  if (at === partFirst) return false;
  const { lower } = tokens[at] as ContextToken;
  const before = tokens[at - 1] as ContextToken;
  if (before.text === ',' || CONJUNCTIONS.has(before.lower)) return false;
  return (PREPOSITIONS.has(lower) || GENITIVE.has(lower)) && !isParticle(tokens, at);
}

/** "Staats- und Regierungschefs", "erste und zweite Kammer" are one. */
function splitsAt(tokens: readonly ContextToken[], first: number, at: number, end: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[afterConjunction(tokens, at, end)];
  if (before === undefined || next === undefined || at === first || afterConjunction(tokens, at, end) >= end)
    return false;
  if ((tokens[at] as ContextToken).lower === 'als' && (tokens[at + 1] as ContextToken | undefined)?.lower !== 'auch')
    return false;
  if (before.text.endsWith('-') || before.text === '-') return false;
  // "die Ministerien Frankreichs und Polens": two genitives of one noun.
  const genitives = next.capital && looksGenitive(before.text) && looksGenitive(next.text);
  if (genitives && at - first > 1 && tokens[at - 2]?.capital === true) return false;
  const leftHasNoun = tokens.slice(first, at).some(({ capital }) => capital);
  return leftHasNoun && (next.capital || isArticleWord(next.lower));
}

function afterConjunction(tokens: readonly ContextToken[], at: number, end: number): number {
  const next = tokens[at + 1];
  return next !== undefined && next.lower === 'auch' && at + 2 < end ? at + 2 : at + 1;
}

/** "die Ministerien der USA, Südkoreas und Japans": the comma parts attributes, each a word, and "und" will come. */
function isEnumeration(tokens: readonly ContextToken[], comma: number, end: number, inAttribute: boolean): boolean {
  if (!inAttribute || tokens[comma + 1]?.capital !== true || comma + 2 >= end) return false;
  const { lower, text } = tokens[comma + 2] as ContextToken;
  return lower === 'und' || text === ',';
}

function partOf(tokens: readonly ContextToken[], first: number, end: number): MentionPart {
  let last = end;
  while (last > first + 1 && (tokens[last - 1] as ContextToken).text === ',') last--;
  const segments: Segment[] = [];
  let from = first;
  let inAttribute = false;
  for (let at = first; at <= last; at++) {
    inAttribute ||= at < last && startsAttribute(tokens, at, from);
    if (at < last && ((tokens[at] as ContextToken).text !== ',' || isEnumeration(tokens, at, last, inAttribute)))
      continue;
    inAttribute = false;
    if (at > from) segments.push(segmentOf(tokens, from, at));
    from = at + 1;
  }
  return { first, end: last, segments };
}

function segmentOf(tokens: readonly ContextToken[], from: number, end: number): Segment {
  const determiner = determinerOf(tokens[from] as ContextToken);
  const first = determiner === 'none' || from + 1 >= end ? from : from + 1;
  let coreEnd = first;
  while (coreEnd < end && !startsAttribute(tokens, coreEnd, first) && (tokens[coreEnd] as ContextToken).text !== '(')
    coreEnd++;
  // "Die Vereinigten Staaten wiederum": an adverb has come along.
  const full = coreEnd;
  while (coreEnd > first + 1 && !(tokens[coreEnd - 1] as ContextToken).capital) coreEnd--;
  if (!(tokens[coreEnd - 1] as ContextToken | undefined)?.capital) coreEnd = full;
  const { nameFirst, hasRole } = nameIn(tokens, first, coreEnd);
  return { first, coreEnd, end: Math.max(end, coreEnd), determiner, nameFirst, hasRole };
}
