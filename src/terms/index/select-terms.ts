import { checkInteger, checkKeys, checkNumber } from '../../base';
import { IndexBuilder, type TermNames } from './index-builder';
import { termTest } from './term-patterns';
import type { TextColumns } from './text-columns';
import type { TermIndex } from './types';

/** Which terms of an index stay; all conditions that are given hold together. */
export interface SelectionOptions {
  /** Only these terms. A * stands for any letters ("*minister*"); capitals do not matter. */
  readonly keep?: readonly string[];
  /** Not these terms, written alike: stop words of your own. */
  readonly remove?: readonly string[];
  /** Only terms that occur at least so often. 1 if not given. */
  readonly minCount?: number;
  /** Only terms that occur in at least so many articles. 1 if not given. */
  readonly minDocumentCount?: number;
  /** Only terms that occur in at most this share of the articles, 0 to 1. 1 if not given. */
  readonly maxDocumentShare?: number;
}

/**
 * An index of some of the terms: stop words of one's own, the words of one topic, without what is rare or everywhere
 * (`dfm_select`, `dfm_remove` and `dfm_trim` of quanteda). All articles stay, and the offsets of the occurrences.
 *
 * The words that are left out are not counted any more: shares and `perMillion` are then of the words that are left.
 * In an index of n-grams, a pattern is compared with the whole n-gram ("* rat" is none, "*rat" ends in "rat").
 *
 * @throws TypeError for an unknown option; RangeError for a value out of range or a * in the middle of a word
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const index = indexTerms(corpus.articles, { stopwords: 'remove' });
 * const own = selectTerms(index, { remove: ['heute', 'uhr*'] });
 * ```
 */
export function selectTerms(index: TermIndex, options: SelectionOptions): TermIndex {
  checkKeys('selectTerms', options, ['keep', 'remove', 'minCount', 'minDocumentCount', 'maxDocumentShare']);
  const { keep, remove = [] } = options;
  const minCount = checkInteger('minCount', options.minCount ?? 1, 1);
  const minDocumentCount = checkInteger('minDocumentCount', options.minDocumentCount ?? 1, 1);
  const maxDocumentShare = checkNumber('maxDocumentShare', options.maxDocumentShare ?? 1, 0, 1);
  const isKept = keep === undefined ? () => true : termTest('keep', keep);
  const isRemoved = termTest('remove', remove);
  const maxDocumentCount = maxDocumentShare * index.articles.length;
  const ids = Array.from(index.terms().entries())
    .filter(([id, term]) => {
      const documentCount = index.documentCounts[id] as number;
      const isInRange = documentCount >= minDocumentCount && documentCount <= maxDocumentCount;
      return isInRange && (index.counts[id] as number) >= minCount && isKept(term) && !isRemoved(term);
    })
    .map(([id]) => id);
  return indexOf(index, ids, {
    keep: keep === undefined ? null : keep.join(', '),
    remove: remove.join(', '),
    minCount,
    minDocumentCount,
    maxDocumentShare,
  });
}

/** The index of these terms alone, in their order: that of the first occurrence, as the terms of an index stand. */
function indexOf(index: TermIndex, ids: readonly number[], selection: TermIndex['settings']): TermIndex {
  const newId = new Int32Array(index.termCount).fill(-1);
  for (const [place, id] of ids.entries()) newId[id] = place;
  const builder = new IndexBuilder();
  for (const [number, article] of index.articles.entries()) {
    const [from, to] = [index.articleOffsets[number] as number, index.articleOffsets[number + 1] as number];
    builder.reserve(to - from);
    for (let place = from; place < to; place++) {
      const term = newId[index.occurrenceTerm[place] as number] as number;
      if (term < 0) continue;
      builder.addOccurrence(term, index.occurrenceStart[place] as number, index.occurrenceEnd[place] as number);
    }
    builder.endArticle(article);
  }
  const names: TermNames = {
    text: (id) => index.term(ids[id] as number),
    columns: () => chosen(index.termColumns(), ids),
    find: (term) => newId[index.termId(term)] ?? -1,
  };
  return builder.finish(names, { ...index.settings, ...selection });
}

function chosen({ units, start, end }: TextColumns, numbers: readonly number[]): TextColumns {
  const column = (from: Uint32Array) => Uint32Array.from(numbers, (number) => from[number] as number);
  return { units, start: column(start), end: column(end) };
}
