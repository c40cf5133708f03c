import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { type Row, slug } from '../../../../src/base';
import type { Figure } from '../../../../src/charts';
import { loadCorpus } from '../../../../src/corpus';
import { shownFigures, shownTables } from '../../../../src/notebook/run/outputs';
import {
  deliveringBundle,
  drawingBundle,
  pictureBundle,
  pictureMetadata,
} from '../../../../src/notebook/show/chart-bundle';
import { columnHead } from '../../../../src/notebook/show/column-head';
import type { DisplayData } from '../../../../src/notebook/show/display';
import { html, SafeHtml, trustedHtml } from '../../../../src/notebook/show/html';
import { show, shownBundle, tableRows } from '../../../../src/notebook/show/show';
import { type TableContent, tableBundle } from '../../../../src/notebook/show/table-bundle';
import { toDataFrame } from '../../../../src/tables';
import { code, notebook, shownAs } from '../notebooks';

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

test('a table escapes every text in it: names of columns, cells, caption, settings, the rows beyond the first page', () => {
  const rows = Array.from({ length: 51 }, () => ({ [HOSTILE]: HOSTILE }));
  const markup = String(
    tableBundle({ rows, total: 51, caption: HOSTILE, settings: { [HOSTILE]: HOSTILE } })['text/html'],
  );
  assert.equal(markup.match(/<script>/g)?.length, 1, 'its own');
  assert.equal(markup.match(/<\/script>/g)?.length, 2, 'its own and that of the rows');
  assert.ok(!/<img/.test(markup));
  // The caption stands in the name of the region, the caption and its file name; then a head, 50 cells, two settings.
  assert.equal(markup.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;&#39;/g)?.length, 3 + 1 + 50 + 2);
});

function table(rows: readonly Row[], more: Partial<TableContent> = {}) {
  return tableBundle({ rows, total: rows.length, caption: '', settings: null, ...more });
}

test('a table gives a column of texts the width of its longest, up to forty characters, and numbers what they need', () => {
  const rows = [
    { day: '2024-03-01', count: 1, text: 'x'.repeat(400) },
    { day: '', count: 2, text: '' },
  ];
  const heads = Array.from(String(table(rows)['text/html']).matchAll(/<th [^>]*(text-align:[^"]*)"/g), ([, s]) => s);
  assert.deepEqual(heads, ['text-align:left;min-width:6em', 'text-align:right', 'text-align:left;min-width:22em']);
});

test('heads are the names in words, with the name in the title; names that are none of the kit stay', () => {
  const heads = [
    'count',
    'documentCount',
    'shareOfAFoundInB',
    'articleA',
    'perMillion',
    'f1',
    'Bundesland',
    'page_no',
    'isOK',
  ];
  assert.deepEqual(heads.map(columnHead), [
    ...['count', 'document count', 'share of A found in B', 'article A', 'per million', 'F1'],
    ...['Bundesland', 'page_no', 'is O K'],
  ]);
  const markup = String(table([{ documentCount: 1 }])['text/html']);
  assert.match(markup, /<th scope="col" title="documentCount" [^>]*>document count<\/th>/);
});

test('shares are percentages, with the limits of their interval; what only looks like one is not', () => {
  const cells = (row: Row) =>
    Array.from(String(table([row])['text/html']).matchAll(/<td[^>]*>([^<]*)<\/td>/g), ([, text]) => text);
  assert.deepEqual(cells({ share: 1 / 3, low: 0.25, high: 0.5, wordShare: 0.0525, errorRate: 0.0011 }), [
    ...['33.3%', '25.0%', '50.0%', '5.25%', '0.110%'],
  ]);
  assert.deepEqual(cells({ share: 0, shareOfAFoundInB: 1 }), ['0%', '100%']);
  assert.deepEqual(cells({ low: 0.25, shares: 0.5, shareCount: 1, wordShare: 2.5 }), [
    '0.2500',
    '0.5000',
    '1',
    '2.500',
  ]);
});

test('a column without a value is left out and named; the CSV has it', () => {
  const bundle = table([
    { a: 1, url: null, note: '' },
    { a: 2, url: null, note: null },
  ]);
  assert.doesNotMatch(String(bundle['text/html']), /<th[^>]*>(?:url|note)</);
  assert.match(String(bundle['text/html']), /Empty and left out: url, note\./);
  assert.match(String(bundle['text/csv']), /^a,url,note\r\n/);
  assert.match(String(table([{ a: null }])['text/html']), /<th[^>]*>a</);
});

test('a table shows the decimals of a column to as many places; the full numbers are in the titles and in the CSV', () => {
  const bundle = table([
    { word: 'a', weight: 1 / 3, year: 2023, perMillion: 12345.678, p: 0.5 },
    { word: 'b', weight: 1, year: 2024, perMillion: 7.25, p: 0.0000123 },
  ]);
  const cells = String(bundle['text/html']).match(/<td.*?<\/td>/g) ?? [];
  assert.deepEqual(cells, [
    '<td style="text-align:left">a</td>',
    '<td title="0.3333333333333333">0.333</td>',
    '<td>2023</td>',
    '<td title="12345.678">12346</td>',
    '<td title="0.5">0.5000</td>',
    '<td style="text-align:left">b</td>',
    '<td title="1">1.000</td>',
    '<td>2024</td>',
    '<td title="7.25">7</td>',
    '<td title="0.0000123">0.000012</td>',
  ]);
  assert.match(String(bundle['text/csv']), /\r\na,0\.3333333333333333,2023,12345\.678,0\.5\r\n/);
});

test('the rows beyond the first page are stored once, short, and the text says so; the CSV has all', () => {
  const rows = Array.from({ length: 700 }, (_, at) => ({ word: `w${at}`, share: at / 1000 }));
  const bundle = table(rows);
  const markup = String(bundle['text/html']);
  assert.equal(markup.match(/<tr>/g)?.length, 1 + 50);
  assert.match(markup, /the first 50 rows; the others/);
  const stored = JSON.parse(/class="wortlaut-rows">(.*?)<\/script>/.exec(markup)?.[1] ?? '');
  assert.deepEqual(stored[0], [
    [1, 0, 0],
    [0, 1, 1],
  ]);
  assert.equal(stored[1].length, 650);
  assert.deepEqual(stored[1][0], ['w50', 0.05]);
  assert.equal(String(bundle['text/csv']).split('\r\n').length, 702);
  assert.ok(markup.length < 30_000, `${markup.length} characters`);
});

test('show: of a large table the first rows are shown, as many as can be stored, and how many are not is said', () => {
  const html = (value: unknown, options = {}) => String(shownBundle(value, options)?.['text/html']);
  const rows = Array.from({ length: 1500 }, (_, at) => ({ at }));
  assert.match(html(rows), /500 rows are not shown; the option maxRows/);
  assert.doesNotMatch(html(rows, { maxRows: 2000 }), /not shown/);
  const long = Array.from({ length: 10 }, () => ({ text: 'x'.repeat(20_000) }));
  assert.match(html(long), />2 of 10 rows</);
  assert.match(html([{ text: 'x'.repeat(60_000) }]), />1 row</);
});

test('a table says how many rows there are when not all are shown, and what made them', () => {
  const markup = String(
    table([{ a: 1 }], { total: 25, caption: 'Words', settings: { top: 25, by: null } })['text/html'],
  );
  assert.match(markup, />Words \(1 of 25 rows\)</);
  assert.match(markup, /<summary>Settings<\/summary>top: 25 · by: none</);
  assert.match(String(table([{ a: 1 }])['text/plain']), /^1 row\na\n1\n$/);
});

test('tableRows: rows, tables, DataFrames, lists and single records become rows, at most so many', () => {
  const rowsOf = (value: unknown) => tableRows(value, 10).rows;
  assert.deepEqual(rowsOf([{ a: 1 }, { b: 2 }]), [
    { a: 1, b: null },
    { a: null, b: 2 },
  ]);
  assert.deepEqual(rowsOf({ rows: [{ a: 1 }], settings: { top: 1 } }), [{ a: 1 }]);
  assert.deepEqual(
    rowsOf(
      toDataFrame([
        { a: 1, b: null },
        { a: 2, b: 'x' },
      ]),
    ),
    [
      { a: 1, b: null },
      { a: 2, b: 'x' },
    ],
  );
  assert.deepEqual(rowsOf(['x', 'y']), [{ value: 'x' }, { value: 'y' }]);
  assert.deepEqual(rowsOf({ top: 5, words: ['a', 'b'], at: { start: 1 } }), [
    { name: 'top', value: 5 },
    { name: 'words', value: 'a, b' },
    { name: 'at', value: '{"start":1}' },
  ]);
  assert.deepEqual(tableRows([1, 2, 3], 2), { rows: [{ value: 1 }, { value: 2 }], total: 3 });
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
  const trusted = trustedHtml('<style>p{color:red}</style><p>a <b>b</b></p>');
  assert.equal(trusted.text, 'a b');
  assert.equal(html`${trusted}`.html, trusted.html);
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
  const [found, ...more] = shownFigures(shown);
  assert.deepEqual(found, { cell: 0, output: 1, name: slug(figure.title), figure });
  assert.deepEqual(more, []);
  assert.deepEqual(shownTables(shown), [], 'the numbers of a chart are no table of their own');
});

test('a file is called after the name that was given, else the caption or title, else the cell; none twice', () => {
  const bare = shownAs(table([{ a: 1 }]));
  const captioned = shownAs(tableBundle({ rows: [{ a: 1 }], total: 9, caption: 'Wer spricht?', settings: null }));
  const given = shownAs(table([{ a: 1 }]), { wortlaut: { name: 'Größe' } });
  const cells = [
    { ...code('1', [bare, bare]), id: 'shares-table' },
    { ...code('2', [bare]), id: 'a1b2c3' },
    code('3', [captioned, given, captioned]),
  ];
  assert.deepEqual(
    shownTables(notebook(...cells)).map(({ name, caption }) => [name, caption]),
    [
      ['shares-table', ''],
      ['shares-table-2', ''],
      ['cell-02', ''],
      ['wer-spricht', 'Wer spricht?'],
      ['groesse', ''],
      ['wer-spricht-2', 'Wer spricht?'],
    ],
  );
  const called = { ...figure, name: 'share-of-voice' };
  const [chart] = shownFigures(notebook(code('1', [shownAs(pictureBundle(called), pictureMetadata(called))])));
  assert.equal(chart?.name, 'share-of-voice');
});

/** What `show` sends while a kernel is among the loaded modules. */
function sent(work: () => void): { data: Record<string, string>; id: string | undefined; update: boolean }[] {
  const messages: ReturnType<typeof sent> = [];
  const path = join(sep, 'anywhere', 'tslab', 'dist', 'jupyter.js');
  const lastWriteDisplayData = (message: DisplayData, update: boolean) =>
    messages.push({ data: message.data as Record<string, string>, id: message.transient.display_id, update });
  require.cache[path] = { exports: { lastWriteDisplayData } } as unknown as NodeJS.Module;
  try {
    work();
  } finally {
    delete require.cache[path];
  }
  return messages;
}

test('show: Plotly is sent with the first chart and taken back at once; charts right behind it do without', () => {
  const [picture, delivery, update, ...second] = sent(() => {
    show(figure);
    show(figure);
  });
  const drawing = drawingBundle(figure);
  assert.deepEqual(picture?.data, pictureBundle(figure));
  assert.ok(delivery?.data['text/html']?.includes('DecompressionStream'));
  assert.deepEqual(update, { data: drawing, id: delivery?.id, update: true });
  assert.ok(delivery?.id);
  assert.deepEqual(
    second.map(({ data }) => data),
    [pictureBundle(figure), drawing],
  );
});

test('show: one message a table, a text, a piece of HTML', () => {
  const messages = sent(() => {
    show([{ a: 1 }]);
    show('x < y');
    show(html`<b>${'<'}</b>`);
    show([]);
  });
  assert.deepEqual(
    messages.map(({ data }) => data['text/plain']),
    ['1 row\na\n1\n', 'x < y', '<', 'No rows.'],
  );
  assert.ok(messages.every(({ update, id }) => !update && id === undefined));
});

test('show: outside a notebook it prints the text twin', (context) => {
  const write = context.mock.method(process.stdout, 'write', () => true);
  show('Guten Tag');
  show([{ a: 1 }]);
  const printed = write.mock.calls.map(({ arguments: [text] }) => text);
  write.mock.restore();
  assert.deepEqual(printed, ['Guten Tag\n', '1 row\na\n1\n']);
});

test('a corpus is shown as a card in words: its counts, the share set aside as a percentage, nothing that is not known', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-card-'));
  writeFileSync(join(folder, 'a.txt'), 'Der Rat tagt heute und die Stadt wartet.\n\nQuelle: dpa\n');
  const bundle = shownBundle(loadCorpus(folder));
  rmSync(folder, { recursive: true });
  const card = String(bundle?.['text/plain']);
  assert.match(card, /^Corpus \(\d+ rows\)\n/);
  assert.match(card, /\barticles +1\b/);
  assert.match(card, /characters set aside +\d+\.\d%/);
  assert.doesNotMatch(card, /Count|first day/);
});
