import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperTable } from '../../../../src/notebook/report/paper-table';
import { reportTable, reportTableHtml } from '../../../../src/notebook/report/report-table';
import { tableBundle } from '../../../../src/notebook/show/table-bundle';
import { NOTEBOOK_WORDS, REPORT_WORDS } from '../../../../src/notebook/show/table-words';

const LONG = 'Das Geld reicht für zwei Jahre, danach müssen wir neu verhandeln, sagte sie am Abend vor dem Rat. ';
const QUOTATION = {
  id: 'a#1',
  article: 'a',
  start: 1234,
  end: 5678,
  type: 'free_indirect',
  text: LONG.repeat(3),
  speaker: 'Anna Kluge',
  rule: 'marks-before-verb-subject',
  speakerRule: 'subject-after-verb-same-sentence',
  isSpeech: true,
  share: 0.0471,
};

test('a wide table on paper: what people read is shown, what programs need is left out first, and said', () => {
  const { columns, leftOut } = paperTable([QUOTATION], NOTEBOOK_WORDS);
  const names = columns.map(({ name }) => name);
  for (const name of ['article', 'type', 'text', 'speaker', 'share']) assert.ok(names.includes(name), name);
  assert.ok(leftOut.includes('speaker rule'));
  assert.equal(names.length + leftOut.length, Object.keys(QUOTATION).length);
});

test('ids of articles that are long paths take no room from the words: their last part is shown', () => {
  const article = 'archiv.zip/seiten/2010/64617 Zwölfter-Spieltag-der-Bundesliga-im-Herbst';
  const { columns, rows } = paperTable([{ ...QUOTATION, article }], NOTEBOOK_WORDS);
  const names = columns.map(({ name }) => name);
  for (const name of ['article', 'type', 'text', 'speaker']) assert.ok(names.includes(name), name);
  assert.equal(rows[0]?.[0], '64617 Zwölfter-Spieltag-der-Bundesliga-im-Herbst');
});

test('the columns on paper fill at most its width, and the longest text gets most of it', () => {
  const { columns } = paperTable([QUOTATION], NOTEBOOK_WORDS);
  const sum = columns.reduce((all, { width }) => all + width, 0);
  assert.ok(sum <= 1 + 1e-9, String(sum));
  const widest = columns.reduce((most, column) => (column.width > most.width ? column : most));
  assert.equal(widest.name, 'text');
  assert.ok(widest.width > 0.4, String(widest.width));
});

test('a narrow table keeps its columns, those for programs too, and is not drawn out to the width of the page', () => {
  const { columns, leftOut } = paperTable([{ rule: 'a', count: 1 }], NOTEBOOK_WORDS);
  assert.deepEqual(leftOut, []);
  assert.ok(columns.reduce((all, { width }) => all + width, 0) < 0.3);
});

test('one column that is wider than the page is shown', () => {
  assert.deepEqual(
    paperTable([{ text: LONG.repeat(9) }], NOTEBOOK_WORDS).columns.map(({ name }) => name),
    ['text'],
  );
});

test('on paper a table ends after forty rows, or two pages of text, and at least one row is shown', () => {
  const rows = (count: number, text: string) => Array.from({ length: count }, () => ({ text }));
  assert.equal(paperTable(rows(41, 'x'), NOTEBOOK_WORDS).rows.length, 40);
  assert.equal(paperTable(rows(40, 'x'), NOTEBOOK_WORDS).rows.length, 40);
  assert.equal(paperTable(rows(40, 'x'.repeat(1000)), NOTEBOOK_WORDS).rows.length, 6);
  assert.equal(paperTable(rows(2, 'x'.repeat(9000)), NOTEBOOK_WORDS).rows.length, 1);
});

test('a report says values in its language: types, stand-ins, truths, numbers; texts of the corpus stay', () => {
  const [german] = paperTable([QUOTATION], REPORT_WORDS.de).rows;
  assert.ok(german?.includes('frei indirekt'));
  assert.ok(german?.includes('4,71\u00a0%'));
  const shares = [
    { speaker: '(unresolved)', resolved: false },
    { speaker: '(Rat)', resolved: true },
  ];
  assert.deepEqual(paperTable(shares, REPORT_WORDS.de).rows, [
    ['(nicht aufgelöst)', 'nein'],
    ['(Rat)', 'ja'],
  ]);
  assert.deepEqual(paperTable([{ name: 'articleCount', value: 3 }], REPORT_WORDS.de).rows, [['Artikel', '3']]);
  assert.deepEqual(paperTable(shares, NOTEBOOK_WORDS).rows[0], ['(unresolved)', 'false']);
});

test('what paper leaves out of a table is said with the file that holds it; nothing is said of a whole one', () => {
  const bundle = tableBundle({ rows: [QUOTATION], total: 3, caption: 'Rede', settings: { seed: 1 } });
  const { note, content } = reportTable(bundle, 'n/rede', 'de');
  assert.match(
    note,
    /^Gezeigt sind 1 von 3 Zeilen\. Ohne die Spalten .*Regel des Sprechers.*\. Alles: tables\/n\/rede\.csv$/,
  );
  assert.deepEqual([content.caption, content.total], ['Rede', 3]);
  const small = tableBundle({ rows: [{ count: 1 }], total: 1, caption: '', settings: null });
  assert.equal(reportTable(small, 'n/a', 'en').note, '');
  const html = reportTableHtml(bundle, 'n/rede', 'table-1-1', 'de');
  assert.match(html, /<caption[^>]*>Rede \(1 von 3 Zeilen\)<\/caption>/);
  assert.match(html, /<details><summary>Einstellungen<\/summary>seed: 1<\/details>/);
  assert.match(html, /data-name="speakerRule"[^>]*>Regel des Sprechers</);
  assert.equal(html.includes('<script>'), false);
});
