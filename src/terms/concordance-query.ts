import { termKey, textProfile, tokenize } from '../text';

/** How words of the query and of the text are compared. */
export type MatchUnit = 'word' | 'stem' | 'lemma';

/** Tells whether a word of the text matches a place of the query; one function a place. */
export type WordTest = (form: string, isInitial: boolean) => boolean;

/** Forms whose key is kept per article language; a corpus of millions of forms must not fill the memory. */
const MAX_KEPT_FORMS = 200_000;

/** One word of the query: its text without the stars at its ends. */
interface QueryWord {
  readonly text: string;
  readonly starBefore: boolean;
  readonly starAfter: boolean;
}

/**
 * Cuts a query into words as the text is cut, so that "z. B." or "Kim Jong-un" are found where they stand. Punctuation
 * in it is left out, as it is between the words of the text.
 *
 * @throws RangeError for a query without a word, a star inside a word, a star where stems or lemmas are compared
 */
export function parseQuery(query: string, match: MatchUnit): readonly QueryWord[] {
  const pieces = query.includes('*') ? query.trim().split(/\s+/) : [query];
  const words = pieces.flatMap((piece): QueryWord[] => {
    const starBefore = piece.startsWith('*');
    const starAfter = piece.endsWith('*');
    const text = piece.slice(starBefore ? 1 : 0, starAfter && piece.length > 1 ? -1 : undefined);
    if (text.includes('*')) throw new RangeError(`query has "${piece}"; a * is allowed at the ends of a word`);
    if (text === '' && starBefore) return [{ text, starBefore, starAfter }];
    const parts = tokenize(text).filter(({ kind }) => kind !== 'punctuation');
    return parts.map((part, place) => ({
      text: part.text,
      starBefore: starBefore && place === 0,
      starAfter: starAfter && place === parts.length - 1,
    }));
  });
  if (words.length === 0) throw new RangeError(`query is "${query}"; allowed are one or more words`);
  if (match !== 'word' && words.some(({ starBefore, starAfter }) => starBefore || starAfter)) {
    throw new RangeError(`query is "${query}" with match "${match}"; a * is allowed with match "word" only`);
  }
  return words;
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
  const keyOf = wordKey(match, caseSensitive, language);
  return words.map(({ text, starBefore, starAfter }) => {
    const part = plainKey(text, caseSensitive);
    const isLemma = match === 'lemma' && [text, capitalised(text)].some((form) => keyOf(form, false) === part);
    const wanted = new Set(isLemma ? [part] : [part, keyOf(text, false)]);
    if (starBefore && starAfter) return (form, isInitial) => keyOf(form, isInitial).includes(part);
    if (starBefore) return (form, isInitial) => keyOf(form, isInitial).endsWith(part);
    if (starAfter) return (form, isInitial) => keyOf(form, isInitial).startsWith(part);
    return (form, isInitial) => wanted.has(keyOf(form, isInitial));
  });
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function plainKey(form: string, caseSensitive: boolean): string {
  return termKey(form, { lowercase: !caseSensitive });
}

function wordKey(match: MatchUnit, caseSensitive: boolean, language: string) {
  if (match === 'word') return (form: string) => plainKey(form, caseSensitive);
  const compute = unitKey(match, caseSensitive, language);
  const kept = new Map<string, string>();
  return (form: string, isInitial: boolean): string => {
    const place = isInitial ? `^${form}` : form;
    const known = kept.get(place);
    if (known !== undefined) return known;
    if (kept.size >= MAX_KEPT_FORMS) kept.clear();
    const key = compute(form, isInitial);
    kept.set(place, key);
    return key;
  };
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
