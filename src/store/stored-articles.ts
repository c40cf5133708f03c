// The articles of a store as records of the kit: what the analyses take is what they take of a folder.
import type { DuckDBValue } from '@duckdb/node-api';
import { type Article, type ArticleChoice, isChosen, type LanguageSource } from '../corpus';
import { type TermIndex, TermIndexer, type TermOptions } from '../terms';
import { engineOf, type Store } from './store';

export interface StoredArticleOptions {
  /** Only these; all if not given. */
  readonly choose?: ArticleChoice;
  /** False: `raw` and `setAside` are empty, which is many times as fast. True if not given. */
  readonly withText?: boolean;
  /** Called with the number of articles that were read and not chosen, at the end. */
  readonly onLeftOut?: (count: number) => void;
}

/** Rows that are read at a time; never more than these are in memory. */
export async function* rowsOf(store: Store, sql: string): AsyncGenerator<DuckDBValue[][]> {
  const connection = await engineOf(store).connect();
  try {
    const result = await connection.stream(sql);
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk.getRows();
    }
  } finally {
    connection.closeSync();
  }
}

const TEXT_COLUMNS = `list_transform(setAside, each -> [each."start"::VARCHAR, each."end"::VARCHAR, each.kind, each.rule])::JSON::VARCHAR, text`;

/**
 * The articles of a store in the order of its source (of a folder: that of `file`, as `loadCorpus` gives them), some at
 * a time.
 */
export async function* storedArticles(store: Store, options: StoredArticleOptions = {}): AsyncGenerator<Article[]> {
  const { choose, withText = true, onLeftOut } = options;
  const { join, by } = await orderOf(store);
  const columns = `article, file, title, outlet, date::VARCHAR, language, languageSource, encoding, map_entries(metadata)::JSON::VARCHAR`;
  const sql = `SELECT ${columns}${withText ? `, ${TEXT_COLUMNS}` : ''} FROM articles ${join} ${by}`;
  let leftOut = 0;
  for await (const rows of rowsOf(store, sql)) {
    const articles = rows.map(articleOf);
    const chosen = choose === undefined ? articles : articles.filter((article) => isChosen(article, choose));
    leftOut += articles.length - chosen.length;
    if (chosen.length > 0) yield chosen;
  }
  onLeftOut?.(leftOut);
}

/** How queries are put in the order of the source. */
export interface SourceOrder {
  /** True: the rows of the tables lie in it as they are, and nothing has to be sorted. */
  readonly isStored: boolean;
  /** What is joined to the articles, and the clause that orders them; both empty where the rows lie in order. */
  readonly join: string;
  readonly by: string;
}

const orders = new WeakMap<Store, Promise<SourceOrder>>();

/** Looked up once for a store. */
export function orderOf(store: Store): Promise<SourceOrder> {
  const known = orders.get(store) ?? findOrder(store);
  orders.set(store, known);
  return known;
}

const STORED: SourceOrder = { isStored: true, join: '', by: '' };

const orderedBy = (key: string, join = ''): SourceOrder => ({ isStored: false, join, by: `ORDER BY ${key}` });

/**
 * Of a folder the order is that of the files by code units, else that of the positions. Parts that were made one after
 * the other lie in it, and are read as they lie: sorting texts takes memory and time. Where files were added later or
 * shards were put together it is told to the engine, whose own order of texts is another one for a few signs.
 */
async function findOrder(store: Store): Promise<SourceOrder> {
  const isFolder = store.manifest.source === 'folder';
  const files: string[] = [];
  let [isRising, last, lastFile] = [store.manifest.source !== 'spark', -1, ''];
  for await (const rows of rowsOf(store, 'SELECT position::DOUBLE, file FROM articles')) {
    for (const [position, file] of rows as [number | null, string][]) {
      isRising &&= position !== null && position > last && (!isFolder || lastFile < file);
      last = position ?? last;
      lastFile = file;
      if (isFolder) files.push(file);
    }
  }
  if (isRising) return STORED;
  if (!isFolder) return orderedBy('position, article');
  const { connection } = engineOf(store);
  await connection.run('CREATE TABLE wortlaut_places (file VARCHAR, place INTEGER)');
  const appender = await connection.createAppender('wortlaut_places');
  for (const [place, file] of files.sort().entries()) {
    appender.appendVarchar(file);
    appender.appendInteger(place);
    appender.endRow();
  }
  appender.closeSync();
  return orderedBy('place', 'JOIN wortlaut_places USING (file)');
}

function articleOf(row: readonly DuckDBValue[]): Article {
  const [id, file, title, outlet, date, language, languageSource, encoding, entries, setAside, text] = row as string[];
  const raw = text ?? '';
  // No prototype: a column may be called "constructor".
  const metadata: Record<string, string> = Object.create(null);
  for (const { key, value } of JSON.parse(entries as string) as { key: string; value: string }[]) metadata[key] = value;
  const spans = setAside === undefined ? [] : (JSON.parse(setAside) as [string, string, string, string][]);
  return {
    id: id as string,
    file: file as string,
    raw,
    encoding: encoding as string,
    title: title as string,
    outlet: outlet as string,
    date: date ?? '',
    language: language as string,
    languageSource: languageSource as LanguageSource,
    metadata,
    setAside: spans.map(([from, to, kind, rule]) => {
      const [start, end] = [Number(from), Number(to)];
      return { start, end, text: raw.slice(start, end), rule, kind };
    }),
  };
}

/**
 * The terms of a store: as `indexTerms` of its articles gives them, whatever the options. The texts are read once and
 * none is kept; the index is in memory.
 *
 * @throws as `indexTerms`
 */
export async function indexStore(
  store: Store,
  { choose, onLeftOut, ...options }: TermOptions & Pick<StoredArticleOptions, 'choose' | 'onLeftOut'> = {},
): Promise<TermIndex> {
  const indexer = new TermIndexer(options);
  for await (const articles of storedArticles(store, { choose, onLeftOut })) indexer.add(articles);
  return indexer.finish();
}
