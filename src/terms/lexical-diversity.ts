import { checkInteger, checkKeys, checkNumber, type Table } from '../base';
import type { TermIndex } from './index/types';
import { type DiversityMeasures, type DiversitySizes, diversityOf } from './measures/lexical-diversity-measures';

/** Lexical diversity of one article. */
export type LexicalDiversityRow = { readonly article: string } & DiversityMeasures;

/**
 * Lexical diversity of each article, in the order of the index: type-token ratio and the measures that depend less on
 * the length. Take an index of words with stop words; lemmas or stems ask another question ("how many lexemes").
 * What each measure means, and where it is `null`: see `DiversityMeasures`.
 *
 * @throws RangeError for a wrong value, TypeError for an unknown option
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * show(lexicalDiversity(indexTerms(corpus.articles)));
 * ```
 */
export function lexicalDiversity(index: TermIndex, options: DiversitySizes = {}): Table<LexicalDiversityRow> {
  checkKeys('lexicalDiversity', options, ['window', 'drawn', 'factorSize']);
  const sizes = {
    window: checkInteger('window', options.window ?? 50, 1),
    drawn: checkInteger('drawn', options.drawn ?? 42, 1),
    factorSize: checkNumber('factorSize', options.factorSize ?? 0.72, 0.01, 0.99),
  };
  const rows = index.articles.map(({ id }, place) => {
    const [from, to] = [index.articleOffsets[place] as number, index.articleOffsets[place + 1] as number];
    return { article: id, ...diversityOf(index.occurrenceTerm.subarray(from, to), sizes) };
  });
  return { rows, settings: { ...index.settings, ...sizes } };
}
