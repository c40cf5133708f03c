// Which words of an article look like names, and what a noun before a name says of it.
import { itemAt } from '../base';
import { type Calendar, formsOf, namesOf } from '../languages';
import type { NameReading } from '../quotations';
import { textProfile } from '../text';

type Tokens = NameReading['context']['tokens'];

/** "in der Stadt Muster", "der Provinz Muster": by the end of the noun. */
const PLACE_NOUN =
  /(?:kosmodrom|stadt|provinz|region|distrikt|insel|fluss|flusses|dorf|gemeinde|ort|ortschaft|bezirk|landkreis|bundesstaat|hafen|vorort|stadtteil|kanton|gouvernement|departement|city|town|village|province|district|island|river)s?$/;

/** "der Zeitung Muster", "die Partei Muster". */
const ORGANISATION_NOUN =
  /(?:zeitung|agentur|sender|fernsehen|partei|konzern|magazin|firma|unternehmen|bank|verein|organisation|miliz|tageblatt|portal|hersteller|gesellschaft|stiftung|verlag|gewerkschaft|betreiber|anbieter|kette|zulieferer|behörde|newspaper|company|party)(?:s|en)?$/;

/** Whether the word at a place looks like a name: a capital, in no list of words, and no noun of the dictionary. */
export function nameTest({ context: { tokens, sentences, language } }: NameReading): (at: number) => boolean {
  const { tag, prepositions, functionWords, definite, indefinite, possessive, timeWords, titles } = language.names;
  const { nounTest, calendar } = textProfile(tag);
  const isNoun = nounTest?.() ?? (() => false);
  const times = new Set([...namesOf(calendar.months), ...namesOf(calendar.weekdays), ...shortMonths(calendar)]);
  return (at) => {
    const token = tokens[at];
    if (token === undefined || !token.capital || token.kind !== 'word' || token.text.length < 2) return false;
    const { lower, text } = token;
    if (prepositions.has(lower) || functionWords.has(lower) || definite.has(lower) || indefinite.has(lower))
      return false;
    if (
      possessive.has(lower) ||
      timeWords.has(lower) ||
      times.has(lower) ||
      titles.has(lower) ||
      language.names.isPersonNoun(lower)
    )
      return false;
    if (language.mentions.pronouns.has(lower) || isNoun(text) || /^\p{Lu}+$/u.test(text)) return false;
    // Any word has a capital at the beginning of a sentence, and behind a quotation mark or colon.
    const isInitial = sentences[token.sentence]?.firstToken === at || /^[„“"»«:–•]$/.test(tokens[at - 1]?.text ?? '');
    return !isInitial || (tokens[at + 1]?.capital === true && tokens[at + 1]?.kind === 'word');
  };
}

/** "Feb.", with its stop: without it a month may be a forename ("Jan"). */
const shortMonths = ({ months }: Calendar): string[] =>
  formsOf(months).map((form) => (form.endsWith('.') ? form : `${form}.`));

/** Whether a noun in lower case is one for places. */
export const isPlaceNoun = (lower: string): boolean => PLACE_NOUN.test(lower);

/** Where the run of names ends that begins here. */
export function endOfNames(tokens: Tokens, isName: (at: number) => boolean, at: number, most = 4): number {
  let end = at;
  while (end < at + most && isName(end) && tokens[end]?.sentence === tokens[at]?.sentence) end++;
  return end;
}

/** What the noun right before a name says: a place, an organisation, or nothing. */
export function nounBefore(tokens: Tokens, at: number): 'place' | 'organisation' | null {
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== itemAt(tokens, at).sentence || !before.capital) return null;
  if (PLACE_NOUN.test(before.lower)) return 'place';
  return ORGANISATION_NOUN.test(before.lower) ? 'organisation' : null;
}
