import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { command } from '../../../src/cli/terms';
import { withFolder } from '../corpus/folder';

const FILES = {
  'out/x.md': '',
  'a.txt': 'Der Rat tagt heute, und der Rat ruht am Abend.\n',
  'b.txt': 'Alle Raketen des Rats ruhen heute, sagte die Ärztin.\n',
};

function printed(options: CommandInput['options'], files: Record<string, string> = FILES): string {
  return withFolder(files, (folder) => {
    const out = join(folder, 'out/records');
    assert.equal(command.run({ positionals: [], options: { corpus: folder, out, ...options } }), 0);
    return readFileSync(out, 'utf8');
  });
}

function terms(options: CommandInput['options'] = {}, files?: Record<string, string>): Record<string, unknown>[] {
  const lines = printed({ format: 'jsonl', ...options }, files).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('terms: a line a term, most frequent first, then in the order of code units', () => {
  const records = terms();
  assert.deepEqual(records.slice(0, 4), [
    { term: 'der', count: 2, documentCount: 1, perMillion: (2 / 19) * 1e6 },
    { term: 'heute', count: 2, documentCount: 2, perMillion: (2 / 19) * 1e6 },
    { term: 'rat', count: 2, documentCount: 1, perMillion: (2 / 19) * 1e6 },
    { term: 'abend', count: 1, documentCount: 1, perMillion: (1 / 19) * 1e6 },
  ]);
  assert.equal(records.length, 16);
  assert.equal(records.at(-1)?.term, 'ärztin');
  assert.equal(
    records.reduce((sum, { count }) => sum + Number(count), 0),
    19,
  );
});

test('terms: code units decide the order in every script, behind a shared beginning and behind letters beyond Latin-1', () => {
  const words = ['łb', 'ła', 'ÿz', 'ąz', 'ąa', 'жб', 'жа', 'abcdefgz', 'abcdefga', 'abcdef', 'a', 'мир', 'ÿ'];
  const files = { 'out/x.md': '', 'a.txt': `${words.join(' ')}\n` };
  assert.deepEqual(
    terms({}, files).map(({ term }) => term),
    words.toSorted(),
  );
});

test('terms: JSON Lines of more than is written at once, and of a term longer than that, are whole', () => {
  const words = [...Array.from({ length: 4000 }, (_, number) => `wort${number}`), 'lang'.repeat(20_000)];
  const records = terms({}, { 'out/x.md': '', 'a.txt': `${words.join(' ')} ${words.slice(0, 1000).join(' ')}\n` });
  const expected = [...words.slice(0, 1000).sort(), ...words.slice(1000).sort()];
  assert.deepEqual(
    records.map(({ term, count }) => [term, count]),
    expected.map((term, place) => [term, place < 1000 ? 2 : 1]),
  );
});

test('terms: CSV tells what JSON Lines tell', () => {
  const records = terms();
  const lines = [Object.keys(records[0] ?? {}), ...records.map((record) => Object.values(record))];
  assert.equal(printed({ format: 'csv' }), lines.map((values) => `${values.join(',')}\r\n`).join(''));
});

test('terms: --top keeps the most frequent, relative to all', () => {
  assert.deepEqual(
    terms({ top: '2' }).map(({ term }) => term),
    ['der', 'heute'],
  );
  assert.equal(terms({ top: '1' })[0]?.perMillion, (2 / 19) * 1e6);
});

test('terms: --ngram, --stopwords and --unit', () => {
  assert.equal(terms({ ngram: '2' })[0]?.term, 'der rat');
  assert.deepEqual(
    terms({ stopwords: 'remove', top: '1' }).map(({ term, count }) => [term, count]),
    [['rat', 2]],
  );
  const lemmas = terms({ unit: 'lemma' });
  assert.deepEqual(
    ['rat', 'ruhen', 'rakete'].map((lemma) => lemmas.find(({ term }) => term === lemma)?.count),
    [3, 2, 1],
  );
});

test('terms: wrong usage names the option, the value and what is allowed', () => {
  const wrong: readonly [CommandInput['options'], RegExp][] = [
    [{ top: '0' }, /--top is "0"/],
    [{ ngram: '17' }, /--ngram is "17"; allowed are whole numbers from 1 to 16/],
    [{ unit: 'root' }, /--unit is "root"/],
    [{ language: 'de_DE!' }, /--language is "de_DE!"/],
  ];
  for (const [options, message] of wrong) {
    assert.throws(
      () => terms(options),
      (error) => error instanceof UsageError && message.test(error.message),
    );
  }
});
