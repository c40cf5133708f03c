import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Command, type CommandInput, UsageError } from '../../../src/cli/command';
import { command as quotations } from '../../../src/cli/quotations';
import { command as share } from '../../../src/cli/share';
import { withFolder } from '../corpus/folder';

const TABLE = 'name,aliases,role\nAnna Muster,Muster,Amtssprecherin\n';
const FILES = {
  'a.txt': 'Anna Muster kam. „Wir warten noch“, sagte sie, „und wir bleiben“.\nDas Buch „Der Fluss“ kostet wenig.\n',
  'b.txt': 'Eine Amtssprecherin sagte, es sei kalt. Muster und Hans Beispiel erklärten, es werde warm.\n',
  'out/x.md': '',
};

/** What a command prints in another form than JSON Lines. */
function printed(command: Command, options: CommandInput['options']): string {
  return withFolder({ ...FILES, 'speakers.csv': TABLE }, (folder) => {
    const out = join(folder, 'out/records');
    command.run({ positionals: [], options: { corpus: folder, out, ...options } });
    return readFileSync(out, 'utf8');
  });
}

/** Runs a command on the files; the records that it prints. */
function run(command: Command, files: Readonly<Record<string, string>>, options: CommandInput['options'] = {}) {
  return withFolder(files, (folder) => {
    const out = join(folder, 'out/records.jsonl');
    const status = command.run({ positionals: [], options: { corpus: folder, format: 'jsonl', out, ...options } });
    assert.equal(status, 0);
    const lines = readFileSync(out, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => JSON.parse(line));
  });
}

test('quotations: a record has the words, their place, cue and speaker with the mention beside it first', () => {
  const [first] = run(quotations, FILES);
  const text = FILES['a.txt'];
  assert.equal(first.article, 'a');
  assert.equal(first.type, 'direct');
  assert.deepEqual(
    first.spans.map(([start, end]: [number, number]) => text.slice(start, end)),
    ['Wir warten noch', 'und wir bleiben'],
  );
  assert.deepEqual([first.start, first.end], [first.spans[0][0], first.spans[1][1]]);
  assert.equal(first.text, 'Wir warten noch … und wir bleiben');
  assert.deepEqual([first.nested, first.isSpeech], [false, true]);
  assert.equal(text.slice(first.cue.start, first.cue.end), 'sagte');
  assert.deepEqual([first.speaker.name, first.speaker.resolved], ['Anna Muster', true]);
  assert.deepEqual(first.speaker.mentions[0].text, 'sie');
  assert.equal('speakers' in first, false);
});

test('quotations: words in marks that nobody says are printed with isSpeech false', () => {
  const title = run(quotations, FILES).find(({ text }) => text === 'Der Fluss');
  assert.deepEqual([title.isSpeech, title.speaker], [false, null]);
});

test('quotations: a spreadsheet gets one value a cell, a terminal what it has room for', () => {
  const csv = printed(quotations, { format: 'csv' });
  assert.match(csv, /^id,article,start,end,type,text,speaker,resolved,mention,cue,/);
  assert.match(csv, /,Anna Muster; Hans Beispiel,true,Muster und Hans Beispiel,erklärten,/);
  assert.doesNotMatch(csv, /[{}]/);
  assert.match(
    printed(quotations, { format: 'table' }),
    /^article {2}start {2}type +speaker +text\na +18 {2}direct +Anna Muster/,
  );
});

test('quotations: articles come in their order, each quotation in the order of the text', () => {
  const records = run(quotations, FILES);
  assert.deepEqual(
    records.map(({ article }) => article),
    ['a', 'a', 'b', 'b'],
  );
});

test('quotations: several speakers are a list', () => {
  const last = run(quotations, { ...FILES, 'speakers.csv': TABLE }).at(-1);
  assert.deepEqual(
    last.speakers.map(({ name, resolved }: { name: string; resolved: boolean }) => [name, resolved]),
    [
      ['Anna Muster', true],
      ['Hans Beispiel', true],
    ],
  );
});

test('quotations: the table of the corpus is used unless there is another or none', () => {
  const ofB = (options: CommandInput['options'], files: Readonly<Record<string, string>>) =>
    run(quotations, files, options).find(({ article }) => article === 'b').speaker.name;
  const files = { ...FILES, 'speakers.csv': TABLE };
  assert.equal(ofB({}, FILES), 'Eine Amtssprecherin');
  assert.equal(ofB({}, files), 'Anna Muster');
  assert.equal(ofB({ speakers: 'none' }, files), 'Eine Amtssprecherin');
  withFolder({ 'other.csv': TABLE.replace('Anna Muster', 'Anna Maria Muster') }, (folder) => {
    assert.equal(ofB({ speakers: join(folder, 'other.csv') }, files), 'Anna Maria Muster');
  });
});

test('quotations: a type and a least confidence leave out the others', () => {
  const types = run(quotations, FILES, { type: 'indirect' }).map(({ type }) => type);
  assert.deepEqual(types, ['indirect', 'indirect']);
  for (const { confidence } of run(quotations, FILES, { 'min-confidence': '0.9' })) assert.ok(confidence >= 0.9);
});

test('quotations, share: wrong options are wrong usage', () => {
  for (const command of [quotations, share]) {
    assert.throws(() => run(command, FILES, { speakers: 'no-such-file.csv' }), UsageError);
    assert.throws(() => run(command, FILES, { 'min-confidence': '1.5' }), /allowed are numbers from 0 to 1/);
    assert.throws(() => run(command, FILES, { type: 'loud' }), UsageError);
  }
  assert.throws(() => run(share, FILES, { by: 'no-such-column' }), UsageError);
});

test('share: a row a speaker with counts, shares and interval', () => {
  const [first, ...others] = run(share, { ...FILES, 'speakers.csv': TABLE });
  assert.deepEqual([first.speaker, first.count, first.share, first.directCount], ['Anna Muster', 3, 0.75, 1]);
  assert.ok(first.low <= 0.75 && first.high >= 0.75);
  assert.equal('distinctCount' in first, false, 'a column that the command does not fill');
  assert.deepEqual(
    others.map(({ speaker, count }) => [speaker, count]),
    [
      ['Hans Beispiel', 1],
      ['(unresolved)', 0],
      ['(nobody named)', 0],
    ],
  );
});

test('share: by a column, of one type, in words', () => {
  const rows = run(share, FILES, { by: 'article', type: 'direct', unit: 'words', resamples: '0' });
  const [first] = rows;
  assert.deepEqual([first.group, first.speaker, first.count, first.low], ['a', 'Anna Muster', 6, null]);
  assert.deepEqual(
    rows.filter(({ group }) => group === 'b').map(({ count }) => count),
    [0, 0],
  );
});
