// What the stated confidences are worth: how often those that say 0.9 are right, on labelled articles that are not part of
// the project.
//
//   node --import tsx test/accuracy/confidence.ts GOLD.jsonl… [--language en] [--least 20]
//
// A quotation is right if it shares half of its characters with a labelled one (intersection over union), of whatever type;
// a speaker if the words for it share a character with the labelled ones. What the labels leave open (`others`) is not
// judged. Prints the stated mean beside the share that is right, with a 95% Wilson interval, by step of the confidence and
// for each rule that was used at least so often.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findQuotations, type Quotation } from '../../src/quotations';
import { wilsonInterval } from '../../src/statistics';
import { textTable } from '../../src/tables';
import { articleOf } from '../article';

type Pieces = readonly (readonly [number, number])[];

interface Labelled {
  readonly spans: Pieces;
  readonly speaker: { readonly spans: Pieces } | null;
}

/** An article a line; `others` are spans that the labels leave open (attitudes). */
interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Labelled[];
  readonly others?: readonly { readonly spans: Pieces }[];
}

/** A statement of the program with its confidence, and whether the labels agree. */
interface Stated {
  readonly rule: string;
  readonly confidence: number;
  readonly isRight: boolean;
}

const SAME = 0.5;
/** Lower ends of the steps, the highest first. */
const STEPS = [0.95, 0.9, 0.85, 0.8, 0.7, 0.5, 0];

function characters(pieces: Pieces, text: string): Set<number> {
  const set = new Set<number>();
  for (const [start, end] of pieces) {
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at] ?? '')) set.add(at);
  }
  return set;
}

/** Intersection over union. */
function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const at of one) if (other.has(at)) shared++;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

function judge(line: string, language: string): { quotations: Stated[]; speakers: Stated[] } {
  const { id, text, quotes, others = [] } = JSON.parse(line) as LabelledArticle;
  const open = others.map(({ spans }) => characters(spans, text));
  const labelled = quotes.map((quote) => ({ ...quote, set: characters(quote.spans, text) }));
  const found = findQuotations(articleOf(text, { id, file: id, language })).filter(({ isSpeech }) => isSpeech);
  const quotations: Stated[] = [];
  const speakers: Stated[] = [];
  for (const quotation of found) {
    const { rule, confidence, speaker } = quotation;
    const own = characters(piecesOf(quotation), text);
    const best = labelled
      .map((label) => ({ label, value: likeness(own, label.set) }))
      .reduce((a, b) => (b.value > a.value ? b : a), { label: null as (typeof labelled)[number] | null, value: 0 });
    if (best.value < SAME && open.some((span) => likeness(own, span) >= SAME)) continue;
    quotations.push({ rule, confidence, isRight: best.value >= SAME });
    if (best.value < SAME || best.label?.speaker == null || speaker === null) continue;
    const words = speaker.mentions.map(({ start, end }) => [start, end] as const);
    const isRight = likeness(characters(words, text), characters(best.label.speaker.spans, text)) > 0;
    speakers.push({ rule: speaker.rule, confidence: speaker.confidence, isRight });
  }
  return { quotations, speakers };
}

const piecesOf = ({ spans }: Quotation): Pieces => spans.map(({ start, end }) => [start, end] as const);

function summary(name: string, stated: readonly Stated[]) {
  const right = stated.filter(({ isRight }) => isRight).length;
  const mean = stated.reduce((sum, { confidence }) => sum + confidence, 0) / stated.length;
  const { low, high } = wilsonInterval(right, stated.length) ?? { low: 0, high: 1 };
  return { name, count: stated.length, stated: mean, right: right / stated.length, low, high };
}

function print(caption: string, stated: readonly Stated[], least: number): void {
  const steps = STEPS.map((from, at) => {
    const below = STEPS[at - 1] ?? Number.POSITIVE_INFINITY;
    const within = stated.filter(({ confidence }) => confidence >= from && confidence < below);
    return { from, within };
  });
  const rules = [...new Set(stated.map(({ rule }) => rule))];
  const rows = [
    ...steps.filter(({ within }) => within.length > 0).map(({ from, within }) => summary(`${from} and more`, within)),
    ...rules
      .map((name) => ({ name, within: stated.filter(({ rule }) => rule === name) }))
      .filter(({ within }) => within.length >= least)
      .map(({ name, within }) => summary(name, within))
      .sort((a, b) => b.stated - b.right - (a.stated - a.right)),
    summary('all', stated),
  ];
  process.stdout.write(`${caption}\n${textTable(rows)}\n`);
}

function main(argv: string[]): void {
  const options = { language: { type: 'string', default: 'de' }, least: { type: 'string', default: '20' } } as const;
  const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
  const judged = positionals
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => judge(line, values.language));
  const least = Number(values.least);
  print(
    'Quotations',
    judged.flatMap(({ quotations }) => quotations),
    least,
  );
  print(
    'Speakers, of the quotations that are right',
    judged.flatMap(({ speakers }) => speakers),
    least,
  );
}

main(process.argv.slice(2));
