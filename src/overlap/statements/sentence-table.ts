import { startMeter } from '../../base';
import type { Article } from '../../corpus';
import { markSentences, scanTokens, TokenColumns, textProfile } from '../../text';
import { grown } from '../words/key-table';
import { WordForms } from './word-forms';

// The sentences of a corpus, or what is quoted in it, as columns.

/** Statements as columns: where each stands and which words it has. */
export interface StatementColumns {
  readonly count: number;
  /** Number of the article, by statement; never falling. */
  readonly article: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Place of the sentence in its article, from 0. */
  readonly place: Int32Array;
  /** Where the words of each statement begin in `form`; one entry more than there are statements. */
  readonly formStart: Int32Array;
  /** Ids of spellings (`WordForms`). */
  readonly form: Int32Array;
  /** Where each of these words stands in its article. */
  readonly wordStart: Int32Array;
  readonly wordEnd: Int32Array;
  readonly forms: WordForms;
}

/** Words beyond this many are not compared: nobody says so much in one sentence, and pairing words takes their square. */
const MAX_WORDS = 300;
const WORD = 0;
const NUMBER = 1;

/** Reads the sentences of every article, other than those that touch what was set aside. */
export function readSentences(
  articles: readonly Article[],
  minContentWords: number,
  signal?: AbortSignal,
): StatementColumns {
  const meter = startMeter({ task: 'Reading sentences', total: articles.length, unit: 'articles', signal });
  const forms = new WordForms();
  const columns = new TokenColumns();
  const table = new GrowingStatements(forms);
  articles.forEach(({ raw, language, setAside }, number) => {
    const profile = textProfile(language);
    scanTokens(raw, columns, { profile, hyphens: 'split' });
    markSentences(raw, columns, profile);
    let aside = 0;
    for (let token = 0; token < columns.count; ) {
      const sentence = columns.sentence[token] as number;
      const first = token;
      while (token < columns.count && columns.sentence[token] === sentence) token++;
      const start = columns.start[first] as number;
      const end = columns.end[token - 1] as number;
      while (aside < setAside.length && (setAside[aside]?.end ?? 0) <= start) aside++;
      if ((setAside[aside]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
      table.begin(number, start, end, sentence);
      addWords(raw, columns, first, token, table, language);
      table.finish(minContentWords);
    }
    meter.step();
  });
  meter.end();
  return table.done();
}

function addWords(
  raw: string,
  columns: TokenColumns,
  from: number,
  to: number,
  table: GrowingStatements,
  language: string,
): void {
  let isInitial = true;
  const last = Math.min(to, from + MAX_WORDS);
  for (let token = from; token < last; token++) {
    const kind = columns.kind[token];
    const start = columns.start[token] as number;
    const end = columns.end[token] as number;
    if (kind === WORD || kind === NUMBER) {
      table.add(raw, start, end, isInitial, language);
      isInitial = false;
    } else if (end - start === 1 && '.!?:„“”"»«'.includes(raw[start] as string)) isInitial = true;
  }
}

/** Columns that grow; a statement with too few different content words is taken back. */
class GrowingStatements {
  private count = 0;
  private words = 0;
  /** Number of different content words of the statement, and by key the last statement (of all that were begun) that had it. */
  private content = 0;
  private begun = 0;
  private lastStatement = new Int32Array(1024);
  private readonly columns = Array.from({ length: 4 }, () => new Int32Array(1024));
  private formStart = new Int32Array(1025);
  private form = new Int32Array(1 << 14);
  private wordStart = new Int32Array(1 << 14);
  private wordEnd = new Int32Array(1 << 14);
  constructor(private readonly forms: WordForms) {}

  begin(article: number, start: number, end: number, place: number): void {
    if (this.count === (this.columns[0] as Int32Array).length) {
      this.columns.forEach((column, at) => {
        this.columns[at] = grown(column, column.length * 2);
      });
      this.formStart = grown(this.formStart, this.formStart.length * 2);
    }
    const [articles, starts, ends, places] = this.columns as [Int32Array, Int32Array, Int32Array, Int32Array];
    articles[this.count] = article;
    starts[this.count] = start;
    ends[this.count] = end;
    places[this.count] = place;
    this.words = this.formStart[this.count] as number;
    this.content = 0;
    this.begun++;
  }

  add(raw: string, start: number, end: number, isInitial: boolean, language: string): void {
    const id = this.forms.idOf(raw, start, end, isInitial, language);
    if (this.words === this.form.length) {
      for (const name of ['form', 'wordStart', 'wordEnd'] as const) this[name] = grown(this[name], this.words * 2);
    }
    this.form[this.words] = id;
    this.wordStart[this.words] = start;
    this.wordEnd[this.words] = end;
    this.words++;
    const own = this.forms.form(id).keys[0];
    if (own === undefined) return;
    if (own >= this.lastStatement.length) this.lastStatement = grown(this.lastStatement, Math.max(own + 1, own * 2));
    if (this.lastStatement[own] === this.begun) return;
    this.lastStatement[own] = this.begun;
    this.content++;
  }

  finish(minContentWords: number): void {
    if (this.content < minContentWords) return;
    this.count++;
    this.formStart[this.count] = this.words;
  }

  done(): StatementColumns {
    const [article, start, end, place] = this.columns.map((column) => column.subarray(0, this.count)) as [
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
    ];
    const formStart = this.formStart.subarray(0, this.count + 1);
    const { count, form, wordStart, wordEnd, forms } = this;
    return { count, article, start, end, place, formStart, form, wordStart, wordEnd, forms };
  }
}
