import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { command } from '../../../src/cli/import';
import { loadCorpus } from '../../../src/corpus';
import { windows1252, withFolder } from '../corpus/folder';

/** Imports one file: exit status, messages, and the corpus that it becomes. */
function imported(
  context: TestContext,
  name: string,
  text: string | Uint8Array,
  options: CommandInput['options'] = {},
) {
  const messages: string[] = [];
  context.mock.method(process.stderr, 'write', (message: string) => messages.push(message) > 0);
  try {
    return withFolder({ [name]: text }, (folder) => {
      const out = join(folder, 'corpus');
      const status = command.run({ positionals: [join(folder, name)], options: { out, ...options } });
      const { articles, warnings } = loadCorpus(out);
      assert.deepEqual(warnings, []);
      assert.deepEqual(readdirSync(folder).sort(), [name, 'corpus'].sort());
      return { status, messages: messages.map((message) => message.replaceAll(`${folder}/`, '')), articles };
    });
  } finally {
    context.mock.restoreAll();
  }
}

test('import: a row of a spreadsheet becomes an article, its other columns metadata', (context) => {
  const csv = windows1252(
    'Nr;outlet;date;Volltext\r\n7;Bote;4.3.2024;"Der Rat tagt.\r\nEr prüft."\r\n8;Post;;Es regnet.\r\n',
  );
  const { status, messages, articles } = imported(context, 'export.csv', csv, { text: 'Volltext' });
  assert.equal(status, 0);
  assert.deepEqual(messages, ['2 articles written to corpus, 0 skipped\n']);
  assert.deepEqual(
    articles.map(({ id, raw, outlet, date, metadata }) => [id, raw, outlet, date, metadata.Nr, metadata.importedLine]),
    [
      ['1', 'Der Rat tagt.\r\nEr prüft.', 'Bote', '2024-03-04', '7', '2'],
      ['2', 'Es regnet.', 'Post', '', '8', '4'],
    ],
  );
  assert.equal('Volltext' in (articles[0]?.metadata ?? {}), false);
});

test('import: JSON Lines; a column called file is kept under another name; a row without text is named', (context) => {
  const lines = '{"id":"x","file":"p.pdf","text":"Eins.","page":3}\n\n{"id":"y","file":"q.pdf","text":null,"page":4}\n';
  const { status, messages, articles } = imported(context, 'export.jsonl', lines);
  assert.equal(status, 1);
  assert.deepEqual(messages, [
    'skipped: export.jsonl:3: no text [empty-article]\n',
    '1 article written to corpus, 1 skipped\n',
  ]);
  const [article] = articles;
  assert.deepEqual([article?.id, article?.file, article?.raw], ['x', '1.txt', 'Eins.']);
  assert.deepEqual([article?.metadata.originalFile, article?.metadata.page], ['p.pdf', '3']);
});

test('import: a text is cut before each line that matches, and not a character is changed', (context) => {
  const text =
    'Suche: Rat\n\nDokument 1 von 2\n\nDer Rat tagt.\n\nDokument 2 von 2\n\nEs regnet im Dokument 3 von 4.\n';
  const { messages, articles } = imported(context, 'export.txt', text, { at: '^Dokument \\d+ von' });
  assert.match(messages[0] ?? '', /^left out: export\.txt: the 12 characters before the first article/);
  assert.equal(articles.map(({ raw }) => raw).join(''), text.slice(12));
  assert.deepEqual(
    articles.map(({ metadata }) => metadata.importedLine),
    ['3', '7'],
  );
});

test('import: wrong usage is told before anything is written', () => {
  withFolder({ 'a.txt': 'x', 'a.xlsx': 'x', 'a.csv': 'text\nx\n', 'full/x.txt': 'x' }, (folder) => {
    const refused = (name: string, options: CommandInput['options'], message: RegExp) =>
      assert.throws(
        () => command.run({ positionals: [join(folder, name)], options: { out: join(folder, 'new'), ...options } }),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    refused('a.xlsx', {}, /save a spreadsheet as CSV/);
    refused('a.txt', {}, /--at goes with \.txt files/);
    refused('a.csv', { at: '^x' }, /--at goes with \.txt files/);
    refused('a.txt', { at: '(' }, /--at is "\("; Invalid regular expression/);
    refused('a.txt', { at: '^nothing' }, /no line of .*a\.txt matches it/);
    refused('a.csv', { out: join(folder, 'full') }, /is not empty; allowed is a new folder/);
    refused('a.csv', { out: '' }, /--out is missing/);
    assert.throws(
      () => command.run({ positionals: [join(folder, 'a.csv')], options: { out: join(folder, 'new'), text: 'Text' } }),
      /a\.csv:1: no column "Text"/,
    );
    assert.deepEqual(readdirSync(folder).sort(), ['a.csv', 'a.txt', 'a.xlsx', 'full']);
    assert.equal(readFileSync(join(folder, 'full/x.txt'), 'utf8'), 'x');
  });
});
