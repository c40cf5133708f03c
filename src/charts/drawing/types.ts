import type { Config, Data, Layout } from 'plotly.js';
import type { Row } from '../../base';

/** The language of the words and numbers that a chart makes itself; the title stays as it is given. */
export type ChartLanguage = 'de' | 'en';

/** One text in both languages. */
export interface LocalizedText {
  readonly de: string;
  readonly en: string;
}

/** A text of a chart: in one language for all, or in each of them, of which the chart takes its own. */
export type ChartText = string | LocalizedText;

/** A chart: what Plotly draws, and what a reader needs to check it. Plain data, no functions, JSON all through. */
export interface Figure {
  /** Name of the builder in kebab-case: "ranked-bars", "heat-map", … */
  readonly kind: string;
  /** The title as plain text, on one line. */
  readonly title: string;
  /** What its files are called, where it was given a name; else they are called after the title. */
  readonly name?: string;
  readonly language: ChartLanguage;
  readonly data: readonly Partial<Data>[];
  readonly layout: Readonly<Partial<Layout>>;
  readonly config?: Readonly<Partial<Config>>;
  /** The numbers behind the picture, one row a mark: what the CSV beside an exported chart holds. */
  readonly rows: readonly Row[];
  /** What the chart shows, in words, for who cannot see it; made from the data. */
  readonly alt: LocalizedText;
  /** The settings of the table that the chart was made from, where it was made from one. */
  readonly settings?: Row;
}

/**
 * A trace, an axis or a part of the layout as the builders write it. The published types of Plotly lag behind what it
 * draws (`ticklabelstandoff`, a position for each text), so they are claimed in one place only, when a figure is done;
 * the tests hold every figure against Plotly's own schema.
 */
export type Part = Readonly<Record<string, unknown>>;
