import type { Lemmatizer } from '../profile';
import { compoundParts } from './compounds';
import { LEMMA_EXCEPTIONS } from './lemma-exceptions';
import { placeOfGenitive } from './place-names';
import { ADJECTIVE_ENDINGS, adjectiveLemma, readWordForms, type WordForms } from './word-forms';

/** Shortest known ending that an unknown compound is cut at, and what must stand before it. */
const MIN_TAIL = 4;
const MIN_HEAD = 3;
/** A longer word is no word. */
const MAX_LETTERS = 64;

/**
 * German lemmas from the dictionaries of nouns, verbs and adjectives.
 *
 * A capitalised word inside a sentence is a noun: its dictionary form, or that of its longest known tail with the rest
 * kept ("Staatschefs" gives "Staatschef"), or else itself (names); states and capitals lose the "s" of their genitive.
 * At the beginning of a sentence a word of grammar goes first, then the noun, then the word in lower case. A word in
 * lower case is, in this order, a word of grammar, a verb, an adjective, the compound of an adjective or verb. What is
 * known nowhere is its own lemma.
 *
 * Limits: no context is read, so "sein" the verb and "sein" the pronoun are one; the particle of a separated verb
 * ("kündigte … an") is not put back; comparatives are known for the commonest adjectives only; genitives of
 * persons ("Putins") stay.
 */
export function lemmatizer(): Lemmatizer {
  const forms = readWordForms();
  const isPart = (part: string) => forms.nouns.has(capitalised(part)) || forms.adjectives.has(part);
  return {
    lemma: (word, isInitial) => lemmaOf(word, isInitial, forms),
    compoundParts: (word) => compoundParts(word, isPart),
  };
}

function lemmaOf(word: string, isInitial: boolean, forms: WordForms): string {
  const lower = word.toLowerCase();
  if (lower === word) return LEMMA_EXCEPTIONS.get(word) ?? otherLemma(word, forms) ?? word;
  if (isInitial) {
    const grammar = LEMMA_EXCEPTIONS.get(lower);
    if (grammar !== undefined) return grammar;
  }
  const noun = nounLemma(word, forms) ?? placeOfGenitive(word);
  if (noun !== undefined) return noun;
  return (isInitial ? otherLemma(lower, forms) : undefined) ?? tailLemma(word, forms) ?? word;
}

function nounLemma(word: string, { nouns }: WordForms): string | undefined {
  return nouns.get(word);
}

function otherLemma(word: string, forms: WordForms): string | undefined {
  return (
    forms.verbs.get(word) ??
    adjectiveLemma(word, forms.adjectives) ??
    participleLemma(word, forms) ??
    adjectiveTail(word, forms)
  );
}

/** "angekündigten": a participle with an adjective's ending counts to its verb. */
function participleLemma(word: string, { verbs }: WordForms): string | undefined {
  for (const ending of ADJECTIVE_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const verb = verbs.get(word.slice(0, -ending.length));
    if (verb !== undefined && /(?:t|en|nd)$/.test(word.slice(0, -ending.length))) return verb;
  }
  return undefined;
}

function tails(word: string): number[] {
  if (word.length > MAX_LETTERS) return [];
  const hyphen = word.lastIndexOf('-');
  const first = Math.max(MIN_HEAD, hyphen + 1);
  const count = word.length - MIN_TAIL - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
}

/** "Staatschefs", "UN-Sicherheitsrates": the longest tail that is a noun. */
function tailLemma(word: string, { nouns }: WordForms): string | undefined {
  for (const start of tails(word)) {
    const noun = nouns.get(capitalised(word.slice(start)));
    if (noun !== undefined) return word.slice(0, start) + (word[start - 1] === '-' ? noun : noun.toLowerCase());
  }
  return undefined;
}

/** "raumfahrttechnische": the longest tail that is an adjective. */
function adjectiveTail(word: string, { adjectives }: WordForms): string | undefined {
  for (const start of tails(word)) {
    const adjective = adjectiveLemma(word.slice(start), adjectives);
    if (adjective !== undefined) return word.slice(0, start) + adjective;
  }
  return undefined;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
