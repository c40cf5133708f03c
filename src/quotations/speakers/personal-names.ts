// Where in a noun phrase the name of a person begins, and whether it is a full one.
import type { ContextToken } from '../document';
import { isPersonNoun } from '../german/grammar';
import { isCountry } from './countries';
import { isArticleWord } from './determiners';
import type { Segment } from './segment';
import { looksGenitive } from './word-keys';

const TITLES = new Set(
  'herr herrn frau dr prof doktor professor professorin sir lord lady graf gräfin freiherr ing mag mr mrs ms miss'.split(
    ' ',
  ),
);

const PARTICLES = new Set('von van de der den del della di da dos du la le al el ten ter zu zur vom'.split(' '));

/** What ends in a common noun's suffix is no personal name. */
const NO_NAME =
  /(?:(?:ung|heit|keit|schaft|tion|tät)(?:en)?|ismus|tag|woche|abend|morgen|mittwoch|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|minister(?:ium|iums|ien)|agentur|zeitung|behörden?|polizei|regierung|partei|gericht|verband|institut|universität|amt|haus|rat|bund|bank|club|verein|staaten|berichten?|angaben?)$/;

/** Nouns for persons that are common surnames. */
const SURNAME_TOO =
  /(?:bauer|fischer|richter|könig|kaiser|mann|meister|kind|pfarrer|fürst|prinz|bischof|papst|major|vater|schüler|maler|sänger|händler|arzt|kapitän|graf)s?$/;

/** "von" inside a name stands between two capitals of which the first is no role. */
export function isParticle(tokens: readonly ContextToken[], at: number): boolean {
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

/** A council, and before a forename and a surname one of its members: "Bundesrat Beat Frei". */
const COUNCIL = /(?:rat|rats|rates|ausschuss)$/;

/** "Prime Minister Jane Doe": the first word of an English office of two words. */
function beginsRole(tokens: readonly ContextToken[], at: number, end: number): boolean {
  const first = /^(?:prime|vice|deputy|foreign|interior|finance|defence|defense|home|chief)$/;
  return (
    at + 1 < end &&
    first.test((tokens[at] as ContextToken).lower) &&
    isPersonNoun((tokens[at + 1] as ContextToken).lower)
  );
}

/** The capitals at the end that are neither role nor title: "Kremlsprecher [Dmitri Peskow]". */
export function nameIn(
  tokens: readonly ContextToken[],
  first: number,
  end: number,
): { nameFirst: number; hasRole: boolean } {
  let nameFirst = end;
  while (nameFirst > first && isNamePiece(tokens, nameFirst - 1, end)) nameFirst--;
  let hasRole = false;
  let at = nameFirst;
  // "Präsident Putin": leading words for persons are roles; the last word of several is a name even where it looks
  // like one ("Thomas Bauer", "Ministerin Richter").
  for (; at < end; at++) {
    const { lower } = tokens[at] as ContextToken;
    const last = at === end - 1;
    const isRole =
      TITLES.has(lower.replace('.', '')) ||
      isPersonNoun(lower) ||
      beginsRole(tokens, at, end) ||
      (COUNCIL.test(lower) && at + 2 < end);
    const isDot = lower === '.' || lower === '-';
    if (!isRole && !isDot) break;
    if (last && at > nameFirst) break;
    hasRole ||= isRole;
  }
  // "Russlands Außenminister Lawrow", "Russlands Außenminister": a genitive in front of the role.
  for (let later = end - 1; later > at; later--) {
    const { lower } = tokens[later] as ContextToken;
    // "Reproduktionsmediziner Dr. Hans Beispiel": behind a title there is nothing but the name.
    const isTitle = later < end - 1 && TITLES.has(lower.replace('.', ''));
    if (!isTitle && (!isPersonNoun(lower) || !looksLikeRole(tokens, at, later))) continue;
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
  // "Von der Au", "De Wever", "Al-Hakim" are parts of a full name.
  if (startsWithParticle((tokens[nameFirst] as ContextToken | undefined)?.text ?? '')) return false;
  if (isDescription(tokens, nameFirst, coreEnd)) return false;
  let words = 0;
  for (let at = nameFirst; at < coreEnd; at++) {
    const { lower, text, capital } = tokens[at] as ContextToken;
    if (!capital) continue;
    // A name that is another word too has its capital here: "Montag".
    if ((NO_NAME.test(lower) && lower !== text) || isCountry(text) || lower.length < 2) {
      if (lower.length > 2) return false;
      continue;
    }
    words++;
  }
  return words >= 2 && coreEnd - nameFirst <= 7;
}

/** Whether a name begins with a particle: "von der Au", "Al-Hakim". */
export function startsWithParticle(name: string): boolean {
  return PARTICLES.has(name.toLowerCase().split(/[\s-]/, 1)[0] ?? '');
}

const QUANTITY =
  /^(?:jede[rsmn]?|alle[rsmn]?|viele[rn]?|manche[rsn]?|einige[rn]?|mehrere[rn]?|beide[rn]?|kein(?:e[rsmn]?)?|solche[rn]?|wenige[rn]?|etliche|weitere[rn]?)$/;

/** Endings of adjectives, as no forename has them, and some short ones. */
const ADJECTIVE =
  /(?:(?:ig|isch|lich|bar|sam|iv|ativ|al|ell|iert|end|los|voll|haft|ant|ent|est|ör)e[nrs]?|(?:neu|alt|groß|klein|jung|gut|hart|viel|kürz|läng|höher|größer|kleiner|neuer|älter|jünger|weiter|hoh|stark|schwer|frei|rot|grün|blau|weiß|schwarz|tot|best|letzt|erst|zweit|dritt)(?:er?)?e[nrs]?)$/;

/** "Qualitative Interviews", "Jeder Deutsche": at the start of a sentence an adjective has a capital too. */
function isDescription(tokens: readonly ContextToken[], first: number, end: number): boolean {
  const lead = tokens[first];
  if (lead === undefined || end - first !== 2) return false;
  if (QUANTITY.test(lead.lower)) return true;
  const begins =
    tokens[first - 1] === undefined ||
    tokens[first - 1]?.sentence !== lead.sentence ||
    /^[„“"»:–]$/.test(tokens[first - 1]?.text ?? '');
  return begins && ADJECTIVE.test(lead.lower) && (tokens[first + 1]?.lower.length ?? 0) > 4;
}
