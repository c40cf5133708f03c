// The steps of the kit on a real Spark, two executors in processes of their own, set against DuckDB:
//   npm run test:spark
// Python is the environment variable PYTHON, or python3; it needs pyspark, and Java 17 or later must be there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArticles } from '../../src/corpus';
import { openStore, prepareStore, STEP_NAMES, sparkManifest, writeManifest } from '../../src/store';
import { makeCorpus } from '../bench/make-corpus';

const ARTICLES = Number(process.env.ARTICLES ?? 2000);
const PYTHON = process.env.PYTHON ?? 'python3';
const WORTLAUT = join(__dirname, '../../src/cli/wortlaut.cjs');
const TABLES = ['articles', 'quotations', 'terms', 'problems'] as const;

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
    // One article is as long as a hundred, one line is no JSON, one has no text.
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
    const conf = ['--master', 'local-cluster[2,1,1024]', '--conf', 'spark.sql.files.maxPartitionBytes=1m'];
    execFileSync(join(home, 'bin/spark-sql'), [...conf, '-f', job], {
      cwd: folder,
      env: { ...process.env, SPARK_HOME: home, PYSPARK_PYTHON: PYTHON, WORTLAUT_KILLED: killed },
      stdio: ['ignore', 'ignore', process.env.VERBOSE === undefined ? 'ignore' : 'inherit'],
      timeout: 900_000,
    });
    writeManifest(theirs, sparkManifest(null, null));
    assert.ok(existsSync(killed), 'no worker was killed');
    const [a, b] = [await openStore(ours), await openStore(theirs)];
    try {
      for (const table of TABLES) {
        // Spark knows no order of the articles, and the lines of a part of a file only by their place there.
        const columns = table === 'articles' ? '* EXCLUDE (position)' : table === 'problems' ? '* EXCLUDE (line)' : '*';
        const sql = `SELECT md5(string_agg(row, chr(10) ORDER BY row)) AS rows, count(*)::INT AS count FROM (SELECT (SELECT to_json(t)::VARCHAR FROM (SELECT t.*) t) AS row FROM (SELECT ${columns} FROM ${table}) t)`;
        const [mine, other] = [(await a.query(sql)).rows, (await b.query(sql)).rows];
        process.stdout.write(`# ${table}: ${JSON.stringify(mine)}\n`);
        assert.deepEqual(other, mine, table);
      }
    } finally {
      a.close();
      b.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
