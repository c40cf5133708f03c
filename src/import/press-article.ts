// One article of an export: its fields and the lines of its head become columns, what stands between them is the text.
import { ColumnValues } from './column-values';
import type { ExportLine, ExportPart } from './press-export';
import { type PressField, pressField } from './press-fields';
import { assignRoles, fitsRole, headLineParts, isHeadline, knownHeadLine } from './press-head';
import type { PressProfile } from './profiles';
import type { ImportedArticle } from './types';

/** Reads an article. No character of its text is changed but the blanks around its lines. */
export function readPressArticle(part: ExportPart, profile: PressProfile): ImportedArticle {
  const values = new ColumnValues(part.values);
  const text = profile.field !== undefined ? readCodes(part.lines, profile, values) : readParts(part, profile, values);
  return { text, values: values.tidied(), line: part.line };
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
      if (!values.has('date') || !isAboveHeadEnd(lines, at, profile)) break;
      values.add(PAGE_NUMBER.test(text) ? 'page' : 'edition', text);
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
    return role !== undefined && fitsRole(text, role);
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

/** "5", "A12", "3-4": a page without the word. */
const PAGE_NUMBER = /^[A-Z]{0,2}\d{1,4}(?:[-–,/] ?[A-Z]{0,2}\d{1,4})*$/;

/** Lines of a head that no field names are no longer, and so many stand one after the other at most. */
const LONGEST_HEAD_LINE = 60;
const MOST_HEAD_LINES = 5;

/**
 * Whether a line and those below are short until one comes that ends the head, so that it is still a part of it. In a
 * document each is a paragraph, with blank lines between.
 */
function isAboveHeadEnd(lines: readonly ExportLine[], at: number, { headEnd }: PressProfile): boolean {
  if (headEnd === undefined) return false;
  let count = 0;
  for (let below = at; below < lines.length && count < MOST_HEAD_LINES; below++) {
    const text = lines[below]?.text ?? '';
    if (text === '') continue;
    const column = knownHeadLine(text)?.column;
    if (column !== undefined && headEnd.includes(column)) return true;
    if (text.length > LONGEST_HEAD_LINE || !isHeadline(text)) return false;
    count++;
  }
  return false;
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
