import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { bootstrapIntervals, POISSON_LIMITS, PoissonDraws } from '../../../src/statistics';

const names = (count: number, prefix = 'article') => Array.from({ length: count }, (_, place) => `${prefix} ${place}`);

function weightsOf(units: readonly string[], draw: number, seed = 1): number[] {
  const weights = new Float64Array(units.length);
  const sum = new PoissonDraws(units, seed).weights(draw, weights);
  assert.equal(
    sum,
    weights.reduce((all, weight) => all + weight, 0),
  );
  return Array.from(weights);
}

test('PoissonDraws: the definition, computed with whole numbers of any size', () => {
  const mixed = (bits: bigint) => {
    let mix = ((bits ^ (bits >> 16n)) * 0x85ebca6bn) & 0xffffffffn;
    mix = ((mix ^ (mix >> 13n)) * 0xc2b2ae35n) & 0xffffffffn;
    return mix ^ (mix >> 16n);
  };
  for (const unit of ['a', "it's; ä", '😀', '']) {
    for (const draw of [0, 1, 999, 123_456]) {
      const digest = createHash('md5').update(`7 ${unit}`).digest('hex');
      const [first, second] = [BigInt(`0x${digest.slice(0, 8)}`), BigInt(`0x${digest.slice(8, 16)}`)];
      const bits = mixed(mixed((first + BigInt(draw + 1) * 0x9e3779b9n) & 0xffffffffn) ^ second);
      const expected = POISSON_LIMITS.filter((limit) => Number(bits) >= limit).length;
      assert.deepEqual(weightsOf([unit], draw, 7), [expected], `${unit} ${draw}`);
    }
  }
});

test('PoissonDraws: what a unit counts is the same whichever others there are, so that parts add up', () => {
  const units = names(50);
  for (const draw of [0, 1, 77]) {
    const whole = weightsOf(units, draw);
    assert.deepEqual([...weightsOf(units.slice(0, 20), draw), ...weightsOf(units.slice(20), draw)], whole);
    assert.deepEqual(weightsOf([...units].reverse(), draw), [...whole].reverse());
  }
});

test('PoissonDraws: Poisson numbers with mean 1, no draw and no unit like another', () => {
  const units = names(1000);
  const weights = new Float64Array(units.length);
  const draws = new PoissonDraws(units, 1);
  const counts = new Array<number>(13).fill(0);
  const before = new Float64Array(units.length);
  let [withDraw, withUnit] = [0, 0];
  for (let draw = 0; draw < 1000; draw++) {
    draws.weights(draw, weights);
    for (const [place, weight] of weights.entries()) {
      counts[weight] = (counts[weight] as number) + 1;
      withDraw += (weight - 1) * ((before[place] as number) - 1);
      if (place > 0) withUnit += (weight - 1) * ((weights[place - 1] as number) - 1);
    }
    before.set(weights);
  }
  let expected = 1e6 / Math.E;
  for (const [weight, count] of counts.slice(0, 7).entries()) {
    // Five standard deviations.
    assert.ok(Math.abs(count - expected) < 5 * Math.sqrt(expected) + 1, `${weight}: ${count} is not ${expected}`);
    expected /= weight + 1;
  }
  assert.ok(Math.abs(withDraw) < 5000 && Math.abs(withUnit) < 5000, `${withDraw} and ${withUnit} of a million`);
});

test('bootstrapIntervals: units with names are drawn as Poisson numbers; a draw of nothing is left out', () => {
  let least = Number.POSITIVE_INFINITY;
  const [interval] = bootstrapIntervals(
    names(2),
    (weights) => {
      const sum = weights.reduce((all, weight) => all + weight, 0);
      least = Math.min(least, sum);
      return [(weights[0] as number) / sum];
    },
    { resamples: 1000 },
  );
  assert.equal(least, 1);
  assert.deepEqual(interval, { low: 0, high: 1 });
  assert.deepEqual(
    bootstrapIntervals([], () => [1], { resamples: 10 }),
    [null],
  );
});

test('bootstrapIntervals: of many units both ways of drawing give the same interval, within its noise', () => {
  const values = Array.from({ length: 400 }, (_, place) => (place % 4 === 0 ? 1 : 0));
  const share = (weights: Readonly<Float64Array>) => {
    let [sum, all] = [0, 0];
    for (const [place, weight] of weights.entries()) {
      sum += weight * (values[place] as number);
      all += weight;
    }
    return [sum / all];
  };
  const [drawn] = bootstrapIntervals(400, share);
  const [named] = bootstrapIntervals(names(400), share);
  assert.ok(Math.abs((drawn?.low ?? 0) - (named?.low ?? 1)) < 0.006, `${drawn?.low} and ${named?.low}`);
  assert.ok(Math.abs((drawn?.high ?? 0) - (named?.high ?? 1)) < 0.006, `${drawn?.high} and ${named?.high}`);
});
