import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuotationAnnotation, QuotationType } from '../../../../src/quotations';
import { type Coding, quotationAgreement, quotationDisagreements } from '../../../../src/validation';

type Values = Partial<QuotationAnnotation> & { readonly by?: string };

function mark(start: number, end: number, { by = 'Muster', ...values }: Values = {}): QuotationAnnotation {
  return {
    article: 'a',
    type: 'direct' as QuotationType,
    start,
    end,
    spans: [{ start, end }],
    text: `${start}-${end}`,
    nested: false,
    isSpeech: true,
    cue: null,
    speakers: [{ name: by, mention: null }],
    note: '',
    ...values,
  };
}

const codings = (a: QuotationAnnotation[], b: QuotationAnnotation[]): Coding[] => [
  { coder: 'anna', annotations: a },
  { coder: 'ben', annotations: b },
];
const rowOf = (pair: Coding[], about: string, category = 'all') => {
  const articles = [{ id: 'a', raw: 'x'.repeat(1000) }];
  const found = quotationAgreement(pair, { articles, resamples: 0 }).rows.find(
    (row) => row.about === about && row.category === category,
  );
  assert.ok(found !== undefined, `${about} ${category}`);
  return found;
};

test('quotationAgreement: F1 of two and three quotations of which two are the same is 0.8', () => {
  const row = rowOf(
    codings([mark(0, 100), mark(200, 300)], [mark(0, 100), mark(210, 300), mark(400, 500)]),
    'quotation',
  );
  assert.ok(Math.abs((row.f1 ?? 0) - 0.8) < 1e-12);
  assert.equal(row.agreementShare, 2 / 3);
  assert.equal(row.unitCount, 3);
  assert.ok((row.alpha ?? 0) > 0.5 && (row.alpha ?? 1) < 1);
});

test('quotationAgreement: the same marks give 1 in all that is asked, spellings of a name are one', () => {
  const a = [mark(0, 100), mark(200, 300, { by: 'Anna Muster' }), mark(400, 500, { type: 'reported' })];
  const b = [mark(0, 100), mark(200, 300, { by: 'Anna  Muster' }), mark(400, 500, { type: 'reported' })];
  for (const about of ['quotation', 'type', 'speaker']) assert.equal(rowOf(codings(a, b), about).alpha, 1, about);
  assert.equal(rowOf(codings(a, b), 'quotation', 'reported').f1, 1);
  assert.deepEqual(quotationDisagreements(codings(a, b)), []);
});

test('quotationAgreement: another type is agreement on the place and none on the type', () => {
  const pair = codings([mark(0, 100), mark(200, 300)], [mark(0, 100), mark(200, 300, { type: 'indirect' })]);
  assert.equal(rowOf(pair, 'quotation').f1, 1);
  assert.equal(rowOf(pair, 'quotation', 'indirect').f1, 0);
  assert.equal(rowOf(pair, 'type').agreementShare, 1 / 2);
});

test('quotationAgreement: kept or rejected is a question of its own; what one is unsure of does not count', () => {
  const judged = (decision: 'confirm' | 'reject', id: string, start: number) =>
    mark(start, start + 50, { id, decision });
  const a = [judged('confirm', '1', 0), judged('reject', '2', 100), judged('reject', '3', 200)];
  const b = [judged('confirm', '1', 0), judged('reject', '2', 100), judged('confirm', '3', 200)];
  const row = rowOf(codings(a, b), 'decision');
  assert.equal(row.agreementShare, 2 / 3);
  assert.ok(Math.abs((row.kappa ?? 0) - 0.4) < 1e-12);
  const doubted = [...a.slice(0, 2), mark(200, 250, { id: '3', decision: 'unsure' })];
  assert.equal(rowOf(codings(doubted, b), 'quotation').f1, 1);
});

test('quotationDisagreements: who has what where, the words of both', () => {
  const a = [mark(0, 100), mark(200, 300), mark(400, 500)];
  const b = [mark(0, 90), mark(200, 300, { by: 'Beispiel' }), mark(600, 700)];
  assert.deepEqual(
    quotationDisagreements(codings(a, b)).map(({ about, start, valueA, valueB }) => [about, start, valueA, valueB]),
    [
      ['span', 0, '0-100', '0-90'],
      ['speaker', 200, 'Muster', 'Beispiel'],
      ['quotation', 400, 'direct', ''],
      ['quotation', 600, '', 'direct'],
    ],
  );
});

test('quotationAgreement: one coder is an error, no marks at all are undefined', () => {
  assert.throws(() => quotationAgreement(codings([], []).slice(1)), /there is 1 coder; agreement needs two/);
  const row = rowOf(codings([], []), 'quotation');
  assert.deepEqual([row.alpha, row.f1, row.agreementShare], [null, null, null]);
});
