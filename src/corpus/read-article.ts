import { readLetters } from '../letters';
import type { ArticleChoice } from './article-choice';
import { articleLanguage, type ToldLanguage } from './article-language';
import { findBoilerplate } from './boilerplate/boilerplate';
import type { BoilerplateRule } from './boilerplate/boilerplate-rules';
import { decodeText } from './decode';
import { letterWarning } from './letter-warning';
import { checkedDate, checkedLanguage, type MetadataRow, type MetadataTable } from './metadata-table';
import type { Article, CorpusProblem } from './types';

/** What is settled for all files of a corpus. */
export interface ReadSettings {
  readonly folder: string;
  /** Null where the language of each article is to be recognised. */
  readonly language: string | null;
  readonly maxBytes: number;
  readonly metadata: string;
  readonly setAsideRules: readonly BoilerplateRule[];
  readonly choose: ArticleChoice;
}

interface FileText {
  readonly raw: string;
  readonly encoding: string;
  readonly isGuess: boolean;
}

/** No column of a table is found in it, be it called "constructor". */
const NO_VALUES: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

/** The article in a file with what is odd about it, or the reason why the file cannot be used. */
export function readArticle(
  settings: ReadSettings,
  file: string,
  bytes: Uint8Array,
  table: MetadataTable,
): { readonly article: Article; readonly warnings: readonly CorpusProblem[] } | CorpusProblem {
  const read = readText(file, bytes);
  if ('rule' in read) return read;
  const warnings: CorpusProblem[] = [];
  const row = table.rows.get(file.normalize('NFC'));
  const values = row?.values ?? NO_VALUES;
  const date = row === undefined ? '' : checkedDate(row, settings.metadata, warnings);
  const told = toldLanguage(settings, row, warnings);
  const reading = readLetters(read.raw);
  const { language, languageSource, problem: oddLanguage } = articleLanguage(reading.text, told);
  const article: Article = {
    id: articleId(file, row),
    file,
    raw: read.raw,
    encoding: read.encoding,
    title: values.title ?? '',
    outlet: values.outlet ?? '',
    date,
    language,
    languageSource,
    metadata: values,
    setAside: findBoilerplate(read.raw, { title: values.title ?? '', rules: settings.setAsideRules }),
  };
  if (table.exists && row === undefined) {
    warnings.push(problem(file, null, file, 'article-without-row', `${settings.metadata} has no row for this file`));
  }
  warnings.push(...textWarnings(article, read.isGuess));
  const letters = letterWarning(read.raw, reading.changes);
  if (letters !== null) warnings.push({ file, ...letters, line: lineAt(read.raw, letters.start) });
  if (oddLanguage !== null) warnings.push({ file, line: null, ...oddLanguage });
  return { article, warnings };
}

/** From the table, else the file's path without its ending. */
export function articleId(file: string, row: MetadataRow | undefined): string {
  return row?.values.id || file.replace(/\.txt$/i, '');
}

function toldLanguage(
  settings: ReadSettings,
  row: MetadataRow | undefined,
  warnings: CorpusProblem[],
): ToldLanguage | null {
  const { language, metadata } = settings;
  const ofRow = row === undefined ? null : checkedLanguage(row, metadata, warnings);
  if (ofRow !== null) return { tag: ofRow, source: 'metadata', place: `${metadata}, line ${row?.line}` };
  return language === null ? null : { tag: language, source: 'option', place: 'option language' };
}

function readText(file: string, bytes: Uint8Array): FileText | CorpusProblem {
  const skip = (value: string, rule: string, message: string) => problem(file, null, value, rule, message);
  const { text, encoding, isGuess } = decodeText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const zero = bytes.includes(0) ? text.indexOf('\0') : -1;
  if (zero >= 0) return skip('U+0000', 'binary', `a zero character at offset ${zero}: this is no text file`);
  const control = isGuess ? strayControl(text) : '';
  if (control !== '') return skip(control, 'binary', 'more than one in a hundred characters is a control character');
  if (!/\S/.test(text)) return skip('', 'empty-article', 'the file holds no visible character');
  return { raw: text, encoding, isGuess };
}

/** The first control character, as "U+0003", of a text that has too many of them for a text; empty otherwise. */
function strayControl(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g) ?? [];
  const [first] = controls;
  if (first === undefined || controls.length * 100 <= text.length) return '';
  return `U+${first.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Encodings whose bytes are all ASCII, so that they pass for UTF-8: an umlaut or quotation mark of UTF-7 ("+APw-"), the
 * sign that begins another character set in ISO-2022.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const SEVEN_BIT = /\+(?:A[I-P]|IB)[A-Za-z0-9+/]-|\u001b[$(][@-J]/;

/** UTF-8 that was read as Windows-1252 and saved again: "fÃ¼r", "â€ž". */
const MOJIBAKE = /Ã[¤¶¼Ÿ„–œ]|â€[žœ“™]/;

function textWarnings({ file, raw, encoding, setAside }: Article, isGuess: boolean): CorpusProblem[] {
  const warnings: CorpusProblem[] = [];
  if (isGuess) {
    const message = `neither valid UTF-8 nor a byte order mark; read as ${encoding}`;
    warnings.push(problem(file, null, encoding, 'encoding-guessed', message));
  }
  const sevenBit = SEVEN_BIT.exec(raw);
  if (sevenBit !== null) {
    const message =
      'the text seems to be in UTF-7 or ISO-2022, which is not read: its letters are not found; save it as UTF-8';
    warnings.push(
      problem(file, lineAt(raw, sevenBit.index), sevenBit[0].replace('\u001b', 'ESC'), 'encoding-doubtful', message),
    );
  }
  const lost = raw.indexOf('\ufffd');
  if (lost >= 0) {
    const message = 'characters were lost before the file came here, or its encoding is another one';
    warnings.push(problem(file, lineAt(raw, lost), '\ufffd', 'lost-character', message));
  }
  // Two letters are found many times as fast as the pattern, and few texts hold one of them.
  const garbled = raw.includes('Ã') || raw.includes('â€') ? MOJIBAKE.exec(raw) : null;
  if (garbled !== null) {
    const message = 'the text was decoded wrongly before it was saved: words with umlauts will not be found';
    warnings.push(problem(file, lineAt(raw, garbled.index), garbled[0], 'garbled-character', message));
  }
  if (setAside.length > 0 && leftOver(raw, setAside) === '') {
    warnings.push(problem(file, null, '', 'nothing-left', 'all of the text is set aside as not being the article'));
  }
  const several = severalArticles(raw);
  if (several !== null) warnings.push({ file, ...several });
  return warnings;
}

/** How press databases number the articles of an export; the second one is not in a file of one article. */
const SECOND_DOCUMENTS = ['\nDokument 2 von ', '\nDocument 2 of '];

function severalArticles(raw: string): Omit<CorpusProblem, 'file'> | null {
  const mark = SECOND_DOCUMENTS.find((each) => raw.includes(each));
  if (mark === undefined) return null;
  const message =
    'an export of several articles, which are counted as one; `wortlaut import` makes a file of each of them';
  return { line: lineAt(raw, raw.indexOf(mark) + 1), value: mark.trim(), rule: 'several-articles', message };
}

function leftOver(raw: string, setAside: Article['setAside']): string {
  let from = 0;
  for (const { start, end } of setAside) {
    const between = raw.slice(from, start).trim();
    if (between !== '') return between;
    from = end;
  }
  return raw.slice(from).trim();
}

function lineAt(raw: string, offset: number): number {
  return 1 + lineEndCount(raw.slice(0, offset));
}

/** How many lines end in a text: with "\n", "\r\n" or "\r". */
export function lineEndCount(text: string): number {
  return text.split(/\r\n|\n|\r/).length - 1;
}

function problem(file: string, line: number | null, value: string, rule: string, message: string): CorpusProblem {
  return { file, line, value, rule, message };
}
