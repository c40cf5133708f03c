import type { Row } from '../base';
import { GrowingColumn } from './growing-column';
import type { IndexedArticle, TermIndex } from './term-index';

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
  /** For each term, one more than the place of its latest entry in the matrix; zero where it has none. */
  private latestEntry = new Uint32Array(1 << 12);
  private termCount = 0;
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
    if (term >= this.termCount) this.addTerm(term);
    const entry = this.latestEntry[term] as number;
    if (entry > this.rowBegin) {
      (this.entryCount.data[entry - 1] as number)++;
    } else {
      this.entryTerm.push(term);
      this.entryCount.push(1);
      this.latestEntry[term] = this.entryTerm.length;
    }
  }

  private addTerm(term: number): void {
    this.termCount = term + 1;
    if (term < this.latestEntry.length) return;
    const grown = new Uint32Array(this.latestEntry.length * 2);
    grown.set(this.latestEntry);
    this.latestEntry = grown;
  }

  endArticle(article: IndexedArticle): void {
    this.articles.push(article);
    this.articleOffsets.push(this.occurrenceTerm.length);
    this.rowOffsets.push(this.entryTerm.length);
    this.rowBegin = this.entryTerm.length;
  }

  finish(names: TermNames, settings: Row): TermIndex {
    const { termCount } = this;
    const entryTerm = this.entryTerm.view();
    const entryCount = this.entryCount.view();
    const counts = new Uint32Array(termCount);
    const documentCounts = new Uint32Array(termCount);
    entryTerm.forEach((term, entry) => {
      counts[term] = (counts[term] as number) + (entryCount[entry] as number);
      documentCounts[term] = (documentCounts[term] as number) + 1;
    });
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
      counts,
      documentCounts,
      totalCount: this.occurrenceTerm.length,
      articleOffsets: this.articleOffsets.view(),
      occurrenceTerm: this.occurrenceTerm.view(),
      occurrenceStart: this.occurrenceStart.view(),
      occurrenceEnd: this.occurrenceEnd.view(),
      rowOffsets: this.rowOffsets.view(),
      entryTerm,
      entryCount,
      settings,
    };
  }
}
