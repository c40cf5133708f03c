// Draws the charts that notebooks have shown: as files for the report, and as the static pictures inside the notebooks.
import { join } from 'node:path';
import { closeBrowser, exportFigure, NoBrowserError, renderFigures } from '../../charts';
import { type ShownFigure, shownFigures } from '../run/outputs';
import type { NotebookResult } from '../run/runner';
import type { Notebook } from '../show/document';
import { PICTURE_SCALE, stillPicture } from './small-picture';

/** Charts that are drawn at once. */
const DRAWN_AT_ONCE = 2;

/** A chart without a picture, and why. */
export interface LostChart {
  readonly notebook: string;
  readonly name: string;
  readonly reason: string;
}

/** What was drawn: the results with a picture beside each chart's data, and the charts that have none. */
export interface DrawnCharts {
  readonly results: NotebookResult[];
  readonly lost: readonly LostChart[];
}

interface Wanted {
  readonly notebook: string;
  readonly shown: ShownFigure;
}

/**
 * Writes every chart of the notebooks into `folder`, a folder a notebook, in all formats, and puts a picture beside each
 * chart's data. One browser draws everything. A chart that cannot be drawn is lost alone, with its reason; where no
 * browser starts, all are.
 */
export async function drawCharts(results: readonly NotebookResult[], folder: string): Promise<DrawnCharts> {
  const wanted = results.flatMap(({ name, execution }) =>
    shownFigures(execution.notebook).map((shown): Wanted => ({ notebook: name, shown })),
  );
  const pictures = new Map<ShownFigure, Buffer>();
  const lost: LostChart[] = [];
  const queue = [...wanted];
  let noBrowser: string | null = null;
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { notebook, shown } = next;
      try {
        if (noBrowser !== null) throw new NoBrowserError(noBrowser);
        pictures.set(shown, await drawn(shown, join(folder, notebook)));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (error instanceof NoBrowserError) noBrowser = reason;
        lost.push({ notebook, name: shown.name, reason });
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: DRAWN_AT_ONCE }, worker));
  } finally {
    await closeBrowser();
  }
  const withPictures = results.map((result) => {
    const own = wanted.filter(({ notebook }) => notebook === result.name).map(({ shown }) => shown);
    const notebook = own.reduce((done, one) => withPicture(done, one, pictures.get(one)), result.execution.notebook);
    return { ...result, execution: { ...result.execution, notebook } };
  });
  return { results: withPictures, lost };
}

/** Writes the files of a chart and gives the picture for the notebook. */
async function drawn({ figure, name }: ShownFigure, dir: string): Promise<Buffer> {
  await exportFigure(figure, name, { dir });
  const [picture] = await renderFigures([figure], { formats: ['png'], scale: PICTURE_SCALE });
  return picture?.png as Buffer;
}

function withPicture(notebook: Notebook, { cell, output }: ShownFigure, png: Buffer | undefined): Notebook {
  if (png === undefined) return notebook;
  const { data, size } = stillPicture(png);
  const cells = [...notebook.cells];
  const old = cells[cell];
  if (old === undefined) return notebook;
  const outputs = old.outputs.map((one, place) =>
    place === output && 'data' in one
      ? {
          ...one,
          data: { ...one.data, 'image/png': data },
          metadata: { ...one.metadata, 'image/png': size },
        }
      : one,
  );
  cells[cell] = { ...old, outputs };
  return { ...notebook, cells };
}
