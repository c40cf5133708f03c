import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { command } from '../../../src/cli/check';
import type { CommandInput } from '../../../src/cli/command';
import { inFolder } from '../corpus/waiting-folder';

const SENTENCE = 'Der Rat hat am Abend getagt.\nTags\n';

/** Runs `wortlaut check` on a folder of files: exit status, records, and what went to standard error. */
async function check(
  context: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: CommandInput['options'] = {},
) {
  const messages: string[] = [];
  context.mock.method(process.stderr, 'write', (text: string) => messages.push(text) > 0);
  try {
    return await inFolder({ ...files }, async (folder) => {
      const out = join(mkdtempSync(join(tmpdir(), 'wortlaut-check-')), 'records.jsonl');
      const input = { positionals: [], options: { corpus: folder, format: 'jsonl', out, ...options } };
      const status = await command.run(input);
      const lines = readFileSync(out, 'utf8')
        .split('\n')
        .filter((line) => line !== '');
      return { status, records: lines.map((line) => JSON.parse(line) as Record<string, unknown>), messages };
    });
  } finally {
    context.mock.restoreAll();
  }
}

test('check: a corpus in order gives status 0, a record an article and a record a stretch set aside', async (context) => {
  const { status, records, messages } = await check(context, { 'a.txt': SENTENCE });
  assert.equal(status, 0);
  assert.deepEqual(records, [
    {
      status: 'loaded',
      file: 'a.txt',
      line: null,
      rule: null,
      value: 'a',
      message: '34 characters, utf-8, de (default)',
    },
    { status: 'set-aside', file: 'a.txt', line: 2, rule: 'tags', value: 'Tags', message: 'tags' },
  ]);
  const languages = 'languages: de (0 recognised from the text, 1 assumed)';
  assert.deepEqual(messages, [
    `1 loaded, 1 stretch set aside, 0 skipped, 0 warnings; ${languages}\n`,
    'set aside: 1 tags\n',
  ]);
});

test('check: a skipped file gives status 1 and is named, the others are still listed', async (context) => {
  const { status, records, messages } = await check(context, { 'a.txt': SENTENCE, 'b.txt': '' });
  assert.equal(status, 1);
  assert.deepEqual(
    records.map(({ status: what, file, rule }) => [what, file, rule]),
    [
      ['loaded', 'a.txt', null],
      ['set-aside', 'a.txt', 'tags'],
      ['skipped', 'b.txt', 'empty-article'],
    ],
  );
  assert.deepEqual(messages, [
    '1 loaded, 1 stretch set aside, 1 skipped, 0 warnings; languages: de (0 recognised from the text, 1 assumed)\n',
    'set aside: 1 tags\n',
  ]);
});

test('check: an error in metadata.csv gives status 1, an article without a row does not', async (context) => {
  const row = 'id,file,date\n1,a.txt,2024-02-30\n';
  assert.equal((await check(context, { 'a.txt': SENTENCE, 'metadata.csv': row })).status, 1);
  const files = { 'a.txt': SENTENCE, 'b.txt': SENTENCE, 'metadata.csv': 'id,file\n1,a.txt\n' };
  assert.equal((await check(context, files)).status, 0);
});

test('check: --problems prints only what was skipped or is odd', async (context) => {
  const files = { 'a.txt': SENTENCE, 'b.txt': '', 'c.txt': 'fÃ¼r' };
  const { records, messages } = await check(context, files, { problems: true });
  assert.deepEqual(
    records.map(({ status, file, line, rule, value }) => [status, file, line, rule, value]),
    [
      ['skipped', 'b.txt', null, 'empty-article', ''],
      ['warning', 'c.txt', 1, 'garbled-character', 'Ã¼'],
    ],
  );
  assert.match(messages.join(''), /, 1 skipped, 1 warning; languages: /);
});

test('check: a missing folder is an error that names it', () =>
  assert.rejects(
    async () => command.run({ positionals: [], options: { corpus: '/nowhere/at/all' } }),
    /\/nowhere\/at\/all/,
  ));

test('check: every file that is not read is named; columns that look like ours and repeated articles are told', async (context) => {
  const { status, records, messages } = await check(
    context,
    {
      'a.txt': 'Der Rat tagt.\n',
      // So short a text is in two articles by chance, which is not told.
      'b.txt': 'Der Rat tagt.\n',
      'c.txt': 'Wortgleich ist das, was hier steht und dort noch einmal steht.\n',
      'd.txt': 'Wortgleich: ist das, was hier steht und dort noch einmal steht!\n',
      'e.html': '<p>x</p>',
      'sub/f.docx': 'x',
      'metadata.csv': 'file,Medium,date\na.txt,Bote,2024-03-04\nb.txt,Bote,\nc.txt,Bote,\nd.txt,Post,\n',
    },
    { problems: true },
  );
  assert.equal(status, 0);
  assert.deepEqual(
    records
      .filter(({ rule }) => rule !== 'read-otherwise')
      .map(({ status: what, file, line, rule, value }) => [what, file, line, rule, value]),
    [
      ['warning', 'metadata.csv', 1, 'column-not-used', 'Medium'],
      ['warning', 'metadata.csv', null, 'date-missing', '3'],
      ['warning', 'd.txt', null, 'same-text', 'c.txt'],
      ['not-read', 'e.html', null, 'not-read', '.html'],
      ['not-read', 'sub/f.docx', null, 'not-read', '.docx'],
    ],
  );
  assert.equal(messages.at(-1), 'not read: 2 files (1 .html, 1 .docx)\n');
});

test('check --fix: mended texts in a new folder, the original untouched', () =>
  inFolder(
    {
      'in/a.txt': '&bdquo;Falsch&ldquo;,<br>sagte M&uuml;ller der Bundes-\nregierung.\n',
      'in/metadata.csv': 'file\na.txt\n',
    },
    async (folder) => {
      const { corpus, out, fix } = {
        corpus: join(folder, 'in'),
        out: join(folder, 'o.txt'),
        fix: join(folder, 'fixed'),
      };
      assert.equal(await command.run({ positionals: [], options: { corpus, out, fix, format: 'csv' } }), 0);
      assert.equal(readFileSync(join(fix, 'a.txt'), 'utf8'), '„Falsch“,\nsagte Müller der Bundesregierung.\n');
      assert.equal(readFileSync(join(fix, 'metadata.csv'), 'utf8'), 'file\na.txt\n');
      assert.match(readFileSync(join(corpus, 'a.txt'), 'utf8'), /^&bdquo;/);
    },
  ));
