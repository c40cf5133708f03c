// How well sentences that say the same are found, on a folder of articles (`.txt`) with `pairs.jsonl`: a line a true pair,
// `{"a": {"article", "start", "end"}, "b": {…}}`, article being the file's name without its ending.
//
//     node --import tsx test/accuracy/statements.ts FOLDER…
//
// A pair found is right if it holds at least half of each sentence of a true pair. Prints precision, recall and F1 at the
// default threshold, and the recall at the lowest threshold that keeps a precision of 0.95.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/base';
import { comparePassages, type OverlapPair } from '../../src/overlap';
import { articleOf } from '../article';

interface Place extends Span {
  readonly article: string;
}
interface TruePair {
  readonly a: Place;
  readonly b: Place;
}

const share = (part: Span, whole: Span): number =>
  Math.max(0, Math.min(part.end, whole.end) - Math.max(part.start, whole.start)) / (part.end - part.start);

function covers(pair: OverlapPair, { a, b }: TruePair): boolean {
  const [x, y] = pair.a.article === a.article ? [pair.a, pair.b] : [pair.b, pair.a];
  return x.article === a.article && y.article === b.article && share(a, x) >= 0.5 && share(b, y) >= 0.5;
}

function scores(pairs: readonly OverlapPair[], truth: readonly TruePair[]) {
  const byArticles = new Map<string, { readonly pair: TruePair; readonly number: number }[]>();
  const keyOf = (a: string, b: string) => [a, b].sort().join(' ');
  truth.forEach((pair, number) => {
    const key = keyOf(pair.a.article, pair.b.article);
    byArticles.set(key, [...(byArticles.get(key) ?? []), { pair, number }]);
  });
  const found = new Set<number>();
  let right = 0;
  const steps = pairs.map((pair) => {
    const hits = (byArticles.get(keyOf(pair.a.article, pair.b.article)) ?? []).filter((one) => covers(pair, one.pair));
    for (const { number } of hits) found.add(number);
    if (hits.length > 0) right++;
    return { right, recall: found.size / truth.length };
  });
  return steps.map(({ right: soFar, recall }, at) => ({ precision: soFar / (at + 1), recall }));
}

for (const folder of process.argv.slice(2)) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const articles = files
    .sort()
    .map((name) => articleOf(readFileSync(join(folder, name), 'utf8'), { id: name.slice(0, -4), file: name }));
  const lines = readFileSync(join(folder, 'pairs.jsonl'), 'utf8').split('\n');
  const truth = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as TruePair);
  const { pairs, settings } = comparePassages(articles);
  const likeliest = [...pairs].sort((x, y) => y.similarity - x.similarity);
  const steps = scores(likeliest, truth);
  const { precision, recall } = steps.at(-1) ?? { precision: 0, recall: 0 };
  const recallAtPrecision95 = Math.max(0, ...steps.filter((step) => step.precision >= 0.95).map((step) => step.recall));
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const shown = Object.entries({ precision, recall, f1, recallAtPrecision95 }).map(([name, value]) => [
    name,
    value.toFixed(3),
  ]);
  const { expectedChanceCount } = settings;
  const counts = { folder, trueCount: truth.length, foundCount: pairs.length, expectedChanceCount };
  console.log(JSON.stringify({ ...counts, ...Object.fromEntries(shown) }));
}
