import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Background,
  COLORS,
  groupStyle,
  luminance,
  MAX_GROUPS,
  scaleColor,
  textColorOn,
} from '../../../../src/charts/drawing/colors';

type Triple = readonly [number, number, number];

// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision
// Deficiency", severity 1.
const EYES: Readonly<Record<string, readonly Triple[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function linear(color: string): Triple {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return [red, green, blue];
}

function seen(color: string, eye: readonly Triple[]): Triple {
  const [red, green, blue] = linear(color);
  const [x = 0, y = 0, z = 0] = eye.map(([r, g, b]) => Math.min(1, Math.max(0, r * red + g * green + b * blue)));
  return [x, y, z];
}

/** CIELAB under D65. */
function lab([red, green, blue]: Triple): Triple {
  const curve = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = curve(0.2126729 * red + 0.715152 * green + 0.072175 * blue);
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (left: Triple, right: Triple) => Math.hypot(...left.map((value, at) => value - (right[at] ?? 0)));

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((left, at) => items.slice(at + 1).map((right): [T, T] => [left, right]));
}

for (const [background, least] of [
  ['light', 43],
  ['dark', 37],
] as [Background, number][]) {
  test(`categories on ${background}: every two lie ${least} CIELAB units apart, also with protanopia and deuteranopia`, () => {
    for (const [name, eye] of Object.entries(EYES)) {
      for (const [left, right] of pairs(COLORS[background].categories)) {
        const apart = distance(lab(seen(left, eye)), lab(seen(right, eye)));
        assert.ok(apart >= least, `${left} and ${right}: ${apart.toFixed(1)} with ${name}`);
      }
    }
  });

  test(`categories on ${background}: every two differ by 8 steps of lightness, so that a grey print keeps them apart`, () => {
    const lightness = (color: string) => lab(linear(color))[0];
    for (const [left, right] of pairs(COLORS[background].categories)) {
      assert.ok(Math.abs(lightness(left) - lightness(right)) >= 8, `${left} and ${right}`);
    }
  });

  test(`texts on ${background}: contrast of at least 4.5, as WCAG 2.2 wants for text (1.4.3)`, () => {
    const { paper, ink, muted } = COLORS[background];
    for (const color of [ink, muted]) {
      const [low = 0, high = 0] = [luminance(paper), luminance(color)].sort((left, right) => left - right);
      assert.ok((high + 0.05) / (low + 0.05) >= 4.5, color);
    }
  });

  test(`the scale of a heat map on ${background}: lightness runs one way`, () => {
    const steps = COLORS[background].sequence.map(luminance);
    const sorted = [...steps].sort((left, right) => (background === 'light' ? right - left : left - right));
    assert.deepEqual(steps, sorted);
  });

  test(`numbers in cells on ${background}: contrast of at least 4.5 on every colour of every scale`, () => {
    const { sequence, divergence } = COLORS[background];
    for (const scale of [sequence, divergence]) {
      for (let share = 0; share <= 1; share += 0.01) {
        const cell = luminance(scaleColor(scale, share));
        const text = luminance(textColorOn(scaleColor(scale, share)));
        const ratio = (Math.max(cell, text) + 0.05) / (Math.min(cell, text) + 0.05);
        assert.ok(ratio >= 4.5, `${share}: ${ratio}`);
      }
    }
  });
}

test('groupStyle: no two groups share both colour and pattern', () => {
  const styles = Array.from({ length: MAX_GROUPS }, (_, index) => JSON.stringify(groupStyle(index, 'light')));
  assert.equal(new Set(styles).size, MAX_GROUPS);
});

test('scaleColor: gives the stops at their places and mixes between them', () => {
  assert.equal(scaleColor(['#000000', '#ffffff'], 0), '#000000');
  assert.equal(scaleColor(['#000000', '#ffffff'], 1), '#ffffff');
  assert.equal(scaleColor(['#000000', '#ffffff'], 0.5), '#808080');
  assert.equal(scaleColor(['#000000', '#ff0000', '#ffffff'], 0.5), '#ff0000');
  assert.equal(scaleColor(['#000000', '#ffffff'], 7), '#ffffff');
});
