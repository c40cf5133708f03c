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
  const result = await engineOf(store).connection.stream(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    yield chunk.getRows();
  }
}

const TEXT_COLUMNS = `list_transform(setAside, each -> [each."start"::VARCHAR, each."end"::VARCHAR, each.kind, each.rule])::JSON::VARCHAR, text`;

/**
 * The articles of a store in the order of its source (of a folder: that of `file`, as `loadCorpus` gives them), some at
 * a time.
 */
export async function* storedArticles(store: Store, options: StoredArticleOptions = {}): AsyncGenerator<Article[]> {
  const { choose, withText = true, onLeftOut } = options;
  const order = await orderOf(store);
  const columns = `article, file, title, outlet, date::VARCHAR, language, languageSource, encoding, map_entries(metadata)::JSON::VARCHAR`;
  const sql = `SELECT ${columns}${withText ? `, ${TEXT_COLUMNS}` : ''} FROM articles ${order}`;
  let leftOut = 0;
  for await (const rows of rowsOf(store, sql)) {
    const articles = rows.map(articleOf);
    const chosen = choose === undefined ? articles : articles.filter((article) => isChosen(article, choose));
    leftOut += articles.length - chosen.length;
    if (chosen.length > 0) yield chosen;
  }
  onLeftOut?.(leftOut);
}

/**
 * How a query on `articles` is put in the order of the source. Where files were added later their place is among the
 * others, in code unit order: that of the engine is another one for a few signs, so it is told.
 */
async function orderOf(store: Store): Promise<string> {
  if (store.manifest.source !== 'folder') return 'ORDER BY position, article';
  const files: string[] = [];
  for await (const rows of rowsOf(store, 'SELECT file FROM articles ORDER BY position')) {
    for (const [file] of rows) files.push(file as string);
  }
  if (files.every((file, place) => place === 0 || (files[place - 1] as string) < file)) return 'ORDER BY position';
  const sorted = [...files].sort();
  const { connection } = engineOf(store);
  await connection.run('CREATE OR REPLACE TEMP TABLE places (file VARCHAR, place INTEGER)');
  const appender = await connection.createAppender('places');
  for (const [place, file] of sorted.entries()) {
    appender.appendVarchar(file);
    appender.appendInteger(place);
    appender.endRow();
  }
  appender.closeSync();
  return 'JOIN places USING (file) ORDER BY place';
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
