import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inventedNews } from '../../../src/examples';
import { indexTerms, indexTokenLists, selectTerms, type TermIndex } from '../../../src/terms';
import {
  articleTopicRows,
  exclusivity,
  ldaTopics,
  nmfTopics,
  npmiCoherence,
  type TopicModel,
  topicArticles,
  topicRows,
  topicShares,
  topicStability,
} from '../../../src/topics';
import { factorize } from '../../../src/topics/matrix-factors';
import { bestPairs } from '../../../src/topics/stability';

const golden = JSON.parse(readFileSync(join(__dirname, '../../fixtures/topics/golden.json'), 'utf8')) as {
  docs: string[][];
  vocabulary: string[];
  tfidf: number[][];
  W0: number[][];
  H0: number[][];
  W: number[][];
  H: number[][];
  error: number;
  topics: string[][];
  npmi: number[];
};
const near = (a: number | null | undefined, b: number, tolerance = 1e-9) =>
  assert.ok(typeof a === 'number' && Math.abs(a - b) <= tolerance, `${a} is not ${b}`);

const goldenIndex = indexTokenLists(golden.docs.map((tokens, id) => ({ id: String(id), tokens })));
const { articles, truth } = inventedNews({ articles: 300, seed: 2 });
const newsIndex = selectTerms(indexTerms(articles, { stopwords: 'remove' }), {
  maxDocumentShare: 0.5,
  minDocumentCount: 3,
});

test('nmf: coordinate descent from a given start equals that of scikit-learn 1.9 (solver cd), error included', () => {
  const flat = (rows: readonly (readonly number[])[]) => Float64Array.from(rows.flat());
  const entries = golden.tfidf.map((row) => row.flatMap((value, id) => (value > 0 ? [{ id, value }] : [])));
  const offsets = new Uint32Array(entries.length + 1);
  for (const [row, own] of entries.entries()) offsets[row + 1] = (offsets[row] as number) + own.length;
  const matrix = {
    rows: entries.length,
    columns: golden.vocabulary.length,
    offsets,
    ids: Uint32Array.from(entries.flat(), ({ id }) => id),
    values: Float64Array.from(entries.flat(), ({ value }) => value),
  };
  const [w, h] = [flat(golden.W0), flat(golden.H0)];
  const { error } = factorize(matrix, w, h, { count: 3, iterations: 30, tolerance: 0 });
  for (const [at, value] of golden.W.flat().entries()) near(w[at], value, 1e-8);
  for (const [at, value] of golden.H.flat().entries()) near(h[at], value, 1e-8);
  near(error, golden.error, 1e-8);
});

test('npmiCoherence: equals gensim 4.4 (c_npmi, a window as long as the documents)', () => {
  // The third list has two terms that never meet: gensim puts 1e-12 for 0 there, the limit is −1.
  for (const [place, terms] of golden.topics.slice(0, 2).entries()) {
    near(
      npmiCoherence(
        goldenIndex,
        terms.map((term) => goldenIndex.termId(term)),
      ),
      golden.npmi[place] as number,
      1e-6,
    );
  }
});

test('npmiCoherence: −1 never together, 1 always, null for one term', () => {
  const index = indexTokenLists([
    { id: 'a', tokens: ['x', 'y', 'all'] },
    { id: 'b', tokens: ['x', 'y', 'all'] },
    { id: 'c', tokens: ['z', 'all'] },
  ]);
  const of = (...terms: string[]) =>
    npmiCoherence(
      index,
      terms.map((term) => index.termId(term)),
    );
  near(of('x', 'z'), -1);
  near(of('x', 'y'), 1);
  near(of('x', 'all'), 0);
  assert.equal(of('x'), null);
});

/** For each true topic the found one whose shares go with it most, and how far they are from the truth on average. */
function againstTruth(model: TopicModel) {
  const { count } = model;
  const similar = truth.topics.map((_, real) =>
    Array.from({ length: count }, (__, topic) =>
      truth.articleTopics.reduce(
        (sum, shares, article) =>
          sum + (shares[real] as number) * (model.articleShares[article * count + topic] as number),
        0,
      ),
    ),
  );
  const pairs = bestPairs(similar);
  const errors = truth.articleTopics.flatMap((shares, article) =>
    shares.map((share, real) =>
      Math.abs(share - (model.articleShares[article * count + (pairs[real] as number)] as number)),
    ),
  );
  return { pairs, error: errors.reduce((sum, error) => sum + error, 0) / errors.length };
}

for (const [method, find] of [
  ['lda', ldaTopics],
  ['nmf', nmfTopics],
] as const) {
  test(`${method}: finds the topics that were put into invented news: their words, and the share of each in each article`, () => {
    const model = find(newsIndex, { count: 5 });
    const { pairs, error } = againstTruth(model);
    assert.equal(new Set(pairs).size, 5);
    assert.ok(error < 0.06, `mean error ${error}`);
    const rows = topicRows(model, { top: 5 }).rows;
    for (const [real, { words, name }] of truth.topics.entries()) {
      const row = rows[pairs[real] as number];
      const own = new Set(words.map((word) => word.toLowerCase()));
      const right = row?.terms.split(', ').filter((term) => own.has(term)).length ?? 0;
      assert.ok(right >= 3, `${name}: ${row?.terms}`);
      assert.ok((row?.coherence ?? -1) > 0.3 && (row?.exclusivity ?? 0) > 0.8);
    }
  });

  test(`${method}: shares are shares; the largest topic comes first; the same seed gives the same model, another another`, () => {
    const model = find(newsIndex, { count: 7, iterations: 30 });
    for (let article = 0; article < articles.length; article++) {
      near(
        model.articleShares.subarray(article * 7, article * 7 + 7).reduce((sum, share) => sum + share, 0),
        1,
      );
    }
    for (let topic = 0; topic < 7; topic++) {
      const { termCount } = newsIndex;
      near(
        model.termShares.subarray(topic * termCount, (topic + 1) * termCount).reduce((sum, share) => sum + share, 0),
        1,
      );
    }
    const sizes = topicRows(model).rows.map(({ share }) => share);
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => b - a),
    );
    near(
      sizes.reduce((sum, size) => sum + size, 0),
      1,
    );
    assert.deepEqual(find(newsIndex, { count: 7, iterations: 30 }).termShares, model.termShares);
    assert.notDeepEqual(find(newsIndex, { count: 7, iterations: 30, seed: 2 }).termShares, model.termShares);
  });

  test(`${method}: an index without terms, and articles without terms, have shares of 0 and no rows`, () => {
    const none: TermIndex = indexTokenLists([]);
    assert.deepEqual(articleTopicRows(find(none, { count: 2 })).rows, []);
    assert.deepEqual(
      topicRows(find(none, { count: 2 })).rows.map(({ terms, share, coherence }) => [terms, share, coherence]),
      [
        ['', 0, null],
        ['', 0, null],
      ],
    );
    const some = indexTokenLists([
      { id: 'a', tokens: ['x', 'y'] },
      { id: 'b', tokens: [] },
    ]);
    const rows = articleTopicRows(find(some, { count: 2 }), { minShare: 0 }).rows;
    assert.ok(rows.length > 0 && rows.every(({ article }) => article === 'a'));
  });
}

test('ldaTopics, nmfTopics: wrong options are named', () => {
  assert.throws(() => ldaTopics(newsIndex, { count: 0 }), /count is 0/);
  assert.throws(() => ldaTopics(newsIndex, { count: 2, alpha: -1 }), /alpha is -1/);
  assert.throws(() => nmfTopics(newsIndex, { count: 2, steps: 3 } as never), /unknown option "steps"/);
});

test('exclusivity: terms of one topic 1, terms shared evenly by two 0.5', () => {
  const index = indexTokenLists([{ id: 'a', tokens: ['x', 'y'] }]);
  const model = (termShares: number[]): TopicModel => ({
    count: 2,
    index,
    articles: index.articles,
    termShares: Float64Array.from(termShares),
    articleShares: Float64Array.of(0.5, 0.5),
    settings: {},
  });
  assert.equal(exclusivity(model([1, 0, 0, 1]), 0, 2), 1);
  assert.equal(exclusivity(model([0.5, 0.5, 0.5, 0.5]), 0, 2), 0.5);
});

test('topicStability: equal models 1, whatever the order; others of another size are refused', () => {
  const model = ldaTopics(newsIndex, { count: 5 });
  assert.ok(topicStability(model, [model, model]).rows.every(({ stability, least }) => stability === 1 && least === 1));
  const other = ldaTopics(newsIndex, { count: 5, seed: 9, iterations: 1 });
  assert.ok(topicStability(model, [other]).rows.every(({ stability }) => stability < 1));
  assert.deepEqual(topicStability(model, []).rows, []);
  assert.throws(
    () => topicStability(model, [ldaTopics(newsIndex, { count: 4 })]),
    /a model has 4 topics; allowed are 5/,
  );
});

test('bestPairs: the sum is the largest there can be, where the greedy way fails', () => {
  assert.deepEqual(
    bestPairs([
      [9, 8, 0],
      [8, 1, 0],
      [0, 0, 1],
    ]),
    [1, 0, 2],
  );
  assert.deepEqual(bestPairs([]), []);
});

test('topicShares: the topic that was put in more often later rises over time; the gap is a gap; undated come last', () => {
  const model = ldaTopics(newsIndex, { count: 5 });
  const { pairs } = againstTruth(model);
  const harvest = (pairs[0] as number) + 1;
  const rows = topicShares(model, { by: 'week', resamples: 200 }).rows.filter(({ topic }) => topic === harvest);
  const mean = (later: boolean) => {
    const own = rows.filter(
      ({ start, share }) => share !== null && start !== null && start >= truth.changeDate === later,
    );
    return own.reduce((sum, { share }) => sum + (share ?? 0), 0) / own.length;
  };
  assert.ok(mean(true) > 1.5 * mean(false), `${mean(false)} to ${mean(true)}`);
  const gap = rows.filter(({ start }) => start !== null && start >= truth.gap.from && start < truth.gap.until);
  assert.deepEqual(
    gap.map(({ share, low, groupArticleCount }) => [share, low, groupArticleCount]),
    [
      [null, null, 0],
      [null, null, 0],
    ],
  );
  assert.equal(rows.at(-1)?.group, '(unknown)');
  const byOutlet = topicShares(model, { by: 'outlet', resamples: 100 }).rows.slice(0, 3);
  assert.deepEqual(
    byOutlet.map(({ group }) => group),
    ['Küstenblatt', 'Landbote', 'Stadtanzeiger'],
  );
  for (const { low, share, high } of byOutlet) assert.ok((low ?? 1) < (share ?? 0) && (share ?? 1) < (high ?? 0));
});

test('topicArticles: the articles with most of a topic, with title, outlet and date', () => {
  const model = ldaTopics(newsIndex, { count: 5 });
  const { rows } = topicArticles(model, 2, { top: 3 });
  assert.equal(rows.length, 3);
  assert.ok((rows[0]?.share ?? 0) >= (rows[2]?.share ?? 1) && (rows[2]?.share ?? 0) > 0.8);
  assert.ok(rows.every(({ topic, title, outlet }) => topic === 2 && title !== '' && outlet !== ''));
  assert.throws(() => topicArticles(model, 6), /topic is 6/);
});
