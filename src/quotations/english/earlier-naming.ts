// English nouns that name nobody themselves and lead to whom the article has named before ("the company", "the senator").
import { itemAt } from '../../base';
import type { ContextToken, EarlierNamingWords, TokenSpan } from '../document';

const NEVER = /(?!)/;

const LEGAL_FORM = /^(?:corp|corporation|inc|incorporated|co|company|llc|ltd|plc|group|holdings)$/;

/** What else a company is called in its name. */
const COMPANY = /^(?:motors|industries|airlines|airways|laboratories|technologies|systems|partners|stores|foods)$/;

/** Words of names for what a noun means, where it is another word. */
const KINDS: Readonly<Record<string, RegExp>> = {
  company: new RegExp(`${LEGAL_FORM.source}|${COMPANY.source}`),
  firm: new RegExp(`${LEGAL_FORM.source}|${COMPANY.source}|^(?:associates)$`),
  newspaper: /^(?:times|tribune|herald|post|gazette|courier|chronicle|journal)$/,
  organization: /^(?:association|society|federation|league|union|foundation|institute)$/,
  organisation: /^(?:association|society|federation|league|union|foundation|institute)$/,
  agency: /^(?:bureau|administration)$/,
  group: /^(?:association|society|federation|league|coalition|alliance)$/,
  school: /^(?:university|college|academy)$/,
  court: NEVER,
};

/** Nouns that names of institutions hold: "Harbor Institute", "University of Ashford". */
const NAME_NOUN =
  /^(?:ministry|department|agency|council|court|commission|committee|university|college|school|academy|bank|union|bureau|office|authority|association|institute|parliament|company|firm|foundation|campaign|network|church|group|board|center|centre|chamber|federation|league|club|museum|hospital|society|coalition|alliance|administration|times|tribune|herald|post|gazette|courier|chronicle|journal)$/;

/** The name of an institution of two words or more whose noun stands at a token: "Acme Corp", "University of Ashford". */
function institutionNameAt(tokens: readonly ContextToken[], at: number): TokenSpan | null {
  const { capital, sentence, lower: printed } = itemAt(tokens, at);
  const lower = printed.replace(/\.$/, '');
  if (!capital || !(NAME_NOUN.test(lower) || LEGAL_FORM.test(lower) || COMPANY.test(lower))) return null;
  let first = at;
  while (first > 0 && isPartOfName(tokens[first - 1], sentence) && at - first < 5) first--;
  let end = at + 1;
  if (tokens[end]?.lower === 'of' && isPartOfName(tokens[end + 1], sentence)) {
    end += 2;
    while (isPartOfName(tokens[end], sentence)) end++;
  }
  return end - first > 1 ? { first, end } : null;
}

const isPartOfName = (token: ContextToken | undefined, sentence: number): boolean =>
  token !== undefined &&
  token.sentence === sentence &&
  ((token.kind === 'word' && token.capital && !/^(?:the|a|an|in|on|at|for|but|and|when|while)$/.test(token.lower)) ||
    token.text === '&');

export const ENGLISH_EARLIER_NAMING: EarlierNamingWords = {
  ageNoun: NEVER,
  anyOffice: NEVER,
  sameOffices: [],
  institutionSort: (noun) => {
    if (/^(?:company|firm)$/.test(noun)) return 'company';
    if (noun === 'party') return 'party';
    if (/^organi[sz]ation$/.test(noun)) return 'organisation';
    return /^(?:newspaper|magazine)$/.test(noun) ? 'paper' : null;
  },
  placeOfSaying: NEVER,
  inSaying: NEVER,
  paper: NEVER,
  neuter: NEVER,
  leadership: NEVER,
  isKind: (noun, word) => word === noun || KINDS[noun]?.test(word) === true,
  ownedNoun: NEVER,
  nounsHaveCapitals: false,
  institutionNameAt,
};
