import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { command } from '../../../src/cli/tokens';
import { withFolder } from '../corpus/folder';

const FILES = { 'out/x.md': '', 'a.txt': 'Am 14. Mai: U-Boote.\nEnde', 'b/c.txt': 'Łódź!' };

function tokens(
  context: { mock: typeof import('node:test').mock },
  options: CommandInput['options'] = {},
  files = FILES,
) {
  const messages: string[] = [];
  context.mock.method(process.stderr, 'write', (text: string) => messages.push(text) > 0);
  try {
    return withFolder(files, (folder) => {
      const out = join(folder, 'out/records');
      const status = command.run({ positionals: [], options: { corpus: folder, format: 'jsonl', out, ...options } });
      const lines = readFileSync(out, 'utf8')
        .split('\n')
        .filter((line) => line !== '');
      return { status, messages, records: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
    });
  } finally {
    context.mock.restoreAll();
  }
}

test('tokens: a line a token with article, offsets, kind and sentence', (context) => {
  const { status, records } = tokens(context);
  assert.equal(status, 0);
  assert.deepEqual(records, [
    { article: 'a', start: 0, end: 2, text: 'Am', kind: 'word', sentence: 0 },
    { article: 'a', start: 3, end: 6, text: '14.', kind: 'number', sentence: 0 },
    { article: 'a', start: 7, end: 10, text: 'Mai', kind: 'word', sentence: 0 },
    { article: 'a', start: 10, end: 11, text: ':', kind: 'punctuation', sentence: 0 },
    { article: 'a', start: 12, end: 19, text: 'U-Boote', kind: 'word', sentence: 0 },
    { article: 'a', start: 19, end: 20, text: '.', kind: 'punctuation', sentence: 0 },
    { article: 'a', start: 21, end: 25, text: 'Ende', kind: 'word', sentence: 1 },
    { article: 'b/c', start: 0, end: 4, text: 'Łódź', kind: 'word', sentence: 0 },
    { article: 'b/c', start: 4, end: 5, text: '!', kind: 'punctuation', sentence: 0 },
  ]);
});

test('tokens: --hyphens split cuts at hyphens, --language reads all articles in that language', (context) => {
  assert.ok(tokens(context, { hyphens: 'split' }).records.some(({ text }) => text === 'Boote'));
  assert.ok(tokens(context, { language: 'en' }).records.some(({ text }) => text === '14'));
});

test('tokens: what is skipped is named on standard error and the rest is printed', (context) => {
  const { status, messages, records } = tokens(context, {}, { ...FILES, 'b/c.txt': '' });
  assert.equal(status, 0);
  assert.equal(records.length, 7);
  assert.match(messages.join(''), /^skipped: b\/c\.txt: .*\[empty-article\]\n$/);
});

test('tokens: wrong usage names the option, the value and what is allowed', (context) => {
  for (const options of [{ hyphens: 'cut' }, { language: 'no tag' }]) {
    assert.throws(() => tokens(context, options), UsageError);
  }
});
