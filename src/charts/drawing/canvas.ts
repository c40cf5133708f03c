import { checkChoice, checkKeys } from '../../base';
import { type Background, COLORS } from './colors';
import { checkFileName } from './file-name';
import { CHART_LANGUAGES } from './locale';
import { textIn } from './phrases';
import type { ChartLanguage, ChartText, LocalizedText } from './types';

/** Sizes for a report column (85 mm), for the width of a page (175 mm) and for a 16:9 slide (254 mm). */
export type Preset = 'single' | 'double' | 'slide';

/** What every chart is told. */
export interface ChartOptions {
  /** What is measured, and where: "Anteil der Zitate je Sprecher, fünf Artikel". */
  readonly title: ChartText;
  /** What its files are called: 'share-of-voice' gives share-of-voice.svg. @default made from the title */
  readonly name?: string;
  /** What was counted: a text as "212 Zitate in 5 Artikeln", or a number. Left out, the rows drawn are counted. */
  readonly n?: number | ChartText;
  /** A further line under the title: source, period, a caveat. */
  readonly note?: ChartText;
  /** Language of numbers and of the words the chart adds. @default 'de' */
  readonly language?: ChartLanguage;
  /** @default 'double' */
  readonly preset?: Preset;
  /** The chart paints its own background, so that it reads on any page. @default 'light' */
  readonly background?: Background;
  /** Replaces the alt text made from the data, in both languages or in one. */
  readonly alt?: string | Partial<LocalizedText>;
}

/** The paper a chart is drawn on: sizes in CSS pixels (96 an inch), colours, language. */
export interface Canvas {
  readonly width: number;
  /** Set where the format fixes the height; otherwise the chart is as tall as its rows need. */
  readonly height: number | null;
  readonly fontSize: number;
  readonly titleSize: number;
  readonly pad: number;
  readonly language: ChartLanguage;
  readonly background: Background;
  readonly colors: (typeof COLORS)[Background];
}

const PIXELS_PER_MM = 96 / 25.4;

const SIZES: Readonly<Record<Preset, Pick<Canvas, 'width' | 'height' | 'fontSize' | 'titleSize' | 'pad'>>> = {
  single: { width: Math.round(85 * PIXELS_PER_MM), height: null, fontSize: 10, titleSize: 12, pad: 6 },
  double: { width: Math.round(175 * PIXELS_PER_MM), height: null, fontSize: 12, titleSize: 15, pad: 10 },
  slide: { width: 960, height: 540, fontSize: 16, titleSize: 24, pad: 24 },
};

const SHARED_KEYS = ['title', 'name', 'n', 'note', 'language', 'preset', 'background', 'alt'] as const;

/** Checks the options of a chart (`ownKeys`: those of this builder) and gives the canvas that they ask for. */
export function canvasOf(where: string, options: ChartOptions, ownKeys: readonly string[]): Canvas {
  checkKeys(where, options, [...SHARED_KEYS, ...ownKeys]);
  const language = checkChoice(`${where}: language`, options.language ?? 'de', CHART_LANGUAGES);
  const title: unknown = options.title && textIn(language, options.title);
  if (typeof title !== 'string' || title.trim() === '') {
    throw new TypeError(
      `${where}: title is ${JSON.stringify(options.title)}; a chart needs a title that says what is measured`,
    );
  }
  if (options.name !== undefined) checkFileName(where, options.name);
  const background = checkChoice(`${where}: background`, options.background ?? 'light', ['light', 'dark']);
  return {
    ...SIZES[checkChoice(`${where}: preset`, options.preset ?? 'double', ['single', 'double', 'slide'])],
    language,
    background,
    colors: COLORS[background],
  };
}
