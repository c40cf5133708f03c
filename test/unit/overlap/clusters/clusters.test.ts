import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleOverlapRows,
  clusterSensitivity,
  clusterStatements,
  compareWithAnnotations,
  distinctStatements,
  type OverlapPair,
  printingRows,
  type Relation,
  statementNetworkRows,
} from '../../../../src/overlap';
import { article, quotation } from '../samples';

const WORDS = 'Es gibt keinen Anlass zur Sorge';
const ARTICLES = ['a', 'b', 'c', 'd'].map((id, at) =>
  article(id, `„${WORDS}.“`, { outlet: `Blatt ${id}`, date: ['2023-05-03', '', '2023-05-01', '2023-05-09'][at] ?? '' }),
);

function pair(a: string, b: string, similarity: number, relation: Relation = 'reworded'): OverlapPair {
  const side = (id: string) => ({
    ...{ article: id, start: 1, end: 1 + WORDS.length, text: WORDS, speaker: 'Eva Kern', quotation: `${id}#1` },
  });
  return {
    ...{ kind: 'quotation', relation, similarity, shareOfAFoundInB: 1, shareOfBFoundInA: 1, cluster: null },
    ...{ a: side(a), b: side(b), daysApart: null, isDayEstimated: false, evidence: [] },
  };
}

test('clusterStatements: places that are all alike are one statement, described by date', () => {
  const { clusters, pairs } = clusterStatements(
    [pair('a', 'b', 0.9), pair('a', 'c', 0.8), pair('b', 'c', 0.5)],
    ARTICLES,
  );
  const [cluster, ...others] = clusters;
  assert.equal(others.length, 0);
  assert.deepEqual(
    cluster?.members.map((member) => member.article),
    ['c', 'a', 'b'],
    'by date, the undated one last',
  );
  assert.equal(cluster?.representative.article, 'a', '0.9 + 0.8 is the most');
  assert.equal(cluster?.firstDate, '2023-05-01');
  assert.equal(cluster?.lastDate, '2023-05-03');
  assert.deepEqual(cluster?.outlets, ['Blatt c', 'Blatt a', 'Blatt b']);
  assert.ok(Math.abs((cluster?.cohesion ?? 0) - (0.9 + 0.8 + 0.5) / 3) < 1e-12);
  assert.deepEqual(
    pairs.map((item) => item.cluster),
    ['s1', 's1', 's1'],
  );
});

test('clusterStatements: a chain of neighbours does not melt into one statement', () => {
  const chain = [pair('a', 'b', 0.9), pair('b', 'c', 0.8), pair('c', 'd', 0.9)];
  const { clusters, pairs } = clusterStatements(chain, ARTICLES);
  assert.deepEqual(
    clusters.map((cluster) => cluster.members.map((member) => member.article).sort()),
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  );
  assert.deepEqual(
    pairs.map((item) => item.cluster),
    ['s1', null, 's2'],
  );
  assert.equal(clusterStatements(chain, ARTICLES, { minLinkShare: 0 }).clusters.length, 1);
});

test('clusterStatements: half of the links is enough where half is asked for, and half of the words is the same place', () => {
  const linked = [pair('a', 'b', 0.9), pair('b', 'c', 0.8)];
  assert.equal(clusterStatements(linked, ARTICLES, { minLinkShare: 0.5 }).clusters[0]?.members.length, 3);
  assert.equal(clusterStatements(linked, ARTICLES, { minLinkShare: 0.51 }).clusters[0]?.members.length, 2);
  // Of what two places of an article cover together they share exactly half, or one character less.
  const moved = (start: number) => {
    const other = pair('b', 'c', 0.8);
    return { ...other, a: { ...other.a, start, end: start + 20 } };
  };
  const first = { ...pair('a', 'b', 0.9), b: { ...pair('a', 'b', 0.9).b, start: 0, end: 10 } };
  assert.equal(clusterStatements([first, moved(0)], ARTICLES, { minLinkShare: 0 }).clusters.length, 1);
  assert.equal(clusterStatements([first, moved(1)], ARTICLES, { minLinkShare: 0 }).clusters.length, 2);
});

test('clusterStatements: of two similarities of one pair the higher counts; of two stretches of a place the longer', () => {
  const twice = clusterStatements([pair('a', 'b', 0.9), pair('a', 'b', 0.5)], ARTICLES);
  assert.equal(twice.clusters[0]?.cohesion, 0.9);
  const long = { ...pair('b', 'c', 0.8), a: { ...pair('b', 'c', 0.8).a, end: 40 } };
  const { clusters } = clusterStatements([pair('a', 'b', 0.9), long], ARTICLES, { minLinkShare: 0 });
  assert.equal(clusters[0]?.members.find(({ article: id }) => id === 'b')?.end, 40);
});

test('clusterStatements: what was repeated on another occasion can be kept apart', () => {
  const pairs = [pair('a', 'b', 0.9), pair('a', 'd', 0.8, 'repeated-on-another-occasion'), pair('b', 'd', 0.8)];
  assert.equal(clusterStatements(pairs, ARTICLES).clusters[0]?.members.length, 3);
  const apart = clusterStatements(pairs.slice(0, 2), ARTICLES, { withRepeats: false });
  assert.deepEqual(
    apart.clusters.map((cluster) => cluster.members.map((member) => member.article)),
    [['a', 'b']],
  );
});

test('clusterStatements: overlapping places of one article are one place', () => {
  const first = pair('a', 'b', 0.9);
  const shifted = { ...pair('a', 'c', 0.9), a: { ...first.a, start: 4, text: WORDS.slice(3) } };
  assert.equal(clusterStatements([first, shifted, pair('b', 'c', 0.9)], ARTICLES).clusters[0]?.members.length, 3);
});

test('clusterSensitivity: a stricter threshold leaves fewer pairs and smaller clusters', () => {
  const pairs = [pair('a', 'b', 0.9), pair('a', 'c', 0.6), pair('b', 'c', 0.6)];
  assert.deepEqual(clusterSensitivity(pairs, ARTICLES, [0.5, 0.7, 1]), [
    { minSimilarity: 0.5, pairCount: 3, clusterCount: 1, placeCount: 3, largestCluster: 3 },
    { minSimilarity: 0.7, pairCount: 1, clusterCount: 1, placeCount: 2, largestCluster: 2 },
    { minSimilarity: 1, pairCount: 0, clusterCount: 0, placeCount: 0, largestCluster: 0 },
  ]);
});

test('distinctStatements: quotations of one cluster count as one statement, the others as themselves', () => {
  const { clusters } = clusterStatements([pair('a', 'b', 0.9)], ARTICLES);
  const quotations = ARTICLES.slice(0, 3).map((from) => quotation(from, WORDS, 'Eva Kern'));
  assert.deepEqual(
    [...distinctStatements(quotations, clusters)],
    [
      ['a#1', 's1'],
      ['b#1', 's1'],
      ['c#1', 'c#1'],
    ],
  );
});

test('distinctStatements: reported speech around clustered words in marks goes with them; one beside them does not', () => {
  const { clusters } = clusterStatements([pair('a', 'b', 0.9)], ARTICLES);
  const [from] = ARTICLES as [(typeof ARTICLES)[0]];
  const around = quotation(from, from.raw, 'Eva Kern', 'indirect', 2);
  const part = quotation(from, 'keinen Anlass', 'Eva Kern', 'indirect', 3);
  assert.deepEqual(
    [...distinctStatements([around, part, quotation(from, WORDS, 'Eva Kern')], clusters)],
    [
      ['a#2', 's1'],
      ['a#3', 'a#3'],
      ['a#1', 's1'],
    ],
  );
});

test('clusterStatements: no pairs, wrong options, unknown articles', () => {
  assert.deepEqual(clusterStatements([], ARTICLES).clusters, []);
  assert.throws(() => clusterStatements([], ARTICLES, { minLinkShare: 2 }), /minLinkShare is 2/);
  assert.throws(() => clusterStatements([], ARTICLES, { withRepeats: 'no' } as object), /withRepeats is "no"/);
  assert.throws(() => clusterStatements([pair('a', 'x', 1)], ARTICLES), /article "x"/);
});

test('rows: heat map both ways round, an edge a printing, days after the first dated printing', () => {
  const pairs = [pair('a', 'b', 0.5), pair('a', 'b', 0.9), pair('a', 'd', 0.7), pair('b', 'd', 0.7)];
  const cells = articleOverlapRows(ARTICLES, pairs);
  assert.equal(cells.length, 12);
  assert.deepEqual(cells[0], { a: 'a', b: 'b', pairCount: 2, maxSimilarity: 0.9 });
  assert.deepEqual(cells.find((cell) => cell.a === 'c' && cell.b === 'd')?.pairCount, 0);
  assert.deepEqual(cells.find((cell) => cell.a === 'd' && cell.b === 'a')?.maxSimilarity, 0.7);
  const { clusters } = clusterStatements(pairs, ARTICLES);
  assert.deepEqual(
    statementNetworkRows(clusters).map((edge) => [edge.statement, edge.outlet]),
    [
      ['s1', 'Blatt a'],
      ['s1', 'Blatt d'],
      ['s1', 'Blatt b'],
    ],
  );
  assert.deepEqual(
    printingRows(clusters).map((row) => [row.article, row.daysAfterFirst, row.isFirst]),
    [
      ['a', 0, true],
      ['d', 6, false],
      ['b', null, false],
    ],
  );
  assert.throws(() => articleOverlapRows(Array(201).fill(ARTICLES[0]), []), /201/);
});

test('compareWithAnnotations: certain ones count for recall, uncertain ones never against', () => {
  const annotated = (a: string, b: string, certain: boolean) => {
    const { relation, a: sideA, b: sideB } = pair(a, b, 1);
    const spoken = { ...sideA, speaker: 'Eva Kern' };
    return { kind: 'quotation', relation, certain, a: spoken, b: { ...sideB, speaker: 'Eva Kern' }, note: '' };
  };
  const annotations = [
    annotated('a', 'b', true),
    annotated('a', 'c', false),
    annotated('a', 'd', true),
    annotated('c', 'd', false),
  ];
  const found = [pair('b', 'a', 0.9), pair('a', 'c', 0.8, 'identical'), pair('b', 'c', 0.5)];
  const { summary, missed, unexpected } = compareWithAnnotations(found, annotations, 'quotation');
  assert.deepEqual(summary, {
    kind: 'quotation',
    annotatedCount: 4,
    certainCount: 2,
    foundCount: 3,
    matchedCount: 2,
    precision: 2 / 3,
    recall: 1 / 2,
    sameRelationShare: 1 / 2,
  });
  assert.deepEqual(
    missed.map(({ b }) => b.article),
    ['d'],
  );
  assert.deepEqual(
    unexpected.map(({ a, b }) => a.article + b.article),
    ['bc'],
  );
});
