// The lines of a page in reading order: blocks are cut apart where white runs through from side to side.

/** A run of letters, as a PDF places it; y grows upwards. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a block. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
  /** Number of its block on the page; blocks are columns, and what stands above and below them. */
  readonly block: number;
}

/** A gutter is wider than the gaps between words, and so many lines stand on either side of it. */
const GUTTER_HEIGHTS = 1.1;
const MIN_COLUMN_LINES = 3;

/**
 * The lines of a page. A block with a gutter from top to bottom is two columns, the left one read first; one without is
 * cut at its widest gap between lines, where that makes a gutter of what is above or below (a headline over columns).
 */
export function pageLines(pieces: readonly TextPiece[]): PageLine[] {
  const blocks: (readonly TextPiece[])[] = [];
  const waiting: (readonly TextPiece[])[] = [pieces];
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    const cut = cutAtGutter(block) ?? cutAtGap(block);
    if (cut === null) blocks.push(block);
    else waiting.push(cut[1], cut[0]);
  }
  return blocks.flatMap((block, number) => linesOf(block, number));
}

type Cut = readonly [readonly TextPiece[], readonly TextPiece[]];

function cutAtGutter(block: readonly TextPiece[]): Cut | null {
  const sorted = [...block].sort((a, b) => a.x - b.x);
  const wide = GUTTER_HEIGHTS * medianHeight(block);
  let end = Number.NEGATIVE_INFINITY;
  for (const [place, { x, width }] of sorted.entries()) {
    if (place > 0 && x - end >= wide) {
      const cut: Cut = [sorted.slice(0, place), sorted.slice(place)];
      if (cut.every((side) => linesOf(side, 0).length >= MIN_COLUMN_LINES)) return cut;
    }
    end = Math.max(end, x + width);
  }
  return null;
}

function cutAtGap(block: readonly TextPiece[]): Cut | null {
  const sorted = [...block].sort((a, b) => b.y - a.y);
  const gaps = sorted.flatMap((piece, place) => {
    const before = sorted[place - 1];
    const gap = before === undefined ? 0 : before.y - piece.y;
    return gap > 0.8 * piece.height ? [{ place, gap }] : [];
  });
  // A gap is worth a cut only if columns come of it.
  for (const { place } of gaps.sort((a, b) => b.gap - a.gap).slice(0, 12)) {
    const cut: Cut = [sorted.slice(0, place), sorted.slice(place)];
    if (cut.some((part) => cutAtGutter(part) !== null)) return cut;
  }
  return null;
}

function medianHeight(pieces: readonly TextPiece[]): number {
  const heights = pieces.map(({ height }) => height).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 10;
}

function linesOf(block: readonly TextPiece[], number: number): PageLine[] {
  const rows: TextPiece[][] = [];
  for (const piece of [...block].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && first.y - piece.y < 0.5 * Math.min(first.height, piece.height))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) =>
    lineOf(
      row.sort((a, b) => a.x - b.x),
      number,
    ),
  );
}

function lineOf(row: readonly TextPiece[], block: number): PageLine {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row) {
    const apart = piece.x - end > 0.15 * piece.height && text !== '' && !/\s$/.test(text) && !/^\s/.test(piece.text);
    text += (apart ? ' ' : '') + piece.text;
    end = Math.max(end, piece.x + piece.width);
  }
  const [first] = row;
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    x: first?.x ?? 0,
    end,
    y: first?.y ?? 0,
    height: first?.height ?? 10,
    block,
  };
}
