// What was missed, and errors by category: counts by hand, and a simulation with a known truth.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../../../../src/base';
import type { Article } from '../../../../src/corpus';
import type { Quotation, QuotationAnnotation } from '../../../../src/quotations';
import {
  correctedShares,
  drawnJudgements,
  errorRates,
  misclassificationTable,
  type SentenceJudgement,
} from '../../../../src/validation';
import { articleOf } from '../../../article';

const SENTENCE = 'Das ist ein kurzer Satz. ';
const LENGTH = SENTENCE.length;

const KIND = { kind: 'unknown', kindRule: 'coder', role: '', affiliation: '' } as const;

/** An article of equal sentences: the quotation of a sentence is its first three words. */
const articleWith = (id: string, sentences: number) =>
  articleOf(SENTENCE.repeat(sentences), { id, file: id, language: 'de' });
const placeOf = (at: number, part = 0) => ({ start: at * LENGTH + part * 12, end: at * LENGTH + part * 12 + 11 });

function found(article: string, at: number, by: string, type: Quotation['type'] = 'direct'): Quotation {
  const span = placeOf(at);
  const speaker = { name: by, resolved: true, confidence: 0.9, rule: 'coder' as const, ...KIND, mentions: [] };
  const values = { type, text: 'Das ist ein', spans: [span], nested: false, isSpeech: true, cue: null };
  const shared = { article, ...span, ...values, speaker, speakers: [speaker], confidence: 0.9 };
  return { id: `${article}#${at}`, ...shared, rule: 'coder' };
}

function said(quotation: Quotation, decision: QuotationAnnotation['decision'], by?: string, weight?: number) {
  const { id, article, start, end, type, spans, text, nested, isSpeech, cue, speakers } = quotation;
  const names = by === undefined ? speakers.map(({ name }) => name) : [by];
  const shared = { id, article, start, end, type, spans, text, nested, isSpeech, cue, note: '', decision };
  const ofSample = weight === undefined ? {} : { weight };
  return { ...shared, ...ofSample, speakers: names.map((name) => ({ name, mention: null })) };
}

const added = (article: string, at: number, by: string, part = 0) => {
  const { id: _, ...quotation } = found(article, at, by);
  return { ...said({ ...quotation, id: '' }, 'add'), ...placeOf(at, part), spans: [placeOf(at, part)] };
};
const sentence = (article: string, at: number, decision: SentenceJudgement['decision'], weight?: number) => ({
  id: `${article}@${at}`,
  article,
  ...placeOf(at),
  coder: 'anna',
  decision,
  ...(weight !== undefined && { weight }),
});

// Ten sentences: the first four hold a found quotation, six do not.
const article = articleWith('a', 10);
const quotations = [0, 1, 2, 3].map((at) => found('a', at, at < 3 ? 'Anna' : 'Ben'));
const [first, second, , fourth] = quotations as [Quotation, Quotation, Quotation, Quotation];
const two = [said(first, 'confirm'), said(fourth, 'reject')];

test('correctedShares: one missed quotation in two judged sentences of six stands for three', () => {
  const sentences = [sentence('a', 5, 'none'), sentence('a', 6, 'quotation')];
  const annotations = [...two, added('a', 6, 'Cora')];
  const options = { missed: { sentences, articles: [article] }, resamples: 0 };
  const { rows, settings } = correctedShares(quotations, annotations, options);
  // Two of four were checked, each stands for two: Ben loses 2.
  assert.deepEqual(
    rows.map(({ speaker, foundCount, correctedCount, missedCount }) => [
      speaker,
      foundCount,
      correctedCount,
      missedCount,
    ]),
    [
      ['Anna', 3, 3, 0],
      ['Cora', 0, 3, 3],
      ['Ben', 1, -1, 0],
    ],
  );
  assert.equal(settings.missed, 'counted');
  assert.equal(
    correctedShares(quotations, annotations, { resamples: 0 }).rows.find((row) => row.speaker === 'Cora'),
    undefined,
  );
});

test('correctedShares: a missed quotation over two silent sentences counts half in each of them', () => {
  const long = {
    ...added('a', 6, 'Cora'),
    end: placeOf(7).end,
    spans: [{ start: placeOf(6).start, end: placeOf(7).end }],
  };
  const both = [sentence('a', 6, 'quotation', 3), sentence('a', 7, 'quotation', 3)];
  const countOf = (sentences: SentenceJudgement[]) =>
    correctedShares(quotations, [...two, long], { missed: { sentences, articles: [article] }, resamples: 0 }).rows.find(
      ({ speaker }) => speaker === 'Cora',
    )?.missedCount;
  assert.equal(countOf(both), 3);
  assert.equal(countOf(both.slice(1)), 1.5);
});

test('correctedShares: what was missed beside a found quotation counts with that one; elsewhere only where sentences were judged', () => {
  const beside = added('a', 0, 'Dora', 1);
  const elsewhere = added('a', 8, 'Emil');
  const options = { missed: { sentences: [sentence('a', 5, 'none')], articles: [article] }, resamples: 0 };
  const { rows } = correctedShares(quotations, [...two, beside, elsewhere], options);
  assert.equal(rows.find(({ speaker }) => speaker === 'Dora')?.missedCount, 2);
  assert.equal(
    rows.some(({ speaker }) => speaker === 'Emil'),
    false,
  );
});

test('misclassificationTable: each cell with its weight; rejected and missed ones have rows of their own', () => {
  const annotations = [
    said(first, 'confirm', undefined, 10),
    said(second, 'change', 'Ben', 5),
    said(fourth, 'reject', undefined, 2),
    added('a', 6, 'Ben'),
  ];
  const missed = { sentences: [sentence('a', 6, 'quotation', 3)], articles: [article] };
  const { rows } = misclassificationTable(quotations, annotations, { missed });
  assert.deepEqual(
    rows.map(({ found: was, coded, checkedCount, estimatedCount }) => [was, coded, checkedCount, estimatedCount]),
    [
      ['Anna', 'Anna', 1, 10],
      ['Anna', 'Ben', 1, 5],
      ['(not found)', 'Ben', 1, 3],
      ['Ben', '(no quotation)', 1, 2],
    ],
  );
  assert.equal(rows[0]?.shareOfFound, 10 / 15);
  assert.equal(rows[1]?.shareOfCoded, 5 / 8);
});

test('errorRates: precision by what was found, recall and speakers by what is there, each unit with its weight', () => {
  const annotations = [
    said(first, 'confirm', undefined, 6),
    said(second, 'change', 'Ben', 2),
    said(fourth, 'reject', undefined, 2),
    added('a', 6, 'Ben'),
  ];
  const missed = { sentences: [sentence('a', 6, 'quotation', 8)], articles: [article] };
  const by = ({ speakers }: { readonly speakers: readonly { readonly name: string }[] }) => speakers[0]?.name ?? '';
  const { rows } = errorRates(quotations, annotations, { missed, by });
  const shown = rows.map(({ group, checkedCount, precision, recall, speakerRightShare }) => [
    group,
    checkedCount,
    precision,
    recall,
    speakerRightShare,
  ]);
  assert.deepEqual(shown, [
    ['all', 3, 0.8, 0.5, 0.75],
    ['Anna', 2, 1, 1, 1],
    ['Ben', 1, 0, 0.2, 0],
  ]);
  const all = rows[0];
  assert.ok(all !== undefined && (all.precisionLow ?? 1) < 0.8 && 0.8 < (all.precisionHigh ?? 0));
  assert.equal(errorRates(quotations, annotations).rows[0]?.recall, null);
});

test('drawnJudgements: weights project back to all judged ones; what was missed stays as it is', () => {
  const judged = quotations.map((each) => said(each, 'confirm'));
  const sentences = [4, 5, 6].map((at) => sentence('a', at, 'none'));
  const all = { quotations: [...judged, added('a', 6, 'Cora')], sentences };
  const drawn = drawnJudgements(all, { quotations: 2, sentences: 1 });
  assert.deepEqual(
    drawn.quotations.map(({ decision, weight }) => [decision, weight]),
    [
      ['confirm', 2],
      ['confirm', 2],
      ['add', undefined],
    ],
  );
  assert.deepEqual(
    drawn.sentences.map(({ weight }) => weight),
    [3],
  );
});

/** A corpus as chance gives it: articles lean to a speaker, the program confuses, invents and misses. */
function drawnCorpus(random: () => number) {
  const articles: Article[] = [];
  const [all, truths, silent]: [
    Quotation[],
    Map<Quotation, string | null>,
    { article: string; at: number; by: string | null }[],
  ] = [[], new Map(), []];
  for (let n = 0; n < 60; n++) {
    const id = `a${n}`;
    articles.push(articleWith(id, 8));
    const lean = random() < 0.5 ? 0.75 : 0.25;
    for (let at = 0; at < 8; at++) {
      const by = random() < lean ? 'Anna' : 'Ben';
      const kind = random();
      // Of ten sentences five quote and are found, one of them of Anna taken for Ben's in a quarter of the cases;
      // one is found and quotes nobody; one of Ben in two is missed.
      if (kind < 0.5) {
        const quotation = found(id, at, by === 'Anna' && random() < 0.25 ? 'Ben' : by);
        all.push(quotation);
        truths.set(quotation, by);
      } else if (kind < 0.6) {
        const quotation = found(id, at, 'Anna');
        all.push(quotation);
        truths.set(quotation, null);
      } else silent.push({ article: id, at, by: kind < 0.75 ? (by === 'Anna' ? null : 'Ben') : null });
    }
  }
  return { articles, all, truths, silent };
}

function drawnFew<T>(list: readonly T[], count: number, random: () => number): T[] {
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}

test('correctedShares: right on average, what was missed included, and the interval holds the truth as often as it says', () => {
  // Per sentence: found 0.5, half of them Anna's; missed 0.15, half of the sentences are Ben's. Anna: 0.25 of 0.575.
  const truth = 0.25 / 0.575;
  const runs = 200;
  const random = seededRandom(7);
  const errors = [0, 0];
  let held = 0;
  for (let run = 0; run < runs; run++) {
    const { articles, all, truths, silent } = drawnCorpus(random);
    const judged = drawnFew(all, 80, random).map((each) => {
      const by = truths.get(each) as string | null;
      return by === null ? said(each, 'reject') : said(each, 'change', by);
    });
    const read = drawnFew(silent, 80, random);
    const sentences = read.map(({ article: id, at, by }) => sentence(id, at, by === null ? 'none' : 'quotation'));
    const missing = read.flatMap(({ article: id, at, by }) => (by === null ? [] : [added(id, at, by)]));
    const settings = { resamples: 200, seed: run + 1 };
    const rowOf = (options: object) =>
      correctedShares(all, [...judged, ...missing], { ...settings, ...options }).rows.find(
        ({ speaker }) => speaker === 'Anna',
      );
    const rows = [rowOf({ missed: { sentences, articles } }), rowOf({ resamples: 0 })];
    for (const [at, row] of rows.entries())
      errors[at] = (errors[at] as number) + ((row?.correctedShare ?? 0) - truth) / runs;
    const { low, high } = rows[0] ?? { low: null, high: null };
    if ((low ?? 1) <= truth && truth <= (high ?? 0)) held++;
  }
  assert.ok(Math.abs(errors[0] as number) < 0.01, `mean error ${errors[0]}`);
  assert.ok(held >= 0.91 * runs && held <= 0.985 * runs, `held ${held} of ${runs}`);
  // Without the sentences Anna seems louder: what the program misses is all Ben's.
  assert.ok((errors[1] as number) > 0.04, `mean error without ${errors[1]}`);
});
