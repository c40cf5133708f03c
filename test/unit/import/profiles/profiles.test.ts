import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { exportLines, readPressExport, recogniseProfile } from '../../../../src/import/press-export';

/** The articles of a made-up export, without the columns that only some databases have. */
function articlesOf(sample: string) {
  const lines = exportLines(readFileSync(join(__dirname, '../../../fixtures/press-exports', `${sample}.txt`), 'utf8'));
  const profile = recogniseProfile(lines);
  assert.ok(profile !== null, 'no profile is recognised');
  return { name: profile.name, ...readPressExport(lines, profile) };
}

const BATH = {
  title: 'Stadtrat streitet über das Freibad',
  outlet: 'Mustertaler Anzeiger',
  date: '2024-03-04',
  text: '„Das Bad bleibt“, sagte Bürgermeister Jan Kluge am Montag.',
};
const POOL = {
  title: 'Mayor keeps the pool',
  outlet: 'The Sampleton Herald',
  date: '2024-03-05',
  author: 'Jane Sample',
  text: '"The pool stays," the mayor said.',
};
const BASIN = { title: 'Das Becken und die Zahlen', date: '2024-03-05', text: 'Die Stadt zahlt drei Millionen.' };

/** Each sample: what must be in its two articles; nothing else may be in their texts. */
const SAMPLES = {
  'nexis-uni': [
    {
      ...BATH,
      section: 'LOKALES',
      page: '5',
      edition: 'Hauptausgabe',
      length: '42 Wörter',
      author: 'Lea Muster',
      language: 'de',
      text: `${BATH.text}\n\nDie Opposition: zu teuer. Sprache ist hier kein Feld.`,
    },
    { ...POOL, section: 'NEWS', page: '1', edition: 'Final Edition', length: '12 words' },
  ],
  nexis: [
    {
      ...BATH,
      section: 'LOKALES',
      edition: 'Hauptausgabe',
      subtitle: 'Ein Becken zu viel, sagt der Rechnungshof',
      subjects: 'FREIBÄDER (90%); STADTRÄTE (71%); KOMMUNALPOLITIK (60%)',
      outletCode: 'MTA',
      text: '„Das Bad bleibt“, sagte Bürgermeister\nJan Kluge am Montag. In der Akte steht:\nDokument 2 von 5\nund sonst nichts.',
    },
    { ...POOL, edition: 'Final Edition', correctionDate: 'March 7, 2024', language: 'en' },
  ],
  'factiva-codes': [
    {
      ...BATH,
      language: 'de',
      outletCode: 'MUSTAN',
      databaseId: 'MUSTAN0020240304ek3400001',
      text: `${BATH.text}\n\nDie Opposition: zu teuer.\n\nIN der Stadt wird gestritten.`,
    },
    { ...POOL, language: 'en', text: `${POOL.text}\n\nNobody objected.` },
  ],
  factiva: [
    { ...BATH, author: 'Lea Muster', page: '5', language: 'de', text: `${BATH.text}\nDie Opposition: zu teuer.` },
    { ...POOL, time: '09:30', outletCode: 'SAMHER', databaseId: 'SAMHER0020240305ek3500002' },
    {
      title: 'Becken bleibt geschlossen',
      outlet: 'Mustertaler Anzeiger',
      date: '2024-03-06',
      page: 'A7',
      edition: 'Oberland; Ausgabe Süd',
      language: 'de',
      text: '2024\nDas Becken bleibt zu, hieß es.',
    },
  ],
  wiso: [
    {
      ...BATH,
      section: 'Lokales',
      page: '5',
      url: 'https://www.wiso-net.de/document/MTA__0001',
      databaseId: 'MTA-2024-03-04-0001',
      text: `${BATH.text}\n\nDie Opposition: zu teuer.\n\nLea Muster`,
    },
    { ...BASIN, outlet: 'Beispielblatt', author: 'Kern, Eva', page: '12' },
  ],
  europresse: [
    { ...BATH, section: 'Lokales', page: '5', author: 'Lea Muster', length: '42 Wörter' },
    { ...POOL, section: 'News', page: '1' },
  ],
  apa: [
    { ...BATH, section: 'Lokales', page: '5', author: 'Lea Muster' },
    { ...BASIN, outlet: 'Der Beispielbote', section: 'Wirtschaft', page: '12' },
  ],
  pressreader: [{ ...BATH, author: 'Lea Muster' }, POOL],
  fields: [
    { ...BATH, author: 'Lea Muster', date: '2024-03-04' },
    { ...BASIN, outlet: 'Beispielbote', text: `${BASIN.text}\n\nMehr nicht.` },
  ],
} as const;

for (const [sample, wanted] of Object.entries(SAMPLES)) {
  test(`profile ${sample}: title, outlet, day and fields are columns, and the text is the article alone`, () => {
    const { name, articles } = articlesOf(sample);
    assert.equal(name, sample);
    assert.equal(articles.length, wanted.length);
    for (const [place, want] of wanted.entries()) {
      const { text, values } = articles[place] as (typeof articles)[number];
      const got = Object.fromEntries(Object.keys(want).map((key) => [key, key === 'text' ? text : values[key]]));
      assert.deepEqual(got, want);
    }
  });
}

test('a marker in running text cuts no article, and a notice in place of an article is none', () => {
  const { articles, problems } = articlesOf('nexis');
  assert.equal(articles.length, 2);
  assert.deepEqual(
    problems.map(({ line, rule }) => [line, rule]),
    [[66, 'no-article']],
  );
});

test('markers that are centred, after a form feed or with other blanks are found; without a day the first lines tell', () => {
  const text =
    '\ufeff              1 of 2 DOCUMENTS\r\n\r\nThe Herald\r\n\r\nMayor resigns\r\n\r\nThe mayor resigned.\r\n' +
    '\f          2\u00a0 of 2 DOCUMENTS\r\n\r\nThe Herald\r\n\r\nMayor stays\r\n\r\nThe mayor stays.\r\n';
  const lines = exportLines(text);
  const profile = recogniseProfile(lines);
  assert.equal(profile?.name, 'nexis');
  assert.deepEqual(
    profile &&
      readPressExport(lines, profile).articles.map(({ text: body, values, line }) => [
        line,
        values.outlet,
        values.title,
        body,
      ]),
    [
      [1, 'The Herald', 'Mayor resigns', 'The mayor resigned.'],
      [8, 'The Herald', 'Mayor stays', 'The mayor stays.'],
    ],
  );
});

test('outlet, day and weekday in one line', () => {
  const lines = exportLines(
    'Dokument 1 von 1\n\nBote, 3. April 2023 Montag\n\nStreit um den Haushalt\n\nDer Minister schwieg.\n',
  );
  const profile = recogniseProfile(lines);
  const [article] = profile === null ? [] : readPressExport(lines, profile).articles;
  assert.deepEqual(
    [article?.values.outlet, article?.values.date, article?.values.title, article?.text],
    ['Bote', '2023-04-03', 'Streit um den Haushalt', 'Der Minister schwieg.'],
  );
});

test('an article that merely talks of fields or documents is no export', () => {
  for (const text of [
    'Der Rat tagt.\n\nThema: Freibad\n\nEr prüft.',
    'Im Dokument 1 von 3 steht das Datum: 4. März 2024.\n',
    'Titel verteidigt\n\nQuelle: dpa\n',
  ]) {
    assert.equal(recogniseProfile(exportLines(text)), null, text);
  }
});

test('profile factiva: in a document its head has a blank line between any two, and still ends at the copyright', () => {
  const lines = [
    'Becken zu',
    '12 Wörter',
    '6 März 2024',
    'Anzeiger',
    'MUSTAN',
    '12',
    'Deutsch',
    'Copyright 2024 Verlag.',
  ];
  const text = [...lines, 'Es bleibt zu.', 'Dokument MUSTAN0020240306ek3600003', ''].join('\n\n');
  const profile = recogniseProfile(exportLines(text));
  assert.ok(profile !== null && profile.name === 'factiva');
  const [article] = readPressExport(exportLines(text), profile).articles;
  assert.deepEqual([article?.text, article?.values.page, article?.values.language], ['Es bleibt zu.', '12', 'de']);
});
