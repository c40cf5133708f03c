// Small notebooks for the tests.
import type { Cell, MimeBundle, Notebook, Output } from '../../../src/notebook/show/document';

/** A code cell; with outputs it counts as run. */
export function code(source: string, outputs: readonly Output[] = [], metadata: Cell['metadata'] = {}): Cell {
  return { id: 'code', cell_type: 'code', source, metadata, outputs, execution_count: outputs.length > 0 ? 1 : null };
}

export function markdown(source: string): Cell {
  return { id: 'text', cell_type: 'markdown', source, metadata: {}, outputs: [], execution_count: null };
}

export function notebook(...cells: Cell[]): Notebook {
  return { cells, metadata: { kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' } } };
}

export function printed(text: string): Output {
  return { output_type: 'stream', name: 'stdout', text };
}

export function shownAs(data: MimeBundle, metadata: Cell['metadata'] = {}): Output {
  return { output_type: 'display_data', data, metadata };
}
