import { type Lemmatizer, termKey, textProfile, tokenize } from '../text';
import { FUNCTION_WORDS } from './function-words';
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
}

const functionWords = new Set(FUNCTION_WORDS);
const commonWords = new Set(COMMON_WORDS);
const placeWords = new Set(PLACE_WORDS.flat());
const groupOf = new Map(
  [...RELATED_WORDS, ...PLACE_WORDS].flatMap((group) => group.map((word) => [word, `~${group[0]}`] as const)),
);
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
    const keys: TermKey[] = [{ kind: 'word', key: this.stem(plain) }];
    const parts = this.partsOf(lemma);
    for (const part of parts) keys.push({ kind: 'compound', key: this.stem(part) });
    const verb = verbOf(lemma);
    if (verb !== null) keys.push({ kind: 'verb', key: `v:${this.stem(verb.replace(PARTICLES, ''))}` });
    const group = groupOf.get(plain);
    if (group !== undefined) keys.push({ kind: 'synonym', key: group });
    for (const part of parts) {
      const partGroup = groupOf.get(part);
      if (partGroup !== undefined && partGroup !== group) keys.push({ kind: 'synonym', key: partGroup });
    }
    return { lemma, keys, worth: placeWords.has(plain) ? PLACE_WORTH : 1, isCommon: commonWords.has(plain) };
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
}

/** The verb that a word is or is made from, in lower case: "aufbauen", "Öffnung" gives "öffnen"; null for other words. */
function verbOf(lemma: string): string | null {
  if (/^\p{Ll}.*en$/u.test(lemma)) return lemma;
  const noun = /^(\p{Lu}.{3,})ung$/u.exec(lemma);
  return noun === null ? null : `${(noun[1] as string).toLowerCase()}en`;
}
