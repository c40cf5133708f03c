import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forceLayout } from '../../../../src/charts/drawing/force-layout';

const distance = (places: ReturnType<typeof forceLayout>, from: number, to: number) =>
  Math.hypot((places[from]?.x ?? 0) - (places[to]?.x ?? 0), (places[from]?.y ?? 0) - (places[to]?.y ?? 0));

test('forceLayout: joined nodes lie nearer than nodes of another part, and nodes do not lie on each other', () => {
  const links = [
    [0, 1, 1],
    [1, 2, 1],
    [0, 2, 1],
    [3, 4, 1],
    [4, 5, 1],
    [3, 5, 1],
  ] as const;
  const places = forceLayout(6, links);
  const inside = links.map(([from, to]) => distance(places, from, to));
  const between = [0, 1, 2].flatMap((from) => [3, 4, 5].map((to) => distance(places, from, to)));
  assert.ok(Math.max(...inside) < Math.min(...between), JSON.stringify(places));
  assert.ok(Math.min(...inside) > 0.05);
});

test('forceLayout: fills the square from -1 to 1, the same each time; one node is its middle, none no places', () => {
  const places = forceLayout(5, [[0, 1, 2]]);
  for (const axis of ['x', 'y'] as const) {
    const values = places.map((place) => place[axis]);
    assert.deepEqual([Math.min(...values), Math.max(...values)], [-1, 1]);
  }
  assert.deepEqual(forceLayout(5, [[0, 1, 2]]), places);
  assert.deepEqual(forceLayout(1, []), [{ x: 0, y: 0 }]);
  assert.deepEqual(forceLayout(0, []), []);
});
