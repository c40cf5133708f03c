// How well log odds tell true pairs from false ones.

interface Judged {
  readonly isTrue: boolean;
  readonly logOdds: number;
}

const DEFAULT_LEAST = 0.5;
const BINS = 10;
const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** F1 at the best threshold and at the kit's own, and the recall at a precision of 0.95, as a line. */
export function scoresOf(rows: readonly Judged[]): string {
  const sorted = [...rows].sort((x, y) => y.logOdds - x.logOdds);
  const trueCount = sorted.filter(({ isTrue }) => isTrue).length;
  let [right, best, own, recallAt95] = [0, 0, 0, 0];
  sorted.forEach(({ isTrue, logOdds }, at) => {
    if (isTrue) right++;
    const [precision, recall] = [right / (at + 1), right / trueCount];
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    best = Math.max(best, f1);
    if (probabilityOf(logOdds) >= DEFAULT_LEAST) own = f1;
    if (precision >= 0.95) recallAt95 = recall;
  });
  return `best F1 ${best.toFixed(3)}, F1 at ${DEFAULT_LEAST} ${own.toFixed(3)}, recall at precision 0.95 ${recallAt95.toFixed(3)}`;
}

/** For each tenth of the probability: mean probability, share that is true, number of pairs. */
export function reliability(rows: readonly Judged[]): string {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, probability: 0, right: 0 }));
  for (const { isTrue, logOdds } of rows) {
    const probability = probabilityOf(logOdds);
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))] as (typeof bins)[number];
    bin.count++;
    bin.probability += probability;
    if (isTrue) bin.right++;
  }
  const shown = bins.filter(({ count }) => count > 0);
  return shown
    .map(
      ({ count, probability, right }) =>
        `${(probability / count).toFixed(2)} → ${(right / count).toFixed(2)} (${count})`,
    )
    .join(', ');
}
