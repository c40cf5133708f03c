import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collocations, collocationsToDraw, indexTokenLists } from '../../../src/terms';

const tokens = 'a b x y a b y x a b z c d q c d z c d a b w w w w'.split(' ');
const TABLE = collocations(indexTokenLists([{ id: 'a', tokens }]), { minCount: 1 });

test('collocationsToDraw: pairs above chance by G², both orders as one line, no word with itself', () => {
  const { ties, nodes } = collocationsToDraw(TABLE, { top: 3 });
  assert.deepEqual(
    ties.rows.slice(0, 2).map(({ source, target, count }) => [source, target, count]),
    [
      ['a', 'b', 4],
      ['c', 'd', 3],
    ],
  );
  const both = collocationsToDraw(TABLE).ties.rows.filter(({ source, target }) => source === 'x' && target === 'y');
  assert.deepEqual(
    both.map(({ count }) => count),
    [2],
    '"x y" and "y x"',
  );
  assert.ok(collocationsToDraw(TABLE).ties.rows.every(({ source, target }) => source !== target));
  assert.equal(ties.rows.length, 3);
  assert.deepEqual(
    new Set(nodes.rows.map(({ name }) => name)),
    new Set(ties.rows.flatMap(({ source, target }) => [source, target])),
  );
});

test('collocationsToDraw: words that hang together are a group, called by the most frequent; nothing gives nothing', () => {
  const { nodes } = collocationsToDraw(TABLE, { top: 2 });
  assert.deepEqual(
    nodes.rows.map(({ name, group }) => [name, group]),
    [
      ['a', 'a, b'],
      ['b', 'a, b'],
      ['c', 'c, d'],
      ['d', 'c, d'],
    ],
  );
  assert.deepEqual(collocationsToDraw({ rows: [], settings: {} }).ties.rows, []);
  assert.throws(() => collocationsToDraw(TABLE, { top: 0 }), /top is 0/);
});
