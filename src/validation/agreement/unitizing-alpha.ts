// Krippendorff's alpha for units that coders cut out of a text themselves: where they begin and end, and how many.
import type { Span } from '../../base';
import { type BootstrapOptions, bootstrapIntervals } from '../../statistics';

/** A text, and the stretches that each coder marked in it: one list a coder, in the same order in every text. */
export interface MarkedText {
  readonly length: number;
  readonly marks: readonly (readonly Span[])[];
}

export type UnitizingAlphaRow = {
  /** 1 where all marked the same stretches, 0 for agreement by chance; null where nobody marked anything. */
  readonly alpha: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly observedDisagreement: number | null;
  readonly expectedDisagreement: number | null;
};

/** What one text adds to the sums that alpha is made of. */
interface TextPart {
  readonly length: number;
  readonly observed: number;
  readonly unitLengths: readonly number[];
  readonly gapLengths: readonly number[];
}

/**
 * Krippendorff's unitizing alpha (uα) of one category over all texts. Two overlapping stretches differ by the squares of
 * the distances of their beginnings and of their ends; a stretch that lies where another coder marked nothing by the
 * square of its length. Expected: what it would be if the stretches lay anywhere in the texts. The texts are laid end to
 * end; no stretch goes across an end.
 *
 * Stretches of one coder that overlap are first made not to: one inside another is left out, one that begins in another
 * begins where that ends. The interval draws the texts anew; it is null for fewer than two.
 *
 * @param texts each with as many lists of marks as there are coders, two at least
 * @throws RangeError for fewer than two coders or a number that differs from text to text
 * @see Krippendorff 1995; Krippendorff 2004, Quality and Quantity 38, 787–800
 */
export function unitizingAlpha(
  texts: readonly MarkedText[],
  options: Omit<BootstrapOptions, 'method'> = {},
): UnitizingAlphaRow {
  const coders = texts[0]?.marks.length ?? 2;
  if (coders < 2 || texts.some(({ marks }) => marks.length !== coders)) {
    throw new RangeError('unitizing alpha needs the marks of two coders or more, of the same ones in every text');
  }
  const parts = texts.map(partOf);
  const ratio = preparedRatio(parts, coders);
  const { observed, expected } = ratio(new Float64Array(parts.length).fill(1));
  const alpha = expected > 0 ? 1 - observed / expected : null;
  const { resamples = 2000, seed = 1 } = options;
  const [interval] =
    alpha === null || parts.length < 2 || resamples === 0
      ? [null]
      : bootstrapIntervals(
          parts.length,
          (weights) => {
            const drawn = ratio(weights);
            return [drawn.expected > 0 ? 1 - drawn.observed / drawn.expected : Number.NaN];
          },
          { resamples, seed },
        );
  return {
    alpha,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    observedDisagreement: alpha === null ? null : observed,
    expectedDisagreement: alpha === null ? null : expected,
  };
}

/** A stretch that is marked or a gap between such. */
interface Section extends Span {
  readonly isMarked: boolean;
}

function partOf({ length, marks }: MarkedText): TextPart {
  const lines = marks.map((spans) => sectionsOf(apart(spans), length));
  let observed = 0;
  for (const [i, line] of lines.entries()) {
    for (const [j, other] of lines.entries()) if (i !== j) observed += differenceOf(line, other);
  }
  const sections = lines.flat();
  const lengths = (isMarked: boolean) =>
    sections.filter((section) => section.isMarked === isMarked).map(({ start, end }) => end - start);
  return { length, observed, unitLengths: lengths(true), gapLengths: lengths(false) };
}

/** The spans in order, without overlaps. */
export function apart(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  let end = 0;
  for (const span of ordered) {
    if (span.end <= end) continue;
    kept.push({ start: Math.max(span.start, end), end: span.end });
    end = span.end;
  }
  return kept;
}

function sectionsOf(spans: readonly Span[], length: number): Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) sections.push({ start: at, end: start, isMarked: false });
    sections.push({ start, end, isMarked: true });
    at = end;
  }
  if (at < length) sections.push({ start: at, end: length, isMarked: false });
  return sections;
}

/** Sum of the differences of each section of one coder and each of another; both lists are in order. */
function differenceOf(line: readonly Section[], other: readonly Section[]): number {
  let sum = 0;
  for (let a = 0, b = 0; a < line.length && b < other.length; ) {
    const [x, y] = [line[a] as Section, other[b] as Section];
    if (x.isMarked && y.isMarked) sum += (x.start - y.start) ** 2 + (x.end - y.end) ** 2;
    else if (x.isMarked && y.start <= x.start && x.end <= y.end) sum += (x.end - x.start) ** 2;
    else if (y.isMarked && x.start <= y.start && y.end <= x.end) sum += (y.end - y.start) ** 2;
    if (x.end <= y.end) a++;
    if (y.end <= x.end) b++;
  }
  return sum;
}

/** Observed and expected disagreement of the texts, each counted as often as its weight says. */
function preparedRatio(parts: readonly TextPart[], coders: number) {
  const flat = (of: (part: TextPart) => readonly number[]) =>
    parts.flatMap((part, text) => of(part).map((length) => ({ length, text }))).sort((a, b) => b.length - a.length);
  const units = flat(({ unitLengths }) => unitLengths);
  const gaps = flat(({ gapLengths }) => gapLengths);
  return (weights: Readonly<Float64Array>): { readonly observed: number; readonly expected: number } => {
    const weightOf = ({ text }: { readonly text: number }) => weights[text] as number;
    let [length, observed, unitCount] = [0, 0, 0];
    for (const [text, part] of parts.entries()) {
      const weight = weights[text] as number;
      length += weight * part.length;
      observed += weight * part.observed;
    }
    for (const unit of units) unitCount += weightOf(unit);
    // Gaps that are at least as long as the unit, the longest first: how many, and how long together.
    let [gapCount, gapSum, next, sum, own] = [0, 0, 0, 0, 0];
    for (const unit of units) {
      const l = unit.length;
      for (let gap = gaps[next]; gap !== undefined && gap.length >= l; gap = gaps[++next]) {
        gapCount += weightOf(gap);
        gapSum += weightOf(gap) * gap.length;
      }
      const meeting = ((unitCount - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l);
      sum += weightOf(unit) * (meeting + l ** 2 * (gapSum - gapCount * (l - 1)));
      own += weightOf(unit) * l * (l - 1);
    }
    const places = coders * length;
    return {
      observed: observed / (coders * (coders - 1) * length ** 2),
      expected: ((2 / length) * sum) / (places * (places - 1) - own),
    };
  };
}
