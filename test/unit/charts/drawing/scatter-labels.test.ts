import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelSides } from '../../../../src/charts/drawing/scatter-labels';

const AREA = { width: 300, height: 200 };
const point = (x: number, y: number, name = 'wort') => ({ x, y, name });

test('labelSides: to the right where there is room, away from the edges and from other marks', () => {
  assert.deepEqual(labelSides([point(100, 100)], [], AREA, 10, 6), ['middle right']);
  assert.deepEqual(labelSides([point(298, 100)], [], AREA, 10, 6), ['middle left']);
  // Marks all along the right and in the corners there: the name goes to the other side.
  const marks = [90, 95, 100, 105, 110].flatMap((y) => [110, 115, 120].map((x) => point(x, y)));
  assert.deepEqual(labelSides([point(100, 100)], marks, AREA, 10, 6), ['middle left']);
});

test('labelSides: no name on another one; the later of two has another side or none', () => {
  const [first, second] = labelSides([point(100, 100), point(104, 101)], [], AREA, 10, 6);
  assert.equal(first, 'middle right');
  assert.notEqual(second, 'middle right');
  const crowd = Array.from({ length: 40 }, () => point(100, 100));
  const found = labelSides(crowd, [], AREA, 10, 6);
  assert.ok(found.includes(null), 'forty names on one place have no room');
  assert.equal(new Set(found.filter((side) => side !== null)).size, found.filter((side) => side !== null).length);
});

test('labelSides: a name that would cover many marks is left out', () => {
  const all = Array.from({ length: 60 * 40 }, (_, at) => point((at % 60) * 5, Math.floor(at / 60) * 5));
  assert.deepEqual(labelSides([point(150, 100)], all, AREA, 10, 6), [null]);
});
