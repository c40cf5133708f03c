import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { loadCorpus } from '../../../src/corpus';
import { isCalendarDate } from '../../../src/corpus/calendar-date';

interface Mention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Annotation {
  readonly article: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly text: string;
  readonly nested: boolean;
  readonly isSpeech: boolean;
  readonly cue: Mention | null;
  readonly speakers: readonly { readonly name: string; readonly mention: Mention | null }[];
  readonly note: string;
}

const FOLDER = join(__dirname, '../../../corpus');
const corpus = loadCorpus(FOLDER);
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const annotations = read('annotations.jsonl')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Annotation);
const rawOf = new Map(corpus.articles.map(({ id, raw }) => [id, raw]));
const speakerRows = parse(read('speakers.csv'), { columns: true }) as Record<string, string>[];

const SUMS = {
  '000': '795ca8132e89ec45',
  '001': '1711873bcadd1b00',
  '002': 'fd6fae3efa23aa2a',
  '003': 'c70479c57a67145e',
  '004': '0f083c5b001ca655',
};

test('shipped corpus: five articles, nothing skipped, nothing odd, ids as the files are named', () => {
  assert.deepEqual([corpus.skipped, corpus.warnings], [[], []]);
  assert.equal(corpus.articles.length, 5);
  for (const { id, file } of corpus.articles) assert.equal(file, `articles/${id}.txt`);
});

test('shipped corpus: the articles are the bytes that were collected', () => {
  const sums = Object.fromEntries(
    corpus.articles.map(({ id, file }) => [
      id.slice(0, 3),
      createHash('sha256')
        .update(readFileSync(join(FOLDER, file)))
        .digest('hex')
        .slice(0, 16),
    ]),
  );
  assert.deepEqual(sums, SUMS);
});

test('shipped corpus: a date or outlet is given together with the words that it rests on', () => {
  for (const { id, date, outlet, metadata, raw } of corpus.articles) {
    for (const [value, source, words] of [
      [date, metadata.dateSource, metadata.dateWords],
      [outlet, metadata.outletSource, metadata.outletWords],
    ] as const) {
      assert.ok(value === '' ? source === '' && words === '' : source === 'stated' || source === 'inferred', id);
      for (const piece of (words ?? '').split(' … ')) assert.ok(raw.includes(piece), `${id}: ${piece}`);
    }
  }
});

test('shipped corpus: what was set aside, line by line', () => {
  const found = corpus.articles.map(({ id, setAside }) => [id.slice(0, 3), setAside.map(({ rule }) => rule)]);
  assert.deepEqual(found, [
    ['000', ['source-label']],
    ['001', ['title-line', 'newsletter', 'additional-reporting', 'page-code', 'comment-form']],
    ['002', ['time-stamp', 'title-line', 'dateline-place', 'tags']],
    ['003', ['title-line', 'source-link', 'comment-form']],
    ['004', ['caption-with-credit', 'caption-with-credit', 'byline-with-agencies', 'source-link', 'comment-form']],
  ]);
});

test('shipped corpus: the same lines are found without knowing the titles', () => {
  const untitled = loadCorpus(FOLDER, { metadata: 'none.csv' }).articles;
  const spans = (articles: typeof untitled) =>
    articles.map(({ setAside }) => setAside.map(({ start, end }) => [start, end]));
  assert.deepEqual(spans(untitled), spans(corpus.articles));
});

test('annotations.jsonl: every offset gives back its text', () => {
  for (const { article, start, end, spans, text, cue, speakers } of annotations) {
    const raw = rawOf.get(article) ?? assert.fail(article);
    assert.equal(spans.map((span) => raw.slice(span.start, span.end)).join(' … '), text);
    assert.deepEqual([spans[0]?.start, spans.at(-1)?.end], [start, end]);
    for (const mention of [cue, ...speakers.map((speaker) => speaker.mention)]) {
      if (mention !== null) assert.equal(raw.slice(mention.start, mention.end), mention.text);
    }
  }
});

test('annotations.jsonl: in order; nested means inside another quotation, and nothing else overlaps', () => {
  const contains = (a: Annotation, b: Annotation) =>
    a !== b && a.article === b.article && a.start <= b.start && a.end >= b.end;
  for (const [index, item] of annotations.entries()) {
    const before = annotations[index - 1];
    if (before?.article === item.article) assert.ok(before.start <= item.start, item.text);
    assert.equal(
      annotations.some((other) => contains(other, item)),
      item.nested,
      item.text,
    );
    for (const other of annotations) {
      const apart = other.article !== item.article || other.end <= item.start || other.start >= item.end;
      assert.ok(apart || other === item || contains(other, item) || contains(item, other), item.text);
    }
  }
});

test('annotations.jsonl: every opening quotation mark of the articles is annotated, or stands in a statement opened twice', () => {
  const starts = new Set(
    annotations.filter(({ type }) => type === 'direct').map(({ article, start }) => `${article}:${start}`),
  );
  const left = corpus.articles.flatMap(({ id, raw }) =>
    [...raw.matchAll(/„/g)]
      .filter(({ index }) => !starts.has(`${id}:${index + 1}`))
      .map(({ index }) => raw.slice(index, index + 15)),
  );
  assert.deepEqual(left, ['„Putin hat dies']);
  assert.equal(starts.size, corpus.articles.reduce((sum, { raw }) => sum + raw.split('„').length - 1, 0) - left.length);
});

test('annotations.jsonl: speakers are in speakers.csv, sources without a name aside', () => {
  const known = new Set([...speakerRows.map(({ name }) => name), 'Berichte', 'Geheimdienstdaten']);
  for (const { speakers, text } of annotations) {
    assert.ok(speakers.length > 0, text);
    for (const { name } of speakers) assert.ok(known.has(name), name);
  }
});

test('speakers.csv: kinds, genders and dates are of the allowed form, terms end after they begin', () => {
  for (const { name, kind, gender, from = '', until = '', role } of speakerRows) {
    assert.ok(['person', 'institution', 'place', 'group'].includes(kind ?? ''), name);
    assert.ok(['m', 'f', ''].includes(gender ?? ''), name);
    for (const date of [from, until]) assert.ok(date === '' || isCalendarDate(date), `${name}: ${date}`);
    assert.ok(from === '' || until === '' || from < until, name);
    assert.ok((from === '' && until === '') || role !== '', `${name}: a term without a role`);
  }
});

test('speakers.csv: no alias belongs to two speakers, no role to two of them at one time', () => {
  const owners = new Map<string, string>();
  for (const { name = '', aliases = '' } of speakerRows) {
    for (const alias of [name, ...aliases.split('|')].filter((text) => text !== '')) {
      assert.equal(owners.get(alias) ?? name, name, alias);
      owners.set(alias, name);
    }
  }
  const terms = speakerRows.flatMap(({ name = '', role = '', from = '', until = '' }) =>
    role
      .split('|')
      .filter((text) => text !== '')
      .map((text) => ({ name, text, from, until: until || '9999-12-31' })),
  );
  for (const a of terms) {
    for (const b of terms) {
      const clash = a.name !== b.name && a.text === b.text && a.from < b.until && b.from < a.until;
      assert.ok(!clash, `${a.text}: ${a.name}, ${b.name}`);
    }
  }
});
