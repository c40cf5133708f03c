// What the program takes for what: the misclassification matrix as a table, projected from the checked sample.
import { checkKeys, type Table } from '../../base';
import type { Quotation, QuotationAnnotation } from '../../quotations';
import { Categories } from './categories';
import { checkedSample, type MissedOptions, type Voiced } from './checks';

/** A cell of the matrix that is not empty. */
export type MisclassificationRow = {
  /** As the program found it; "(not found)" for what it missed. */
  readonly found: string;
  /** As the coder says; "(no quotation)" where it was rejected. */
  readonly coded: string;
  /** In the sample; parts of what was missed count as parts. */
  readonly checkedCount: number;
  /** In the corpus: the sum of the weights. */
  readonly estimatedCount: number;
  /** estimatedCount / all of the same `found`, 0 to 1: how often what is found so is really that. */
  readonly shareOfFound: number;
  /** estimatedCount / all of the same `coded`, 0 to 1: how often what is that is found so. */
  readonly shareOfCoded: number;
};

export interface MisclassificationOptions {
  /** Sentences that were judged to learn what was missed; without them there are no rows of "(not found)". */
  readonly missed?: MissedOptions | null;
  /** Categories of a quotation; the names of its speakers if not given. */
  readonly of?: (one: Voiced) => readonly string[];
}

const [NOT_FOUND, NO_QUOTATION] = ['(not found)', '(no quotation)'];

/**
 * Counts what was found as what, and is what. Where a quotation has several speakers, those that both name are paired
 * first, then the others in their order; one without a partner is "(not found)" or "(no quotation)". Largest first.
 *
 * @throws RangeError where no annotation judges any of the quotations
 * @see Grimmer and Stewart 2013, Political Analysis 21, on checking what a program codes
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const judgements = loadJudgements('anna.jsonl', { articles });
 * show(misclassificationTable(quotations, judgements.quotations, { of: ({ type }) => [type] }));
 * ```
 */
export function misclassificationTable(
  quotations: readonly Quotation[],
  annotations: readonly QuotationAnnotation[],
  options: MisclassificationOptions = {},
): Table<MisclassificationRow> {
  checkKeys('misclassificationTable', options, ['missed', 'of']);
  const missed = options.missed ?? null;
  const { counted, checks, checkedQuotations, checkedSentences } = checkedSample(quotations, annotations, missed);
  const categories = new Categories(options.of);
  const namesOf = (one: Voiced) => categories.of(one).map((place) => categories.names[place] as string);
  const cells = new Map<string, { found: string; coded: string; checkedCount: number; estimatedCount: number }>();
  const count = (found: string, coded: string, part: number, weight: number) => {
    const key = JSON.stringify([found, coded]);
    const cell = cells.get(key) ?? { found, coded, checkedCount: 0, estimatedCount: 0 };
    cells.set(key, cell);
    cell.checkedCount += part;
    cell.estimatedCount += part * weight;
  };
  for (const check of checks) {
    const before = check.found === null ? [] : namesOf(check.found);
    const after = check.coded === null ? [] : namesOf(check.coded);
    for (const [found, coded] of paired(before, after)) count(found, coded, 1, check.weight);
    for (const { annotation, part } of check.missed)
      for (const coded of namesOf(annotation)) count(NOT_FOUND, coded, part, check.weight);
  }
  const all = [...cells.values()];
  const total = (is: (cell: (typeof all)[number]) => boolean) =>
    all.filter(is).reduce((sum, { estimatedCount }) => sum + estimatedCount, 0);
  const rows = all.map((cell) => ({
    ...cell,
    shareOfFound: cell.estimatedCount / total(({ found }) => found === cell.found),
    shareOfCoded: cell.estimatedCount / total(({ coded }) => coded === cell.coded),
  }));
  rows.sort((a, b) => b.estimatedCount - a.estimatedCount || (a.found + a.coded < b.found + b.coded ? -1 : 1));
  return { rows, settings: { quotations: counted.length, checkedQuotations, checkedSentences } };
}

function paired(found: readonly string[], coded: readonly string[]): [string, string][] {
  const both = found.filter((name) => coded.includes(name));
  const [left, right] = [found, coded].map((names) => names.filter((name) => !both.includes(name)));
  const rest = Array.from({ length: Math.max(left?.length ?? 0, right?.length ?? 0) }, (_, at): [string, string] => [
    left?.[at] ?? NOT_FOUND,
    right?.[at] ?? NO_QUOTATION,
  ]);
  return [...both.map((name): [string, string] => [name, name]), ...rest];
}
