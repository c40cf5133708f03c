// Offices and trades before names: what somebody is falls off the name by its form, and a name is never cut for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../src/quotations';
import { articleOf } from '../../article';

const voices = (raw: string, language: string): string[] =>
  findQuotations(articleOf(raw, { language })).map(({ speaker }) => `${speaker?.name} | ${speaker?.role}`);

const german = (phrase: string): string[] => voices(`„Das ist falsch“, sagte ${phrase}.`, 'de');
const english = (phrase: string): string[] => voices(`"This is wrong," said ${phrase}.`, 'en');

test('findQuotations: a German trade before a full name is the role, by the end of the word', () => {
  for (const trade of [
    ...['Imkerin', 'Galeristin', 'Logopädin', 'Bischöfin', 'Youtuberin', 'Kapitänin', 'Doktorandin'],
    ...['Pöstler', 'Cellist', 'Ornithologe', 'Statiker', 'Stuckateur', 'Brigadier', 'Kfz-Schlosser', 'Lehrling'],
    ...['Schulwart', 'Geodät', 'Logopäde', 'Souffleuse', 'Barista', 'Kustos', 'Attaché', 'Postdoc', 'Almbauer'],
    ...['Koch', 'Propst', 'Schöffe', 'Ex-Boxer', 'Alt-Landammann', 'Säckelmeister', 'Fleischer'],
  ]) {
    assert.deepEqual(german(`${trade} Kim Kern`), [`Kim Kern | ${trade}`]);
  }
  assert.deepEqual(german('Wiener Imker Jan Kern'), ['Jan Kern | Wiener Imker']);
});

test('findQuotations: a German forename that ends like a trade stays, and so do names of institutions', () => {
  for (const name of [
    'Dieter Thomas Kern',
    'Walter Jan Kern',
    'Gregor Paul Huber',
    'Horst Ludwig Meer',
    'Ayaan Hirsi Ali',
  ]) {
    assert.deepEqual(german(name), [`${name} | `]);
  }
  assert.match(german('die Frankfurter Allgemeine Zeitung')[0] as string, /Frankfurter Allgemeine Zeitung \|/);
});

test('findQuotations: an English office before a full name is the role, of one word or several', () => {
  for (const office of [
    ...['Beekeeper', 'Plumber', 'Paramedic', 'Novelist', 'Veterinarian', 'Councilwoman', 'Firefighter', 'Provost'],
    ...['President-elect', 'Prime Minister-designate', 'Secretary-General', 'Rear Admiral', 'Battalion Chief'],
    ...['Detective Inspector', 'Senate Minority Whip', 'City Councilmember', 'Flight Attendant', 'Lord Mayor'],
    ...[
      'Game Warden',
      'GP',
      'Restaurateur',
      'Publican',
      'Deputy Head',
      'Professor Emeritus',
      'Tour Guide',
      'Stonemason',
    ],
    ...['Beach Lifeguard', 'Patient Advocate', 'Olympic Champion', 'Sexton', 'Chaplain', 'Bursar', 'Canon'],
    ...['Secretary of State', 'Chief of Staff', 'Chancellor of the Exchequer'],
  ]) {
    assert.deepEqual(english(`${office} Jane Kern`), [`Jane Kern | ${office}`]);
  }
});

test('findQuotations: an English forename that ends like a trade stays', () => {
  for (const name of [
    'Parker Jane Kern',
    'Sander M. Levin',
    'Julian Paul Kern',
    'Victor Hugo Green',
    'Taylor Ann Hill',
  ]) {
    assert.deepEqual(english(name), [`${name} | `]);
  }
});

test('findQuotations: where the name stands alone too, what stands before it is no part of it', () => {
  const [first, second] = voices('"No," said Icon Morton Kern.\n\n"Yes," said Morton Kern.', 'en');
  assert.equal(first?.split(' | ')[0], second?.split(' | ')[0]);
  const [long, short] = voices('„Nein“, sagte Ayaan Hirsi Ali. Sie ging. „Doch“, sagte Hirsi Ali.', 'de');
  assert.deepEqual([long, short], ['Ayaan Hirsi Ali | ', 'Ayaan Hirsi Ali | ']);
});

test('findQuotations: office and surname lead to the full name that the article gives with the office', () => {
  const article = (office: string) =>
    `„Das ist falsch“, sagte ${office} Jan Kern. „Wir warten“, sagte Jan Kern. „Bald“, so ${office} Kern.`;
  for (const office of [
    ...['Bundesrat', 'Ständerat', 'Kantor', 'Statiker', 'Barkeeper', 'Logopäde', 'Zusteller', 'Attaché'],
    ...['Goldschmied', 'Überlebende', 'Reinigungskraft', 'MdB', 'DDr.', 'Dipl.-Ing.', 'Hofrat'],
  ]) {
    const found = findQuotations(articleOf(article(office), { language: 'de' }));
    assert.deepEqual(
      found.map(({ speaker }) => speaker?.name),
      ['Jan Kern', 'Jan Kern', 'Jan Kern'],
      office,
    );
  }
  for (const office of [
    'Councillor',
    'Dean',
    'Plumber',
    'MP',
    'Labour MP',
    'President-elect',
    'Neighbour',
    'Hon.',
    'Mx.',
  ]) {
    const raw = `“This is wrong,” said ${office} Jane Kern. “We wait,” Jane Kern said. “Soon,” ${office} Kern said.`;
    const found = findQuotations(articleOf(raw, { language: 'en' }));
    assert.deepEqual(
      found.map(({ speaker }) => speaker?.name),
      ['Jane Kern', 'Jane Kern', 'Jane Kern'],
      office,
    );
  }
});

test('findQuotations: two of one surname stay two, by what the article calls each', () => {
  const raw =
    '„Ja“, sagte Ständerat Jan Kern. „Nein“, sagte Imkerin Eva Kern. „Bald“, sagte Ständerat Kern. „Nie“, sagte Imkerin Kern.';
  const names = findQuotations(articleOf(raw)).map(({ speaker }) => speaker?.name);
  assert.deepEqual(names, ['Jan Kern', 'Eva Kern', 'Jan Kern', 'Eva Kern']);
});

test('findQuotations: a word that is a forename and an office is the office before another forename', () => {
  assert.deepEqual(english('Dean Jane Kern'), ['Jane Kern | Dean']);
  assert.deepEqual(english('Dean Martinez'), ['Dean Martinez | ']);
});

test('findQuotations: English names that are words of time, and days right behind a surname', () => {
  const names = (raw: string) => voices(raw, 'en').map((voice) => voice.split(' | ')[0]);
  for (const name of ['May', 'March', 'Summer', 'Winter', 'Dawn', 'Friday', 'August'])
    assert.deepEqual(names(`“We will wait,” said Anna ${name}.`), [`Anna ${name}`], name);
  assert.deepEqual(names('Anna May spoke in Leeds. According to May, the plan is good.'), ['Anna May']);
  assert.deepEqual(names('May Hansen said the plan was good. “We will wait,” Hansen said.'), [
    'May Hansen',
    'May Hansen',
  ]);
  for (const day of ['Monday', 'Wednesday', 'Friday']) {
    const raw = `Mayor Ann Johnson spoke. “We will wait,” said Johnson ${day}. “No,” said Mayor Ann Johnson ${day}.`;
    assert.deepEqual(names(raw), ['Ann Johnson', 'Ann Johnson'], day);
  }
});
