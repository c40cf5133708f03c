import { textProfile } from '../text';
import type { IndexBuilder } from './index-builder';
import { NgramChain } from './ngram-chain';
import { StringTable } from './string-table';
import type { TermSettings } from './term-settings';
import { columnsOf, type TextColumns } from './text-columns';
import type { IndexedArticle } from './types';
import { AFTER_GAP, INITIAL, type WordParcel } from './word-scanner';
import { NO_TERM, termFold, WordTerms } from './word-terms';

/** Gives each occurrence of a term in parcels of words to a builder. Holds what the terms are called. */
export class TermReader {
  private readonly words: StringTable;
  private readonly wordsOfLanguage = new Map<string, WordTerms>();
  private readonly chain: NgramChain | null;

  constructor(private readonly settings: TermSettings) {
    this.words = new StringTable(termFold(settings));
    this.chain = settings.ngram > 1 ? new NgramChain(settings.ngram, this.words) : null;
  }

  read(parcel: WordParcel, builder: IndexBuilder): void {
    builder.reserve(parcel.start.length);
    parcel.articles.forEach((article, number) => {
      this.readArticle(parcel, number, this.wordTerms(article), builder);
      builder.endArticle(article);
    });
  }

  private readArticle(parcel: WordParcel, article: number, words: WordTerms, builder: IndexBuilder): void {
    const { start, end, flags } = parcel;
    const { chain } = this;
    const base = parcel.unitOffsets[article] as number;
    const first = parcel.wordOffsets[article] as number;
    const limit = parcel.wordOffsets[article + 1] as number;
    words.begin(parcel.units, {
      start: start.subarray(first, limit),
      end: end.subarray(first, limit),
      count: limit - first,
    });
    for (let place = first; place < limit; place++) {
      const flag = flags[place] as number;
      const word = words.termOf(place - first, (flag & INITIAL) !== 0);
      const from = (start[place] as number) - base;
      const to = (end[place] as number) - base;
      if (chain === null) {
        if (word !== NO_TERM) builder.addOccurrence(word, from, to);
      } else {
        if ((flag & AFTER_GAP) !== 0) chain.reset();
        chain.add(word, from, to, builder);
      }
    }
  }

  readonly term = (id: number): string => (this.chain === null ? this.words.text(id) : this.chain.text(id));
  readonly termColumns = (): TextColumns => (this.chain === null ? this.words.columns() : columnsOf(this.chain.texts()));
  readonly termId = (term: string): number => (this.chain === null ? this.words.find(term) : this.chain.find(term));

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
