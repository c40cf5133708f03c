import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations, joinSpeakers } from '../../../../src/quotations';
import { articleOf } from '../../../article';

const found = (...texts: readonly string[]) =>
  texts.flatMap((text, at) => findQuotations(articleOf(text, { id: `${at}` })));

const names = (...texts: readonly string[]): (string | undefined)[] =>
  joinSpeakers(found(...texts)).quotations.map(({ speaker }) => speaker?.name);

test('joinSpeakers: a surname is the only full name of the corpus that ends so', () => {
  assert.deepEqual(names('Anna Merk sagte, es regne.', 'Merk sagte, es sei kalt.'), ['Anna Merk', 'Anna Merk']);
});

test('joinSpeakers: a surname of two is left alone and listed with both', () => {
  const texts = ['Jan Müller sagte, es regne.', 'Eva Müller sagte, es sei spät.', 'Müller sagte, es sei kalt.'];
  assert.deepEqual(names(...texts), ['Jan Müller', 'Eva Müller', 'Müller']);
  assert.deepEqual(joinSpeakers(found(...texts)).decisions, [
    {
      name: 'Müller',
      joinedTo: 'Müller',
      decision: 'open',
      reason: 'may be "Eva Müller" (1 article), "Jan Müller" (1 article)',
      count: 1,
      articleCount: 1,
    },
  ]);
});

test('joinSpeakers: of two forms of one full name the commoner is the name of both; other persons are not joined', () => {
  const texts = ['Anna Maria Merk sagte, es regne.', 'Anna Merk sagte, es sei kalt.', 'Anna Merk sagte, es sei spät.'];
  assert.deepEqual(names(...texts, 'Eva Merk sagte, es schneie.'), ['Anna Merk', 'Anna Merk', 'Anna Merk', 'Eva Merk']);
});

test('joinSpeakers: institutions and who is not known stay, and no quotations give none', () => {
  const texts = ['Eva Polizei sagte, es regne.', 'Die Polizei sagte, es sei kalt.', 'Ein Bäcker sagte, es sei spät.'];
  assert.deepEqual(names(...texts).slice(1), ['Polizei', 'Ein Bäcker']);
  assert.deepEqual(joinSpeakers([]), { quotations: [], decisions: [] });
});
