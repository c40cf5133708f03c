import { type Lemmatizer, termKey, textProfile, tokenize } from '../text';
import { FUNCTION_WORDS } from './function-words';
import { numberOf } from './number-words';
import { COMMON_WORDS, PLACE_WORDS, RELATED_WORDS } from './related-words';

/** How two words were found to belong together; the earlier, the stronger. */
export type KeyKind = 'word' | 'compound' | 'verb' | 'synonym';

/** What a word can be matched by. */
export interface TermKey {
  readonly kind: KeyKind;
  readonly key: string;
}

/** How much of a word's weight a match of each kind is worth. */
export const KEY_STRENGTH: Readonly<Record<KeyKind, number>> = { word: 1, compound: 0.7, verb: 0.6, synonym: 0.6 };

/** A content word of a statement. */
export interface StatementTerm {
  readonly start: number;
  readonly end: number;
  /** The dictionary form, for the reader. */
  readonly lemma: string;
  /** Its own key first, then those of its parts, its base verb, its group of related words. */
  readonly keys: readonly TermKey[];
  /** Share of its weight that counts: half for the name of a state, else all. */
  readonly worth: number;
  readonly isCommon: boolean;
  /** Whether it says what happens or how it is: a verb, an adjective, a noun made from a verb or in a group with one. */
  readonly isPredicate: boolean;
  /** The state that it stands for; null for other words. */
  readonly place: string | null;
  /** Whether it is a number, in digits or in words. */
  readonly isNumber: boolean;
}

const functionWords = new Set(FUNCTION_WORDS);
const commonWords = new Set(COMMON_WORDS);
const placeOf = new Map(PLACE_WORDS.flatMap((group) => group.map((word) => [word, group[0] as string] as const)));
const groupsOf = new Map<string, string[]>();
for (const group of [...RELATED_WORDS, ...PLACE_WORDS]) {
  for (const word of group) groupsOf.set(word, [...(groupsOf.get(word) ?? []), `~${group[0]}`]);
}
/** Words that share a group with a verb: "Angriff", as "angreifen" is beside it. */
const NOUNS_IN_EN = /^(?:unternehmen|konzern|kosten|schulden|bedenken)$/;
const isVerb = (word: string) => /(?:en|ern|eln)$/.test(word) && !NOUNS_IN_EN.test(word);
const eventWords = new Set(RELATED_WORDS.filter((group) => group.some(isVerb)).flat());
const PARTICLES =
  /^(?:wieder|weiter|zurück|zusammen|entgegen|heraus|hinaus|herein|hinein|durch|unter|über|nach|fort|aus|auf|ein|vor|mit|ab|an|be|ent|er|ver|zer|um|zu)(?=\p{L}{4})/u;
const MIN_PART = 4;
/** The states that a story is about stand in most of its statements: who agrees on them has not said the same. */
const PLACE_WORTH = 0.5;

/** Finds the content words of texts in one language and what each can be matched by; remembers every word it has met. */
export class TermFinder {
  private readonly lemmatizer: Lemmatizer;
  private readonly stem: (word: string) => string;
  private readonly known = new Map<string, Omit<StatementTerm, 'start' | 'end'> | null>();

  constructor(private readonly language: string) {
    const profile = textProfile(language);
    this.lemmatizer = profile.lemmatizer();
    this.stem = profile.stemmer();
  }

  /** The content words of a text, in order: no function words, no punctuation, no words of one letter. */
  termsIn(raw: string): StatementTerm[] {
    const terms: StatementTerm[] = [];
    let isInitial = true;
    for (const token of tokenize(raw, { language: this.language, hyphens: 'split' })) {
      if (token.kind === 'word' || token.kind === 'number') {
        const term = this.look(token.text, isInitial);
        if (term !== null) terms.push({ ...term, start: token.start, end: token.end });
        isInitial = false;
      } else if (/[.!?:„“”"»«]/.test(token.text)) isInitial = true;
    }
    return terms;
  }

  private look(text: string, isInitial: boolean): Omit<StatementTerm, 'start' | 'end'> | null {
    const word = termKey(text, { lowercase: false });
    const name = isInitial ? `^${word}` : word;
    let term = this.known.get(name);
    if (term === undefined) {
      term = this.analyse(word, isInitial);
      this.known.set(name, term);
    }
    return term;
  }

  private analyse(word: string, isInitial: boolean): Omit<StatementTerm, 'start' | 'end'> | null {
    if (word.length < 2 || functionWords.has(word.toLowerCase())) return null;
    const lemma = this.lemmatizer.lemma(word, isInitial);
    const plain = lemma.toLowerCase();
    if (functionWords.has(plain)) return null;
    const number = numberOf(plain);
    const parts = number === null ? this.partsOf(lemma) : [];
    const verb = number === null ? this.verbOf(lemma) : null;
    const keys = new Map<string, KeyKind>([[number === null ? this.stem(plain) : `#${number}`, 'word']]);
    const add = (kind: KeyKind, key: string) => keys.has(key) || keys.set(key, kind);
    for (const part of parts) add('compound', this.stem(part));
    if (verb !== null) add('verb', `v:${this.stem(verb.replace(PARTICLES, ''))}`);
    for (const name of [plain, ...parts]) for (const group of groupsOf.get(name) ?? []) add('synonym', group);
    const place = placeOf.get(plain) ?? null;
    return {
      lemma,
      keys: Array.from(keys, ([key, kind]) => ({ kind, key })),
      worth: place === null ? 1 : PLACE_WORTH,
      isCommon: commonWords.has(plain),
      isPredicate:
        number === null && place === null && (/^\p{Ll}|ung$/u.test(lemma) || verb === plain || eventWords.has(plain)),
      place,
      isNumber: number !== null,
    };
  }

  /** The parts of a compound, in lower case, as dictionary forms where they are words; none where it is no compound. */
  private partsOf(lemma: string): string[] {
    const spans = this.lemmatizer.compoundParts(lemma);
    if (spans.length < 2) return [];
    return spans
      .map(({ start, end }) => lemma.slice(start, end).toLowerCase())
      .filter((part) => part.length >= MIN_PART)
      .map((part) => this.lemmatizer.lemma(part.charAt(0).toUpperCase() + part.slice(1), false).toLowerCase());
  }

  /** The verb that a word is or is made from: "aufbauen", "Öffnung" gives "öffnen", "Start" "starten"; else null. */
  private verbOf(lemma: string): string | null {
    if (/^\p{Ll}.*(?:en|ern|eln)$/u.test(lemma)) return lemma;
    if (!/^\p{Lu}\p{L}{3,}$/u.test(lemma) || /^(?:Unternehmen|Kosten|Schulden|Steuern|Stimmen)$/.test(lemma))
      return null;
    const plain = lemma.toLowerCase();
    if (plain.endsWith('ung') && plain.length > 6) return `${plain.slice(0, -3)}en`;
    for (const verb of plain.endsWith('en') ? [plain] : [`${plain}en`, `${plain}n`]) {
      const form = verb.replace(/e?n$/, 't');
      if (this.lemmatizer.lemma(form, false) === verb) return verb;
    }
    return null;
  }
}
