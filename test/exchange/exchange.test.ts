// What the kit writes for other tools, read by Python packages of those tools: dkpro-cassis (CAS JSON) and web-anno-tsv.
//
//   pip install dkpro-cassis web-anno-tsv
//   PYTHON=python3 npm run test:exchange
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Article, articlesById, loadCorpus } from '../../src/corpus';
import { loadQuotationAnnotations, parseAnnotation } from '../../src/quotations';
import { type ExchangeFormatName, exportAnnotations, importAnnotations } from '../../src/validation';
import { articleOf } from '../article';

const CORPUS = join(__dirname, '../../corpus');
const shipped = loadCorpus(CORPUS).articles;
// Places behind an emoji differ between tools that count code points and those that count UTF-16 code units.
const emoji = articleOf('Hm 😀\r\n„Es taut“, sagte [Anna] Muster.\n', {
  id: 'emoji',
  file: 'emoji.txt',
  language: 'de',
});
const articles = [...shipped, emoji];
const known = articlesById(articles) as ReadonlyMap<string, Article>;
const start = emoji.raw.indexOf('Es taut');
const behind = {
  article: 'emoji',
  start,
  end: start + 7,
  text: 'Es taut',
  type: 'direct',
  isSpeech: true,
  speaker: 'Anna Muster',
};
const annotations = [
  ...loadQuotationAnnotations(join(CORPUS, 'annotations-second.jsonl'), { articles }),
  ...[parseAnnotation(behind, known)].flatMap((each) => each ?? []),
];
const folder = mkdtempSync(join(tmpdir(), 'wortlaut-exchange-'));
after(() => rmSync(folder, { recursive: true }));

function written(format: ExchangeFormatName): string {
  const out = join(folder, format);
  mkdirSync(out);
  for (const { name, text } of exportAnnotations(annotations, articles, format)) writeFileSync(join(out, name), text);
  return out;
}

function python(script: string, ...args: string[]): unknown {
  const found = spawnSync(process.env.PYTHON ?? 'python3', [join(__dirname, script), ...args], { encoding: 'utf8' });
  assert.equal(found.status, 0, found.stderr);
  return JSON.parse(found.stdout);
}

test('dkpro-cassis reads the same words in every place, and what it writes again is what was written', () => {
  const again = join(folder, 'again');
  const told = python('cassis_round_trip.py', written('cas'), again) as Record<string, string[]>;
  for (const { id, raw } of articles) {
    const own = annotations.filter(({ article }) => article === id);
    assert.deepEqual(told[id]?.toSorted(), own.map((each) => raw.slice(each.start, each.end)).toSorted());
  }
  const back = readdirSync(again).flatMap((name) =>
    importAnnotations(join(again, name), readFileSync(join(again, name), 'utf8'), known, 'cas').map((line) =>
      parseAnnotation(line, known),
    ),
  );
  const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).toSorted();
  assert.deepEqual(sorted(back), sorted(annotations));
});

test('web-anno-tsv reads the words of every quotation that stays within a sentence, with its speaker', () => {
  const told = python('webanno_words.py', written('webanno')) as Record<string, [string, string][]>;
  const pairs = (id: string) => new Set((told[id] ?? []).map((pair) => pair.join(': ')));
  let count = 0;
  for (const { article, spans, text, speakers } of annotations) {
    if (spans.length > 1 || /[.!?]./.test(text)) continue;
    const names = speakers.map(({ name }) => name).join('\\; ');
    assert.ok(pairs(article).has(`${names}: ${text}`), `${article}: ${names}: ${text}`);
    count++;
  }
  assert.ok(count > 60, String(count));
});
