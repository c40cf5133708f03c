// One article of an export: its fields and the lines of its head become columns, what stands between them is the text.
import { findDate } from './dates';
import { languageTag } from './languages';
import type { ExportLine, ExportPart } from './press-export';
import { type PressField, pressField } from './press-fields';
import { assignRoles, headLineParts, isHeadline, knownHeadLine } from './press-head';
import type { PressProfile } from './profiles';
import type { ImportedArticle, Values } from './types';

/** Reads an article. No character of its text is changed but the blanks around its lines. */
export function readPressArticle(part: ExportPart, profile: PressProfile): ImportedArticle {
  const values = new ColumnValues(part.values);
  const text = profile.field !== undefined ? readCodes(part.lines, profile, values) : readParts(part, profile, values);
  return { text, values: values.tidied(), line: part.line };
}

/** What is known of the article so far; a second value of a column is joined to the first. */
class ColumnValues {
  readonly #values: Record<string, string> = Object.create(null);

  constructor(values: Values) {
    for (const [column, value] of Object.entries(values)) this.add(column, value ?? '');
  }

  add(column: string, value: string): void {
    if (value === '') return;
    const parts = column === 'outlet' ? headLineParts(value) : null;
    if (parts !== null) {
      for (const [name, part] of Object.entries(parts)) this.add(name === 'outlet' ? 'outlet ' : name, part);
      return;
    }
    this.#set(column.trim(), value);
  }

  /** A value that goes on in the line below. */
  extend(column: string, value: string): void {
    const earlier = this.#values[column];
    this.#values[column] = earlier === undefined ? value : `${earlier} ${value}`;
  }

  #set(column: string, value: string): void {
    const earlier = this.#values[column];
    if (earlier === undefined) this.#values[column] = value;
    else if (!['date', 'length', 'language', 'page'].includes(column) && earlier !== value)
      this.#values[column] = `${earlier}; ${value}`;
  }

  has(column: string): boolean {
    return this.#values[column] !== undefined;
  }

  /** The day as YYYY-MM-DD, the language as a tag, outlet and page apart; what can't be told so stays as it stands. */
  tidied(): Values {
    const values = this.#values;
    const [, section, page] =
      /^(.*?)[;,]\s*(?:S\.|Pg\.|Seite|Page|p\.)\s*(\S.{0,30})$/i.exec(values.section ?? '') ?? [];
    if (section !== undefined && page !== undefined) {
      values.section = section;
      values.page ??= page;
    }
    if (values.page !== undefined) values.page = values.page.replace(/^(?:Seite|Page|S\.|p\.|Pg\.)\s*/i, '');
    if (values.author !== undefined) values.author = values.author.replace(/^(?:by|von)\s+/i, '');
    if (values.databaseId !== undefined) values.databaseId = values.databaseId.replace(/^(?:Document|Dokument)\s+/, '');
    if (values.date !== undefined) values.date = findDate(values.date)?.day ?? values.date;
    const tag = values.language === undefined ? null : languageTag(values.language);
    if (tag !== null) values.language = tag;
    return values;
  }
}

/** All of the article is fields, as in Factiva's codes: a value goes on until the next code. */
function readCodes(lines: readonly ExportLine[], profile: PressProfile, values: ColumnValues): string {
  const fields: { readonly column: string; readonly lines: string[] }[] = [];
  for (const { text, raw } of lines) {
    // Codes are told from words by the blanks behind them.
    const field = pressField(raw, profile) ?? pressField(text, profile);
    if (field !== null) fields.push({ column: field.column, lines: field.value === '' ? [] : [field.value] });
    else fields.at(-1)?.lines.push(raw);
  }
  const texts: string[] = [];
  for (const { column, lines: parts } of fields) {
    if (column === 'text') texts.push(trimmedText(parts));
    else values.add(column, parts.filter((part) => part !== '').join(' '));
  }
  return texts.filter((text) => text !== '').join('\n\n');
}

function readParts(part: ExportPart, profile: PressProfile, values: ColumnValues): string {
  const lines = withoutCover(part, profile);
  const bodyStart = profile.bodyStart === undefined ? -1 : lines.findIndex(({ text }) => profile.bodyStart?.test(text));
  if (bodyStart >= 0) {
    const found = lines.findIndex(
      ({ text }, place) => place > bodyStart && text.length < 300 && profile.bodyEnd?.test(text),
    );
    const bodyEnd = found < 0 ? lines.length : found;
    readHead(lines.slice(0, bodyStart), profile, values, true);
    readTail(lines.slice(bodyEnd), profile, values);
    return trimmedText(lines.slice(bodyStart + 1, bodyEnd).map(({ raw }) => raw));
  }
  const tail = tailStart(lines, profile);
  const { next, opening } = readHead(lines.slice(0, tail), profile, values, false);
  readTail(lines.slice(tail), profile, values);
  return trimmedText([...opening, ...lines.slice(next, tail).map(({ raw }) => raw)]);
}

/** The cover of an export ends with its last line of search terms or contents. */
function withoutCover({ lines, isFirst }: ExportPart, { cover }: PressProfile): readonly ExportLine[] {
  if (!isFirst || cover === undefined) return lines;
  const head = lines.slice(0, 400);
  const dated = head.findIndex(({ text }) => knownHeadLine(text)?.column === 'date');
  const last = head.findLastIndex(({ text }, place) => cover.test(text) && (dated < 0 || place < dated));
  return last < 0 ? lines : lines.slice(last + 1);
}

interface HeadEnd {
  /** The first line of the text. */
  readonly next: number;
  /** What a field "Text: …" begins the text with. */
  readonly opening: readonly string[];
}

/** "Final Edition", "Hauptausgabe". */
const EDITION = /^.{0,40}(?:edition|ausgabe|auflage)\b.{0,15}$/i;

/** A name and nothing else, as the line of an author. */
const NAME = /^\p{Lu}[\p{L}.'’-]+(?: (?:von|van|de|der|zu|al|und|,)){0,2}(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** Reads the head; `isAll` where its lines are known to be nothing else. */
function readHead(lines: readonly ExportLine[], profile: PressProfile, values: ColumnValues, isAll: boolean): HeadEnd {
  const before: string[] = [];
  const after: string[] = [];
  const hasDay = isAll || lines.slice(0, 40).some(({ text }) => knownHeadLine(text)?.column === 'date');
  const open = roomOf(profile, values, hasDay);
  let at = 0;
  let next = 0;
  for (; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    const field = text.length < 400 ? (pressField(text, profile) ?? knownHeadLine(text)) : null;
    if (field?.column === 'text') {
      return finished(at + 1, field.value === '' ? [] : [field.value]);
    }
    if (field !== null) {
      const isNamed = pressField(text, profile) !== null;
      const value = isNamed ? continued(lines, at, field, profile) : { text: field.value, at };
      values.add(field.column, value.text);
      at = value.at;
    } else if (!values.has('date') && !isAll && headLineParts(text) !== null) {
      // "Lokales, Montag, 4. März 2024, S. 5" below the outlet names the section.
      const isBelow = before.length > 0 && open.roles.at(-1) === 'outlet';
      for (const [column, value] of Object.entries(headLineParts(text) ?? {})) {
        values.add(column === 'outlet' && isBelow ? 'section' : column, value);
      }
    } else if (!isAll && !takes(text, before.length, after.length)) {
      break;
    } else if (values.has('date')) after.push(text);
    else before.push(text);
    next = at + 1;
  }
  return finished(next, []);

  function takes(text: string, beforeCount: number, afterCount: number): boolean {
    if (!isHeadline(text)) return false;
    const isEdition = EDITION.test(text);
    if (isEdition) return true;
    if (!values.has('date')) return beforeCount < open.before;
    const role = open.after[afterCount - after.filter((each) => EDITION.test(each)).length];
    if (role === 'author') return NAME.test(text);
    return role === 'code' ? /^[A-Z\d]{2,10}$/.test(text) : role !== undefined;
  }

  function finished(end: number, opening: readonly string[]): HeadEnd {
    const isEdition = (text: string) => EDITION.test(text);
    for (const text of [...before, ...after].filter(isEdition)) values.add('edition', text);
    const plain = {
      before: before.filter((text) => !isEdition(text)),
      after: after.filter((text) => !isEdition(text)),
    };
    const roles = hasDay ? open.roles : [...open.roles, ...open.after];
    for (const [column, value] of Object.entries(assignRoles(plain.before, roles, hasDay))) values.add(column, value);
    for (const [column, value] of Object.entries(assignRoles(plain.after, open.after, false)))
      values.add(column, value);
    return { next: end, opening };
  }
}

/** Which unlabelled lines are expected. Roles that the marker of the article has told are not looked for. */
function roomOf({ beforeDate, afterDate }: PressProfile, values: ColumnValues, hasDay: boolean) {
  const roles = beforeDate.filter((role) => !values.has(role));
  const after = afterDate.filter((role) => !values.has(role));
  return { roles, after, before: hasDay ? roles.length + 2 : roles.length + after.length };
}

/** A value may go on in the lines right below, as older exports wrap them; and it may stand there alone. */
function continued(lines: readonly ExportLine[], at: number, field: PressField, profile: PressProfile) {
  let text = field.value;
  let end = at;
  const wraps = profile.name === 'nexis' || text === '';
  for (let next = at + 1; wraps && next < lines.length; next++) {
    const below = lines[next]?.text ?? '';
    if (below === '' || pressField(below, profile) !== null || knownHeadLine(below) !== null) break;
    if (text !== '' && profile.name !== 'nexis') break;
    text = text === '' ? below : `${text} ${below}`;
    end = next;
  }
  return { text, at: end };
}

/** Where the closing fields begin: the last lines that are fields or notices of rights, with those that go on with one. */
function tailStart(lines: readonly ExportLine[], profile: PressProfile): number {
  let start = lines.length;
  for (let end = lines.length; end > 0; ) {
    while (end > 0 && lines[end - 1]?.text === '') end--;
    let from = end;
    while (from > 0 && lines[from - 1]?.text !== '') from--;
    const wraps = profile.name === 'nexis' && isTailLine(lines[from]?.text ?? '', profile);
    // A block may hold the end of the text and, without a blank line between, the fields.
    let first = wraps ? from : end;
    while (first > from && isClosing(first - 1)) first--;
    if (first === end) break;
    start = first;
    if (first > from) break;
    end = from;
  }
  return start;

  function isClosing(at: number): boolean {
    const above = lines[at - 1]?.text ?? '';
    return isTailLine(lines[at]?.text ?? '', profile) || (/:$/.test(above) && isTailLine(above, profile));
  }
}

function isTailLine(text: string, profile: PressProfile): boolean {
  if (text.length > 400) return false;
  const field = pressField(text, profile);
  if (field !== null) return field.column !== 'text';
  const known = knownHeadLine(text);
  return known !== null && ['copyright', 'rights'].includes(known.column);
}

function readTail(lines: readonly ExportLine[], profile: PressProfile, values: ColumnValues): void {
  let column = '';
  for (const { text } of lines) {
    // "Classification" stands over fields and says nothing.
    if (text === '' || (!text.includes(':') && profile.bodyEnd?.test(text))) continue;
    const field: PressField | null = pressField(text, profile) ?? knownHeadLine(text);
    if (field !== null) {
      column = field.column;
      values.add(column, field.value);
    } else if (column === '') values.add('remark', text);
    else values.extend(column, text);
  }
}

function trimmedText(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
