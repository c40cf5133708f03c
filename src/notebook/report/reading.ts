// What a notebook asks and what it found, in its own words: for the first page of a report.
import { FIGURE_MIME, TABLE_MIME } from '../run/outputs';
import type { NotebookResult } from '../run/runner';

/** Sentences of a reading that stand on the first page; the notebook has the rest. */
const MAX_SENTENCES = 8;

/** The first heading of a notebook; its name where it has none. */
export function titleOf(result: NotebookResult): string {
  const heading = result.execution.notebook.cells.find((cell) => cell.cell_type === 'markdown')?.source;
  return heading?.match(/^#\s+(.+)$/m)?.[1] ?? result.name;
}

/** The first sentences that the cells under "The reading" print. */
export function readingOf({ execution }: NotebookResult): string[] {
  const { cells } = execution.notebook;
  const start = cells.findIndex(({ cell_type, source }) => cell_type === 'markdown' && /^## The reading/m.test(source));
  if (start < 0) return [];
  const end = cells.findIndex(
    (cell, index) => index > start && cell.cell_type === 'markdown' && /^## /.test(cell.source),
  );
  const sentences = cells.slice(start, end < 0 ? undefined : end).flatMap(({ outputs }) =>
    outputs.flatMap((output) => {
      if (!('data' in output) || TABLE_MIME in output.data || FIGURE_MIME in output.data) return [];
      const text = output.data['text/plain'];
      return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
    }),
  );
  return sentences.slice(0, MAX_SENTENCES);
}
