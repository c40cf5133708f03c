// The text that outlets may have printed from, as it comes from a file.
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { checkKeys } from '../base';
import { type Article, decodeText, isCalendarDate, recordReader } from '../corpus';

export interface SourceOptions {
  /** Day on which it was published, YYYY-MM-DD: articles of earlier days cannot have taken from it. @default not known */
  readonly date?: string;
  /** BCP 47 tag. @default recognised from the text */
  readonly language?: string;
}

/**
 * Reads the text that outlets may have printed from: a press release, a transcript, a speech. Its id is the name of the file
 * without its ending; encodings are told apart as for articles.
 *
 * @throws RangeError for a file that is no text, holds no word, or a date that is none; Error where it cannot be read
 *
 * @example
 * ```ts
 * const source = loadSource('release.txt', { date: '2024-03-01' });
 * ```
 */
export function loadSource(file: string, options: SourceOptions = {}): Article {
  checkKeys('loadSource', options, ['date', 'language']);
  const { date, language } = options;
  if (date !== undefined && !isCalendarDate(date)) {
    throw new RangeError(`date is "${date}"; allowed is a day of the calendar as YYYY-MM-DD`);
  }
  if (!['', '.txt'].includes(extname(file).toLowerCase())) {
    throw new RangeError(`source is "${file}"; allowed are texts (.txt); wortlaut import makes them of other files`);
  }
  const bytes = readFileSync(file);
  if (bytes.includes(0)) throw new RangeError(`source is "${file}", which is no text file: it holds a zero character`);
  const { text } = decodeText(bytes);
  const id = basename(file, extname(file));
  const values = { id, file: basename(file), ...(date !== undefined && { date }) };
  const read = recordReader(file, language === undefined ? {} : { language })({ line: null, text, values });
  if ('rule' in read) throw new RangeError(`source is "${file}": ${read.message}`);
  return read.article;
}
