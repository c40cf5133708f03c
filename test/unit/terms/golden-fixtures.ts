// Results of established tools on the five articles of the corpus, to check our own against. What tool, version and
// call made a file stands in the file; test/fixtures/golden-corpus/README.md tells the rest.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../fixtures/golden-corpus');

/** A cell as JSON holds it: "Infinity" is a text there. */
export type Cell = string | number | null;
export type GoldenRow = Readonly<Record<string, Cell>>;

/** All of a file. */
export function golden<T>(name: string): T {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as T;
}

/** The rows of a file. */
export function goldenRows(name: string): readonly GoldenRow[] {
  const { rows } = golden<{ rows: readonly GoldenRow[] }>(name);
  assert.ok(rows.length > 0);
  return rows;
}

export interface GoldenArticle {
  readonly id: string;
  readonly group: string;
  readonly tokens: readonly string[];
}

/** The token lists that all the results were computed from. */
export function goldenArticles(): readonly GoldenArticle[] {
  return golden<{ articles: readonly GoldenArticle[] }>('tokens').articles;
}

/** |actual − expected| ≤ tolerance · max(1, |expected|); null and infinity must be met exactly. */
export function assertClose(actual: unknown, expected: Cell | undefined, tolerance: number, message: string): void {
  const target = expected === 'Infinity' ? Number.POSITIVE_INFINITY : expected;
  const near =
    typeof actual === 'number' && typeof target === 'number' && Number.isFinite(target)
      ? Math.abs(actual - target) <= tolerance * Math.max(1, Math.abs(target))
      : actual === target;
  assert.ok(near, `${message}: ${String(actual)} is not ${String(target)} (tolerance ${tolerance})`);
}

/** Checks one column against another for every expected row: `pairs` names ours, then theirs. */
export function assertColumns(
  actual: ReadonlyMap<string, object>,
  expected: readonly GoldenRow[],
  key: (row: GoldenRow) => string,
  pairs: readonly (readonly [ours: string, theirs: string, tolerance: number])[],
): void {
  for (const row of expected) {
    const own = actual.get(key(row)) as Readonly<Record<string, unknown>> | undefined;
    assert.ok(own !== undefined, `no row for ${key(row)}`);
    for (const [ours, theirs, tolerance] of pairs) {
      assertClose(own[ours], row[theirs], tolerance, `${key(row)}: ${ours}`);
    }
  }
}
