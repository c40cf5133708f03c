// The font of the charts: Noto Sans (SIL Open Font License), in the pieces that @fontsource cuts it into by script.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codePointsOfFont } from './font-file';

const PACKAGE = '@fontsource/noto-sans';
const FAMILY = 'noto-sans';
const WEIGHTS = [400, 700] as const;
// In the order in which a character is looked for: most texts need the first alone.
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'] as const;

/** A font file with what it can draw. */
export interface FontFace {
  readonly name: string;
  readonly family: string;
  readonly weight: number;
  readonly unicodeRange: string | null;
  readonly codePoints: ReadonlySet<number>;
  readonly base64: string;
}

/** How provenance names the font. */
export function fontVersion(): string {
  const { version } = JSON.parse(readFileSync(join(folder(), 'package.json'), 'utf8')) as { version: string };
  return `${PACKAGE} ${version}`;
}

let bundled: readonly FontFace[] | undefined;

/** The faces of the kit's font, and after them those of further files, for scripts that Noto Sans does not hold. */
export function loadFontFaces(furtherFiles: readonly string[] = []): readonly FontFace[] {
  bundled ??= bundledFaces();
  const known = new Set(bundled.flatMap((face) => [...face.codePoints]));
  return [...bundled, ...furtherFiles.flatMap((path) => furtherFaces(path, known))];
}

function folder(): string {
  return dirname(require.resolve(`${PACKAGE}/package.json`));
}

function bundledFaces(): FontFace[] {
  const ranges = JSON.parse(readFileSync(join(folder(), 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  return WEIGHTS.flatMap((weight) =>
    SUBSETS.map((subset) => {
      const name = `${FAMILY}-${subset}-${weight}-normal.woff2`;
      const file = readFileSync(join(folder(), 'files', name));
      const range = ranges[subset] ?? null;
      return {
        name,
        family: 'Noto Sans',
        weight,
        unicodeRange: range,
        codePoints: within(codePointsOfFont(file), range),
        base64: file.toString('base64'),
      };
    }),
  );
}

/**
 * A further file draws only what Noto Sans does not hold: it must not change the look of the other letters. It stands in
 * for all weights: a browser looks no further than the faces of one weight, and a plain letter in a bold title is better
 * than none.
 */
function furtherFaces(path: string, known: ReadonlySet<number>): FontFace[] {
  try {
    const file = readFileSync(path);
    const codePoints = new Set([...codePointsOfFont(file)].filter((point) => !known.has(point)));
    const face = {
      name: basename(path),
      family: 'Noto Sans',
      unicodeRange: rangeText(codePoints),
      codePoints,
      base64: file.toString('base64'),
    };
    return WEIGHTS.map((weight) => ({ ...face, weight }));
  } catch (error) {
    throw new Error(`fonts: ${path} can't be used: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A browser takes a piece only for the characters of its range, whatever else the file holds. */
function within(codePoints: ReadonlySet<number>, range: string | null): ReadonlySet<number> {
  if (range === null) return codePoints;
  const spans = range.split(',').map((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return new Set([...codePoints].filter((point) => spans.some(([from, to]) => point >= from && point <= to)));
}

function rangeText(codePoints: ReadonlySet<number>): string {
  const spans: [number, number][] = [];
  for (const point of [...codePoints].sort((left, right) => left - right)) {
    const last = spans.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else spans.push([point, point]);
  }
  return spans.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(',');
}

/** The texts of a drawn chart, by the weight they are set in. */
export interface DrawnText {
  readonly text: string;
  readonly bold: boolean;
}

/**
 * The faces that a chart's texts need. Throws an Error that names the first character that no face holds, where it
 * stands and what to do: a picture with a box or a borrowed letter in it must not go into a report.
 */
export function neededFaces(texts: readonly DrawnText[], faces: readonly FontFace[]): FontFace[] {
  const needed = new Set<FontFace>();
  for (const { text, bold } of texts) {
    for (const character of text.normalize('NFC')) {
      const point = character.codePointAt(0) ?? 0;
      const weight = bold ? 700 : 400;
      const face = faces.find((one) => one.weight === weight && one.codePoints.has(point));
      if (!face) throw new Error(missingGlyph(character, text));
      needed.add(face);
    }
  }
  return faces.filter((face) => needed.has(face));
}

function missingGlyph(character: string, text: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [
    `the font has no glyph for "${character}" (${code}) in "${text}".`,
    'Noto Sans draws Latin, Cyrillic, Greek and Vietnamese letters. Give the path of a font file that holds the',
    'character in the option "fonts" (for Chinese: a file of @fontsource/noto-sans-sc), or write the label without it.',
  ].join('\n');
}

/** The faces as CSS, with the files inside. */
export function fontFaceCss(faces: readonly FontFace[]): string {
  return faces
    .map(({ family, weight, unicodeRange, base64 }) => {
      const range = unicodeRange === null ? '' : `unicode-range:${unicodeRange};`;
      return `@font-face{font-family:'${family}';font-weight:${weight};${range}src:url(data:font/woff2;base64,${base64})}`;
    })
    .join('\n');
}
