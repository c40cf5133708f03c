// The builds of Plotly, all of one release: what the chart in the paper is drawn with is what the screen shows.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Figure } from '../drawing/types';

/** Plotly as a page runs it, and how provenance names it. */
export interface PlotlyBuild {
  readonly source: string;
  readonly version: string;
}

const BUILDS = {
  // Draws what is exported: a researcher's own figure may hold any trace that Plotly knows.
  full: { name: 'plotly.js-dist', file: 'plotly.js' },
  // Goes into each HTML file: 1.5 MB instead of 10, and all that our builders need.
  small: { name: 'plotly.js-cartesian-dist-min', file: 'plotly-cartesian.min.js' },
} as const;

const SMALL_TRACES: readonly string[] = [
  'bar',
  'box',
  'contour',
  'heatmap',
  'histogram',
  'histogram2d',
  'histogram2dcontour',
  'image',
  'pie',
  'scatter',
  'scatterternary',
  'violin',
];

const loaded = new Map<string, PlotlyBuild>();

/** A build by its name, read once. */
export function plotlyBuild(size: keyof typeof BUILDS): PlotlyBuild {
  const { name, file } = BUILDS[size];
  let build = loaded.get(name);
  if (build === undefined) {
    const folder = dirname(require.resolve(`${name}/package.json`));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    build = { source: readFileSync(join(folder, file), 'utf8'), version: `${name} ${version}` };
    loaded.set(name, build);
  }
  return build;
}

/** The smallest build that draws all traces of a figure. */
export function smallestBuild(figure: Figure): PlotlyBuild {
  return plotlyBuild(figure.data.every(({ type = 'scatter' }) => SMALL_TRACES.includes(type)) ? 'small' : 'full');
}
