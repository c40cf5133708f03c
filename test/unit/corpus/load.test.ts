import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ArticleChoice, CorpusProblem } from '../../../src/corpus';
import { loadCorpus, readArticles } from '../../../src/corpus';
import { withFolder } from './folder';

const SENTENCE = 'Der Rat hat am Abend getagt und nichts beschlossen.\n';
const brief = ({ file, line, value, rule }: CorpusProblem) => [file, line, value, rule];

test('loadCorpus: .txt files of all subfolders in code unit order, other files left alone', () => {
  const files = {
    'b.txt': SENTENCE,
    'B.TXT': SENTENCE,
    'a/z.txt': SENTENCE,
    'notes.md': 'x',
    'a/t.csv': 'x',
    '.x.txt': 'x',
  };
  withFolder(files, (folder) => {
    const corpus = loadCorpus(folder);
    assert.deepEqual(
      corpus.articles.map(({ file }) => file),
      ['B.TXT', 'a/z.txt', 'b.txt'],
    );
    assert.deepEqual(
      corpus.articles.map(({ id }) => id),
      ['B', 'a/z', 'b'],
    );
    assert.deepEqual([corpus.skipped, corpus.warnings], [[], []]);
    assert.equal(corpus.folder, folder);
  });
});

test('loadCorpus: without metadata.csv the fields are empty and the language is that of the option', () => {
  withFolder({ 'a.txt': SENTENCE }, (folder) => {
    const [article] = loadCorpus(folder, { language: 'EN-gb' }).articles;
    const { title, outlet, date, language, metadata } = article ?? assert.fail();
    assert.deepEqual([title, outlet, date, language, { ...metadata }], ['', '', '', 'en-GB', {}]);
  });
});

test('loadCorpus: metadata.csv gives id, title, outlet, date, language and the researcher’s own columns', () => {
  const csv = 'file,id,title,outlet,date,language,party\ntexts/a.txt,A1,"Rat, vertagt",Der Bote,2024-02-29,at,SPD\n';
  withFolder({ 'texts/a.txt': SENTENCE, 'metadata.csv': csv.replace(',at,', ',de-AT,') }, (folder) => {
    const { articles, warnings } = loadCorpus(folder);
    const [article] = articles;
    assert.deepEqual(warnings, []);
    assert.deepEqual([article?.id, article?.title, article?.outlet], ['A1', 'Rat, vertagt', 'Der Bote']);
    assert.deepEqual([article?.date, article?.language, article?.metadata.party], ['2024-02-29', 'de-AT', 'SPD']);
  });
});

test('loadCorpus: an empty id in metadata.csv falls back to the path', () => {
  withFolder({ 'x/a.txt': SENTENCE, 'metadata.csv': 'id,file\n,x/a.txt\n' }, (folder) => {
    assert.equal(loadCorpus(folder).articles[0]?.id, 'x/a');
  });
});

test('loadCorpus: a missing folder, a file and a folder without .txt are errors that name the folder', () => {
  withFolder({ 'notes.md': 'x' }, (folder) => {
    assert.throws(() => loadCorpus(join(folder, 'none')), /corpus folder ".*none" does not exist/);
    assert.throws(() => loadCorpus(join(folder, 'notes.md')), /is no folder/);
    assert.throws(() => loadCorpus(folder), /holds no \.txt file/);
    assert.throws(() => readArticles(folder), /holds no \.txt file/);
  });
});

test('loadCorpus: options are checked by name and value', () => {
  withFolder({ 'a.txt': SENTENCE }, (folder) => {
    assert.throws(() => loadCorpus(folder, { langauge: 'de' } as object), /unknown option "langauge"/);
    assert.throws(() => loadCorpus(folder, { language: 'not a tag' }), /language is "not a tag"/);
    assert.throws(() => loadCorpus(folder, { maxBytes: 0 }), /maxBytes is 0/);
    assert.throws(() => loadCorpus(folder, { metadata: '../m.csv' }), /metadata is "\.\.\/m\.csv"/);
    const rule = {
      name: 'mine',
      kind: 'x',
      reason: 'x',
      where: 'end',
      maxLength: 9,
      pattern: /x/g,
      marks: 'line',
    } as const;
    assert.throws(() => loadCorpus(folder, { setAsideRules: [rule] }), /"mine" has the flag g or y/);
    assert.deepEqual(loadCorpus(folder, { setAsideRules: [] }).articles[0]?.setAside, []);
  });
});

test('loadCorpus: one control character in a hundred is a slip, more are no text', () => {
  const of = (characters: number) => Buffer.concat([Buffer.from([0xe4, 0x03]), Buffer.alloc(characters - 2, 0x61)]);
  withFolder({ 'slip.txt': of(100), 'none.txt': of(99) }, (folder) => {
    const { articles, skipped } = loadCorpus(folder);
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['slip'],
    );
    assert.deepEqual(skipped.map(brief), [['none.txt', null, 'U+0003', 'binary']]);
  });
});

test('loadCorpus: binary, empty, blank and oversized files are skipped and the others loaded', () => {
  const files = {
    'binary.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49]),
    'binary-without-zeros.txt': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x03, 0x07]),
    'blank.txt': ' \r\n\t\u00a0\n',
    'empty.txt': '',
    'good.txt': SENTENCE,
    'large.txt': SENTENCE.repeat(10),
    'mark-only.txt': Buffer.from([0xef, 0xbb, 0xbf]),
  };
  withFolder(files, (folder) => {
    const { articles, skipped } = loadCorpus(folder, { maxBytes: 100 });
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['good'],
    );
    assert.deepEqual(skipped.map(brief), [
      ['binary-without-zeros.txt', null, 'U+0011', 'binary'],
      ['binary.txt', null, 'U+0000', 'binary'],
      ['blank.txt', null, '', 'empty-article'],
      ['empty.txt', null, '', 'empty-article'],
      ['large.txt', null, '520', 'oversized'],
      ['mark-only.txt', null, '', 'empty-article'],
    ]);
    assert.match(skipped[4]?.message ?? '', /520 bytes; allowed are 100/);
  });
});

test('loadCorpus: a file of exactly maxBytes is read, one of a byte more is not', () => {
  withFolder({ 'a.txt': 'Für.', 'b.txt': 'Gegen' }, (folder) => {
    const ids = (maxBytes: number) => loadCorpus(folder, { maxBytes }).articles.map(({ id }) => id);
    assert.deepEqual([ids(4), ids(5)], [[], ['a', 'b']]);
  });
});

test('loadCorpus: when every file is skipped there are no articles, and no error', () => {
  withFolder({ 'a.txt': '' }, (folder) => {
    const { articles, skipped } = loadCorpus(folder);
    assert.deepEqual([articles.length, skipped.length], [0, 1]);
  });
});

test('loadCorpus: symbolic links are reported, not followed', () => {
  withFolder({ 'in/a.txt': SENTENCE, 'out/b.txt': SENTENCE }, (folder) => {
    symlinkSync(join(folder, 'out/b.txt'), join(folder, 'in/link.txt'));
    symlinkSync(join(folder, 'in'), join(folder, 'in/circle'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'in/broken.txt'));
    symlinkSync(join(folder, 'out/b.txt'), join(folder, 'in/other.md'));
    const { articles, skipped } = loadCorpus(join(folder, 'in'));
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(skipped.map(({ file, rule }) => [file, rule]).sort(), [
      ['broken.txt', 'symbolic-link'],
      ['circle', 'symbolic-link'],
      ['link.txt', 'symbolic-link'],
    ]);
  });
});

test('loadCorpus: a folder called x.txt is searched, not read', () => {
  withFolder({ 'x.txt/a.txt': SENTENCE }, (folder) => {
    assert.deepEqual(
      loadCorpus(folder).articles.map(({ file }) => file),
      ['x.txt/a.txt'],
    );
  });
});

test('loadCorpus: an unreadable file or subfolder is skipped', { skip: process.getuid?.() === 0 }, () => {
  withFolder({ 'a.txt': SENTENCE, 'b.txt': SENTENCE, 'c/d.txt': SENTENCE }, (folder) => {
    chmodSync(join(folder, 'b.txt'), 0);
    chmodSync(join(folder, 'c'), 0);
    const { articles, skipped } = loadCorpus(folder);
    chmodSync(join(folder, 'c'), 0o755);
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(
      skipped.map(({ file, rule }) => [file, rule]),
      [
        ['c', 'unreadable'],
        ['b.txt', 'unreadable'],
      ],
    );
  });
});

test('loadCorpus: of two equal ids the second file is skipped and names the first', () => {
  const files = { 'a.txt': SENTENCE, 'b.txt': SENTENCE, 'metadata.csv': 'id,file\nX,a.txt\nX,b.txt\n' };
  withFolder(files, (folder) => {
    const { articles, skipped } = loadCorpus(folder);
    assert.deepEqual(
      articles.map(({ file }) => file),
      ['a.txt'],
    );
    assert.deepEqual(skipped.map(brief), [['b.txt', null, 'X', 'duplicate-id']]);
    assert.match(skipped[0]?.message ?? '', /"a\.txt" has the same id \(metadata\.csv, line 3\)/);
  });
});

test('loadCorpus: the day of an article is the printed one, whatever time and zone stand behind it', () => {
  const printed: readonly (readonly [date: string, day: string])[] = [
    ['2024-03-01T23:30:00Z', '2024-03-01'],
    ['2024-03-01T00:10:00.250+02:00', '2024-03-01'],
    ['2024-03-01 23:30', '2024-03-01'],
    ['1.3.2024 10:15 Uhr', '2024-03-01'],
    ['2024-3-1', '2024-03-01'],
    ['2024-02-30T10:00:00Z', ''],
    ['2023-2-29', ''],
    ['13.9.23', ''],
    ['03/04/2024', ''],
    ['2024-03', ''],
    ['45352', ''],
    ['2024-03-01 und später', ''],
  ];
  const csv = `file,date\n${printed.map(([date], at) => `${at}.txt,${date}`).join('\n')}\n`;
  const files = Object.fromEntries(printed.map((_, at) => [`${at}.txt`, SENTENCE]));
  withFolder({ ...files, 'metadata.csv': csv }, (folder) => {
    const { articles, warnings } = loadCorpus(folder);
    const days = new Map(articles.map(({ file, date }) => [file, date]));
    for (const [at, [date, day]] of printed.entries()) assert.equal(days.get(`${at}.txt`), day, date);
    const told = warnings.flatMap(({ rule, value }) => (rule === 'date-format' ? [value] : []));
    assert.deepEqual(told.sort(), printed.flatMap(([date, day]) => (day === '' ? [date] : [])).sort());
  });
});

test('loadCorpus: rows without file, files without row, paths that leave the folder, wrong dates and languages', () => {
  const csv = [
    'id,file,date,language',
    '1,a.txt,2023-02-29,de',
    '2,gone.txt,2023-01-01,de',
    '3,../a.txt,,',
    '4,/etc/passwd.txt,,',
    '5,C:\\a.txt,,',
    '6,,2023-01-01,de',
    '7,b.txt,14/9/2023,d_e_u_t_s_c_h',
    '8,b.txt,2023-09-14,de',
    '9,d.txt,14.9.2023,de',
  ].join('\n');
  withFolder(
    { 'a.txt': SENTENCE, 'b.txt': SENTENCE, 'c.txt': SENTENCE, 'd.txt': SENTENCE, 'metadata.csv': csv },
    (folder) => {
      const { articles, skipped, warnings } = loadCorpus(folder);
      assert.deepEqual(
        articles.map(({ id, date, language }) => [id, date, language]),
        [
          ['1', '', 'de'],
          ['7', '', 'de'],
          ['c', '', 'de'],
          ['9', '2023-09-14', 'de'],
        ],
      );
      assert.deepEqual(skipped, []);
      assert.deepEqual(warnings.map(brief), [
        ['metadata.csv', 4, '../a.txt', 'path-outside'],
        ['metadata.csv', 5, '/etc/passwd.txt', 'path-outside'],
        ['metadata.csv', 6, 'C:\\a.txt', 'path-outside'],
        ['metadata.csv', 7, '6,,2023-01-01,de', 'row-without-file'],
        ['metadata.csv', 9, 'b.txt', 'duplicate-file'],
        ['metadata.csv', 3, 'gone.txt', 'row-without-article'],
        ['metadata.csv', 2, '2023-02-29', 'date-format'],
        ['metadata.csv', 8, '14/9/2023', 'date-format'],
        ['metadata.csv', 8, 'd_e_u_t_s_c_h', 'language-tag'],
        ['c.txt', null, 'c.txt', 'article-without-row'],
      ]);
      assert.equal(articles[0]?.metadata.date, '2023-02-29', 'the metadata stay as they stand in the file');
    },
  );
});

test('loadCorpus: an export of several articles in one file is used, with a warning', () => {
  const text = `Dokument 1 von 2\n\n${SENTENCE}\nDokument 2 von 2\n\n${SENTENCE}`;
  withFolder({ 'a.txt': text, 'b.txt': `${SENTENCE}Das steht in Dokument 2 von 4.\n` }, (folder) => {
    const { articles, warnings } = loadCorpus(folder);
    assert.equal(articles.length, 2);
    assert.deepEqual(warnings.map(brief), [['a.txt', 5, 'Dokument 2 von', 'several-articles']]);
  });
});

test('readArticles: the same articles and problems as loadCorpus, one at a time', () => {
  const files = { 'a.txt': SENTENCE, 'b.txt': '', 'c.txt': SENTENCE, 'metadata.csv': 'id,file\n,a.txt\n' };
  withFolder(files, (folder) => {
    const corpus = loadCorpus(folder);
    const seen: CorpusProblem[] = [];
    const onSkipped = (problem: CorpusProblem) => seen.push(problem);
    const onWarning = (problem: CorpusProblem) => seen.push(problem);
    const articles = readArticles(folder, { onSkipped, onWarning });
    assert.equal(articles.next().value?.id, 'a');
    assert.equal(seen.length, 0, 'nothing is read ahead');
    writeFileSync(join(folder, 'c.txt'), 'Anders.');
    assert.deepEqual(
      [...articles].map(({ id, raw }) => [id, raw]),
      [['c', 'Anders.']],
    );
    assert.deepEqual(seen, [...corpus.skipped, ...corpus.warnings]);
  });
});

test('loadCorpus: a name with decomposed umlauts on disk finds its composed row', () => {
  const files = { 'Ko\u0308ln.txt': SENTENCE, 'metadata.csv': 'id,file\nk,K\u00f6ln.txt\n' };
  withFolder(files, (folder) => {
    const { articles, warnings } = loadCorpus(folder);
    assert.deepEqual([articles[0]?.id, warnings], ['k', []]);
  });
});

test('loadCorpus: text that was decoded wrongly before is warned of with its line', () => {
  const files = { 'a.txt': 'Erste Zeile.\r\nZweite fÃ¼r alle.', 'b.txt': 'Eins.\n\nDrei \ufffd drei.' };
  withFolder(files, (folder) => {
    assert.deepEqual(loadCorpus(folder).warnings.map(brief), [
      ['a.txt', 2, 'Ã¼', 'garbled-character'],
      ['b.txt', 3, '\ufffd', 'lost-character'],
    ]);
  });
});

test('loadCorpus: a file of nothing but boilerplate is loaded with a warning', () => {
  withFolder({ 'a.txt': 'Leave a Reply\n\nTags\n' }, (folder) => {
    assert.deepEqual(loadCorpus(folder).warnings.map(brief), [['a.txt', null, '', 'nothing-left']]);
  });
});

test('loadCorpus: a metadata.csv that is a folder leaves the articles without metadata', () => {
  withFolder({ 'a.txt': SENTENCE }, (folder) => {
    mkdirSync(join(folder, 'metadata.csv'));
    const { articles, warnings } = loadCorpus(folder);
    assert.equal(articles.length, 1);
    assert.equal(warnings[0]?.rule, 'unreadable');
  });
});

test('loadCorpus: whatever bytes the files and the table hold, each file is an article or skipped, offsets hold', () => {
  const bytes = fc.uint8Array({ maxLength: 120 });
  const text = fc
    .array(fc.constantFrom('Tags', 'Rat tagt', SENTENCE, '\r\n', '\n', 'ü', 'u\u0308', '\ufeff', '„', '😀'), {
      maxLength: 9,
    })
    .chain((pieces) =>
      fc.constantFrom<BufferEncoding>('utf8', 'utf16le', 'latin1').map((name) => Buffer.from(pieces.join(''), name)),
    );
  const csv = fc.array(fc.constantFrom('id', 'file', 'a.txt', 'b.txt', ',', ';', '"', '\n', '../', 'ä'), {
    maxLength: 25,
  });
  fc.assert(
    fc.property(
      fc.oneof(bytes, text),
      fc.oneof(bytes, text),
      fc.oneof(
        csv.map((cells) => cells.join('')),
        bytes,
      ),
      (a, b, table) => {
        withFolder({ 'a.txt': a, 'b.txt': b, 'metadata.csv': table }, (folder) => {
          const { articles, skipped, warnings } = loadCorpus(folder);
          assert.deepEqual([...articles.map(({ file }) => file), ...skipped.map(({ file }) => file)].sort(), [
            'a.txt',
            'b.txt',
          ]);
          for (const { raw, setAside } of articles) {
            for (const { start, end, text: words } of setAside) assert.equal(raw.slice(start, end), words);
          }
          for (const { message, rule } of [...skipped, ...warnings])
            assert.ok(message !== '' && /^[a-z-]+$/.test(rule));
        });
      },
    ),
    { seed: 42, numRuns: 150 },
  );
});

test('loadCorpus: choose takes articles by columns and days, and the other files are told', () => {
  const table = 'file,outlet,date\na.txt,Bote,2024-03-01\nb.txt,Kurier,2024-03-05\nc.txt,Bote,\n';
  const files = { 'a.txt': SENTENCE, 'b.txt': SENTENCE, 'c.txt': SENTENCE, 'd.txt': '', 'metadata.csv': table };
  withFolder(files, (folder) => {
    const where = [{ column: 'outlet', values: ['Bote'] }];
    const ids = (choose: ArticleChoice) => loadCorpus(folder, { choose }).articles.map(({ id }) => id);
    assert.deepEqual(ids({}), ['a', 'b', 'c']);
    assert.deepEqual(ids({ where }), ['a', 'c']);
    assert.deepEqual(ids({ from: '2024-03-01' }), ['a', 'b']);
    assert.deepEqual(ids({ where, until: '2024-03-04' }), ['a']);
    const leftOut: string[] = [];
    const skipped: string[] = [];
    const read = readArticles(folder, {
      choose: { where },
      onLeftOut: (file) => leftOut.push(file),
      onSkipped: ({ file }) => skipped.push(file),
    });
    assert.equal([...read].length, 2);
    assert.deepEqual([leftOut, skipped], [['b.txt'], ['d.txt']]);
    assert.throws(() => ids({ from: '2024-02-30' }), /choose\.from is "2024-02-30"/);
    assert.throws(() => ids({ outlet: 'Bote' } as never), /outlet/);
  });
});
