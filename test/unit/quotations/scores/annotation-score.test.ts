import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadCorpus } from '../../../../src/corpus';
import {
  findQuotations,
  loadQuotationAnnotations,
  loadSpeakerTable,
  type Quotation,
  type QuotationAnnotation,
  scoreQuotations,
} from '../../../../src/quotations';
import { withFolder } from '../../corpus/folder';

const CORPUS = join(__dirname, '../../../../corpus');

function annotated(start: number, end: number, names: readonly string[], type: Quotation['type'] = 'direct') {
  return {
    article: 'a',
    type,
    start,
    end,
    spans: [{ start, end }],
    text: '',
    nested: false,
    isSpeech: true,
    cue: null,
    speakers: names.map((name) => ({ name, mention: null })),
    note: '',
  } satisfies QuotationAnnotation;
}

function found(start: number, end: number, names: readonly string[], type: Quotation['type'] = 'direct'): Quotation {
  const speakers = names.map((name) => ({
    ...{ name, resolved: true, confidence: 1, mentions: [] },
    rule: 'subject+full-name' as const,
    kind: 'person' as const,
    kindRule: 'kind-personal-name' as const,
    role: '',
    affiliation: '',
  }));
  const base = annotated(start, end, [], type);
  return { ...base, id: `a#${start}`, speaker: speakers[0] ?? null, speakers, confidence: 1, rule: 'marks-cue-after' };
}

const row = (quotations: readonly Quotation[], annotations: readonly QuotationAnnotation[], type = 'all') => {
  const score = scoreQuotations(quotations, annotations).scores.rows.find((each) => each.type === type);
  assert.ok(score !== undefined);
  return score;
};

test('scoreQuotations: half of the characters of either makes a match, less does not', () => {
  assert.equal(row([found(0, 10, [])], [annotated(0, 20, [])]).matchedCount, 1);
  assert.equal(row([found(0, 9, [])], [annotated(0, 20, [])]).matchedCount, 0);
  assert.equal(row([found(0, 10, []), found(1, 10, [])], [annotated(0, 10, [])]).matchedCount, 1);
});

test('scoreQuotations: precision, recall and F1 of two found, one of three annotated right', () => {
  const score = row(
    [found(0, 10, []), found(50, 60, [])],
    [annotated(0, 10, []), annotated(20, 30, []), annotated(30, 40, [])],
  );
  assert.deepEqual([score.precision, score.recall], [1 / 2, 1 / 3]);
  assert.ok(Math.abs((score.f1 ?? 0) - 0.4) < 1e-12);
});

test('scoreQuotations: a type is scored for itself, "all" lets types differ', () => {
  const quotations = [found(0, 10, [], 'indirect_free_indirect')];
  assert.equal(row(quotations, [annotated(0, 10, [], 'indirect')], 'indirect').matchedCount, 1);
  assert.equal(row(quotations, [annotated(0, 10, [], 'reported')], 'reported').matchedCount, 0);
  assert.equal(row(quotations, [annotated(0, 10, [], 'reported')]).matchedCount, 1);
});

test('scoreQuotations: speakers are right if all are and nobody else is, in any spelling', () => {
  const names = (given: string[], wanted: string[]) => {
    const { speakerRightCount, speakerPartlyRightCount } = row([found(0, 10, given)], [annotated(0, 10, wanted)]);
    return [speakerRightCount, speakerPartlyRightCount];
  };
  assert.deepEqual(names(['Iwan Peskow'], ['Ivan Peskov']), [1, 1]);
  assert.deepEqual(names(['Iwan Peskow', 'Anna Muster'], ['Iwan Peskow']), [0, 1]);
  assert.deepEqual(names(['Anna Muster'], ['Iwan Peskow']), [0, 0]);
  assert.equal(row([found(0, 10, ['Anna Muster'])], [annotated(0, 10, [])]).speakerAccuracy, null);
});

test('scoreQuotations: nothing found and nothing annotated have no precision and no recall', () => {
  const { precision, recall, f1 } = row([], []);
  assert.deepEqual([precision, recall, f1], [null, null, null]);
});

test('scoreQuotations: differences name what was missed, what is too much, and another speaker', () => {
  const { differences } = scoreQuotations(
    [found(0, 10, ['Anna Muster']), found(50, 60, [])],
    [annotated(0, 10, ['Hans Beispiel']), annotated(20, 30, [])],
  );
  assert.deepEqual(
    differences.map(({ difference, start, annotatedSpeaker, foundSpeaker }) => [
      difference,
      start,
      annotatedSpeaker,
      foundSpeaker,
    ]),
    [
      ['speaker', 0, 'Hans Beispiel', 'Anna Muster'],
      ['missed', 20, '', ''],
      ['unexpected', 50, '', ''],
    ],
  );
});

test('loadQuotationAnnotations: a broken line is an error with its number', () => {
  withFolder({ 'a.jsonl': '\n{"article":"a","spans":[{"start":3,"end":3}],"speakers":[]}\n' }, (folder) => {
    assert.throws(
      () => loadQuotationAnnotations(join(folder, 'a.jsonl')),
      /a\.jsonl:2: the place is from missing to missing; allowed are whole numbers/,
    );
  });
});

test('findQuotations: of the words in marks in the shipped corpus 95 in a hundred are found, and their speakers', () => {
  const { articles } = loadCorpus(CORPUS);
  const speakers = loadSpeakerTable(join(CORPUS, 'speakers.csv'));
  const quotations = articles.flatMap((article) => findQuotations(article, { speakers }));
  const { scores } = scoreQuotations(quotations, loadQuotationAnnotations(join(CORPUS, 'annotations.jsonl')));
  const direct = scores.rows.find(({ type }) => type === 'direct');
  assert.ok((direct?.recall ?? 0) >= 0.95, `recall ${direct?.recall}`);
  assert.ok((direct?.speakerAccuracy ?? 0) >= 0.95, `speaker accuracy ${direct?.speakerAccuracy}`);
});
