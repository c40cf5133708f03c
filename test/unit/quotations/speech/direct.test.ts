import assert from 'node:assert/strict';
import test from 'node:test';
import { findQuotations, type Quotation } from '../../../../src/quotations';
import { articleOf } from '../../../article';

function marked(raw: string, language = 'de'): Quotation[] {
  return findQuotations(articleOf(raw, { language })).filter(({ type }) => type === 'direct');
}

/** The words beside the quotation that name its speaker. */
function mentionOf(quotation: Quotation | undefined): string | null {
  return quotation?.speaker?.mentions[0]?.text ?? null;
}

/** The one passage in marks that is speech, as words, speaker and cue. */
function said(raw: string, language = 'de'): [string, string | null, string | null] {
  const speech = marked(raw, language).filter(({ isSpeech }) => isSpeech);
  assert.equal(speech.length, 1, `one passage of speech in: ${raw}`);
  const [quotation] = speech as [Quotation];
  return [quotation.text, mentionOf(quotation), quotation.cue?.text ?? null];
}

const ATTRIBUTIONS: readonly [title: string, raw: string, speaker: string | null, cue: string | null][] = [
  [
    'a verb behind the mark',
    '„Wir fangen morgen an“, sagte die Bürgermeisterin Petra Lind.',
    'die Bürgermeisterin Petra Lind',
    'sagte',
  ],
  ['"so" behind the mark', '„Das Dach ist dicht und hält“, so der Sprecher der Werft.', 'der Sprecher der Werft', 'so'],
  [
    'a separable verb behind the mark',
    '„Die Brücke bleibt heute gesperrt“, teilte das Bauamt am Montag mit.',
    'das Bauamt',
    'teilte',
  ],
  [
    'a colon before the mark',
    'Trainer Ole Brandt sagte nach dem Spiel: „Wir hatten Glück.“',
    'Trainer Ole Brandt',
    'sagte',
  ],
  ['a colon without a verb', 'Der Wirt Karl Osten: „Ich mache um acht Uhr zu.“', 'Der Wirt Karl Osten', null],
  [
    'an inverted sentence before a colon',
    'Am Abend erklärte ein Sprecher der Bahn: „Alle Züge fahren wieder.“',
    'ein Sprecher der Bahn',
    'erklärte',
  ],
  ['a pronoun', 'Lena Voss lachte. „Das war mein bestes Rennen“, rief sie.', 'sie', 'rief'],
  ['a paper', '„Der Plan ist gescheitert“, heißt es in dem Bericht der Prüfer.', 'dem Bericht der Prüfer', 'heißt'],
  [
    'a person cited by a paper',
    '„Wir haben nichts gewusst“, zitiert die Zeitung den Minister.',
    'den Minister',
    'zitiert',
  ],
  [
    'a passive with its agent',
    'Der Entwurf wurde von Kritikern als „schlecht gemacht“ bezeichnet.',
    'Kritikern',
    'bezeichnet',
  ],
  ['a label in the clause', 'Anna Berg nannte den Vorschlag einen „faulen Kompromiss“.', 'Anna Berg', 'nannte'],
  [
    'a label before an object in first place',
    'Diese Haltung bezeichnete der Landrat als „völlig unverständlich“.',
    'der Landrat',
    'bezeichnete',
  ],
  [
    'a source',
    'Nach Auffassung des Richters Paul Kern ist das „eine klare Täuschung“.',
    'Auffassung des Richters Paul Kern',
    'Nach',
  ],
  [
    'the next sentence',
    '„Es gibt noch viel zu tun.“ Das räumte Finanzminister Uwe Dorn ein.',
    'Finanzminister Uwe Dorn',
    'räumte',
  ],
  [
    '"so" and a verb',
    '„Er war ein großer Lehrer“, so beschrieb ihn die Malerin Inga Holm.',
    'die Malerin Inga Holm',
    'beschrieb',
  ],
  [
    'the deed that words go with',
    'Mit den Worten „Das war es für mich“ verließ Trainer Olaf Kunz den Platz.',
    'Trainer Olaf Kunz',
    'Worten',
  ],
  ['a wish', 'Die Senatorin will „noch in diesem Jahr“ neue Schulen bauen.', 'Die Senatorin', 'will'],
];
for (const [title, raw, speaker, cue] of ATTRIBUTIONS) {
  test(`findQuotations: the speaker from ${title}`, () => {
    assert.deepEqual(said(raw).slice(1), [speaker, cue]);
  });
}

test('findQuotations: an attribution in the middle makes one quotation of two spans', () => {
  const raw = '„Wir werden“, sagte Ministerin Ida Kahn, „diesen Weg zu Ende gehen.“';
  const [quotation] = marked(raw);
  assert.equal(marked(raw).length, 1);
  assert.deepEqual(
    quotation?.spans.map(({ start, end }) => raw.slice(start, end)),
    ['Wir werden', 'diesen Weg zu Ende gehen.'],
  );
  assert.equal(quotation?.text, 'Wir werden … diesen Weg zu Ende gehen.');
  assert.equal(mentionOf(quotation), 'Ministerin Ida Kahn');
});

test('findQuotations: a full stop between attribution and next mark makes two quotations of one speaker', () => {
  const found = marked('„Wir sind bereit für alles“, sagte Jan Pohl. „Nur das Wetter muss noch besser werden.“');
  assert.deepEqual(found.map(mentionOf), ['Jan Pohl', 'Jan Pohl']);
  assert.match(found[1]?.speaker?.rule ?? '', /^carried-on/);
});

test('findQuotations: who goes on speaking is named, not the pronoun between', () => {
  const found = marked(
    'Vera Stein trat zurück. „Ich kann nicht mehr weitermachen“, sagte Vera Stein. „Das war ein schwerer Schritt für mich“, sagte sie. „Ich danke allen, die mir geholfen haben.“',
  );
  assert.deepEqual(found.map(mentionOf), ['Vera Stein', 'sie', 'Vera Stein']);
});

test('findQuotations: words in marks inside indirect speech are nested and have its speaker', () => {
  const raw = 'Der Minister sagte, die Lage sei „sehr ernst“ und werde nicht besser.';
  const [quotation] = marked(raw);
  assert.equal(quotation?.nested, true);
  assert.equal(quotation?.isSpeech, true);
  assert.equal(mentionOf(quotation), 'Der Minister');
});

test('findQuotations: words in marks inside marks are nested', () => {
  const found = marked('„Mein Vater sagte immer: ‚Wer wagt, der gewinnt.‘ Das stimmt“, erzählte Tom Reif.');
  assert.deepEqual(
    found.map(({ text, nested, isSpeech }) => [text, nested, isSpeech]),
    [
      ['Mein Vater sagte immer: ‚Wer wagt, der gewinnt.‘ Das stimmt', false, true],
      ['Wer wagt, der gewinnt.', true, true],
    ],
  );
});

const NO_SPEECH: readonly [title: string, raw: string][] = [
  ['a paper', 'Das meldete die Zeitung „Nordbote“ am Dienstag.'],
  ['a film', 'Der Film „Wer hat den Wind gesehen“ läuft am Abend im Kino.'],
  ['what is so called', 'Die sogenannten „stillen Teilhaber“ verloren ihr Geld.'],
  ['a ship', 'Die Fähre „Seeschwalbe“ legte gegen Mittag ab.'],
  ['a name with its abbreviation', 'Der „Bund der Sammler“ (BdS) trifft sich in Kiel.'],
  ['a compound', 'Die Anhänger der „Freie Fahrt“-Bewegung jubelten.'],
  ['a translation in brackets', 'Das Wort „hygge“ („gemütliche Zeit“) kennt man überall.'],
  ['a label that everybody uses', 'Im Dorf wird der Turm von allen nur „Langer Heinrich“ genannt.'],
  ['a list of titles', 'Gespielt wurden „Mondnacht“, „Waldesruh“ und „Am Brunnen“.'],
  ['a paper in small letters that is itself the speaker', 'Wie „nord online“ berichtet, schließt das Werk.'],
  ['a paper that is itself the speaker', 'Wie „Der Nordbote“ berichtet, schließt das Werk.'],
];
for (const [title, raw] of NO_SPEECH) {
  test(`findQuotations: ${title} in marks is kept, and is no speech`, () => {
    const found = marked(raw);
    assert.ok(found.length > 0);
    assert.deepEqual(
      found.filter(({ isSpeech }) => isSpeech).map(({ text }) => text),
      [],
    );
    assert.ok(found.every(({ speaker, speakers }) => speaker === null && speakers.length === 0));
  });
}

test('findQuotations: one word is speech where somebody is said to have called something so', () => {
  assert.deepEqual(said('Die Gewerkschaft warf dem Vorstand „Wortbruch“ vor.')[0], 'Wortbruch');
  assert.deepEqual(said('Er nannte die Entscheidung einen „Skandal“.')[0], 'Skandal');
});

test('findQuotations: one word that is a sentence of its own is speech, one that names something is not', () => {
  const speech = (raw: string, language = 'de') =>
    findQuotations(articleOf(raw, { language }))
      .filter(({ isSpeech }) => isSpeech)
      .map(({ text }) => text);
  for (const raw of ['„Nein“, sagte Eva Huber.', 'Eva Huber sagte: „Nein.“']) assert.equal(speech(raw).length, 1, raw);
  for (const raw of ['“No,” Ann Lee said later.', 'Ann Lee said: “No.”'])
    assert.equal(speech(raw, 'en').length, 1, raw);
  for (const raw of ['„Phönix“, so heißt ein geplantes Projekt.', 'Das Projekt heißt „Phönix“.']) {
    assert.deepEqual(speech(raw), [], raw);
  }
});

test('findQuotations: a passage that is never closed ends before its attribution', () => {
  assert.deepEqual(said('„Wir kommen morgen alle wieder, sagte Trainerin Maja Kern.\n\nDann fuhr sie heim.'), [
    'Wir kommen morgen alle wieder',
    'Trainerin Maja Kern',
    'sagte',
  ]);
});

test('findQuotations: nobody is named, so there is no speaker', () => {
  assert.deepEqual(said('„Wir kommen alle wieder zurück!“')[1], null);
});

const ENGLISH: readonly [string, string, string][] = [
  ['“We will not wait any longer,” said Mary Hill, the mayor of Ashford.', 'Mary Hill, the mayor of Ashford', 'said'],
  ['The minister said: “We have done all we could.”', 'The minister', 'said'],
  ['“The bridge is safe to cross,” the engineer told reporters.', 'the engineer', 'told'],
  ['"Nobody was hurt in the fire," a spokesman added.', 'a spokesman', 'added'],
];
for (const [raw, speaker, cue] of ENGLISH) {
  test(`findQuotations: English, ${cue} ${speaker}`, () => {
    assert.deepEqual(said(raw, 'en').slice(1), [speaker, cue]);
  });
}
