// Measures tokens and sentences against labelled ones:
//   node --import tsx test/accuracy/tokens.ts FILE.jsonl [examples]
// FILE holds a line an article: {"text": "…", "tokens": [[start, end], …], "sentences": [[start, end], …]}, offsets as
// JavaScript counts them. `examples` is how many places of each class of disagreement are printed (default 3).
import { readFileSync } from 'node:fs';
import { findSentences, tokenize } from '../../src/text';
import { type Difference, differences, isAtStop, sentenceEndClass, tokenClass } from './token-differences';

type Pair = readonly [start: number, end: number];
interface Labelled {
  readonly text: string;
  readonly tokens: readonly Pair[];
  readonly sentences: readonly Pair[];
}

const [path, examples = '3'] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('usage: node --import tsx test/accuracy/tokens.ts FILE.jsonl [examples]\n');
  process.exit(2);
}

class Score {
  private gold = 0;
  private found = 0;
  private both = 0;

  add(gold: readonly unknown[], found: readonly unknown[]): void {
    const wanted = new Set(gold.map(String));
    this.gold += gold.length;
    this.found += found.length;
    this.both += found.filter((item) => wanted.has(String(item))).length;
  }

  toString(): string {
    const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);
    const f1 = percent(2 * this.both, this.gold + this.found);
    return `F1 ${f1} %  precision ${percent(this.both, this.found)} %  recall ${percent(this.both, this.gold)} %  (labelled ${this.gold}, found ${this.found}, same ${this.both})`;
  }
}

const scores = {
  tokens: new Score(),
  'sentence ends': new Score(),
  // What both sides may call an end: a full stop, "!", "?", an ellipsis with closing marks, or the end of a line. The
  // labels also cut at most semicolons, at every third colon and now and then inside a phrase.
  'ends at stops': new Score(),
};
const classes = new Map<string, Difference[]>();
for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (line === '') continue;
  const { text, tokens, sentences } = JSON.parse(line) as Labelled;
  const ours = tokenize(text).map(({ start, end }): Pair => [start, end]);
  const ourSentences = findSentences(text).map(({ start, end }): Pair => [start, end]);
  scores.tokens.add(tokens, ours);
  const labelledEnds = sentences.map(([, end]) => end);
  const foundEnds = ourSentences.map(([, end]) => end);
  scores['sentence ends'].add(labelledEnds, foundEnds);
  const atStop = (end: number) => isAtStop(text, end);
  scores['ends at stops'].add(labelledEnds.filter(atStop), foundEnds.filter(atStop));
  const found = differences(text, tokens, ours).map((difference) => [tokenClass(difference), difference] as const);
  const wrongEnds = [
    ...labelledEnds.filter((end) => !foundEnds.includes(end)).map((end) => sentenceEndClass(text, end, 'labelled')),
    ...foundEnds.filter((end) => !labelledEnds.includes(end)).map((end) => sentenceEndClass(text, end, 'found')),
  ];
  for (const [name, difference] of [...found, ...wrongEnds])
    classes.set(name, [...(classes.get(name) ?? []), difference]);
}

for (const [name, score] of Object.entries(scores)) process.stdout.write(`${name.padEnd(16)} ${score}\n`);
process.stdout.write('\nDisagreements by class (labelled -> found):\n');
for (const [name, places] of [...classes].sort(([, a], [, b]) => b.length - a.length)) {
  process.stdout.write(`${String(places.length).padStart(5)}  ${name}\n`);
  for (const place of places.slice(0, Number(examples))) {
    process.stdout.write(
      `         ${place.before}⟦${place.labelled.join('|')}⟧ -> ⟦${place.found.join('|')}⟧${place.after}\n`,
    );
  }
}
