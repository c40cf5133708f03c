// What a run is told to have given, at its end: each failure and difference, then a table of the notebooks.
import type { Row } from '../../base';
import { textTable } from '../../tables';
import { resultWord } from '../report/report';
import { shownFigures, shownTables } from './outputs';
import type { NotebookResult } from './runner';

/** The text for the terminal. */
export function summaryText(results: readonly NotebookResult[]): string {
  const rows = results.map((result): Row => {
    const { notebook, seconds } = result.execution;
    return {
      notebook: result.name,
      cells: notebook.cells.filter((cell) => cell.cell_type === 'code').length,
      seconds: Number(seconds.toFixed(1)),
      result: resultWord(result),
      figures: shownFigures(notebook).length,
      tables: shownTables(notebook).length,
    };
  });
  return `${results.flatMap(explain).join('')}${textTable(rows)}`;
}

/** What went wrong in a notebook, and what differs. */
function explain({ path, execution, differences }: NotebookResult): string[] {
  const lines: string[] = [];
  if (execution.failure !== null) {
    const { cell, line, sourceLine, message } = execution.failure;
    const place = cell === 0 ? 'was not run' : `cell ${cell}${line === null ? '' : `, line ${line}`} failed`;
    lines.push(`${path}: ${place}`);
    if (sourceLine !== '') lines.push(`    ${sourceLine}`);
    lines.push(...message.split('\n').map((part) => `  ${part}`));
  }
  for (const { cell, output, what, lines: changes } of differences ?? []) {
    lines.push(`${path}: cell ${cell}, output ${output}: ${what}`, ...changes.map((change) => `  ${change}`));
  }
  return lines.length === 0 ? [] : [`${lines.join('\n')}\n\n`];
}
