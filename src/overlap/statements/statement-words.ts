// The words of a statement, and what is known of them together: figures with what they count, names, days, negation.
import type { StatementIndex } from './statement-index';
import type { WordForm } from './word-forms';

/** The words of a statement that are compared, and what is known of them together. */
export interface StatementWords {
  readonly content: readonly WordForm[];
  /**
   * How much of its weight each content word counts: half for the name of a state, and the words of one name share it, as
   * "Kim Jong Un" is one thing in common and not three.
   */
  readonly worth: readonly number[];
  /** Sum of the idf of its content words, each by its worth. */
  readonly weight: number;
  /** Number of the article that they stand in. */
  readonly article: number;
  readonly figures: readonly string[];
  /** What is counted ("Prozent", "Gäste"), as the key of the word after a figure, with the figures. */
  readonly amounts: ReadonlyMap<number, readonly string[]>;
  /** Keys of its names, in order. */
  readonly names: readonly number[];
  readonly places: readonly string[];
  readonly days: readonly string[];
  readonly isNegated: boolean;
  /** Whether it tells what is done to somebody: who is named first is then not who does it. */
  readonly isPassive: boolean;
  readonly wordCount: number;
}

/** The words of statement `at`. */
export function statementWords(index: StatementIndex, at: number): StatementWords {
  return joinedWords(index, at, at);
}

/** The words of the statements from `first` to `last`, which follow one another in an article, taken together. */
export function joinedWords(index: StatementIndex, first: number, last: number): StatementWords {
  return describeWords(index, index.statements.article[first] as number, wordsOf(index, first, last));
}

/** The words of statement `at` (to `last`), function words too. */
export function wordsOf({ statements: { form, formStart, forms } }: StatementIndex, at: number, last = at): WordForm[] {
  return Array.from(form.subarray(formStart[at], formStart[last + 1]), (id) => forms.form(id));
}

/** What is known of words that follow one another in an article. */
export function describeWords(index: StatementIndex, article: number, words: readonly WordForm[]): StatementWords {
  const { forms } = index.statements;
  const content = words.filter(({ keys }) => keys.length > 0);
  const worth = worthOfWords(words, (word) => forms.isName(word));
  return {
    content,
    worth,
    weight: content.reduce((sum, { keys }, at) => sum + idfOf(index, keys) * (worth[at] as number), 0),
    article,
    figures: distinct(words.map(({ figure }) => figure)),
    amounts: amountsIn(words),
    names: distinct(content.map((word) => (forms.isName(word) ? (word.keys[0] as number) : null))),
    places: distinct(content.map(({ word }) => word?.place ?? null)),
    days: distinct(words.map(({ day }) => day)),
    isNegated: words.some(({ isNegation }) => isNegation),
    isPassive:
      words.some(({ isPassiveAuxiliary }) => isPassiveAuxiliary) && words.some(({ isAgentWord }) => isAgentWord),
    wordCount: words.length,
  };
}

/** The worth of the content words among `words`. */
function worthOfWords(words: readonly WordForm[], isName: (word: WordForm) => boolean): number[] {
  const worth: number[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    if (isName(words[from] as WordForm)) while (to < words.length && isName(words[to] as WordForm)) to++;
    for (let at = from; at < to; at++) {
      const { word, keys } = words[at] as WordForm;
      if (keys.length > 0) worth.push((word?.worth ?? 1) / (to - from));
    }
    from = to;
  }
  return worth;
}

function amountsIn(words: readonly WordForm[]): Map<number, string[]> {
  const amounts = new Map<number, string[]>();
  words.forEach(({ figure }, at) => {
    const unit = words[at + 1]?.keys[0];
    if (figure === null || unit === undefined || words[at + 1]?.figure !== null) return;
    const known = amounts.get(unit);
    if (known === undefined) amounts.set(unit, [figure]);
    else known.push(figure);
  });
  return amounts;
}

const idfOf = ({ keyIdf }: StatementIndex, keys: readonly number[]): number => keyIdf[keys[0] as number] as number;

function distinct<T>(values: readonly (T | null)[]): T[] {
  const kept: T[] = [];
  for (const value of values) if (value !== null && !kept.includes(value)) kept.push(value);
  return kept;
}
