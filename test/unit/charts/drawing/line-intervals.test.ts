import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineFigure } from '../../../../src/charts';

const days = ['2023-09-01', '2023-10-01', '2023-11-01'];
const options = { date: 'day', value: 'v', low: 'low', high: 'high', group: 'who', axis: 'a', title: 't' } as const;
const rows = (names: string) =>
  [...names].flatMap((who) => days.map((day, at) => ({ who, day, v: 0.1 * (at + 1), low: 0.05, high: 0.5 })));

// biome-ignore lint/suspicious/noExplicitAny: traces are looked into as the JSON that they are
const traces = (names: string): any[] => lineFigure(rows(names), options).data as any[];

test('lineFigure: intervals of two lines are areas, of three they are strokes that stand side by side', () => {
  assert.equal(traces('AB').filter(({ fill }) => fill === 'toself').length, 2);
  const three = traces('ABC');
  assert.equal(three.length, 3);
  assert.deepEqual(
    three.map(({ error_y }) => error_y.array[0].toFixed(1)),
    ['0.4', '0.4', '0.4'],
  );
  assert.deepEqual(
    three.map(({ error_y }) => error_y.arrayminus[2].toFixed(2)),
    ['0.25', '0.25', '0.25'],
  );
  const [first, second, third] = three.map(({ x }) => x[0]);
  assert.ok(first < second && second < third && third - first < 30 / 4, 'within a quarter of a month');
});

test('lineFigure: intervals that end above three times the highest value are cut, and that is said', () => {
  const wide = [
    { who: 'A', day: '2023-09-01', v: 2, low: 1, high: 3 },
    { who: 'A', day: '2023-10-01', v: 2, low: 0, high: 90 },
  ];
  const { layout, alt } = lineFigure(wide, options);
  assert.ok((layout.yaxis?.range?.[1] ?? 0) < 7);
  assert.match(JSON.stringify(layout.title), /1 Intervall reicht über den Rand/);
  assert.match(alt.en, /1 interval reaches beyond the edge/);
  const narrow = lineFigure(wide.slice(0, 1), options);
  assert.doesNotMatch(narrow.alt.en, /edge/);
  assert.ok((narrow.layout.yaxis?.range?.[1] ?? 0) > 3, 'what is not cut is in sight');
});
