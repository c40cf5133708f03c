import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { loadCorpus } from '../../../src/corpus';
import { findQuotations, quotationRows } from '../../../src/quotations';
import { openStore, parseShard, prepareStore } from '../../../src/store';
import { inShard } from '../../../src/store/shard';
import { indexTerms, termFrequencies } from '../../../src/terms';
import { inFolder } from './folder';

const FILES: Readonly<Record<string, string>> = {
  'metadata.csv':
    'id,file,outlet,date,rubrik\n"it\'s; ä",a.txt,Blatt,2024-03-01,x\nb,b.txt,,gestern,\nc,c.txt,Post,2024-03-02,y\n',
  'a.txt': '„Wir warten auf Antwort“, sagte Ida Lenz. Der Rat tagt heute wieder.\n',
  'b.txt': 'Laut Lenz tagt der Rat. „Niemand wartet hier“, sagte ein Sprecher der Polizei.\n',
  'c.txt': 'Der Hafen ruht. 😀 Ida Lenz sagte, der Rat werde heute tagen.\n',
  'leer.txt': ' \n',
};

async function rows(store: string, sql: string) {
  const open = await openStore(store);
  try {
    return (await open.query(sql)).rows;
  } finally {
    open.close();
  }
}

function hashes(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return `${file.slice(folder.length)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`;
    })
    .sort();
}

const inCorpus = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`corpus/${name}`, text]));

test('prepareStore: a store of a folder holds the articles, quotations and terms that the kit finds in memory', async () => {
  await inFolder(inCorpus, async (folder) => {
    const [source, store] = [join(folder, 'corpus'), join(folder, 'store')];
    assert.deepEqual(await prepareStore(source, store, { processes: 1 }), {
      newRecords: 4,
      partsMade: 1,
      partsKept: 0,
    });
    const { articles } = loadCorpus(source);
    assert.deepEqual(
      await rows(store, 'SELECT article, file, outlet, date, language, text, metadata FROM articles ORDER BY position'),
      articles.map(({ id, file, outlet, date, language, raw, metadata }) => ({
        ...{ article: id, file, outlet, date: date || null, language, text: raw },
        metadata: JSON.stringify(metadata),
      })),
    );
    const found = quotationRows(articles.flatMap((article) => findQuotations(article)));
    assert.deepEqual(
      await rows(
        store,
        `SELECT id, q.article, start, "end", type, q.text, speaker, speakers[1].kind AS kind, resolved, NULLIF(speakers[1].role, '') AS role, NULLIF(speakers[1].affiliation, '') AS affiliation, speakers[1].mentions[1].text AS mention, cue.text AS cue, nested, isSpeech, rule, speakers[1].rule AS speakerRule, speakers[1].kindRule AS kindRule, confidence, speakers[1].confidence AS speakerConfidence FROM quotations q JOIN articles a ON a.article = q.article ORDER BY position, number`,
      ),
      found,
    );
    const counted = termFrequencies(indexTerms(articles)).rows.map(({ term, count, documentCount }) => ({
      term,
      count,
      documentCount,
    }));
    assert.deepEqual(
      await rows(
        store,
        'SELECT word AS term, sum(count)::INT AS count, count(DISTINCT article)::INT AS documentCount FROM terms GROUP BY word ORDER BY count DESC, word',
      ),
      counted,
    );
    assert.deepEqual(
      await rows(
        store,
        "SELECT article, status, rule FROM problems WHERE rule IN ('empty-article', 'date-format') ORDER BY rule",
      ),
      [
        { article: 'b', status: 'warning', rule: 'date-format' },
        { article: 'leer.txt', status: 'skipped', rule: 'empty-article' },
      ],
    );
  });
});

test('prepareStore: the same source gives the same bytes twice, with any number of processes', async () => {
  await inFolder(inCorpus, async (folder) => {
    const source = join(folder, 'corpus');
    await prepareStore(source, join(folder, 'one'), { processes: 1, partArticles: 2 });
    await prepareStore(source, join(folder, 'two'), { processes: 2, partArticles: 2 });
    assert.equal(hashes(join(folder, 'one')).length, 9);
    assert.deepEqual(hashes(join(folder, 'one')), hashes(join(folder, 'two')));
  });
});

test('prepareStore: a run that was ended goes on where it was, and gives the bytes of one that was not', async () => {
  await inFolder(inCorpus, async (folder) => {
    const [source, store] = [join(folder, 'corpus'), join(folder, 'store')];
    const options = { processes: 1, partArticles: 1 };
    await prepareStore(source, join(folder, 'whole'), options);
    const stop = () => {
      throw new Error('ended');
    };
    await assert.rejects(prepareStore(source, store, { ...options, onPart: (made) => made === 2 && stop() }), /ended/);
    await assert.rejects(openStore(store), /not whole/);
    const { partsKept, partsMade } = await prepareStore(source, store, options);
    assert.deepEqual([partsKept >= 2, partsKept + partsMade], [true, 4]);
    assert.deepEqual(hashes(store), hashes(join(folder, 'whole')));
  });
});

test('prepareStore: new articles are added, and one that has changed is refused', async () => {
  await inFolder(inCorpus, async (folder) => {
    const [source, store] = [join(folder, 'corpus'), join(folder, 'store')];
    await prepareStore(source, store, { processes: 1 });
    writeFileSync(join(source, 'd.txt'), 'Der Hafen ruht heute.\n');
    const { newRecords } = await prepareStore(source, store, { processes: 1 });
    // The empty file is no article, and is looked at again.
    assert.equal(newRecords, 2);
    assert.deepEqual(await rows(store, 'SELECT article FROM articles ORDER BY position'), [
      ...["it's; ä", 'b', 'c', 'd'].map((article) => ({ article })),
    ]);
    writeFileSync(join(source, 'a.txt'), 'Anders.\n');
    await assert.rejects(prepareStore(source, store, { processes: 1 }), /"it's; ä" is in the store and has changed/);
    await assert.rejects(
      prepareStore(source, store, { language: 'de' }),
      /other settings \(language: null there and de now\)/,
    );
  });
});

test('prepareStore: tables, lines of JSON and packed ones give the articles of their rows, and tell what is wrong', async () => {
  const lines = [
    '{"id":"a","text":"Der Rat tagt.","outlet":"Blatt"}',
    'kaputt',
    '{"id":"a","text":"Noch einmal."}',
    '{"id":"b","text":"Der Hafen ruht.","outlet":null}',
  ].join('\n');
  const table = 'id;text;outlet\na;"Der Rat tagt.";Blatt\nb;"Der Hafen ruht.";\nc;zu;viele;Werte\n';
  await inFolder(
    { 'a.jsonl': lines, 'b.jsonl.gz': gzipSync(lines), 'c.csv': table, 'd.csv': 'id,words\n' },
    async (folder) => {
      for (const [file, rules] of [
        ['a.jsonl', ['json-syntax', 'duplicate-id']],
        ['b.jsonl.gz', ['json-syntax', 'duplicate-id']],
        ['c.csv', ['ragged-row']],
      ] as const) {
        const store = join(folder, `${file}.store`);
        await prepareStore(join(folder, file), store, { processes: 1 });
        assert.deepEqual(await rows(store, 'SELECT article, outlet, text FROM articles ORDER BY position'), [
          { article: 'a', outlet: 'Blatt', text: 'Der Rat tagt.' },
          { article: 'b', outlet: '', text: 'Der Hafen ruht.' },
        ]);
        const problems = await rows(store, "SELECT rule FROM problems WHERE status = 'skipped'");
        assert.deepEqual(
          problems.map(({ rule }) => rule),
          rules,
        );
      }
      await assert.rejects(
        prepareStore(join(folder, 'd.csv'), join(folder, 'd')),
        /d.csv:1: no column "text"; there are id, words/,
      );
      await assert.rejects(prepareStore(join(folder, 'no.csv'), join(folder, 'n')), /does not exist/);
    },
  );
});

/** The lines of JSON of the test above as the program `zstd` packs them. */
const ZSTANDARD =
  'KLUv/QRo1QIAckUSF4BtDmQ4IZoUBKArjTzPEHIzpGC6uHNHcRc+Bx/1FEmhiGabzFNUOaMZ0g+dXFL0nwu4+bqHjZfZk7x6EurRwM2H9F5ONx+KowQAYBznBXkR9SrtnoIC9A5qVA==';

test('prepareStore: Zstandard is unpacked on any version of Node, and a packed file that is cut off is named', async () => {
  const whole = Buffer.from(ZSTANDARD, 'base64');
  const packed = gzipSync('{"id":"a","text":"Der Rat tagt."}\n'.repeat(1000));
  const files = {
    'a.jsonl.zst': whole,
    'cut.jsonl.zst': whole.subarray(0, 60),
    'cut.jsonl.gz': packed.subarray(0, packed.length - 12),
    'none.csv.gz': Buffer.from('id,text\na,b\n'),
  };
  await inFolder(files, async (folder) => {
    await prepareStore(join(folder, 'a.jsonl.zst'), join(folder, 'store'), { processes: 1 });
    assert.deepEqual(await rows(join(folder, 'store'), 'SELECT article FROM articles ORDER BY position'), [
      { article: 'a' },
      { article: 'b' },
    ]);
    for (const [file, format] of [
      ['cut.jsonl.zst', 'Zstandard'],
      ['cut.jsonl.gz', 'gzip'],
      ['none.csv.gz', 'gzip'],
    ] as const) {
      await assert.rejects(
        prepareStore(join(folder, file), join(folder, `${file}.store`), { processes: 1 }),
        new RegExp(`${file}" cannot be unpacked as ${format}: .*; is it whole\\?`),
      );
    }
  });
});

/** A run as a program of its own, which can be killed. */
function startRun(source: string, store: string): ChildProcess {
  const kit = JSON.stringify(join(__dirname, '../../../src/store'));
  const options = JSON.stringify({ processes: 2, partArticles: 1 });
  const script = `require(${kit}).prepareStore(${JSON.stringify(source)}, ${JSON.stringify(store)}, ${options})`;
  return spawn(process.execPath, ['--import', 'tsx', '-e', script], {
    stdio: 'ignore',
    cwd: join(__dirname, '../../..'),
  });
}

test('prepareStore: a run that is killed in the middle goes on where it was; two at once are refused', async () => {
  const lines = Array.from(
    { length: 40 },
    (_, number) => `{"id":"a${number}","text":"${'Ida Lenz sagte, der Rat tage heute wieder. '.repeat(number + 1)}"}`,
  );
  await inFolder({ 'articles.jsonl': lines.join('\n') }, async (folder) => {
    const [source, store] = [join(folder, 'articles.jsonl'), join(folder, 'store')];
    const options = { processes: 1, partArticles: 1 };
    await prepareStore(source, join(folder, 'whole'), options);
    const run = startRun(source, store);
    const ended = once(run, 'exit');
    const partsDone = () =>
      existsSync(join(store, '.work')) ? readdirSync(join(store, '.work')).filter((name) => /\.done$/.test(name)) : [];
    while (partsDone().length < 2 && run.exitCode === null) await setTimeout(20);
    await assert.rejects(prepareStore(source, store, options), /is being prepared by process \d+ on .*; wait for it/);
    run.kill('SIGKILL');
    await ended;
    await assert.rejects(openStore(store), /not whole/);
    const { partsKept, partsMade } = await prepareStore(source, store, options);
    assert.deepEqual([partsKept >= 2, partsMade > 0, partsKept + partsMade], [true, true, 40]);
    assert.deepEqual(hashes(store), hashes(join(folder, 'whole')));
  });
});

test('prepareStore: the articles of a store, a Parquet file, make the same store again', async () => {
  await inFolder(inCorpus, async (folder) => {
    await prepareStore(join(folder, 'corpus'), join(folder, 'one'), { processes: 1 });
    const source = join(folder, 'one/articles/part-00000.parquet');
    await prepareStore(source, join(folder, 'two'), { processes: 1, idColumn: 'article' });
    const sql = 'SELECT q.* FROM quotations q ORDER BY id';
    assert.deepEqual(await rows(join(folder, 'two'), sql), await rows(join(folder, 'one'), sql));
  });
});

test('shards: each article belongs to one of them', () => {
  const ids = Array.from({ length: 1000 }, (_, number) => `article ${number}`);
  const counts = [1, 2, 3].map((number) => ids.filter((id) => inShard(id, parseShard(`${number}/3`))).length);
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    1000,
  );
  assert.ok(counts.every((count) => count > 250));
  for (const wrong of ['0/3', '4/3', '1', 'a/b']) assert.throws(() => parseShard(wrong), /allowed is NUMBER\/COUNT/);
});

test('openStore: what is no store is refused, and SQL that is wrong says so', async () => {
  await inFolder(inCorpus, async (folder) => {
    await assert.rejects(openStore(folder), /is no store/);
    await prepareStore(join(folder, 'corpus'), join(folder, 'store'), { processes: 1 });
    await assert.rejects(rows(join(folder, 'store'), 'SELECT nothing FROM articles'), /nothing/);
    assert.deepEqual(
      await rows(join(folder, 'store'), "SELECT 9007199254740993 AS n, [1, 2] AS l, {'a': 1} AS s, 1.5 AS d"),
      [{ n: '9007199254740993', l: '[1,2]', s: '{"a":1}', d: 1.5 }],
    );
  });
});

test('a query reads its store and no other file, writes nothing, and takes no settings, whatever its SQL says', async () => {
  await inFolder({ ...inCorpus, 'secret.csv': 'a\n1\n' }, async (folder) => {
    // Signs that stand for others in the paths of the engine.
    const store = join(folder, "it's [1]*.store");
    await prepareStore(join(folder, 'corpus'), store, { processes: 1 });
    const before = hashes(folder);
    const [secret, part] = [join(folder, 'secret.csv'), join(store, 'articles/part-00000.parquet')].map((path) =>
      path.replaceAll("'", "''"),
    );
    const open = await openStore(store);
    try {
      for (const sql of [
        `SELECT * FROM '${secret}'`,
        `SELECT * FROM read_csv('${secret}')`,
        `SELECT * FROM read_text('${join(store, 'articles/../../secret.csv').replaceAll("'", "''")}')`,
        `SELECT * FROM read_text('${folder}/store/articles/../../secret.csv')`,
        `SELECT * FROM glob('${folder}/*')`,
        "SELECT * FROM read_blob('/etc/hosts')",
        `COPY articles TO '${folder}/stolen.csv'`,
        `COPY (SELECT 1 AS a) TO '${part}' (FORMAT parquet, USE_TMP_FILE false)`,
        `EXPLAIN ANALYZE COPY (SELECT 1 AS a) TO '${part}' (FORMAT parquet, USE_TMP_FILE false)`,
        `PREPARE p AS COPY (SELECT 1 AS a) TO '${part}' (FORMAT parquet, USE_TMP_FILE false); EXECUTE p`,
        `SELECT 1; COPY (SELECT 1 AS a) TO '${part}' (FORMAT parquet, USE_TMP_FILE false)`,
        `EXPORT DATABASE '${folder}/export'`,
        `ATTACH '${folder}/new.db'`,
        "ATTACH 'https://example.org/x.db'",
        'INSTALL httpfs',
        'LOAD httpfs',
        'SET enable_external_access = true',
        "SET allowed_directories = ['/']",
        "SET temp_directory = '/'",
        'PRAGMA enable_profiling',
      ]) {
        await assert.rejects(open.query(sql), /only reads its store|Permission Error|locked|disabled/, sql);
      }
      for (const sql of ['', ' ; -- nothing', '/* nothing */']) await assert.rejects(open.query(sql), /query is empty/);
      assert.deepEqual(hashes(folder), before);
      for (const [sql, count] of [
        ['SELECT article FROM articles', 3],
        ['DESCRIBE articles', 13],
        ['SUMMARIZE SELECT article FROM articles', 1],
        ['SHOW TABLES', 4],
        ['PIVOT (SELECT language FROM articles) ON language USING count(*)', 1],
        ['EXPLAIN SELECT article FROM articles', 1],
        ["CREATE TABLE own AS SELECT article FROM articles; DELETE FROM own WHERE article = 'b'; SELECT * FROM own", 2],
        ['CREATE MACRO twice(x) AS 2 * x; SELECT twice(2)', 1],
      ] as const) {
        assert.equal((await open.query(sql)).rows.length, count, sql);
      }
    } finally {
      open.close();
    }
  });
});
