import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../../../src/charts';
import { deliveringBundle, drawingBundle, pictureBundle, pictureMetadata } from '../../../src/notebook/chart-bundle';
import { html, SafeHtml } from '../../../src/notebook/html';
import { show, tableRows } from '../../../src/notebook/show';
import { shownFigures, shownTables } from '../../../src/notebook/shown';
import { tableBundle } from '../../../src/notebook/table-bundle';
import { code, notebook, shownAs } from './notebooks';

const HOSTILE = `</script><script>alert(1)</script><img src=x onerror="alert(1)">'`;

const figure: Figure = {
  kind: 'ranked-bars',
  title: HOSTILE,
  language: 'de',
  data: [{ type: 'bar', x: [1], y: [HOSTILE] }],
  layout: { height: 200 },
  rows: [{ label: HOSTILE, count: 7, code: '007', missing: null, done: true }],
  alt: { de: `Balken ${HOSTILE}`, en: 'bars' },
};

test('a table escapes every text in it: names of columns, cells, caption', () => {
  const markup = String(tableBundle([{ [HOSTILE]: HOSTILE }], 1, HOSTILE)['text/html']);
  assert.equal(markup.match(/<script>/g)?.length, 1, 'its own');
  assert.ok(!/<img/.test(markup));
  assert.equal(markup.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;&#39;/g)?.length, 3);
});

test('a table shows decimals to four digits, and the full number in the title and in the CSV', () => {
  const bundle = tableBundle([{ word: 'a', share: 1 / 3, year: 2023 }], 1, '');
  assert.match(String(bundle['text/html']), /<td title="0\.3333333333333333">0\.3333<\/td><td>2023<\/td>/);
  assert.equal(bundle['text/csv'], 'word,share,year\r\na,0.3333333333333333,2023\r\n');
});

test('a table says how many rows there are when not all are shown', () => {
  assert.match(String(tableBundle([{ a: 1 }], 25, 'Words')['text/html']), />Words \(1 of 25 rows\)</);
  assert.match(String(tableBundle([{ a: 1 }], 1, '')['text/plain']), /^1 row\na\n1\n$/);
});

test('tableRows: rows, tables, DataFrames, lists and single records become rows', () => {
  assert.deepEqual(tableRows([{ a: 1 }, { b: 2 }]), [
    { a: 1, b: null },
    { a: null, b: 2 },
  ]);
  assert.deepEqual(tableRows({ rows: [{ a: 1 }], settings: { top: 1 } }), [{ a: 1 }]);
  const dataFrame = {
    columns: ['a', 'b'],
    values: [
      [1, Number.NaN],
      [2, 'x'],
    ],
  };
  assert.deepEqual(tableRows(dataFrame), [
    { a: 1, b: null },
    { a: 2, b: 'x' },
  ]);
  assert.deepEqual(tableRows(['x', 'y']), [{ value: 'x' }, { value: 'y' }]);
  assert.deepEqual(tableRows({ top: 5, words: ['a', 'b'], at: { start: 1 } }), [
    { name: 'top', value: 5 },
    { name: 'words', value: 'a, b' },
    { name: 'at', value: '{"start":1}' },
  ]);
});

test('show: nothing to show and unknown options are errors that say what is allowed', () => {
  assert.throws(() => show(undefined), /undefined can't be shown; allowed are/);
  assert.throws(() => show([{ a: 1 }], { rows: 5 } as never), /unknown option "rows"; allowed are caption, maxRows/);
  assert.throws(() => show([{ a: 1 }], { maxRows: 0 }), /maxRows is 0; allowed are whole numbers from 1/);
});

test('html: values are escaped, SafeHtml and lists of it are not escaped twice, the text twin has the words', () => {
  const inner = html`<b>${HOSTILE}</b>`;
  assert.ok(inner instanceof SafeHtml);
  assert.ok(!/<img|<script/.test(inner.html));
  assert.equal(inner.text, HOSTILE);
  const list = html`<ul>${['a<', 'b'].map((item) => html`<li>${item}</li>`)}</ul>${null}${3} &amp;`;
  assert.equal(list.html, '<ul><li>a&lt;</li><li>b</li></ul>3 &amp;');
  assert.equal(list.text, 'a<\nb\n3 &');
});

test('a chart is two outputs: data, CSV and words without HTML; then HTML alone that holds no Plotly', () => {
  const picture = pictureBundle(figure);
  assert.deepEqual(Object.keys(picture), ['application/vnd.plotly.v1+json', 'text/csv', 'text/plain']);
  assert.equal(picture['text/plain'], figure.alt.de);
  const drawing = drawingBundle(figure);
  assert.deepEqual(Object.keys(drawing), ['text/html']);
  assert.ok(String(drawing['text/html']).length < 5000);
  assert.ok(String(deliveringBundle(figure)['text/html']).length > 500_000, 'what the page is sent first holds it');
});

test('a chart from hostile texts cannot end its script, and gives the same HTML each time', () => {
  const markup = String(drawingBundle(figure)['text/html']);
  assert.equal(markup.match(/<\/script>/g)?.length, 1);
  assert.ok(!markup.includes('<img'));
  assert.equal(markup, drawingBundle(structuredClone(figure))['text/html']);
});

test('a chart is found again in its output, whole', () => {
  const shown = notebook(
    code('1', [
      shownAs({ 'text/plain': 'x' }),
      shownAs(pictureBundle(figure), pictureMetadata(figure)),
      shownAs(drawingBundle(figure)),
    ]),
  );
  const [found, ...more] = shownFigures(shown, '04-charts');
  assert.deepEqual(found, { cell: 0, output: 1, name: '04-charts-cell-01', figure });
  assert.deepEqual(more, []);
  assert.deepEqual(shownTables(shown, '04-charts'), [], 'the numbers of a chart are no table of their own');
});

test('two tables of one cell have names of their own', () => {
  const table = shownAs(tableBundle([{ a: 1 }], 1, ''));
  assert.deepEqual(
    shownTables(notebook(code('1'), code('2', [table, table])), 'n').map(({ name }) => name),
    ['n-cell-02-1', 'n-cell-02-2'],
  );
});
