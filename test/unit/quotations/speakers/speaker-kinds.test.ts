import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations, SPEAKER_KINDS } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** Kind, name and a "?" where it is not resolved, of every speaker of a text. */
function kinds(raw: string): string[] {
  return findQuotations(articleOf(raw))
    .filter(({ isSpeech }) => isSpeech)
    .flatMap(({ speakers }) => speakers.map(({ kind, name, resolved }) => `${kind}: ${name}${resolved ? '' : '?'}`));
}

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(`findQuotations: kind of speaker, ${title}`, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(kinds(raw), expected, raw);
  });
};

cases('persons: with a full name, a surname behind an office that falls off, a surname alone', [
  ['Die Wirtin Lena Voss sagte, es regne.', 'person: Lena Voss'],
  ['AfD-Vize Harm sagte, es regne.', 'person: Harm'],
  ['„Es regnet“, sagte Regulator Boltz.', 'person: Boltz'],
  ['„Es regnet“, sagte Frau Zirn.', 'person: Zirn'],
  ['„Es regnet“, sagte Zirn.', 'person: Zirn'],
  ['„Es regnet“, sagte der Trierer Historiker Udo Jahn.', 'person: Udo Jahn'],
  ['„Es regnet“, sagte der 33-jährige Jan Kern.', 'person: Jan Kern'],
  ['Ein Bäcker sagte, es regne.', 'person: Ein Bäcker?'],
]);

cases('an institution is resolved, also through somebody without a name who speaks for it', [
  ['Die Hafenbehörde Emden teilte mit, es regne.', 'organisation: Hafenbehörde Emden'],
  ['Ein Sprecher der Staatsanwaltschaft sagte, es regne.', 'organisation: Staatsanwaltschaft'],
  ['Eine Polizeisprecherin sagte, es regne.', 'organisation: Polizei'],
  ['Laut einer Pressemitteilung der BVG regnet es seit gestern.', 'organisation: BVG'],
  ['Die staatliche Nachrichtenagentur Norda meldete, es regne.', 'organisation: Norda'],
  ['Die Schutzgemeinschaft der Winzer (SdW) sagte, es regne.', 'organisation: Schutzgemeinschaft der Winzer'],
  ['Nach Angaben des Magazins „Der Deich“ regnet es seit gestern.', 'organisation: Deich'],
  ['Nach Angaben von hafen.de regnet es seit gestern.', 'organisation: hafen.de'],
  ['Das Gericht sagte, es regne.', 'organisation: Das Gericht?'],
  ['Ein Sprecher sagte, es regne.', 'person: Ein Sprecher?'],
]);

cases('governments, and countries that stand for one', [
  ['Die Bundesregierung erklärte, es regne.', 'government: Bundesregierung'],
  ['Die Schweiz erklärte, es regne.', 'government: Schweiz'],
  ['Ein Kreml-Sprecher erklärte, es regne.', 'government: Kreml'],
  ['Das Weiße Haus erklärte, es regne.', 'government: Weißes Haus'],
]);

cases('groups of people without names have the name of their noun', [
  ['Analysten sagten, es regne.', 'group: Analysten'],
  ['Nach Ansicht seiner Kritiker regnet es seit gestern.', 'group: Kritiker'],
  ['Mehrere Wissenschaftler sagten, es regne.', 'group: Wissenschaftler'],
  ['Israelischen Behörden zufolge regnet es seit gestern.', 'group: israelische Behörden'],
  ['Laut Medienberichten regnet es seit gestern.', 'group: Medien'],
  ['Die Unterstützer des Antrags sagten, es regne.', 'group: Unterstützer des Antrags'],
]);

cases('documents are resolved where more than their form is said', [
  ['Laut dem OSZE-Bericht regnet es seit gestern.', 'document: OSZE-Bericht'],
  ['Laut einer Studie regnet es seit gestern.', 'document: eine Studie?'],
]);

cases('nobody is invented: a genitive and a noun, a name of an organisation, an adjective, a thing', [
  ['Schäuble kam. Laut Schäubles Kampagne regnet es seit gestern.', 'unknown: Schäubles Kampagne?'],
  ['Amnesty International sagte, es regne.', 'organisation: Amnesty International'],
  ['Verschiedene Medien sagten, es regne.', 'group: verschiedene Medien'],
  [
    '„Seiner Meinung nach regnet es“, hieß es. Nach Ansicht von Waldbränden regnet es seit gestern.',
    'unknown: Waldbränden?',
  ],
]);

test('findQuotations: the role of a speaker is what is printed beside the name, the affiliation for whom he speaks', () => {
  const described = (raw: string) => {
    const [quotation] = findQuotations(articleOf(raw));
    return [quotation?.speaker?.name, quotation?.speaker?.role, quotation?.speaker?.affiliation];
  };
  assert.deepEqual(described('AfD-Vize Harm sagte, es regne.'), ['Harm', 'AfD-Vize', 'AfD']);
  assert.deepEqual(described('Die Sprecherin des Innenministeriums, Lena Voss, sagte, es regne.'), [
    'Lena Voss',
    'Sprecherin des Innenministeriums',
    'Innenministerium',
  ]);
  assert.deepEqual(described('Jan Kern (SPD) sagte, es regne.'), ['Jan Kern', '', 'SPD']);
  assert.deepEqual(described('Jan Kern sagte, es regne.'), ['Jan Kern', '', '']);
});

test('findQuotations: "seiner Meinung nach" is the opinion of whoever was named before', () => {
  assert.deepEqual(kinds('Jan Kern sagte, es regne. Seiner Meinung nach wird es morgen sehr kalt.'), [
    'person: Jan Kern',
    'person: Jan Kern',
  ]);
});

test('SPEAKER_KINDS: every speaker has one of these', () => {
  for (const raw of ['Er sagte, es regne.', 'Laut dem Amt regnet es seit gestern.', '„Ja, es regnet“, sagte Kolb.']) {
    for (const { speakers } of findQuotations(articleOf(raw))) {
      for (const { kind } of speakers) assert.ok(SPEAKER_KINDS.includes(kind), raw);
    }
  }
});
