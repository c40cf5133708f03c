// Names in English articles, kind by kind. All sentences are made up.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../../../src/mentions';
import { articleOf } from '../../article';

/** What is named in an English text: name and the first letter of its kind. */
const named = (raw: string): string[] =>
  findMentions(articleOf(raw, { language: 'en' })).map(({ name, kind }) => `${name} (${kind[0]})`);

test('findMentions: English states, cities and datelines are places, with or without a stop', () => {
  assert.deepEqual(named('WASHINGTON — The vote in Vermont was close.'), ['Washington (p)', 'Vermont (p)']);
  assert.deepEqual(named('The plant in Ashford, N.J., moved to Cleveland.').slice(1), ['N.J (p)', 'Cleveland (p)']);
  assert.deepEqual(named('Traders on Wall Street looked at the Middle East.'), ['Wall Street (p)', 'Middle East (p)']);
});

test('findMentions: a word that begins an English sentence, a bay and a line in capitals are nobody', () => {
  assert.deepEqual(named('Had Republicans known, they would have stayed.'), []);
  assert.deepEqual(named('Trampling Latinos is no plan.'), []);
  assert.deepEqual(named('His office looks over Heron Bay.'), []);
  assert.deepEqual(named('FULL TEXT.\n\nThe plan is old.'), []);
});

test('findMentions: a company keeps its name without its legal form, and capitals inside a word name one', () => {
  assert.deepEqual(named('Brunn Inc. closed. Workers said Brunn had lied.'), ['Brunn Inc. (o)', 'Brunn Inc. (o)']);
  assert.deepEqual(named('She worked for StellFix in May.'), ['StellFix (o)']);
  assert.deepEqual(named('He spoke with Jane McBride in May.'), ['Jane McBride (p)']);
});

test('findMentions: what somebody is does not belong to the name, and "Mr." leads to the full one', () => {
  assert.deepEqual(named('Republican Donald Tarn came. Mr. Tarn left.'), ['Donald Tarn (p)', 'Donald Tarn (p)']);
  assert.deepEqual(named('Former Senator Jane Kern came on Monday.'), ['Jane Kern (p)']);
});
