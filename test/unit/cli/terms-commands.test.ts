import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { command as categories } from '../../../src/cli/categories';
import { command as collocations } from '../../../src/cli/collocations';
import { type Command, type CommandInput, UsageError } from '../../../src/cli/command';
import { command as concordance } from '../../../src/cli/concordance';
import { command as keyness } from '../../../src/cli/keyness';
import { withFolder } from '../corpus/folder';

const FILES = {
  'metadata.csv': 'id,file,outlet\na,a.txt,Blatt\nb,b.txt,Post\n',
  'a.txt': 'Der Rat tagt heute wieder. Der Rat prüft am Abend alle neuen Raketen.\n',
  'b.txt': 'Der Hafen ruht heute wieder. Der Hafen schläft am Abend.\n',
  'out/x.md': '',
};

/** Runs a command on two small articles: exit status and what it wrote. */
function run(command: Command, positionals: readonly string[], options: CommandInput['options']) {
  return withFolder(FILES, (folder) => {
    const out = join(folder, 'out/records');
    const status = command.run({ positionals, options: { corpus: folder, format: 'jsonl', out, ...options } });
    return { status, text: readFileSync(out, 'utf8') };
  });
}

/** What was written to standard error meanwhile. */
function told(job: () => unknown): string {
  const { write } = process.stderr;
  let text = '';
  process.stderr.write = ((part: string) => {
    text += part;
    return true;
  }) as typeof process.stderr.write;
  try {
    job();
  } finally {
    process.stderr.write = write;
  }
  return text;
}

const records = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('concordance: prints a line a place with offsets into the file and the sentence', () => {
  const { status, text } = run(concordance, ['der rat'], { window: '1' });
  assert.equal(status, 0);
  assert.deepEqual(records(text), [
    {
      article: 'a',
      left: '',
      keyword: 'Der Rat',
      right: 'tagt',
      start: 0,
      end: 7,
      sentence: 'Der Rat tagt heute wieder.',
      sentenceStart: 0,
      sentenceEnd: 26,
    },
    {
      article: 'a',
      left: 'wieder.',
      keyword: 'Der Rat',
      right: 'prüft',
      start: 27,
      end: 34,
      sentence: 'Der Rat prüft am Abend alle neuen Raketen.',
      sentenceStart: 27,
      sentenceEnd: 69,
    },
  ]);
});

test('concordance: as a table the keywords stand below each other', () => {
  const { text } = run(concordance, ['Rakete*'], { format: 'table' });
  assert.match(text, /keyword/);
  const { text: two } = run(concordance, ['abend'], { format: 'table', window: '2' });
  const places = two.split('\n').flatMap((line) => (line.includes('Abend') ? [line.indexOf('Abend')] : []));
  assert.equal(places.length, 2);
  assert.equal(places[0], places[1]);
});

test('concordance --sort: by what stands left or right, or by places as AntConc names them', () => {
  const right = (sort: string) => records(run(concordance, ['der rat'], { sort }).text).map((row) => row.right);
  const first = (row: unknown) => String(row).split(' ')[0];
  assert.deepEqual(right('R1').map(first), ['prüft', 'tagt']);
  assert.deepEqual(right('text').map(first), ['tagt', 'prüft']);
  assert.deepEqual(right('L1,R1').map(first), ['tagt', 'prüft'], 'nothing to the left comes first');
  assert.throws(() => right('R9'), UsageError);
  assert.throws(() => run(concordance, ['der rat'], { sort: 'right', window: '1' }), UsageError);
});

test('concordance: no query, two queries and a query that cannot be read are wrong usage', () => {
  for (const positionals of [[], ['a', 'b'], ['a*b'], ['„']]) {
    assert.throws(() => run(concordance, positionals, {}), UsageError);
  }
  assert.throws(() => run(concordance, ['a'], { match: 'root' }), UsageError);
  assert.throws(() => run(concordance, ['a'], { language: '?' }), /--language is "\?"; allowed are BCP 47 tags/);
});

test('keyness: compares an outlet with the others; a missing or unknown target is wrong usage', () => {
  const { status, text } = run(keyness, [], { by: 'outlet', target: ['Post'], top: '1' });
  assert.equal(status, 0);
  const [row] = records(text);
  assert.deepEqual([row?.term, row?.targetCount, row?.referenceCount], ['hafen', 2, 0]);
  assert.throws(() => run(keyness, [], {}), UsageError);
  assert.throws(() => run(keyness, [], { target: ['Kurier'] }), /target is "Kurier"; allowed are Blatt, Post/);
  assert.throws(() => run(keyness, [], { target: ['Kurier'] }), UsageError);
});

test('collocations: prints pairs with their measures', () => {
  const { status, text } = run(collocations, [], { sort: 'count', node: 'heute' });
  assert.equal(status, 0);
  assert.deepEqual(
    records(text).map(({ first, second, count }) => [first, second, count]),
    [['heute', 'wieder', 2]],
  );
});

test('categories: a row a category, with groups where they are asked for; a missing dictionary is wrong usage', () => {
  withFolder({ 'd.csv': 'category,term\nStadt,rat\nWasser,hafen*\n' }, (folder) => {
    const dictionary = join(folder, 'd.csv');
    const { text } = run(categories, [], { dictionary, by: 'outlet' });
    assert.deepEqual(
      records(text).map(({ group, category, count }) => [group, category, count]),
      [
        ['Blatt', 'Stadt', 2],
        ['Blatt', 'Wasser', 0],
        ['Post', 'Stadt', 0],
        ['Post', 'Wasser', 2],
      ],
    );
  });
  assert.throws(() => run(categories, [], {}), /--dictionary is missing/);
  assert.throws(() => run(categories, [], { dictionary: 'gone.csv' }), UsageError);
});

test('categories --negation: what is denied apart or left out; --show places names the word that denies it', () => {
  const files = {
    ...FILES,
    'b.txt': 'Kein Hafen ruht. Der Hafen schläft nicht.\n',
    'd.csv': 'category,term\nort,hafen\n',
  };
  const counts = (options: CommandInput['options']) =>
    withFolder(files, (folder) => {
      const out = join(folder, 'out/records');
      const dictionary = join(folder, 'd.csv');
      categories.run({ positionals: [], options: { corpus: folder, format: 'jsonl', out, dictionary, ...options } });
      return records(readFileSync(out, 'utf8'));
    });
  const short = (options: CommandInput['options']) => counts(options).map(({ category, count }) => [category, count]);
  assert.deepEqual(short({}), [['ort', 2]]);
  assert.deepEqual(short({ negation: 'apart' }), [
    ['ort', 1],
    ['neg_ort', 1],
  ]);
  assert.deepEqual(short({ negation: 'leave-out' }), [['ort', 1]]);
  assert.deepEqual(short({ negation: 'leave-out', 'negation-after': '2' }), [['ort', 0]]);
  assert.deepEqual(
    counts({ negation: 'apart', show: 'places' }).map(({ category, start, negator, negatorStart }) => [
      category,
      start,
      negator,
      negatorStart,
    ]),
    [
      ['neg_ort', 5, 'Kein', 0],
      ['ort', 21, null, null],
    ],
  );
  assert.throws(() => counts({ 'negation-before': '2' }), /--negation-before is for --negation/);
  assert.throws(() => counts({ negation: 'apart', 'negation-before': '0' }), UsageError);
  assert.throws(() => counts({ show: 'places', by: 'outlet' }), /--by is for --show counts/);
});

test('categories, --remove: entries that can never be counted are told, and nothing is told of the others', () => {
  const dictionary = 'category,term\nStadt,rat\nStadt,rat.\nStadt,der,\nWasser,hafen/see\nWasser,hafen*\n'.replace(
    'der,',
    '"der,"',
  );
  withFolder({ 'd.csv': dictionary }, (folder) => {
    const said = told(() => run(categories, [], { dictionary: join(folder, 'd.csv') }));
    assert.match(
      said,
      /^warning: .*d\.csv: 3 entries can never be counted, whatever the articles say: "rat\." \(counted as "rat"\), "der,"/m,
    );
    assert.match(said, /"hafen\/see" \(counted as "hafen", "see"\)$/m);
  });
  assert.match(
    told(() => run(collocations, [], { remove: ['rat.,hafen'] })),
    /--remove: 1 entry can never be counted.*"rat\."/,
  );
  assert.equal(
    told(() => run(collocations, [], { remove: ['rat,hafen'] })),
    '',
  );
});

test('keyness, collocations: words of the user are left out', () => {
  const terms = (remove: string[]) =>
    records(run(keyness, [], { target: ['Blatt'], 'min-count': '1', remove }).text).map(({ term }) => term);
  assert.ok(terms([]).includes('raketen') && terms([]).includes('rat'));
  const left = terms(['Raket*,rat']);
  assert.ok(!left.includes('raketen') && !left.includes('rat') && left.includes('tagt'));
  const pairs = records(run(collocations, [], { 'min-count': '1', remove: ['rat'] }).text);
  assert.ok(pairs.length > 0 && pairs.every(({ first, second }) => first !== 'rat' && second !== 'rat'));
  assert.throws(() => run(keyness, [], { target: ['Blatt'], remove: ['*'] }), UsageError);
});
