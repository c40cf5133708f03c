// The tables of a report as files: CSV, a workbook a notebook, a codebook of all columns, and how to read them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Row, writeWhole } from '../../base';
import { type CodebookRow, codebookRows, csvText, workbookBytes } from '../../tables';
import { csvRows, shownTables } from '../run/outputs';
import type { Provenance } from '../run/provenance';
import type { NotebookResult } from '../run/runner';

/** How numbers are written: '.' for programs, ',' for a spreadsheet set to German. */
export type Decimal = '.' | ',';

/**
 * Writes the tables that notebooks have shown into `folder`: `NOTEBOOK/NAME.csv`, `NOTEBOOK.xlsx` with a sheet a table,
 * `codebook.csv` with a line a column, and `README.txt`, which says how they are read in R, Python and Excel.
 */
export function writeTables(
  folder: string,
  results: readonly NotebookResult[],
  decimal: Decimal,
  provenance: Provenance,
): void {
  const codebook: CodebookRow[] = [];
  for (const { name, execution } of results) {
    const tables = shownTables(execution.notebook).map((table) => ({ ...table, rows: csvRows(table.csv) }));
    if (tables.length === 0) continue;
    mkdirSync(join(folder, name), { recursive: true });
    const own = tables.flatMap((table) => codebookRows(`${name}/${table.name}`, table.rows));
    for (const { name: table, csv, rows } of tables) {
      writeWhole(join(folder, name, `${table}.csv`), decimal === ',' ? spreadsheetCsv(rows) : csv);
    }
    const sheets = tables.map(({ name: table, rows }) => ({ name: table, rows }));
    writeWhole(join(folder, `${name}.xlsx`), workbookBytes([...sheets, { name: 'codebook', rows: own }]));
    codebook.push(...own);
  }
  if (codebook.length === 0) return;
  writeWhole(join(folder, 'codebook.csv'), decimal === ',' ? spreadsheetCsv(codebook) : csvText(codebook));
  writeWhole(join(folder, 'README.txt'), readingHelp(codebook[0]?.table ?? '', decimal, provenance));
}

/** The guard against formulas was in the text that the rows were read from. */
function spreadsheetCsv(rows: readonly Row[]): string {
  return csvText(rows, { decimal: ',', formulaGuard: false });
}

function readingHelp(example: string, decimal: Decimal, { wortlaut, versions, corpus }: Provenance): string {
  const comma = decimal === ',';
  const form = comma ? 'semicolons, decimal commas, a byte order mark' : 'commas, decimal points, no byte order mark';
  return `Tables of a report made by Wortlaut ${wortlaut} (Node ${versions.node ?? ''}, corpus ${corpus?.sha256.slice(0, 12) ?? 'unknown'}; all versions: ../provenance.json)

NOTEBOOK/NAME.csv   UTF-8, ${form}, quotes where needed (RFC 4180), header first; an empty cell is no value
NOTEBOOK.xlsx       the same tables for Excel and LibreOffice, a sheet a table
codebook.csv        what each column holds: kind of values, unit, meaning, how many rows are filled

A text that a spreadsheet would run as a formula has an apostrophe in front.

R
    rows <- read.csv${comma ? '2' : ''}("${example}.csv", fileEncoding = "UTF-8${comma ? '-BOM' : ''}", na.strings = "", stringsAsFactors = FALSE)

Python
    import csv
    with open("${example}.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file${comma ? ', delimiter=";"' : ''}))

pandas
    rows = pandas.read_csv("${example}.csv"${comma ? ', sep=";", decimal=","' : ''})

Excel
    open NOTEBOOK.xlsx${comma ? ', or the CSV by a double click' : '; the CSV through Data, From Text/CSV, UTF-8'}
`;
}
