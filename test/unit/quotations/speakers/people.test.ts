import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuotations, loadSpeakerTable, type SpeakerTable } from '../../../../src/quotations';
import { nameKeys, wordStem } from '../../../../src/quotations/speakers/word-keys';
import { articleOf } from '../../../article';
import { withFolder } from '../../corpus/folder';

const TABLE = `name,aliases,role,from,until,affiliation,country,kind,gender
Iwan Beljajew,Beljajew|Ivan Belyaev,Sprecher des Palasts|Palastsprecher,2010-01-01,,Palast,Nordland,person,m
Karla Brandt,Brandt,nordländische Präsidentin|Präsidentin Nordlands,2010-01-01,2015-06-30,Palast,Nordland,person,f
Olga Wendt,Wendt,nordländische Präsidentin|Präsidentin Nordlands,2015-07-01,,Palast,Nordland,person,f
Jonas Feld,Feld,südländischer Präsident,2012-01-01,,Regierung,Südland,person,m
Palast,nordländischer Palast,,,,Palast,Nordland,institution,
Weiße Burg,,,,,Weiße Burg,Südland,institution,
Nordländisches Außenministerium,nordländisches Außenministerium|Außenministerium in Nordstadt,,,,,Nordland,institution,
Südländisches Außenministerium,südländisches Außenministerium|Außenministerium in Südstadt,,,,,Südland,institution,
Agentur NKA,NKA,,,,,Nordland,institution,
Nordland,Nordstadt|nordländische Regierung,,,,,Nordland,place,
Südland,Südstadt,,,,,Südland,place,
Beobachter,Fachleute,,,,,,group,
`;

const table: SpeakerTable = withFolder({ 'speakers.csv': TABLE }, (folder) =>
  loadSpeakerTable(join(folder, 'speakers.csv')),
);

/** The speakers of the last quotation of the text: "name" or "name?" where it is not resolved, joined by " & ". */
function speakersIn(raw: string, speakers: SpeakerTable | null, date = '2020-05-01'): string {
  const quotations = findQuotations(articleOf(raw, { date }), { speakers }).filter(({ isSpeech }) => isSpeech);
  const last = quotations[quotations.length - 1];
  assert.ok(last !== undefined, `a quotation in: ${raw}`);
  return last.speakers.map(({ name, resolved }) => (resolved ? name : `${name}?`)).join(' & ');
}

const WITH_TABLE: readonly (readonly [title: string, raw: string, expected: string, date?: string])[] = [
  ['a full name', '„Wir warten noch“, sagte Iwan Beljajew.', 'Iwan Beljajew'],
  ['a role and a name', '„Wir warten noch“, sagte Palastsprecher Iwan Beljajew.', 'Iwan Beljajew'],
  ['an alias', '„Wir warten noch“, sagte Beljajew am Montag.', 'Iwan Beljajew'],
  ['another transliteration that the table does not list', '„Wir warten noch“, sagte Belyayev.', 'Iwan Beljajew'],
  ['a genitive', 'Nach Angaben Beljajews sei alles fertig.', 'Iwan Beljajew'],
  ['a role with article', '„Wir warten noch“, sagte der Palastsprecher.', 'Iwan Beljajew'],
  ['a role in the genitive', 'Nach Angaben des Palastsprechers sei alles fertig.', 'Iwan Beljajew'],
  ['a role with hyphen', '„Wir warten noch“, sagte der Palast-Sprecher.', 'Iwan Beljajew'],
  ['a role of one holder with "ein"', 'Ein Palastsprecher sagte, alles sei fertig.', 'Iwan Beljajew'],
  ['a role by its genitive attribute', '„Wir warten noch“, sagte der Sprecher des Palasts.', 'Iwan Beljajew'],
  ['the adjective of a country', '„Wir warten noch“, sagte die nordländische Präsidentin.', 'Olga Wendt'],
  ['the genitive of a country', '„Wir warten noch“, sagte Nordlands Präsidentin.', 'Olga Wendt'],
  [
    'who held the role on the day',
    '„Wir warten noch“, sagte die nordländische Präsidentin.',
    'Karla Brandt',
    '2012-05-01',
  ],
  ['the last day of a role', '„Wir warten noch“, sagte die nordländische Präsidentin.', 'Karla Brandt', '2015-06-30'],
  ['the first day of a role', '„Wir warten noch“, sagte die nordländische Präsidentin.', 'Olga Wendt', '2015-07-01'],
  ['a place for its government', 'Nordstadt erklärte, alles sei fertig.', 'Nordland'],
  ['an institution with adjective', 'Der nordländische Palast erklärte, alles sei fertig.', 'Palast'],
  ['an institution of inflected words', '„Wir warten noch“, hieß es aus der Weißen Burg.', 'Weiße Burg'],
  ['a name behind a common noun', 'Die staatliche Nachrichtenagentur NKA meldete, alles sei fertig.', 'Agentur NKA'],
  ['a group', 'Fachleute sagten, alles sei fertig.', 'Beobachter'],
  ['two side by side', 'Wendt und Feld erklärten, alles sei fertig.', 'Olga Wendt & Jonas Feld'],
  [
    'a plural with several countries',
    'Die Außenministerien Nordlands und Südlands erklärten, alles sei fertig.',
    'Nordländisches Außenministerium & Südländisches Außenministerium',
  ],
  [
    '"sowohl … als auch", where the first tells the country of the second',
    '„Wir warten noch“, erklärten sowohl die Weiße Burg als auch das Außenministerium.',
    'Weiße Burg & Südländisches Außenministerium',
  ],
  [
    'a part of a role means who was spoken of last',
    'Jonas Feld sagte, alles sei fertig. „Wir warten noch“, sagte der Präsident am Abend.',
    'Jonas Feld',
  ],
  [
    'a namesake with a full name of its own',
    'Der Lehrer Peter Wendt kam. „Wir warten noch“, sagte Wendt.',
    'Peter Wendt',
  ],
  ['somebody whom the table does not know', '„Wir warten noch“, sagte der Bäcker.', 'der Bäcker?'],
  [
    'not the person in an attribute',
    '„Wir warten noch“, sagte ein Anwalt von Olga Wendt.',
    'ein Anwalt von Olga Wendt?',
  ],
];

for (const [title, raw, expected, date] of WITH_TABLE) {
  test(`findQuotations with a table: ${title}`, () => assert.equal(speakersIn(raw, table, date), expected));
}

test('findQuotations: without a day only a role that one person ever held is resolved', () => {
  assert.equal(speakersIn('„Wir warten noch“, sagte der Palastsprecher.', table, ''), 'Iwan Beljajew');
  const raw = '„Wir warten noch“, sagte die nordländische Präsidentin.';
  assert.equal(speakersIn(raw, table, ''), 'die nordländische Präsidentin?');
});

const WITHOUT_TABLE: readonly (readonly [title: string, raw: string, expected: string])[] = [
  ['a nickname in marks within a name', '„Wir warten noch“, sagte Peter „Pit“ Lange.', 'Peter „Pit“ Lange?'],
  ['a full name', '„Wir warten noch“, sagte Anna Muster.', 'Anna Muster'],
  ['a surname', 'Anna Muster kam. „Wir warten noch“, sagte Muster.', 'Anna Muster'],
  ['no title in the name', 'Dr. Anna Muster kam. „Wir warten noch“, sagte Prof. Dr. Muster.', 'Anna Muster'],
  ['a surname behind a role', 'Ministerin Anna Muster kam. „Wir warten noch“, sagte Ministerin Muster.', 'Anna Muster'],
  [
    'a role from an apposition',
    'Der Sprecher des Amtes, Hans Beispiel, kam. „Wir warten noch“, sagte der Sprecher.',
    'Hans Beispiel',
  ],
  ['the surname of a name with "von"', 'Otto von Hagen kam. „Wir warten noch“, sagte Hagen.', 'Otto von Hagen'],
  ['the fuller of two forms', 'Anna Maria Muster kam. „Wir warten noch“, sagte Anna Muster.', 'Anna Maria Muster'],
  [
    'of two with one surname the one who was named first',
    'Anna Muster kam mit ihrem Mann Paul Muster. „Wir warten noch“, sagte Muster.',
    'Anna Muster',
  ],
  ['"er" for a man who spoke', 'Minister Hans Beispiel sagte, er komme. „Wir warten noch“, sagte er.', 'Hans Beispiel'],
  [
    '"sie" passes over a man',
    'Ministerin Anna Muster sagte, alles sei gut. Minister Hans Beispiel hörte zu. „Wir warten noch“, sagte sie.',
    'Anna Muster',
  ],
  ['"er" for the subject of the sentence before', 'Hans Beispiel trat zurück. „Es reicht“, sagte er.', 'Hans Beispiel'],
  ['a pronoun of nobody', '„Wir warten noch“, sagte er.', 'er?'],
  [
    'a pronoun for somebody without a name',
    'Ein Bäcker aus Krems sagte, es brenne. „Es ist heiß“, sagte er.',
    'Ein Bäcker aus Krems?',
  ],
  [
    'a pronoun for somebody who speaks for an institution',
    'Ein Sprecher der Polizei sagte, es brenne. „Es ist heiß“, sagte er.',
    'Polizei',
  ],
  [
    'a shorter mention of the same',
    'Das Bundesamt für Statistik sagte, es regne. „Es wird kühl“, sagte das Bundesamt.',
    'Bundesamt für Statistik',
  ],
  [
    'a name that stood in an attribute',
    'Er nahm die Einladung von Anna Maria Muster an. „Wir warten noch“, sagte Muster.',
    'Anna Maria Muster',
  ],
  [
    'a role beside a name behind a preposition',
    'Er wurde vom neuen Direktor Hans Beispiel begrüßt. „Wir warten noch“, sagte der Direktor.',
    'Hans Beispiel',
  ],
  ['a relative pronoun', 'Es war Ministerin Anna Muster, die sagte, es werde kalt.', 'Anna Muster'],
  ['"er" does not mean a thing', 'Der Fahrplan ist neu. „Wir warten noch“, sagte er.', 'er?'],
  [
    'what stands before a title is no name',
    'Der Mediziner Prof. Dr. Hans Beispiel kam. „Wir warten noch“, sagte Beispiel.',
    'Hans Beispiel',
  ],
  ['a surname alone', '„Wir warten noch“, sagte Muster.', 'Muster'],
];

for (const [title, raw, expected] of WITHOUT_TABLE) {
  test(`findQuotations without a table: ${title}`, () => assert.equal(speakersIn(raw, null), expected));
}

test('findQuotations: mentions begin with the words beside the quotation and end where the name stands', () => {
  const raw = 'Minister Hans Beispiel kam. „Wir warten noch“, sagte er.';
  const [quotation] = findQuotations(articleOf(raw));
  const { speaker } = quotation ?? {};
  assert.deepEqual(
    speaker?.mentions.map(({ text }) => text),
    ['er', 'Hans Beispiel'],
  );
  assert.match(speaker?.rule ?? '', /^subject-after-verb\+pronoun-subject\+full-name$/);
  assert.ok((speaker?.confidence ?? 1) < 0.9, 'a pronoun is less sure than a name');
});

test('findQuotations: every mention is the text at its place, and confidence stays from 0 to 1', () => {
  const names = [
    'Olga Wendt',
    'Beljajew',
    'er',
    'sie',
    'der Sprecher',
    'Nordland und Südland',
    'ein Beamter, Anna Muster,',
    '',
  ];
  const piece = fc.constantFrom(...names, ', sagte ', '„Ja“', ' und ', ', ', '. ', 'Der ', 'von ', ' (NKA) ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const raw = pieces.join('');
      for (const speakers of [table, null]) {
        for (const quotation of findQuotations(articleOf(raw), { speakers })) {
          for (const speaker of quotation.speakers) {
            assert.ok(speaker.confidence >= 0 && speaker.confidence <= 1);
            assert.ok(speaker.mentions.length > 0);
            for (const { text, start, end } of speaker.mentions) assert.equal(raw.slice(start, end), text);
          }
        }
      }
    }),
    { seed: 42, numRuns: 300 },
  );
});

test('nameKeys: spellings of one name are the same, other names are not', () => {
  const key = (name: string) => nameKeys(name).join(' ');
  const same = [
    ['Peskow', 'Peskov'],
    ['Sergej Schoigu', 'Sergei Shoigu', 'Sergey Shoygu'],
    ['Kim Jong-un', 'Kim Jong Un', 'Kim Dschong-un'],
    ['Müller', 'Mueller'],
    ['Strauß', 'Strauss'],
    ['António', 'Antonio'],
  ];
  for (const [first = '', ...others] of same) for (const other of others) assert.equal(key(other), key(first));
  assert.notEqual(key('Kim Jong Il'), key('Kim Jong Un'));
  assert.notEqual(key('Lawrow'), key('Lukow'));
  assert.deepEqual(nameKeys(' – '), []);
});

test('wordStem: forms of one word are the same', () => {
  for (const forms of [
    'präsident präsidenten',
    'haus hauses',
    'weiße weißes weißen',
    'russischer russische',
    'außenministerium außenministerien',
  ]) {
    const [first = '', ...others] = forms.split(' ').map(wordStem);
    for (const other of others) assert.equal(other, first);
  }
  assert.notEqual(wordStem('präsidentin'), wordStem('präsident'));
});
