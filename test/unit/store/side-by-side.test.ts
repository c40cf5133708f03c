// One definition, two sources: what a command prints of a store is what it prints of the folder.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { command as categories } from '../../../src/cli/categories';
import { command as collocations } from '../../../src/cli/collocations';
import { type Command, type CommandInput, UsageError } from '../../../src/cli/command';
import { command as keyness } from '../../../src/cli/keyness';
import { command as share } from '../../../src/cli/share';
import { command as terms } from '../../../src/cli/terms';
import { loadCorpus } from '../../../src/corpus';
import { findQuotations, loadSpeakerTable } from '../../../src/quotations';
import { openStore, prepareStore, storedArticles, storedQuotations } from '../../../src/store';
import { inFolder } from './folder';

/** Odd ids, a group without a name, ties, a column called "constructor", and a sign that engines sort elsewhere. */
const FILES: Readonly<Record<string, string>> = {
  'corpus/metadata.csv':
    'id,file,outlet,date,constructor\n"it\'s; ä",b/a.txt,Blatt,2024-03-01,x\nb,b.txt,,gestern,\n"c ""d""",c.txt,Post,2024-03-02,y\n😀,😀.txt,Post,2024-04-02,y\n',
  'corpus/speakers.csv': 'name,aliases,affiliation,country\nIda Lenz,Lenz,Stadtrat,DE\nJan Wolf,Wolf,Hafen,NL\n',
  'corpus/b/a.txt': '„Wir warten hier auf die Antwort“, sagte Ida Lenz. Der Rat tagt heute wieder.\n',
  'corpus/b.txt': 'Laut Lenz tagt der Rat. „Niemand wartet hier“, sagte ein Sprecher der Polizei am Abend.\n',
  'corpus/c.txt': 'Der Hafen ruht heute. Ida Lenz sagte, der Rat werde heute tagen. Jan Wolf sagte, er warte.\n',
  'corpus/😀.txt': 'Nach Angaben von Wolf ruht der Hafen. 😀 „Der Rat tagt hier“, sagte Lenz der Zeitung.\n',
  'corpus/\uffa0.txt': 'Der Hafen ruht heute wieder.\n',
  'words.csv': 'category,term\nort,hafen\nort,rat\nzeit,heute\nnichts,fehlt\n',
};

/** What a command prints, as JSON Lines. */
async function printed(command: Command, folder: string, options: CommandInput['options']): Promise<string> {
  const out = join(folder, '../printed');
  assert.equal(
    await command.run({ positionals: [], options: { corpus: folder, format: 'jsonl', out, ...options } }),
    0,
  );
  return readFileSync(out, 'utf8');
}

async function all<T>(some: AsyncIterable<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const items of some) found.push(...items);
  return found;
}

/** The folder and a store of it, to which a file was added that stands between the others. */
async function withBoth(use: (corpus: string, store: string, folder: string) => Promise<void>): Promise<void> {
  await inFolder(FILES, async (folder) => {
    const [corpus, store] = [join(folder, 'corpus'), join(folder, 'store')];
    const speakers = loadSpeakerTable(join(corpus, 'speakers.csv'));
    await prepareStore(corpus, store, { speakers, processes: 1, partArticles: 2 });
    writeFileSync(join(corpus, 'b/b.txt'), 'Ida Lenz sagte, der Hafen ruhe. Der Rat ruht.\n');
    await prepareStore(corpus, store, { speakers, processes: 1, partArticles: 2 });
    await use(corpus, store, folder);
  });
}

test('a store gives the articles and quotations of the folder, in its order, record by record', async () => {
  await withBoth(async (corpus, store) => {
    const { articles } = loadCorpus(corpus);
    const speakers = loadSpeakerTable(join(corpus, 'speakers.csv'));
    const open = await openStore(store);
    try {
      assert.deepEqual(await all(storedArticles(open)), articles);
      const quotations = await all(storedQuotations(open));
      const order = new Map(articles.map(({ id }, place) => [id, place]));
      quotations.sort((a, b) => (order.get(a.article) as number) - (order.get(b.article) as number));
      assert.deepEqual(
        quotations,
        articles.flatMap((article) => findQuotations(article, { speakers })),
      );
    } finally {
      open.close();
    }
  });
});

test('terms, keyness, collocations, categories and share print of a store what they print of the folder', async () => {
  await withBoth(async (corpus, store, folder) => {
    const dictionary = join(folder, 'words.csv');
    const speakers = join(corpus, 'speakers.csv');
    const runs: readonly (readonly [Command, CommandInput['options']])[] = [
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
      [categories, { dictionary, by: 'article' }],
      [share, {}],
      [share, { unit: 'words', by: 'outlet', unresolved: 'as-printed' }],
      [share, { unit: 'articles', type: 'direct', seed: '7' }],
      [share, { of: 'affiliation', by: 'month', where: ['outlet=Post'] }],
    ];
    for (const [command, options] of runs) {
      const ofFolder = await printed(command, corpus, {
        speakers: command === share ? speakers : undefined,
        ...options,
      });
      const ofStore = await printed(command, store, { speakers: command === share ? speakers : undefined, ...options });
      assert.ok(ofFolder.split('\n').length > 2, `${command.name} ${JSON.stringify(options)}`);
      assert.equal(ofStore, ofFolder, `${command.name} ${JSON.stringify(options)}`);
    }
  });
});

test('a store refuses a choice that leaves nothing and a table of speakers that is not its own', async () => {
  await withBoth(async (_, store, folder) => {
    await assert.rejects(printed(terms, store, { where: ['outlet=Nichts'] }), /no article is left of 6/);
    writeFileSync(join(folder, 'others.csv'), 'name\nJan Wolf\n');
    await assert.rejects(printed(share, store, { speakers: join(folder, 'others.csv') }), UsageError);
  });
});
