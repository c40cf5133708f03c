// What the columns of the kit's tables mean: their unit, their rule in a sentence, and what a German table calls them.
import { COLUMN_LINES } from './column-lines';

/** What is known of a column. */
export interface ColumnMeaning {
  /** "text", "share 0 to 1", "count", "offset", "day" and so on. */
  readonly unit: string;
  readonly meaning: string;
  /** Heading in a German table. */
  readonly german: string;
}

const MEANINGS: ReadonlyMap<string, ColumnMeaning> = new Map(
  COLUMN_LINES.map((line) => {
    const [name = '', unit = '', german = '', meaning = ''] = line.split(' | ');
    return [name, { unit, german, meaning }];
  }),
);

/** What the kit knows of a column by this name; null for one of the researcher's own. */
export function columnMeaning(name: string): ColumnMeaning | null {
  return MEANINGS.get(name) ?? null;
}
