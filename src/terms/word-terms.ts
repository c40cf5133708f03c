import { type LanguageProfile, TokenColumns, termKey } from '../text';
import { lowerCaseFold, StringMap } from './string-map';
import type { StringTable } from './string-table';
import type { TermSettings } from './term-index';

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
  private text = '';
  private columns = new TokenColumns();
  /** For each token of the text, what the table gave for it; 0 where it must be looked up. */
  private known = new Int32Array(0);
  private readonly termText: (form: string, isInitial: boolean) => string;

  constructor(
    readonly profile: LanguageProfile,
    settings: TermSettings,
    private readonly terms: StringTable,
  ) {
    this.forms = new StringMap(termFold(settings));
    this.initialForms = settings.unit === 'lemma' ? new StringMap() : this.forms;
    this.isWord = settings.unit === 'word' && settings.stopwords === 'keep';
    this.termText = termTexts(profile, settings);
  }

  /**
   * Takes the tokens of the next text, and finds at once what most of its words are counted as: `termOf` is told the
   * place of a token among them.
   */
  begin(text: string, columns: TokenColumns): void {
    this.text = text;
    this.columns = columns;
    if (this.known.length < columns.count) this.known = new Int32Array(2 * columns.count);
    if (this.isWord) this.terms.findMany(columns.units, columns, this.known);
    else this.forms.getMany(columns.units, columns, this.known);
  }

  /** Number of the term that a token is counted as, or `NO_TERM`. */
  termOf(token: number, isInitial: boolean): number {
    const known = this.known[token] as number;
    // A form that is a key but for its capitals is a term: no table of forms is needed.
    if (this.isWord) return known !== 0 ? known - 1 : this.wordOf(token);
    return known !== 0 && !(isInitial && this.initialForms !== this.forms) ? known - 2 : this.formOf(token, isInitial);
  }

  private formOf(token: number, isInitial: boolean): number {
    const { units, start, end } = this.stretch(token);
    const forms = isInitial ? this.initialForms : this.forms;
    const known = forms.get(units, start, end);
    if (known !== 0) return known - 2;
    const termText = this.termText(this.text.slice(start, end), isInitial);
    const term = termText === '' ? NO_TERM : this.terms.intern(termText);
    forms.add(units, start, end, term + 2);
    return term;
  }

  private wordOf(token: number): number {
    const { units, start, end } = this.stretch(token);
    if (isPlain(units, start, end)) return this.terms.internUnits(units, start, end);
    const known = this.terms.findUnits(units, start, end);
    if (known >= 0) return known;
    const key = this.termText(this.text.slice(start, end), false);
    if (key === '') return NO_TERM;
    const term = this.terms.intern(key);
    this.terms.addAlias(units, start, end, term);
    return term;
  }

  private stretch(token: number) {
    const { units, start, end } = this.columns;
    return { units, start: start[token] as number, end: end[token] as number };
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
