// A table as a page of paper has room for it: the columns that people read, how wide each is, and how many rows.
import type { Row } from '../../base';
import { columnMeaning } from '../../tables';
import { type Column, shownColumns, shownValue } from '../show/table-columns';
import type { TableWords } from '../show/table-words';

/** Characters that stand side by side on a page, and the space between two columns. */
const ROOM = 100;
const GAP = 2;
/** A column is not broken below this many characters; a text gets more, the longer it is, up to the second number. */
const LEAST = 30;
const LEAST_OF_TEXT = 45;
/** A head is bold, and a program without the font that is asked for takes a wider one. */
const BOLD = 1.3;
/** Rows on paper, and the characters in them, some two pages; the file holds them all. */
const MAX_ROWS = 40;
const MAX_LENGTH = 6000;

/** By these a program finds the place again or tells how it was found; who reads the words does without. */
const FOR_PROGRAMS = new Set(
  'id file encoding languageSource line rule speakerRule kindRule nested isSpeech resolved'.split(' '),
);

/** Ids of articles may be long paths: paper has the last part of each, broken where it must be; the words come first. */
const LEAST_OF_ARTICLE = 20;
const ARTICLES = new Set(['article', 'articleA', 'articleB']);

/** A column on paper. */
export interface PaperColumn extends Column {
  /** Place of the column among those that are shown on a screen. */
  readonly place: number;
  /** Part of the width of the page, 0 to 1. */
  readonly width: number;
}

/** A table on paper. */
export interface PaperTable {
  readonly columns: readonly PaperColumn[];
  /** Heads of the columns that the page has no room for. */
  readonly leftOut: readonly string[];
  /** The first rows, as texts. */
  readonly rows: readonly (readonly string[])[];
}

/** What of the rows a page shows: the columns for people first, in their order, as long as there is room. */
export function paperTable(rows: readonly Row[], words: TableWords): PaperTable {
  const { columns } = shownColumns(rows, words);
  const texts = rows.map((row) =>
    columns.map((column) => {
      const text = shownValue(row[column.name] ?? null, column, words);
      return ARTICLES.has(column.name) ? text.slice(text.lastIndexOf('/') + 1) : text;
    }),
  );
  const measured = columns.map((column, place) => {
    const lengths = texts.map((row) => row[place]?.length ?? 0);
    const headWidth = Math.max(...column.head.split(/[\s-]/).map((word) => Math.ceil(word.length * BOLD)));
    const widest = Math.max(headWidth, ...lengths);
    const need = ARTICLES.has(column.name) ? Math.min(widest, LEAST_OF_ARTICLE) : leastWidth(widest);
    return { column, place, widest, need, isForPrograms: isForPrograms(column.name) };
  });
  let left = ROOM;
  const taken = new Set<number>();
  for (const { place, need } of [...measured].sort((a, b) => Number(a.isForPrograms) - Number(b.isForPrograms))) {
    if (need + GAP > left && taken.size > 0) continue;
    taken.add(place);
    left -= need + GAP;
  }
  const chosen = measured.filter(({ place }) => taken.has(place));
  const wishes = chosen.map(({ widest, need }) => Math.min(widest - need, 4 * ROOM));
  const wished = wishes.reduce((sum, wish) => sum + wish, 0);
  const part = wished === 0 ? 0 : Math.min(1, Math.max(0, left) / wished);
  return {
    columns: chosen.map(({ column, place, need }, at) => ({
      ...column,
      place,
      width: (need + GAP + part * (wishes[at] ?? 0)) / ROOM,
    })),
    leftOut: measured.filter(({ place }) => !taken.has(place)).map(({ column }) => column.head),
    rows: firstRows(texts.map((row) => chosen.map(({ place }) => row[place] ?? ''))),
  };
}

function leastWidth(widest: number): number {
  return widest <= LEAST ? widest : Math.min(LEAST_OF_TEXT, LEAST + Math.round((widest - LEAST) / 8));
}

function isForPrograms(name: string): boolean {
  return FOR_PROGRAMS.has(name) || columnMeaning(name)?.unit === 'offset';
}

function firstRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let length = 0;
  const end = rows.findIndex((row, at) => {
    for (const text of row) length += text.length;
    return at >= MAX_ROWS || (length > MAX_LENGTH && at > 0);
  });
  return end < 0 ? rows : rows.slice(0, end);
}
