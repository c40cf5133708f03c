// How often the intervals of corrected shares hold the truth, on labelled articles that are not part of the project.
//
//   node --import tsx test/accuracy/correction.ts GOLD.jsonl… [--articles 60] [--checks 100] [--runs 200]
//
// The labelled articles (`{id, text, quotes: [{type, start, end, spans, nested}]}`) are all that there is; in each run some
// of them are drawn as a corpus, and of it some found quotations and some sentences without one as the checked sample. The
// shares are those of the types of quotations: of each, the true one, the mean as found and as corrected, and how often
// the interval holds the true one.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../src/base';
import type { Article } from '../../src/corpus';
import { findQuotations, type Quotation, type QuotationAnnotation } from '../../src/quotations';
import {
  correctedShares,
  judgementsOfReading,
  type SentenceJudgement,
  stratifiedSample,
  type Voiced,
} from '../../src/validation';
import { articleOf } from '../article';

interface Read {
  readonly article: Article;
  readonly found: readonly Quotation[];
  readonly judged: readonly QuotationAnnotation[];
  readonly sentences: readonly SentenceJudgement[];
}

type Gold = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly (Pick<QuotationAnnotation, 'type' | 'start' | 'end' | 'nested'> & {
    readonly spans: readonly (readonly [number, number] | { readonly start: number; readonly end: number })[];
  })[];
};

function readArticle(line: string): Read {
  const { id, text, quotes } = JSON.parse(line) as Gold;
  const article = articleOf(text, { id, file: id, language: 'de' });
  const found = findQuotations(article);
  const annotations = quotes.map(({ type, start, end, nested, spans }): QuotationAnnotation => {
    const pieces = spans.map((span) => ('start' in span ? span : { start: span[0], end: span[1] }));
    const shared = { article: id, type, start, end, spans: pieces, text: '', nested: nested ?? false };
    return { ...shared, isSpeech: true, cue: null, speakers: [], note: '', id: '', decision: null };
  });
  const { quotations: judged, sentences } = judgementsOfReading([article], found, {
    quotations: annotations,
    sentences: [],
  });
  return { article, found, judged, sentences };
}

function main(argv: string[]): void {
  const options = {
    articles: { type: 'string', default: '60' },
    checks: { type: 'string', default: '100' },
    runs: { type: 'string', default: '200' },
  } as const;
  const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
  const [articles, checks, runs] = [values.articles, values.checks, values.runs].map(Number) as [
    number,
    number,
    number,
  ];
  const all = positionals.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').map(readArticle));
  const of = ({ type }: Voiced) => [type];
  const sharesOf = (
    read: readonly Read[],
    judged: QuotationAnnotation[],
    sentences: SentenceJudgement[],
    seed: number,
  ) => {
    const missed = { sentences, articles: read.map(({ article }) => article) };
    const found = read.flatMap((each) => each.found);
    return correctedShares(found, judged, { of, missed, seed, resamples: seed === 0 ? 0 : 400 }).rows;
  };
  const truth = sharesOf(
    all,
    all.flatMap(({ judged }) => judged),
    all.flatMap(({ sentences }) => sentences),
    0,
  );
  const tallies = new Map(truth.map(({ speaker }) => [speaker, { found: 0, corrected: 0, held: 0 }]));
  const random = seededRandom(1);
  for (let run = 1; run <= runs; run++) {
    const read = Array.from({ length: articles }, (_, n) => {
      const { article, found, judged, sentences } = all[Math.floor(random() * all.length)] as Read;
      // An article that is drawn twice is two articles.
      const id = `${n}`;
      const own = <T extends { readonly id?: string }>(one: T) => ({ ...one, id: `${id} ${one.id}`, article: id });
      const copy = { article: { ...article, id }, found: found.map(own), judged: judged.map(own) };
      return { ...copy, sentences: sentences.map(own) };
    });
    const isMissed = ({ decision }: QuotationAnnotation) => decision === 'add';
    const judged = read.flatMap((each) => each.judged);
    const drawn = <T>(units: readonly T[], stratumOf: (unit: T) => string) =>
      stratifiedSample(units, stratumOf, { size: checks, seed: run }).map(({ unit, weight }) => ({ ...unit, weight }));
    const checked = drawn(
      judged.filter((each) => !isMissed(each)),
      () => '',
    );
    const sentences = drawn(
      read.flatMap((each) => each.sentences),
      () => '',
    );
    for (const row of sharesOf(read, [...checked, ...judged.filter(isMissed)], sentences, run)) {
      const tally = tallies.get(row.speaker);
      const share = truth.find(({ speaker }) => speaker === row.speaker)?.correctedShare ?? Number.NaN;
      if (tally === undefined) continue;
      tally.found += (row.foundShare ?? 0) / runs;
      tally.corrected += (row.correctedShare ?? 0) / runs;
      if ((row.low ?? 1) <= share && share <= (row.high ?? 0)) tally.held += 1 / runs;
    }
  }
  const shown = (share: number | null | undefined) => ((share ?? Number.NaN) * 100).toFixed(1).padStart(9);
  process.stdout.write(`${'type'.padEnd(24)}     true    found corrected   held (%)\n`);
  for (const { speaker, correctedShare } of truth) {
    const { found, corrected, held } = tallies.get(speaker) ?? { found: 0, corrected: 0, held: 0 };
    process.stdout.write(`${speaker.padEnd(24)}${[correctedShare, found, corrected, held].map(shown).join('')}\n`);
  }
}

main(process.argv.slice(2));
