// Draws the charts that notebooks have shown: as files for the report, and as the static pictures inside the notebooks.
import { closeBrowser, exportFigures, renderFigures } from '../../charts';
import { type ShownFigure, shownFigures } from '../run/outputs';
import type { NotebookResult } from '../run/runner';
import type { Notebook } from '../show/document';
import { smallPicture } from './small-picture';

/** Pixels of a notebook's picture to one of the chart: sharp on most screens. */
const SCALE = 1.5;

/**
 * Writes every chart of the notebooks to a folder in all formats, and gives the results with a picture put beside each
 * chart's data. One browser draws everything. Throws an Error where none can be started or a chart cannot be drawn.
 */
export async function drawCharts(results: readonly NotebookResult[], folder: string): Promise<NotebookResult[]> {
  const shown = results.map((result) => shownFigures(result.execution.notebook, result.name));
  const all = shown.flat();
  if (all.length === 0) return [...results];
  try {
    await exportFigures(
      all.map(({ figure, name }) => ({ figure, name })),
      { dir: folder },
    );
    const drawn = await renderFigures(
      all.map(({ figure }) => figure),
      { formats: ['png'], scale: SCALE },
    );
    const pictures = new Map(all.map((one, index) => [one, drawn[index]?.png]));
    return results.map((result, index) => {
      const notebook = (shown[index] ?? []).reduce(
        (done, one) => withPicture(done, one, pictures.get(one)),
        result.execution.notebook,
      );
      return { ...result, execution: { ...result.execution, notebook } };
    });
  } finally {
    await closeBrowser();
  }
}

function withPicture(notebook: Notebook, { cell, output }: ShownFigure, png: Buffer | undefined): Notebook {
  if (png === undefined) return notebook;
  // Front ends show a picture pixel by pixel unless they are told its size.
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)].map((pixels) => Math.round(pixels / SCALE));
  const cells = [...notebook.cells];
  const old = cells[cell];
  if (old === undefined) return notebook;
  const outputs = old.outputs.map((one, place) =>
    place === output && 'data' in one
      ? {
          ...one,
          data: { ...one.data, 'image/png': smallPicture(png).toString('base64') },
          metadata: { ...one.metadata, 'image/png': { width, height } },
        }
      : one,
  );
  cells[cell] = { ...old, outputs };
  return { ...notebook, cells };
}
