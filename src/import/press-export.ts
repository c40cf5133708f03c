// Exports of press databases: recognised by profile, cut into articles, each read by its head, text and tail.
import { readPressArticle } from './press-article';
import { pressField } from './press-fields';
import { FIELDS_PROFILE, PROFILES, type PressProfile } from './profiles';
import type { ImportedArticle, Problems } from './types';

/** A line of an export with its number in the file, from 1. */
export interface ExportLine {
  /** As it is compared: without the blanks around it, with ordinary blanks inside and no invisible marks. */
  readonly text: string;
  /** As it stands, without the blanks around it. */
  readonly raw: string;
  readonly line: number;
}

/** An export, read. */
export interface PressExport {
  readonly articles: readonly ImportedArticle[];
  readonly problems: Problems;
}

const LINE_END = /\r\n|\n|\r/;

/** The lines of a text; a form feed between pages ends one too. */
export function exportLines(text: string): ExportLine[] {
  return text.split(LINE_END).flatMap((raw, place) =>
    raw.split('\f').map((part) => ({
      text: part
        .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
      raw: part.trim(),
      line: place + 1,
    })),
  );
}

/** The profile of an export; null where none fits and the text is an article by itself. */
export function recogniseProfile(lines: readonly ExportLine[]): PressProfile | null {
  const found = PROFILES.find(({ signs }) =>
    signs.every((sign) => lines.some(({ text }) => text.length < 300 && sign.test(text))),
  );
  return found ?? (beginsWithFields(lines) ? FIELDS_PROFILE : null);
}

/** Three fields or more in the first twelve lines with words, two of them title, outlet or day. */
function beginsWithFields(lines: readonly ExportLine[]): boolean {
  const columns = new Set<string>();
  for (const { text } of lines.filter((each) => each.text !== '').slice(0, 12)) {
    const field = text.length < 300 ? pressField(text, FIELDS_PROFILE) : null;
    if (field !== null) columns.add(field.column);
  }
  return columns.size >= 3 && ['title', 'outlet', 'date'].filter((column) => columns.has(column)).length >= 2;
}

/** A stretch of lines that is one article; `values` is what its first or last line tells. */
export interface ExportPart {
  readonly lines: readonly ExportLine[];
  readonly values: Readonly<Record<string, string>>;
  readonly line: number;
  readonly isFirst: boolean;
}

/** Cuts an export into its articles and reads each. */
export function readPressExport(all: readonly ExportLine[], profile: PressProfile): PressExport {
  const lines = all.filter(({ text }) => !(profile.dropped ?? []).some((pattern) => pattern.test(text)));
  const problems: Problems[number][] = [];
  const parts = partsOf(lines, profile, problems);
  const articles = parts.flatMap((part) => {
    const article = readPressArticle(part, profile);
    if (isNotice(article)) {
      problems.push({
        line: part.line,
        value: article.text.slice(0, 120),
        rule: 'no-article',
        message: 'a notice of the database stands in place of the article',
      });
      return [];
    }
    return [article];
  });
  return { articles, problems };
}

/** "Wir bedauern, dieses Dokument kann nicht angezeigt werden." */
const NOTICE =
  /(?:Dokument|document|Artikel|article|text)\b.{0,60}(?:nicht (?:angezeigt|dargestellt)|nicht verfügbar|cannot be displayed|not available|could not be)/i;

function isNotice({ text, values }: ImportedArticle): boolean {
  return text.length < 240 && NOTICE.test(`${values.title ?? ''} ${text}`);
}

function partsOf(lines: readonly ExportLine[], profile: PressProfile, problems: Problems[number][]): ExportPart[] {
  if (profile.start !== undefined) return partsByStart(lines, profile.start, problems);
  if (profile === FIELDS_PROFILE) return partsByFirstField(lines);
  if (profile.end !== undefined) return partsByEnd(lines, placesOf(lines, profile.end), 1, problems);
  return partsByEnd(lines, lastFields(lines, profile), 0, problems);
}

interface Place {
  readonly at: number;
  readonly values: Readonly<Record<string, string>>;
}

function placesOf(lines: readonly ExportLine[], pattern: RegExp): Place[] {
  return lines.flatMap(({ text }, at) => {
    const match = text.length < 300 ? pattern.exec(text) : null;
    return match === null ? [] : [{ at, values: { ...match.groups } }];
  });
}

/** Markers say how many articles there are; one that says another number than most stands in the text of an article. */
function partsByStart(lines: readonly ExportLine[], start: RegExp, problems: Problems[number][]): ExportPart[] {
  const all = placesOf(lines, start);
  const totalOf = ({ values }: Place) => values.total ?? values.sum ?? '';
  const count = new Map<string, number>();
  for (const place of all) count.set(totalOf(place), (count.get(totalOf(place)) ?? 0) + 1);
  const [usual = ''] = [...count].sort((a, b) => b[1] - a[1])[0] ?? [];
  const places = all.filter((place) => totalOf(place) === usual);
  const first = places[0]?.at ?? 0;
  leftOut(lines.slice(0, first), problems);
  return places.map(({ at, values }, place) => {
    const { total: _total, sum: _sum, ...told } = values;
    const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
    return {
      lines: lines.slice(at + 1, places[place + 1]?.at),
      values: known,
      line: lines[at]?.line ?? 1,
      isFirst: place === 0,
    };
  });
}

/** `width` is 1 where the closing line belongs to no article, 0 where the cut comes between two lines. */
function partsByEnd(
  lines: readonly ExportLine[],
  ends: readonly Place[],
  width: 0 | 1,
  problems: Problems[number][],
): ExportPart[] {
  let from = 0;
  const parts: ExportPart[] = [];
  for (const { at, values } of ends) {
    const part = lines.slice(from, at);
    const line = part.find(({ text }) => text !== '')?.line;
    if (line !== undefined) parts.push({ lines: part, values, line, isFirst: from === 0 });
    from = at + width;
  }
  leftOut(lines.slice(from), problems);
  return parts;
}

/** Where the run of closing fields of each article ends. Fields of an article's head are none of them. */
function lastFields(lines: readonly ExportLine[], profile: PressProfile): Place[] {
  const isLast = ({ text, raw }: ExportLine) => {
    // A code is told from a word by the blanks behind it.
    const field = text.length < 300 ? (pressField(raw, profile) ?? pressField(text, profile)) : null;
    return field !== null && (profile.lastField?.test(field.name) ?? false);
  };
  const ends: Place[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isLast(lines[at] as ExportLine)) continue;
    let end = at;
    for (let next = at + 1; next < lines.length; next++) {
      const line = lines[next] as ExportLine;
      // A value may stand in the line below its name.
      const isValue = next === end + 1 && /:$|^[A-Z]{2}$/.test(lines[end]?.text ?? '');
      if (isLast(line) || (isValue && line.text !== '')) end = next;
      else if (line.text !== '') break;
    }
    ends.push({ at: end + 1, values: {} });
    at = end;
  }
  return ends;
}

/** Each article begins with the field that the first one begins with, where another field follows within three lines. */
function partsByFirstField(lines: readonly ExportLine[]): ExportPart[] {
  const names = lines.map(({ text }) => (text.length < 300 ? pressField(text, FIELDS_PROFILE) : null));
  const first = names.find((field) => field !== null)?.name;
  const starts = lines.flatMap((_line, at) => {
    const follows = [1, 2, 3].some((step) => names[at + step] !== null && names[at + step] !== undefined);
    return names[at]?.name === first && follows ? [at] : [];
  });
  return starts.map((at, place) => ({
    lines: lines.slice(place === 0 ? 0 : at, starts[place + 1]),
    values: {},
    line: lines[at]?.line ?? 1,
    isFirst: place === 0,
  }));
}

function leftOut(lines: readonly ExportLine[], problems: Problems[number][]): void {
  const words = lines.filter(({ text }) => text !== '');
  const [first] = words;
  if (first === undefined) return;
  const count = words.reduce((sum, { text }) => sum + text.length, 0);
  problems.push({
    line: first.line,
    value: first.text.slice(0, 120),
    rule: 'left-out',
    message: `${count} characters outside the articles of the export are left out`,
  });
}
