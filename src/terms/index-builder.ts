import type { Row } from '../base';
import { GrowingColumn } from './growing-column';
import type { IndexedArticle, TermIndex } from './term-index';

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
  private readonly counts = new GrowingColumn();
  private readonly documentCounts = new GrowingColumn();
  /** For each term, where in the matrix its latest entry stands; older than the row's beginning: not yet in this row. */
  private readonly latestEntry = new GrowingColumn();
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
    if (term === this.counts.length) {
      this.counts.push(0);
      this.documentCounts.push(0);
      this.latestEntry.push(0);
    }
    const counts = this.counts.data;
    const seen = (counts[term] as number)++ > 0;
    const entry = this.latestEntry.data[term] as number;
    if (seen && entry >= this.rowBegin) {
      (this.entryCount.data[entry] as number)++;
    } else {
      (this.documentCounts.data[term] as number)++;
      this.latestEntry.data[term] = this.entryTerm.length;
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

  finish(term: (id: number) => string, termId: (term: string) => number, settings: Row): TermIndex {
    const termCount = this.counts.length;
    return {
      articles: this.articles,
      termCount,
      term: (id) => {
        if (!Number.isInteger(id) || id < 0 || id >= termCount) {
          throw new RangeError(`term number is ${id}; allowed are whole numbers from 0 to ${termCount - 1}`);
        }
        return term(id);
      },
      termId,
      counts: this.counts.view(),
      documentCounts: this.documentCounts.view(),
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
}
