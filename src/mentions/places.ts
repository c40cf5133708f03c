// Places: countries, cities and regions by their names, others by the end of their names behind "in"; names of the table.
import { itemAt } from '../base';
import { isCountry, looksGenitive, type NameReading, nameKeys, withoutGenitive } from '../quotations';
import type { MentionedKind } from './find-mentions';
import { LONG_PLACES, PLACE_END, PLACES } from './known-names';
import type { NameCover } from './name-cover';
import { endOfNames, nameTest, nounBefore } from './name-words';

/** Behind these stands a place, if it is a name. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'aus', 'nach', 'nahe', 'from', 'near']);

/** No name of a table is looked for in more words. */
const MAX_TABLE_WORDS = 5;

const KINDS: Readonly<Record<string, MentionedKind>> = {
  institution: 'organisation',
  place: 'place',
  group: 'organisation',
};

/** Names of the speaker table that are of no person: they go before all else. */
export function findTableNames({ context: { tokens }, index }: NameReading, cover: NameCover): void {
  if (index === null || index.otherNames.size === 0) return;
  for (let at = 0; at < tokens.length; at++) {
    const { sentence, capital } = itemAt(tokens, at);
    if (!capital) continue;
    for (let end = Math.min(tokens.length, at + MAX_TABLE_WORDS); end > at; end--) {
      const last = itemAt(tokens, end - 1);
      if (last.sentence !== sentence || last.kind !== 'word') continue;
      const text = tokens
        .slice(at, end)
        .map((token) => token.text)
        .join(' ');
      // "Un" of "Kim Jong Un" is not the UN.
      if (text.length === 2 && text !== text.toUpperCase()) continue;
      const keyOf = (form: string) => nameKeys(form).join(' ');
      // "den Vereinigten Staaten", "der Russischen Föderation"
      const declined = text.replace(/^(\p{Lu}\p{Ll}+e)[nrs] (?=\p{Lu})/u, '$1 ');
      const known =
        index.otherNames.get(keyOf(text)) ??
        index.otherNames.get(keyOf(declined)) ??
        (looksGenitive(text) ? index.otherNames.get(keyOf(withoutGenitive(text))) : undefined);
      const kind = known === undefined ? undefined : KINDS[known.kind];
      if (known === undefined || kind === undefined) continue;
      cover.add({ first: at, end, name: known.name, kind, rule: 'table' });
      break;
    }
  }
}

/** Finds places among the tokens that no name has. */
export function findPlaces(reading: NameReading, cover: NameCover): void {
  const { tokens, language } = reading.context;
  const isName = nameTest(reading);
  const byEnding = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const { capital, text } = itemAt(tokens, at);
    if (!capital || !cover.isFree(at)) continue;
    const long = longPlaceAt(tokens, at);
    if (long > 0) {
      const name = tokens
        .slice(at, at + long)
        .map((token) => token.text)
        .join(' ');
      cover.add({ first: at, end: at + long, name, kind: 'place', rule: 'place' });
      continue;
    }
    const form = placeForm(language.names, text);
    if (form !== null) cover.add({ first: at, end: at + 1, ...form, kind: 'place' });
    else {
      const end = endOfUnknownPlace(reading, isName, at);
      if (end > at) byEnding.add(textOf(tokens, at, end));
    }
  }
  if (byEnding.size === 0) return;
  // Once shown to be a place, it is one wherever it stands in the article.
  for (let at = 0; at < tokens.length; at++) {
    if (!itemAt(tokens, at).capital) continue;
    for (let end = Math.min(tokens.length, at + 4); end > at; end--) {
      const text = textOf(tokens, at, end);
      const name = byEnding.has(text) ? text : text.replace(/s$/, '');
      if (byEnding.has(name)) cover.add({ first: at, end, name, kind: 'place', rule: 'place-context' });
    }
  }
}

const textOf = (tokens: NameReading['context']['tokens'], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');

/** "in Musterburg", "nahe Muster", "der Provinz Muster": where the name ends; `at` where none begins. */
function endOfUnknownPlace({ context: { tokens }, people }: NameReading, isName: (at: number) => boolean, at: number) {
  const { text } = itemAt(tokens, at);
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:West|Ost|Nord|Süd|Zentral)-\p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}+-(?:Region|Stadt|Halbinsel|Gebiet)$/u.test(text))
    return at + 1;
  const isPlace = PLACE_PREPOSITIONS.has(before) || nounBefore(tokens, at) === 'place';
  if (!isPlace && !(before === 'bei' && PLACE_END.test(text))) return at;
  if (people.withWord(nameKeys(text)[0] ?? '') !== null) return at;
  return PLACE_END.test(text) ? at + 1 : endOfNames(tokens, isName, at);
}

function longPlaceAt(tokens: NameReading['context']['tokens'], at: number): number {
  const found = LONG_PLACES.filter((words) => words.every((word, place) => sameWord(tokens[at + place]?.text, word)));
  return found.reduce((most, { length }) => Math.max(most, length), 0);
}

const sameWord = (text: string | undefined, word: string) => text === word || text === `${word}s`;

/** "Nordkorea" for "Nordkoreas"; null for what is no known place. */
function placeForm(
  { tag, placeNames }: NameReading['context']['language']['names'],
  text: string,
): { name: string; rule: 'country' | 'place' } | null {
  const printed = text.replace(/['’]s$/, '').replace(/\.$/, '');
  // "WASHINGTON — …"
  const bare = /^\p{Lu}{5,}$/u.test(printed) ? `${printed[0]}${printed.slice(1).toLowerCase()}` : printed;
  for (const form of looksGenitive(text) ? [bare, withoutGenitive(text)] : [bare]) {
    if (PLACES.has(form) || placeNames.has(form)) return { name: form, rule: 'place' };
    if (form !== 'EU' && isCountry(tag, form) && !PLACES.has(form)) {
      const isGenitive = form === bare && form.endsWith('s') && isCountry(tag, form.slice(0, -1));
      return { name: isGenitive ? form.slice(0, -1) : form, rule: 'country' };
    }
  }
  return null;
}
