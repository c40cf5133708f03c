// The report as a Word document: the text of the notebooks, their tables as tables, their charts with alt text.
import { parse } from 'csv-parse/sync';
import MarkdownIt from 'markdown-it';
import { FIGURE_MIME, TABLE_MIME } from '../run/outputs';
import type { NotebookResult } from '../run/runner';
import type { Output } from '../show/document';
import { headOf } from './page-notebook';
import type { ReportLanguage } from './page-words';

type Docx = typeof import('docx');
type Block = InstanceType<Docx['Paragraph']> | InstanceType<Docx['Table']>;

/** Rows and columns of a table that a page has room for; what is left out is said below it, the CSV holds it all. */
const MAX_ROWS = 40;
const MAX_COLUMNS = 8;
/** Width of a picture on the page, in pixels of 1/96 inch: A4 without its margins. */
const PICTURE_WIDTH = 600;

const markdown = new MarkdownIt({ html: false });

/** The bytes of the document. Code is left out: the notebooks hold it. */
export async function wordReport(
  results: readonly NotebookResult[],
  title: string,
  language: ReportLanguage = 'en',
): Promise<Buffer> {
  // Loaded when it is needed: most runs write no document.
  const docx = require('docx') as Docx;
  const sections = results.map((result) => ({ children: notebookBlocks(docx, result, language) }));
  const document = new docx.Document({
    title,
    creator: 'Wortlaut',
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections,
  });
  return docx.Packer.toBuffer(document);
}

function notebookBlocks(docx: Docx, { execution }: NotebookResult, language: ReportLanguage): Block[] {
  return execution.notebook.cells.flatMap((cell) => {
    if (cell.cell_type === 'markdown') return textBlocks(docx, cell.source);
    return cell.cell_type === 'code' ? cell.outputs.flatMap((output) => outputBlocks(docx, output, language)) : [];
  });
}

function textBlocks(docx: Docx, source: string): Block[] {
  const levels = [docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2, docx.HeadingLevel.HEADING_3];
  const blocks: Block[] = [];
  let heading = 0;
  let lists = 0;
  let table: string[][] | null = null;
  for (const { type, tag, content } of markdown.parse(source, {})) {
    if (type === 'heading_open') heading = Number(tag.slice(1));
    else if (type === 'heading_close') heading = 0;
    else if (type === 'bullet_list_open' || type === 'ordered_list_open') lists += 1;
    else if (type === 'bullet_list_close' || type === 'ordered_list_close') lists -= 1;
    else if (type === 'table_open') table = [];
    else if (type === 'tr_open') table?.push([]);
    else if (type === 'table_close') {
      blocks.push(tableOf(docx, table ?? []), new docx.Paragraph(''));
      table = null;
    } else if (type === 'inline' && table !== null) table.at(-1)?.push(plainWords(content));
    else if (type === 'inline') {
      const level = heading === 0 ? undefined : levels[Math.min(heading, 3) - 1];
      const options = { children: runs(docx, content), spacing: { after: 120 } };
      blocks.push(
        new docx.Paragraph({
          ...options,
          ...(level && { heading: level }),
          ...(lists > 0 && { bullet: { level: lists - 1 } }),
        }),
      );
    } else if (type === 'fence') blocks.push(fixedWidth(docx, content));
  }
  return blocks;
}

/** Bold where the source says `**`; links as their words. */
function runs(docx: Docx, content: string) {
  return content
    .split(/(\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part) => new docx.TextRun({ text: plainWords(part), bold: /^\*\*.+\*\*$/.test(part) }));
}

function plainWords(content: string): string {
  return content.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)/g, '');
}

function outputBlocks(docx: Docx, output: Output, language: ReportLanguage): Block[] {
  if (output.output_type === 'stream') return [fixedWidth(docx, output.text)];
  if (output.output_type === 'error') return [fixedWidth(docx, `${output.ename}: ${output.evalue}`)];
  const { data } = output;
  const alt = String(data['text/plain'] ?? '');
  if (FIGURE_MIME in data) return chartBlocks(docx, data['image/png'], alt);
  if (typeof data[TABLE_MIME] === 'string')
    return tableBlocks(docx, data[TABLE_MIME], captionOf(data['text/html']), language);
  return alt.trim() === ''
    ? []
    : alt
        .trim()
        .split('\n')
        .map((line) => new docx.Paragraph({ text: line, spacing: { after: 80 } }));
}

function chartBlocks(docx: Docx, png: unknown, alt: string): Block[] {
  if (typeof png !== 'string') return [new docx.Paragraph(alt)];
  const bytes = Buffer.from(png, 'base64');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const picture = new docx.ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width: PICTURE_WIDTH, height: Math.round((height / width) * PICTURE_WIDTH) },
    altText: { title: alt.split('.')[0] ?? '', description: alt, name: 'chart' },
  });
  return [new docx.Paragraph({ children: [picture], spacing: { before: 120, after: 120 } })];
}

function captionOf(html: unknown): string {
  const caption = typeof html === 'string' ? (/<caption[^>]*>([^<]*)<\/caption>/.exec(html)?.[1] ?? '') : '';
  return caption
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

function tableBlocks(docx: Docx, csv: string, caption: string, language: ReportLanguage): Block[] {
  const rows = parse(csv, { relax_column_count: true }) as string[][];
  const width = rows[0]?.length ?? 0;
  if (width === 0) return [];
  const [names = [], ...values] = rows;
  const heads = names.map((name) => headOf(name, language));
  const shown = [heads, ...values.slice(0, MAX_ROWS)].map((row) => row.slice(0, MAX_COLUMNS));
  const more = [
    ...(rows.length > MAX_ROWS + 1 ? [`${rows.length - 1 - MAX_ROWS} more rows`] : []),
    ...(width > MAX_COLUMNS ? [`${width - MAX_COLUMNS} more columns: ${rows[0]?.slice(MAX_COLUMNS).join(', ')}`] : []),
  ];
  const note =
    more.length === 0 ? [] : [new docx.Paragraph({ text: `Not shown: ${more.join('; ')}.`, spacing: { after: 120 } })];
  const head =
    caption === ''
      ? []
      : [new docx.Paragraph({ text: caption, style: 'Caption', keepNext: true, spacing: { before: 120 } })];
  return [...head, tableOf(docx, shown), ...note, new docx.Paragraph('')];
}

function tableOf(docx: Docx, rows: readonly (readonly string[])[]): Block {
  const cell = (text: string, isHead: boolean) =>
    new docx.TableCell({
      children: [
        new docx.Paragraph({ children: [new docx.TextRun({ text: shortNumber(text), bold: isHead, size: 18 })] }),
      ],
      margins: { left: 60, right: 60 },
    });
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    rows: rows.map(
      (row, place) =>
        new docx.TableRow({ tableHeader: place === 0, children: row.map((text) => cell(text, place === 0)) }),
    ),
  });
}

/** 0.14666666666666667 is 0.147 on paper; whole numbers and words stay. */
function shortNumber(text: string): string {
  return /^-?\d+\.\d{4,}$/.test(text) ? String(Number(Number(text).toPrecision(3))) : text;
}

function fixedWidth(docx: Docx, text: string): Block {
  const lines = text.trimEnd().split('\n');
  return new docx.Paragraph({
    children: lines.map(
      (line, place) => new docx.TextRun({ text: line, font: 'Consolas', size: 18, ...(place > 0 && { break: 1 }) }),
    ),
  });
}
