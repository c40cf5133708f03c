import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OverlapPair } from '../../../../src/overlap';
import { joinPassages } from '../../../../src/overlap/passages/passage-joining';

/** A pair of two articles that stands at the same offsets in both. */
function pair(start: number, end: number, similarity = 1): OverlapPair {
  const side = (article: string) => ({ article, start, end, text: '', speaker: null, quotation: null });
  return {
    ...{ kind: 'passage', relation: 'reworded', similarity, shareOfAFoundInB: 1, shareOfBFoundInA: 1 },
    ...{ cluster: null, a: side('x'), b: side('y'), daysApart: null, isDayEstimated: false, evidence: [] },
  };
}

const spans = (pairs: readonly OverlapPair[]) => pairs.map(({ a }) => [a.start, a.end]);

test('joinPassages: sentences within a passage of the same words are left to it', () => {
  const { same, told } = joinPassages([pair(0, 200)], [pair(0, 100), pair(100, 200)]);
  assert.deepEqual([spans(same), spans(told)], [[[0, 200]], []]);
});

test('joinPassages: a run of the same words that lies mostly in sentences around it is left to these', () => {
  const { same, told } = joinPassages([pair(60, 140)], [pair(0, 100), pair(100, 200)]);
  assert.deepEqual(
    [spans(same), spans(told)],
    [
      [],
      [
        [0, 100],
        [100, 200],
      ],
    ],
  );
});

test('joinPassages: a run that is left to a sentence beside it takes no sentence within it along', () => {
  // The run holds the first sentence, and most of it lies in the second, which is longer than the run.
  const { same, told } = joinPassages([pair(0, 100)], [pair(0, 40), pair(40, 200)]);
  assert.deepEqual(
    [spans(same), spans(told)],
    [
      [],
      [
        [0, 40],
        [40, 200],
      ],
    ],
  );
});
