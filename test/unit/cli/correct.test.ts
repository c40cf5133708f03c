import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { command as correct } from '../../../src/cli/correct';
import { type Article, loadCorpus } from '../../../src/corpus';
import { findQuotations, loadSpeakerTable } from '../../../src/quotations';
import { withFolder } from '../corpus/folder';

const A = 'Anna Muster sagte: „Es regnet.“ Danach schneite es. Ben Beispiel lobte den Schnee.\n';
const B = 'Anna Muster sagte: „Es taut.“ Danach schien die Sonne.\n';
const METADATA = 'file,outlet\na.txt,Bote\nb.txt,Kurier\n';
const placed = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const quotation = (article: string, text: string, words: string, values: object) => ({
  article,
  ...placed(text, words),
  type: 'direct',
  isSpeech: true,
  speaker: 'Anna Muster',
  ...values,
});
const sentence = (article: string, text: string, words: string, values: object) => ({
  kind: 'sentence',
  article,
  ...placed(text, words),
  ...values,
});
const jsonl = (...lines: object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const CHECKED = jsonl(
  quotation('a', A, 'Es regnet.', { decision: 'confirm' }),
  quotation('b', B, 'Es taut.', { decision: 'reject' }),
  sentence('a', A, 'Ben Beispiel lobte den Schnee.', { decision: 'quotation' }),
  sentence('b', B, 'Danach schien die Sonne.', { decision: 'none' }),
  quotation('a', A, 'Ben Beispiel lobte den Schnee.', { type: 'reported', speaker: 'Ben Beispiel', decision: 'add' }),
);

function run(judged: string, options: CommandInput['options'] = {}) {
  const files = { 'corpus/a.txt': A, 'corpus/b.txt': B, 'corpus/metadata.csv': METADATA, 'anna.jsonl': judged };
  return withFolder({ ...files, 'out/x.md': '' }, (folder) => {
    const out = join(folder, 'out/records.jsonl');
    const shared = { corpus: join(folder, 'corpus'), format: 'jsonl', out, resamples: '0' };
    correct.run({ positionals: [join(folder, 'anna.jsonl')], options: { ...shared, ...options } });
    const lines = readFileSync(out, 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line));
  });
}

test('wortlaut correct: one of two found ones is none; of three silent sentences two were judged, one has a quotation', () => {
  assert.deepEqual(
    run(CHECKED).map(({ speaker, foundCount, correctedCount, missedCount }) => [
      speaker,
      foundCount,
      correctedCount,
      missedCount,
    ]),
    [
      ['Ben Beispiel', 0, 1.5, 1.5],
      ['Anna Muster', 2, 1, 0],
    ],
  );
});

test('wortlaut correct: says where too few were checked, not where all were', (context) => {
  const told = (judged: string): string => {
    const write = context.mock.method(process.stderr, 'write', () => true);
    run(judged);
    write.mock.restore();
    return write.mock.calls.map(({ arguments: [text] }) => String(text)).join('');
  };
  const one = jsonl(quotation('a', A, 'Es regnet.', { decision: 'confirm' }));
  assert.match(told(one), /only 1 of 2 found quotations were checked/);
  assert.doesNotMatch(told(CHECKED), /only/);
});

test('wortlaut correct --show errors, matrix: by outlet, by type', () => {
  const errors = run(CHECKED, { show: 'errors', of: 'outlet' });
  assert.deepEqual(
    errors.map(({ group, precision, recall }) => [group, precision, recall]),
    [
      ['all', 0.5, 0.4],
      ['Bote', 1, 0.4],
      ['Kurier', 0, null],
    ],
  );
  const matrix = run(CHECKED, { show: 'matrix', of: 'type' });
  assert.deepEqual(
    matrix.map(({ found, coded }) => [found, coded]),
    [
      ['(not found)', 'reported'],
      ['direct', '(no quotation)'],
      ['direct', 'direct'],
    ],
  );
});

test('wortlaut correct: articles that were read whole judge all that was found in them and all other sentences', () => {
  const read = ['a', 'b'].map((article) => ({ kind: 'article', article, decision: 'read' }));
  const own = quotation('a', A, 'Ben Beispiel lobte den Schnee.', {
    type: 'reported',
    speaker: 'Ben',
    decision: 'add',
  });
  const both = quotation('a', A, 'Es regnet.', { decision: 'add' });
  const rows = run(jsonl(...read, both, own));
  assert.deepEqual(
    rows.map(({ speaker, correctedCount, missedCount }) => [speaker, correctedCount, missedCount]),
    [
      ['Anna Muster', 1, 0],
      ['Ben', 1, 1],
    ],
  );
});

test('wortlaut correct: a file without a decision and an unknown column are wrong usage', () => {
  const undecided = jsonl(quotation('a', A, 'Es regnet.', {}));
  assert.throws(() => run(undecided), UsageError);
  assert.throws(() => run(CHECKED, { of: 'colour' }), /--of is "colour"/);
});

test("wortlaut correct --show names: a pronoun or a common noun becomes nobody's alias, whatever it means once", () => {
  const text = 'Es gibt Regen. Er sagte: „Es regnet.“ Fachleute sagten: „Es taut.“ A. Muster sagte: „Es schneit.“\n';
  const said = (words: string, speaker: string) => quotation('a', text, words, { decision: 'change', speaker });
  const anna = jsonl(said('Es regnet.', 'Otto Neu'), said('Es taut.', 'Wetteramt'), said('Es schneit.', 'Anna Muster'));
  withFolder({ 'corpus/a.txt': text, 'anna.jsonl': anna }, (folder) => {
    const [out, table] = [join(folder, 'names.jsonl'), join(folder, 'speakers.csv')];
    const options = { corpus: join(folder, 'corpus'), format: 'jsonl', out, show: 'names', table };
    correct.run({ positionals: [join(folder, 'anna.jsonl')], options });
    const rows = readFileSync(out, 'utf8').trim().split('\n');
    assert.deepEqual(
      rows.map((line) => JSON.parse(line)).map(({ alias, status }) => [alias, status]),
      [
        ['A. Muster', 'new'],
        ['Er', 'common'],
        ['Fachleute', 'common'],
      ],
    );
    assert.equal(readFileSync(table, 'utf8').trim().split(/\r?\n/).slice(1).join(), 'Anna Muster,A. Muster,');
  });
});

test('wortlaut correct --show names: what coders called somebody becomes an alias in a new table; all else in it stays', () => {
  const text = 'A. Muster sagte: „Es regnet.“ Der Obmann sagte: „Es taut.“ Carla Gut sagte: „Es schneit.“\n';
  const said = (words: string, speaker: string) => quotation('a', text, words, { decision: 'change', speaker });
  const anna = jsonl(
    said('Es regnet.', 'Anna Muster'),
    said('Es taut.', 'Otto Neu'),
    said('Es schneit.', 'Anna Muster'),
  );
  const table = 'name,aliases,role,from,until,note\nAnna Muster,Muster,Chefin,2020-01-01,,ours\nCarla Gut,,,,,\n';
  withFolder({ 'corpus/a.txt': text, 'corpus/speakers.csv': table, 'anna.jsonl': anna }, (folder) => {
    const [out, file] = [join(folder, 'names.jsonl'), join(folder, 'speakers-new.csv')];
    const options = { corpus: join(folder, 'corpus'), format: 'jsonl', out, show: 'names', table: file };
    correct.run({ positionals: [join(folder, 'anna.jsonl')], options });
    const rows = readFileSync(out, 'utf8').trim().split('\n');
    assert.deepEqual(
      rows.map((line) => JSON.parse(line)).map(({ alias, name, column, status }) => [alias, name, column, status]),
      [
        ['A. Muster', 'Anna Muster', 'aliases', 'new'],
        ['Carla Gut', 'Anna Muster', 'aliases', 'taken'],
        ['Der Obmann', 'Otto Neu', 'role', 'new'],
      ],
    );
    const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/);
    assert.equal(lines[1], 'Anna Muster,Muster|A. Muster,Chefin,2020-01-01,,ours');
    assert.equal(lines.at(-1), 'Otto Neu,,Der Obmann,,,');
    const [article] = loadCorpus(join(folder, 'corpus')).articles;
    const found = findQuotations(article as Article, { speakers: loadSpeakerTable(file) });
    assert.deepEqual(
      found.map(({ speaker }) => speaker?.name),
      ['Anna Muster', 'Otto Neu', 'Carla Gut'],
    );
    assert.throws(() => correct.run({ positionals: [join(folder, 'anna.jsonl')], options }), /it is there already/);
  });
});
