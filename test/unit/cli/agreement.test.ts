import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { command as agreement } from '../../../src/cli/agreement';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { withFolder } from '../corpus/folder';

const TEXT = 'Sie sagte: „Es regnet.“ Es regnete. Er sagte: „Es schneit.“\n';
const line = (start: number, end: number, speaker: string) =>
  JSON.stringify({ article: 'a', start, end, type: 'direct', isSpeech: true, speaker });
const BOTH = `${line(12, 22, 'Sie')}\n${line(47, 58, 'Er')}\n`;

function run(files: Readonly<Record<string, string>>, positionals: string[], options: CommandInput['options'] = {}) {
  return withFolder({ 'corpus/a.txt': TEXT, 'out/x.md': '', ...files }, (folder) => {
    const out = join(folder, 'out/records.jsonl');
    agreement.run({
      positionals: positionals.map((file) => join(folder, file)),
      options: { corpus: join(folder, 'corpus'), format: 'jsonl', out, ...options },
    });
    return readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
  });
}

test('wortlaut agreement codes.csv: one line with alpha, a line a value with --categories', () => {
  const files = { 'codes.csv': 'unit,coder,value\n1,a,x\n1,b,x\n2,a,y\n2,b,x\n3,a,y\n3,b,y\n' };
  const [all, ...others] = run(files, ['codes.csv']);
  assert.ok(Math.abs(all.alpha - (1 - (5 * 2) / (2 * 9))) < 1e-12, String(all.alpha));
  assert.deepEqual(others, []);
  assert.deepEqual(
    run(files, ['codes.csv'], { categories: true }).map(({ category }) => category),
    ['all', 'x', 'y'],
  );
});

test('wortlaut agreement a.jsonl b.jsonl: the same annotations agree wholly, one left out is listed', () => {
  const same = run({ 'a.jsonl': BOTH, 'b.jsonl': BOTH }, ['a.jsonl', 'b.jsonl']);
  assert.deepEqual([same[0].about, same[0].alpha, same[0].f1], ['quotation', 1, 1]);
  const files = { 'a.jsonl': BOTH, 'b.jsonl': `${line(12, 22, 'Sie')}\n` };
  const listed = run(files, ['a.jsonl', 'b.jsonl'], { differences: true });
  assert.deepEqual(
    listed.map(({ about, start, coderA, coderB }) => [about, start, coderA, coderB]),
    [['quotation', 47, 'a', 'b']],
  );
});

test('wortlaut agreement: annotations that do not fit the corpus are refused with file and line', () => {
  const wrong = { 'a.jsonl': BOTH, 'b.jsonl': line(12, 2_000_000_000, 'Sie') };
  assert.throws(() => run(wrong, ['a.jsonl', 'b.jsonl']), /b\.jsonl:1: the place is from 12 to 2000000000/);
});

test('wortlaut agreement: no file, a missing one, one coder and options of the other kind are wrong usage', () => {
  const usage = (files: Readonly<Record<string, string>>, positionals: string[], options = {}) =>
    assert.throws(() => run(files, positionals, options), UsageError);
  usage({}, []);
  usage({}, ['a.jsonl']);
  usage({ 'a.jsonl': BOTH }, ['a.jsonl']);
  usage({ 'a.jsonl': BOTH, 'b.jsonl': BOTH }, ['a.jsonl', 'b.jsonl'], { level: 'ratio' });
  usage({ 'codes.csv': 'unit,coder,value\n1,a,x\n1,b,x\n' }, ['codes.csv'], { level: 'rank' });
});
