import { checkInteger, checkNumber } from '../base';
import { normalQuantile } from './distributions';

/** The ends of an interval, of the same unit as the estimate. */
export type Interval = { readonly low: number; readonly high: number };

/**
 * Wilson's score interval of a share `count / total`, without continuity correction. It stays within 0 and 1 and holds
 * its level even for small samples and for shares near 0 or 1. It takes the cases for independent: where several come
 * from one article, `bootstrapShares` over the articles is the better choice.
 *
 * @param level coverage, 0.95 unless given
 * @returns `null` where total is 0; throws a RangeError where count > total
 * @see Wilson 1927; Brown, Cai, DasGupta 2001
 */
export function wilsonInterval(count: number, total: number, level = 0.95): Interval | null {
  checkInteger('total', total, 0);
  checkInteger('count', count, 0, total);
  checkNumber('level', level, 0.5, 1 - 1e-12);
  return total === 0 ? null : scoreInterval(count / total, total, level);
}

/**
 * The same of a share of which only the effective number of cases is known, which need not be whole: of clustered cases
 * it is the number divided by the design effect.
 */
export function scoreInterval(share: number, total: number, level: number): Interval {
  const z = normalQuantile((1 + level) / 2);
  const scale = 1 + (z * z) / total;
  const centre = (share + (z * z) / (2 * total)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  return { low: share === 0 ? 0 : centre - half, high: share === 1 ? 1 : centre + half };
}
