import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarDate, isCalendarDate } from '../../../src/corpus';
import { printedDay } from '../../../src/corpus/calendar-date';

test('isCalendarDate: days that there are, in the form that sorts as text, and nothing else', () => {
  for (const day of ['2024-02-29', '2023-12-31', '0999-01-01']) assert.equal(isCalendarDate(day), true, day);
  for (const text of ['2023-02-29', '2024-04-31', '2024-00-10', '2024-13-01', '2024', '2024-03', '24-03-01', '']) {
    assert.equal(isCalendarDate(text), false, text);
  }
  for (const text of ['2024-03-01T00', '+2024-03-01', ' 2024-03-01', '2024-3-1'])
    assert.equal(isCalendarDate(text), false);
});

test('calendarDate: day.month.year as a German spreadsheet writes it; a form with two readings is none', () => {
  assert.equal(calendarDate('4.3.2024'), '2024-03-04');
  assert.equal(calendarDate('04. 03. 2024'), '2024-03-04');
  assert.equal(calendarDate('2024-03-04'), '2024-03-04');
  for (const text of ['31.4.2024', '03/04/2024', '4.3.24', '4.3.', 'Montag'])
    assert.equal(calendarDate(text), null, text);
});

test('printedDay: the day as it stands there, with a time behind it or without zeros; two digits are no year', () => {
  const days: Readonly<Record<string, string>> = {
    '2024-03-04': '2024-03-04',
    '4.3.2024': '2024-03-04',
    '04. 03. 2024': '2024-03-04',
    '2024-3-4': '2024-03-04',
    '2024-12-4': '2024-12-04',
    '2024-03-04T23:59:59.999-11:00': '2024-03-04',
    '4.3.2024, 7:05 Uhr': '2024-03-04',
  };
  for (const [text, day] of Object.entries(days)) assert.equal(printedDay(text), day, text);
  for (const text of [
    '4.3.24',
    '2024-2-30',
    '2024-02-30 10:00',
    '31.4.2024 10:00',
    '2024-03-04 morgens',
    '04/03/2024',
    '',
  ])
    assert.equal(printedDay(text), null, text);
});
