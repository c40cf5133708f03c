import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BOILERPLATE_RULES, findBoilerplate } from '../../../../src/corpus';

const BODY =
  'Der Stadtrat hat am Montagabend über den Haushalt beraten. Eine Mehrheit fand der Entwurf nicht.\n\n' +
  'Die Bürgermeisterin kündigte für Freitag einen neuen Entwurf an.';

/** Rules that mark the line when it stands on top of an article, in its middle and at its end. */
function rulesFor(line: string): [string | undefined, string | undefined, string | undefined] {
  const rule = (raw: string) => findBoilerplate(raw).find(({ text }) => text === line.trim())?.rule;
  const middle = `${`${BODY}\n\n`.repeat(9)}${line}\n\n${`${BODY}\n\n`.repeat(9)}`;
  return [rule(`${line}\n\n${BODY}\n`), rule(middle), rule(`${BODY}\n\n${line}\n`)];
}

const ANYWHERE: Readonly<Record<string, readonly string[]>> = {
  'caption-with-credit': [
    'Die Brücke am Morgen nach dem Hochwasser. Foto: dpa',
    'Blick auf das Rathaus (Archivbild: Maria Beispiel)',
    'Foto: Stadtarchiv',
    'Rescue workers at the harbour. Photo: Jane Doe/AP',
    '[Bild: Reuters]',
  ],
  'photo-agency': ['© Getty Images', 'picture alliance/dpa', 'Max Muster / imago images'],
  'source-link': [
    'Quellenlink',
    'Quelle',
    'Zum Originalartikel',
    'Source link',
    'source site',
    'Read the original article',
  ],
  'comment-form': [
    'Schreibe einen Kommentar',
    'Schreiben Sie den ersten Kommentar',
    'Leave a Reply',
    'Leave a comment:',
    'Kommentar (0)',
    '12 Kommentare',
    'Kommentare (3)',
    'Cancel reply',
    'E-Mail *',
    'Post Comment',
  ],
  'comment-notice': [
    'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
    'Your email address will not be published. Required fields are marked *',
  ],
  newsletter: [
    'Erhalten Sie kostenlose Updates zur Lage am Hafen',
    'Melden Sie sich jetzt für unseren täglichen Newsletter an!',
    'Folgen Sie uns auf unserem WhatsApp-Kanal',
    'Sign up for our morning briefing',
    'Get free Harbour updates',
  ],
  'newsletter-label': ['Newsletter', 'Jetzt abonnieren', 'Subscribe'],
  'share-buttons': ['Facebook Twitter WhatsApp E-Mail', 'Artikel teilen', 'Share on Facebook', 'Link kopieren'],
  consent: [
    'Wir verwenden Cookies, um Inhalte zu personalisieren.',
    'Accept all cookies',
    'This website uses cookies.',
  ],
  paywall: [
    'Bereits Abonnent? Hier anmelden',
    'Um weiterzulesen, melden Sie sich an',
    'Weiterlesen mit dem Probeabo',
    'Subscribe to continue reading',
  ],
  related: [
    'Lesen Sie auch: Warum der Hafen wächst',
    'Mehr zum Thema',
    'Read more: How the harbour grew',
    'Das könnte Sie auch interessieren:',
    'Nächster Beitrag',
  ],
  advertisement: ['Anzeige', 'ADVERTISEMENT', '- Werbung -', 'Article continues below advertisement'],
  navigation: ['Zum Inhalt springen', 'Startseite', 'Lesezeit: 4 Minuten', '3 min read', 'Artikel anhören'],
};

for (const [rule, lines] of Object.entries(ANYWHERE)) {
  test(`findSetAside: ${rule} marks such lines wherever they stand`, () => {
    for (const line of lines) assert.deepEqual(rulesFor(line), [rule, rule, rule], line);
  });
}

const AT_THE_END: Readonly<Record<string, readonly string[]>> = {
  'source-label': ['Quelle: Agenturen', 'Quellen: dpa, AFP', 'Source: The Harbour Post'],
  'byline-with-agencies': [
    'Anna Beispiel (Laut AFP , Reuters )',
    '(Mit dpa)',
    '(AFP, Reuters)',
    'Jan Muster (dpa/AFP)',
  ],
  'agency-signature': ['dpa/abc', 'AFP, Reuters', 'dpa'],
  'additional-reporting': [
    'Zusätzliche Berichterstattung von Anna Beispiel in Oslo',
    'Additional reporting by John Doe in Rome',
    'Mitarbeit: Jan Muster',
  ],
  'first-published': [
    'Dieser Artikel erschien zuerst im Hafenboten.',
    'The post Harbour grows appeared first on The Harbour Post.',
  ],
  'translation-note': [
    'Dieser Artikel wurde maschinell aus dem Englischen übersetzt.',
    'Aus dem Norwegischen von Anna Beispiel',
    'This article was automatically translated from Norwegian.',
  ],
  disclaimer: ['Hinweis der Redaktion: Der Text wurde gekürzt.', '(This story has not been edited by our staff.)'],
  tags: ['Tags', 'Tags: Hafen, Haushalt, Rat', 'Schlagwörter: Hafen', '#Hafen #Haushalt', 'Filed under: Harbour'],
  'database-field': ['Dokument 3 von 20', 'LÄNGE: 345 Wörter', 'LOAD-DATE: March 5, 2024', 'RUBRIK: Lokales; S. 4'],
  'page-code': ['ttn-de-58', 'abc-12_x'],
  copyright: [
    '© 2024 Der Hafenbote',
    'Copyright 2024 by Der Hafenbote.',
    'Alle Rechte vorbehalten.',
    'Copyright Der Hafenbote',
  ],
};

for (const [rule, lines] of Object.entries(AT_THE_END)) {
  test(`findSetAside: ${rule} marks such lines at the end and leaves them in the middle of a long text`, () => {
    for (const line of lines) assert.deepEqual(rulesFor(line).slice(1), [undefined, rule], line);
  });
}

test('findSetAside: a stamp of nothing but date and time, at the edges', () => {
  for (const line of [
    'Oct 27, 2023 10:56 Europe/Berlin',
    'Stand: 14.09.2023, 18:30 Uhr',
    'Donnerstag, 14. September 2023',
  ]) {
    assert.deepEqual(rulesFor(line), ['time-stamp', undefined, 'time-stamp'], line);
  }
  assert.deepEqual(rulesFor('Am 14. September 2023 tagte der Rat'), ['first-line', undefined, undefined]);
});

test('findSetAside: a byline on top', () => {
  assert.equal(rulesFor('Von Anna Beispiel und Jan van der Muster')[0], 'byline');
  assert.equal(rulesFor('Von Anna Beispiel wird Großes erwartet')[0], 'first-line', 'with other words it is no byline');
});

test('findSetAside: of a dateline only the place, the agency and the dash, and only before the first sentence', () => {
  const first = (raw: string) => findBoilerplate(raw).map(({ rule, text }) => [rule, text]);
  assert.deepEqual(first(`Oslo - ${BODY}`), [['dateline-place', 'Oslo -']]);
  assert.deepEqual(first(`New York (Reuters) – ${BODY}`), [['dateline-place', 'New York (Reuters) –']]);
  assert.deepEqual(first(`BERLIN, 3. Mai (dpa/AFP) -- ${BODY}`), [['dateline-place', 'BERLIN, 3. Mai (dpa/AFP) --']]);
  assert.deepEqual(first(`${BODY}\n\nOslo - ${BODY}`), []);
  assert.deepEqual(
    first('Anna Beispiel – Ärztin und Autorin – hat ihr drittes Buch geschrieben, und zwar in Oslo am Fjord.'),
    [],
  );
  assert.deepEqual(
    first('Oslo - das ist für viele die schönste Stadt am Fjord, und zwar mit einigem Recht, wie man sieht.'),
    [],
  );
});

test('findSetAside: a first line without a sentence’s end before a paragraph is the headline', () => {
  for (const headline of [
    'Stadtrat lehnt den Haushalt ab',
    '• Rat will „in aller Ruhe“ beraten',
    'Haushalt 2024: Rat vertagt – Der Hafenbote',
  ]) {
    assert.deepEqual(
      findBoilerplate(`${headline}\n\n${BODY}`).map(({ rule, text }) => [rule, text]),
      [['first-line', headline]],
    );
  }
  assert.equal(findBoilerplate(`Startseite\n3 min read\nRat lehnt ab\n\n${BODY}`)[2]?.rule, 'first-line');
});

test('findSetAside: a short line above the headline goes with it, but two lines before no paragraph stay', () => {
  const found = findBoilerplate(`Haushalt\n\nStadtrat lehnt den Entwurf ab\n\n${BODY}`);
  assert.deepEqual(
    found.map(({ text }) => text),
    ['Haushalt', 'Stadtrat lehnt den Entwurf ab'],
  );
  assert.deepEqual(findBoilerplate('Haushalt\n\nStadtrat lehnt ab\n\nErste Zeile\nZweite Zeile'), []);
});

test('findSetAside: of an agency in brackets after the last sentence only the brackets', () => {
  for (const [tail, mark] of [
    [' (dpa)', '(dpa)'],
    [' (AFP/dpa)', '(AFP/dpa)'],
    ['“ [Reuters]', '[Reuters]'],
  ]) {
    assert.deepEqual(
      findBoilerplate(`${BODY}${tail}`).map(({ text, rule }) => [text, rule]),
      [[mark, 'agency-at-end']],
    );
  }
  assert.deepEqual(findBoilerplate(`${BODY}\nSo meldete es die Agentur (dpa)`), []);
});

test('findSetAside: what may be a sentence or stands before no paragraph is no headline', () => {
  for (const raw of [
    `Der Stadtrat hat getagt.\n\n${BODY}`,
    `„Wir haben getagt.“\n\n${BODY}`,
    `Der Rat tagte. Beschlossen wurde nichts\n\n${BODY}`,
    `der Rat tagte\n\n${BODY}`,
    `Der Rat sagte:\n\n${BODY}`,
    'Rat tagt\n\nNoch eine Zeile',
    'Rat tagt',
    `${'sehr '.repeat(40)}\n\n${BODY}`,
  ]) {
    assert.deepEqual(findBoilerplate(raw), [], raw.slice(0, 40));
  }
});

test('findSetAside: the first line of a text broken at a fixed width is no headline', () => {
  const raw =
    'Der Stadtrat hat am Montagabend lange über den neuen\nHaushalt beraten, ohne dass der Entwurf eine Mehrheit fand.';
  assert.deepEqual(findBoilerplate(raw), []);
});

test('findSetAside: the line that says the known title is the headline, whatever it looks like', () => {
  const title = 'Wohin mit dem Geld?';
  assert.deepEqual(findBoilerplate(`${title}\n${BODY}`), []);
  for (const line of [title, '» Wohin mit dem Geld?', 'Wohin mit dem Geld? – Der Hafenbote', 'WOHIN MIT DEM GELD']) {
    assert.deepEqual(
      findBoilerplate(`${line}\n${BODY}`, { title }).map(({ text, rule }) => [text, rule]),
      [[line, 'title-line']],
    );
  }
});

test('findSetAside: sentences that begin or end like boilerplate stay in the article', () => {
  for (const sentence of [
    'Quelle: So nennt die Stadt den Brunnen. Er ist alt!',
    'Kommentare wollte die Bürgermeisterin nicht abgeben.',
    'Teilen ist für viele Familien keine Frage des Geldes.',
    '„Teilen Sie das!“',
    'Teilen?',
    'Folgen Sie der Straße bis zum Hafen, sagte der Polizist.',
    'Erhalten Sie den Betrag nicht, hilft die Beratungsstelle.',
    'Lesen Sie viel, rät die Bibliothekarin allen Kindern.',
    'Anzeige erstattete der Verein am Dienstag.',
    'Von Anna Beispiel stammt der Entwurf.',
    'Tags darauf kam der Regen.',
    'Wir verwenden keine Pestizide, sagte der Bauer.',
    'Am Ende zeigte er ein Foto: Es stammte aus Oslo.',
    'Dazu sagte er nur: „Mein Lieblingsfoto: das Meer“.',
    'Copyright schützt Werke. So steht es im Gesetz! Mehr nicht.',
    'Twitter und Facebook wachsen.',
    'Read more books, said the mayor.',
    'Home prices rose again.',
    'Weiterlesen lohnt sich, meint die Kritik.',
    'Newsletter gibt es viele.',
    'Am 3. Mai um 10 Uhr tagt der Rat.',
    'Zusätzliche Berichte sollen folgen.',
    'Unter Mitarbeit von Experten entstand ein Plan.',
    'Quellen: Das sind Orte, an denen Wasser austritt.',
    'Bereits registriert sind vierzig Fälle.',
    'Mehr zum Thema sagte der Minister nicht.',
    'Dieser Beitrag stammt aus Steuern.',
    'Dieser Text wurde in zwanzig Sprachen übersetzt.',
    'Follow-up talks ended with a briefing.',
    'Editing by hand takes time.',
    'So meldete es die Agentur (dpa).',
  ]) {
    assert.deepEqual(rulesFor(sentence), [undefined, undefined, undefined], sentence);
  }
});

test('findSetAside: own rules can be added', () => {
  const mine = {
    name: 'weather-box',
    kind: 'weather',
    reason: 'The box with the weather.',
    where: 'anywhere',
    maxLength: 40,
    pattern: /^Wetter in \p{L}+$/u,
    marks: 'line',
  } as const;
  const marks = findBoilerplate(`${BODY}\nWetter in Oslo\nTags`, { rules: [...BOILERPLATE_RULES, mine] });
  assert.deepEqual(
    marks.map(({ rule }) => rule),
    ['weather-box', 'tags'],
  );
});

const MARK = { name: 'mine', kind: 'mark', reason: 'x', maxLength: 9, pattern: /^Marke$/, marks: 'line' } as const;

test('findSetAside: the headline and its paragraph are looked for in the first 8 visible lines', () => {
  const kinds = (marks: number) =>
    findBoilerplate(`${'Marke\n\n'.repeat(marks)}Haushalt beraten\n\n${BODY}`, {
      rules: [{ ...MARK, where: 'anywhere' }],
    }).map(({ kind }) => kind);
  assert.deepEqual(kinds(6), [...Array(6).fill('mark'), 'headline']);
  assert.deepEqual(kinds(7), Array(7).fill('mark'));
});

test('findSetAside: the top are the first 8 visible lines, the end the last 15', () => {
  const raw = Array.from({ length: 40 }, () => 'Marke').join('\n\n');
  const count = (where: 'top' | 'end' | 'edge' | 'anywhere') =>
    findBoilerplate(raw, { rules: [{ ...MARK, where }] }).length;
  assert.deepEqual([count('top'), count('end'), count('edge'), count('anywhere')], [8, 15, 23, 40]);
});

test('findSetAside: a carriage return alone ends a line too', () => {
  const raw = `Haushalt beraten\r${BODY.replaceAll('\n', '\r')}\rQuellenlink`;
  assert.deepEqual(
    findBoilerplate(raw).map(({ text }) => text),
    ['Haushalt beraten', 'Quellenlink'],
  );
});

test('SET_ASIDE_RULES: names differ, each has a reason, no pattern keeps state', () => {
  assert.equal(new Set(BOILERPLATE_RULES.map(({ name }) => name)).size, BOILERPLATE_RULES.length);
  for (const { name, kind, reason, pattern } of BOILERPLATE_RULES) {
    assert.match(name, /^[a-z-]+$/);
    assert.ok(kind !== '' && reason.length > 20, name);
    assert.ok(!pattern.global && !pattern.sticky, name);
  }
});

test('findSetAside: an empty or blank text gives nothing', () => {
  for (const raw of ['', '\n\n', ' \r\n\t']) assert.deepEqual(findBoilerplate(raw), []);
});

test('findSetAside: for any lines and line ends the offsets give back the text, in order and apart', () => {
  const pieces = [
    ...Object.values(ANYWHERE).flat(),
    ...Object.values(AT_THE_END).flat(),
    BODY,
    '',
    ' ',
    '„',
    'Oslo - Rat',
    '\ufeff',
  ];
  const line = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 40 }));
  const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028');
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end)), fc.string({ maxLength: 10 }), (lines, title) => {
      const raw = lines.flat().join('');
      let from = 0;
      for (const { start, end: stop, text, rule } of findBoilerplate(raw, { title })) {
        assert.ok(start >= from && stop > start, rule);
        assert.equal(raw.slice(start, stop), text);
        assert.equal(text, text.trim());
        from = stop;
      }
    }),
    { seed: 42, numRuns: 300 },
  );
});
