import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareQuotations } from '../../../../src/overlap';
import { bondOf } from '../../../../src/overlap/statements/affiliations';
import { narrowToQuotations } from '../../../../src/overlap/statements/quoted-sentences';
import { readSentences } from '../../../../src/overlap/statements/sentence-table';
import { article, quotation } from '../samples';

const ONE = [
  'In der Nacht zum Montag ist der Damm oberhalb von Kirchberg an zwei Stellen gebrochen.',
  'Die Feuerwehr brachte 140 Bewohner der Unterstadt in eine Turnhalle.',
  'Bürgermeisterin Ada Lund sagte, das Wasserwerk müsse bis Freitag geschlossen bleiben, weil die Pumpen beschädigt seien.',
  'Auch die Schulen der Stadt öffnen erst in der nächsten Woche wieder.',
].join(' ');
const TWO = [
  'Oberhalb von Kirchberg gab in der Nacht auf Montag der Damm an zwei Stellen nach.',
  'Wegen beschädigter Pumpen kann das Wasserwerk vor Freitag nicht wieder in Betrieb gehen.',
  'In einer Turnhalle kamen 140 Menschen aus der Unterstadt unter, die von der Feuerwehr geholt wurden.',
  'Erst nächste Woche beginnt in den Schulen der Stadt der Unterricht wieder.',
].join(' ');
const SAID = 'das Wasserwerk müsse bis Freitag geschlossen bleiben, weil die Pumpen beschädigt seien';

test('compareQuotations: what one article quotes and the other tells in its own voice is found, with nobody as its speaker', () => {
  const articles = [article('a', ONE, { date: '2024-06-03' }), article('b', TWO, { date: '2024-06-03' })];
  const [first] = articles;
  assert.ok(first);
  const said = quotation(first, SAID, 'Ada Lund', 'indirect');
  const { pairs } = compareQuotations(articles, [said]);
  assert.equal(pairs.length, 1, 'the sentences that nobody says are no quotations');
  const [pair] = pairs;
  assert.ok(pair?.b.text.includes('Wegen beschädigter Pumpen'));
  assert.deepEqual(
    [pair?.a.speaker, pair?.a.quotation, pair?.b.speaker, pair?.b.quotation],
    ['Ada Lund', said.id, null, null],
  );
  assert.equal(pair?.a.text, SAID, 'without who says so');
  const odds = Math.log((pair?.similarity ?? 0) / (1 - (pair?.similarity ?? 0)));
  const total = pair?.evidence.reduce((sum, { weight }) => sum + weight, 0) ?? 0;
  assert.ok(Math.abs(total - odds) < 1e-9, 'the evidence adds up to the log odds');
  assert.ok(pair?.evidence.some(({ term, weight }) => term === 'quoted on one side only' && weight === -0.7));
});

test('compareQuotations: articles more than a week apart are not compared sentence by sentence', () => {
  const articles = [article('a', ONE, { date: '2024-06-03' }), article('b', TWO, { date: '2024-06-20' })];
  const said = quotation(articles[0] as (typeof articles)[0], SAID, 'Ada Lund', 'indirect');
  assert.deepEqual(compareQuotations(articles, [said]).pairs, []);
});

test('compareQuotations: a pair both sides of which are nearer to another place is left out', () => {
  const texts = [
    '„Wir haben dem Gast ein Pferd aus eigener Zucht geschenkt.“ „Der Präsident hat die Einladung nach Oslo angenommen.“',
    '„Der Präsident nahm die Einladung nach Oslo an.“ „Dem Gast wurde ein Pferd aus eigener Zucht geschenkt.“',
  ];
  const articles = texts.map((text, at) => article(`${at}`, text, { date: '2024-06-03' }));
  const quotations = articles.flatMap((from) =>
    (from.raw.match(/[^„“]+(?=“)/g) ?? []).map((text) => quotation(from, text, 'Eva Kern')),
  );
  assert.equal(quotations.length, 4);
  const { pairs } = compareQuotations(articles, quotations, { minSimilarity: 0.001 });
  assert.deepEqual(
    pairs.map(({ a, b }) => [a.text.includes('Pferd'), b.text.includes('Pferd')]).sort(),
    [
      [false, false],
      [true, true],
    ],
    'each has its own counterpart, however low the threshold',
  );
});

test('narrowToQuotations: a sentence is what is quoted in it; words in marks that say little leave it whole', () => {
  const raw = `Ada Lund sagte, ${SAID}. Der Damm sei „gut“, heißt es in der Stadt Kirchberg.`;
  const from = article('a', raw);
  const quotations = [quotation(from, SAID, 'Ada Lund', 'indirect'), quotation(from, 'gut', null)];
  const sentences = readSentences([from], 2);
  const { statements, quotationsOf } = narrowToQuotations(sentences, [from], quotations);
  assert.equal(statements.count, sentences.count);
  const texts = Array.from({ length: statements.count }, (_, at) =>
    raw.slice(statements.start[at], statements.end[at]),
  );
  assert.equal(texts[0], SAID);
  assert.ok(texts[1]?.startsWith('Der Damm'));
  assert.deepEqual([quotationsOf(0).length, quotationsOf(1).length], [1, 0]);
  const none = narrowToQuotations(sentences, [from], [{ ...quotations[0], isSpeech: false } as (typeof quotations)[0]]);
  assert.equal(none.statements.start[0], 0, 'what is no speech narrows nothing');
});

test('bondOf: one person, one side, two others, nobody', () => {
  const sides = { 'Eva Kern': ['Stadt'], Rathaus: ['Stadt'], 'Jan Ott': ['Land'] };
  assert.deepEqual(bondOf(['Jan Ott', 'Eva Kern'], ['Eva Kern'], sides), { bond: 'same', term: 'Eva Kern' });
  assert.equal(bondOf(['Eva Kern'], ['Rathaus'], sides).bond, 'side');
  assert.equal(bondOf(['Eva Kern'], ['Jan Ott'], sides).bond, 'other');
  assert.equal(bondOf([], ['Jan Ott'], sides).bond, 'unknown');
});
