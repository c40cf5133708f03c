// Names that are other words too: "Jan Kurz", "Lea Sommer", "Karl Montag", "Eva Mai", and the particles of "von der Au".
// Where a full name of an article shows that a word is a name, it is one wherever no word for a time stands before it.
// One place decides, so that every list of words may be asked in lower case.
import { itemAt } from '../../base';
import { isForename as isKnownForename, languageProfiles, type NamesLikeWords, wordSet } from '../../languages';
import type { ContextToken } from './tokens';
import { testedOnce } from './word-forms';

const OF_LANGUAGES = languageProfiles().map(({ namesLikeWords }) => namesLikeWords);

/** Of all languages: an article in one names people of others. */
function ofAll(list: keyof NamesLikeWords): ReadonlySet<string> {
  return new Set(OF_LANGUAGES.flatMap((words) => [...words[list]]));
}

const SURNAMES = ofAll('surnames');
const FORENAMES = ofAll('forenames');
const BARE_DAYS = ofAll('bareDays');
const BEFORE_TIMES = ofAll('beforeTimes');
const BEFORE_PLACES = ofAll('beforePlaces');
const NO_FORENAME = new RegExp(`(?:${[...ofAll('nounEndings')].join('|')})e?n?s?$`);

const PARTICLES = wordSet(
  'von van de der den del della di da dos du la le ten ter zu zur zum vom al bin ibn ben abu bint',
);

/** "al-Nuri", "d’Alembert", "dell’Acqua": what is joined to the name is written small. */
const JOINED = /^(?:(?:al|el|as|ad|an|ar|asch|at|az|ben|bin)[-‑]|(?:d|l|dell|dall|all|nell|sant)['’])\p{Lu}/u;

const isSurnameToo = testedOnce(({ lower }) => SURNAMES.has(lower));
const isForenameToo = testedOnce(({ lower }) => FORENAMES.has(lower));
const isParticle = testedOnce(({ lower }) => PARTICLES.has(lower));
const isJoined = testedOnce(({ text }) => JOINED.test(text));

const looksLikeForename = testedOnce(
  ({ text, lower }) =>
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text) &&
    !SURNAMES.has(lower) &&
    !BEFORE_TIMES.has(lower) &&
    !BEFORE_PLACES.has(lower) &&
    !NO_FORENAME.test(lower),
);

const isWord = (token: ContextToken | undefined): token is ContextToken => token?.kind === 'word';

/** The places of tokens that are names although other lists know them as other words, in order. */
export function namesLikeWords(tokens: readonly ContextToken[]): number[] {
  const surnames = new Set<string>();
  const particled = new Set<string>();
  const paired = new Set<string>();
  const found = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const token = itemAt(tokens, at);
    if (!token.capital) {
      // "Ali al-Nuri", "d’Alembert": what is joined to the name is written small.
      if (isJoined(token)) found.add(at);
      continue;
    }
    if (!isWord(token)) continue;
    if (isSurnameToo(token) && isSurname(tokens, at)) {
      surnames.add(token.lower);
      found.add(at);
    }
    if (isForenameToo(token) && isForename(tokens, at)) found.add(at);
    const first = particlesBefore(tokens, at);
    // "Georg von und zu Franckenstein", "José Ortega y Gasset": the small words are a part of the name.
    if (first < at && isPairOfParticles(tokens, first, at)) {
      for (let particle = first; particle < at; particle++) found.add(particle);
    } else if (
      tokens[at - 1]?.text === 'y' &&
      (isSpanishPair(tokens, at) || paired.has(phrase(tokens, at - 2, at + 1)))
    ) {
      paired.add(phrase(tokens, at - 2, at + 1));
      found.add(at - 1);
    }
    if (first < at && isForenameBefore(tokens, first)) particled.add(phrase(tokens, first, at + 1));
  }
  if (surnames.size > 0 || particled.size > 0) findLater(tokens, surnames, particled, found);
  return [...found].sort((a, b) => a - b);
}

/** "Jan Kurz", but neither "Dienstag Abend" nor "in der Ukraine Ende Mai". */
function isSurname(tokens: readonly ContextToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'number' || (isWord(next) && next.capital && SURNAMES.has(next.lower))) return false;
  if (BARE_DAYS.has(itemAt(tokens, at).lower)) {
    const [first, second] = [tokens[at - 2], tokens[at - 1]];
    if (second === undefined || !isKnownForename(second.lower)) return false;
    if (first?.capital === true && isKnownForename(first.lower)) return false;
  }
  return isForenameBefore(tokens, at);
}

function isForenameBefore(tokens: readonly ContextToken[], at: number): boolean {
  const forename = tokens[at - 1];
  if (!isWord(forename) || !forename.capital || !looksLikeForename(forename)) return false;
  const before = tokens[at - 2];
  return !(isWord(before) && BEFORE_PLACES.has(before.lower));
}

/** "Senatorin Mai Hansen", "sagte Juli Zeh": a surname behind it, and nothing before it that makes it a time. */
function isForename(tokens: readonly ContextToken[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const surname = isWord(next) && next.capital && !SURNAMES.has(next.lower) && /^\p{Lu}\p{Ll}+/u.test(next.text);
  if (!surname || NO_FORENAME.test(next.lower)) return false;
  if (!isWord(before)) return true;
  return !BEFORE_TIMES.has(before.lower) && !(before.capital && SURNAMES.has(before.lower));
}

/** Where the particles begin that stand right before the word; the word itself where there are none. */
function particlesBefore(tokens: readonly ContextToken[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 3 && isParticle(itemAt(tokens, first - 1))) first--;
  // "von und zu"
  if (
    first > 1 &&
    at - first === 1 &&
    tokens[first - 1]?.lower === 'und' &&
    /^von|vom$/.test(tokens[first - 2]?.lower ?? '')
  )
    first -= 2;
  // "von Berlin", "der Au" alone say nothing: a place or a noun with its article.
  return first;
}

const isPairOfParticles = (tokens: readonly ContextToken[], first: number, at: number): boolean =>
  at - first === 3 &&
  tokens[first + 1]?.lower === 'und' &&
  (isForenameBefore(tokens, first) ||
    tokens[first]?.capital === true ||
    tokens[first]?.sentence !== tokens[first - 1]?.sentence);

/** Between two surnames, of which a forename stands before the first. */
const isSpanishPair = (tokens: readonly ContextToken[], at: number): boolean =>
  tokens[at - 2]?.capital === true && isForenameBefore(tokens, at - 2);

const phrase = (tokens: readonly ContextToken[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');

function findLater(
  tokens: readonly ContextToken[],
  surnames: ReadonlySet<string>,
  particled: ReadonlySet<string>,
  found: Set<number>,
): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = itemAt(tokens, at);
    if (!token.capital || !isWord(token)) continue;
    if (isSurnameToo(token) && surnames.has(token.lower) && !found.has(at) && isNameHere(tokens, at)) found.add(at);
    if (particled.size === 0) continue;
    const first = particlesBefore(tokens, at);
    if (first === at || !particled.has(phrase(tokens, first, at + 1)) || tokens[first - 1]?.capital === true) continue;
    for (let particle = first; particle < at; particle++) found.add(particle);
  }
}

function isNameHere(tokens: readonly ContextToken[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next?.kind === 'number' || (isWord(next) && next.capital && SURNAMES.has(next.lower))) return false;
  // No time says anything: "according to May".
  if (before?.lower === 'to' && tokens[at - 2]?.lower === 'according') return true;
  if (isWord(before) && (BEFORE_TIMES.has(before.lower) || (SURNAMES.has(before.lower) && before.capital)))
    return false;
  // "Kurz vor Mitternacht", "Kurz darauf": at the start of a sentence a capital says nothing.
  const begins =
    before === undefined || before.sentence !== itemAt(tokens, at).sentence || /^[„“"»:]$/.test(before.text);
  return (
    !begins ||
    !isWord(next) ||
    !/^(?:vor|nach|danach|nachdem|davor|zuvor|bevor|darauf|zu|und|gesagt|wie|auf|über|in|mit|bei|an|am|im)$/.test(
      next.lower,
    )
  );
}
