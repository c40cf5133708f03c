// Colours that stay apart for every eye and in grey. The six categorical colours lie 12 steps of CIE lightness apart
// and at least 37 (dark) or 43 (light) units of CIELAB, also as seen with protanopia and deuteranopia; the test of
// this module measures it. Their order puts strong contrasts side by side.

export type Background = 'light' | 'dark';

interface Colors {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly missing: string;
  readonly categories: readonly string[];
  /** From nothing to much: lightness runs one way only, so that a grey print reads the same. */
  readonly sequence: readonly string[];
  /** From negative over zero to positive. */
  readonly divergence: readonly string[];
}

export const COLORS: Readonly<Record<Background, Colors>> = {
  light: {
    paper: '#ffffff',
    ink: '#1d2129',
    muted: '#565d69',
    grid: '#dfe2e7',
    missing: '#9aa0aa',
    categories: ['#3967d4', '#b78200', '#4b2556', '#37bad3', '#7e3d2e', '#a7d9a1'],
    sequence: ['#f2f5fb', '#c5d3ee', '#8eaae0', '#587fca', '#2f519f', '#142a62'],
    divergence: ['#7a3b00', '#c98533', '#f0dcbf', '#f6f6f6', '#c3d3ee', '#587fca', '#173a7a'],
  },
  dark: {
    paper: '#16191f',
    ink: '#eef0f4',
    muted: '#b4bac5',
    grid: '#363c47',
    missing: '#7b8290',
    categories: ['#287856', '#f3e662', '#9789fd', '#8b8416', '#3ec1cf', '#b1d496'],
    sequence: ['#20252f', '#2f4170', '#4a67ad', '#7391d4', '#a6bdec', '#e2ebff'],
    divergence: ['#ffce8f', '#cf8f3d', '#6b4a22', '#262a32', '#2f4a7d', '#6f93dc', '#d5e3ff'],
  },
};

const SHAPES = ['', '/', 'x'] as const;

/** How many groups can be told apart: six colours, plain and in two patterns. */
export const MAX_GROUPS = 18;

/** The colour of the group at `index`, and the pattern that tells it from an earlier group of the same colour. */
export function groupStyle(index: number, background: Background): { color: string; pattern: '' | '/' | 'x' } {
  const { categories } = COLORS[background];
  return {
    color: categories[index % categories.length] ?? categories[0] ?? '#000000',
    pattern: SHAPES[Math.floor(index / categories.length) % SHAPES.length] ?? '',
  };
}

/** The colour at `share` (0 to 1) of a scale, straight between its stops in sRGB. */
export function scaleColor(scale: readonly string[], share: number): string {
  const place = Math.min(1, Math.max(0, share)) * (scale.length - 1);
  const low = Math.min(scale.length - 2, Math.floor(place));
  const from = channels(scale[low] ?? '#000000');
  const to = channels(scale[low + 1] ?? '#000000');
  const mixed = from.map((value, channel) => Math.round(value + ((to[channel] ?? 0) - value) * (place - low)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Black or white, whichever stands out more from `color` (contrast ratio of WCAG 2.2). */
export function textColorOn(color: string): string {
  const light = luminance(color);
  return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? '#ffffff' : '#000000';
}

/** Relative luminance of "#rrggbb", 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
