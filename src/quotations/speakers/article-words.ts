// How an article uses its words elsewhere: which stand behind an article ("der Flughafen") and so are nouns, which it
// calls an organisation ("der Konzern Velto") or a place ("in Seebach"), and which names it prints without the s of a
// genitive.
import { itemAt } from '../../base';
import { type ArticleContext, type ContextToken, type NameWords, testedOnce, testedOncePer } from '../document';
import { isArticleWord } from './determiners';
import { looksGenitive, withoutGenitive } from './word-keys';

interface ArticleWords {
  /** Words with a capital behind an article and before no other capital, in lower case. */
  readonly nouns: ReadonlySet<string>;
  /** What stands behind a noun for an organisation, before its legal form or before such a noun behind a comma. */
  readonly organisations: ReadonlySet<string>;
  /** Words with a capital behind "in" or "aus" and before no other capital, in lower case. */
  readonly places: ReadonlySet<string>;
  /** Words with a capital, as printed. */
  readonly capitals: ReadonlySet<string>;
}

const known = new WeakMap<ArticleContext['tokens'], ArticleWords>();

/** Whether the article uses a word in lower case behind an article elsewhere: a common noun. */
export const isUsedAsNoun = (context: WordContext, lower: string): boolean => wordsOf(context).nouns.has(lower);

/** Whether the article says of these words in lower case that they name an organisation: "die Fluggesellschaft Velto". */
export const isCalledOrganisation = (context: WordContext, lower: string): boolean =>
  wordsOf(context).organisations.has(lower);

/** Whether the article uses a word in lower case as the name of a place: "in Seebach". */
export const isUsedAsPlace = (context: WordContext, lower: string): boolean => wordsOf(context).places.has(lower);

/** Whether a word is the genitive of a name that the article prints without its s ("Schäubles", where "Schäuble" stands). */
export function isGenitiveHere(context: WordContext, text: string): boolean {
  return looksGenitive(text) && wordsOf(context).capitals.has(withoutGenitive(text));
}

type WordContext = Pick<ArticleContext, 'tokens' | 'language'>;

const standsBeforeNouns = testedOncePer(
  ({ lower }, words: NameWords) => isArticleWord(words, lower) || words.contractions.has(lower),
);

const namesOrganisation = testedOncePer(({ lower }, words: NameWords) => words.namedBy.test(lower));

const leadsToPlace = testedOncePer(({ lower }, words: NameWords) => words.placeLead.test(lower));

const isLegalForm = testedOnce(({ text }) => /^(?:GmbH|AG|SE|KG|Inc|Ltd|LLC|Corp|Plc|PLC|S\.A|N\.V)\.?$/.test(text));

function wordsOf({ tokens, language }: WordContext): ArticleWords {
  const found = known.get(tokens);
  if (found !== undefined) return found;
  const words = language.names;
  const nouns = new Set<string>();
  const organisations = new Set<string>();
  const places = new Set<string>();
  const capitals = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = itemAt(tokens, at);
    if (!token.capital) continue;
    capitals.add(token.text);
    if (at > 0) {
      const before = itemAt(tokens, at - 1);
      const isLast = tokens[at + 1]?.capital !== true;
      if (isLast && standsBeforeNouns(before, words)) nouns.add(token.lower);
      if (isLast && leadsToPlace(before, words)) places.add(token.lower);
      if (before.capital && namesOrganisation(before, words)) organisations.add(runFrom(tokens, at));
    }
    if (tokens[at + 1]?.text === ',' && isOrganisationBehind(tokens, at + 2, words))
      organisations.add(runUpTo(tokens, at + 1));
    if (isLegalForm(token)) {
      const name = runUpTo(tokens, at).split(' ');
      for (let from = 0; from === 0 || from < name.length - 1; from++) organisations.add(name.slice(from).join(' '));
    }
  }
  const result = { nouns, organisations, places, capitals };
  known.set(tokens, result);
  return result;
}

/** So many words of a name are looked at. */
const LONGEST_RUN = 4;

/** The capitals from a word on, without a legal form. */
function runFrom(tokens: readonly ContextToken[], first: number): string {
  let end = first + 1;
  while (end < first + LONGEST_RUN && tokens[end]?.capital === true && !isLegalForm(itemAt(tokens, end))) end++;
  return lowerText(tokens, first, end);
}

/** The capitals up to a word. */
function runUpTo(tokens: readonly ContextToken[], end: number): string {
  let first = end;
  while (first > Math.max(0, end - LONGEST_RUN) && tokens[first - 1]?.capital === true) first--;
  return lowerText(tokens, first, end);
}

const lowerText = (tokens: readonly ContextToken[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');

const MAX_BEFORE_NOUN = 4;

/** "…, ein Tochterunternehmen der Bahn": an article, and the first noun behind it is one for an organisation. */
function isOrganisationBehind(tokens: readonly ContextToken[], first: number, words: NameWords): boolean {
  const lead = tokens[first];
  if (lead === undefined || !(words.definite.has(lead.lower) || words.indefinite.has(lead.lower))) return false;
  for (let at = first + 1; at < Math.min(tokens.length, first + MAX_BEFORE_NOUN); at++) {
    const token = itemAt(tokens, at);
    if (token.capital) return words.nounKind(token.lower, true) === 'organisation' && isClosed(tokens, at + 1, words);
    if (token.kind !== 'word') return false;
  }
  return false;
}

/** Behind the noun the apposition goes on or ends: no verb makes the noun a subject of its own. */
function isClosed(tokens: readonly ContextToken[], at: number, words: NameWords): boolean {
  const next = tokens[at];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    next.capital ||
    words.genitives.has(next.lower) ||
    words.prepositions.has(next.lower)
  );
}
