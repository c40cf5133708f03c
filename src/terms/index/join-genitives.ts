// Genitives of names counted with their name: "Putins" with "Putin".
import type { Article } from '../../corpus';
import { languageProfile } from '../../text';
import { IndexBuilder, type TermNames } from './index-builder';
import type { TextColumns } from './text-columns';
import type { TermIndex } from './types';

/** A genitive and the name that it was counted with. */
export type JoinedGenitiveRow = {
  readonly genitive: string;
  readonly name: string;
  readonly genitiveCount: number;
  readonly nameCount: number;
};

/** An index in which genitives count with their names, and what was joined. */
export interface JoinedGenitives {
  readonly index: TermIndex;
  /** What was joined, the most frequent genitive first. */
  readonly rows: readonly JoinedGenitiveRow[];
}

const MIN_NAME = 3;
/** A name that ends so has a genitive of another form ("Hans'"). */
const HISSING = /[sßxz]$/;

/**
 * Counts the genitive of a name with the name. No dictionary knows names, so the corpus itself must show the pair: the
 * longer word is the shorter with "s" or "’s" at its end, both are always printed with a capital, neither is a word of the
 * dictionary, and the shorter occurs more often. "Hans" is no genitive of "Han" unless "Han" is more frequent; that can
 * happen, so the rows say what was joined. Offsets of the occurrences stay. Nothing to join gives the index as it is.
 *
 * @param articles those of the index: how a word is printed stands in them
 * @throws RangeError for an index of several words a term, or of other articles
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const { index, rows } = joinGenitives(indexTerms(articles, { unit: 'lemma' }), articles);
 * show(rows);
 * ```
 */
export function joinGenitives(index: TermIndex, articles: readonly Article[]): JoinedGenitives {
  if (index.settings.ngram !== 1) {
    throw new RangeError(`joinGenitives: the index counts ${index.settings.ngram} words as a term; allowed is 1`);
  }
  if (index.articles.length !== articles.length || index.articles.some(({ id }, at) => articles[at]?.id !== id)) {
    throw new RangeError('joinGenitives: the articles are not those of the index, or stand in another order');
  }
  const nameOf = pairs(index);
  const printed = printedForms(index, articles, new Set([...nameOf].flat()));
  for (const [genitive, name] of nameOf) {
    if (!isName(printed.get(genitive)) || !isName(printed.get(name))) nameOf.delete(genitive);
  }
  if (nameOf.size === 0) return { index, rows: [] };
  const rows = Array.from(nameOf, ([genitive, name]) => ({
    genitive: index.term(genitive),
    name: index.term(name),
    genitiveCount: index.counts[genitive] as number,
    nameCount: index.counts[name] as number,
  })).sort((a, b) => b.genitiveCount - a.genitiveCount || (a.genitive < b.genitive ? -1 : 1));
  return { index: joined(index, nameOf), rows };
}

/** Terms that could be genitives, each with what could be its name, by their numbers. */
function pairs(index: TermIndex): Map<number, number> {
  const found = new Map<number, number>();
  for (const [id, term] of index.terms().entries()) {
    const base = /^(.+?)['’]?s$/u.exec(term)?.[1] ?? '';
    if (base.length < MIN_NAME || HISSING.test(base)) continue;
    const name = index.termId(base);
    if (name >= 0 && (index.counts[name] as number) > (index.counts[id] as number)) found.set(id, name);
  }
  return found;
}

interface Printed {
  readonly word: string;
  readonly language: string;
}

/** How some terms are printed: one form of each, and null for those that are printed with a small letter somewhere. */
function printedForms(
  index: TermIndex,
  articles: readonly Article[],
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, Printed | null> {
  const forms = new Map<number, Printed | null>();
  for (const [number, { raw, language }] of articles.entries()) {
    const [from, to] = [index.articleOffsets[number] as number, index.articleOffsets[number + 1] as number];
    for (let place = from; place < to; place++) {
      const term = index.occurrenceTerm[place] as number;
      if (!wanted.has(term)) continue;
      const word = raw.slice(index.occurrenceStart[place], index.occurrenceEnd[place]);
      if (!/^\p{Lu}/u.test(word)) forms.set(term, null);
      else if (!forms.has(term)) forms.set(term, { word, language });
    }
  }
  return forms;
}

/** A word that is printed with a capital and that no dictionary knows in another form. */
function isName(printed: Printed | null | undefined): boolean {
  if (!printed) return false;
  return languageProfile(printed.language).lemmatizer().lemma(printed.word, false) === printed.word;
}

function joined(index: TermIndex, nameOf: ReadonlyMap<number, number>): TermIndex {
  const newId = new Int32Array(index.termCount).fill(-1);
  const named: number[] = [];
  // In the order of their first occurrence, as the terms of an index stand.
  for (let id = 0; id < index.termCount; id++) {
    const target = nameOf.get(id) ?? id;
    if (newId[target] === -1) newId[target] = named.push(target) - 1;
    newId[id] = newId[target] as number;
  }
  const builder = new IndexBuilder();
  for (const [number, article] of index.articles.entries()) {
    const [from, to] = [index.articleOffsets[number] as number, index.articleOffsets[number + 1] as number];
    builder.reserve(to - from);
    for (let place = from; place < to; place++) {
      builder.addOccurrence(
        newId[index.occurrenceTerm[place] as number] as number,
        index.occurrenceStart[place] as number,
        index.occurrenceEnd[place] as number,
      );
    }
    builder.endArticle(article);
  }
  const names: TermNames = {
    text: (id) => index.term(named[id] as number),
    columns: () => chosen(index.termColumns(), named),
    find: (term) => {
      const id = index.termId(term);
      return id < 0 || nameOf.has(id) ? -1 : (newId[id] as number);
    },
  };
  return builder.finish(names, { ...index.settings, genitives: 'joined' });
}

function chosen({ units, start, end }: TextColumns, numbers: readonly number[]): TextColumns {
  const column = (from: Uint32Array) => Uint32Array.from(numbers, (number) => from[number] as number);
  return { units, start: column(start), end: column(end) };
}
