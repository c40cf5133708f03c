import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { command as categories } from '../../../src/cli/categories';
import { type Command, type CommandInput, UsageError } from '../../../src/cli/command';
import { command as share } from '../../../src/cli/share';
import { command as terms } from '../../../src/cli/terms';
import { withFolder } from '../corpus/folder';

const QUOTED = (name: string) => `„Wir warten auf den Regen“, sagte ${name} am Montag.\n`;
const FILES = {
  'metadata.csv':
    'file,date,outlet\na.txt,2024-01-05,Blatt\nb.txt,2024-01-31,Post\nc.txt,2024-03-02,Blatt\nd.txt,,Post\n',
  'a.txt': QUOTED('Anna Weiß'),
  'b.txt': QUOTED('Karl Schmidt'),
  'c.txt': QUOTED('Anna Weiß'),
  'd.txt': QUOTED('Anna Weiß'),
  'out/x.md': '',
  'words.md': 'category,term\nwetter,regen\nwetter,sonn*\n',
};

function run(command: Command, options: CommandInput['options']) {
  return withFolder(FILES, (folder) => {
    const out = join(folder, 'out/records');
    const dictionary = command === categories ? { dictionary: join(folder, 'words.md') } : {};
    command.run({ positionals: [], options: { corpus: folder, format: 'jsonl', out, ...dictionary, ...options } });
    const lines = readFileSync(out, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  });
}

test('terms --by month: a row a month for each word, the empty month with no share, the article without a date last', () => {
  const rows = run(terms, { by: 'month', words: ['reg*,weiß'] });
  assert.deepEqual(
    rows.map(({ term, group, groupArticleCount, count, totalCount, share }) => [
      term,
      group,
      groupArticleCount,
      count,
      totalCount,
      share,
    ]),
    [
      ['reg*', '2024-01', 2, 2, 20, 0.1],
      ['reg*', '2024-02', 0, 0, 0, null],
      ['reg*', '2024-03', 1, 1, 10, 0.1],
      ['reg*', '(unknown)', 1, 1, 10, 0.1],
      ['weiß', '2024-01', 2, 1, 20, 0.05],
      ['weiß', '2024-02', 0, 0, 0, null],
      ['weiß', '2024-03', 1, 1, 10, 0.1],
      ['weiß', '(unknown)', 1, 1, 10, 0.1],
    ],
  );
  for (const { share, low, high } of rows) {
    if (share === null) assert.deepEqual([low, high], [null, null]);
    else assert.ok((low as number) < (share as number) && (share as number) < (high as number));
  }
});

test('terms --by: the most frequent of all over time, of each group by a column', () => {
  assert.equal(run(terms, { by: 'year', top: '2' }).length, 4);
  const rows = run(terms, { by: 'outlet', top: '1' });
  assert.deepEqual(
    rows.map(({ group, count }) => [group, count]),
    [
      ['Blatt', 2],
      ['Post', 2],
    ],
  );
});

test('categories --by week: the words of a category together, week after week', () => {
  const rows = run(categories, { by: 'week' });
  assert.equal(rows.length, 10);
  assert.deepEqual([rows[0]?.category, rows[0]?.group, rows[0]?.count], ['wetter', '2024-W01', 1]);
  assert.equal(rows.filter(({ share: value }) => value === null).length, 6);
});

test('share --by month: each speaker in every month, also where not quoted, with an interval that is not 0 to 0', () => {
  const rows = run(share, { by: 'month', top: '1', speakers: 'none' });
  const anna = rows.filter(({ speaker }) => speaker === 'Anna Weiß');
  assert.deepEqual(
    anna.map(({ group, count, totalCount, share: value, directCount }) => [
      group,
      count,
      totalCount,
      value,
      directCount,
    ]),
    [
      ['2024-01', 1, 2, 0.5, 1],
      ['2024-02', 0, 0, null, 0],
      ['2024-03', 1, 1, 1, 1],
      ['(unknown)', 1, 1, 1, 1],
    ],
  );
  assert.ok((anna[2]?.low as number) < 0.5);
  const nobody = rows.filter(({ speaker, group }) => speaker === '(nobody named)' && group === '2024-01');
  assert.ok((nobody[0]?.high as number) > 0.3);
  assert.ok(!rows.some(({ speaker }) => speaker === 'Karl Schmidt'));
});

test('--changes: prints tests, asks for a unit of time; --words asks for one too', () => {
  assert.deepEqual(
    run(terms, { by: 'week', words: ['regen'], changes: true }).map(({ isChange }) => isChange),
    [],
  );
  assert.equal(run(terms, { by: 'week', words: ['regen'] }).length, 10);
  assert.throws(
    () => run(share, { changes: true }),
    /--by is missing; allowed with --changes are day, week, month, year/,
  );
  assert.throws(() => run(terms, { by: 'outlet', changes: true }), UsageError);
  assert.throws(() => run(terms, { words: ['regen'] }), UsageError);
});
