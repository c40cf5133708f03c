// What a coder is given to judge, one after the other, and the lines that the judgements become.
import { type Article, checkedArticle, checkedStretch } from '../../corpus';
import { type CodingDecision, parseAnnotation, type QuotationAnnotation } from '../../quotations';

export const TASK_KINDS = ['quotation', 'sentence', 'pair', 'article'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** A line of a file of annotations or of a sample. */
export type Line = Readonly<Record<string, unknown>>;

/** One thing to be judged. */
export interface Task {
  readonly id: string;
  readonly kind: TaskKind;
  /** Of a pair that of its first side. */
  readonly article: string;
  /** As the sample or the program has it. */
  readonly line: Line;
}

/** What may be said of tasks of each kind; of quotations see `CodingDecision`. */
export const DECISIONS: Readonly<Record<TaskKind, readonly string[]>> = {
  quotation: ['confirm', 'reject', 'change', 'unsure'] satisfies CodingDecision[],
  sentence: ['none', 'quotation', 'unsure'],
  pair: ['same', 'same-occasion', 'different', 'unsure'],
  article: ['read'],
};

/** A task from a line of a sample. Throws what is wrong with it. */
export function taskOf(line: Line, articles: ReadonlyMap<string, Article>): Task {
  const kind = TASK_KINDS.find((each) => each === (line.kind ?? 'quotation'));
  if (kind === undefined) {
    throw new RangeError(`"kind" is ${JSON.stringify(line.kind)}; allowed are ${TASK_KINDS.join(', ')}`);
  }
  if (kind === 'article') {
    const article = checkedArticle('article', line.article, articles);
    return { id: article, kind, article, line };
  }
  if (kind === 'pair') {
    const [a, b] = [checkedStretch('a', line.a, articles), checkedStretch('b', line.b, articles)];
    return { id: textOf(line.id) || `${a.article}@${a.start}+${b.article}@${b.start}`, kind, article: a.article, line };
  }
  const found =
    kind === 'sentence' ? checkedStretch('', line, articles) : (parseAnnotation(line, articles) as QuotationAnnotation);
  return { id: textOf(line.id) || `${found.article}@${found.start}-${found.end}`, kind, article: found.article, line };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
