// Names that are words of time or have particles: "Eva Mai", "bin Salman", "d’Alembert", and times that are no names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../src/quotations';
import { articleOf } from '../../article';

const speakers = (raw: string, language = 'de'): string[] =>
  findQuotations(articleOf(raw, { language })).map(({ speaker }) => speaker?.name ?? '-');

test('findQuotations: a month before a surname is a forename', () => {
  for (const name of ['August Meier', 'Juli Zeh', 'April Stone', 'Mai Hansen', 'June Carter']) {
    assert.deepEqual(speakers(`„Das ist falsch“, sagte ${name}.`), [name]);
    assert.deepEqual(speakers(`${name} sagte: „Das ist falsch.“`), [name]);
    assert.deepEqual(speakers(`"This is wrong," said ${name} last August.`, 'en'), [name]);
  }
});

test('findQuotations: a time between verb and speaker is no part of the name, whatever the name is', () => {
  for (const time of ['am Sonntag', 'Anfang Mai', 'Dienstag', 'am Montagabend', 'gestern Abend', 'im August']) {
    for (const name of ['Lea Kern', 'Lea Sonntag', 'Eva Mai']) {
      assert.deepEqual(speakers(`„Das ist falsch“, sagte ${time} ${name}.`), [name], time);
    }
  }
});

test('findQuotations: a name with particles or an elision is one person in all its forms', () => {
  for (const [full, ...short] of [
    ['Mohammed bin Salman', 'bin Salman', 'Bin Salman'],
    ['Jean d’Alembert', 'd’Alembert', 'D’Alembert'],
    ["Carlo dell'Acqua", "dell'Acqua", "Dell'Acqua"],
    ['José dos Santos', 'dos Santos', 'Dos Santos'],
    ['Luiz Inácio Lula da Silva', 'Lula da Silva'],
    ['Karl-Theodor zu Guttenberg', 'zu Guttenberg', 'Guttenberg'],
    ['Alexander Van der Bellen', 'Van der Bellen'],
    ['Beatrix von Storch', 'Storch', 'von Storch'],
  ] as const) {
    for (const name of short) {
      const first = name.charAt(0).toUpperCase() + name.slice(1);
      const raw = `„Das ist falsch“, sagte ${full}. „Es reicht“, sagte ${name}. ${first} sagte: „Wir gehen.“`;
      assert.deepEqual(speakers(raw), [full, full, full], name);
    }
  }
  assert.deepEqual(speakers('"No," said Jeb Bush Jr. "Good," Bush said.', 'en'), ['Jeb Bush Jr.', 'Jeb Bush Jr.']);
});

test('findQuotations: a preposition that can be a particle is none before a noun', () => {
  assert.deepEqual(speakers('„Das ist falsch“, sagte Merkel zu Journalisten.'), ['Merkel']);
  assert.deepEqual(speakers('„Das ist falsch“, sagte Merkel zu Beginn.'), ['Merkel']);
  assert.deepEqual(speakers('„Das ist falsch“, sagte Jan Kern von Siemens.'), ['Jan Kern']);
});

test('findQuotations: "von und zu", "y" and a title of nobility stand inside a name', () => {
  for (const [name, short] of [
    ['Georg von und zu Franckenstein', 'von und zu Franckenstein'],
    ['José Ortega y Gasset', 'Ortega y Gasset'],
    ['Otto Graf Lambsdorff', 'Lambsdorff'],
    ['Karl Freiherr vom Stein', 'Freiherr vom Stein'],
  ]) {
    assert.deepEqual(speakers(`„Ja“, sagte ${name}. „Nein“, sagte ${short}.`), [name, name]);
  }
});

test('findQuotations: a short month that is a forename is one: "said Jan Kern", but "said Jan. 5"', () => {
  assert.deepEqual(speakers('“This is wrong,” said Jan Kern. “Soon,” said Kern.', 'en'), ['Jan Kern', 'Jan Kern']);
  assert.deepEqual(speakers('“This is wrong,” Ann Kern said Jan. 5.', 'en'), ['Ann Kern']);
  assert.deepEqual(speakers('„Ja“, sagte Jens Mittag am Mittag. „Nein“, so Mittag.'), ['Jens Mittag', 'Jens Mittag']);
});
