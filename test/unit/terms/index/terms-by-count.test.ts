import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexTokenLists, termsByCount } from '../../../../src/terms';
import { columnsOf } from './columns-of';

function byCount(tokens: readonly string[]): readonly (readonly [term: string, count: number])[] {
  const index = indexTokenLists([{ id: 'a', tokens }]);
  return Array.from(termsByCount(index), (id) => [index.term(id), index.counts[id] as number]);
}

/** The same by the language's own means: its `<` compares texts by code units. */
function sorted(tokens: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

test('termsByCount: the most frequent first, terms of one count in the order of their code units', () => {
  assert.deepEqual(byCount(['ruht', 'Rat', 'äh', 'rat', 'rats', 'rat', 'ra', 'zu']), [
    ['rat', 2],
    ['Rat', 1],
    ['ra', 1],
    ['rats', 1],
    ['ruht', 1],
    ['zu', 1],
    ['äh', 1],
  ]);
  assert.deepEqual(byCount([]), []);
});

test('termsByCount: any texts stand as comparing them would put them, pairs of surrogates and single ones too', () => {
  const unit = fc.oneof(fc.constantFrom('a', 'b', 'ß', ' '), fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }));
  const lone = fc.constantFrom('\ud800', '\udfff', '\uffff', '\u0000');
  const token = fc.array(fc.oneof({ weight: 9, arbitrary: unit }, lone), { maxLength: 9 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(token, { maxLength: 120 }), (tokens) => {
      assert.deepEqual(byCount(tokens), sorted(tokens));
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('termsByCount: texts that are equal stand in the order of their numbers, few and many', () => {
  for (const count of [5, 100]) {
    for (const text of ['', 'rat', 'Bundestagsabgeordnete']) {
      const columns = columnsOf(Array.from({ length: count }, (_, id) => (id === 2 ? 'zuletzt' : text)));
      const order = [...termsByCount({ counts: new Uint32Array(count).fill(1), termColumns: () => columns })];
      assert.deepEqual(order, [...Array.from({ length: count }, (_, id) => id).filter((id) => id !== 2), 2]);
    }
  }
});

test('termsByCount: nothing but empty texts', () => {
  const columns = columnsOf(Array<string>(20).fill(''));
  const order = termsByCount({ counts: new Uint32Array(20), termColumns: () => columns });
  assert.deepEqual(
    order,
    Uint32Array.from({ length: 20 }, (_, id) => id),
  );
});

test('termsByCount: a hundred thousand terms, many of one beginning', () => {
  const tokens = Array.from({ length: 100_000 }, (_, n) => `bundes${(n * 48_271) % 65_537}x${n % 7}`);
  assert.deepEqual(byCount(tokens), sorted(tokens));
});

test('termsByCount: terms that are equal in a hundred thousand units end no stack', () => {
  const tokens = Array.from({ length: 40 }, (_, n) => `${'a'.repeat(100_000)}${(n * 7) % 40}`);
  assert.deepEqual(byCount(tokens), sorted(tokens));
});
