import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkBoolean,
  checkChoice,
  checkInteger,
  checkKeys,
  checkNumber,
  escapeHtml,
  seededRandom,
} from '../../../src/base';

test('escapeHtml: markup in a text cannot leave the element or the attribute it stands in', () => {
  assert.equal(escapeHtml(`<b title="x" id='y'>&`), '&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;');
  assert.equal(escapeHtml(''), '');
});

test('seededRandom: the same seed gives the same numbers, another seed gives others', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
  assert.deepEqual(draw(7), draw(7));
  assert.notDeepEqual(draw(7), draw(8));
});

test('seededRandom: numbers are in [0, 1) and spread evenly over ten bins', () => {
  const random = seededRandom(1);
  const bins = new Array<number>(10).fill(0);
  for (let i = 0; i < 10_000; i++) {
    const value = random();
    assert.ok(value >= 0 && value < 1);
    const bin = Math.floor(value * 10);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  assert.ok(
    bins.every((count) => count > 900 && count < 1100),
    String(bins),
  );
});

test('checks: a wrong value is named with what is allowed', () => {
  assert.throws(() => checkChoice('unit', 'wrd', ['word', 'stem']), {
    message: 'unit is "wrd"; allowed are word, stem',
  });
  assert.throws(() => checkInteger('top', 1.5, 1), { message: 'top is 1.5; allowed are whole numbers from 1' });
  assert.throws(() => checkNumber('minShare', 2, 0, 1), { message: 'minShare is 2; allowed are numbers from 0 to 1' });
  assert.throws(() => checkNumber('minShare', Number.NaN, 0, 1), RangeError);
  assert.throws(() => checkKeys('tfidf', { to: 5 }, ['top']), {
    message: 'tfidf: unknown option "to"; allowed are top',
  });
  assert.equal(checkChoice('unit', 'stem', ['word', 'stem']), 'stem');
  assert.equal(checkInteger('top', 3, 1, 3), 3);
});

test('checkBoolean: true and false pass, a text that says so does not', () => {
  assert.equal(checkBoolean('exact', false), false);
  assert.throws(() => checkBoolean('exact', 'yes'), { message: 'exact is "yes"; allowed are true and false' });
});
