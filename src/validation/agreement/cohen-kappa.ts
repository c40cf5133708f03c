// Cohen's kappa: agreement of two coders beyond that of chance.
import type { Code } from './codes';

/** Agreement of two coders about units that both coded. */
export type KappaRow = {
  /** 1 for perfect agreement, 0 for that of chance; null where no unit was coded by both, or both gave all one value. */
  readonly kappa: number | null;
  /** Units with the same value / units that both coded; null where there are none. */
  readonly agreementShare: number | null;
  readonly unitCount: number;
};

/**
 * Cohen's kappa, (po − pe) / (1 − pe): po is the share of units to which both gave the same value, pe what it would be if
 * each drew values at random as often as he or she gave them. Units that only one of them coded do not count.
 *
 * @throws RangeError where there are other than two coders
 * @see Cohen 1960
 *
 * @example
 * ```ts
 * cohenKappa([{ unit: '1', coder: 'a', value: 'x' }, { unit: '1', coder: 'b', value: 'x' }]).agreementShare; // 1
 * ```
 */
export function cohenKappa(codes: readonly Code[]): KappaRow {
  const coders = [...new Set(codes.map(({ coder }) => coder))];
  if (coders.length !== 2) throw new RangeError(`kappa is of two coders; there are ${coders.length}`);
  const given = coders.map(
    (name) => new Map(codes.filter(({ coder }) => coder === name).map((c) => [c.unit, c.value])),
  );
  const [first, second] = given as [Map<string, Code['value']>, Map<string, Code['value']>];
  const units = [...first.keys()].filter((unit) => second.has(unit));
  const total = units.length;
  if (total === 0) return { kappa: null, agreementShare: null, unitCount: 0 };
  const [counts, others] = [first, second].map((values) => countsOf(units.map((unit) => values.get(unit)))) as [
    Map<unknown, number>,
    Map<unknown, number>,
  ];
  const same = units.filter((unit) => first.get(unit) === second.get(unit)).length;
  let byChance = 0;
  for (const [value, count] of counts) byChance += count * (others.get(value) ?? 0);
  const [observed, expected] = [same / total, byChance / (total * total)];
  return {
    kappa: expected === 1 ? null : (observed - expected) / (1 - expected),
    agreementShare: observed,
    unitCount: total,
  };
}

function countsOf(values: readonly unknown[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
