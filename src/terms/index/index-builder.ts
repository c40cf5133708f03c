import type { Row } from '../../base';
import { GrowingColumn, withRoom } from './growing-column';
import { type TextColumns, textsOf } from './text-columns';
import type { IndexedArticle, TermIndex } from './types';

/** What the terms of an index are called. */
export interface TermNames {
  /** The term with this number, which must be one. */
  text(id: number): string;
  /** All terms by their numbers. */
  columns(): TextColumns;
  /** Number of a term; -1 if there is none. */
  find(term: string): number;
}

/** How many times as much room as expected is taken: memory that nothing is written to costs nothing. */
const SPARE = 1.2;
/** No more is expected: of a large file before thousands of small ones nothing can be told of these. */
const MOST_EXPECTED = 1 << 26;

/** Collects occurrences in the order of the text, counts them as they come, and makes the index of them. */
export class IndexBuilder {
  private readonly articles: IndexedArticle[] = [];
  private readonly articleOffsets = new GrowingColumn();
  private readonly rowOffsets = new GrowingColumn();
  private occurrenceTerm: Uint32Array = new Uint32Array(1 << 12);
  private occurrenceStart: Uint32Array = new Uint32Array(1 << 12);
  private occurrenceEnd: Uint32Array = new Uint32Array(1 << 12);
  private occurrenceCount = 0;
  private entryTerm: Uint32Array = new Uint32Array(1 << 12);
  private entryCount: Uint32Array = new Uint32Array(1 << 12);
  /** Entries of the matrix so far. */
  private size = 0;
  /** For each term, one more than the place of its latest entry in the matrix; zero where it has none. */
  private latestEntry: Uint32Array = new Uint32Array(1 << 12);
  private termCount = 0;
  private rowBegin = 0;

  constructor() {
    this.articleOffsets.push(0);
    this.rowOffsets.push(0);
  }

  /**
   * Makes room for the next occurrences, so that those who add them need not ask whether there is any. Where it is known
   * which share of all they end, columns grow once to what all will need, and are not copied again and again.
   */
  reserve(count: number, doneShare = 1): void {
    const occurrences = this.occurrenceCount + count;
    const entries = this.size + count;
    const inTheEnd = (numbers: number) => Math.min(Math.ceil((numbers / doneShare) * SPARE), MOST_EXPECTED);
    this.occurrenceTerm = withRoom(this.occurrenceTerm, occurrences, inTheEnd(occurrences));
    this.occurrenceStart = withRoom(this.occurrenceStart, occurrences, inTheEnd(occurrences));
    this.occurrenceEnd = withRoom(this.occurrenceEnd, occurrences, inTheEnd(occurrences));
    this.entryTerm = withRoom(this.entryTerm, entries, inTheEnd(entries));
    this.entryCount = withRoom(this.entryCount, entries, inTheEnd(entries));
  }

  /** `term` is known or the next new number. Room must be reserved. */
  addOccurrence(term: number, start: number, end: number): void {
    const place = this.occurrenceCount++;
    this.occurrenceTerm[place] = term;
    this.occurrenceStart[place] = start;
    this.occurrenceEnd[place] = end;
    if (term >= this.termCount) this.termCount = term + 1;
  }

  /** As `addOccurrence`, for many. */
  addOccurrences(terms: Int32Array, start: Uint32Array, end: Uint32Array): void {
    this.occurrenceTerm.set(terms, this.occurrenceCount);
    this.occurrenceStart.set(start, this.occurrenceCount);
    this.occurrenceEnd.set(end, this.occurrenceCount);
    this.occurrenceCount += terms.length;
    for (let index = 0; index < terms.length; index++) {
      if ((terms[index] as number) >= this.termCount) this.termCount = (terms[index] as number) + 1;
    }
  }

  endArticle(article: IndexedArticle): void {
    this.addEntries(this.articleOffsets.data[this.articles.length] as number);
    this.articles.push(article);
    this.articleOffsets.push(this.occurrenceCount);
    this.rowOffsets.push(this.size);
    this.rowBegin = this.size;
  }

  /** Adds the row of an article, whose occurrences begin at `from`, to the matrix. */
  private addEntries(from: number): void {
    this.latestEntry = withRoom(this.latestEntry, this.termCount);
    const { occurrenceTerm, occurrenceCount, latestEntry, entryTerm, entryCount, rowBegin } = this;
    let { size } = this;
    for (let place = from; place < occurrenceCount; place++) {
      const term = occurrenceTerm[place] as number;
      const latest = latestEntry[term] as number;
      if (latest > rowBegin) {
        (entryCount[latest - 1] as number)++;
      } else {
        entryTerm[size] = term;
        entryCount[size] = 1;
        latestEntry[term] = ++size;
      }
    }
    this.size = size;
  }

  finish(names: TermNames, settings: Row): TermIndex {
    const { termCount, occurrenceCount } = this;
    const entryTerm = this.entryTerm.subarray(0, this.size);
    const entryCount = this.entryCount.subarray(0, this.size);
    const counts = new Uint32Array(termCount);
    const documentCounts = new Uint32Array(termCount);
    for (let entry = 0; entry < this.size; entry++) {
      const term = entryTerm[entry] as number;
      (counts[term] as number) += entryCount[entry] as number;
      (documentCounts[term] as number)++;
    }
    return {
      articles: this.articles,
      termCount,
      term: (id) => {
        if (!Number.isInteger(id) || id < 0 || id >= termCount) {
          throw new RangeError(`term number is ${id}; allowed are whole numbers from 0 to ${termCount - 1}`);
        }
        return names.text(id);
      },
      terms: () => textsOf(names.columns()),
      termColumns: () => names.columns(),
      termId: (term) => names.find(term),
      counts,
      documentCounts,
      totalCount: occurrenceCount,
      articleOffsets: this.articleOffsets.view(),
      occurrenceTerm: this.occurrenceTerm.subarray(0, occurrenceCount),
      occurrenceStart: this.occurrenceStart.subarray(0, occurrenceCount),
      occurrenceEnd: this.occurrenceEnd.subarray(0, occurrenceCount),
      rowOffsets: this.rowOffsets.view(),
      entryTerm,
      entryCount,
      settings,
    };
  }
}
