import { type LanguageProfile, termKey } from '../text';
import { GrowingColumn } from './growing-column';
import { lowerCaseFold, StringTable } from './string-table';
import type { TermSettings } from './term-index';

/** Stands for a word that is not counted (a stop word). */
export const NO_TERM = -1;

/**
 * The terms of one language's words. What a word is counted as (key, stem, lemma, nothing) is worked out once for each
 * printed form, not for each occurrence.
 */
export class WordTerms {
  private readonly forms: StringTable;
  /** Forms at the beginning of a sentence, where a capital tells nothing: apart from the others for lemmas only. */
  private readonly initialForms: StringTable;
  /** Term of each form plus one; zero for `NO_TERM`. */
  private readonly termOfForm = new GrowingColumn();
  private readonly termOfInitialForm: GrowingColumn;
  private readonly termText: (form: string, isInitial: boolean) => string;

  constructor(
    readonly profile: LanguageProfile,
    settings: TermSettings,
    private readonly terms: StringTable,
  ) {
    const fold = settings.lowercase && settings.unit !== 'lemma' ? lowerCaseFold() : null;
    this.forms = new StringTable(fold);
    const isLemma = settings.unit === 'lemma';
    this.initialForms = isLemma ? new StringTable() : this.forms;
    this.termOfInitialForm = isLemma ? new GrowingColumn() : this.termOfForm;
    this.termText = termTexts(profile, settings);
  }

  /** Number of the term that `text.slice(start, end)` is counted as, or `NO_TERM`. */
  termOf(text: string, start: number, end: number, isInitial: boolean): number {
    const forms = isInitial ? this.initialForms : this.forms;
    const terms = isInitial ? this.termOfInitialForm : this.termOfForm;
    const form = forms.intern(text, start, end);
    if (form === terms.length) {
      const term = this.termText(forms.text(form), isInitial);
      terms.push(term === '' ? 0 : this.terms.intern(term, 0, term.length) + 1);
    }
    return (terms.data[form] as number) - 1;
  }
}

/** What a form is counted as; empty where it is not counted. */
function termTexts(
  profile: LanguageProfile,
  { unit, stopwords, lowercase }: TermSettings,
): (form: string, isInitial: boolean) => string {
  const stopWords = stopwords === 'remove' ? profile.stopWords() : new Set<string>();
  const textOf = unitText(profile, unit, lowercase);
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
