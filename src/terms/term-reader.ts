import type { Span } from '../base';
import type { Article } from '../corpus';
import { markSentences, scanTokens, TOKEN_KINDS, TokenColumns, textProfile } from '../text';
import type { IndexBuilder } from './index-builder';
import { NgramChain } from './ngram-chain';
import { StringTable } from './string-table';
import type { TermSettings } from './term-index';
import { NO_TERM, termFold, WordTerms } from './word-terms';

const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation');

/** Reads articles and gives each occurrence of a term to a builder. Holds what the terms are called. */
export class TermReader {
  private readonly columns = new TokenColumns();
  private readonly words: StringTable;
  private readonly wordsOfLanguage = new Map<string, WordTerms>();
  private readonly chain: NgramChain | null;
  private readonly isCounted: Uint8Array;

  constructor(private readonly settings: TermSettings) {
    this.words = new StringTable(termFold(settings));
    this.isCounted = Uint8Array.from(TOKEN_KINDS, (kind) => (settings.kinds.includes(kind) ? 1 : 0));
    this.chain = settings.ngram > 1 ? new NgramChain(settings.ngram, this.words) : null;
  }

  read(article: Article, builder: IndexBuilder): void {
    const { columns, settings, chain } = this;
    const { raw } = article;
    const words = this.wordTerms(settings.language ?? article.language);
    scanTokens(raw, columns, { profile: words.profile, hyphens: settings.hyphens });
    const isLemma = settings.unit === 'lemma';
    if (chain !== null || isLemma) markSentences(raw, columns, words.profile);
    const isSkipped = spanTest(settings.setAside === 'exclude' ? article.setAside : []);
    chain?.reset();
    builder.reserve(columns.count);
    words.begin(raw, columns);
    let initialIn = -1;
    for (let token = 0; token < columns.count; token++) {
      const start = columns.start[token] as number;
      const end = columns.end[token] as number;
      const kind = columns.kind[token] as number;
      if (isSkipped(start, end)) {
        chain?.reset();
      } else if (this.isCounted[kind] !== 1) {
        if (kind !== PUNCTUATION) chain?.reset();
      } else {
        const sentence = columns.sentence[token] as number;
        const isInitial = isLemma && (sentence !== initialIn || isBehindMark(columns.units, start));
        const word = words.termOf(token, isInitial);
        initialIn = sentence;
        if (chain !== null) chain.add(word, sentence, start, end, builder);
        else if (word !== NO_TERM) builder.addOccurrence(word, start, end);
      }
    }
  }

  readonly term = (id: number): string => (this.chain === null ? this.words.text(id) : this.chain.text(id));
  readonly terms = (): string[] => (this.chain === null ? this.words.texts() : this.chain.texts());
  readonly termId = (term: string): number => (this.chain === null ? this.words.find(term) : this.chain.find(term));

  private wordTerms(language: string): WordTerms {
    let known = this.wordsOfLanguage.get(language);
    if (known === undefined) {
      known = new WordTerms(textProfile(language), this.settings, this.words);
      this.wordsOfLanguage.set(language, known);
    }
    return known;
  }
}

const MARKS: ReadonlySet<number> = new Set(Array.from('„“"»«‚‘›‹', (mark) => mark.charCodeAt(0)));

/** Whether an opening mark stands before the word: quoted speech begins with a capital in the middle of a sentence. */
function isBehindMark(units: Uint16Array, start: number): boolean {
  return start > 0 && MARKS.has(units[start - 1] as number);
}

/** Tells whether a stretch touches one of `spans` (in order); asked in order of the text, so that all takes one pass. */
function spanTest(spans: readonly Span[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while (next < spans.length && (spans[next] as Span).end <= start) next++;
    return next < spans.length && (spans[next] as Span).start < end;
  };
}
