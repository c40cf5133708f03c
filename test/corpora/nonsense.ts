// What no sentence and no chart of a notebook may say, whatever the corpus.
import type { Figure } from '../../src/charts';
import { FIGURE_MIME, shownFigures, TABLE_MIME } from '../../src/notebook/run/outputs';
import type { Notebook } from '../../src/notebook/show/document';

const NOUNS =
  'articles|files|warnings|stretches|quotations|attributions|speakers|words|terms|ranks|lines|statements|pairs|places|outlets|hits|rows|clusters|passages|sentences';

/** Name of the fault, and what it looks like in a text. */
const FAULTS: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['no number', /\bNaN\b|\bInfinity\b/],
  ['no value', /\bundefined\b|\[object \w+\]|\bnull\b/],
  ['nothing of nothing', /\b0 of 0\b/],
  ['an empty list', /: ?[.,;]|: *$|\(\)|„“|""|, ,/],
  ['one and many', new RegExp(`(?<![\\d.,])\\b1 (?:[a-z]+ )?(?:${NOUNS})\\b`)],
  ['one and a verb for many', /(?<![\d.,])\b1 \w+ (?:are|were|have|stand|give)\b/],
  ['nothing that does something', /^(?:0|nobody|nothing) (?:is|are) (?:not )?\w+\.$|^0 \w+ (?:stand|give|are|were)\b/i],
  ['five articles', /\b(?:five|fünf) (?:articles|Artikel)\b|Peskow|Putin|Kim Jong/i],
];

/** The faults of a text, each with the text. */
export function faultsOfText(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => FAULTS.filter(([, pattern]) => pattern.test(line)).map(([fault]) => `${fault}: ${line}`));
}

/** What a chart says: title, alt text, names on its axes, in its legend and its annotations. */
function wordsOfFigure(figure: Figure): string[] {
  const found: string[] = [figure.title, figure.alt.en, figure.alt.de];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && ['text', 'name', 'ticktext'].includes(key)) found.push(value);
    else if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (value !== null && typeof value === 'object')
      for (const [inner, one] of Object.entries(value)) visit(one, inner);
  };
  visit(figure.layout, '');
  visit(figure.data, '');
  return found;
}

/** Every fault of a notebook that has been run, with its cell; `ids` are those of the articles, which are no names. */
export function faultsOfNotebook(notebook: Notebook, ids: ReadonlySet<string>): string[] {
  const isId = (text: string) => ids.has(text.replace(/<[^>]*>/g, ''));
  const figures = shownFigures(notebook).flatMap(({ figure, name }) =>
    wordsOfFigure(figure).flatMap((text) => [
      ...faultsOfText(text.replace(/<br>/g, ' ')).map((fault) => `chart ${name}: ${fault}`),
      ...(isId(text) ? [`chart ${name}: an id for a name: ${text}`] : []),
    ]),
  );
  const texts = notebook.cells.flatMap((cell) =>
    cell.outputs.flatMap((output) => {
      if (output.output_type === 'stream') return faultsOfText(output.text).map((fault) => `cell ${cell.id}: ${fault}`);
      if (output.output_type === 'error') return [`cell ${cell.id}: ${output.evalue}`];
      const { data } = output;
      if (FIGURE_MIME in data) return [];
      const plain = String(data['text/plain'] ?? '');
      // Of a table the line above it: an empty cell of a column is a value that is not there.
      const said = TABLE_MIME in data ? (plain.split('\n', 1)[0] ?? '') : plain;
      return faultsOfText(said).map((fault) => `cell ${cell.id}: ${fault}`);
    }),
  );
  const markdown = notebook.cells
    .filter((cell) => cell.cell_type === 'markdown')
    .flatMap((cell) =>
      faultsOfText(cell.source)
        .filter((fault) => fault.startsWith('five articles'))
        .map((fault) => `text ${cell.id}: ${fault}`),
    );
  return [...figures, ...texts, ...markdown];
}
