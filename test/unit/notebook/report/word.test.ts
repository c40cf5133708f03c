import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertToHtml } from 'mammoth';
import { wordReport } from '../../../../src/notebook/report/word';
import { tableBundle } from '../../../../src/notebook/show/table-bundle';
import { code, markdown, notebook, shownAs } from '../notebooks';

test('the Word report: headings, text without its marks, tables as tables with a number and a caption, shares as percentages, no code', async () => {
  const table = tableBundle({
    rows: [{ who: '<Kluge>', share: 0.14666666 }],
    total: 1,
    caption: 'A & B',
    settings: null,
  });
  const run = notebook(
    markdown('# Wer spricht?\n\nDer **Rat** ([02](a.ipynb)).\n\n- eins'),
    code('const secret = 1', [shownAs(table)]),
  );
  const bytes = await wordReport(
    [
      {
        path: 'n.ipynb',
        name: 'n',
        execution: { notebook: run, failure: null, seconds: 1 },
        differences: [],
        uncompared: [],
      },
    ],
    'Bericht',
  );
  const { value } = await convertToHtml({ buffer: bytes });
  assert.match(
    value,
    /<h1>Wer spricht\?<\/h1><p>Der <strong>Rat<\/strong> \(02\)\.<\/p><ul><li>eins<\/li><\/ul><p><strong>Table 1<\/strong>: A &amp; B/,
  );
  assert.match(value, /<table><thead>.*share.*<\/thead><tbody>.*&lt;Kluge&gt;.*14\.7%.*<\/table>/);
  assert.equal(value.includes('secret'), false);
});

test('the Word report: each question with what was found and a link to it on the first page; numbers go through all chapters', async () => {
  const table = tableBundle({ rows: [{ n: 1 }], total: 1, caption: 'Eins', settings: null });
  const chapter = (name: string) => ({
    path: `${name}.ipynb`,
    name,
    execution: {
      notebook: notebook(
        markdown(`# Frage ${name}`),
        code('x', [shownAs(table)]),
        markdown('## The reading'),
        code('y', [shownAs({ 'text/plain': `Gefunden: ${name}` })]),
      ),
      failure: null,
      seconds: 1,
    },
    differences: [],
    uncompared: [],
  });
  const { value } = await convertToHtml({
    buffer: await wordReport([chapter('a-1'), chapter('b-2')], 'Bericht', 'de'),
  });
  assert.match(
    value,
    /^<p>Bericht<\/p><p><a href="#notebooka1"><strong>Frage a-1<\/strong><\/a><\/p><p>Gefunden: a-1<\/p>/,
  );
  assert.match(value, /<a id="notebookb2"><\/a><\/p><h1>Frage b-2/);
  assert.match(value, /Tabelle 1<\/strong>: Eins[\s\S]*Tabelle 2<\/strong>: Eins/);
});
