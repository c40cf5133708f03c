// The sums of a share of voice, for one group of articles, and how sure the shares are.
import { bootstrapIntervals, type Interval } from '../../statistics';
import type { ShareSettings } from './share-settings';
import { type Credit, NOBODY, UNRESOLVED, type VoiceStatus } from './voice-counts';

/** An article and what its quotations give to whom: what the bootstrap draws. */
export interface Unit {
  readonly article: string;
  readonly credits: Credit[];
}

/** The sums of one voice in one group. */
export interface Tally {
  readonly key: string;
  readonly status: VoiceStatus;
  count: number;
  direct: number;
  indirect: number;
  /** What is credited in each article that quotes the voice, by its place in the group. */
  readonly byUnit: Map<number, number>;
  readonly distinct: Map<string | number, number>;
}

/** The sums of all voices of a group, those for the unknown always among them. */
export function tallyUnits(
  units: readonly Unit[],
  { unit: unitName, unresolved }: ShareSettings,
  statements: ReadonlyMap<string, string | number> | null,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const tallyOf = ({ key, status }: Credit['voice']): Tally => {
    const known = tallies.get(key);
    if (known !== undefined) return known;
    const fresh = {
      key,
      status,
      count: 0,
      direct: 0,
      indirect: 0,
      byUnit: new Map(),
      distinct: new Map(),
    };
    tallies.set(key, fresh);
    return fresh;
  };
  if (unresolved === 'together') tallyOf(UNRESOLVED);
  tallyOf(NOBODY);
  for (const [place, { credits }] of units.entries()) {
    const seen = new Set<string>();
    for (const { voice, weight, quotation } of credits) {
      const tally = tallyOf(voice);
      const side = quotation.type === 'direct' ? 'direct' : 'indirect';
      if (statements !== null) {
        const statement = statements.get(quotation.id) ?? `#${quotation.id}`;
        if (!tally.distinct.has(statement)) tally.distinct.set(statement, weight);
      }
      if (unitName === 'articles') {
        if (!seen.has(voice.key)) tally.count++;
        if (!seen.has(`${side} ${voice.key}`)) tally[side]++;
        seen.add(voice.key).add(`${side} ${voice.key}`);
        tally.byUnit.set(place, 1);
      } else {
        tally.count += weight;
        tally[side] += weight;
        tally.byUnit.set(place, (tally.byUnit.get(place) ?? 0) + weight);
      }
    }
  }
  return tallies;
}

/**
 * Intervals of the shares of those with the largest counts, all from the same draws; none for fewer than two units. Draws
 * are those of the articles' ids: the same of a folder and of a store, whatever the order.
 */
export function intervalsOf(
  units: readonly Unit[],
  order: readonly Tally[],
  total: number,
  { unit, resamples, level, seed, maxIntervals }: ShareSettings,
): Map<string, Interval | null> {
  const unitCount = units.length;
  if (unitCount < 2 || total === 0 || resamples === 0) return new Map();
  const wanted = [...order].sort((a, b) => b.count - a.count).slice(0, maxIntervals);
  const totals = new Float64Array(unitCount).fill(unit === 'articles' ? 1 : 0);
  for (const { byUnit } of unit === 'articles' ? [] : order) {
    for (const [place, count] of byUnit) totals[place] = (totals[place] as number) + count;
  }
  const cells = wanted.map(({ byUnit }) => [...byUnit]);
  const shares = new Float64Array(wanted.length);
  const statistic = (weights: Readonly<Float64Array>) => {
    let drawn = 0;
    for (let place = 0; place < unitCount; place++) drawn += (weights[place] as number) * (totals[place] as number);
    for (const [member, own] of cells.entries()) {
      let sum = 0;
      for (const [place, count] of own) sum += (weights[place] as number) * count;
      shares[member] = sum / drawn;
    }
    return shares;
  };
  const intervals = bootstrapIntervals(namesOf(units), statistic, { resamples, level, seed });
  return new Map(wanted.map(({ key }, place) => [key, intervals[place] ?? null]));
}

/** What the bootstrap calls the units. */
export const namesOf = (units: readonly Unit[]): string[] => units.map(({ article }) => article);
