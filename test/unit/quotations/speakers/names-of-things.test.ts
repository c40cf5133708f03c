// A name alone: what the article and the word itself tell of who bears it, a person or something else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** Name and kind of the speaker of the last quotation; "-" for one that is not tied to somebody with a name. */
function speaker(raw: string): string {
  const found = findQuotations(articleOf(raw)).findLast(({ isSpeech }) => isSpeech)?.speaker;
  return found?.resolved === true ? `${found.name} (${found.kind})` : '-';
}

const cases = (title: string, examples: readonly (readonly [string, string])[]): void => {
  test(`findQuotations, a name alone: ${title}`, () => {
    for (const [raw, expected] of examples) assert.equal(speaker(raw), expected, raw);
  });
};

cases('capitals and digits inside a word show a company or programme', [
  ['WhatsApp teilte mit, der Damm sei alt.', 'WhatsApp (organisation)'],
  ['NDRInfo sagte, der Damm sei alt.', 'NDRInfo (organisation)'],
  ['ZDFneo berichtete, der Damm sei alt.', 'ZDFneo (organisation)'],
  ['Laut SoundCloud ist der Damm alt.', 'SoundCloud (organisation)'],
  ['„Der Damm ist alt“, erklärte DeepMind.', 'DeepMind (organisation)'],
  ['„Der Damm ist alt“, sagte BuzzFeed Deutschland.', 'BuzzFeed Deutschland (organisation)'],
]);

cases('behind "Mc" and the like a surname goes on with a capital', [
  ['McGregor sagte, der Damm sei alt.', 'McGregor (person)'],
  ['MacLeod sagte, der Damm sei alt.', 'MacLeod (person)'],
  ['DeSantis sagte, der Damm sei alt.', 'DeSantis (person)'],
  ['O’Neill meinte, der Damm sei alt.', 'O’Neill (person)'],
  ['LaFontaine meinte, der Damm sei alt.', 'LaFontaine (person)'],
  ['Koch-Mehring meinte, der Damm sei alt.', 'Koch-Mehring (person)'],
]);

cases('what the article calls an organisation elsewhere', [
  ['Der Konzern Velto baut Dämme. „Der Damm ist alt“, sagte Velto.', 'Velto (organisation)'],
  ['Die Reederei Nordan fährt nicht. Nordan erklärte, der Damm sei alt.', 'Nordan (organisation)'],
  ['Arvella, ein Tochterunternehmen der Bahn, baut Busse. Arvella sagte, der Damm sei alt.', 'Arvella (organisation)'],
  ['Davor warnt Sinova, der größte Verband. Sinova sagte, der Damm sei alt.', 'Sinova (organisation)'],
  ['Es ist die Premium Velotec GmbH. Premium Velotec sagte, der Damm sei alt.', 'Premium Velotec (organisation)'],
  ['Das Werk der Holtmark AG steht. Holtmark sagte, der Damm sei alt.', 'Holtmark (organisation)'],
]);

cases('a person whom a noun for an organisation only stands near', [
  ['Der Verein Seebach kommt. Trainer Jan Seebach sagte, der Damm sei alt.', 'Jan Seebach (person)'],
  ['Jan Seebach, dessen Behörde zuständig ist, kam. Seebach sagte, der Damm sei alt.', 'Jan Seebach (person)'],
  ['Gestern kam Kolb. „Der Damm ist alt“, sagte Kolb.', 'Kolb (person)'],
]);

cases('what the article uses as a place stands for who governs there', [
  ['In Tellingen steht ein Damm. Tellingen sagte, der Damm sei alt.', 'Tellingen (government)'],
  ['Sie kamen aus Arberg. Laut Arberg ist der Damm alt.', 'Arberg (government)'],
  ['Die Fahrt ging durch zentrale Bezirke Seebachs. „Der Damm ist alt“, sagte er.', '-'],
]);

cases('verbs that institutions go with as well leave open what it is', [
  ['Kolb teilte mit, der Damm sei alt.', 'Kolb (unknown)'],
  ['Laut Kolb ist der Damm alt.', 'Kolb (unknown)'],
  ['Kolb (SPD) teilte mit, der Damm sei alt.', 'Kolb (person)'],
  ['Kolb, die Sprecherin des Zoos, teilte mit, der Damm sei alt.', 'Kolb (person)'],
  ['Jan Kolb kam. Kolb teilte mit, der Damm sei alt.', 'Jan Kolb (person)'],
]);

cases('nouns, adjectives and adverbs are no names', [
  ['Die Cholera ist zurück. Cholera sagte, der Damm sei alt.', '-'],
  ['Laut Malaria ist der Damm alt.', '-'],
  ['Laut Bohrer ist der Damm alt.', '-'],
  ['Zuerst sagte er, der Damm sei alt.', '-'],
  ['Am Montag hatte Steinbeck Positives zu vermelden. Der Damm sei nicht gebrochen.', '-'],
  ['Die 56-jährige Bürofachangestellte sagte, der Damm sei alt.', '-'],
  ['Der Oberste Gerichtshof sagte, der Damm sei alt.', 'Oberster Gerichtshof (organisation)'],
  ['Dem Korrespondenten al-Jazeeras zufolge ist der Damm alt.', '-'],
]);

cases('an object, an office or an adjective beside a name make none', [
  ['Die Schauspielerin Klage sagte, der Damm sei alt.', '-'],
  ['Minister Hammer sagte, der Damm sei alt.', 'Hammer (person)'],
  ['Technical Product Manager sagte, der Damm sei alt.', '-'],
  ['Unabhängig vom Verkauf kam er. Der Verkauf sagte, der Damm sei alt.', '-'],
  ['Jan Kern kam. Gestern lobte Kern Weber. Weber sagte, der Damm sei alt.', 'Weber (person)'],
]);

cases('surnames that are nouns stay names', [
  ['Laut Fuchs ist der Damm alt.', 'Fuchs (unknown)'],
  ['„Der Damm ist alt“, sagte Vogel.', 'Vogel (person)'],
  ['„Der Damm ist alt“, meinte Muster.', 'Muster (person)'],
  ['Der Minister V. K. Walter kam. „Der Damm ist alt“, sagte VK.', 'VK (organisation)'],
]);
