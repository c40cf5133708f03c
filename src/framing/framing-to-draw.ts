// What a stacked bar shows of the framing of speech.
import { checkChoice, checkKeys, type Table } from '../base';
import { READER_LANGUAGES, type ReaderLanguage, valueWords } from '../tables';
import { DENIED, NO_CUE, NOT_IN_TABLE } from './find-frames';
import type { GroupFramingRow } from './framing-shares';

/** A part of a bar. */
export type DrawnFrame = {
  /** The group with its number of quotations: "Peskow (n = 12)". */
  readonly label: string;
  /** The class, in the language of the chart. */
  readonly frame: string;
  readonly share: number;
};

const UNKNOWN = new Set([DENIED, NOT_IN_TABLE, NO_CUE]);

/** The part for quotations without a word that the table knows. */
export const UNKNOWN_FRAME = 'no word, or one not in the table';

/** Options of `framingToDraw`. */
export interface FramingToDrawOptions {
  /** What the classes are called in. @default 'en' */
  readonly language?: ReaderLanguage;
}

/**
 * The rows of a table of framing by group as `stackedSharesFigure` draws them: the number of quotations beside the name,
 * what is not known as one part, which is never left out. Groups without a quotation are no bars, classes that none of the
 * groups has no parts.
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const table = framingShares(quotations, findFrames(quotations, { articles }), { articles, by: 'speaker', top: 5 });
 * const title = 'How speakers are introduced';
 * const options = { label: 'label', group: 'frame', value: 'share', axis: 'share of quotations', title } as const;
 * show(stackedSharesFigure(framingToDraw(table), options));
 * ```
 */
export function framingToDraw(table: Table<GroupFramingRow>, options: FramingToDrawOptions = {}): Table<DrawnFrame> {
  checkKeys('framingToDraw', options, ['language']);
  const language = checkChoice('language', options.language ?? 'en', READER_LANGUAGES);
  const parts = new Map<string, DrawnFrame[]>();
  const found = new Set(table.rows.filter(({ count }) => count > 0).map(({ frame }) => frame));
  for (const { group, frame, share, totalCount } of table.rows) {
    if (share === null || !(found.has(frame) || UNKNOWN.has(frame))) continue;
    const label = `${group} (n = ${totalCount})`;
    const own = parts.get(label) ?? [];
    parts.set(label, own);
    const name = valueWords('frame', UNKNOWN.has(frame) ? UNKNOWN_FRAME : frame, language);
    const place = own.findIndex((part) => part.frame === name);
    if (place < 0) own.push({ label, frame: name, share });
    else own[place] = { label, frame: name, share: (own[place]?.share ?? 0) + share };
  }
  return { rows: [...parts.values()].flat(), settings: table.settings };
}
