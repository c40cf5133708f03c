// A mention taken apart: who stands side by side ("Putin und Kim"), what is the noun and what only its attribute ("der
// Sprecher | des Ministeriums"), where a role ends and a name begins ("Kremlsprecher | Dmitri Peskow").
import type { ContextToken } from '../context';
import { isPersonNoun } from '../mentions';
import { PREPOSITIONS } from '../phrase-words';
import { isCountry } from './countries';
import { looksGenitive } from './word-keys';

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const DEFINITE = wordSet('der die das dem den des dieser diese dieses diesem diesen jener jene jenes jenem jenen');
const INDEFINITE = wordSet(
  'ein eine einem einen einer eines einige einigen einiger mehrere mehreren viele vielen manche zahlreiche zwei drei vier',
);
const POSSESSIVE = wordSet('sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres deren dessen');
const GENITIVE = wordSet('des der eines einer dieses dieser seines seiner ihres ihrer deren dessen jenes jener');
const CONJUNCTIONS = wordSet('und sowie oder & als');
const TITLES = wordSet(
  'herr herrn frau dr prof doktor professor professorin sir lord lady graf gräfin freiherr ing mag',
);
const PARTICLES = wordSet('von van de der den del della di da dos du la le al el bin ibn ten ter zu zur vom abu');
/** "Angaben des Ministers": the minister speaks. */
const SAYING_NOUN =
  /^(?:angaben?|angabe|aussagen?|worten?|worte|mitteilung(?:en)?|bericht(?:en|e)?|meldung(?:en)?|ansicht|auffassung|meinung|einschätzung(?:en)?|darstellung|informationen|erkenntnissen?|überzeugung|schilderung(?:en)?|berechnung(?:en)?|sicht|augen|bekunden|lesart|äußerungen|erklärung(?:en)?|schätzung(?:en)?|ermittlungen)$/;
/** What ends in a common noun's suffix is no personal name. */
const NO_NAME =
  /(?:(?:ung|heit|keit|schaft|tion|tät)(?:en)?|ismus|tag|woche|abend|morgen|mittwoch|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|minister(?:ium|iums|ien)|agentur|zeitung|behörden?|polizei|regierung|partei|gericht|verband|institut|universität|amt|haus|rat|bund|bank|club|verein|staaten)$/;

/** Whether the word can be an article: "der", "eine", "ihres", "dieser". */
export function isArticleWord(lower: string): boolean {
  return DEFINITE.has(lower) || INDEFINITE.has(lower) || POSSESSIVE.has(lower);
}

/** Whether the word can stand inside a name: "von", "de", "bin". */
export function isNameParticle(lower: string): boolean {
  return PARTICLES.has(lower);
}

/** Nouns for persons that are common surnames. */
const SURNAME_TOO =
  /(?:bauer|fischer|richter|könig|kaiser|mann|meister|kind|pfarrer|fürst|prinz|bischof|papst|major|vater|schüler|maler|sänger|händler|arzt|kapitän|graf)s?$/;

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none';

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

/** "von" inside a name stands between two capitals of which the first is no role. */
function isParticle(tokens: readonly ContextToken[], at: number): boolean {
  const before = tokens[at - 1];
  const { lower } = tokens[at] as ContextToken;
  if (!PARTICLES.has(lower) || before === undefined) return false;
  if (PARTICLES.has(before.lower)) return true;
  const next = tokens[at + 1];
  const followed = next !== undefined && (next.capital || PARTICLES.has(next.lower));
  const forename = before.capital && !isPersonNoun(before.lower) && !NO_NAME.test(before.lower);
  const startsName = tokens[at - 2]?.capital !== true || isPersonNoun((tokens[at - 2] as ContextToken).lower);
  // "Otto von Habsburg", but "das Team von Anna Muster".
  if (next?.capital === true && tokens[at + 2]?.capital === true) return false;
  if (isArticleWord(tokens[at - 2]?.lower ?? '')) return false;
  return followed && forename && startsName && lower !== 'der' && lower !== 'den';
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
  return leftHasNoun && (next.capital || DEFINITE.has(next.lower) || INDEFINITE.has(next.lower));
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

function determinerOf({ lower }: ContextToken): Determiner {
  if (DEFINITE.has(lower)) return 'definite';
  if (INDEFINITE.has(lower)) return 'indefinite';
  return POSSESSIVE.has(lower) ? 'possessive' : 'none';
}

/** The capitals at the end that are neither role nor title: "Kremlsprecher [Dmitri Peskow]". */
function nameIn(tokens: readonly ContextToken[], first: number, end: number): { nameFirst: number; hasRole: boolean } {
  let nameFirst = end;
  while (nameFirst > first && isNamePiece(tokens, nameFirst - 1, end)) nameFirst--;
  let hasRole = false;
  let at = nameFirst;
  // "Präsident Putin": leading words for persons are roles; the last word of several is a name even where it looks
  // like one ("Thomas Bauer", "Ministerin Richter").
  for (; at < end; at++) {
    const { lower } = tokens[at] as ContextToken;
    const last = at === end - 1;
    const isRole = TITLES.has(lower.replace('.', '')) || isPersonNoun(lower);
    const isDot = lower === '.' || lower === '-';
    if (!isRole && !isDot) break;
    if (last && at > nameFirst) break;
    hasRole ||= isRole;
  }
  // "Russlands Außenminister Lawrow", "Russlands Außenminister": a genitive in front of the role.
  for (let later = end - 1; later > at; later--) {
    const { lower } = tokens[later] as ContextToken;
    if (!isPersonNoun(lower) || !looksLikeRole(tokens, at, later)) continue;
    if (later === end - 1 && SURNAME_TOO.test(lower)) continue;
    at = later + 1;
    hasRole = true;
    break;
  }
  return { nameFirst: at, hasRole };
}

/** Whether what stands before a word for a person belongs to it and is no forename: "Russlands", "CDU". */
function looksLikeRole(tokens: readonly ContextToken[], first: number, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || at <= first) return true;
  return looksGenitive(before.text) || NO_NAME.test(before.lower) || /^\p{Lu}{2,}/u.test(before.text);
}

function isNamePiece(tokens: readonly ContextToken[], at: number, end: number): boolean {
  const token = tokens[at] as ContextToken;
  if (token.capital) return token.kind === 'word';
  if (token.text === '.' || token.text === '-') return at + 1 < end;
  return PARTICLES.has(token.lower) && at + 1 < end && isParticle(tokens, at);
}

/**
 * Whether the tokens can be the full name of a person: two to five words, none of them a common noun by its ending.
 * "Anna Muster" is one, "Deutsche Bahn" and "Weiße Haus" with their articles are told apart by these.
 */
export function isFullName(
  tokens: readonly ContextToken[],
  { nameFirst, coreEnd, determiner, hasRole }: Segment,
): boolean {
  if (determiner !== 'none' && !hasRole) return false;
  let words = 0;
  for (let at = nameFirst; at < coreEnd; at++) {
    const { lower, text, capital } = tokens[at] as ContextToken;
    if (!capital) continue;
    if (NO_NAME.test(lower) || isCountry(text) || lower.length < 2) {
      if (lower.length > 2) return false;
      continue;
    }
    words++;
  }
  return words >= 2 && coreEnd - nameFirst <= 7;
}
