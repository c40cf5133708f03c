// How often a unit is drawn in each draw of a Poisson bootstrap: a hash of its name and of the draw, and nothing else.
import { createHash } from 'node:crypto';

/** 2³² / golden ratio, odd: steps of it spread evenly over all numbers of 32 bits. */
const STEP = 0x9e3779b9;

/**
 * `POISSON_LIMITS[k]` is 2³² · P(X ≤ k) for X ~ Poisson(1), rounded: a unit whose number of 32 bits lies below the first
 * is drawn 0 times, below the second once. More than 12 times is rarer than one in 2³².
 */
export const POISSON_LIMITS: readonly number[] = limits();

function limits(): number[] {
  const found: number[] = [];
  let [part, sum] = [Math.exp(-1), 0];
  for (let k = 0; k < 12; k++) {
    sum += part;
    found.push(Math.round(sum * 2 ** 32));
    part /= k + 1;
  }
  return found;
}

/**
 * The draws of a Poisson bootstrap: in each draw each unit counts as often as a Poisson number with mean 1 says, made of
 * the first eight bytes of MD5(`seed unit`) and the number of the draw. What a unit counts depends on no other unit, so
 * that sums over some units and sums over the others add up to those over all: on many machines, in any order.
 *
 * @see Hanley, MacGibbon 2006 (Creating non-parametric bootstrap samples using Poisson frequencies); Chamandy,
 *   Muralidharan, Najmi, Naidu 2012
 */
export class PoissonDraws {
  private readonly first: Uint32Array;
  private readonly second: Uint32Array;

  constructor(units: readonly string[], seed: number) {
    this.first = new Uint32Array(units.length);
    this.second = new Uint32Array(units.length);
    for (const [place, unit] of units.entries()) {
      const digest = createHash('md5').update(`${seed} ${unit}`).digest();
      this.first[place] = digest.readUInt32BE(0);
      this.second[place] = digest.readUInt32BE(4);
    }
  }

  /** Writes how often each unit is drawn in a draw, counted from 0; gives the sum. */
  weights(draw: number, into: Float64Array): number {
    const { first, second } = this;
    const step = Math.imul(draw + 1, STEP);
    let all = 0;
    for (let unit = 0; unit < first.length; unit++) {
      const number = mixed(mixed((first[unit] as number) + step) ^ (second[unit] as number)) >>> 0;
      let weight = 0;
      while (weight < POISSON_LIMITS.length && number >= (POISSON_LIMITS[weight] as number)) weight++;
      into[unit] = weight;
      all += weight;
    }
    return all;
  }
}

/** Mixes 32 bits, so that a change of one changes half of the others (the end of MurmurHash3, in the public domain). */
function mixed(number: number): number {
  let bits = number;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
