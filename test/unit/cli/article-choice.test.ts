import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { articlesOf } from '../../../src/cli/articles';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { withFolder } from '../corpus/folder';

const FILES = {
  'a.txt': 'Der Rat tagt.',
  'b.txt': 'Der Rat tagt.',
  'c.txt': 'Der Rat tagt.',
  'd.txt': 'Der Rat tagt.',
  'metadata.csv':
    'file,outlet,date,desk\na.txt,Bote,2024-03-01,city\nb.txt,Kurier,2024-03-05,city\nc.txt,Bote,,sport\nd.txt,,2024-03-09,\n',
};

/** The ids of the articles that are chosen, and what is said about it. */
function chosen(context: TestContext, options: CommandInput['options']) {
  const messages: string[] = [];
  context.mock.method(process.stderr, 'write', (text: string) => messages.push(text) > 0);
  try {
    const ids = withFolder(FILES, (corpus) => {
      const input = { positionals: [], options: { corpus, ...options } };
      return Array.from(articlesOf(input), ({ id }) => id).join('');
    });
    return { ids, message: messages.join('') };
  } finally {
    context.mock.restoreAll();
  }
}

test('articlesOf: --where takes articles by a column, one of several values of it, all of several columns', (context) => {
  assert.deepEqual(chosen(context, {}), { ids: 'abcd', message: '' });
  assert.equal(chosen(context, { where: ['outlet=Bote'] }).ids, 'ac');
  assert.equal(chosen(context, { where: ['outlet=Bote', 'outlet=Kurier'] }).ids, 'abc');
  assert.equal(chosen(context, { where: ['outlet=Bote', 'desk=city'] }).ids, 'a');
  assert.equal(chosen(context, { where: ['month=2024-03'] }).ids, 'abd');
  assert.equal(chosen(context, { where: ['desk=(unknown)'] }).ids, 'd');
});

test('articlesOf: --from and --until take days, both included; articles without a date are left out', (context) => {
  assert.equal(chosen(context, { from: '2024-03-05' }).ids, 'bd');
  assert.equal(chosen(context, { until: '2024-03-05' }).ids, 'ab');
  assert.equal(chosen(context, { from: '2024-03-02', until: '2024-03-08', where: ['desk=city'] }).ids, 'b');
});

test('articlesOf: how many articles were chosen is said; none at all is wrong usage', (context) => {
  const options = { where: ['outlet=Bote'], until: '2024-03-05' };
  assert.equal(chosen(context, options).message, '1 of 4 articles: --where outlet=Bote --until 2024-03-05\n');
  const refused = (wrong: CommandInput['options'], message: RegExp) =>
    assert.throws(
      () => chosen(context, wrong),
      (error) => error instanceof UsageError && message.test(error.message),
    );
  refused({ where: ['outlet=Post'] }, /no article is left of 4: --where outlet=Post/);
  refused(
    { where: ['outlte=Bote'] },
    /no article has the column "outlte" .*; allowed are article, outlet, date, .*, desk$/,
  );
  refused({ where: ['dsk=(unknown)'] }, /no article has the column "dsk"/);
  refused({ where: ['outlet'] }, /--where is "outlet"; allowed is COLUMN=VALUE/);
  refused({ from: '2024-02-30' }, /--from is "2024-02-30"; allowed are days/);
});
