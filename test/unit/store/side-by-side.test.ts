// One definition, two sources: what a command prints of a store is what it prints of the folder.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { command as agreement } from '../../../src/cli/agreement';
import { codingWork } from '../../../src/cli/annotate';
import { command as categories } from '../../../src/cli/categories';
import { command as check } from '../../../src/cli/check';
import { command as collocations } from '../../../src/cli/collocations';
import { type Command, type CommandInput, UsageError } from '../../../src/cli/command';
import { command as concordance } from '../../../src/cli/concordance';
import { command as convert } from '../../../src/cli/convert';
import { command as correct } from '../../../src/cli/correct';
import { command as framing } from '../../../src/cli/framing';
import { command as keyness } from '../../../src/cli/keyness';
import { command as mentions } from '../../../src/cli/mentions';
import { command as network } from '../../../src/cli/network';
import { command as overlap } from '../../../src/cli/overlap';
import { command as quotations } from '../../../src/cli/quotations';
import { command as sample } from '../../../src/cli/sample';
import { command as scale } from '../../../src/cli/scale';
import { command as selection } from '../../../src/cli/selection';
import { command as share } from '../../../src/cli/share';
import { command as speakers } from '../../../src/cli/speakers';
import { command as terms } from '../../../src/cli/terms';
import { command as tokens } from '../../../src/cli/tokens';
import { command as topics } from '../../../src/cli/topics';
import { loadCorpus, readJsonLines } from '../../../src/corpus';
import { findQuotations, joinSpeakers, loadSpeakerTable, shareOfVoice } from '../../../src/quotations';
import { PoissonDraws } from '../../../src/statistics';
import { openStore, prepareStore, storedArticles, storedQuotations, storedVoices } from '../../../src/store';
import { inFolder } from './folder';

/** Odd ids, a group without a name, ties, a column called "constructor", and a sign that engines sort elsewhere. */
const FILES: Readonly<Record<string, string>> = {
  'corpus/metadata.csv':
    'id,file,outlet,date,constructor\n"it\'s; ä",b/a.txt,Blatt,2024-03-01,x\nb,b.txt,,gestern,\n"c ""d""",c.txt,Post,2024-03-02,y\n😀,😀.txt,Post,2024-04-02,y\n',
  'corpus/speakers.csv': 'name,aliases,affiliation,country\nIda Lenz,Lenz,Stadtrat,DE\nJan Wolf,Wolf,Hafen,NL\n',
  'corpus/b/a.txt': '„Wir warten hier auf die Antwort“, sagte Ida Lenz. Der Rat tagt heute wieder.\n',
  'corpus/b.txt': 'Laut Lenz tagt der Rat. „Niemand wartet hier“, sagte ein Sprecher der Polizei am Abend.\n',
  'corpus/c.txt':
    'Der Hafen ruht heute. Ida Lenz sagte, der Rat werde heute tagen. Jan Wolf sagte, er warte. Am Abend kamen dreißig Schiffe aus dem Norden zurück in die Stadt.\n',
  'corpus/😀.txt': 'Nach Angaben von Wolf ruht der Hafen. 😀 „Der Rat tagt hier“, sagte Lenz der Zeitung.\n',
  'corpus/\uffa0.txt': 'Der Hafen ruht heute nicht wieder.\n',
  'corpus/d.txt':
    'Der Hafen ruht heute. Ida Lenz sagte, der Rat werde heute tagen. Jan Wolf sagte, er warte lange. Am Abend kamen dreißig Schiffe aus dem Norden zurück in die Stadt.\n',
  'words.csv': 'category,term\nort,hafen\nort,rat\nzeit,heute\nnichts,fehlt\n',
};

/** What a command prints, as JSON Lines. */
async function printed(
  command: Command,
  folder: string,
  options: CommandInput['options'],
  positionals: readonly string[] = [],
): Promise<string> {
  const out = join(folder, '../printed');
  assert.equal(await command.run({ positionals, options: { corpus: folder, format: 'jsonl', out, ...options } }), 0);
  return readFileSync(out, 'utf8');
}

async function all<T>(some: AsyncIterable<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const items of some) found.push(...items);
  return found;
}

/**
 * The folder and a store of it, to which a file was added that stands between the others; and the same in three shards,
 * which together are a store.
 */
async function withBoth(use: (corpus: string, store: string, folder: string) => Promise<void>): Promise<void> {
  await inFolder(FILES, async (folder) => {
    const [corpus, store] = [join(folder, 'corpus'), join(folder, 'store')];
    const speakers = loadSpeakerTable(join(corpus, 'speakers.csv'));
    const options = { speakers, processes: 1, partArticles: 2 };
    await prepareStore(corpus, store, options);
    writeFileSync(join(corpus, 'b/b.txt'), 'Ida Lenz sagte, der Hafen ruhe. Der Rat ruht.\n');
    await prepareStore(corpus, store, options);
    await use(corpus, store, folder);
  });
}

async function makeShards(corpus: string, folder: string, count: number): Promise<string> {
  const speakers = loadSpeakerTable(join(corpus, 'speakers.csv'));
  const shards = join(folder, 'shards');
  for (let index = 0; index < count; index++) {
    const options = { speakers, processes: 1, partArticles: 2, shard: { index, count } };
    await prepareStore(corpus, join(shards, `part ${index + 1}`), options);
  }
  return shards;
}

test('a store gives the articles and quotations of the folder, in its order, record by record', async () => {
  await withBoth(async (corpus, store, folder) => {
    const { articles } = loadCorpus(corpus);
    const table = loadSpeakerTable(join(corpus, 'speakers.csv'));
    const found = articles.map((article) => ({ article, quotations: findQuotations(article, { speakers: table }) }));
    // One to which a file was added, and one made at once, whose rows are read as they lie.
    const atOnce = join(folder, 'at once');
    await prepareStore(corpus, atOnce, { speakers: table, processes: 1, partArticles: 1 });
    for (const place of [store, atOnce]) {
      const open = await openStore(place);
      try {
        assert.deepEqual(await all(storedArticles(open)), articles);
        assert.deepEqual(
          await all(storedQuotations(open)),
          found.flatMap((each) => each.quotations),
        );
        assert.deepEqual(await all(storedVoices(open)), found);
      } finally {
        open.close();
      }
    }
  });
});

test('many parts that lie in order are read in it by several threads', async () => {
  const count = 300;
  const lines = Array.from({ length: count }, (_, number) =>
    JSON.stringify({ id: `${(number * 7919) % count}`, text: `Ida Lenz sagte, sie zähle ${number} Schiffe.` }),
  );
  await inFolder({ 'articles.jsonl': lines.join('\n') }, async (folder) => {
    await prepareStore(join(folder, 'articles.jsonl'), join(folder, 'store'), { processes: 1, partArticles: 10 });
    const open = await openStore(join(folder, 'store'), { threads: 4 });
    try {
      const voices = await all(storedVoices(open));
      assert.deepEqual(
        voices.map(({ article, quotations: [first] }) => [article.id, /\d+/.exec(first?.text ?? '')?.[0]]),
        lines.map((line, number) => [JSON.parse(line).id, `${number}`]),
      );
    } finally {
      open.close();
    }
  });
});

test('each command that takes a store prints of it, and of shards of it, what it prints of the folder', async () => {
  await withBoth(async (corpus, store, folder) => {
    const shards = await makeShards(corpus, folder, 2);
    const dictionary = join(folder, 'words.csv');
    const release = join(corpus, 'c.txt');
    const runs: readonly (readonly [Command, CommandInput['options'], string?])[] = [
      [terms, {}],
      [terms, { unit: 'lemma', stopwords: 'remove', remove: ['rat,h*'] }],
      [terms, { ngram: '2', top: '5' }],
      [terms, { where: ['outlet=Post', 'outlet=(unknown)'] }],
      [terms, { from: '2024-03-02', unit: 'stem' }],
      [keyness, { target: ['Post'] }],
      [keyness, { by: 'constructor', target: ['(unknown)'], reference: ['y'], 'min-count': '1' }],
      [collocations, { 'min-count': '1' }],
      [collocations, { window: '3', sort: 'count' }],
      [categories, { dictionary }],
      [categories, { dictionary, negation: 'apart', 'negation-after': '3', by: 'outlet' }],
      [categories, { dictionary, negation: 'apart', 'negation-after': '3', show: 'places' }],
      [categories, { dictionary, by: 'article' }],
      [share, {}],
      [share, { unit: 'words', by: 'outlet', unresolved: 'as-printed' }],
      [share, { unit: 'articles', type: 'direct', seed: '7' }],
      [share, { of: 'affiliation', by: 'month', where: ['outlet=Post'] }],
      [tokens, { where: ['outlet=Post'] }],
      [tokens, { hyphens: 'split', format: 'csv' }],
      [tokens, { format: 'table' }],
      [concordance, { window: '3' }, 'der Hafen'],
      [concordance, { top: '3', match: 'lemma' }, 'ruhen'],
      [concordance, { format: 'table' }, 'Rat'],
      [quotations, {}],
      [quotations, { type: 'direct', 'min-confidence': '0.5' }],
      [quotations, { where: ['outlet=Post'], format: 'csv' }],
      [quotations, { format: 'table' }],
      [mentions, {}],
      [mentions, { counts: true, by: 'outlet' }],
      [speakers, {}],
      [sample, { size: '3' }],
      [sample, { kind: 'article', size: '3' }],
      [sample, { kind: 'pair', size: '3' }],
      [framing, {}],
      [framing, { by: 'outlet', type: 'direct' }],
      [framing, { quotations: true, where: ['outlet=Post'] }],
      [network, {}],
      [network, { unit: 'sentence', nodes: true }],
      [network, { of: 'quotations', format: 'gexf' }],
      [topics, { count: '2', iterations: '20' }],
      [scale, { by: 'article', 'min-count': '1' }],
      [scale, { by: 'article', method: 'ca', 'min-count': '1', show: 'terms' }],
      [selection, { source: [release] }],
      [selection, { source: [release], show: 'sentences', where: ['outlet=Post', 'outlet=(unknown)'] }],
      [terms, { by: 'month', words: ['rat,hafen'] }],
      [share, { by: 'year' }],
      [sample, { kind: 'sentence', size: '4', by: 'outlet' }],
      [overlap, { kind: 'article', 'min-similarity': '0.05' }],
      [overlap, { kind: 'passage', 'min-similarity': '0.01' }],
      [overlap, { kind: 'passage', wording: 'same', where: ['outlet=Post', 'outlet=(unknown)'] }],
      [overlap, { kind: 'quotation', 'min-similarity': '0.01' }],
      [overlap, { kind: 'quotation', 'min-similarity': '0.1', wording: 'same', format: 'csv' }],
    ];
    for (const [command, options, query] of runs) {
      const positionals = query === undefined ? [] : [query];
      const what = `${command.name} ${JSON.stringify(options)}`;
      const ofFolder = await printed(command, corpus, options, positionals);
      assert.notEqual(ofFolder, '', what);
      assert.equal(await printed(command, store, options, positionals), ofFolder, what);
      assert.equal(await printed(command, shards, options, positionals), ofFolder, `${what} of shards`);
    }
  });
});

test('shards: one that is missing, twice there or made another way is told; each problem is told by one of them', async () => {
  await withBoth(async (corpus, _, folder) => {
    const shards = await makeShards(corpus, folder, 2);
    rmSync(join(shards, 'part 2'), { recursive: true });
    await assert.rejects(openStore(shards), /lacks shard 2\/2/);
    await prepareStore(corpus, join(shards, 'again'), {
      speakers: loadSpeakerTable(join(corpus, 'speakers.csv')),
      processes: 1,
      partArticles: 2,
      shard: { index: 0, count: 2 },
    });
    await assert.rejects(openStore(shards), /are both shard 1\/2/);
    rmSync(join(shards, 'again'), { recursive: true });
    await prepareStore(corpus, join(shards, 'part 2'), { processes: 1, shard: { index: 1, count: 2 } });
    await assert.rejects(openStore(shards), /other settings/);
    await assert.rejects(
      prepareStore(corpus, join(shards, 'part 2'), { processes: 1, shard: { index: 0, count: 2 } }),
      /shard: 2\/2 there and 1\/2 now/,
    );
    const lines = ['{"id":"a","text":"Der Rat tagt."}', 'kaputt', '{"id":"b","text":"Der Hafen ruht."}', '{"id":"b"}'];
    writeFileSync(join(folder, 'articles.jsonl'), lines.join('\n'));
    const parts = join(folder, 'parts');
    for (let index = 0; index < 3; index++) {
      const options = { processes: 1, shard: { index, count: 3 } };
      // A shard may have nothing to hold.
      await prepareStore(join(folder, 'articles.jsonl'), join(parts, String(index)), options);
    }
    const open = await openStore(parts);
    try {
      assert.deepEqual((await open.query('SELECT article FROM articles ORDER BY position')).rows, [
        { article: 'a' },
        { article: 'b' },
      ]);
      const { rows } = await open.query('SELECT line, rule FROM problems ORDER BY line');
      assert.deepEqual(rows, [
        { line: 2, rule: 'json-syntax' },
        { line: 4, rule: 'missing-text' },
      ]);
    } finally {
      open.close();
    }
  });
});

test('coders judge of a store what they judge of the folder, and what they said counts alike', async () => {
  await withBoth(async (corpus, store, folder) => {
    const file = join(folder, 'sample.jsonl');
    writeFileSync(file, await printed(sample, corpus, { size: '4', seed: '3' }));
    for (const [positionals, options] of [
      [[], {}],
      [[], { blind: true, where: ['outlet=Post'] }],
      [[file], {}],
    ] as const) {
      const [ofFolder, ofStore] = await Promise.all(
        [corpus, store].map((each) => codingWork({ positionals, options: { corpus: each, ...options } }, '')),
      );
      assert.ok((ofFolder?.tasks.length ?? 0) > 1);
      assert.deepEqual(ofStore, ofFolder);
    }
    const judged = readJsonLines(file, (line: Record<string, unknown>) => line);
    const lines = (coder: string, decision: (place: number) => string) =>
      judged.map((line, place) => `${JSON.stringify({ ...line, coder, decision: decision(place) })}\n`).join('');
    const [anna, ben] = [join(folder, 'anna.jsonl'), join(folder, 'ben.jsonl')];
    writeFileSync(
      anna,
      lines('anna', () => 'confirm'),
    );
    writeFileSync(
      ben,
      lines('ben', (place) => (place === 0 ? 'reject' : 'confirm')),
    );
    const runs: readonly (readonly [Command, CommandInput['options'], readonly string[]])[] = [
      [agreement, {}, [anna, ben]],
      [correct, {}, [anna]],
      [correct, { show: 'errors' }, [ben]],
      [quotations, { with: ben }, []],
    ];
    for (const [command, options, files] of runs) {
      const ofFolder = await printed(command, corpus, options, files);
      assert.notEqual(ofFolder, '', command.name);
      assert.equal(await printed(command, store, options, files), ofFolder, command.name);
    }
    const written = [corpus, store].map((each, place) => ({ corpus: each, out: join(folder, `written ${place}`) }));
    for (const options of written) {
      assert.equal(await convert.run({ positionals: [anna], options: { ...options, write: 'cas' } }), 0);
    }
    const texts = written.map(({ out }) =>
      readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]),
    );
    assert.ok((texts[0]?.length ?? 0) > 1);
    assert.deepEqual(texts[1], texts[0]);
  });
});

test('check tells of a store what it tells of its folder, but for files that are no articles', async () => {
  const files = {
    'corpus/metadata.csv': 'file,date,language\na.txt,gestern,\nfehlt.txt,2024-01-02,\nb.txt,2024-01-03,xx\n',
    'corpus/a.txt': 'Der Rat tagt heute.\n',
    'corpus/b.txt': 'Der Hafen ruht heute.\n\nFoto: dpa\n',
    'corpus/empty.txt': '',
    'corpus/sub/\u00e9.txt': 'Niemand wartet hier.\n',
    'corpus/sub/e\u0301.txt': 'Niemand wartet dort.\n',
  };
  await inFolder(files, async (folder) => {
    const [corpus, store] = [join(folder, 'corpus'), join(folder, 'store')];
    await prepareStore(corpus, store, { processes: 1, partArticles: 2 });
    const shards = join(folder, 'shards');
    for (let index = 0; index < 2; index++) {
      await prepareStore(corpus, join(shards, `${index}`), {
        processes: 1,
        partArticles: 2,
        shard: { index, count: 2 },
      });
    }
    const told = async (place: string, options: CommandInput['options']) => {
      const out = join(folder, 'told');
      const status = await check.run({ positionals: [], options: { corpus: place, format: 'csv', out, ...options } });
      return { status, text: readFileSync(out, 'utf8') };
    };
    for (const options of [{}, { problems: true }]) {
      const ofFolder = await told(corpus, options);
      assert.equal(ofFolder.status, 1);
      assert.match(ofFolder.text, /empty-article[\s\S]*row-without-article/);
      assert.deepEqual(await told(store, options), ofFolder);
      assert.deepEqual(await told(shards, options), ofFolder, 'shards');
    }
    await assert.rejects(told(store, { fix: join(folder, 'new') }), /--fix is for a folder/);
  });
});

test('poisson_weight in SQL is the weight of the bootstrap', async () => {
  await withBoth(async (_, store) => {
    const open = await openStore(store);
    try {
      const ids = (await open.query('SELECT article FROM articles ORDER BY article')).rows.map(
        ({ article }) => `${article}`,
      );
      const draws = new PoissonDraws(ids, 7);
      const weights = new Float64Array(ids.length);
      for (const draw of [0, 1, 2, 500, 1999]) {
        draws.weights(draw, weights);
        const { rows } = await open.query(
          `SELECT poisson_weight(article, ${draw}, 7) AS weight FROM articles ORDER BY article`,
        );
        assert.deepEqual(
          rows.map(({ weight }) => weight),
          Array.from(weights),
          String(draw),
        );
      }
    } finally {
      open.close();
    }
  });
});

test('a store refuses a choice that leaves nothing and a table of speakers that is not its own', async () => {
  await withBoth(async (_, store, folder) => {
    await assert.rejects(printed(terms, store, { where: ['outlet=Nichts'] }), /no article is left of 7/);
    writeFileSync(join(folder, 'others.csv'), 'name\nJan Wolf\n');
    await assert.rejects(printed(share, store, { speakers: join(folder, 'others.csv') }), UsageError);
    await assert.rejects(printed(quotations, store, { speakers: 'none' }), UsageError);
  });
});

test('the query for an interval in the documentation gives the interval of share', async () => {
  const page = readFileSync(join(__dirname, '../../../docs/large-corpora.md'), 'utf8');
  const query = /```sql\n(WITH[\s\S]*?)```/.exec(page)?.[1] ?? '';
  assert.match(query, /poisson_weight/);
  const corpus = join(__dirname, '../../../corpus');
  const table = loadSpeakerTable(join(corpus, 'speakers.csv'));
  await inFolder({}, async (folder) => {
    await prepareStore(corpus, join(folder, 'store'), { speakers: table, processes: 1 });
    const open = await openStore(join(folder, 'store'));
    try {
      const { articles } = loadCorpus(corpus);
      const found = articles.flatMap((article) => findQuotations(article, { speakers: table }));
      const rows = shareOfVoice(joinSpeakers(found).quotations, { articles }).rows;
      const peskow = rows.find(({ speaker }) => speaker === 'Dmitri Peskow');
      const [asked] = (await open.query(query)).rows;
      // The two sum in other orders: the last digits may differ.
      for (const side of ['low', 'high'] as const) {
        const [own, other] = [Number(asked?.[side]), Number(peskow?.[side])];
        assert.ok(Math.abs(own - other) < 1e-12, `${side}: ${own} and ${other}`);
      }
    } finally {
      open.close();
    }
  });
});
