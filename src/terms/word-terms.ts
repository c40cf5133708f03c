import { type LanguageProfile, termKey } from '../text';
import { lowerCaseFold, type Stretches, StringMap } from './string-map';
import type { StringTable } from './string-table';
import type { TermSettings } from './term-settings';

/** Stands for a word that is not counted (a stop word). */
export const NO_TERM = -1;

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
  private units: Uint16Array = new Uint16Array(0);
  private words: Stretches = { start: new Int32Array(0), end: new Int32Array(0), count: 0 };
  /** For each word, what the table gave for it; 0 where it must be looked up. */
  private known = new Int32Array(0);
  private readonly termText: (form: string, isInitial: boolean) => string;

  constructor(
    profile: LanguageProfile,
    settings: TermSettings,
    private readonly terms: StringTable,
  ) {
    this.forms = new StringMap(termFold(settings));
    this.initialForms = settings.unit === 'lemma' ? new StringMap() : this.forms;
    this.isWord = settings.unit === 'word' && settings.stopwords === 'keep';
    this.termText = termTexts(profile, settings);
  }

  /** Takes the words of a text, and finds at once what most of them are counted as: `termOf` is told their places. */
  begin(units: Uint16Array, words: Stretches): void {
    this.units = units;
    this.words = words;
    if (this.known.length < words.count) this.known = new Int32Array(2 * words.count);
    if (this.isWord) this.terms.findMany(units, words, this.known);
    else this.forms.getMany(units, words, this.known);
  }

  /** Number of the term that a word is counted as, or `NO_TERM`. */
  termOf(word: number, isInitial: boolean): number {
    const known = this.known[word] as number;
    // A form that is a key but for its capitals is a term: no table of forms is needed.
    if (this.isWord) return known !== 0 ? known - 1 : this.wordOf(word);
    return known !== 0 && !(isInitial && this.initialForms !== this.forms) ? known - 2 : this.formOf(word, isInitial);
  }

  private formOf(word: number, isInitial: boolean): number {
    const { units, start, end } = this.stretch(word);
    const forms = isInitial ? this.initialForms : this.forms;
    const known = forms.get(units, start, end);
    if (known !== 0) return known - 2;
    const termText = this.termText(textOf(units, start, end), isInitial);
    const term = termText === '' ? NO_TERM : this.terms.intern(termText);
    forms.add(units, start, end, term + 2);
    return term;
  }

  private wordOf(word: number): number {
    const { units, start, end } = this.stretch(word);
    if (isPlain(units, start, end)) return this.terms.internUnits(units, start, end);
    const known = this.terms.findUnits(units, start, end);
    if (known >= 0) return known;
    const key = this.termText(textOf(units, start, end), false);
    if (key === '') return NO_TERM;
    const term = this.terms.intern(key);
    this.terms.addAlias(units, start, end, term);
    return term;
  }

  private stretch(word: number) {
    const { start, end } = this.words;
    return { units: this.units, start: start[word] as number, end: end[word] as number };
  }
}

function textOf(units: Uint16Array, start: number, end: number): string {
  return Buffer.from(units.buffer, units.byteOffset).toString('utf16le', 2 * start, 2 * end);
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
