// All notebooks on five unlike corpora: they run to their end, and nothing that they say or draw is nonsense.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { loadNotebook } from '../../src/notebook';
import { madeCorpora, writeCorpus } from './made-corpora';
import { faultsOfNotebook, faultsOfText } from './nonsense';

const ROOT = join(__dirname, '../..');
const CHOSEN = process.env.WORTLAUT_CORPORA?.split(',');
const NOTEBOOKS = process.env.WORTLAUT_NOTEBOOKS?.split(',') ?? [];

test('nonsense is seen', () => {
  const bad = [
    '0 of 0 stretches were found again.',
    'nobody is not quoted.',
    '0 terms stand in every article: .',
    '1 articles loaded.',
    'The share is NaN%.',
    'undefined comes next with 3.',
    'Of unknown speakers: ',
    'The five articles',
  ];
  assert.deepEqual(
    bad.filter((text) => faultsOfText(text).length === 0),
    [],
  );
  assert.deepEqual(
    faultsOfText('1 article loaded, 0 files skipped, 21 stretches set aside; 0.1 words of 2,051 words.'),
    [],
  );
});

for (const corpus of madeCorpora()) {
  if (CHOSEN !== undefined && !CHOSEN.includes(corpus.name)) continue;
  test(`${corpus.name}: every notebook runs to its end and says and draws nothing without sense`, () => {
    const below = process.env.WORTLAUT_KEEP ?? mkdtempSync(join(tmpdir(), 'wortlaut-corpora-'));
    const folder = writeCorpus(corpus, below);
    const out = join(below, `report-${corpus.name}`);
    const options = ['--corpus', folder, '--out', out, '--timeout', '600'];
    if (process.env.WORTLAUT_KEEP === undefined) options.push('--no-charts');
    const run = spawnSync(process.execPath, ['src/cli/wortlaut.cjs', 'reproduce', ...NOTEBOOKS, ...options], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stdout + run.stderr);
    const ids = new Set(corpus.articles.map(({ id }) => (corpus.hasMetadata ? id : `articles/${id}`)));
    const faults = readdirSync(join(out, 'notebooks')).flatMap((file) =>
      faultsOfNotebook(loadNotebook(join(out, 'notebooks', file)), ids).map((fault) => `${basename(file)}, ${fault}`),
    );
    if (process.env.WORTLAUT_KEEP === undefined) rmSync(below, { recursive: true });
    assert.deepEqual(faults, []);
  });
}
