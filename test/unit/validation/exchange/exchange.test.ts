// Annotations written for other tools and read back; small files as those tools write them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../../../src/corpus';
import { articlesById, loadCorpus } from '../../../../src/corpus';
import { loadQuotationAnnotations, parseAnnotation, type QuotationAnnotation } from '../../../../src/quotations';
import {
  EXCHANGE_FORMATS,
  type ExchangeFormatName,
  exportAnnotations,
  importAnnotations,
} from '../../../../src/validation';
import { articleOf } from '../../../article';

const FORMATS = Object.keys(EXCHANGE_FORMATS) as ExchangeFormatName[];
const known = (articles: readonly Article[]) => articlesById(articles) as ReadonlyMap<string, Article>;

function roundTrip(
  annotations: readonly QuotationAnnotation[],
  articles: readonly Article[],
  format: ExchangeFormatName,
) {
  return exportAnnotations(annotations, articles, format).flatMap(({ name, text }) =>
    importAnnotations(`out/${name}`, text, known(articles), format).map((line) =>
      parseAnnotation(line, known(articles)),
    ),
  );
}

const inOrder = (annotations: readonly (QuotationAnnotation | null)[]) =>
  annotations
    .flatMap((each) => each ?? [])
    .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || b.end - a.end));

const CORPUS = join(__dirname, '../../../../corpus');
for (const format of FORMATS) {
  test(`${format}: the annotations of the shipped corpus come back as they were, cues and mentions too`, () => {
    const { articles } = loadCorpus(CORPUS);
    for (const name of ['annotations.jsonl', 'annotations-second.jsonl']) {
      const annotations = loadQuotationAnnotations(join(CORPUS, name), { articles });
      assert.deepEqual(inOrder(roundTrip(annotations, articles, format)), inOrder(annotations));
    }
  });
}

// Places of words in a text with all that the formats escape, in two articles, one of them named like a path.
const RAW = 'Tab\tund [1] a_b|c; 😀 \\n „x*y“ -> Ende.\r\n\r\nZweiter Satz: %20=“ #1 sagt_e.\n_ * [2]\n';
const WORDS = [...RAW.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
  start: index as number,
  end: (index as number) + word.length,
}));
const drawn = fc.record({
  article: fc.constantFrom('a', 'sub folder/b#1'),
  from: fc.nat(WORDS.length - 1),
  length: fc.integer({ min: 0, max: 6 }),
  gap: fc.boolean(),
  type: fc.constantFrom('direct' as const, 'indirect' as const, 'reported' as const),
  names: fc.uniqueArray(fc.constantFrom('Anna [x]', 'Ben|_', 'C*\\', 'É 😀', 'none'), { maxLength: 2 }),
  isSpeech: fc.boolean(),
  note: fc.constantFrom('', 'a\tb\nc', '*', '_', 'x|y;z=%'),
  decision: fc.constantFrom(null, 'confirm' as const, 'change' as const),
});

function annotationOf({
  article,
  from,
  length,
  gap,
  type,
  names,
  isSpeech,
  note,
  decision,
}: typeof drawn extends fc.Arbitrary<infer T> ? T : never): QuotationAnnotation {
  const words = WORDS.slice(from, from + length + 1);
  const [first, last] = [words[0], words.at(-1)] as [(typeof WORDS)[number], (typeof WORDS)[number]];
  const whole = { start: first.start, end: last.end };
  const spans = gap && words.length > 2 ? [first, { start: (words[2] as typeof first).start, end: last.end }] : [whole];
  const text = spans.map((span) => RAW.slice(span.start, span.end)).join(' … ');
  const speakers = names.map((name, n) => ({
    name,
    mention: n === 0 ? { text: RAW.slice(0, 3), start: 0, end: 3 } : null,
  }));
  const shared = { article, type, ...whole, spans, text, nested: false, isSpeech, cue: null, speakers, note };
  return { ...shared, id: `${article}#${from}`, coder: 'anna', decision, stratum: 'x · y', weight: 2.5 };
}

for (const format of FORMATS) {
  test(`${format}: any annotations come back as they were, whatever their texts hold (property)`, () => {
    const articles = ['a', 'sub folder/b#1'].map((id) => articleOf(RAW, { id, file: id, language: 'de' }));
    const key = ({ article, start, end }: QuotationAnnotation) => `${article} ${start} ${end}`;
    fc.assert(
      fc.property(fc.uniqueArray(drawn, { selector: (each) => key(annotationOf(each)), maxLength: 8 }), (given) => {
        const annotations = given.map(annotationOf);
        assert.deepEqual(inOrder(roundTrip(annotations, articles, format)), inOrder(annotations));
      }),
      { numRuns: 60, seed: 5 },
    );
  });
}

const SMALL = articleOf('Der Wind 😀 „legt sich“, sagte Anna Muster.\n', { id: 'wind', file: 'wind', language: 'de' });
const readSmall = (file: string, text: string, format: ExchangeFormatName, names = {}) =>
  importAnnotations(file, text, known([SMALL]), format, names);
const place = (words: string) => {
  const start = SMALL.raw.indexOf(words);
  return { start, end: start + words.length };
};

test('doccano: labels are in code points; its exports with relations name the speaker by the words in the text', () => {
  const document = {
    id: 7,
    text: SMALL.raw,
    entities: [
      { id: 1, label: 'direct', start_offset: 12, end_offset: 21 },
      { id: 2, label: 'SPEAKER', start_offset: 30, end_offset: 34 },
      { id: 3, label: 'SPEAKER', start_offset: 35, end_offset: 41 },
    ],
    relations: [
      { id: 1, from_id: 1, to_id: 2, type: 'said by' },
      { id: 2, from_id: 1, to_id: 3, type: 'said by' },
    ],
    Comments: [],
  };
  const [line, ...others] = readSmall('all.jsonl', JSON.stringify(document), 'doccano');
  assert.deepEqual(others, []);
  assert.deepEqual([line?.text, line?.start], ['legt sich', place('legt sich').start]);
  assert.deepEqual(
    line?.speakers,
    ['Anna', 'Muster'].map((name) => ({ name, mention: { text: name, ...place(name) } })),
  );
  const labels = { text: SMALL.raw, label: [[12, 21, 'direct']] };
  assert.equal(readSmall('all.jsonl', JSON.stringify(labels), 'doccano')[0]?.text, 'legt sich');
});

test('webanno: layers of others are passed over, names can be told, the folder names the article and the file the coder', () => {
  const words = [...SMALL.raw.matchAll(/[\p{L}]+|\S/gu)].map(({ index, 0: word }) => ({
    word,
    start: index as number,
  }));
  const lines = words.map(({ word, start }, n) => {
    const isQuoted = word === 'legt' || word === 'sich';
    const cells = ['_', '_', isQuoted ? 'direct[3]' : '_', isQuoted ? 'Anna Muster[3]' : '_', '_'];
    return [`1-${n + 1}`, `${start}-${start + word.length}`, word, ...cells, ''].join('\t');
  });
  const text = [
    '#FORMAT=WebAnno TSV 3.3',
    '#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value',
    '#T_SP=webanno.custom.Zitat|Art|Sprecher',
    '#T_SP=webanno.custom.Leer|',
    '',
    '',
    `#Text=${SMALL.raw.trim()}`,
    ...lines,
    '',
  ].join('\n');
  const names = { layer: 'webanno.custom.Zitat', features: { quotationType: 'Art', speaker: 'Sprecher' } };
  const [line] = readSmall('export/wind.txt/anna.tsv', text, 'webanno', names);
  assert.deepEqual([line?.text, line?.type, line?.coder], ['legt sich', 'direct', 'anna']);
  assert.deepEqual(line?.speakers, [{ name: 'Anna Muster', mention: null }]);
  assert.throws(
    () => readSmall('wind.tsv', text, 'webanno'),
    /wind\.tsv: line 8: there is no layer "webanno\.custom\.Quotation"/,
  );
  assert.throws(() => readSmall('other.tsv', text, 'webanno', names), /name of the file is that of no article/);
  assert.throws(
    () => readSmall('wind.tsv', text.replace('\tWind\t', '\tWand\t'), 'webanno', names),
    /line 9: the word is "Wand".*there stands "Wind"/,
  );
});

test('cas: a file as dkpro-cassis writes it is read; another text and a type that is none are told', () => {
  const text = readFileSync(join(__dirname, '../../../fixtures/exchange/wind.json'), 'utf8');
  const [line] = readSmall('wind.json', text, 'cas');
  assert.deepEqual([line?.text, line?.type, line?.decision], ['legt sich', 'direct', 'confirm']);
  assert.throws(
    () => readSmall('wind.json', text.replace('Der Wind', 'Die Wand'), 'cas'),
    /not the text of the article "wind"/,
  );
  assert.throws(
    () => readSmall('wind.json', text.replace('"direct"', '"straight"'), 'cas'),
    /"type" is "straight"; allowed are direct/,
  );
});

test('conll: a tag that is none and an unknown document are told with their line', () => {
  const [file] = exportAnnotations([], [SMALL], 'conll');
  const text = file?.text ?? '';
  assert.throws(
    () => readSmall('x.conll', text.replace('\tO\t', '\tX-direct\t'), 'conll'),
    /line 3: the tag is "X-direct"/,
  );
  assert.throws(
    () => readSmall('x.conll', text.replace('= wind', '= wand'), 'conll'),
    /line 2: the document is "wand"/,
  );
});

test('webanno: parts of a word are read, also where the whole word before them is marked as INCEpTION does', () => {
  const rest = '\tdirect[1]\tAnna[1]\t';
  const text = [
    '#FORMAT=WebAnno TSV 3.3',
    '#T_SP=webanno.custom.Quotation|quotationType|speaker',
    '',
    '',
    `#Text=${SMALL.raw.trim()}`,
    `1-1\t4-8\tWind${rest}`,
    `1-1.1\t4-6\tWi${rest}`,
  ].join('\n');
  const [line] = readSmall('wind.tsv', text, 'webanno');
  assert.deepEqual([line?.start, line?.end], [4, 6]);
});
