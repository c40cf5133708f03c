// A sample in which every stratum has its part, with the weights that project it back to all.
import { checkChoice, checkInteger, checkKeys, seededRandom } from '../../base';

export const ALLOCATIONS = ['proportional', 'equal'] as const;

export interface SampleOptions {
  /** How many units; all of them where there are no more. */
  readonly size: number;
  /**
   * `proportional`: each stratum has the part that it has of all, one unit at least; `equal`: as many from each
   * as far as there are so many.
   *
   * @default "proportional"
   */
  readonly allocation?: (typeof ALLOCATIONS)[number];
  /** 1 if not given: the same seed draws the same units on every machine. */
  readonly seed?: number;
}

/** A unit that was drawn. */
export interface SampledUnit<T> {
  readonly unit: T;
  readonly stratum: string;
  /** Units of the stratum, and how many of them were drawn. */
  readonly stratumSize: number;
  readonly sampledCount: number;
  /** stratumSize / sampledCount: for so many units of the corpus it stands. The weights add up to all units. */
  readonly weight: number;
}

/**
 * Draws units without replacement, each stratum for itself; within a stratum each is as likely as any other. In the order
 * of the units given. No units give none.
 *
 * @param stratumOf names the stratum of a unit
 * @throws RangeError for a size smaller than the number of strata: a stratum without a unit could not be projected back
 * @see Cochran 1977, Sampling Techniques, ch. 5
 *
 * @example
 * ```ts
 * stratifiedSample([1, 2, 3, 4], (n) => (n % 2 ? 'odd' : 'even'), { size: 2 });
 * ```
 */
export function stratifiedSample<T>(
  units: readonly T[],
  stratumOf: (unit: T) => string,
  options: SampleOptions,
): SampledUnit<T>[] {
  checkKeys('stratifiedSample', options, ['size', 'allocation', 'seed']);
  const size = checkInteger('size', options.size, 1);
  const allocation = checkChoice('allocation', options.allocation ?? 'proportional', ALLOCATIONS);
  const random = seededRandom(checkInteger('seed', options.seed ?? 1, 0));
  const strata = new Map<string, number[]>();
  for (const [at, unit] of units.entries()) {
    const stratum = stratumOf(unit);
    const known = strata.get(stratum);
    if (known === undefined) strata.set(stratum, [at]);
    else known.push(at);
  }
  const ordered = [...strata].sort(([a], [b]) => (a < b ? -1 : 1));
  if (size < ordered.length) {
    throw new RangeError(
      `size is ${size}; each of the ${ordered.length} strata needs a unit: allowed are sizes from ${ordered.length}`,
    );
  }
  const sizes = ordered.map(([, members]) => members.length);
  const parts = allocation === 'equal' ? equalParts(sizes, size) : proportionalParts(sizes, size);
  const drawn = ordered.flatMap(([stratum, members], place) => {
    const sampledCount = parts[place] as number;
    const weight = members.length / sampledCount;
    return draw(members, sampledCount, random).map((at) => ({
      at,
      sampled: { unit: units[at] as T, stratum, stratumSize: members.length, sampledCount, weight },
    }));
  });
  return drawn.sort((a, b) => a.at - b.at).map(({ sampled }) => sampled);
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** One each at least; what is left goes to (or comes from) where the part is furthest from what it should be. */
function proportionalParts(sizes: readonly number[], size: number): number[] {
  const total = sumOf(sizes);
  const parts = sizes.map((each) => Math.min(each, Math.max(1, Math.floor((each * size) / total))));
  const lacking = (place: number) => ((sizes[place] as number) * size) / total - (parts[place] as number);
  for (let left = Math.min(size, total) - sumOf(parts); left !== 0; left -= Math.sign(left)) {
    const step = Math.sign(left);
    const open = [...parts.keys()].filter((place) => {
      const part = (parts[place] as number) + step;
      return part >= 1 && part <= (sizes[place] as number);
    });
    const furthest = open.reduce((best, place) => (step * (lacking(place) - lacking(best)) > 0 ? place : best));
    parts[furthest] = (parts[furthest] as number) + step;
  }
  return parts;
}

function equalParts(sizes: readonly number[], size: number): number[] {
  const parts = sizes.map(() => 0);
  for (let left = Math.min(size, sumOf(sizes)); left > 0; ) {
    for (const [place, each] of sizes.entries()) {
      if (left === 0 || parts[place] === each) continue;
      parts[place] = (parts[place] as number) + 1;
      left--;
    }
  }
  return parts;
}

/** The first places of a shuffled list (Fisher and Yates). */
function draw(members: readonly number[], count: number, random: () => number): number[] {
  const list = [...members];
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (list.length - at));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
  return list.slice(0, count);
}
