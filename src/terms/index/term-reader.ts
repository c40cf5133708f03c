import { textProfile } from '../../text';
import type { IndexBuilder, TermNames } from './index-builder';
import { NgramChain } from './ngram-chain';
import { StringTable } from './string-table';
import type { TermSettings } from './term-settings';
import type { IndexedArticle } from './types';
import { AFTER_GAP, type WordBatch } from './word-scanner';
import { NO_TERM, termFold, WordTerms } from './word-terms';

/** Gives each occurrence of a term in batches of words to a builder. */
export class TermReader {
  /** What the terms are called that were read so far. */
  readonly names: TermNames;
  private readonly words: StringTable;
  private readonly wordsOfLanguage = new Map<string, WordTerms>();
  private readonly chain: NgramChain | null;

  constructor(private readonly settings: TermSettings) {
    this.words = new StringTable(termFold(settings));
    this.chain = settings.ngram > 1 ? new NgramChain(settings.ngram, this.words) : null;
    this.names = this.chain ?? this.words;
  }

  /** @param doneShare which share of all articles are read with these, where that is known */
  read(batch: WordBatch, builder: IndexBuilder, doneShare?: number): void {
    builder.reserve(batch.start.length, doneShare);
    batch.articles.forEach((article, number) => {
      this.readArticle(batch, number, this.wordTerms(article), builder);
      builder.endArticle(article);
    });
  }

  private readArticle(batch: WordBatch, article: number, words: WordTerms, builder: IndexBuilder): void {
    const { chain } = this;
    const first = batch.wordOffsets[article] as number;
    const limit = batch.wordOffsets[article + 1] as number;
    const start = batch.start.subarray(first, limit);
    const end = batch.end.subarray(first, limit);
    const flags = batch.flags.subarray(first, limit);
    const units = batch.units.subarray(batch.unitOffsets[article]);
    const terms = words.termsOf({ units, start, end, flags });
    const rawStart = batch.rawStart.subarray(first, limit);
    const rawEnd = batch.rawEnd.subarray(first, limit);
    if (chain === null && !terms.includes(NO_TERM)) {
      builder.addOccurrences(terms, rawStart, rawEnd);
      return;
    }
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place] as number;
      const from = rawStart[place] as number;
      const to = rawEnd[place] as number;
      if (chain === null) {
        if (term !== NO_TERM) builder.addOccurrence(term, from, to);
      } else {
        if (((flags[place] as number) & AFTER_GAP) !== 0) chain.reset();
        chain.add(term, from, to, builder);
      }
    }
  }

  private wordTerms({ language }: IndexedArticle): WordTerms {
    const tag = this.settings.language ?? language;
    let known = this.wordsOfLanguage.get(tag);
    if (known === undefined) {
      known = new WordTerms(textProfile(tag), this.settings, this.words);
      this.wordsOfLanguage.set(tag, known);
    }
    return known;
  }
}
