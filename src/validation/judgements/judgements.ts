// The file of a coder, read whole: quotations, sentences, pairs and articles.
import { checkKeys, type Span } from '../../base';
import { type Article, articlesById, checkedStretch, readJsonLines, shownValue } from '../../corpus';
import { parseAnnotation, type QuotationAnnotation, sampledPart } from '../../quotations';
import { DECISIONS, type Line, type TaskKind, taskOf } from './tasks';

/** What a coder said of a sentence in which nothing was found. */
export interface SentenceJudgement extends Span {
  readonly id: string;
  readonly article: string;
  readonly coder: string;
  /** Nobody is quoted in it; somebody is (the quotation is a line of its own, "add"); or that it cannot be decided. */
  readonly decision: 'none' | 'quotation' | 'unsure';
  /** Of a sampled one: its stratum, and for how many of the corpus it stands. */
  readonly stratum?: string;
  readonly weight?: number;
}

/** All that a coder's file holds. */
export interface Judgements {
  readonly quotations: readonly QuotationAnnotation[];
  readonly sentences: readonly SentenceJudgement[];
  /** Ids of pairs and what was said of them. */
  readonly pairs: readonly { readonly id: string; readonly decision: string; readonly line: Line }[];
  /** Ids of articles that were read whole. */
  readonly articles: readonly string[];
}

export interface JudgementOptions {
  /** The articles that were judged; each line must be of one of them. */
  readonly articles: readonly Article[];
}

/**
 * Reads the file that `wortlaut annotate` keeps for a coder. An empty file gives empty lists.
 *
 * @throws Error with file, line, value and what is allowed, for the first line that is no judgement
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const { quotations, sentences } = loadJudgements('anna.jsonl', { articles });
 * ```
 */
export function loadJudgements(file: string, options: JudgementOptions): Judgements {
  checkKeys('loadJudgements', options, ['articles']);
  const articles = articlesById(options.articles) as ReadonlyMap<string, Article>;
  const found = {
    quotations: [] as QuotationAnnotation[],
    sentences: [] as SentenceJudgement[],
    pairs: [] as { id: string; decision: string; line: Line }[],
    articles: [] as string[],
  };
  readJsonLines(file, (line: Line) => {
    const quotation = parseAnnotation(line, articles);
    if (quotation !== null) return void found.quotations.push(quotation);
    const { id, kind, article } = taskOf(line, articles);
    const decision = checkedDecision(kind, line.decision);
    if (kind === 'article') found.articles.push(article);
    if (kind === 'pair') found.pairs.push({ id, decision, line });
    if (kind === 'sentence') {
      const { start, end } = checkedStretch('', line, articles);
      const coder = typeof line.coder === 'string' ? line.coder : '';
      found.sentences.push({ id, article, start, end, coder, decision: decision as 'none', ...sampledPart(line) });
    }
  });
  return found;
}

function checkedDecision(kind: TaskKind, value: unknown): string {
  const found = DECISIONS[kind].find((each) => each === value);
  if (found !== undefined) return found;
  throw new RangeError(`"decision" is ${shownValue(value)}; allowed for ${kind} are ${DECISIONS[kind].join(', ')}`);
}
