import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termKey } from '../../../src/text';

test('termKey: lower case and composed, "ß" stays', () => {
  assert.equal(termKey('Straße'), 'straße');
  assert.equal(termKey('Mu\u0308nchen'), 'münchen');
  assert.equal(termKey('ÉCLAIR'), 'éclair');
});

test('termKey: invisible characters go, apostrophes and hyphens become one sort', () => {
  assert.equal(termKey('Zusammen\u00adarbeit\u200b'), 'zusammenarbeit');
  assert.equal(termKey('geht’s'), "geht's");
  assert.equal(termKey('U\u2011Boot'), 'u-boot');
});

test('termKey: capitals stay where lowercase is false', () => {
  assert.equal(termKey('Mu\u0308ller', { lowercase: false }), 'Müller');
});
