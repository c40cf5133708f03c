// The steps of the kit on a real Spark, two executors in processes of their own, set against DuckDB:
//   npm run test:spark
// It needs Java 17 and pyspark, in .spark-venv (as .ci/run makes it) or in the Python that the variable PYTHON names.
// ARTICLES=10000 makes it larger, HIVE=1 runs what spark-sql does by default, VERBOSE=1 shows what Spark says.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArticles } from '../../src/corpus';
import { openStore, prepareStore, STEP_NAMES, sparkManifest, writeManifest } from '../../src/store';
import { makeCorpus } from '../bench/make-corpus';

const ARTICLES = Number(process.env.ARTICLES ?? 1000);
const VENV = join(__dirname, '../../.spark-venv/bin/python');
const PYTHON = process.env.PYTHON ?? (existsSync(VENV) ? VENV : 'python3');
const WORTLAUT = join(__dirname, '../../src/cli/wortlaut.cjs');
const TABLES = ['articles', 'quotations', 'terms', 'problems'] as const;

/** Two executors of one core; parts so small that there are some of them. What is not needed does not start. */
const SETTINGS: Readonly<Record<string, string>> = {
  'spark.sql.files.maxPartitionBytes': '1m',
  'spark.sql.catalogImplementation': process.env.HIVE === undefined ? 'in-memory' : 'hive',
  'spark.ui.enabled': 'false',
};

/**
 * A worker that is killed once in the middle of its work, having written some rows; all later ones are the kit's.
 */
const MORTAL = `#!/bin/bash
if mkdir "$WORTLAUT_KILLED" 2>/dev/null; then
  head -c 300000 | ${process.execPath} ${WORTLAUT} "$@" | head -c 5000
  kill -9 $$
fi
exec ${process.execPath} ${WORTLAUT} "$@"
`;

test('Spark: every row equals that of DuckDB, with a worker killed, a poisoned article and a skewed partition', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-spark-test-'));
  try {
    makeCorpus(join(folder, 'corpus'), ARTICLES);
    const lines = Array.from(readArticles(join(folder, 'corpus')), ({ id, raw }) => JSON.stringify({ id, text: raw }));
    // One article is as long as a hundred (a third of its part of the input), one line is no JSON, one has no text.
    const long = JSON.stringify({
      id: 'long',
      text: lines
        .slice(0, 100)
        .map((line) => JSON.parse(line).text)
        .join('\n\n'),
    });
    const source = join(folder, 'articles.jsonl');
    writeFileSync(
      source,
      [long, ...lines.slice(0, 50), '{"id":"kaputt","text":"', '{"id":"leer"}', ...lines.slice(50)].join('\n'),
    );
    const [ours, theirs] = [join(folder, 'duckdb'), join(folder, 'spark')];
    await prepareStore(source, ours);
    const home = execFileSync(PYTHON, ['-c', 'import os, pyspark; print(os.path.dirname(pyspark.__file__))'], {
      encoding: 'utf8',
    }).trim();
    const worker = join(folder, 'worker');
    writeFileSync(worker, MORTAL);
    chmodSync(worker, 0o755);
    const killed = join(folder, 'killed');
    const job = join(folder, 'job.sql');
    const jobs = STEP_NAMES.map((step) => {
      const args = [WORTLAUT, 'spark', step, '--in', source, '--out', theirs, '--worker', worker];
      return execFileSync(process.execPath, args, { encoding: 'utf8' });
    });
    writeFileSync(job, jobs.join('\n'));
    const conf = Object.entries(SETTINGS).flatMap(([key, value]) => ['--conf', `${key}=${value}`]);
    execFileSync(join(home, 'bin/spark-sql'), ['--master', 'local-cluster[2,1,1024]', ...conf, '-f', job], {
      cwd: folder,
      env: { ...process.env, SPARK_HOME: home, SPARK_LOCAL_IP: '127.0.0.1', WORTLAUT_KILLED: killed },
      stdio: ['ignore', 'ignore', process.env.VERBOSE === undefined ? 'ignore' : 'inherit'],
      timeout: 900_000,
    });
    writeManifest(theirs, sparkManifest(null, null));
    assert.ok(existsSync(killed), 'no worker was killed');
    const [a, b] = [await openStore(ours), await openStore(theirs)];
    try {
      for (const table of TABLES) {
        // Spark knows no order of the articles, and the lines of a part of a file only by their place there.
        const columns =
          table === 'articles'
            ? '* EXCLUDE (position)'
            : table === 'problems'
              ? '* EXCLUDE (position, file, line)'
              : '*';
        const sql = `SELECT to_json(t)::VARCHAR AS row FROM (SELECT ${columns} FROM ${table}) t ORDER BY row`;
        const [mine, other] = [(await a.query(sql)).rows, (await b.query(sql)).rows];
        const differs = mine.findIndex(({ row }, place) => row !== other[place]?.row);
        assert.equal(differs, -1, `${table}: ${mine[differs]?.row} is ${other[differs]?.row}`);
        assert.equal(other.length, mine.length, table);
        assert.equal(mine.length > (table === 'problems' ? 1 : ARTICLES), true, `${table}: ${mine.length} rows`);
        process.stdout.write(`# ${table}: ${mine.length} rows\n`);
      }
    } finally {
      a.close();
      b.close();
    }
  } finally {
    if (process.env.KEEP === undefined) rmSync(folder, { recursive: true, force: true });
  }
});
