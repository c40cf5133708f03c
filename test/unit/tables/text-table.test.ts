import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textTable } from '../../../src/tables';
import { textTableLines } from '../../../src/tables/text-table';

test('textTable: numbers stand to the right, texts to the left, cells that a row lacks are empty', () => {
  assert.equal(
    textTable([
      { term: 'kim', count: 12, share: 0.123456789 },
      { term: 'peskow', count: 3 },
    ]),
    'term    count     share\nkim        12  0.123457\npeskow      3\n',
  );
});

test('textTable: more rows than a call can take arguments', () => {
  const rows = Array.from({ length: 200_000 }, (_, n) => ({ n }));
  assert.equal(textTable(rows).split('\n').length, 200_002);
});

test('textTable: control characters cannot reach the terminal, no rows are said to be none', () => {
  assert.equal(textTable([{ a: 'x\u001b[31m\ny' }]), 'a\nx [31m y\n');
  assert.equal(textTable([]), '(no rows)\n');
});

test('textTableLines: widths and columns are those of the first rows, which alone are held', () => {
  let taken = 0;
  function* rows() {
    for (const [word, n] of [
      ['a', 1],
      ['bbb', 22],
      ['c', 3],
      ['ddddd', 4444],
    ] as const) {
      taken++;
      yield { word, n };
    }
  }
  const lines = textTableLines(rows(), 2);
  assert.equal(lines.next().value, 'word   n\n');
  assert.equal(taken, 2);
  assert.deepEqual([...lines], ['a      1\n', 'bbb   22\n', 'c      3\n', 'ddddd  4444\n']);
  assert.deepEqual([...textTableLines(rows(), 4)].join(''), textTable([...rows()]));
});
