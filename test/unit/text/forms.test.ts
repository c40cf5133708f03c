// Gender forms, abbreviated offices and dotted names: kinds of words that fall apart where a rule knows too few of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSentences, tokenize } from '../../../src/text';

const words = (text: string): string[] => tokenize(text, { language: 'de' }).map((token) => token.text);

test('tokenize: a gender form is one word, with a bracket, a star or a colon, and in compounds', () => {
  for (const word of [
    'Bürger(innen)',
    'Schüler(in)',
    'Kolleg(inn)en',
    'der*die',
    'sie:er',
    'Beamt*inn*en',
    'Student:innenwerk',
  ]) {
    assert.deepEqual(words(`Die ${word}, heute`), ['Die', word, ',', 'heute']);
  }
  assert.deepEqual(words('Bürger (innen) 5*3 so:das'), ['Bürger', '(', 'innen', ')', '5', '*', '3', 'so', ':', 'das']);
});

test('tokenize: names with a dot before a capital are one word, a forgotten blank is none', () => {
  assert.deepEqual(words('Pro7.Sat1 nutzt ASP.Net'), ['Pro7.Sat1', 'nutzt', 'ASP.Net']);
  assert.deepEqual(words('Ende.Danach G7.Danach'), ['Ende', '.', 'Danach', 'G7', '.', 'Danach']);
});

test('findSentences: an abbreviated office ends no sentence, alone or behind a hyphen', () => {
  for (const office of ['Bgm.', 'LAbg.', 'SPD-Abg.', 'Univ.-Prof.', 'Präs.', 'Kdt.', 'Fr.', 'Stv.', 'Ges.m.b.H.']) {
    assert.equal(findSentences(`Gestern kam ${office} Kern nach Wien.`, { language: 'de' }).length, 1, office);
  }
  for (const office of ['Msgr.', 'Asst.', 'Pvt.', 'Ft.', 'Pres.']) {
    assert.equal(findSentences(`Then came ${office} Kern to town.`, { language: 'en' }).length, 1, office);
  }
});

test('findSentences: behind an abbreviation that may be a last word a mark and a capital begin the next one', () => {
  assert.equal(findSentences('Er kam mit Brot, Wein usw. „Wir essen“, sagte er.', { language: 'de' }).length, 2);
  assert.equal(findSentences('Then left Kern Jr. "Good," said Hill.', { language: 'en' }).length, 2);
});

test('tokenize: an abbreviation by its form, before a name, with its dot: no vowels, cut short before a hyphen, a title', () => {
  const count = (text: string, language = 'de') => findSentences(text, { language }).length;
  for (const office of ['Vbgm.', 'Min.', 'Kap.', 'NRAbg.', 'RegR.', 'Gen.-Sekr.', 'Dipl.-Psych.', 'Obm.', 'Ph. D.']) {
    assert.equal(count(`Gestern kam ${office} Kern aus Wien.`), 1, office);
  }
  for (const office of ['Cllr.', 'Cst.', 'Min.', 'Mx.'])
    assert.equal(count(`Then ${office} Kern left.`, 'en'), 1, office);
  assert.equal(count('He has a Ph. D. in physics and a Ph.D. in law.', 'en'), 1);
  for (const two of [
    'Hm. Kern ging.',
    'Pst. Kern schläft.',
    'In der 90. Min. Kern traf.',
    'Er fuhr ans Kap. Kern blieb.',
  ]) {
    assert.equal(count(two), 2, two);
  }
  assert.equal(count('Das dauert 5 Min. Danach ist Schluss.'), 2);
});

test('tokenize: "eine(n)", "jede(r)" are one word, "Satz(e)" is not', () => {
  const words = (text: string) => tokenize(text).map((token) => token.text);
  assert.deepEqual(words('ein(e) eine(n) jede(r) gute(n)'), ['ein(e)', 'eine(n)', 'jede(r)', 'gute(n)']);
  assert.deepEqual(words('Satz(e)'), ['Satz', '(', 'e', ')']);
});
