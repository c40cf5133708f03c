// Paragraphs of lines: words that a line end cuts are joined, running heads and page numbers left out.
import type { PageLine } from './pdf-columns';

/** How many lines at the top and at the foot of a page may be running ones. */
const EDGE_LINES = 3;
const PAGE_NUMBER = /^[-–—\s|]*(?:(?:Seite|Page|S\.|p\.)\s*)?\d{1,4}(?:\s*(?:von|of|\/)\s*\d{1,4})?[-–—\s|]*$/i;

/**
 * Leaves out what stands at the same height at the edge of at least half of the pages, but for its numbers the same,
 * and page numbers. `running` is one of each such line.
 */
export function withoutRunningLines(pages: readonly (readonly PageLine[])[]) {
  const count = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edges(page).flat().map(keyOf))) count.set(key, (count.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length / 2));
  const running = new Map<string, string>();
  const isRunning = (line: PageLine) => PAGE_NUMBER.test(line.text) || (count.get(keyOf(line)) ?? 0) >= least;
  const kept = pages.map((page) => {
    const left = new Set<PageLine>();
    for (const side of edges(page)) {
      // From the edge inwards, up to the first line that is not running.
      for (const line of side) {
        if (!isRunning(line)) break;
        left.add(line);
        if (!running.has(line.text.replace(/\d+/g, '0'))) running.set(line.text.replace(/\d+/g, '0'), line.text);
      }
    }
    return page.filter((line) => !left.has(line));
  });
  return { pages: kept, running: [...running.values()] };
}

/** The top and the foot, from outside: by height on the page, as a footer may be read after the first of two columns. */
function edges(page: readonly PageLine[]): PageLine[][] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return [byHeight.slice(0, EDGE_LINES), byHeight.slice(-EDGE_LINES).reverse()];
}

function keyOf({ text, y }: PageLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '0').toLowerCase()}`;
}

/** The paragraphs of all pages. One that goes on in the next column or page is put together. */
export function paragraphs(pages: readonly (readonly PageLine[])[]): string[] {
  const result: string[] = [];
  let before: PageLine | undefined;
  let width = 0;
  let left = 0;
  for (const page of pages) {
    for (const [place, line] of page.entries()) {
      const isNewBlock = place === 0 || page[place - 1]?.block !== line.block;
      if (isNewBlock) {
        const block = page.filter(({ block }) => block === line.block);
        left = commonLeft(block);
        width = Math.max(...block.map(({ end }) => end)) - left;
      }
      const last = result.length - 1;
      if (before === undefined || beginsParagraph(before, line, { isNewBlock, left, width })) result.push(line.text);
      else result[last] = joined(result[last] as string, line.text);
      before = line;
    }
  }
  return result;
}

/** Where most lines of a block begin, to the nearest two points. */
function commonLeft(block: readonly PageLine[]): number {
  const count = new Map<number, number>();
  for (const { x } of block) count.set(Math.round(x / 2), (count.get(Math.round(x / 2)) ?? 0) + 1);
  const [best] = [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return (best?.[0] ?? 0) * 2;
}

function beginsParagraph(
  before: PageLine,
  line: PageLine,
  { isNewBlock, left, width }: { readonly isNewBlock: boolean; readonly left: number; readonly width: number },
): boolean {
  if (Math.abs(before.height - line.height) > 0.15 * line.height) return true;
  const ends = /[.!?:…]["“”«»'’)\]]*$/.test(before.text);
  if (isNewBlock) return ends || (!/^[\p{Ll}\d„“»(]/u.test(line.text) && !/[-\u00ad,]$/.test(before.text) && ends);
  const gap = before.y - line.y;
  if (gap > 1.7 * Math.max(before.height, line.height)) return true;
  const isIndented = line.x > left + 0.7 * line.height && before.x <= left + 0.7 * line.height;
  if (isIndented && ends) return true;
  return ends && before.end < left + 0.8 * width;
}

/** "Bundes-" and "regierung" are one word, "Nord-" and "und" are two; a soft hyphen at a line end is none. */
function joined(text: string, next: string): string {
  const cut = /(\p{L})[-\u00ad\u2010]$/u.test(text);
  if (cut && /^\p{Ll}/u.test(next) && !/^(?:und|oder|bzw|sowie|bis|als|and|or|to)(?!\p{L})/u.test(next)) {
    return text.slice(0, -1) + next;
  }
  if (cut && /^\p{Lu}/u.test(next)) return text + next;
  return `${text} ${next}`;
}
