// How well quotations that say the same are found, on a folder of articles as `statements.ts` takes it: news sentences that
// two people put into one language. Quotations and speakers are those that the kit finds in the texts.
//
//     node --import tsx test/accuracy/quotation-pairs.ts FOLDER…
//
// A pair found is right if it shares more than half of the shorter side with both sentences of a true pair. `recall`: of
// true pairs in both sentences of which a quotation was found; `recallOneSided`: of those in one of which it was. The
// folders label pairs of the same article only: what two articles of one event share counts as wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/base';
import { compareQuotations } from '../../src/overlap';
import { findQuotations } from '../../src/quotations';
import { articleOf } from '../article';

interface Place extends Span {
  readonly article: string;
}
interface Pair {
  readonly a: Place;
  readonly b: Place;
}

const isOn = (x: Place, y: Place): boolean =>
  x.article === y.article &&
  2 * (Math.min(x.end, y.end) - Math.max(x.start, y.start)) > Math.min(x.end - x.start, y.end - y.start);
const isPair = (x: Pair, y: Pair): boolean => isOn(x.a, y.a) && isOn(x.b, y.b);

for (const folder of process.argv.slice(2)) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const articles = names
    .sort()
    .map((name) => articleOf(readFileSync(join(folder, name), 'utf8'), { id: name.slice(0, -4), file: name }));
  const lines = readFileSync(join(folder, 'pairs.jsonl'), 'utf8').split('\n');
  const truth = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Pair);
  const quotations = articles.flatMap((article) => findQuotations(article)).filter(({ isSpeech }) => isSpeech);
  const isQuoted = (place: Place) => quotations.some((quotation) => isOn(quotation, place));
  const quoted = truth.map((pair) => [pair.a, pair.b].filter(isQuoted).length);
  const { pairs } = compareQuotations(articles, quotations);
  const recallOf = (sides: number) => {
    const wanted = truth.filter((_, at) => quoted[at] === sides);
    return wanted.filter((pair) => pairs.some((found) => isPair(found, pair))).length / wanted.length;
  };
  const right = pairs.filter((found) => truth.some((pair) => isPair(found, pair))).length;
  const shares = { precision: right / pairs.length, recall: recallOf(2), recallOneSided: recallOf(1) };
  const shown = Object.entries(shares).map(([name, value]) => [name, value.toFixed(3)]);
  const [trueCount, oneSidedCount] = [2, 1].map((sides) => quoted.filter((count) => count === sides).length);
  console.log(
    JSON.stringify({ folder, trueCount, oneSidedCount, foundCount: pairs.length, ...Object.fromEntries(shown) }),
  );
}
