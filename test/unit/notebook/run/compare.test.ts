import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareNotebooks, sameText } from '../../../../src/notebook/run/compare';
import type { Output } from '../../../../src/notebook/show/document';
import { code, markdown, notebook, printed, shownAs } from '../notebooks';

function differences(before: readonly Output[], after: readonly Output[]) {
  return compareNotebooks(notebook(markdown('#'), code('x', before)), notebook(markdown('#'), code('x', after)));
}

test('equal notebooks have no differences', () => {
  const outputs = [printed('a 1\n'), shownAs({ 'text/csv': 'a,b\r\n1,2\r\n', 'text/html': '<p>', 'text/plain': 'x' })];
  assert.deepEqual(differences(outputs, structuredClone(outputs)), []);
});

test('a changed number in a text is a difference with its cell, its output and both lines', () => {
  assert.deepEqual(differences([printed('n\n12 words\n')], [printed('n\n13 words\n')]), [
    { cell: 2, output: 1, what: 'printed on stdout', lines: ['- 12 words', '+ 13 words'] },
  ]);
});

test('decimals within the tolerance are the same, in texts, tables and charts; just beyond it they are not', () => {
  const near = [0.1 + 0.2, 0.3].map((share) => [
    printed(`share ${share}`),
    shownAs({ 'text/csv': `word,share\r\nTreffen,${share}\r\n` }),
    shownAs({ 'application/vnd.plotly.v1+json': { data: [{ x: [share] }] } }),
  ]) as [Output[], Output[]];
  assert.deepEqual(differences(...near), []);
  assert.ok(sameText('0.5', '0.5000000001'));
  assert.ok(!sameText('0.5', '0.500000001'));
  assert.ok(sameText('1e-14', '0'));
});

test('whole numbers are counts: one more is a difference however large they are', () => {
  assert.ok(!sameText('10000000000', '10000000001'));
  assert.ok(sameText('10000000000', '10000000000'));
});

test('a number inside a word is no number', () => {
  assert.ok(!sameText('a1.00000000001', 'a1.0'));
  assert.ok(!sameText('id 1a', 'id 2a'));
});

test('tables are compared cell by cell: row, column, both values', () => {
  const table = (count: number) => shownAs({ 'text/csv': `word,count\r\n"a, b",3\r\nc,${count}\r\n` });
  assert.deepEqual(differences([table(4)], [table(5)]), [
    { cell: 2, output: 1, what: 'table', lines: ['row 2, count: 4 → 5'] },
  ]);
});

test('a table with another row or column is shown by its lines', () => {
  const [found] = differences(
    [shownAs({ 'text/csv': 'a\r\n1\r\n2\r\n' })],
    [shownAs({ 'text/csv': 'a\r\n1\r\n5\r\n2\r\n' })],
  );
  assert.deepEqual(found?.lines, ['+ 5']);
});

test('a table that was empty, or is now, is shown by what stood there and what stands there', () => {
  const empty = shownAs({ 'text/plain': 'no rows' });
  const full = shownAs({ 'text/csv': 'file,rule\r\na.txt,binary\r\n', 'text/plain': 'file   rule\na.txt  binary' });
  const [found] = differences([empty], [full]);
  assert.deepEqual(found?.lines, ['- no rows', '+ file   rule', '+ a.txt  binary']);
  assert.deepEqual(differences([full], [empty])[0]?.lines, ['- file   rule', '- a.txt  binary', '+ no rows']);
  // Where the texts are the same the form itself is the difference.
  const asText = shownAs({ 'text/plain': 'file   rule\na.txt  binary' });
  assert.deepEqual(differences([asText], [full])[0]?.lines, ['+ text/csv is new']);
});

test('charts are compared by their data, with the path to each value; pictures are not compared', () => {
  const chart = (x: readonly number[], png: string) =>
    shownAs({ 'application/vnd.plotly.v1+json': { data: [{ x }], layout: { title: 'n = 3' } }, 'image/png': png });
  assert.deepEqual(differences([chart([1, 2], 'AAAA')], [chart([1, 2], 'BBBB')]), []);
  assert.deepEqual(differences([chart([1, 2], 'A')], [chart([1, 3, 4], 'A')])[0]?.lines, [
    'data[0].x[1]: 2 → 3',
    'data[0].x[2]: nothing → 4',
  ]);
  const withRows = (count: number) =>
    shownAs({ 'application/vnd.plotly.v1+json': { data: [count] }, 'text/csv': `word,count\r\na,${count}\r\n` });
  const [found] = differences([withRows(1)], [withRows(2)]);
  assert.deepEqual(
    [found?.what, found?.lines],
    ['chart', ['row 1, count: 1 → 2']],
    'by its numbers, where it has them',
  );
});

test('a change in the HTML alone is found too', () => {
  const table = (shown: string) =>
    shownAs({ 'text/csv': 'a\r\n1\r\n', 'text/html': `<td>${shown}</td>`, 'text/plain': 'a' });
  assert.equal(differences([table('1')], [table('2')])[0]?.what, 'HTML');
});

test('the layout of a table, the code of the page and the id of a chart are no difference; the data and settings are', () => {
  const drawing = (id: string, x: number, code: string) =>
    shownAs({
      'text/html': `<div data-wortlaut-chart="${id}"></div>\n<script>((id, figure, alt) => {\n  ${code}\n})("${id}", {"x":${x}}, "words");</script>`,
    });
  const before = [drawing('00c0ffee', 0.3, 'draw(1);')];
  assert.deepEqual(differences(before, [drawing('12345678', 0.1 + 0.2, 'draw(2);')]), []);
  assert.equal(differences(before, [drawing('00c0ffee', 0.4, 'draw(1);')]).length, 1);
  const table = (cell: string, layout: string, top: number) =>
    shownAs({
      'text/csv': `a\r\n${cell}\r\n`,
      'text/html': `<table class="wortlaut-table" ${layout}><td>${cell}</td></table>\n<details><summary>Settings</summary>top: ${top}</details>`,
    });
  assert.deepEqual(differences([table('1', 'x', 5)], [table('1', 'y', 5)]), [], 'layout');
  assert.equal(differences([table('1', 'x', 5)], [table('2', 'x', 5)])[0]?.what, 'table');
  assert.equal(differences([table('1', 'x', 5)], [table('1', 'x', 6)])[0]?.what, 'HTML', 'settings');
});

test('an output that is new or gone is a difference', () => {
  assert.deepEqual(differences([], [printed('x\n')]), [
    { cell: 2, output: 1, what: 'there was no such output', lines: ['+ x'] },
  ]);
  assert.equal(
    differences([printed('x'), shownAs({ 'text/plain': 'y' })], [printed('x')])[0]?.what,
    'the output is gone',
  );
});

test('a chart that differs is told once, not again for the output that draws it', () => {
  const chart = (x: number) => [
    shownAs({ 'application/vnd.plotly.v1+json': { data: [{ x: [x] }] } }),
    shownAs({ 'text/html': `<div class="wortlaut-chart" data-wortlaut-chart="00000000"></div>${x}` }),
  ];
  assert.deepEqual(
    differences(chart(1), chart(2)).map(({ output }) => output),
    [1],
  );
});

test('of a long line the part is shown in which the difference is', () => {
  const long = (word: string) => printed(`${'a'.repeat(500)} ${word} ${'b'.repeat(500)}`);
  const [before, after] = differences([long('Putin')], [long('Kim')])[0]?.lines ?? [];
  assert.match(before ?? '', /^- …a+ Putin b+…$/);
  assert.match(after ?? '', /^\+ …a+ Kim b+…$/);
  assert.ok((before ?? '').length < 130);
});

test('a long difference is cut and says how much is left', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${'abcdefghijklmnopqrst'[index]}`).join('\n');
  const shown = differences([printed('before')], [printed(lines)])[0]?.lines ?? [];
  assert.equal(shown.length, 9);
  assert.match(shown[8] ?? '', /^… and \d+ more$/);
});

test('sameText: any text is the same as itself, and two whole numbers only if equal', () => {
  fc.assert(
    fc.property(fc.string(), (text) => sameText(text, text)),
    { seed: 42 },
  );
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (a, b) => sameText(`n ${a}`, `n ${b}`) === (a === b)),
    { seed: 42 },
  );
});

test('numbers with leading zeros, versions and long ids are compared as they are written', () => {
  for (const [a, b] of [
    ['007', '7'],
    ['v 1.10', 'v 1.1'],
    ['id 1234567890123456789', 'id 1234567890123456788'],
  ] as const) {
    assert.equal(sameText(a, b), false, a);
  }
  assert.equal(sameText('0.30000000000000004', '0.3'), true);
});

test('how prints were cut, the mixing of the streams, progress that was written over and warnings of Node are no difference', () => {
  const run = (...outputs: Output[]) => notebook(code('x', outputs));
  const err = (text: string): Output => ({ output_type: 'stream', name: 'stderr', text });
  const same = (a: Output[], b: Output[]) => compareNotebooks(run(...a), run(...b)).length === 0;
  assert.ok(same([printed('one\n'), printed('two\n')], [printed('one\ntwo\n')]));
  assert.ok(same([err('note\n'), printed('one\n')], [printed('one\n'), err('note\n')]));
  assert.ok(same([printed('1 of 2\r2 of 2\n')], [printed('2 of 2\n')]));
  assert.ok(same([], [err('(node:4711) DeprecationWarning: old\n(Use `node --trace-deprecation ...` to see)\n')]));
  assert.ok(!same([], [err('note\n')]));
});

test('colours, wiped lines and backspaces are of the terminal: a print is compared as it stood last', () => {
  const last = [printed('3/3\n')];
  for (const text of [
    '\u001b[32m3/3\u001b[0m\n',
    '1/3\r\u001b[2K3/3\n',
    '1/3\b\b\b3/3\n',
    '1/3\r\u001b[K2/3\r\u001b[K3/3\r\n',
  ]) {
    assert.deepEqual(differences(last, [printed(text)]), [], JSON.stringify(text));
  }
  assert.equal(differences(last, [printed('3/3\n\b\b2/3\n')]).length, 1, 'a backspace does not reach the line above');
});

test('what stands in a table beyond its heads is compared too', () => {
  const table = (row: string) => [shownAs({ 'text/csv': `a,b\n${row}\n` })];
  assert.deepEqual(differences(table('1,2'), table('1,2,3'))[0]?.lines, ['row 1, column 3:  → 3']);
  assert.deepEqual(differences(table('1,2,3'), table('1,2'))[0]?.lines, ['row 1, column 3: 3 → ']);
});
