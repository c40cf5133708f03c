// Places for the nodes of a network, always the same for the same network.

/** A place in the square from -1 to 1. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 300;

/**
 * Places nodes so that joined ones are near and others apart: forces after Fruchterman and Reingold (1991), "Graph
 * Drawing by Force-directed Placement", with a pull towards the middle that keeps parts without a link in the picture.
 * The start is a spiral (the golden angle) in the order of the nodes instead of chance, so there is no seed to set. Time
 * grows with the square of the number of nodes.
 *
 * @param links pairs of node indices, each with a weight above 0
 */
export function forceLayout(
  count: number,
  links: readonly (readonly [from: number, to: number, weight: number])[],
): Place[] {
  const x = Float64Array.from({ length: count }, (_, node) => Math.sqrt((node + 0.5) / count) * Math.cos(node * 2.4));
  const y = Float64Array.from({ length: count }, (_, node) => Math.sqrt((node + 0.5) / count) * Math.sin(node * 2.4));
  const distance = 1.6 / Math.sqrt(count);
  const heaviest = Math.max(1e-9, ...links.map(([, , weight]) => weight));
  for (let round = 0; round < ROUNDS; round++) {
    const pushX = new Float64Array(count);
    const pushY = new Float64Array(count);
    repel(x, y, pushX, pushY, distance);
    for (const [from, to, weight] of links) {
      const dx = at(x, to) - at(x, from);
      const dy = at(y, to) - at(y, from);
      const pull = (Math.hypot(dx, dy) / distance) * (0.5 + weight / heaviest / 2);
      add(pushX, from, dx * pull);
      add(pushY, from, dy * pull);
      add(pushX, to, -dx * pull);
      add(pushY, to, -dy * pull);
    }
    const longestStep = 0.12 * (1 - round / ROUNDS);
    for (let node = 0; node < count; node++) {
      const moveX = at(pushX, node) - at(x, node) * 0.6;
      const moveY = at(pushY, node) - at(y, node) * 0.6;
      const step = Math.min(1, longestStep / (Math.hypot(moveX, moveY) || 1));
      add(x, node, moveX * step);
      add(y, node, moveY * step);
    }
  }
  return fitted(x, y);
}

function repel(x: Float64Array, y: Float64Array, pushX: Float64Array, pushY: Float64Array, distance: number): void {
  for (let one = 0; one < x.length; one++) {
    for (let other = one + 1; other < x.length; other++) {
      const dx = at(x, one) - at(x, other);
      const dy = at(y, one) - at(y, other);
      const force = (distance * distance) / Math.max(dx * dx + dy * dy, 1e-6);
      add(pushX, one, dx * force);
      add(pushY, one, dy * force);
      add(pushX, other, -dx * force);
      add(pushY, other, -dy * force);
    }
  }
}

const at = (values: Float64Array, index: number) => values[index] ?? 0;

function add(values: Float64Array, index: number, value: number): void {
  values[index] = at(values, index) + value;
}

/** Stretched to the square, each direction for itself; four decimals, beyond which processors may differ. */
function fitted(x: Float64Array, y: Float64Array): Place[] {
  const stretch = (values: Float64Array) => {
    const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
    const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    return (value: number) =>
      high === low ? 0 : Math.round((((value - low) / (high - low)) * 2 - 1) * 10_000) / 10_000;
  };
  const [acrossX, acrossY] = [stretch(x), stretch(y)];
  return Array.from(x, (value, node) => ({ x: acrossX(value), y: acrossY(at(y, node)) }));
}
