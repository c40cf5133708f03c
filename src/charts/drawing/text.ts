// Text as a chart can draw it. Labels come from a corpus: they may hold markup, formulas, odd spaces or a whole
// sentence, and must print as what they are.

const LETTER_WIDTHS: readonly (readonly [characters: string, em: number])[] = [
  ["ijl!,.:;J·|' ", 0.27],
  ['frtI()-[]{}/\\"“„', 0.36],
  ['csvxyzkLF*?_', 0.5],
  ['ABCDGHKNOQRUVXZÄÖÜ&%#w…', 0.68],
  ['mMW@—', 0.93],
];
const WIDTHS = new Map(
  LETTER_WIDTHS.flatMap(([characters, em]) => Array.from(characters, (one) => [one, em] as const)),
);
const OTHER_WIDTH = 0.58;

/**
 * A text as it is drawn: composed (NFC), on one line, without control and zero-width characters, and with the two
 * spaces and hyphens that fonts often lack as the ones that look the same. The rows of a figure keep the original.
 */
export function drawnText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u2011/g, '-')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu, '')
    .trim();
}

/** Makes a text print literally where Plotly would read tags, entities or a formula between dollar signs. */
export function escapeLabel(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\$/g, '&#36;');
}

/** About how wide a text is, in pixels: from the advance widths of Noto Sans, grouped. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += WIDTHS.get(character) ?? OTHER_WIDTH;
  return em * fontSize;
}

/**
 * The lines of a text that is at most `width` pixels wide, broken at spaces, or inside a word that is too long.
 * What does not fit into `maxLines` lines ends in "…". An empty text is one empty line.
 */
export function wrapText(text: string, width: number, fontSize: number, maxLines = Number.POSITIVE_INFINITY): string[] {
  const fits = (line: string) => textWidth(line, fontSize) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of drawnText(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line) && Array.from(line).length > 1 && lines.length <= maxLines) {
      const head = longestFitting(line, fits);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  lines.push(line);
  if (lines.length <= maxLines) return lines;
  const last = longestFitting(`${lines[maxLines - 1] ?? ''} ${lines[maxLines] ?? ''}`, (head) => fits(`${head}…`));
  // A word is cut only where much of the line would be lost without its beginning.
  const wholeWords = last.replace(/ \S*$/, '');
  const shown = wholeWords.length >= last.length * 0.75 ? wholeWords : last.trimEnd();
  return [...lines.slice(0, maxLines - 1), `${shown}…`];
}

/** The longest beginning of `text` that fits, at least one character. */
function longestFitting(text: string, fits: (head: string) => boolean): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && !fits(head + character)) break;
    head += character;
  }
  return head;
}

/** A label for an axis: wrapped, shortened, escaped, its lines joined by "<br>". */
export function labelMarkup(text: string, width: number, fontSize: number, maxLines = 2): string {
  return wrapText(text, width, fontSize, maxLines).map(escapeLabel).join('<br>');
}

/** A text for the box that appears over a mark: in full, wrapped to lines of about sixty characters. */
export function hoverMarkup(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => wrapText(line, 33, 1))
    .map(escapeLabel)
    .join('<br>');
}
