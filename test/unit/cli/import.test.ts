import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { command } from '../../../src/cli/import';
import { loadCorpus } from '../../../src/corpus';
import { windows1252 } from '../corpus/folder';
import { inFolder } from '../corpus/waiting-folder';

/** Imports one file: exit status, messages, and the corpus that it becomes. */
const imported = (
  context: TestContext,
  name: string,
  text: string | Uint8Array,
  options: CommandInput['options'] = {},
) =>
  inFolder({ [name]: text }, async (folder) => {
    const messages: string[] = [];
    const { mock } = context.mock.method(process.stderr, 'write', (message: string) => messages.push(message) > 0);
    const out = join(folder, 'corpus');
    const status = await command.run({ positionals: [join(folder, name)], options: { out, ...options } });
    mock.restore();
    const { articles, warnings } = loadCorpus(out);
    assert.deepEqual(warnings, []);
    assert.deepEqual(readdirSync(folder).sort(), [name, 'corpus'].sort());
    return { status, messages: messages.map((message) => message.replaceAll(`${folder}/`, '').trim()), articles };
  });

test('import: a row of a spreadsheet becomes an article, its other columns metadata under our names, which is said', async (context) => {
  const csv = windows1252(
    'Nr;Medium;Datum;Volltext\r\n7;Bote;4.3.2024;"Der Rat tagt.\r\nEr prüft."\r\n8;Post;;Es regnet.\r\n',
  );
  const { status, messages, articles } = await imported(context, 'export.csv', csv);
  assert.equal(status, 0);
  assert.deepEqual(messages, [
    'columns: outlet from "Medium", date from "Datum", text from "Volltext"',
    'read: 1 file (table 1)',
    '2 articles written to corpus, 0 skipped',
  ]);
  assert.deepEqual(
    articles.map(({ id, raw, outlet, date, metadata }) => [id, raw, outlet, date, metadata.Nr, metadata.importedLine]),
    [
      ['1', 'Der Rat tagt.\r\nEr prüft.', 'Bote', '2024-03-04', '7', '2'],
      ['2', 'Es regnet.', 'Post', '', '8', '4'],
    ],
  );
  assert.equal('Volltext' in (articles[0]?.metadata ?? {}), false);
});

test('import: columns that are told count before usual names; a row without text is named', async (context) => {
  const lines = '{"id":"x","wo":"Bote","quelle":"dpa","s":"Eins."}\n\n{"id":"y","wo":"Post","s":null}\n';
  const { status, messages, articles } = await imported(context, 'export.jsonl', lines, {
    text: 's',
    map: ['outlet=wo'],
  });
  assert.equal(status, 1);
  assert.equal(messages[0], 'skipped: export.jsonl:3: no text [empty-article]');
  const [article] = articles;
  assert.deepEqual([article?.id, article?.file, article?.raw, article?.outlet], ['x', '1.txt', 'Eins.', 'Bote']);
  assert.equal(article?.metadata.quelle, 'dpa');
});

test('import: a text is cut before each line that matches, and not a character is changed', async (context) => {
  const text =
    'Suche: Rat\n\nDokument 1 von 2\n\nDer Rat tagt.\n\nDokument 2 von 2\n\nEs regnet im Dokument 3 von 4.\n';
  const { messages, articles } = await imported(context, 'export.txt', text, { at: '^Dokument \\d+ von' });
  assert.match(messages[0] ?? '', /^note: export\.txt:1: the 12 characters before the first article are left out/);
  assert.equal(articles.map(({ raw }) => raw).join(''), text.slice(12));
  assert.deepEqual(
    articles.map(({ metadata }) => metadata.importedLine),
    ['3', '7'],
  );
});

test('import: wrong usage is told before anything is written', () =>
  inFolder({ 'a.txt': 'x', 'a.csv': 'text,b\nx,\n', 'full/x.txt': 'x' }, async (folder) => {
    const refused = (name: string, options: CommandInput['options'], message: RegExp) =>
      assert.rejects(
        async () =>
          command.run({ positionals: [join(folder, name)], options: { out: join(folder, 'new'), ...options } }),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    await refused('b.txt', {}, /there is no file or folder/);
    await refused('a.txt', { at: '(' }, /--at is "\("; Invalid regular expression/);
    await refused('a.csv', { map: ['outlet'] }, /--map is "outlet"; allowed is OURS=COLUMN/);
    await refused('a.txt', { profile: 'lexis' }, /--profile is "lexis"; allowed are nexis-uni, .*, none/);
    await refused('a.csv', { out: join(folder, 'full') }, /is not empty; allowed is a new folder/);
    await refused('a.csv', { out: '' }, /--out is missing/);
    const failed = (name: string, options: CommandInput['options'], message: RegExp) =>
      assert.rejects(
        async () =>
          command.run({ positionals: [join(folder, name)], options: { out: join(folder, 'new'), ...options } }),
        message,
      );
    await failed('a.txt', { at: '^nothing' }, /no line matches --at \[no-match\]: \^nothing/);
    await failed('a.csv', { text: 'Text' }, /a\.csv:1: no column "Text"/);
    assert.deepEqual(readdirSync(folder).sort(), ['a.csv', 'a.txt', 'full']);
  }));
