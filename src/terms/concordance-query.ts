import { termKey, textProfile, tokenize } from '../text';

/** How words of the query and of the text are compared. */
export type MatchUnit = 'word' | 'stem' | 'lemma';

/** Tells whether a word of the text matches a place of the query; one function a place. */
export type WordTest = (form: string, isInitial: boolean) => boolean;

/** Forms whose result is kept; a corpus of millions of forms must not fill the memory. */
const MAX_KEPT_FORMS = 200_000;

/** One word of the query: its text without the stars at its ends. */
interface QueryWord {
  readonly text: string;
  readonly starBefore: boolean;
  readonly starAfter: boolean;
}

/**
 * The readings of a query, each a list of words; a place matches if one of them does. It is cut as the text is cut, so
 * that "sagte: Nein" is found, and at white space only, as the terms of an index are written: "b." is a token in
 * "z. B.", which it isn't by itself. Punctuation is left out, as it is between the words of the text.
 *
 * @throws RangeError for a query without a word, a star inside a word, a star where stems or lemmas are compared
 */
export function parseQuery(query: string, match: MatchUnit): readonly (readonly QueryWord[])[] {
  const pieces = query.split(/\s+/).filter((piece) => piece !== '');
  const asWritten = pieces.map(withoutStars);
  const hasStar = asWritten.some(({ starBefore, starAfter }) => starBefore || starAfter);
  const cut = hasStar
    ? asWritten.flatMap(cutLikeText)
    : cutLikeText({ text: query, starBefore: false, starAfter: false });
  if (cut.length === 0) throw new RangeError(`query is "${query}"; allowed are one or more words`);
  if (match !== 'word' && hasStar) {
    throw new RangeError(`query is "${query}" with match "${match}"; a * is allowed with match "word" only`);
  }
  const isSame = cut.length === asWritten.length && cut.every(({ text }, place) => text === asWritten[place]?.text);
  return isSame ? [cut] : [cut, asWritten];
}

function withoutStars(piece: string): QueryWord {
  const starBefore = piece.startsWith('*');
  const starAfter = piece.endsWith('*');
  const text = piece.slice(starBefore ? 1 : 0, starAfter && piece.length > 1 ? -1 : undefined);
  if (text.includes('*')) throw new RangeError(`query has "${piece}"; a * is allowed at the ends of a word`);
  return { text, starBefore, starAfter };
}

function cutLikeText({ text, starBefore, starAfter }: QueryWord): QueryWord[] {
  if (text === '' && starBefore) return [{ text, starBefore, starAfter }];
  const parts = tokenize(text).filter(({ kind }) => kind !== 'punctuation');
  return parts.map((part, place) => ({
    text: part.text,
    starBefore: starBefore && place === 0,
    starAfter: starAfter && place === parts.length - 1,
  }));
}

/**
 * Tests for the words of a query in a language. A word of the query is brought to the same form as those of the text:
 * `match: 'lemma'` finds "Raketen" by "Rakete" and by "Raketen". What is a lemma already stays what it is, also in
 * small letters as an index has it: "reise" finds the noun, "reisen" the verb.
 */
export function wordTests(
  words: readonly QueryWord[],
  match: MatchUnit,
  caseSensitive: boolean,
  language: string,
): readonly WordTest[] {
  const keyOf =
    match === 'word' ? (form: string) => plainKey(form, caseSensitive) : unitKey(match, caseSensitive, language);
  return words.map(({ text, starBefore, starAfter }) => {
    const part = plainKey(text, caseSensitive);
    const isLemma = match === 'lemma' && [text, capitalised(text)].some((form) => keyOf(form, false) === part);
    const wanted = new Set(isLemma ? [part] : [part, keyOf(text, false)]);
    const holds = (key: string) => {
      if (starBefore && starAfter) return key.includes(part);
      if (starBefore) return key.endsWith(part);
      return starAfter ? key.startsWith(part) : wanted.has(key);
    };
    return remembering((form, isInitial) => holds(keyOf(form, isInitial)));
  });
}

/** Tests each form once: a text repeats its words, and a lemma takes a while to find. */
function remembering(test: WordTest): WordTest {
  const initial = new Map<string, boolean>();
  const others = new Map<string, boolean>();
  return (form, isInitial) => {
    const known = isInitial ? initial : others;
    let result = known.get(form);
    if (result === undefined) {
      if (known.size >= MAX_KEPT_FORMS) known.clear();
      result = test(form, isInitial);
      known.set(form, result);
    }
    return result;
  };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function plainKey(form: string, caseSensitive: boolean): string {
  return termKey(form, { lowercase: !caseSensitive });
}

function unitKey(match: 'stem' | 'lemma', caseSensitive: boolean, language: string) {
  const profile = textProfile(language);
  if (match === 'stem') {
    const stem = profile.stemmer();
    return (form: string) => stem(plainKey(form, false));
  }
  const { lemma } = profile.lemmatizer();
  return (form: string, isInitial: boolean) =>
    plainKey(lemma(termKey(form, { lowercase: false }), isInitial), caseSensitive);
}
