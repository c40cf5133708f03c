// How well the sentences of a source are found in articles: each `…a.txt` of a folder is the source once, all `…b.txt` are
// the articles, one of which tells it in other words; `pairs.jsonl` has the true pairs as in `statements.ts`.
//
//     node --import tsx test/accuracy/selection.ts FOLDER…
//
// A place is right if it touches the sentence that a true pair joins to the source's. Prints precision, recall, and how many
// places are found in articles that tell of something else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/base';
import { findSelection } from '../../src/selection';
import { articleOf } from '../article';

interface Place extends Span {
  readonly article: string;
}

const touches = (x: Span, y: Span) => x.start < y.end && y.start < x.end;

for (const folder of process.argv.slice(2)) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = files
    .sort()
    .map((name) => articleOf(readFileSync(join(folder, name), 'utf8'), { id: name.slice(0, -4), file: name }));
  const lines = readFileSync(join(folder, 'pairs.jsonl'), 'utf8').split('\n').filter(Boolean);
  const truth = lines.map((line) => JSON.parse(line) as { readonly a: Place; readonly b: Place });
  const articles = texts.filter(({ id }) => id.endsWith('b'));
  let [places, right, elsewhere, recalled] = [0, 0, 0, 0];
  for (const source of texts.filter(({ id }) => id.endsWith('a'))) {
    const own = truth.filter(({ a }) => a.article === source.id);
    const found = findSelection(source, articles);
    const hits = found.places.map((place) => {
      const sentence = found.sentences[place.sentence - 1] as Span;
      return own.filter(({ a, b }) => b.article === place.article && touches(a, sentence) && touches(b, place));
    });
    places += hits.length;
    right += hits.filter((pairs) => pairs.length > 0).length;
    recalled += new Set(hits.flat()).size;
    elsewhere += found.places.filter(({ article }) => article.slice(0, -1) !== source.id.slice(0, -1)).length;
  }
  const precision = (right / Math.max(1, places)).toFixed(3);
  const recall = (recalled / Math.max(1, truth.length)).toFixed(3);
  console.log(JSON.stringify({ folder, trueCount: truth.length, places, precision, recall, elsewhere }));
}
