// A store as the corpus that `loadCorpus` gives: all articles at once, and what was wrong.
import type { DuckDBValue } from '@duckdb/node-api';
import type { Article, Corpus, CorpusProblem } from '../corpus';
import type { Store } from './store';
import { rowsOf, storedArticles } from './stored-articles';

/**
 * The articles of a store with what was wrong with its source, as `loadCorpus` gives them of a folder: for what needs all
 * texts at once, which have to fit into memory.
 *
 * @throws TypeError for what is no open store
 *
 * @example
 * ```ts
 * const store = await openStore('press.store');
 * show(describeCorpus(await storedCorpus(store)));
 * ```
 */
export async function storedCorpus(store: Store): Promise<Corpus> {
  const articles: Article[] = [];
  for await (const some of storedArticles(store)) for (const each of some) articles.push(each);
  return { folder: store.folder, articles, ...(await storedProblems(store)) };
}

/** What was wrong: with the source itself first, then in the order of its articles. */
export async function storedProblems(store: Store): Promise<Pick<Corpus, 'skipped' | 'warnings'>> {
  const found: { readonly status: string; readonly position: number | null; readonly problem: CorpusProblem }[] = [];
  const sql = 'SELECT status, position::DOUBLE, file, line::DOUBLE, value, rule, message FROM problems';
  for await (const rows of rowsOf(store, sql)) found.push(...rows.map(problemOf));
  const isFolder = store.manifest.source === 'folder';
  found.sort((a, b) => {
    if (a.position === null || b.position === null) return Number(a.position !== null) - Number(b.position !== null);
    if (!isFolder || a.problem.file === b.problem.file) return a.position - b.position;
    return a.problem.file < b.problem.file ? -1 : 1;
  });
  const of = (status: string) => found.filter((each) => each.status === status).map(({ problem }) => problem);
  return { skipped: of('skipped'), warnings: of('warning') };
}

function problemOf([status, position, file, line, value, rule, message]: readonly DuckDBValue[]) {
  return {
    status: status as string,
    position: position as number | null,
    problem: {
      file: file as string,
      line: line as number | null,
      value: value as string,
      rule: rule as string,
      message: message as string,
    },
  };
}
