import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document, Packer, Paragraph } from 'docx';
import { utils, write } from 'xlsx';
import { readSourceFile } from '../../../../src/import/read-file';
import { UnreadableFile } from '../../../../src/import/types';
import { windows1252 } from '../../corpus/folder';
import { pdfOf, zipOf } from '../made-files';

const read = async (name: string, bytes: string | Uint8Array) => {
  const { content } = await readSourceFile({ name, bytes: Buffer.from(bytes) }, { at: null, profile: null });
  return content;
};
const document = async (name: string, bytes: string | Uint8Array) => {
  const content = await read(name, bytes);
  assert.ok(content.kind === 'document', content.kind);
  return content;
};
const rows = async (name: string, bytes: string | Uint8Array) => {
  const content = await read(name, bytes);
  assert.ok(content.kind === 'table', content.kind);
  return { rows: content.table.rows.map(({ line, values }) => [line, { ...values }]), problems: content.problems };
};
const refused = async (name: string, bytes: string | Uint8Array, rule: string) =>
  assert.rejects(
    read(name, bytes),
    (error) => error instanceof UnreadableFile && error.rule === rule,
    `${name}: ${rule}`,
  );

const SENTENCE =
  'Die Opposition hält das Bad für zu teuer und verweist auf den Rechnungshof, der drei Millionen Euro Schulden zählt. ';

test('a web page: the article without menus, its data from JSON-LD before OpenGraph', async () => {
  const { text, values } = await document(
    'a.html',
    `<!doctype html><html lang="de"><head><title>Seite</title><meta property="og:title" content="Anderer Titel">
     <meta property="og:site_name" content="Anzeiger"><meta property="article:published_time" content="2024-03-09">
     <script type="application/ld+json">{broken</script>
     <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Bad bleibt","datePublished":"2024-03-04T06:00:00+01:00","author":[{"name":"Lea Muster"},{"name":"Jan Kern"}]}]}</script>
     </head><body><nav><a href="/">Start</a></nav><article><p>„Das Bad bleibt“, sagte B&uuml;rgermeister Kluge.<br>Heute.</p><p>${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(2)}</p></article>
     <script>var böse = 1</script></body></html>`,
  );
  assert.equal(
    text,
    `„Das Bad bleibt“, sagte Bürgermeister Kluge.\nHeute.\n\n${SENTENCE.repeat(3).trim()}\n\n${SENTENCE.repeat(2).trim()}`,
  );
  assert.deepEqual(
    { ...values },
    {
      title: 'Bad bleibt',
      outlet: 'Anzeiger',
      date: '2024-03-04',
      author: 'Lea Muster; Jan Kern',
      language: 'de',
    },
  );
});

test('elements a hundred thousand deep: every word is read, those too deep as lines', async () => {
  const many = 100_000;
  const { text } = await document(
    'a.html',
    `<html><body>${'<div>a '.repeat(many)}<b>b</b>${'</div>'.repeat(many)}<p>c</p></body></html>`,
  );
  assert.equal(text.match(/a/g)?.length, many);
  assert.match(text, /a\n+b\n+c$/);
  const flat = `<html><body>${'<p>a<br>b<img src="c.png"><span/>'.repeat(5000)}</body></html>`;
  assert.equal((await document('b.html', flat)).text, 'a\nb\n\n'.repeat(5000).trim());
});

test('a page of a single line is read, and so are elements ten thousand deep are read', async () => {
  assert.equal((await document('a.html', '<html><body><p>Kurz.</p></body></html>')).text, 'Kurz.');
  const deep = await document(
    'b.html',
    `<html><body>${'<div>'.repeat(10_000)}Tief.${'</div>'.repeat(10_000)}</body></html>`,
  );
  assert.equal(deep.text, 'Tief.');
});

test('a page nested deeper, or of more elements, than anybody writes is taken whole, and said: it may not stop an import', async () => {
  const nested = await document(
    'a.html',
    `<html><body><article>${'<div>'.repeat(3000)}<p>${SENTENCE}</p></article></body></html>`,
  );
  assert.equal(nested.text, SENTENCE.trim());
  assert.deepEqual(
    nested.problems.map(({ rule }) => rule),
    ['whole-page'],
  );
  const wide = await document('b.html', `<html><body>${'<i>x</i>'.repeat(31_000)}</body></html>`);
  assert.deepEqual(
    wide.problems.map(({ rule }) => rule),
    ['whole-page'],
  );
});

test('a Word document: its paragraphs', async () => {
  const made = new Document({
    sections: [{ children: [new Paragraph('„Das Bad bleibt“.'), new Paragraph('Zweitens.')] }],
  });
  assert.equal((await document('a.docx', await Packer.toBuffer(made))).text, '„Das Bad bleibt“.\n\nZweitens.');
});

test('a PDF: columns one after the other, words cut at line ends joined, running heads and page numbers left out', async () => {
  const page = (number: number, left: readonly string[], right: readonly string[]) => [
    [50, 800, 'Anzeiger, 4. M\u00e4rz 2024'] as const,
    ...left.map((text, place) => [50, 700 - 12 * place, text] as const),
    ...right.map((text, place) => [320, 700 - 12 * place, text] as const),
    [290, 30, `Seite ${number}`] as const,
  ];
  const { text, problems } = await document(
    'a.pdf',
    pdfOf([
      page(
        1,
        ['Die Bundes-', 'regierung spart bei Nord- und', 'S\u00fcdbahn. Sagt der Rhein-'],
        ['Main-Verkehrsverbund dazu gar', 'nichts, und auch sonst nie-', 'mand.'],
      ),
      page(
        2,
        ['Am Morgen danach war alles', 'wieder gut, so die Sprecher', 'aller Seiten im hohen Haus'],
        ['der Stadt, die lange dar-', 'auf gewartet hatten, bis es', 'endlich so weit war.'],
      ),
    ]),
  );
  assert.equal(
    text,
    'Die Bundesregierung spart bei Nord- und Südbahn. Sagt der Rhein-Main-Verkehrsverbund dazu gar nichts, und auch sonst ' +
      'niemand.\n\nAm Morgen danach war alles wieder gut, so die Sprecher aller Seiten im hohen Haus der Stadt, die lange ' +
      'darauf gewartet hatten, bis es endlich so weit war.',
  );
  assert.deepEqual(
    problems.map(({ value }) => value),
    ['Anzeiger, 4. März 2024', 'Seite 1'],
  );
  await refused('leer.pdf', pdfOf([[]]), 'no-text');
});

test('RTF: letters as bytes of their code page, as numbers with a fallback, and as words; tables of fonts are no text', async () => {
  const { text } = await document(
    'a.rtf',
    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 T;}}{\\*\\generator X;}\\uc1 \\ldblquote B\\'fcrger\\rdblquote  \\u8364?\\par {\\f1 \\'cc\\'ee\\'f1}\\~\\{x\\}\\par}",
  );
  assert.equal(text, '“Bürger” €\n\nМос\u00a0{x}');
});

test('a mail: subject, day and sender are columns, attachments are told', async () => {
  const mail = [
    'From: =?utf-8?q?Lea_M=C3=BCller?= <lea@example.org>',
    'Subject: =?utf-8?q?Freib=C3=A4der?=',
    'Date: Mon, 04 Mar 2024 08:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain; charset=iso-8859-1',
    '',
    'Das Bad bleibt f\u00fcr alle.',
    '--x',
    'Content-Type: application/pdf; name="a.pdf"',
    'Content-Disposition: attachment; filename="a.pdf"',
    '',
    'x',
    '--x--',
    '',
  ].join('\r\n');
  const { text, values, problems } = await document('a.eml', windows1252(mail));
  assert.equal(text, 'Das Bad bleibt für alle.');
  assert.deepEqual({ ...values }, { title: 'Freibäder', date: '2024-03-04', author: 'Lea Müller' });
  assert.deepEqual(
    problems.map(({ rule, value }) => [rule, value]),
    [['attachment', 'a.pdf']],
  );
});

test('a feed: an article an item, the longest of its texts', async () => {
  const content = await read(
    'a.xml',
    '<?xml version="1.0"?><rss xmlns:content="c"><channel><title>A &amp; B</title><item><title>Eins</title><pubDate>Mon, 04 Mar 2024 08:00:00 GMT</pubDate><link>https://e.org/1</link><description>Kurz.</description><content:encoded><![CDATA[<p>Das <b>Bad</b> bleibt.</p>]]></content:encoded></item></channel></rss>',
  );
  assert.ok(content.kind === 'articles');
  const [article] = content.articles;
  assert.deepEqual(
    [article?.text, article?.values.title, article?.values.outlet, article?.values.date, article?.values.url],
    ['Das Bad bleibt.', 'Eins', 'A & B', '2024-03-04', 'https://e.org/1'],
  );
});

test('an Atom feed: a title that is markup is what it shows', async () => {
  const entry = (type: string) =>
    `<entry><title type="${type}">A &amp;amp; &lt;b&gt;B&lt;/b&gt;</title><content>Das Bad.</content></entry>`;
  const content = await read(
    'a.xml',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${entry('html')}${entry('text')}</feed>`,
  );
  assert.ok(content.kind === 'articles');
  assert.deepEqual(
    content.articles.map(({ values }) => values.title),
    ['A & B', 'A &amp; <b>B</b>'],
  );
});

test('a CSV: every value as it stands; a row with a byte of another encoding or too many values is told', async () => {
  const bytes = Buffer.concat([
    Buffer.from('Titel;Volltext;Nr\r\n@Bild;" Für alle "";"" ";1234567890123456789\r\n'),
    Buffer.from('gr\u00fcn;x;1\r\n', 'latin1'),
    Buffer.from('a;b;c;d\r\nÄ;ö;-0.50\r\n'),
  ]);
  const { rows: got, problems } = await rows('a.csv', bytes);
  assert.deepEqual(got, [
    [2, { Titel: '@Bild', Volltext: ' Für alle ";" ', Nr: '1234567890123456789' }],
    [5, { Titel: 'Ä', Volltext: 'ö', Nr: '-0.50' }],
  ]);
  assert.deepEqual(
    problems.map(({ line, rule }) => [line, rule]),
    [
      [3, 'broken-byte'],
      [4, 'ragged-row'],
    ],
  );
  assert.deepEqual((await rows('b.csv', windows1252('a;b\nGrüße;ß\n'))).rows, [[2, { a: 'Grüße', b: 'ß' }]]);
});

test('JSON and JSON Lines: numbers keep their digits, objects inside become columns, a broken line is told', async () => {
  const lines = '{"id":1234567890123456789,"n":1.10,"s":{"name":"Bote"},"l":["a","b"],"t":"1 \\"2\\""}\n{broken\n7\n';
  const { rows: got, problems } = await rows('a.jsonl', lines);
  assert.deepEqual(got, [[1, { id: '1234567890123456789', n: '1.10', 's.name': 'Bote', l: 'a; b', t: '1 "2"' }]]);
  assert.deepEqual(
    problems.map(({ line, rule }) => [line, rule]),
    [
      [2, 'json-syntax'],
      [3, 'no-object'],
    ],
  );
  assert.deepEqual((await rows('b.json', '{"total":1,"articles":[{"a":"x"}]}')).rows, [[1, { a: 'x' }]]);
  assert.deepEqual((await rows('c.jsonl', windows1252('{"a":"Grüße"}\n'))).rows, [[1, { a: 'Grüße' }]]);
});

test('a spreadsheet: days as YYYY-MM-DD, texts as they stand, digits that it has lost are told', async () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([['Liste'], ['Datum', 'Nr', 'Text'], [45_355, '007', '=1'], [45_356, 2 ** 63, 'b']]);
  for (const cell of ['A3', 'A4']) sheet[cell].z = 'dd.mm.yyyy';
  utils.book_append_sheet(book, sheet, 'A');
  const { rows: got, problems } = await rows('a.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
  assert.deepEqual(got[0], [3, { Datum: '2024-03-04', Nr: '007', Text: '=1' }]);
  assert.deepEqual(
    problems.map(({ line, rule }) => [line, rule]),
    [[4, 'long-number']],
  );
});

test('a spreadsheet: codes with the zeros that it shows, times, days counted from 1904, rows and sheets out of sight', async () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([[null], [null], ['Titel', 'Wert', 'Text'], [null], ['a', 7, 'x'], ['b', 0.5, 'y']]);
  for (const cell of ['A1', 'A2', 'A4']) delete sheet[cell];
  sheet.B5.z = '000';
  sheet.B6.z = 'hh:mm';
  const hidden = utils.aoa_to_sheet([
    ['Titel', 'Wert', 'Text'],
    ['c', 100, 'z'],
    ['d', 1, 'w'],
    ['e', 2, 'v'],
  ]);
  hidden.B2.z = 'yyyy-mm-dd';
  hidden.B3 = { t: 'e', v: 0x17, w: '#REF!' };
  hidden.B4 = { t: 'z', f: 'SUM(A1:A9)' };
  utils.book_append_sheet(book, sheet, 'A');
  utils.book_append_sheet(book, hidden, 'B');
  book.Workbook = { WBProps: { date1904: true }, Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  const { rows: got, problems } = await rows(
    'a.xlsx',
    write(book, { type: 'buffer', bookType: 'xlsx', sheetStubs: true }),
  );
  assert.deepEqual(got, [
    [5, { Titel: 'a', Wert: '007', Text: 'x' }],
    [6, { Titel: 'b', Wert: '12:00:00', Text: 'y' }],
    [2, { Titel: 'c', Wert: '1904-04-10', Text: 'z' }],
    [3, { Titel: 'd', Wert: '', Text: 'w' }],
    [4, { Titel: 'e', Wert: '', Text: 'v' }],
  ]);
  assert.deepEqual(
    problems.map(({ line, value, rule }) => [line, value, rule]),
    [
      [3, '#REF!', 'cell-error'],
      [4, '=SUM(A1:A9)', 'formula-without-value'],
      [null, 'B', 'hidden-sheet'],
    ],
  );
});

test('a document in RTF: its title is known, in the letters that it was written with, and no part of the text', async () => {
  const { text, values } = await document(
    'a.rtf',
    "{\\rtf1\\ansi\\ansicpg1252{\\info{\\title Gr\\'fc\\'dfe aus \\u321?\\'f3d\\u378?}{\\author Anna}}\\pard Ein Satz.\\par}",
  );
  assert.deepEqual([text, values], ['Ein Satz.', { title: 'Grüße aus Łódź' }]);
});

test('a mail: its day is that of the clock of who sent it', async () => {
  const mail =
    'From: a@example.org\nDate: Fri, 1 Mar 2024 23:30:00 -0800\nMIME-Version: 1.0\nSubject: x\n\nEin Satz.\n';
  assert.equal((await document('a.eml', mail)).values.date, '2024-03-01');
});

test('a table: a row with many marks out of place is told once, one with thousands of them is no table', async () => {
  const { rows: got, problems } = await rows('a.csv', `a,b\n1,${'x"'.repeat(900)}\n2,x"y\n3,z\n`);
  assert.deepEqual(got, [[4, { a: '3', b: 'z' }]]);
  assert.deepEqual(
    problems.map(({ line, rule }) => [line, rule]),
    [
      [2, 'csv-syntax'],
      [3, 'csv-syntax'],
    ],
  );
  await refused('b.csv', `a,b\n1,${'x"'.repeat(20_000)}\n`, 'csv-syntax');
});

test('an archive: its files by path; one that unpacks to a thousand times its size is refused', async () => {
  const content = await read('a.zip', zipOf({ 'x/eins.txt': 'Eins.', 'zwei.csv': 'a,b\n' }));
  assert.ok(content.kind === 'archive');
  assert.deepEqual(content.files.map(({ name, bytes }) => [name, bytes.toString()]).sort(), [
    ['a.zip/x/eins.txt', 'Eins.'],
    ['a.zip/zwei.csv', 'a,b\n'],
  ]);
  await refused('b.zip', zipOf({ 'a.txt': 'a'.repeat(20_000_000) }), 'archive-too-large');
  await refused('c.zip', zipOf({ 'a.txt': 'x' }).subarray(0, 60), 'broken-archive');
});

test('an archive: a name that leads out of it and a file that does not unpack are told, the others are read', async () => {
  const names = ['xx/xx/evil.txt', 'xabs.txt', 'good.txt'];
  const archive = zipOf(Object.fromEntries(names.map((name) => [name, name.repeat(50)])));
  const put = (from: string, to: string) => {
    for (let at = archive.indexOf(from); at >= 0; at = archive.indexOf(from, at + 1)) archive.write(to, at, 'latin1');
  };
  put('xx/xx/evil.txt', '../../evil.txt');
  put('xabs.txt', '/abs.txt');
  const content = await read('a.zip', archive);
  assert.ok(content.kind === 'archive');
  assert.deepEqual(
    content.files.map(({ name }) => name),
    ['a.zip/good.txt'],
  );
  assert.deepEqual(
    content.problems.map(({ value, rule }) => [value, rule]),
    [
      ['../../evil.txt', 'path-outside'],
      ['/abs.txt', 'path-outside'],
    ],
  );
  const damaged = zipOf({ 'eins.txt': 'Ein Satz. '.repeat(400), 'zwei.txt': 'Zwei.' });
  // The packed bytes stand behind the header of 30 bytes and the name.
  damaged.fill(0xff, damaged.indexOf('eins.txt') + 8, damaged.indexOf('eins.txt') + 24);
  const rest = await read('b.zip', damaged);
  assert.ok(rest.kind === 'archive');
  assert.deepEqual(
    rest.files.map(({ name }) => name),
    ['b.zip/zwei.txt'],
  );
  assert.deepEqual(
    rest.problems.map(({ value, rule }) => [value, rule]),
    [['eins.txt', 'broken-archive']],
  );
});

test('what is not read is said by its content, whatever its name', async () => {
  await refused('bild.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'binary');
  await refused('alt.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'old-office');
  await refused('leer.txt', '', 'empty-file');
  await refused('blank.txt', ' \n', 'empty-article');
  await refused('x.docx', 'kein Word', 'unknown-kind');
  await refused(
    'a.txt',
    Buffer.concat([Buffer.from('für alle Bürger\nK'), Buffer.of(0xf6), Buffer.from('ln\n')]),
    'broken-byte',
  );
  assert.equal((await document('seite.txt', '{\\rtf1 Als RTF.}')).text, 'Als RTF.');
});
