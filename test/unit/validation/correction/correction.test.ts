import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quotation, QuotationAnnotation } from '../../../../src/quotations';
import { correctedShares, correctQuotations, judgedQuotations } from '../../../../src/validation';

function found(at: number, by: string, article = 'a'): Quotation {
  const span = { start: at * 100, end: at * 100 + 50 };
  const speaker = {
    name: by,
    resolved: true,
    confidence: 0.9,
    rule: 'coder' as const,
    kind: 'person' as const,
    kindRule: 'kind-personal-name' as const,
    role: '',
    affiliation: '',
    mentions: [],
  };
  const values = { type: 'direct' as const, text: `${at}`, spans: [span], nested: false, isSpeech: true, cue: null };
  return {
    id: `${article}#${at}`,
    article,
    ...span,
    ...values,
    speaker,
    speakers: [speaker],
    confidence: 0.9,
    rule: 'coder',
  };
}

function judged(
  quotation: Quotation,
  values: Partial<QuotationAnnotation> & { readonly by?: string },
): QuotationAnnotation {
  const { id, article, start, end, type, spans, text, nested, isSpeech, cue, speakers } = quotation;
  const names = values.by === undefined ? speakers.map(({ name }) => name) : [values.by];
  const { by: _, ...others } = values;
  const own = {
    id,
    article,
    start,
    end,
    type,
    spans,
    text,
    nested,
    isSpeech,
    cue,
    note: '',
    decision: 'confirm' as const,
  };
  return { ...own, speakers: names.map((name) => ({ name, mention: null })), ...others };
}

test('correctQuotations: rejected ones are gone, changed ones changed, missed ones added, the others left', () => {
  const quotations = [0, 1, 2, 3].map((at) => found(at, 'Anna'));
  const [a, b, c] = quotations as [Quotation, Quotation, Quotation, Quotation];
  const corrected = correctQuotations(quotations, [
    judged(a, {}),
    judged(b, { decision: 'reject' }),
    judged(c, { decision: 'change', by: 'Ben', type: 'indirect' }),
    judged(found(9, 'Cora'), { id: 'a+x1', decision: 'add' }),
  ]);
  const { keptCount, changedCount, rejectedCount, addedCount, uncheckedCount } = corrected;
  assert.deepEqual([keptCount, changedCount, rejectedCount, addedCount, uncheckedCount], [1, 1, 1, 1, 1]);
  assert.deepEqual(
    corrected.quotations.map(({ start, type, speaker }) => [start, type, speaker?.name]),
    [
      [0, 'direct', 'Anna'],
      [200, 'indirect', 'Ben'],
      [300, 'direct', 'Anna'],
      [900, 'direct', 'Cora'],
    ],
  );
});

test('correctQuotations: an id that another quotation has by now is not taken for the same', () => {
  const quotations = [found(0, 'Anna'), found(1, 'Anna')];
  const [first, second] = quotations as [Quotation, Quotation];
  const renamed = judged(second, { id: first.id, decision: 'reject' });
  assert.deepEqual(correctQuotations(quotations, [renamed]).quotations, [first]);
});

test('correctedShares: two of four checked of Anna are Ben, one of four of Ben is none: 40 and 40 become 20 and 50', () => {
  const quotations = Array.from({ length: 80 }, (_, at) => found(at, at < 40 ? 'Anna' : 'Ben', `a${at % 8}`));
  const checks = [0, 1, 2, 3, 40, 41, 42, 43].map((at) => {
    const change =
      at < 2 ? { by: 'Ben', decision: 'change' as const } : at === 40 ? { decision: 'reject' as const } : {};
    return judged(quotations[at] as Quotation, change);
  });
  const { rows } = correctedShares(quotations, checks);
  assert.deepEqual(
    rows.map(({ speaker, foundCount, correctedCount }) => [speaker, foundCount, correctedCount]),
    [
      ['Ben', 40, 50],
      ['Anna', 40, 20],
    ],
  );
  for (const { correctedShare, low, high } of rows) {
    assert.ok(
      correctedShare !== null && low !== null && high !== null && low < correctedShare && correctedShare < high,
    );
  }
});

test('correctedShares: on average the true share, with an interval that holds it about as often as it says', () => {
  // 400 quotations: Anna is found in 200 and says 150 of them, the other 50 are Ben's.
  const quotations = Array.from({ length: 400 }, (_, at) => found(at, at % 2 === 0 ? 'Anna' : 'Ben', `a${at % 100}`));
  const truth = (at: number) => (at % 8 === 0 ? 'Ben' : at % 2 === 0 ? 'Anna' : 'Ben');
  let [sum, held] = [0, 0];
  for (let seed = 1; seed <= 40; seed++) {
    const checks = Array.from({ length: 60 }, (_, n) => (n * 61 + seed * 37) % 400).map((at) =>
      judged(quotations[at] as Quotation, { by: truth(at), decision: 'change' }),
    );
    const anna = correctedShares(quotations, checks, { seed, resamples: 200 }).rows.find(
      ({ speaker }) => speaker === 'Anna',
    );
    sum += anna?.correctedShare ?? 0;
    if ((anna?.low ?? 1) <= 0.375 && 0.375 <= (anna?.high ?? 0)) held++;
  }
  assert.ok(Math.abs(sum / 40 - 0.375) < 0.02, String(sum / 40));
  assert.ok(held >= 34, String(held));
});

test('correctedShares: annotations of none of the quotations are an error, not a correction of nothing', () => {
  assert.throws(() => correctedShares([found(0, 'Anna')], []), /none of the annotations judges any/);
});

test('judgedQuotations: what a reading says of each found one: right, another speaker, none', () => {
  const quotations = [0, 1, 2].map((at) => found(at, 'Anna'));
  const [first, second] = quotations as [Quotation, Quotation];
  const reading = [judged(first, { id: '', decision: null }), judged(second, { id: '', decision: null, by: 'Ben' })];
  assert.deepEqual(
    judgedQuotations(quotations, reading).map(({ id, decision, speakers }) => [id, decision, speakers[0]?.name]),
    [
      ['a#0', 'confirm', 'Anna'],
      ['a#1', 'change', 'Ben'],
      ['a#2', 'reject', 'Anna'],
    ],
  );
});
