import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadCorpus } from '../../../../src/corpus';
import { textProfile } from '../../../../src/languages';
import {
  alignmentHtml,
  comparePassages,
  compareQuotations,
  compareWithAnnotations,
  loadOverlapAnnotations,
  type OverlapPair,
} from '../../../../src/overlap';
import { numberOf } from '../../../../src/overlap/statements/figures';
import type { Quotation } from '../../../../src/quotations';
import { article, quotation } from '../samples';

interface Side {
  readonly speaker: string;
  readonly type: Quotation['type'];
  readonly text: string;
}

interface LabelledPair {
  readonly set: 'tuning' | 'held-out';
  /** Whether both sides say the same; else the same speaker says something else about the same topic. */
  readonly same: boolean;
  readonly a: Side;
  readonly b: Side;
}

const FIXTURE = join(__dirname, '../../../fixtures/statements/pairs.jsonl');
const SIDES = {
  ...{ 'Marek Nowak': ['Feuerwehr'], Feuerwehr: ['Feuerwehr'], 'Clara Winter': ['Palast'], Palast: ['Palast'] },
  ...{ 'Ben Kowalski': ['Polizei'], Polizei: ['Polizei'] },
};

/** All statements of a set in one corpus, one an article: any two of different pairs are negatives too. */
function judge(set: LabelledPair['set']) {
  const labelled = readFileSync(FIXTURE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledPair)
    .filter((pair) => pair.set === set);
  const said = labelled.flatMap((pair, number) =>
    (['a', 'b'] as const).map((name) => {
      const { text, speaker, type } = pair[name];
      const from = article(`${number}${name}`, `„${text}.“`, { date: '2023-05-04' });
      return { from, quotation: quotation(from, text, speaker, type) };
    }),
  );
  const { pairs } = compareQuotations(
    said.map(({ from }) => from),
    said.map((item) => item.quotation),
    { affiliations: SIDES },
  );
  const isRight = (x: string, y: string) => x.slice(0, -1) === y.slice(0, -1) && labelled[Number.parseInt(x, 10)]?.same;
  const right = pairs.filter(({ a, b }) => isRight(a.article, b.article)).length;
  const positives = labelled.filter((pair) => pair.same).length;
  return {
    precision: right / pairs.length,
    recall: right / positives,
    positives,
    negatives: labelled.length - positives,
  };
}

test('compareQuotations: statements reported twice in other words, among others by the same speakers on the same topics', () => {
  const tuning = judge('tuning');
  assert.deepEqual([tuning.positives, tuning.negatives], [13, 13]);
  assert.ok(tuning.recall >= 9 / 13 && tuning.precision >= 9 / 10, JSON.stringify(tuning));
  const heldOut = judge('held-out');
  assert.deepEqual([heldOut.positives, heldOut.negatives], [12, 12]);
  assert.ok(heldOut.recall >= 7 / 12 && heldOut.precision >= 7 / 8, JSON.stringify(heldOut));
});

test('alignmentHtml: words that make the difference are not marked as matched', () => {
  const said = ['Die Brücke in Emden wird gesperrt', 'Im Mai soll in Emden eine Brücke eingeweiht werden'];
  const articles = said.map((text, at) => article(`${at}`, `„${text}.“`));
  const quotations = articles.map((from, at) => quotation(from, said[at] as string, 'Eva Kern'));
  const [pair] = compareQuotations(articles, quotations, { minSimilarity: 0 }).pairs;
  assert.ok(pair);
  assert.ok(pair.evidence.some(({ term }) => term === 'sperren ≠ einweihen'));
  const html = alignmentHtml(pair, articles);
  assert.ok(html.includes('<mark title="Emden"') || html.includes('<mark title="Brücke"'));
  assert.ok(!html.includes('<mark title="sperren'));
});

function evidenceOf(a: string, b: string) {
  const [one, two] = [article('a', `„${a}.“`), article('b', `„${b}.“`)];
  const quotations = [quotation(one, a, 'Eva Kern'), quotation(two, b, 'Eva Kern')];
  return compareQuotations([one, two], quotations, { minSimilarity: 0 }).pairs[0]?.evidence ?? [];
}

test('compareQuotations: other events, states or numbers count against a pair, and the evidence says which', () => {
  const differences = (a: string, b: string) =>
    evidenceOf(a, b)
      .filter(({ reason }) => reason === 'difference')
      .map(({ term, weight }) => [term, Number(weight.toFixed(9))]);
  const bridge = 'Die Brücke in Emden wird gesperrt';
  assert.deepEqual(differences(bridge, 'Im Mai soll in Emden eine Brücke eingeweiht werden'), [
    ['sperren ≠ einweihen', -1.8],
  ]);
  assert.deepEqual(differences(bridge, 'Im Mai soll in Emden eine Brücke gesperrt werden'), []);
  const talks = 'In China verhandeln sie über Getreide';
  assert.deepEqual(differences(talks, 'Die Verhandlungen um das Getreide laufen in Tokio'), [['China ≠ Tokio', -1.5]]);
  assert.deepEqual(differences(talks, 'Die Verhandlungen um das Getreide laufen in Peking'), []);
  const flats = 'Wir bauen im Hafen 300 Wohnungen';
  assert.deepEqual(differences(flats, 'Am neuen Hafen sollen zweihundert Wohnungen gebaut werden'), [
    ['300 ≠ zweihundert', -1.5],
  ]);
  assert.deepEqual(differences(flats, 'Am neuen Hafen sollen dreihundert Wohnungen gebaut werden'), []);
});

test('compareQuotations: verbs and nouns made from them are matched, and the halves of a hyphenated word weigh as one', () => {
  const matched = evidenceOf('Wir planen den Start der Fähre', 'Die Fähre soll bald starten');
  assert.ok(matched.some(({ term, weight }) => term === 'Start ~ starten' && weight > 0));
  const taken = evidenceOf('Der Kauf der Fähre ist sicher', 'Bald kaufen wir eine Fähre');
  assert.ok(taken.some(({ term, weight }) => term === 'Kauf ~ kaufen' && weight > 0));
  const shares = (joint: string) => {
    const [one, two] = [`Im Hafen prüfen wir ${joint}`, `Bald fehlt ${joint} im Rathaus`];
    return evidenceOf(one, two)
      .filter(({ reason }) => reason === 'word')
      .reduce((sum, item) => sum + item.weight, 0);
  };
  assert.ok(shares('Zyx-Quorb') < shares('Zyx und Quorb') - 0.05);
});

test('numberOf: digits, groups of three, and numbers written out; other words are none', () => {
  const numbers = { '5.000': 5000, '12': 12, zwölf: 12, siebzehn: 17, fünfundvierzig: 45, zweihundert: 200 };
  for (const [word, value] of Object.entries(numbers)) assert.equal(numberOf(word, textProfile('de')), value, word);
  assert.equal(numberOf('hundertdreiundzwanzig', textProfile('de')), 123);
  assert.equal(numberOf('fünftausendvierhundert', textProfile('de')), 5400);
  for (const word of ['einzig', 'zehnkampf', 'achtung', 'hunderte', 'neunmal', '1.5', 'zweiund', 'einundein', '']) {
    assert.equal(numberOf(word, textProfile('de')), null, word);
  }
});

const LAUNCH = 'Die Raumsonde startete am Montag mit einer Trägerrakete zum Jupiter und soll dort Eismonde erforschen';
const RETOLD =
  'Zum Wochenbeginn ist eine Trägerrakete gestartet, die eine Raumsonde zu den Eismonden des Jupiter bringt';

test('comparePassages: a sentence told in other words is found, and left out where only reused wording is wanted', () => {
  const articles = [
    article('a', `${LAUNCH}. Die Reise dauert acht Jahre, sagte Projektleiterin Ines Albrecht in Kourou. Es regnete.`, {
      date: '2023-04-17',
    }),
    article(
      'b',
      `Projektleiterin Ines Albrecht kam eigens nach Kourou. ${RETOLD}. Acht Jahre dauert die Reise dorthin.`,
      {
        date: '2023-04-18',
      },
    ),
  ];
  const pair = comparePassages(articles).pairs.find(({ a }) => a.text.startsWith(LAUNCH));
  assert.equal(pair?.relation, 'reworded');
  assert.deepEqual([pair?.daysApart, pair?.isDayEstimated], [1, false]);
  assert.equal(pair?.a.text, `${LAUNCH}.`);
  assert.equal(pair?.b.text, `${RETOLD}.`);
  const total = pair?.evidence.reduce((sum, item) => sum + item.weight, 0) ?? 0;
  const { similarity } = pair as OverlapPair;
  assert.ok(Math.abs(total - Math.log(similarity / (1 - similarity))) < 1e-9, 'evidence adds up to the log odds');
  assert.deepEqual(comparePassages(articles, { wording: 'same' }).pairs, []);
  const later = articles.map((from, at) => (at === 0 ? from : { ...from, date: '2023-06-18' }));
  assert.deepEqual(comparePassages(later).pairs, [], 'two months later it is another event');
  assert.throws(() => comparePassages(articles, { wording: 'other' as 'any' }), /wording is .*allowed are any, same/);
});

test('comparePassages: of the hand-made reworded passages of the five articles some are found, and nothing else', () => {
  const folder = join(__dirname, '../../../../corpus');
  const annotations = loadOverlapAnnotations(join(folder, 'overlaps.jsonl'));
  const { pairs } = comparePassages(loadCorpus(folder).articles);
  const { summary } = compareWithAnnotations(pairs, annotations, 'passage');
  assert.ok(
    Number(summary.recall) >= 0.2 && Number(summary.precision) >= 1 && Number(summary.matchedCount) >= 6,
    JSON.stringify(summary),
  );
});
