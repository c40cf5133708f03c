import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Article } from '../../../src/corpus';
import {
  findSelection,
  loadSource,
  selectionRows,
  selectionSentences,
  selectionShares,
  selectionToDraw,
} from '../../../src/selection';
import { withFolder } from '../corpus/folder';

function article(id: string, outlet: string, raw: string, date = ''): Article {
  const known = { file: `${id}.txt`, encoding: 'utf-8', title: '', language: 'de', languageSource: 'option' } as const;
  return { ...known, id, outlet, raw, date, metadata: { outlet }, setAside: [] };
}

const SENTENCES = {
  closed: 'Die Stadt Nordhafen sperrt die Hafenbrücke vom 4. März an für sechs Wochen.',
  unsafe:
    '„Die Brücke ist nicht mehr sicher, und wir können niemandem zumuten, sie weiter zu benutzen“, sagt Lena Vogt.',
  cost: 'Die Kosten der Sanierung betragen 2,4 Millionen Euro.',
  land: 'Davon übernimmt das Land 70 Prozent.',
  ferry: 'Pendler sollen die Fähre nutzen, die in dieser Zeit kostenlos fährt.',
  survey: 'Bereits im Jahr 2019 hatte ein Gutachten vor Rissen in den Pfeilern gewarnt.',
  thanks: 'Vielen Dank.',
};
const SOURCE = article('release', '', Object.values(SENTENCES).join(' '), '2024-03-01');
const NOISE = 'Die Feuerwehr übt am Wochenende im Wald. Anwohner hören dann laute Sirenen, und der Eintritt ist frei.';

const formsIn = (raw: string, options = {}) =>
  findSelection(SOURCE, [article('a', 'Bote', raw), article('n', 'Kurier', NOISE)], options).places.map(
    ({ sentence, form }) => `${sentence} ${form}`,
  );

test('verbatim: all words in their order, in one piece or around an attribution that is set off by marks', () => {
  assert.deepEqual(formsIn(`Nachrichten. ${SENTENCES.closed} ${SENTENCES.cost}`), ['1 verbatim', '3 verbatim']);
  const halves = '„Pendler sollen die Fähre nutzen“, sagte Vogt am Montag, „die in dieser Zeit kostenlos fährt.“';
  assert.deepEqual(formsIn(`Das ist neu. ${halves}`), ['5 verbatim']);
  assert.deepEqual(formsIn(SENTENCES.closed.toUpperCase()), ['1 verbatim'], 'capitals do not matter');
});

test('edited: words put in, taken away or replaced, as long as seven in ten stay in their order', () => {
  assert.deepEqual(formsIn('Die Stadt sperrt die marode Hafenbrücke vom 4. März an für sechs lange Wochen.'), [
    '1 edited',
  ]);
  // A word more that no mark sets off may turn the meaning round: never "verbatim".
  assert.deepEqual(formsIn('Pendler sollen die Fähre nicht nutzen, die in dieser Zeit kostenlos fährt.'), ['5 edited']);
});

test('reworded: the same said otherwise, with the probability and what it rests on; not with wording "same"', () => {
  const raw =
    'Wer pendelt, kann in dieser Zeit gratis mit der Fähre fahren. Für die Sanierung sind 2,4 Millionen Euro veranschlagt.';
  const [, place] = findSelection(SOURCE, [article('a', 'Bote', raw)]).places;
  assert.equal(place?.form, 'reworded');
  assert.equal(place?.text, 'Wer pendelt, kann in dieser Zeit gratis mit der Fähre fahren.');
  const odds = place?.evidence.reduce((sum, { weight }) => sum + weight, 0) ?? 0;
  assert.ok(Math.abs(1 / (1 + Math.exp(-odds)) - (place?.probability ?? 0)) < 1e-9);
  assert.deepEqual(formsIn(raw, { wording: 'same' }), []);
  assert.deepEqual(formsIn(raw, { minProbability: 1 }), []);
});

test('part: six words in a row, three of them no function words; fewer are nothing', () => {
  const part = 'Von „Rissen“ ist die Rede: „ein Gutachten vor Rissen in den Pfeilern“ liege vor, das niemand las.';
  assert.deepEqual(formsIn(part, { wording: 'same' }), ['6 part']);
  assert.deepEqual(formsIn(part, { wording: 'same', minPartWords: 8 }), []);
  assert.deepEqual(formsIn('Er sah die Kosten der Sanierung.', { wording: 'same' }), []);
});

test('sentences that are too short are listed, and looked for nowhere', () => {
  const { sentences, places, settings } = findSelection(SOURCE, [article('a', 'Bote', 'Vielen Dank. Vielen Dank.')]);
  assert.deepEqual([sentences.length, settings.comparedSentenceCount, places.length], [7, 6, 0]);
  assert.throws(() => findSelection(article('s', '', 'Vielen Dank. Ja.'), []), /nothing to look for/);
});

const ARTICLES = [
  article('a', 'Bote', `${SENTENCES.closed} ${SENTENCES.cost}`, '2024-03-02'),
  article('b', 'Bote', `${SENTENCES.closed} ${NOISE}`, '2024-03-03'),
  article(
    'c',
    'Kurier',
    `${SENTENCES.closed} ${SENTENCES.ferry} ${SENTENCES.survey} ${SENTENCES.unsafe}`,
    '2024-03-02',
  ),
  article('d', 'Kurier', NOISE, '2024-03-04'),
  article('e', 'Blatt', 'Es ist Frühling im ganzen Land, und die Bauern säen.', '2024-03-04'),
];

test('by outlet: a count over all articles, and the mean over those that print anything, with its interval', () => {
  const { rows } = selectionShares(findSelection(SOURCE, ARTICLES));
  assert.deepEqual(
    rows.map(({ group, articleCount, takingCount, takenCount, share, verbatim, articleShare }) => [
      ...[group, articleCount, takingCount, takenCount, share, verbatim],
      articleShare,
    ]),
    [
      ['Kurier', 2, 1, 4, 4 / 6, 4, 4 / 6],
      ['Bote', 2, 2, 2, 2 / 6, 2, 1.5 / 6],
      ['Blatt', 1, 0, 0, 0, 0, null],
    ],
  );
  const [kurier, bote, blatt] = rows;
  assert.deepEqual([kurier?.low, kurier?.high, blatt?.low], [null, null, null], 'one article has no interval');
  // Two articles with 2 and 1 of 6 sentences: the means of what can be drawn run from one to the other.
  assert.deepEqual([bote?.low, bote?.high], [1 / 6, 2 / 6]);
  assert.deepEqual(selectionShares(findSelection(SOURCE, [])).rows, []);
});

test('by sentence: what everybody prints, what nobody does; outlets that print nothing are not asked', () => {
  const { rows, settings } = selectionSentences(findSelection(SOURCE, ARTICLES));
  assert.deepEqual(
    rows.map(({ taken }) => taken),
    ['everybody', 'some', 'some', 'nobody', 'some', 'some', 'not compared'],
  );
  assert.equal(settings.takingGroupCount, 2);
  assert.deepEqual(rows[0]?.forms, 'verbatim 2');
  assert.deepEqual([rows[0]?.share, rows[3]?.share, rows[6]?.share], [1, 0, null]);
  assert.ok((rows[3]?.high ?? 0) > 0.3, 'none of three articles leaves much open');
});

test('articles of earlier days are searched apart, and one with the very text of the source is left out', () => {
  const early = article('f', 'Bote', SENTENCES.closed, '2024-02-28');
  const { places, articles, settings } = findSelection(SOURCE, [...ARTICLES, early, { ...SOURCE, id: 'copy' }]);
  assert.ok(places.every((place) => place.article !== 'f'));
  assert.equal(articles.length, 5);
  assert.deepEqual(
    [settings.earlierArticleCount, settings.earlierPlaceCount, settings.earlierTakingCount, settings.sameTextCount],
    [1, 1, 1, 1],
  );
});

test('the evidence: both texts with offsets that give them back', () => {
  const { rows } = selectionRows(findSelection(SOURCE, ARTICLES));
  assert.equal(rows.length, 7);
  for (const row of rows) {
    const { raw } = ARTICLES.find(({ id }) => id === row.article) as Article;
    assert.equal(raw.slice(row.start, row.end), row.text);
    assert.equal(SOURCE.raw.slice(row.sourceStart, row.sourceEnd), row.sourceText);
  }
  assert.deepEqual(
    rows.slice(0, 3).map(({ sentenceNumber, article: id }) => [sentenceNumber, id]),
    [
      [1, 'a'],
      [1, 'b'],
      [1, 'c'],
    ],
  );
});

test('however many articles print a sentence, its words stay rare, and those that tell it otherwise are found', () => {
  const print = Array.from({ length: 60 }, (_, at) => article(`m${at}`, 'Bote', `${SENTENCES.ferry} ${NOISE}`));
  const told = `Kostenlos fährt in dieser Zeit die Fähre, die Pendler nutzen sollen. ${SENTENCES.closed}`;
  const probabilityIn = (articles: readonly Article[]) =>
    findSelection(SOURCE, [article('told', 'Kurier', told), ...articles]).places.find(
      (place) => place.article === 'told' && place.sentence === 5,
    )?.probability ?? 0;
  const alone = probabilityIn([]);
  assert.ok(alone > 0.5, String(alone));
  assert.ok(Math.abs(probabilityIn(print) - alone) < 0.1, String(probabilityIn(print)));
  assert.equal(findSelection(SOURCE, print).places.filter(({ sentence }) => sentence === 5).length, 60);
});

test('to draw: sentences in their order, the groups that print most first', () => {
  const { rows, settings } = selectionToDraw(findSelection(SOURCE, ARTICLES));
  assert.deepEqual([...new Set(rows.map(({ group }) => group))], ['Kurier (n=1)', 'Bote (n=2)']);
  assert.deepEqual([rows.length, settings.groupCount, settings.drawnGroupCount], [12, 3, 2]);
  assert.deepEqual(
    rows.filter(({ label }) => label.startsWith('4 ')).map(({ form }) => form),
    ['not printed', 'not printed'],
  );
  assert.equal(selectionToDraw(findSelection(SOURCE, ARTICLES), { top: 1 }).rows.length, 6);
});

test('options are checked, and a source that is no text is refused', () => {
  assert.throws(() => findSelection(SOURCE, [], { minWord: 3 } as object), /minWord/);
  assert.throws(() => findSelection(SOURCE, [], { minProbability: 2 }), /minProbability/);
  assert.throws(() => selectionShares(findSelection(SOURCE, ARTICLES), { by: 'party' }), /by is "party"/);
  withFolder({ 'release.txt': SOURCE.raw, 'x.md': '' }, (folder) => {
    assert.equal(loadSource(join(folder, 'release.txt'), { date: '2024-03-01' }).date, '2024-03-01');
    assert.equal(loadSource(join(folder, 'release.txt')).id, 'release');
    assert.throws(() => loadSource(join(folder, 'release.txt'), { date: '31.2.' }), /date is/);
    assert.throws(() => loadSource(join(folder, 'release.pdf')), /wortlaut import/);
    writeFileSync(join(folder, 'zero.txt'), 'a\0b');
    assert.throws(() => loadSource(join(folder, 'zero.txt')), /no text file/);
  });
});
