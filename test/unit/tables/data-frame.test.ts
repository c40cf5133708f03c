import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Row, Value } from '../../../src/base';
import { fromDataFrame, toDataFrame } from '../../../src/tables';

const anyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.string(),
  fc.constantFrom('001', '1', 'true', '', 'NaN'),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);

test('frame, records: rows of any texts, numbers, booleans and nulls come back cell by cell, columns in order', () => {
  const names = fc.uniqueArray(fc.constantFrom('term', 'count', 'b', 'a', 'sum', 'Spalte 1', 'ä'), { minLength: 1 });
  const table = names.chain((columns) =>
    fc
      .array(fc.tuple(...columns.map(() => anyValue)), { minLength: 1, maxLength: 6 })
      .map((rows) =>
        rows.map((cells) => Object.fromEntries(columns.map((name, index) => [name, cells[index] as Value])) as Row),
      ),
  );
  fc.assert(
    fc.property(table, (rows) => {
      const back = fromDataFrame(toDataFrame(rows));
      assert.deepEqual(back, rows);
      assert.deepEqual(back.map(Object.keys), rows.map(Object.keys));
    }),
    { seed: 42 },
  );
});

test('frame: a column of nulls, nulls before numbers, mixed types and no rows make a frame', () => {
  for (const rows of [
    [{ a: null }, { a: null }],
    [{ a: null }, { a: 2.5 }],
    [{ a: 'x' }, { a: 1 }, { a: false }],
    [],
  ]) {
    assert.deepEqual(fromDataFrame(toDataFrame(rows)), rows);
  }
  assert.deepEqual(toDataFrame([]).shape, [0, 0]);
});

test('frame: takes a table with its settings; sorts by a number and filters', () => {
  const df = toDataFrame({
    rows: [
      { term: 'kim', count: 3 },
      { term: 'putin', count: 5 },
      { term: 'moskau', count: 1 },
    ],
    settings: {},
  });
  assert.deepEqual(
    fromDataFrame(df.sortValues('count', { ascending: false })).map(({ term }) => term),
    ['putin', 'kim', 'moskau'],
  );
  assert.deepEqual(fromDataFrame(df.query(df.column('count').gt(2))).length, 2);
  assert.deepEqual(df.dtypes, ['string', 'int32']);
});

test('frame: a cell that a row lacks is null; what danfo marks as missing comes back as null', () => {
  assert.deepEqual(fromDataFrame(toDataFrame([{ a: 1 }, { b: 'x' }])), [
    { a: 1, b: null },
    { a: null, b: 'x' },
  ]);
  assert.deepEqual(fromDataFrame(toDataFrame([{ a: Number.NaN }])), [{ a: null }]);
});

test('frame: every name that danfo uses either is refused or can be the name of a column', () => {
  const names = new Set<string>();
  for (let at: object = toDataFrame([{ a: 1 }]); at !== null; at = Object.getPrototypeOf(at) as object) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  assert.ok(names.size > 100);
  let refused = 0;
  for (const name of names) {
    const rows = [2, 1].map(
      (value) =>
        Object.fromEntries([
          [name, value],
          ['other', 'x'],
        ]) as Row,
    );
    try {
      toDataFrame(rows);
    } catch (error) {
      assert.match((error as Error).message, /a column is called ".*", which a DataFrame keeps for itself/);
      refused++;
      continue;
    }
    const df = toDataFrame(rows);
    assert.deepEqual(fromDataFrame(df), rows, name);
    assert.deepEqual(fromDataFrame(df.head(1)), rows.slice(0, 1), name);
    assert.deepEqual(fromDataFrame(df.sortValues(name)), [rows[1], rows[0]], name);
    assert.deepEqual(fromDataFrame(df.query(df.other.eq('x'))), rows, name);
  }
  assert.ok(refused < 40);
});

test('frame: importing it does not load danfo; the first frame does', () => {
  const code = `const { toDataFrame } = require(${JSON.stringify(join(__dirname, '../../../src/tables'))});
    const loaded = () => Object.keys(require.cache).some((file) => file.includes('danfojs'));
    const before = loaded(); toDataFrame([{ a: 1 }]); console.log(before, loaded());`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', code], { encoding: 'utf8' });
  assert.equal(stdout.trim(), 'false true', stderr);
});

test('danfojs computes with its tensors although the parts of tensorflow that a table never needs are not installed', () => {
  const table = toDataFrame([
    { outlet: 'A', articles: 1, quotations: 2 },
    { outlet: 'B', articles: 3, quotations: 4 },
  ]).loc({ columns: ['articles', 'quotations'] });
  assert.deepEqual(table.add(1).values, [
    [2, 3],
    [4, 5],
  ]);
  assert.deepEqual(table.tensor.shape, [2, 2]);
  assert.deepEqual(table.sum().values, [3, 7]);
});
