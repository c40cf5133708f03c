// A sample out of judgements of everything, as if a coder had checked no more: to see what a sample would have told.
import { checkInteger, checkKeys } from '../../base';
import type { QuotationAnnotation } from '../../quotations';
import type { Judgements } from '../judgements';
import { stratifiedSample } from '../sample';

export interface DrawnJudgementOptions {
  /** How many quotations, in strata by type, and how many sentences; all where there are no more. */
  readonly quotations: number;
  readonly sentences: number;
  /** 1 if not given. */
  readonly seed?: number;
}

/**
 * Some of the judged quotations and sentences, with strata and weights. Missed quotations stay: which of them count
 * follows from the sentences and quotations that were drawn. No judgements give none.
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const reading = { quotations: loadQuotationAnnotations('anna.jsonl', { articles }), sentences: [] };
 * const judgements = judgementsOfReading(articles, quotations, reading);
 * const drawn = drawnJudgements(judgements, { quotations: 40, sentences: 20 });
 * ```
 */
export function drawnJudgements(
  judgements: Pick<Judgements, 'quotations' | 'sentences'>,
  options: DrawnJudgementOptions,
): Pick<Judgements, 'quotations' | 'sentences'> {
  checkKeys('drawnJudgements', options, ['quotations', 'sentences', 'seed']);
  const seed = checkInteger('seed', options.seed ?? 1, 0);
  const draw = <T>(units: readonly T[], size: number, stratumOf: (unit: T) => string) =>
    units.length === 0
      ? []
      : stratifiedSample(units, stratumOf, { size, seed }).map(({ unit, stratum, weight }) => ({
          ...unit,
          stratum,
          weight,
        }));
  const isMissed = ({ decision }: QuotationAnnotation) => decision === 'add';
  const judged = judgements.quotations.filter((each) => !isMissed(each));
  return {
    quotations: [
      ...draw(judged, checkInteger('quotations', options.quotations, 1), ({ type }) => type),
      ...judgements.quotations.filter(isMissed),
    ],
    sentences: draw(judgements.sentences, checkInteger('sentences', options.sentences, 1), () => ''),
  };
}
