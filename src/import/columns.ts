// The usual names of columns and fields, German, English and French, and which column of the corpus each is.
import type { Values } from './types';

/** Columns that the import names itself, in the order in which the table has them, with names that they go by. */
export const USUAL_NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'doc id', 'docid', 'document id', 'article id', 'artikel id', 'artikelnummer', 'dokument id'],
  title: [
    'title',
    'titel',
    'headline',
    'überschrift',
    'ueberschrift',
    'schlagzeile',
    'hauptüberschrift',
    'artikeltitel',
    'titel des artikels',
    'article title',
    'titre',
    'hed',
    'betreff',
    'subject line',
  ],
  subtitle: ['subtitle', 'untertitel', 'unterzeile', 'sub headline', 'subheadline', 'highlight', 'dachzeile', 'kicker'],
  outlet: [
    'outlet',
    'medium',
    'zeitung',
    'quelle',
    'source',
    'publication',
    'publikation',
    'newspaper',
    'source name',
    'quellenname',
    'name der quelle',
    'medienname',
    'medientitel',
    'media',
    'media outlet',
    'publication title',
    'journal',
    'zeitschrift',
    'periodical',
    'publisher name',
    'site name',
    'publication name',
    'herausgeber',
    'blatt',
    'sender',
    'portal',
  ],
  date: [
    'date',
    'datum',
    'erscheinungsdatum',
    'veröffentlichungsdatum',
    'veroeffentlichungsdatum',
    'erscheinungstag',
    'publication date',
    'pub date',
    'pubdate',
    'date published',
    'published',
    'published at',
    'published on',
    'publish date',
    'published date',
    'veröffentlicht',
    'veröffentlicht am',
    'erschienen',
    'erschienen am',
    'ersch datum',
    'tag',
    'date publication',
    'date de publication',
    'datetime',
    'article date',
    'created at',
  ],
  author: [
    'author',
    'autor',
    'autorin',
    'autoren',
    'authors',
    'verfasser',
    'verfasserin',
    'byline',
    'creator',
    'von',
    'auteur',
    'autor in',
    'journalist',
    'by',
  ],
  section: [
    'section',
    'ressort',
    'rubrik',
    'sektion',
    'category',
    'kategorie',
    'teil',
    'desk',
    'newsdesk',
    'rubrique',
    'buch',
  ],
  page: ['page', 'seite', 'seiten', 'pages', 'page number', 'seitenzahl', 'start page'],
  edition: ['edition', 'ausgabe', 'regionalausgabe', 'issue', 'heft'],
  length: [
    'length',
    'länge',
    'laenge',
    'words',
    'word count',
    'wordcount',
    'wörter',
    'wortzahl',
    'anzahl wörter',
    'longueur',
  ],
  language: ['language', 'sprache', 'lang', 'langue'],
  url: ['url', 'link', 'weblink', 'permalink', 'web address', 'webadresse', 'href', 'article url', 'internetadresse'],
  text: [
    'text',
    'volltext',
    'full text',
    'fulltext',
    'body',
    'content',
    'inhalt',
    'artikeltext',
    'article text',
    'article body',
    'fließtext',
    'fliesstext',
    'maintext',
    'main text',
    'haupttext',
    'texte',
    'textkörper',
    'body text',
    'content text',
    'article',
    'artikel',
    'article content',
    'news text',
    'textinhalt',
    'beitrag',
    'dokumenttext',
    'transcript',
    'transkript',
  ],
  file: ['file', 'datei', 'dateiname', 'filename', 'file name', 'pfad', 'path'],
};

const COLUMN_OF = new Map(
  Object.entries(USUAL_NAMES).flatMap(([column, names]) => names.map((name) => [name, column] as const)),
);

/** A name as it is compared: "Erscheinungs-Datum:", "pub_date" and "pubDate" as their words in small letters. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[\s_.:*/·-]+/gu, ' ')
    .trim();
}

/** The column that a name is usually given to: "Zeitung" is "outlet". Undefined where it is none. */
export function usualColumn(name: string): string | undefined {
  const plain = plainName(name);
  return COLUMN_OF.get(plain) ?? COLUMN_OF.get(plain.replaceAll(' ', ''));
}

/** The column of a name, whichever way both are composed. */
export function sameColumn(columns: readonly string[], name: string): string | undefined {
  return columns.find((column) => column.normalize('NFC') === name.normalize('NFC'));
}

/**
 * Which column of the corpus each column of a table becomes. What the caller maps comes first, then a column that
 * already has our name, then the earliest usual name; every other column keeps its own name.
 *
 * @param map our column to that of the table
 */
export function mapColumns(columns: readonly string[], map: Readonly<Record<string, string>>): Map<string, string> {
  const result = new Map<string, string>();
  const taken = new Set<string>();
  const give = (column: string, target: string) => {
    result.set(column, target);
    taken.add(target);
  };
  for (const [target, named] of Object.entries(map)) {
    const column = sameColumn(columns, named);
    if (column !== undefined) give(column, target);
  }
  for (const column of columns) {
    if (!result.has(column) && Object.hasOwn(USUAL_NAMES, column) && !taken.has(column)) give(column, column);
  }
  for (const [target, names] of Object.entries(USUAL_NAMES)) {
    if (taken.has(target)) continue;
    const open = columns.filter((column) => !result.has(column) && usualColumn(column) === target);
    const rank = (column: string) => {
      const place = names.indexOf(plainName(column));
      return place < 0 ? names.length : place;
    };
    const [best] = open.sort((a, b) => rank(a) - rank(b));
    if (best !== undefined) give(best, target);
  }
  for (const column of columns) if (!result.has(column)) result.set(column, column);
  return result;
}

/** The values of a row under the names that they get. Two columns never share one. */
export function renamed(values: Values, columns: ReadonlyMap<string, string>): Values {
  const result: Record<string, string> = Object.create(null);
  for (const [column, value] of Object.entries(values)) result[columns.get(column) ?? column] = value;
  return result;
}
