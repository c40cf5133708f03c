import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../../../src/corpus';
import { textProfile } from '../../../../src/languages';
import { comparePassages, type OverlapPair } from '../../../../src/overlap';
import { chanceCorrection, probabilityOf } from '../../../../src/overlap/statements/calibration';
import { figureOf } from '../../../../src/overlap/statements/figures';
import { article } from '../samples';

// Two articles on one day in a town that does not exist, with what each case sets beside it.
const BESIDE_A =
  'Der Gemeinderat von Grünau stritt am Abend lange über den Neubau der Stadthalle. Bürgermeisterin Lene Voss verließ den Saal vorzeitig.';
const BESIDE_B =
  'Über den Neubau der Stadthalle hat der Grünauer Gemeinderat am Abend lange gestritten. Vorzeitig verließ Bürgermeisterin Lene Voss den Saal.';

// Two articles on one event of which each tells what the other does not.
const APART_A =
  'Der Gemeinderat von Grünau stritt am Abend lange über den Neubau der Stadthalle. Die Gebühren für Kindergärten steigen ab Herbst leicht. Wegen Glatteis fiel der Schulbus in den Weilern aus.';
const APART_B =
  'Über den Neubau der Stadthalle hat der Grünauer Gemeinderat am Abend lange gestritten. Der Musikverein sucht für sein Jubiläum noch Trompeter. Am Stausee nisten wieder zwei Paare Fischadler.';

const DEFAULT_LEAST = 0.5;

function probability(sentenceA: string, sentenceB: string, [besideA, besideB] = [BESIDE_A, BESIDE_B]) {
  const articles = [article('a', `${besideA}\n\n${sentenceA}`), article('b', `${besideB}\n\n${sentenceB}`)];
  const { pairs } = comparePassages(articles, { minProbability: 0.001, minWords: 60 });
  const pair: OverlapPair | undefined = pairs
    .filter(({ a, b }) => a.text.includes(sentenceA) && b.text.includes(sentenceB))
    .sort((x, y) => y.similarity - x.similarity)[0];
  return { probability: pair?.similarity ?? 0, pair };
}

const SAME: readonly (readonly [string, string])[] = [
  [
    'Die Arbeitslosigkeit im Landkreis sank im März um 1,1 Prozent.',
    'Im März ging die Arbeitslosigkeit im Landkreis um 1,1 Prozent zurück.',
  ],
  [
    'Die Feuerwehr rettete vierzehn Bewohner aus dem brennenden Hochhaus.',
    'Aus dem Hochhaus, das brannte, hat die Feuerwehr 14 Bewohner gerettet.',
  ],
  [
    'Der Trainer Marek Sobota verlängerte seinen Vertrag bis 2027.',
    'Bis 2027 hat Trainer Marek Sobota seinen Vertrag verlängert.',
  ],
  [
    'Archäologen entdeckten unter dem Marktplatz ein römisches Mosaik.',
    'Unter dem Marktplatz haben Archäologen ein Mosaik aus römischer Zeit entdeckt.',
  ],
];

const OTHER: readonly (readonly [string, string])[] = [
  [
    'Die Arbeitslosigkeit im Landkreis sank im März um 1,1 Prozent.',
    'Der Umsatz der Brauerei sank im Sommer um 1,8 Prozent.',
  ],
  [
    'Die Feuerwehr rettete vierzehn Bewohner aus dem brennenden Hochhaus.',
    'Die Feuerwehr feiert am Samstag ihr Sommerfest vor dem Gerätehaus.',
  ],
  [
    'Archäologen entdeckten unter dem Marktplatz ein römisches Mosaik.',
    'Auf dem Marktplatz öffnet am Freitag ein Restaurant mit römischer Küche.',
  ],
];

test('comparePassages: what says the same in other words is likelier than not to, what shares a topic is not', () => {
  const apart = [APART_A, APART_B] as const;
  const same = SAME.map(([a, b]) => probability(a, b, [...apart]).probability);
  const other = OTHER.map(([a, b]) => probability(a, b, [...apart]).probability);
  assert.ok(Math.min(...same) >= DEFAULT_LEAST, `${same}`);
  // The third shares two rare words, "Marktplatz" and "römisch", and stands at the edge.
  assert.ok(Math.max(...other.slice(0, 2)) < DEFAULT_LEAST && Math.max(...other) < 0.6, `${other}`);
});

test('comparePassages: in two articles that retell one another a pair is not carried along by one word in common', () => {
  const same = SAME.map(([a, b]) => probability(a, b).probability);
  const other = OTHER.map(([a, b]) => probability(a, b).probability);
  assert.ok(Math.min(...same) >= 0.95, `${same}`);
  // The third shares two rare words, which such articles may carry: less likely than any that says the same.
  assert.ok(Math.max(...other.slice(0, 2)) < DEFAULT_LEAST && Math.max(...other) < 0.85, `${other}`);
});

test('comparePassages: another figure, another weekday and a negation each count against a pair', () => {
  const [a, b] = [
    'Die Brücke über die Lenne wird am Freitag für 300 Gäste eröffnet.',
    'Am Freitag eröffnet man die Brücke über die Lenne für 300 Gäste.',
  ];
  const same = probability(a, b).probability;
  for (const [from, to, reason, term] of [
    ['300', '450', 'figure', '300 ≠ 450'],
    ['Freitag', 'Dienstag', 'date', 'freitag ≠ dienstag'],
    ['eröffnet man', 'eröffnet man nicht', 'negation', 'only one side is negated'],
    ['Lenne', 'Ruhr', 'name', 'Lenne ≠ Ruhr'],
  ] as const) {
    const changed = probability(a, b.replace(from, to));
    assert.ok(changed.probability < same, `${to}: ${changed.probability} is below ${same}`);
    const against = changed.pair?.evidence.find((item) => item.reason === reason);
    assert.ok(against !== undefined && against.weight < 0, `${reason} has a weight below zero`);
    assert.equal(against.term, term);
  }
});

test('comparePassages: the evidence of a pair adds up to its log odds, chance included', () => {
  const { pair } = probability(...(SAME[0] as [string, string]));
  const total = pair?.evidence.reduce((sum, { weight }) => sum + weight, 0) ?? Number.NaN;
  assert.ok(Math.abs(probabilityOf(total) - (pair?.similarity ?? 0)) < 1e-9);
  assert.ok(pair?.evidence.some(({ reason, weight }) => reason === 'chance' && weight < 0));
});

test('comparePassages: a sentence that is cut in two on one side is one passage', () => {
  const whole =
    'Die Wasserwerke Grünau erneuern bis Oktober sämtliche Rohre der Altstadt und sperren dafür die Kirchgasse.';
  const halves =
    'Bis Oktober erneuern die Wasserwerke Grünau sämtliche Rohre der Altstadt. Gesperrt wird dafür die Kirchgasse.';
  const { pair } = probability(whole, halves);
  assert.ok(pair?.b.text.endsWith(halves));
});

test('comparePassages: what one sentence tells and two tell on the other side is found where neither does alone', () => {
  const whole =
    'Es ist die erste von fünf Reisen, die Ministerin Lene Voss in den nächsten Wochen nach Grünau, Lindach und Sollstedt führen.';
  const halves = 'Es ist die erste von fünf Reisen in nächster Zeit. Voss besucht dabei auch Lindach und Sollstedt.';
  const { pair, probability: joined } = probability(whole, halves, [APART_A, APART_B]);
  assert.ok(pair?.b.text === halves && joined >= 0.9, `${pair?.b.text} ${joined}`);
  const [first, second] = halves.split(/(?<=Zeit\.) /) as [string, string];
  for (const half of [first, second]) assert.ok(probability(whole, half, [APART_A, APART_B]).probability < joined);
});

test('comparePassages: a sentence that tells something else is not taken along', () => {
  const [same, sameToo] = SAME[2] as readonly [string, string];
  const articles = [
    article('a', `${APART_A}\n\n${same}`),
    article('b', `${APART_B}\n\n${sameToo} Der Verein zahlt seine Schulden bis Herbst ab.`),
  ];
  assert.ok(comparePassages(articles).pairs.some(({ b }) => b.text === sameToo));
});

test('comparePassages: a line that stands in many articles is one finding', () => {
  const line = 'Bleiben Sie informiert mit dem Newsletter der Redaktion Grünau.';
  const count = 24;
  const articles: Article[] = Array.from({ length: count }, (_, at) =>
    article(`n${at}`, `Bericht über Gegenstand${at} und Sache${at} in Ort${at}. ${line}`),
  );
  const many = comparePassages(articles);
  assert.deepEqual(
    many.pairs.map(({ a, b, articleCount }) => [a.text, b.article, articleCount]),
    [[line, 'n1', count]],
  );
  assert.equal(many.settings.stockSentenceCount, 1);
  assert.equal(comparePassages(articles.slice(0, 2)).settings.stockSentenceCount, 0);
});

test('chanceCorrection: never above zero, and lower the more pairs were compared', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 50 }),
      fc.integer({ min: 0, max: 1e6 }),
      (odds, more) => {
        const few = chanceCorrection(odds, odds.length);
        const many = chanceCorrection(odds, odds.length + more);
        return few <= 0 && many <= few + 1e-9;
      },
    ),
    { seed: 13 },
  );
  assert.ok(chanceCorrection([], 1e6) < -5);
});

test('figureOf: one figure in one spelling, an ordinal without its dot, other words none', () => {
  const figures: Readonly<Record<string, string | null>> = {
    '2.500': '2500',
    zweitausendfünfhundert: '2500',
    '1,10': '1.1',
    '12.': '12',
    '7.30': '7.30',
    grün: null,
  };
  for (const [word, figure] of Object.entries(figures)) assert.equal(figureOf(word, textProfile('de')), figure, word);
});
