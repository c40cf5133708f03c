// The text of a notebook, written in Markdown, as paragraphs, lists and tables of a Word document.
import MarkdownIt from 'markdown-it';
import { itemAt } from '../../base';

export type Docx = typeof import('docx');
export type Block = InstanceType<Docx['Paragraph']> | InstanceType<Docx['Table']>;

const markdown = new MarkdownIt({ html: false });

/** The blocks of a Markdown text; `room` is the width of the page in twentieths of a point. */
export function textBlocks(docx: Docx, source: string, room: number): Block[] {
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
      blocks.push(plainTable(docx, table ?? [], room), new docx.Paragraph(''));
      table = null;
    } else if (type === 'inline' && table !== null) table.at(-1)?.push(plainWords(content));
    else if (type === 'inline') {
      const level = heading === 0 ? undefined : levels[Math.min(heading, 3) - 1];
      const options = { children: runs(docx, content), spacing: { after: 120 } };
      blocks.push(
        new docx.Paragraph({
          ...options,
          ...(level && { heading: level, spacing: { before: 240, after: 120 } }),
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

/** Twentieths of a point that a letter of a table takes, bold and in a wide font. */
const LETTER = 125;

/**
 * A table of the text: its first row is the head, its columns as wide as their longest texts ask and their longest word
 * needs.
 */
function plainTable(docx: Docx, rows: readonly (readonly string[])[], room: number): Block {
  const count = rows[0]?.length ?? 0;
  const wishes = Array.from({ length: count }, (_, column) =>
    Math.sqrt(Math.max(9, ...rows.map((row) => row[column]?.length ?? 0))),
  );
  const needs = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.flatMap((row) => (row[column] ?? '').split(/[\s-]/).map(({ length }) => (length + 1) * LETTER))),
  );
  const [wished, needed] = [total(wishes), total(needs)];
  const columns = wishes.map((wish, column) => ({
    width: Math.round(
      itemAt(needs, column) * Math.min(1, room / needed) + (wish / wished) * Math.max(0, room - needed),
    ),
    align: 'left' as const,
  }));
  return tableBlock(docx, columns, rows[0] ?? [], rows.slice(1));
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** How wide a column is, in twentieths of a point, and where its texts stand. */
export interface WordColumn {
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** A table whose head is repeated on each page, and whose rows are not torn apart. */
export function tableBlock(
  docx: Docx,
  columns: readonly WordColumn[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Block {
  const cell = (text: string, { width, align }: WordColumn, isHead: boolean) =>
    new docx.TableCell({
      width: { size: width, type: docx.WidthType.DXA },
      children: [
        new docx.Paragraph({
          alignment: align === 'right' ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
          keepNext: isHead,
          children: [new docx.TextRun({ text, bold: isHead, size: 17 })],
        }),
      ],
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
    });
  const row = (texts: readonly string[], isHead: boolean) =>
    new docx.TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: columns.map((column, place) => cell(texts[place] ?? '', column, isHead)),
    });
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  return new docx.Table({
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: docx.WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    layout: docx.TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [row(heads, true), ...rows.map((texts) => row(texts, false))],
  });
}

/** Lines as a program printed them. */
export function fixedWidth(docx: Docx, text: string): Block {
  const lines = text.trimEnd().split('\n');
  return new docx.Paragraph({
    children: lines.map(
      (line, place) => new docx.TextRun({ text: line, font: 'Consolas', size: 18, ...(place > 0 && { break: 1 }) }),
    ),
  });
}
