import { calendarName, textProfile } from '../../languages';
import { termKey } from '../../text';
import { KeyTable } from '../words/key-table';
import { figureOf } from './figures';
import { KEY_STRENGTH, type KeyKind, TermFinder, type TermWord } from './statement-terms';

// What each spelling of a corpus can be compared by, found once a spelling and kept as numbers: statements are compared
// a million times, their words are analysed once.

/** One spelling at one kind of place (within a sentence or at its beginning). */
export interface WordForm {
  /** What the word is; null for function words and single letters. */
  readonly word: TermWord | null;
  /** Ids of what it can be matched by, its own key first; none where `word` is null. */
  readonly keys: readonly number[];
  /** How much a match by each key is worth, 0 to 1. */
  readonly strengths: readonly number[];
  readonly kinds: readonly KeyKind[];
  /** Ids of its runs of four characters, with a mark for its beginning and its end; none where `word` is null. */
  readonly grams: readonly number[];
  /** The figure that it is, in one spelling ("2.500" and "zweitausendfünfhundert" are "2500"); null for other words. */
  readonly figure: string | null;
  /** Whether it may be the name of a person, place or thing, as far as its capital tells: ask `WordForms.isName`. */
  readonly mayBeName: boolean;
  /** The spelling and its language, for what is looked up late. */
  readonly text: string;
  readonly language: string;
  readonly hasDigit: boolean;
  readonly isNegation: boolean;
  readonly isPassiveAuxiliary: boolean;
  /** Whether it stands before whoever does something in the passive ("von", "by"). */
  readonly isAgentWord: boolean;
  /** The weekday or month that it is; null for other words. */
  readonly day: string | null;
}

const GRAM = 4;

/** All spellings of the texts that are compared. Ids are given in the order of their first occurrence. */
export class WordForms {
  readonly forms: WordForm[] = [];
  private readonly known = new Map<string, { readonly within: Spellings; readonly initial: Spellings }>();
  private readonly finders = new Map<string, TermFinder>();
  private readonly keyIds = new Map<string, number>();
  private readonly names = new Map<WordForm, boolean>();
  private readonly commonKeys = new Set<number>();
  private readonly grams = new KeyTable();

  get keyCount(): number {
    return this.keyIds.size;
  }

  get gramCount(): number {
    return this.grams.count;
  }

  /** Whether a key is the own one of a word of everyday news. */
  isCommon(key: number): boolean {
    return this.commonKeys.has(key);
  }

  /** The id of the spelling from `start` to `end` of a text in a language; `isInitial`: where a capital says nothing. */
  idOf(raw: string, start: number, end: number, isInitial: boolean, language: string): number {
    let tables = this.known.get(language);
    if (tables === undefined) {
      tables = { within: new Spellings(), initial: new Spellings() };
      this.known.set(language, tables);
    }
    const table = isInitial ? tables.initial : tables.within;
    const slot = table.slotOf(raw, start, end);
    let id = table.form[slot];
    if (id === undefined) {
      id = this.forms.length;
      this.forms.push(this.analyse(raw.slice(start, end), isInitial, language));
      table.form[slot] = id;
    }
    return id;
  }

  form(id: number): WordForm {
    return this.forms[id] as WordForm;
  }

  private analyse(text: string, isInitial: boolean, language: string): WordForm {
    const fold = termKey(text);
    const profile = textProfile(language);
    const figure = figureOf(fold, profile);
    const isNegation = profile.negations.has(fold);
    const word = this.finderOf(language).word(text, isInitial);
    const { passiveAuxiliaries, agentWords } = profile.vocabulary();
    const of = {
      text,
      language,
      hasDigit: /\d/.test(text),
      isNegation,
      isPassiveAuxiliary: passiveAuxiliaries.has(fold),
      isAgentWord: agentWords.has(fold),
    };
    if (word === null) {
      return {
        word,
        keys: [],
        strengths: [],
        kinds: [],
        grams: [],
        figure,
        mayBeName: false,
        day: null,
        ...of,
      };
    }
    const keys = figure === null ? word.keys : [{ kind: 'word' as const, key: `#${figure}` }];
    const day = calendarName(fold, language);
    const ids = keys.map(({ key }) => idIn(this.keyIds, key));
    if (word.isCommon) this.commonKeys.add(ids[0] as number);
    return {
      word,
      keys: ids,
      strengths: keys.map(({ kind }) => KEY_STRENGTH[kind]),
      kinds: keys.map(({ kind }) => kind),
      grams: gramsOf(fold).map((gram) => this.gramId(gram)),
      figure,
      mayBeName: !isInitial && figure === null && day === null && word.place === null && /^\p{Lu}\p{L}+/u.test(text),
      day,
      ...of,
    };
  }

  /** Four characters fill the two halves of a key: each run has its own. The lower half is mixed, as tables go by it. */
  private gramId(gram: string): number {
    const code = (at: number) => (at < gram.length ? gram.charCodeAt(at) : 0);
    const high = code(2) | (code(3) << 16);
    const low = Math.imul(code(0) | (code(1) << 16), 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    return this.grams.add((low ^ (low >>> 15)) >>> 0, high >>> 0);
  }

  private finderOf(language: string): TermFinder {
    let finder = this.finders.get(language);
    if (finder === undefined) {
      finder = new TermFinder(language);
      this.finders.set(language, finder);
    }
    return finder;
  }

  /**
   * Whether a word looks like a name: a capital, and neither a dictionary form nor an inflected one (no inflection of
   * it is known either). Looked up when first asked, which is for the few words that are compared.
   */
  isName(form: WordForm): boolean {
    if (!form.mayBeName) return false;
    let known = this.names.get(form);
    if (known === undefined) {
      known = this.isUnknown(form);
      this.names.set(form, known);
    }
    return known;
  }

  private isUnknown({ text, language }: WordForm): boolean {
    const profile = textProfile(language);
    const { lemma, compoundParts } = profile.lemmatizer();
    const { madeNoun, inflections } = profile.vocabulary();
    const fold = termKey(text);
    if (madeNoun?.test(fold) || compoundParts(text).length > 1) return false;
    if (lemma(text, false) !== text || lemma(fold, false) !== fold) return false;
    return inflections.every((ending) => lemma(text + ending, false) !== text);
  }
}

/** Spellings by the hash of their characters: a string cut out of the text for each of its words took more time. */
class Spellings {
  /** Ids of forms, by slot; undefined for a spelling that is new. */
  readonly form: number[] = [];
  private readonly table = new KeyTable();

  slotOf(raw: string, start: number, end: number): number {
    let [low, high] = [0x811c9dc5, 0x2545f491];
    for (let at = start; at < end; at++) {
      const code = raw.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high + code, 0x85ebca6b) ^ (high >>> 15);
    }
    low ^= low >>> 16;
    return this.table.add((low ^ (low >>> 13)) >>> 0, high >>> 0);
  }
}

function gramsOf(fold: string): string[] {
  const marked = `^${fold}$`;
  if (marked.length <= GRAM) return [marked];
  return Array.from({ length: marked.length - GRAM + 1 }, (_, at) => marked.slice(at, at + GRAM));
}

function idIn(table: Map<string, number>, text: string): number {
  let id = table.get(text);
  if (id === undefined) {
    id = table.size;
    table.set(text, id);
  }
  return id;
}
