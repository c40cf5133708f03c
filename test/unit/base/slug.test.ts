import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slug } from '../../../src/base';

test('slug: small letters without accents, words joined by hyphens', () => {
  assert.equal(slug('Share of voice, by speaker'), 'share-of-voice-by-speaker');
  assert.equal(slug('Übrige: „Straße“ (Café) 95 %'), 'uebrige-strasse-cafe-95');
  assert.equal(slug("What's said"), 'whats-said');
});

test('slug: at most sixty characters, cut between words; nothing of another alphabet', () => {
  assert.equal(slug(`${'word '.repeat(20)}`), `${'word-'.repeat(11)}word`);
  assert.equal(slug('x'.repeat(80)).length, 60);
  assert.equal(slug('Путин'), '');
});
