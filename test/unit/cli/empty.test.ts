// A script that reads the CSV of a command must find its columns on the day on which there is nothing to tell, too.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { CommandInput } from '../../../src/cli/command';
import { commands } from '../../../src/cli/commands';
import { prepareStore } from '../../../src/store';

const FOLDER = mkdtempSync(join(tmpdir(), 'wortlaut-empty-'));
const at = (name: string) => join(FOLDER, name);
after(() => rmSync(FOLDER, { recursive: true }));

const STATEMENT = 'Der Haushalt wird in diesem Jahr nicht gekürzt und auch im nächsten Jahr nicht';
const TEXT = `„${STATEMENT}“, sagte Ministerin Eva Huber am Montag im Bundestag der Presse. Es regnet im ganzen Land.`;
const annotation = (coder: string, more: object) =>
  `${JSON.stringify({
    ...{ article: 'a', type: 'direct', start: 1, end: 20, spans: [{ start: 1, end: 20 }], text: TEXT.slice(1, 20) },
    ...{ nested: false, isSpeech: true, speakers: [], coder, ...more },
  })}\n`;

before(async () => {
  for (const [name, texts] of Object.entries({
    full: { a: TEXT, b: `${TEXT} Und noch ein Satz.` },
    empty: { a: '1 2 3', b: '4 5 6' },
  })) {
    mkdirSync(at(name));
    for (const [id, text] of Object.entries(texts)) writeFileSync(at(`${name}/${id}.txt`), text);
    writeFileSync(at(`${name}/metadata.csv`), 'file,outlet\na.txt,A\nb.txt,B\n');
  }
  mkdirSync(at('pair'));
  writeFileSync(at('pair/a.txt'), 'Ministerin Eva Huber traf Karl Ohlsen.');
  mkdirSync(at('odd'));
  writeFileSync(at('odd/a.txt'), '');
  writeFileSync(at('odd/b.txt'), 'Ein Satz.');
  mkdirSync(at('days'));
  let days = 'file,date\n';
  for (let day = 10; day < 30; day++) {
    writeFileSync(at(`days/${day}.txt`), day < 20 ? 'Krieg Krieg Krieg Krieg Wetter' : 'Wetter Regen Sonne Wind Nebel');
    days += `${day}.txt,2024-03-${day}\n`;
  }
  writeFileSync(at('days/metadata.csv'), days);
  writeFileSync(at('release.txt'), `${STATEMENT} so bleiben.`);
  writeFileSync(at('words.csv'), 'category,term\nweather,regnet\n');
  writeFileSync(at('codes.csv'), 'unit,coder,value\n1,anna,x\n1,ben,y\n');
  writeFileSync(at('anna.jsonl'), annotation('anna', {}));
  writeFileSync(at('judged.jsonl'), annotation('anna', { id: 'a#1', decision: 'confirm' }));
  writeFileSync(at('again.jsonl'), annotation('carla', {}));
  writeFileSync(at('ben.jsonl'), annotation('ben', { type: 'reported' }));
  await prepareStore(at('full'), at('store'), { processes: 1, speakers: null });
});

interface Case {
  readonly options?: CommandInput['options'];
  readonly positionals?: readonly string[];
  /** Where no corpus is too empty for a result, or what gives nothing is asked for in another way. */
  readonly empty?: Pick<Case, 'options' | 'positionals'> | 'never';
}

/** Ten days with a word and ten without: the level changes once. */
const CHANGES: Case = {
  options: { by: 'day', changes: true, corpus: at('days') },
  empty: { options: { corpus: at('full') } },
};

/** Every command that prints rows, in each form that has columns of its own. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  check: [
    { options: { corpus: at('odd'), problems: true }, empty: { options: { problems: true, corpus: at('full') } } },
  ],
  tokens: [{ empty: 'never' }],
  terms: [{}, { options: { by: 'outlet' } }, { options: { by: 'month' }, empty: 'never' }, CHANGES],
  concordance: [{ positionals: ['Haushalt'] }],
  keyness: [{ options: { by: 'outlet', target: ['B'], 'min-count': '1' } }],
  collocations: [{}],
  categories: [
    { options: { dictionary: at('words.csv') }, empty: 'never' },
    ...['outlet', 'month'].map((by): Case => ({ options: { dictionary: at('words.csv'), by }, empty: 'never' })),
    { options: { dictionary: at('words.csv'), show: 'places', negation: 'apart' } },
  ],
  quotations: [{}],
  rules: [{ empty: 'never' }],
  share: [
    { options: { resamples: '0' }, empty: 'never' },
    ...['outlet', 'month'].map((by): Case => ({ options: { resamples: '0', by }, empty: 'never' })),
  ],
  sample: [
    ...['quotation', 'sentence', 'pair'].map((kind) => ({ options: { kind } })),
    { options: { kind: 'article' }, empty: 'never' },
  ],
  correct: ['shares', 'errors', 'matrix'].map((show) => ({
    positionals: [at('judged.jsonl')],
    options: { show, resamples: '0' },
    empty: 'never',
  })),
  agreement: [
    { positionals: [at('codes.csv')], options: { resamples: '0' }, empty: 'never' },
    {
      positionals: [at('anna.jsonl'), at('ben.jsonl')],
      options: { resamples: '0', corpus: at('full') },
      empty: 'never',
    },
    {
      positionals: [at('anna.jsonl'), at('ben.jsonl')],
      options: { differences: true, corpus: at('full') },
      empty: { positionals: [at('anna.jsonl'), at('again.jsonl')], options: { corpus: at('full') } },
    },
  ],
  selection: [
    { options: { source: [at('release.txt')], resamples: '0' }, empty: 'never' },
    { options: { source: [at('release.txt')], show: 'sentences' }, empty: 'never' },
    { options: { source: [at('release.txt')], show: 'places' } },
  ],
  framing: [
    {},
    { options: { by: 'speaker' } },
    { options: { quotations: true } },
    { options: { 'list-words': true }, empty: 'never' },
  ],
  mentions: [{}, { options: { counts: true } }],
  network: [
    { options: { corpus: at('pair') }, empty: { options: { corpus: at('empty') } } },
    { options: { nodes: true } },
  ],
  scale: [
    { options: { by: 'article', 'min-count': '1', 'min-groups': '1', method: 'ca' }, empty: 'never' },
    ...['terms', 'dimensions'].map(
      (show): Case => ({
        options: { by: 'article', 'min-count': '1', 'min-groups': '1', method: 'ca', show },
        empty: 'never',
      }),
    ),
  ],
  speakers: [{}],
  topics: [{}, { articles: true }].map((more) => ({
    options: { count: '1', iterations: '5', 'max-share': '1', ...more },
    empty: 'never',
  })),
  sql: [
    {
      positionals: [at('store'), 'SELECT article, outlet FROM articles'],
      empty: { positionals: [at('store'), 'SELECT article, outlet FROM articles WHERE false'] },
    },
  ],
  overlap: ['article', 'passage', 'quotation'].map((kind) => ({ options: { kind, wording: 'any' } })),
};

async function printedLines(name: string, { options = {}, positionals = [] }: Case): Promise<string[]> {
  const command = await commands[name]?.();
  const out = at('out.csv');
  await command?.run({ positionals, options: { ...options, format: 'csv', out } });
  return readFileSync(out, 'utf8').split('\r\n').slice(0, -1);
}

test('every command that prints rows has its cases here', async () => {
  const printing: string[] = [];
  for (const [name, load] of Object.entries(commands)) {
    if ('format' in (await load()).options) printing.push(name);
  }
  assert.deepEqual(Object.keys(CASES).sort(), printing.sort());
});

for (const [name, cases] of Object.entries(CASES)) {
  for (const { options = {}, positionals = [], empty = {} } of cases) {
    test(`${name} ${Object.values(options).join(' ')}: the header of an empty result is that of a full one`, async () => {
      const full = await printedLines(name, { positionals, options: { corpus: at('full'), ...options } });
      assert.ok(full.length > 1, 'the full result has rows');
      if (empty === 'never') return;
      const without = await printedLines(name, {
        positionals: empty.positionals ?? positionals,
        options: { ...options, corpus: at('empty'), ...empty.options },
      });
      assert.deepEqual(without, full.slice(0, 1));
    });
  }
}
