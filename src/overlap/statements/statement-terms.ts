import type { Span } from '../../base';
import { isFunctionWord, type LanguageProfile, type Lemmatizer, textProfile, type Vocabulary } from '../../languages';
import { termKey, tokenize } from '../../text';
import { numberOf } from './figures';

/** How two words were found to belong together; the earlier, the stronger. */
export type KeyKind = 'word' | 'compound' | 'verb' | 'synonym';

/** What a word can be matched by. */
export interface TermKey {
  readonly kind: KeyKind;
  readonly key: string;
}

/** How much of a word's weight a match of each kind is worth. */
export const KEY_STRENGTH: Readonly<Record<KeyKind, number>> = { word: 1, compound: 0.7, verb: 0.6, synonym: 0.6 };

/** A content word, wherever it stands. */
export interface TermWord {
  /** The dictionary form, for the reader. */
  readonly lemma: string;
  /** Its own key first, then those of its parts, its base verb, its group of related words; each key once. */
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

/** A content word at its place in a text. */
export interface StatementTerm {
  readonly start: number;
  readonly end: number;
  readonly word: TermWord;
  /** `word.worth`, shared out where the word is one part of a hyphenated one. */
  readonly worth: number;
}

/** A spelling met before: what it is (null: no content word) and how often it was counted. */
interface KnownWord {
  readonly word: TermWord | null;
  count: number;
}

const MIN_PART = 4;
const DERIVED = /^\p{Ll}.*(?:haft|los|bar|sam|lich|voll|reich)$/u;
/** The states that a story is about stand in most of its statements: who agrees on them has not said the same. */
const PLACE_WORTH = 0.5;

/** Finds the content words of texts in one language and what each can be matched by; remembers every word it has met. */
export class TermFinder {
  private readonly profile: LanguageProfile;
  private readonly lemmatizer: Lemmatizer;
  private readonly vocabulary: Vocabulary;
  private readonly stem: (word: string) => string;
  /** Words met within sentences, and at their beginning, where a capital says nothing. */
  private readonly known = new Map<string, KnownWord>();
  private readonly knownInitial = new Map<string, KnownWord>();

  constructor(private readonly language: string) {
    this.profile = textProfile(language);
    this.lemmatizer = this.profile.lemmatizer();
    this.vocabulary = this.profile.vocabulary();
    this.stem = this.profile.stemmer();
  }

  /**
   * The content words of a text in order: no function words, no punctuation, no words of one letter. Words joined by a
   * hyphen are two terms that weigh as much as one: who agrees on "Mali-Einsatz" agrees once.
   */
  termsIn(raw: string): StatementTerm[] {
    const terms: StatementTerm[] = [];
    this.scan(raw, ({ word }, start, end) => {
      if (word !== null) terms.push({ start, end, word, worth: word.worth });
    });
    return sharedWorth(terms, raw);
  }

  /** The content words inside spans (in order, not overlapping); all words of the text are counted for `counts`. */
  countedTermsIn(raw: string, spans: readonly Span[]): StatementTerm[] {
    const terms: StatementTerm[] = [];
    let at = 0;
    this.scan(raw, (known, start, end) => {
      known.count++;
      while (at < spans.length && (spans[at] as Span).end < end) at++;
      if (known.word !== null && at < spans.length && (spans[at] as Span).start <= start) {
        terms.push({ start, end, word: known.word, worth: known.word.worth });
      }
    });
    return sharedWorth(terms, raw);
  }

  /** The words counted by `countedTermsIn`, each spelling with its number. */
  *counts(): Generator<readonly [TermWord, number]> {
    for (const known of [this.known, this.knownInitial]) {
      for (const { word, count } of known.values()) if (word !== null && count > 0) yield [word, count];
    }
  }

  /** The content word that a spelling is; null where it is none. `isInitial`: where a capital says nothing. */
  word(text: string, isInitial: boolean): TermWord | null {
    return this.look(text, isInitial).word;
  }

  private scan(raw: string, visit: (known: KnownWord, start: number, end: number) => void): void {
    let isInitial = true;
    for (const token of tokenize(raw, { language: this.language, hyphens: 'split' })) {
      if (token.kind === 'word' || token.kind === 'number') {
        visit(this.look(token.text, isInitial), token.start, token.end);
        isInitial = false;
      } else if (/[.!?:„“”"»«]/.test(token.text)) isInitial = true;
    }
  }

  private look(text: string, isInitial: boolean): KnownWord {
    const words = isInitial ? this.knownInitial : this.known;
    let known = words.get(text);
    if (known === undefined) {
      known = { word: this.analyse(termKey(text, { lowercase: false }), isInitial), count: 0 };
      words.set(text, known);
    }
    return known;
  }

  private analyse(word: string, isInitial: boolean): TermWord | null {
    if (word.length < 2 || isFunctionWord(word.toLowerCase())) return null;
    const lemma = this.lemmatizer.lemma(word, isInitial);
    const plain = lemma.toLowerCase();
    if (isFunctionWord(plain)) return null;
    const number = numberOf(plain, this.profile);
    const parts = number === null ? this.partsOf(lemma) : [];
    const verb = number === null ? this.vocabulary.baseVerb(lemma, this.lemmatizer) : null;
    const keys = new Map<string, KeyKind>([[number === null ? this.stem(plain) : `#${number}`, 'word']]);
    const add = (kind: KeyKind, key: string) => keys.has(key) || keys.set(key, kind);
    for (const part of parts) add('compound', this.stem(part));
    if (verb !== null) add('verb', `v:${this.stem(this.vocabulary.withoutParticle(verb))}`);
    for (const name of [plain, ...parts]) for (const group of this.vocabulary.groupsOf(name)) add('synonym', group);
    const place = this.vocabulary.placeOf(plain);
    return {
      lemma,
      keys: Array.from(keys, ([key, kind]) => ({ kind, key })),
      worth: place === null ? 1 : PLACE_WORTH,
      isCommon: this.vocabulary.isCommon(plain),
      isPredicate:
        number === null &&
        place === null &&
        (/^\p{Ll}|ung$/u.test(lemma) || verb === plain || this.vocabulary.isEvent(plain)),
      place,
      isNumber: number !== null,
    };
  }

  /** The parts of a compound, in lower case, as dictionary forms where they are words; none where it is no compound. */
  private partsOf(lemma: string): string[] {
    // "Vorteilhaft" has no "Haft" in it.
    if (DERIVED.test(lemma)) return [];
    const spans = this.lemmatizer.compoundParts(lemma);
    if (spans.length < 2) return [];
    return spans
      .map(({ start, end }) => lemma.slice(start, end).toLowerCase())
      .filter((part) => part.length >= MIN_PART)
      .map((part) => this.lemmatizer.lemma(part.charAt(0).toUpperCase() + part.slice(1), false).toLowerCase());
  }
}

/** The terms with the worth of a hyphenated word shared out among its parts. */
function sharedWorth(terms: readonly StatementTerm[], raw: string): StatementTerm[] {
  const isJoined = (at: number) => {
    const [term, next] = [terms[at], terms[at + 1]];
    return term !== undefined && next?.start === term.end + 1 && raw[term.end] === '-';
  };
  const result: StatementTerm[] = [];
  for (let from = 0; from < terms.length; ) {
    let to = from + 1;
    while (isJoined(to - 1)) to++;
    for (let at = from; at < to; at++) {
      const term = terms[at] as StatementTerm;
      result.push(to - from === 1 ? term : { ...term, worth: term.worth / (to - from) });
    }
    from = to;
  }
  return result;
}
