import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tiesFigure } from '../../../../src/charts';

const COLUMNS = { source: 'a', target: 'b', title: 'Wer mit wem' } as const;
const TIES = [
  { a: 'Anna', b: 'Ben', count: 3 },
  { a: 'Ben', b: 'Anna', count: 1 },
  { a: 'Cleo', b: 'Ben', count: 2 },
];
const NODES = [
  { name: 'Anna', size: 9, group: 'x' },
  { name: 'Ben', size: 4, group: 'x' },
  { name: 'Cleo', size: 1, group: 'y' },
  { name: 'Dora', size: 1, group: 'z' },
];
const KNOWN = { nodes: NODES, node: 'name', size: 'size', group: 'group' } as const;

interface Marks {
  readonly mode: string;
  readonly name: string;
  readonly x: readonly number[];
  readonly marker: { readonly size: readonly number[]; readonly color: string };
}

const marksOf = (figure: { readonly data: unknown }) =>
  (figure.data as readonly Marks[]).filter(({ mode }) => mode === 'markers');

test('ties: a tie in either order is one, with the sum of its weights', () => {
  const figure = tiesFigure(TIES, { ...COLUMNS, weight: 'count' });
  assert.deepEqual(figure.rows, [
    { source: 'Anna', target: 'Ben', weight: 4 },
    { source: 'Ben', target: 'Cleo', weight: 2 },
  ]);
});

test('ties: marks by group and size; a name without ties is not drawn, which is said', () => {
  const figure = tiesFigure(TIES, { ...COLUMNS, ...KNOWN });
  const marks = marksOf(figure);
  assert.deepEqual(
    marks.map(({ name, x }) => [name, x.length]),
    [
      ['x', 2],
      ['y', 1],
    ],
  );
  const [anna = 0, ben = 0] = marks[0]?.marker.size ?? [];
  assert.ok(anna > ben && ben > (marks[1]?.marker.size[0] ?? 99));
  assert.match(JSON.stringify(figure.layout), /ohne Verbindung, nicht gezeichnet: 1/);
  assert.deepEqual(figure.layout, tiesFigure(TIES, { ...COLUMNS, ...KNOWN }).layout);
});

test('ties: of more than six groups the smaller ones are one', () => {
  const nodes = Array.from({ length: 20 }, (_, at) => ({ name: `n${at}`, group: `g${at % 8}` }));
  const ties = nodes.slice(1).map(({ name }) => ({ a: 'n0', b: name }));
  const marks = marksOf(tiesFigure(ties, { ...COLUMNS, nodes, node: 'name', group: 'group' }));
  assert.deepEqual(
    marks.map(({ name }) => name),
    ['g0', 'g1', 'g2', 'g3', 'g4', 'andere'],
  );
  assert.equal(
    marks.reduce((sum, { x }) => sum + x.length, 0),
    20,
  );
});

test('ties: the largest marks have their names in a crowd too', () => {
  const names = Array.from({ length: 300 }, (_, at) => `Name ${at}`);
  const ties = names.flatMap((a, at) => names.slice(at + 1, at + 6).map((b) => ({ a, b })));
  const nodes = names.map((name, at) => ({ name, size: at === 150 ? 50 : 1 }));
  const figure = tiesFigure(ties, { ...COLUMNS, nodes, node: 'name', size: 'size' });
  assert.match(JSON.stringify(figure.layout), /"Name 150"/);
});

test('ties: what cannot be drawn is refused', () => {
  assert.throws(() => tiesFigure([], COLUMNS), /there are no records/);
  assert.throws(() => tiesFigure([{ a: 'x', b: 'x' }], COLUMNS), /ties "x" to itself/);
  assert.throws(
    () => tiesFigure([{ a: 'Anna', b: 'Eva' }], { ...COLUMNS, ...KNOWN }),
    /ties "Eva", which is not among nodes/,
  );
  assert.throws(() => tiesFigure([{ a: 'x', b: 'y', n: 0 }], { ...COLUMNS, weight: 'n' }), /numbers above 0/);
  const many = Array.from({ length: 501 }, (_, at) => ({ a: 'n', b: `m${at}` }));
  assert.throws(() => tiesFigure(many, COLUMNS), /502 names; at most 500/);
});
