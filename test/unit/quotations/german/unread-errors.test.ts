// Kinds of errors that a reader found in articles nobody had looked at, in sentences of our own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** Speaker and words of each quotation. */
const found = (raw: string): string[] =>
  findQuotations(articleOf(raw)).map(({ speaker, text }) => `${speaker?.name ?? '-'}: ${text}`);

test('a pronoun leads to a subject with brackets behind the name', () => {
  for (const subject of ['Hans Kern (SPD)', 'der Minister Hans Kern (SPD)', 'der Minister, Hans Kern (54),'])
    assert.deepEqual(
      found(`Am Montag kam ${subject} nach Bonn. Er sagte, das dürfe es nicht geben.`),
      ['Hans Kern: das dürfe es nicht geben'],
      subject,
    );
  assert.deepEqual(found('Anna Kern (Grüne) legte den Plan vor. Sie sagte, es regne.'), ['Anna Kern: es regne']);
});

test('what a clause behind the phrase names as its source is not the source of the sentence', () => {
  assert.deepEqual(
    found('Nach dem Brand, der nach Angaben der Polizei zwei Häuser zerstört hatte, wurde die Straße gesperrt.'),
    ['Polizei: der … zwei Häuser zerstört hatte'],
  );
  assert.deepEqual(found('Nach Angaben der Polizei, die schnell da war, wurde die Straße gesperrt.'), [
    'Polizei: wurde die Straße gesperrt',
  ]);
});

test('who brings something about says nothing', () => {
  assert.deepEqual(found('Neue Regeln sorgen dafür, dass dieses Amt mehr Macht hat.'), []);
  assert.deepEqual(found('Anna Kern sorgt sich, dass das Amt zu viel Macht hat.'), [
    'Anna Kern: dass das Amt zu viel Macht hat',
  ]);
});

test('of a list each says what stands behind his colon', () => {
  assert.deepEqual(
    found(
      'Alle gratulierten, so Ministerin Eva Holm („Mir fällt niemand ein, der das mehr verdient.“), und Minister Jan Kern: „Der Preis kommt nicht zu früh.“',
    ).at(-1),
    'Jan Kern: Der Preis kommt nicht zu früh.',
  );
});

test('what is feared of a thing is not feared by it, and what a place is near does not warn', () => {
  assert.deepEqual(found('In der Stadt wird eine Zunahme von Gewalt befürchtet.'), []);
  assert.deepEqual(found('Die Bevölkerung in der Nähe von Bergen wurde vor Erdrutschen gewarnt.'), []);
});
