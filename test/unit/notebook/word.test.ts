import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertToHtml } from 'mammoth';
import { wordReport } from '../../../src/notebook/report/word';
import { tableBundle } from '../../../src/notebook/show/table-bundle';
import { code, markdown, notebook, shownAs } from './notebooks';

test('the Word report: headings, text without its marks, tables as tables with caption, numbers short, no code', async () => {
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
    /<h1>Wer spricht\?<\/h1><p>Der <strong>Rat<\/strong> \(02\)\.<\/p><ul><li>eins<\/li><\/ul><p>A &amp; B/,
  );
  assert.match(value, /<table>.*share.*&lt;Kluge&gt;.*0\.147.*<\/table>/);
  assert.equal(value.includes('secret'), false);
});
