import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DrawnNode, nodeNames } from '../../../../src/charts/drawing/network-names';
import { textWidth } from '../../../../src/charts/drawing/text';

const SIZE = 10;
const AREA = { width: 600, height: 400 };
const node = (name: string, x: number, y: number, links = 1): DrawnNode => ({ name, x, y, links, size: 10 });
const names = (nodes: readonly DrawnNode[], links: readonly (readonly [number, number])[] = [], area = AREA) =>
  nodeNames(
    nodes,
    links.map(([from, to]) => ({ from, to, weight: 1 })),
    SIZE,
    120,
    area,
  );

test('nodeNames: a name stands where no line passes, away from the middle', () => {
  const [right] = names([node('Anna', 100, 0)]);
  assert.ok(right && right.dx > 0 && right.dy === 0 && right.side === 1);
  // A line to the right of the node: its name goes elsewhere.
  const [other] = names([node('Anna', 100, 0, 2), node('Bernd', 250, 0)], [[0, 1]]);
  assert.ok(other && other.node === 0 && other.dy !== 0);
});

test('nodeNames: where there is no room a long name is shortened, and left out in the end', () => {
  const name = 'Ein langer Satz über das Wetter, der auf drei Zeilen steht und noch weiter geht';
  const linesIn = (height: number) => names([node(name, 0, 0)], [], { width: 160, height })[0]?.lines;
  assert.equal(linesIn(200)?.length, 3);
  assert.equal(linesIn(50)?.length, 1);
  assert.match(linesIn(50)?.[0] ?? '', /…$/);
  assert.equal(linesIn(20), undefined);
});

test('nodeNames: the node with more links is named first, ties by name', () => {
  const order = names([node('B', -100, 0), node('C', 100, 0, 5), node('A', 0, 0)]).map(({ node: at }) => at);
  assert.deepEqual(order, [1, 2, 0]);
});

test('nodeNames: names lie in the picture, on no other name and on no node', () => {
  const arbitrary = fc.array(
    fc.record({
      name: fc.string({ minLength: 1, maxLength: 60 }),
      x: fc.integer({ min: -250, max: 250 }),
      y: fc.integer({ min: -170, max: 170 }),
      links: fc.integer({ min: 1, max: 9 }),
      size: fc.integer({ min: 4, max: 26 }),
    }),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(arbitrary, (nodes) => {
      const boxes = names(nodes, [[0, nodes.length - 1]]).map(({ node: at, lines, dx, dy }) => ({
        at,
        x: (nodes[at]?.x ?? 0) + dx,
        y: (nodes[at]?.y ?? 0) + dy,
        width: Math.max(...lines.map((line) => textWidth(line, SIZE))),
        height: lines.length * SIZE * 1.3,
      }));
      const all = [...boxes, ...nodes.map(({ x, y, size }, at) => ({ at, x, y, width: size, height: size }))];
      return boxes.every(
        (box, index) =>
          Math.abs(box.x) + box.width / 2 <= AREA.width / 2 &&
          Math.abs(box.y) + box.height / 2 <= AREA.height / 2 &&
          all.every(
            (other, place) =>
              place === index ||
              (place >= boxes.length && other.at === box.at) ||
              Math.abs(box.x - other.x) > (box.width + other.width) / 2 - 1e-6 ||
              Math.abs(box.y - other.y) > (box.height + other.height) / 2 - 1e-6,
          ),
      );
    }),
    { seed: 42 },
  );
});
