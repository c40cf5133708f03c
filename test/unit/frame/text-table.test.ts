import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textTable } from '../../../src/frame';

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
