import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { LineWorker, type StepName } from '../../../src/store';
import { LineCutter } from '../../../src/store/line-reader';

const RAT = {
  id: 'a',
  text: '„Wir warten auf Antwort“, sagte Ida Lenz. Der Rat tagt.',
  outlet: 'Blatt',
  date: '1.3.2024',
};

function rows(step: StepName, ...lines: readonly unknown[]) {
  const worker = new LineWorker(step);
  const made = lines.flatMap((line, place) => [
    ...worker.push({ number: place + 1, bytes: Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)) }),
  ]);
  return [...made, ...worker.flush()];
}

test('LineWorker: an article gives a row a quotation, with offsets into its text', () => {
  const [row, ...others] = rows('quotations', RAT);
  assert.deepEqual(others, []);
  assert.equal(row?.article, 'a');
  assert.equal(row?.speaker, 'Ida Lenz');
  assert.equal(RAT.text.slice(row?.start as number, row?.end as number), 'Wir warten auf Antwort');
});

test('LineWorker: the step terms pairs each word with its lemma and counts the pair', () => {
  assert.deepEqual(rows('terms', { id: 'a', text: 'Der Rat tagt. Der Rat ruht.' }), [
    {
      article: 'a',
      words: ['der', 'rat', 'tagt', 'ruht'],
      lemmas: ['der', 'rat', 'tagen', 'ruhen'],
      counts: [2, 2, 1, 1],
    },
  ]);
});

test('LineWorker: the step articles reads dates and columns as metadata.csv has them, and warns of what is odd', () => {
  const [odd, row] = rows('articles', { ...RAT, date: 'gestern', rubrik: 7 });
  assert.deepEqual(odd?.problem, {
    status: 'warning',
    position: null,
    file: '(input)',
    line: 1,
    value: 'gestern',
    rule: 'date-format',
    message:
      'no day of the calendar; allowed are YYYY-MM-DD and D.M.YYYY, with a time or not. The article is analysed without a date',
  });
  assert.equal(row?.date, null);
  const metadata = row?.metadata as Record<string, string>;
  assert.equal(metadata.rubrik, '7');
  assert.equal(rows('articles', RAT)[0]?.date, '2024-03-01');
});

test('LineWorker: what is no article is a row with its line and rule, in its place among the others', () => {
  const made = rows('quotations', 'kaputt', '[1]', { id: '', text: 'x' }, { id: 'b' }, { id: 'c', text: ' ' }, RAT);
  assert.deepEqual(
    made.map(({ article, problem }) => [
      article,
      (problem as { line: number; rule: string } | undefined)?.rule ?? null,
    ]),
    [
      [null, 'json-syntax'],
      [null, 'json-syntax'],
      [null, 'missing-id'],
      [null, 'missing-text'],
      ['c', 'empty-article'],
      ['a', null],
    ],
  );
  assert.deepEqual(
    made.slice(0, 5).map(({ problem }) => (problem as { line: number }).line),
    [1, 2, 3, 4, 5],
  );
});

test('LineCutter: lines come whole however the bytes are cut, and one that is too long is not kept', () => {
  const bytes = Buffer.from('eins\r\n\nzwei äöü\nviel zu lang ist dies\nvier');
  for (const size of [1, 2, 7, bytes.length]) {
    const cutter = new LineCutter(12);
    const lines = [];
    for (let at = 0; at < bytes.length; at += size) lines.push(...cutter.add(bytes.subarray(at, at + size)));
    lines.push(...cutter.end());
    assert.deepEqual(
      lines.map(({ number, bytes: found }) => [number, found?.toString() ?? null]),
      [
        [1, 'eins'],
        [3, 'zwei äöü'],
        [4, null],
        [5, 'vier'],
      ],
    );
  }
});

test('wortlaut worker: lines in, lines out, through pipes', () => {
  const main = join(__dirname, '../../../src/cli/main.ts');
  const output = execFileSync(process.execPath, ['--import', 'tsx', main, 'worker', 'quotations'], {
    input: `${JSON.stringify(RAT)}\n{\n${JSON.stringify({ ...RAT, id: 'b' })}`,
    encoding: 'utf8',
  });
  const made = output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    made.map(({ article, id, problem }) => [article, id ?? problem.rule]),
    [
      ['a', 'a#1'],
      [null, 'json-syntax'],
      ['b', 'b#1'],
    ],
  );
});
