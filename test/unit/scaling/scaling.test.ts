import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedPositions } from '../../../src/examples';
import { findQuotations } from '../../../src/quotations';
import {
  correspondenceAnalysis,
  correspondenceToDraw,
  speakerTexts,
  wordfish,
  wordfishToDraw,
} from '../../../src/scaling';
import { indexTerms, indexTokenLists } from '../../../src/terms';
import { articleOf } from '../../article';

const { articles, truth } = inventedPositions({ articles: 600, seed: 3 });
const INDEX = indexTerms(articles, { stopwords: 'remove' });
const DIRECTION = ['Umweltblatt', 'Industriekurier'] as const;

test('wordfish: the places that outlets were given are found, in their order, and most lie in the intervals', () => {
  const { groups } = wordfish(INDEX, { by: 'outlet', direction: DIRECTION, resamples: 60 });
  assert.deepEqual(
    groups.rows.map(({ group }) => group),
    truth.positions.map(({ outlet }) => outlet),
  );
  const inside = truth.positions.filter(({ position }, at) => {
    const row = groups.rows[at];
    assert.ok(Math.abs((row?.position ?? 9) - position) < 0.15, `${row?.group}: ${row?.position} for ${position}`);
    return (row?.low ?? 9) <= position && position <= (row?.high ?? -9);
  });
  assert.ok(inside.length >= 4, `${inside.length} of 6`);
});

test('wordfish: words of either side have weights of either sign, those of both lie between', () => {
  const { terms } = wordfish(INDEX, { by: 'outlet', direction: DIRECTION, resamples: 0 });
  const of = (words: readonly string[]) =>
    terms.rows.filter(({ term }) => words.some((word) => word.toLowerCase() === term)).map(({ beta }) => beta);
  const { left, right, both } = truth.words;
  assert.ok(Math.max(...of(left)) < Math.min(...of(both)));
  assert.ok(Math.max(...of(both)) < Math.min(...of(right)));
  const mean = terms.rows.reduce((sum, { beta }) => sum + beta, 0) / terms.rows.length;
  assert.ok(Math.abs(mean) < 1e-9);
});

test('wordfish, correspondenceAnalysis: the other direction is the mirror image', () => {
  const [one, other] = [DIRECTION, [...DIRECTION].reverse() as [string, string]].map((direction) => ({
    fish: wordfish(INDEX, { by: 'outlet', direction, resamples: 0 }).groups.rows,
    ca: correspondenceAnalysis(INDEX, { by: 'outlet', direction }).groups.rows,
  }));
  for (const { group, position } of one?.fish ?? []) {
    const mirrored = other?.fish.find((row) => row.group === group)?.position ?? 0;
    assert.ok(Math.abs(position + mirrored) < 1e-6);
  }
  assert.deepEqual(
    one?.ca.map(({ dimension1 }) => -(dimension1 ?? 0)),
    other?.ca.map(({ dimension1 }) => dimension1),
  );
  const place = (name: string) => one?.ca.find(({ group }) => group === name)?.dimension1 ?? 0;
  assert.ok(place('Umweltblatt') < place('Industriekurier'));
});

test('wordfish: the same seed gives the same intervals; of a group of one article, and without resamples, there are none', () => {
  const options = { by: 'outlet', resamples: 5 } as const;
  assert.deepEqual(wordfish(INDEX, options), wordfish(INDEX, options));
  assert.notDeepEqual(wordfish(INDEX, options).groups.rows, wordfish(INDEX, { ...options, seed: 2 }).groups.rows);
  assert.ok(
    wordfish(INDEX, { by: 'outlet', resamples: 0 }).groups.rows.every(({ low, high }) => low === null && high === null),
  );
  const lists = ['a a b', 'a b b', 'a b b b'].map((text, at) => ({ id: `${at}`, tokens: text.split(' ') }));
  const { groups } = wordfish(indexTokenLists(lists), { by: 'article', minCount: 1, resamples: 5 });
  assert.ok(groups.rows.every(({ low }) => low === null));
});

test('correspondenceAnalysis: two groups give one dimension, groups that are alike none', () => {
  const list = (id: string, text: string) => ({ id, tokens: text.split(' ') });
  const options = { by: 'article', minCount: 1, minGroups: 1 } as const;
  const two = correspondenceAnalysis(indexTokenLists([list('a', 'x x y'), list('b', 'x y y')]), options);
  assert.equal(two.dimensions.rows.length, 1);
  // chi-squared of [[2, 1], [1, 2]] is 2/3, over 6 words.
  assert.ok(Math.abs((two.dimensions.rows[0]?.inertia ?? 0) - 1 / 9) < 1e-15);
  assert.deepEqual(
    two.groups.rows.map(({ dimension2 }) => dimension2),
    [null, null],
  );
  assert.ok(two.groups.rows.every(({ quality }) => Math.abs((quality ?? 0) - 1) < 1e-12));
  const alike = correspondenceAnalysis(indexTokenLists([list('a', 'x y'), list('b', 'y x')]), options);
  assert.deepEqual(
    [alike.dimensions.rows, alike.groups.rows[0]?.dimension1, alike.groups.rows[0]?.quality],
    [[], null, null],
  );
});

test('scaling: groups without a word are told, too few groups and wrong directions are errors', () => {
  const list = (id: string, text: string) => ({ id, tokens: text.split(' ') });
  const index = indexTokenLists([list('a', 'x y'), list('b', 'x y y'), list('c', 'z')]);
  const { groups } = correspondenceAnalysis(index, { by: 'article', minCount: 1 });
  assert.equal(groups.settings.emptyGroups, 'c');
  assert.throws(() => wordfish(index, { by: 'article', minCount: 1 }), /2 groups use words .* allowed are 3 groups/);
  assert.throws(() => correspondenceAnalysis(indexTokenLists([]), { by: 'outlet' }), /0 groups use/);
  assert.throws(
    () => wordfish(INDEX, { by: 'outlet', direction: ['Landbote', 'Bild'] }),
    /direction is "Landbote, Bild"/,
  );
  assert.throws(() => wordfish(INDEX, { by: 'outlet', priorSd: 0 }), /priorSd is 0/);
  assert.throws(() => wordfish(INDEX, { by: 'colour' }), /by is "colour"/);
  assert.throws(() => wordfish(INDEX, { by: 'outlet', draws: 3 } as never), /unknown option "draws"/);
});

test('speakerTexts: what each known speaker says in an article, with the columns of the article', () => {
  const article = articleOf(
    '„Wir warten hier auf die Antwort“, sagte Ida Lenz. „Der Hafen ruht noch“, sagte ein Bäcker. „Die Stadt wartet mit“, sagte Lenz am Abend.',
    { id: 'a', outlet: 'Bote', metadata: { outlet: 'Bote' } },
  );
  const texts = speakerTexts([article], findQuotations(article));
  assert.deepEqual(
    texts.map(({ id, raw, outlet, metadata }) => [id, raw, outlet, metadata.speaker]),
    [['a Ida Lenz', 'Wir warten hier auf die Antwort\nDie Stadt wartet mit\n', 'Bote', 'Ida Lenz']],
  );
  assert.deepEqual(speakerTexts([article], []), []);
});

test('wordfishToDraw, correspondenceToDraw: names with their number, groups before words', () => {
  const fish = wordfishToDraw(wordfish(INDEX, { by: 'outlet', direction: DIRECTION, resamples: 0 }));
  assert.match(fish.rows[0]?.label ?? '', /^Umweltblatt \(\d+\)$/);
  const { rows } = correspondenceToDraw(correspondenceAnalysis(INDEX, { by: 'outlet' }), {
    top: 3,
    kinds: ['Gruppe', 'Wort'],
  });
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    [...Array(6).fill('Gruppe'), ...Array(3).fill('Wort')],
  );
});
