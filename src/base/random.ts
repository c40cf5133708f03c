/**
 * Random numbers that are the same on every machine for the same seed: uniform in [0, 1), 32 bits of resolution.
 *
 * @param seed a whole number; only its lowest 32 bits count
 * @see Tommy Ettinger's mulberry32, public domain; period 2^32, passes gjrand's tests
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
