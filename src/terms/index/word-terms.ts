import { type LanguageProfile, termKey } from '../../text';
import { lowerCaseFold, StringMap } from './string-map';
import type { StringTable } from './string-table';
import type { TermSettings } from './term-settings';
import { type TextColumns, textAt } from './text-columns';
import { INITIAL } from './word-scanner';

/** Stands for a word that is not counted (a stop word). */
export const NO_TERM = -1;

/** Words of an article in columns. */
export interface Words extends TextColumns {
  readonly flags: Uint8Array;
}

/**
 * The terms of one language's words. What a word is counted as (key, stem, lemma, nothing) is worked out once for each
 * printed form, not for each occurrence.
 */
export class WordTerms {
  /** Printed forms to terms: 1 for `NO_TERM`, else the term's number and two. */
  private readonly forms: StringMap;
  /** Forms at the beginning of a sentence, where a capital tells nothing: apart from the others for lemmas only. */
  private readonly initialForms: StringMap;
  /** Whether a form is counted as its key, whatever it is. */
  private readonly isWord: boolean;
  private terms = new Int32Array(0);
  private readonly termText: (form: string, isInitial: boolean) => string;

  constructor(
    profile: LanguageProfile,
    settings: TermSettings,
    private readonly table: StringTable,
  ) {
    this.forms = new StringMap(termFold(settings));
    this.initialForms = settings.unit === 'lemma' ? new StringMap() : this.forms;
    this.isWord = settings.unit === 'word' && settings.stopwords === 'keep';
    this.termText = termTexts(profile, settings);
  }

  /** What each word is counted as: the number of the term, or `NO_TERM`. Holds until the next call. */
  termsOf(words: Words): Int32Array {
    const { start, flags } = words;
    const count = start.length;
    if (this.terms.length < count) this.terms = new Int32Array(2 * count);
    const terms = this.terms.subarray(0, count);
    const hasInitials = this.initialForms !== this.forms;
    // At once what is known of most of them, then a closer look at the others.
    if (this.isWord) this.table.findMany(words, terms);
    else this.forms.getMany(words, terms);
    for (let word = 0; word < count; word++) {
      const known = terms[word] as number;
      const isInitial = hasInitials && ((flags[word] as number) & INITIAL) !== 0;
      if (known !== 0 && !isInitial) terms[word] = known - (this.isWord ? 1 : 2);
      else terms[word] = this.isWord ? this.wordOf(words, word) : this.formOf(words, word, isInitial);
    }
    return terms;
  }

  private formOf(words: Words, word: number, isInitial: boolean): number {
    const { units } = words;
    const start = words.start[word] as number;
    const end = words.end[word] as number;
    const forms = isInitial ? this.initialForms : this.forms;
    const known = forms.get(units, start, end);
    if (known !== 0) return known - 2;
    const termText = this.termText(textAt(words, word), isInitial);
    const term = termText === '' ? NO_TERM : this.table.intern(termText);
    forms.add(units, start, end, term + 2);
    return term;
  }

  private wordOf(words: Words, word: number): number {
    const { units } = words;
    const start = words.start[word] as number;
    const end = words.end[word] as number;
    if (isPlain(units, start, end)) return this.table.internUnits(units, start, end);
    const known = this.table.findUnits(units, start, end);
    if (known >= 0) return known;
    const key = this.termText(textAt(words, word), false);
    if (key === '') return NO_TERM;
    const term = this.table.intern(key);
    this.table.addAlias(units, start, end, term);
    return term;
  }
}

/** How code units are changed before forms and terms are told apart: to lower case where nothing hangs on capitals. */
export function termFold({ unit, lowercase }: TermSettings): Uint16Array | undefined {
  return lowercase && unit !== 'lemma' ? lowerCaseFold() : undefined;
}

/** The characters that the key of a word has too, in lower case: no long way round by `termKey` is needed. */
const IS_PLAIN = Uint8Array.from({ length: 256 }, (_, code) =>
  /[a-zA-ZäöüÄÖÜß0-9-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

function isPlain(units: Uint16Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (IS_PLAIN[units[index] as number] !== 1) return false;
  return true;
}

/** What a form is counted as; empty where it is not counted. */
function termTexts(
  profile: LanguageProfile,
  { unit, stopwords, lowercase }: TermSettings,
): (form: string, isInitial: boolean) => string {
  const textOf = unitText(profile, unit, lowercase);
  if (stopwords === 'keep') return textOf;
  const stopWords = profile.stopWords();
  return (form, isInitial) => (stopWords.has(termKey(form)) ? '' : textOf(form, isInitial));
}

function unitText(
  profile: LanguageProfile,
  unit: TermSettings['unit'],
  lowercase: boolean,
): (form: string, isInitial: boolean) => string {
  if (unit === 'stem') {
    const stem = profile.stemmer();
    return (form) => stem(termKey(form));
  }
  if (unit === 'lemma') {
    const { lemma } = profile.lemmatizer();
    return (form, isInitial) => termKey(lemma(termKey(form, { lowercase: false }), isInitial), { lowercase });
  }
  return (form) => termKey(form, { lowercase });
}
