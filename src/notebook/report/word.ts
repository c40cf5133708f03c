// The report as a Word document: what was found on the first page, then the text of the notebooks, their tables as tables,
// their charts as pictures with alt text, both numbered.
import { shownFigures, shownTables } from '../run/outputs';
import type { NotebookResult } from '../run/runner';
import type { MimeBundle, Output } from '../show/document';
import { PAGE_WORDS, type ReportLanguage } from './page-words';
import { readingOf, titleOf } from './reading';
import { reportTable } from './report-table';
import { type Block, type Docx, fixedWidth, tableBlock, textBlocks } from './word-text';

/** A4 in twentieths of a point, its margins, and what lies between. */
const PAGE = { width: 11906, height: 16838, margin: 1134 };
const ROOM = PAGE.width - 2 * PAGE.margin;
/** The same in pixels of 1/96 inch, and how high a picture may be with its caption on the page. */
const PICTURE_WIDTH = Math.floor((ROOM / 1440) * 96);
const PICTURE_HEIGHT = Math.floor(((PAGE.height - 2 * PAGE.margin) / 1440) * 96) - 60;

/** The bytes of the document. Code is left out: the notebooks hold it. */
export async function wordReport(
  results: readonly NotebookResult[],
  title: string,
  language: ReportLanguage = 'en',
): Promise<Buffer> {
  // Loaded when it is needed: most runs write no document.
  const docx = require('docx') as Docx;
  const footer = new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        children: [
          new docx.TextRun({ children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES], size: 16 }),
        ],
      }),
    ],
  });
  const { margin } = PAGE;
  const properties = {
    page: {
      size: { width: PAGE.width, height: PAGE.height },
      margin: { top: margin, bottom: margin, left: margin, right: margin },
    },
  };
  const counted: Numbers = { charts: 0, tables: 0 };
  const chapters = results.map((result) => notebookBlocks(docx, result, counted, language));
  const pages = [firstPage(docx, results, title), ...chapters];
  const document = new docx.Document({
    title,
    creator: 'Wortlaut',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22 } },
        heading1: { run: { size: 32, bold: true, color: '1A1A1A' } },
        heading2: { run: { size: 26, bold: true, color: '1A1A1A' } },
        heading3: { run: { size: 22, bold: true, color: '1A1A1A' } },
      },
    },
    sections: pages.map((children) => ({ properties, footers: { default: footer }, children })),
  });
  return docx.Packer.toBuffer(document);
}

/** Each question with what was found, and a link to its chapter. */
function firstPage(docx: Docx, results: readonly NotebookResult[], title: string): Block[] {
  return [
    new docx.Paragraph({ text: title, heading: docx.HeadingLevel.TITLE, spacing: { after: 240 } }),
    ...results.flatMap((result) => [
      new docx.Paragraph({
        keepNext: true,
        spacing: { before: 200, after: 60 },
        children: [
          new docx.InternalHyperlink({
            anchor: anchorOf(result),
            children: [new docx.TextRun({ text: titleOf(result), bold: true, size: 24 })],
          }),
        ],
      }),
      ...readingOf(result).map((text) => new docx.Paragraph({ text, spacing: { after: 60 } })),
    ]),
  ];
}

/** A bookmark is of letters and digits. */
function anchorOf({ name }: NotebookResult): string {
  return `notebook${name.replace(/[^A-Za-z0-9]/g, '')}`.slice(0, 40);
}

function notebookBlocks(docx: Docx, result: NotebookResult, numbers: Numbers, language: ReportLanguage): Block[] {
  const { notebook, failure } = result.execution;
  const [tables, figures] = [shownTables(notebook), shownFigures(notebook)];
  const words = PAGE_WORDS[language];
  const place = new docx.Paragraph({
    children: [new docx.Bookmark({ id: anchorOf(result), children: [] })],
    spacing: { after: 0, line: 20 },
  });
  const failed =
    failure === null ? [] : [`${failure.cell === 0 ? words.notRun : words.failed(failure.cell)}: ${failure.message}`];
  const cells = notebook.cells.flatMap((cell, index) => {
    if (cell.cell_type === 'markdown') return textBlocks(docx, cell.source, ROOM);
    if (cell.cell_type !== 'code') return [];
    return cell.outputs.flatMap((output, at) => {
      const isHere = (shown: { cell: number; output: number }) => shown.cell === index && shown.output === at;
      const table = tables.find(isHere);
      if (table !== undefined && 'data' in output)
        return tableBlocks(docx, output.data, `${result.name}/${table.name}`, numbers, language);
      const figure = figures.find(isHere)?.figure;
      if (figure !== undefined && 'data' in output)
        return chartBlocks(docx, output.data, figure.title, numbers, language);
      return outputBlocks(docx, output);
    });
  });
  return [place, ...failed.map((text) => new docx.Paragraph(text)), ...cells];
}

function outputBlocks(docx: Docx, output: Output): Block[] {
  if (output.output_type === 'stream') return [fixedWidth(docx, output.text)];
  if (output.output_type === 'error') return [fixedWidth(docx, `${output.ename}: ${output.evalue}`)];
  const alt = String(output.data['text/plain'] ?? '').trim();
  const lines = alt === '' ? [] : alt.split('\n');
  return lines.map((line) => new docx.Paragraph({ text: line, spacing: { after: 80 } }));
}

/** Counts the charts and the tables of the document. */
interface Numbers {
  charts: number;
  tables: number;
}

/** "Figure 3: Voices". A number that Word counts itself would be blank until it is asked to. */
function caption(docx: Docx, kind: string, number: number, words: string, keepNext: boolean): Block {
  return new docx.Paragraph({
    style: 'Caption',
    keepNext,
    spacing: { before: keepNext ? 160 : 0, after: keepNext ? 60 : 200 },
    children: [
      new docx.TextRun({ text: `${kind} ${number}`, size: 18, bold: true }),
      new docx.TextRun({ text: words === '' ? '' : `: ${words}`, size: 18 }),
    ],
  });
}

function chartBlocks(
  docx: Docx,
  bundle: MimeBundle,
  title: string,
  numbers: Numbers,
  language: ReportLanguage,
): Block[] {
  const png = bundle['image/png'];
  const alt = String(bundle['text/plain'] ?? '').trim();
  if (typeof png !== 'string') return [new docx.Paragraph(alt)];
  const bytes = Buffer.from(png, 'base64');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const scale = Math.min(PICTURE_WIDTH / width, PICTURE_HEIGHT / height);
  const picture = new docx.ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { title, description: alt, name: 'chart' },
  });
  numbers.charts += 1;
  return [
    new docx.Paragraph({ children: [picture], keepNext: true, spacing: { before: 120, after: 60 } }),
    caption(docx, PAGE_WORDS[language].chart, numbers.charts, title, false),
  ];
}

function tableBlocks(
  docx: Docx,
  bundle: MimeBundle,
  name: string,
  numbers: Numbers,
  language: ReportLanguage,
): Block[] {
  numbers.tables += 1;
  const { content, paper, note } = reportTable(bundle, name, language);
  const widths = paper.columns.reduce((sum, { width }) => sum + width, 0);
  const room = Math.min(1, widths) * ROOM;
  const columns = paper.columns.map(({ width, align }) => ({ width: Math.round((width / widths) * room), align }));
  const heads = paper.columns.map(({ head }) => head);
  return [
    caption(docx, PAGE_WORDS[language].table, numbers.tables, content.caption, true),
    tableBlock(docx, columns, heads, paper.rows),
    new docx.Paragraph({ children: [new docx.TextRun({ text: note, size: 16 })], spacing: { after: 160 } }),
  ];
}
