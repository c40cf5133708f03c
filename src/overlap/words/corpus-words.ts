import { metered } from '../../base';
import type { Article } from '../../corpus';
import { functionWords } from '../../languages';
import { grown, KeyTable } from './key-table';
import { ScannedWords, scanWords } from './word-scan';

/**
 * All words of a corpus as one column of ids. Offsets are not kept: `wordSpans` finds those of one article again when
 * they are wanted, which is for few articles, while they would double the memory for all.
 */
export interface CorpusWords {
  /** Where each article's words begin in `term`; one entry more than there are articles. */
  readonly articleStart: Int32Array;
  /** Id of each word; the same word (in lower case) has the same id everywhere. */
  readonly term: Int32Array;
  /** In how many articles each word stands, by id. */
  readonly documentCount: Int32Array;
  /** Ids below this are function words. */
  readonly functionWordCount: number;
}

/** Reads the words of every article, leaving out what was set aside as not of the article (`Article.setAside`). */
export function readCorpusWords(
  articles: readonly Pick<Article, 'raw' | 'setAside'>[],
  signal?: AbortSignal,
): CorpusWords {
  const reader = new CorpusWordReader();
  for (const article of metered(articles, {
    task: 'Reading words',
    total: articles.length,
    unit: 'articles',
    signal,
  })) {
    reader.add(article);
  }
  return reader.finish();
}

/** Reads the words of articles that come one by one; no text is kept. */
export class CorpusWordReader {
  private readonly table = new KeyTable(1 << 16);
  private readonly words = new ScannedWords();
  private readonly functionWordCount: number;
  private articleStart = new Int32Array(1 << 10);
  private term = new Int32Array(1 << 16);
  private documentCount = new Int32Array(1 << 16);
  private lastArticle = new Int32Array(1 << 16).fill(-1);
  private articles = 0;
  private count = 0;

  constructor() {
    this.functionWordCount = addFunctionWords(this.table, this.words);
  }

  add(article: Pick<Article, 'raw' | 'setAside'>): void {
    const { words, table } = this;
    scanWords(article.raw, article.setAside, words);
    if (this.count + words.count > this.term.length) {
      this.term = grown(this.term, Math.max(this.count + words.count, Math.ceil(this.term.length * 1.7)));
    }
    const { term } = this;
    let { documentCount, lastArticle, count } = this;
    for (let at = 0; at < words.count; at++) {
      const id = table.add(words.low[at] as number, words.high[at] as number);
      if (id >= documentCount.length) {
        documentCount = grown(documentCount, id * 2);
        lastArticle = grown(lastArticle, id * 2).fill(-1, id);
      }
      if (lastArticle[id] !== this.articles) {
        lastArticle[id] = this.articles;
        documentCount[id] = (documentCount[id] as number) + 1;
      }
      term[count++] = id;
    }
    this.documentCount = documentCount;
    this.lastArticle = lastArticle;
    this.count = count;
    this.articles++;
    if (this.articles >= this.articleStart.length) this.articleStart = grown(this.articleStart, this.articles * 2);
    this.articleStart[this.articles] = count;
  }

  finish(): CorpusWords {
    return {
      articleStart: this.articleStart.subarray(0, this.articles + 1),
      term: this.term.subarray(0, this.count),
      documentCount: this.documentCount.subarray(0, this.table.count),
      functionWordCount: this.functionWordCount,
    };
  }
}

/** Gives the function words the first ids, so that "is a function word" is one comparison. */
function addFunctionWords(table: KeyTable, words: ScannedWords): number {
  scanWords([...functionWords()].join(' '), [], words);
  for (let at = 0; at < words.count; at++) table.add(words.low[at] as number, words.high[at] as number);
  return table.count;
}

/** Start and end of each word of one article, in the order of its ids in `CorpusWords.term`. */
export interface WordSpans {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** The offsets of an article's words. */
export function wordSpans(article: Pick<Article, 'raw' | 'setAside'>): WordSpans {
  const words = new ScannedWords();
  scanWords(article.raw, article.setAside, words);
  return { start: words.start.slice(0, words.count), end: words.end.slice(0, words.count) };
}
