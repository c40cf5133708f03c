import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareContext } from '../../../../src/quotations/document';
import { GERMAN } from '../../../../src/quotations/german';
import { type PhraseOptions, phraseAt } from '../../../../src/quotations/german/grammar/noun-phrases';
import { articleOf } from '../../../article';

/** The phrase that begins with the text; "oblique" where it cannot be a subject. */
function phrase(raw: string, options?: PhraseOptions): string | null {
  const { tokens } = prepareContext(articleOf(raw), GERMAN);
  const found = phraseAt(tokens, 0, tokens.length, options);
  if (found === null) return null;
  const words = raw.slice(tokens[found.first]?.start, tokens[found.end - 1]?.end);
  return found.oblique ? `${words} (oblique)` : words;
}

test('phraseAt: a noun takes its article, adjectives and genitives', () => {
  assert.equal(phrase('der neue Leiter des Museums sprach'), 'der neue Leiter des Museums');
  assert.equal(phrase('Sprecher der Stadt riefen'), 'Sprecher der Stadt');
  assert.equal(phrase('Angaben britischer Medien waren'), 'Angaben britischer Medien');
});

test('phraseAt: a name takes its title, party and apposition', () => {
  assert.equal(phrase('Ministerin Eva Muster (SPD) sagte'), 'Ministerin Eva Muster (SPD)');
  assert.equal(phrase('der Leiter, Tom Muster, sagte'), 'der Leiter, Tom Muster');
});

test('phraseAt: von belongs to the phrase, a time does not', () => {
  assert.equal(phrase('ein Sprecher von Greenpeace sagte'), 'ein Sprecher von Greenpeace');
  assert.equal(phrase('ein Sprecher am Montag'), 'ein Sprecher');
});

test('phraseAt: an attribute between article and noun is part of the phrase', () => {
  assert.equal(phrase('der für den Verkehr zuständige Stadtrat sagte'), 'der für den Verkehr zuständige Stadtrat');
});

test('phraseAt: dative and accusative that show cannot be a subject', () => {
  assert.equal(phrase('dem Minister half'), 'dem Minister (oblique)');
  assert.equal(phrase('den Bericht las'), 'den Bericht (oblique)');
  assert.equal(phrase('der Regierung half'), 'der Regierung (oblique)');
  assert.equal(phrase('der Bundestag tagte'), 'der Bundestag');
});

test('phraseAt: pronouns stand alone; adverbs, verbs and prepositions begin no phrase', () => {
  assert.equal(phrase('sie sagte'), 'sie');
  assert.equal(phrase('ihm half'), 'ihm (oblique)');
  for (const raw of ['gestern kam', 'Zudem kam', 'mit Eva', 'sagte er', '']) assert.equal(phrase(raw), null, raw);
});
