import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber, dayText, dayTicks } from '../../../../src/charts/drawing/dates';
import {
  cellText,
  exponentFormat,
  numberText,
  suitableDigits,
  valueText,
} from '../../../../src/charts/drawing/numbers';

test('numberText: German and English marks, the minus sign, no negative zero', () => {
  assert.equal(numberText(1234567.891, 'de', 2), '1.234.567,89');
  assert.equal(numberText(1234567.891, 'en', 2), '1,234,567.89');
  assert.equal(numberText(-8.25, 'de', 1), '\u22128,3');
  assert.equal(numberText(-0.01, 'de', 1), '0,0');
  assert.equal(numberText(999, 'de', 0), '999');
});

test('valueText: a share is a percentage, with a space before the sign in German', () => {
  assert.equal(valueText(0.256, 'de', 'share', 1), '25,6\u00a0%');
  assert.equal(valueText(0.256, 'en', 'share', 0), '26%');
});

test('numberText: powers of ten from 10^12 and where seven digits would be needed', () => {
  assert.equal(numberText(999_999_999_999, 'de', 0), '999.999.999.999');
  assert.equal(numberText(2.5e15, 'de', 0), '2,5e+15');
  assert.equal(numberText(-1e12, 'en', 0), '\u22121e+12');
  assert.equal(numberText(0.000001, 'en', 6), '0.000001');
  assert.equal(numberText(-0.00000123, 'en', 8), '\u22121.23e\u22126');
  assert.equal(numberText(0, 'de', 8), '0');
});

test('exponentFormat: axes change over where numberText does', () => {
  assert.equal(exponentFormat(0, 999_999_999_999), 'none');
  assert.equal(exponentFormat(-1e12, 5), 'e');
  assert.equal(exponentFormat(0, 1e-4), 'none');
  assert.equal(exponentFormat(0, 9e-5), 'e');
  assert.equal(exponentFormat(0, 0), 'none');
});

test('valueText: what would round to zero is less than the least that is written', () => {
  assert.equal(valueText(0.004, 'de', 'share', 0), '<1\u00a0%');
  assert.equal(valueText(0.0004, 'en', 'number', 2), '<0.01');
  assert.equal(valueText(-0.0004, 'en', 'number', 2), '>\u22120.01');
  assert.equal(valueText(0, 'en', 'share', 0), '0%');
});

test('suitableDigits: as few as write the values exactly, as many as show the largest well', () => {
  assert.equal(suitableDigits([1, 25, 300], 'number'), 0);
  assert.equal(suitableDigits([1.5, 2], 'number'), 1);
  assert.equal(suitableDigits([1 / 3, 2 / 3], 'number'), 3);
  assert.equal(suitableDigits([123.456, 1.2], 'number'), 0);
  assert.equal(suitableDigits([0.41, 0.27], 'share'), 0);
  assert.equal(suitableDigits([1 / 3], 'share'), 0);
  assert.equal(suitableDigits([1 / 300], 'share'), 2);
  assert.equal(suitableDigits([0, 0], 'number'), 0);
  assert.equal(suitableDigits([3e-9, 1e-10], 'number'), 10);
  assert.equal(suitableDigits([1.25e-12], 'number'), 14);
});

test('cellText: six significant figures, empty for null', () => {
  assert.equal(cellText(1 / 3, 'de'), '0,333333');
  assert.equal(cellText(1 / 3, 'en'), '0.333333');
  assert.equal(cellText(null, 'de'), '');
  assert.equal(cellText(2023, 'de'), '2023');
});

test('dayNumber: days since 1970, times cut off, what is no day is null', () => {
  assert.equal(dayNumber('1970-01-02'), 1);
  assert.equal(dayNumber('2023-09-13T23:59:00+02:00'), dayNumber('2023-09-13'));
  for (const text of ['', '2023-13-01', '2023-06-31', '13.09.2023', '2023-09', '2023-09-13x']) {
    assert.equal(dayNumber(text), null, text);
  }
});

test('dayText: the day as each language writes it', () => {
  const day = dayNumber('2024-02-29') ?? 0;
  assert.equal(dayText(day, 'de'), '29. Febr. 2024');
  assert.equal(dayText(day, 'en'), '29 Feb 2024');
});

test('dayTicks: single days, months or years by the length of the span; the year is said when it changes', () => {
  const ticks = (from: string, to: string) => dayTicks(dayNumber(from) ?? 0, dayNumber(to) ?? 0, 6, 'de');
  assert.deepEqual(
    ticks('2023-12-30', '2024-01-02').map(({ text }) => text),
    ['30. Dez.<br>2023', '31. Dez.', '1. Jan.<br>2024', '2. Jan.'],
  );
  assert.deepEqual(
    ticks('2023-10-15', '2024-02-10').map(({ text }) => text),
    ['Nov.<br>2023', 'Dez.', 'Jan.<br>2024', 'Febr.'],
  );
  assert.deepEqual(
    ticks('2019-05-01', '2023-06-01').map(({ text }) => text),
    ['2020', '2021', '2022', '2023'],
  );
  assert.equal(ticks('2023-09-13', '2023-09-13').length, 1);
});
