// A chart as a front end is given it: two outputs, one of pictures and data, one that draws.
//
// No single output serves all front ends, since each takes the "richest" form that it knows and leaves the rest:
//
// - VS Code, and JupyterLab with Plotly's extension, draw `application/vnd.plotly.v1+json` themselves.
// - Notebook 6 and 7 and JupyterLab without that extension know HTML with a script, and take HTML before any picture.
// - GitHub, nbviewer and a notebook that the reader has not trusted take HTML before pictures too, strip its script (and
//   some its pictures), and would be left with a blank.
//
// So the first output holds the data for those who draw themselves, a picture (`image/png`, put in by
// `wortlaut reproduce --update`: drawing it needs a browser, which `show` must not) and the chart in words; it holds no
// HTML, so the picture is seen wherever nothing is drawn. The second output is HTML alone: a script that draws the
// chart where Plotly can be had and then hides the picture; where scripts are stripped, nothing is left of it.
//
// Plotly itself (1.5 MB) must not be stored in each notebook and must not come from a network. The kernel sends it in
// the second output (packed, 0.7 MB: below the 1 MB a second at which Jupyter drops what a kernel sends) and replaces
// that output at once by the script alone, which is what the notebook keeps. The page has it by then, and the browser's
// cache keeps it for the next time.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../../charts';
import { csvText } from '../../tables';
import type { MimeBundle } from './document';
import { inScript } from './html';
import { DELIVER_PLOTLY, DRAW_CHART, PLOTLY_FILE, PLOTLY_PACKAGE } from './page-script';

/** Tells the second output from other HTML. */
export const DRAWING_CLASS = 'wortlaut-chart';

/** The first output: data, the numbers behind the chart as CSV, and the chart in words. */
export function pictureBundle(figure: Figure): MimeBundle {
  return {
    'application/vnd.plotly.v1+json': plotlyJson(figure),
    'text/csv': csvText(figure.rows),
    'text/plain': figure.alt[figure.language] ?? figure.alt.en,
  };
}

/** What the first output says of the chart beside its data: enough to build the Figure again from the output. */
export function pictureMetadata(figure: Figure): Readonly<Record<string, unknown>> {
  const { data, layout, config, rows, ...said } = figure;
  return { wortlaut: JSON.parse(JSON.stringify(said)) };
}

/** The second output, as the notebook keeps it. */
export function drawingBundle(figure: Figure): MimeBundle {
  const json = JSON.stringify(plotlyJson(figure));
  const id = createHash('sha256').update(json).digest('hex').slice(0, 8);
  const values = [id, plotlyJson(figure), figure.alt[figure.language] ?? figure.alt.en].map(inScript).join(', ');
  const place = `<div class="${DRAWING_CLASS}" data-wortlaut-chart="${id}"></div>`;
  return { 'text/html': `${place}\n<script>${DRAW_CHART}(${values});</script>` };
}

/** The second output as the kernel first sends it: with Plotly. */
export function deliveringBundle(figure: Figure): MimeBundle {
  return {
    'text/html': `${drawingBundle(figure)['text/html']}\n<script>${DELIVER_PLOTLY}("${packedPlotly()}");</script>`,
  };
}

function plotlyJson(figure: Figure): Readonly<Record<string, unknown>> {
  // Through JSON, so that a typed array or an undefined is in both outputs what a stored notebook would hold.
  return JSON.parse(
    JSON.stringify({ data: figure.data, layout: figure.layout, ...(figure.config && { config: figure.config }) }),
  );
}

let packed: string | undefined;

function packedPlotly(): string {
  packed ??= gzipSync(readFileSync(plotlyPath())).toString('base64');
  return packed;
}

/** Where the file of Plotly is on this machine. */
export function plotlyPath(): string {
  return join(require.resolve(`${PLOTLY_PACKAGE}/package.json`), '..', PLOTLY_FILE);
}
