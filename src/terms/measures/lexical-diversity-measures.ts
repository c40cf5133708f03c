/** Measures of how varied the words of a text are. See `diversityOf`. */
export type DiversityMeasures = {
  /** Number of tokens and of different ones. */
  readonly tokenCount: number;
  readonly typeCount: number;
  /** Type-token ratio V / N, 0 to 1: falls with the length of the text, so compare texts of one length only. */
  readonly ttr: number | null;
  /** V / √N; ln V / ln N; V / √(2N): the same, less dependent on length. */
  readonly guiraud: number | null;
  readonly herdanC: number | null;
  readonly cttr: number | null;
  /** 10⁴ (Σ f² − N) / N²: higher means more repetition. */
  readonly yuleK: number | null;
  /** Probability that two tokens, drawn without putting back, are the same type. */
  readonly simpsonD: number | null;
  /** Mean type-token ratio of all windows of 50 tokens, and of the full segments of 50; `null` for shorter texts. */
  readonly mattr: number | null;
  readonly msttr: number | null;
  /** Mean number of tokens that keep the type-token ratio at 0.72 or above, forward and backward. */
  readonly mtld: number | null;
  /** Mean share of types in 42 tokens drawn at random: 0 to 1; `null` for texts of fewer than 42 tokens. */
  readonly hdd: number | null;
};

export interface DiversitySizes {
  /** Window of MATTR and segment of MSTTR, in tokens: 50 unless given. */
  readonly window?: number;
  /** Tokens drawn for HD-D: 42 unless given. */
  readonly drawn?: number;
  /** Type-token ratio below which a factor of MTLD is full: 0.72 unless given. */
  readonly factorSize?: number;
}

/**
 * Lexical diversity of a list of tokens (terms, or their numbers). `null` where a measure is not defined: all for an
 * empty list, `herdanC` and `simpsonD` for one token, `mtld` where no token is ever repeated.
 * Time is linear in the number of tokens.
 *
 * @see Guiraud 1954; Herdan 1960; Carroll 1964 (CTTR); Yule 1944; Simpson 1949; Covington, McFall 2010 (MATTR);
 *   Johnson 1944 (MSTTR); McCarthy, Jarvis 2010 (MTLD: full when the ratio is below the size, no smallest length, the
 *   rest counts as a part of a factor) and 2007 (HD-D, divided by the tokens drawn)
 */
export function diversityOf<T>(tokens: ArrayLike<T>, sizes: DiversitySizes = {}): DiversityMeasures {
  const { window = 50, drawn = 42, factorSize = 0.72 } = sizes;
  const n = tokens.length;
  const frequencies = new Map<T, number>();
  for (let i = 0; i < n; i++) frequencies.set(at(tokens, i), (frequencies.get(at(tokens, i)) ?? 0) + 1);
  const v = frequencies.size;
  let squares = 0;
  for (const f of frequencies.values()) squares += f * f;
  const some = n > 0;
  return {
    tokenCount: n,
    typeCount: v,
    ttr: some ? v / n : null,
    guiraud: some ? v / Math.sqrt(n) : null,
    herdanC: n > 1 ? Math.log(v) / Math.log(n) : null,
    cttr: some ? v / Math.sqrt(2 * n) : null,
    yuleK: some ? (10_000 * (squares - n)) / (n * n) : null,
    simpsonD: n > 1 ? (squares - n) / (n * (n - 1)) : null,
    mattr: n >= window ? movingRatio(tokens, window) : null,
    msttr: n >= window ? segmentRatio(tokens, window) : null,
    mtld: mtld(tokens, factorSize),
    hdd: n >= drawn ? drawnRatio(frequencies.values(), n, drawn) : null,
  };
}

function movingRatio<T>(tokens: ArrayLike<T>, window: number): number {
  const inside = new Map<T, number>();
  let sum = 0;
  for (let i = 0; i < tokens.length; i++) {
    inside.set(at(tokens, i), (inside.get(at(tokens, i)) ?? 0) + 1);
    if (i >= window) {
      const gone = at(tokens, i - window);
      const left = (inside.get(gone) ?? 0) - 1;
      if (left === 0) inside.delete(gone);
      else inside.set(gone, left);
    }
    if (i >= window - 1) sum += inside.size / window;
  }
  return sum / (tokens.length - window + 1);
}

/** The tokens after the last full segment are left out. */
function segmentRatio<T>(tokens: ArrayLike<T>, segment: number): number {
  const segments = Math.floor(tokens.length / segment);
  let sum = 0;
  for (let start = 0; start < segments * segment; start += segment) {
    const types = new Set<T>();
    for (let i = start; i < start + segment; i++) types.add(at(tokens, i));
    sum += types.size / segment;
  }
  return sum / segments;
}

function mtld<T>(tokens: ArrayLike<T>, factorSize: number): number | null {
  const n = tokens.length;
  const forward = factors(n, (i) => at(tokens, i), factorSize);
  const backward = factors(n, (i) => at(tokens, n - 1 - i), factorSize);
  return forward === 0 || backward === 0 ? null : (n / forward + n / backward) / 2;
}

function factors<T>(n: number, token: (index: number) => T, factorSize: number): number {
  let full = 0;
  let types = new Set<T>();
  let length = 0;
  for (let i = 0; i < n; i++) {
    types.add(token(i));
    length++;
    if (types.size / length < factorSize) {
      full++;
      types = new Set<T>();
      length = 0;
    }
  }
  return length === 0 ? full : full + (1 - types.size / length) / (1 - factorSize);
}

/** Σ over types (1 − P(none among those drawn)) / drawn; P is hypergeometric, a product of `drawn` ratios. */
function drawnRatio(frequencies: Iterable<number>, n: number, drawn: number): number {
  const byFrequency = new Map<number, number>();
  for (const f of frequencies) byFrequency.set(f, (byFrequency.get(f) ?? 0) + 1);
  let sum = 0;
  for (const [f, types] of byFrequency) {
    let none = 1;
    for (let i = 0; i < drawn && none > 0; i++) none *= Math.max(0, n - f - i) / (n - i);
    sum += types * (1 - none);
  }
  return sum / drawn;
}

function at<T>(list: ArrayLike<T>, index: number): T {
  return list[index] as T;
}
