import type { Row } from '../base';
import { GrowingColumn } from './growing-column';
import type { IndexedArticle, TermIndex } from './term-index';

const TALLY = 4;

/** What the terms are called. */
export type TermNames = Pick<TermIndex, 'term' | 'terms' | 'termId'>;

/** Collects occurrences in the order of the text, counts them as they come, and makes the index of them. */
export class IndexBuilder {
  private readonly articles: IndexedArticle[] = [];
  private readonly articleOffsets = new GrowingColumn();
  private readonly rowOffsets = new GrowingColumn();
  private readonly occurrenceTerm = new GrowingColumn();
  private readonly occurrenceStart = new GrowingColumn();
  private readonly occurrenceEnd = new GrowingColumn();
  private readonly entryTerm = new GrowingColumn();
  private readonly entryCount = new GrowingColumn();
  /**
   * Four numbers a term, side by side because they are used together: count, document count, where in the matrix its
   * latest entry stands (before the row's beginning: not yet in this row), and nothing.
   */
  private readonly tallies = new GrowingColumn();
  private rowBegin = 0;

  constructor() {
    this.articleOffsets.push(0);
    this.rowOffsets.push(0);
  }

  /** `term` is known or the next new number. */
  addOccurrence(term: number, start: number, end: number): void {
    this.occurrenceTerm.push(term);
    this.occurrenceStart.push(start);
    this.occurrenceEnd.push(end);
    const at = term * TALLY;
    if (at === this.tallies.length) for (let place = 0; place < TALLY; place++) this.tallies.push(0);
    const tallies = this.tallies.data;
    const seen = (tallies[at] as number)++ > 0;
    const entry = tallies[at + 2] as number;
    if (seen && entry >= this.rowBegin) {
      (this.entryCount.data[entry] as number)++;
    } else {
      (tallies[at + 1] as number)++;
      tallies[at + 2] = this.entryTerm.length;
      this.entryTerm.push(term);
      this.entryCount.push(1);
    }
  }

  endArticle(article: IndexedArticle): void {
    this.articles.push(article);
    this.articleOffsets.push(this.occurrenceTerm.length);
    this.rowOffsets.push(this.entryTerm.length);
    this.rowBegin = this.entryTerm.length;
  }

  finish(names: TermNames, settings: Row): TermIndex {
    const termCount = this.tallies.length / TALLY;
    return {
      articles: this.articles,
      termCount,
      term: (id) => {
        if (!Number.isInteger(id) || id < 0 || id >= termCount) {
          throw new RangeError(`term number is ${id}; allowed are whole numbers from 0 to ${termCount - 1}`);
        }
        return names.term(id);
      },
      terms: names.terms,
      termId: names.termId,
      counts: this.tally(0),
      documentCounts: this.tally(1),
      totalCount: this.occurrenceTerm.length,
      articleOffsets: this.articleOffsets.view(),
      occurrenceTerm: this.occurrenceTerm.view(),
      occurrenceStart: this.occurrenceStart.view(),
      occurrenceEnd: this.occurrenceEnd.view(),
      rowOffsets: this.rowOffsets.view(),
      entryTerm: this.entryTerm.view(),
      entryCount: this.entryCount.view(),
      settings,
    };
  }

  private tally(place: number): Uint32Array {
    const { data, length } = this.tallies;
    return Uint32Array.from({ length: length / TALLY }, (_, term) => data[term * TALLY + place] as number);
  }
}
