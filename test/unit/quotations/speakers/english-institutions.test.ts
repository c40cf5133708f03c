import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMentions } from '../../../../src/mentions';
import { findQuotations, joinSpeakers } from '../../../../src/quotations';
import { publicInstitution } from '../../../../src/quotations/speakers/public-institutions';
import { articleOf } from '../../../article';

const english = (raw: string) => articleOf(raw, { id: 'e', file: 'e', language: 'en' });

function speakers(raw: string): string[] {
  return findQuotations(english(raw)).map(({ speaker }) => `${speaker?.name}: ${speaker?.kind}`);
}

test('findQuotations: an institution has its English name in an English article', () => {
  assert.deepEqual(speakers('The U.N. said that the dam was old. The White House said that it would wait.'), [
    'United Nations: organisation',
    'White House: government',
  ]);
  assert.deepEqual(speakers('The IMF said that prices would rise.'), ['International Monetary Fund: organisation']);
  assert.deepEqual(speakers('The State Department said that nobody was hurt.'), ['State Department: government']);
});

test('findMentions: likewise', () => {
  const names = findMentions(english('He met the head of the White House and of the United Nations in Geneva.'));
  assert.deepEqual(
    names.map(({ name }) => name).filter((name) => name !== 'Geneva'),
    ['White House', 'United Nations'],
  );
});

test('publicInstitution: a short form in capitals is not the word that is written otherwise', () => {
  assert.equal(publicInstitution('WHO'), 'Weltgesundheitsorganisation');
  for (const word of ['Who', 'who', 'AI', 'Ap', 'Ba', 'Sec', 'Senat'])
    assert.equal(publicInstitution(word), null, word);
});

test('joinSpeakers: an institution that is called by two names in articles of two languages is one, by the commoner', () => {
  const german = articleOf('Die UNO sagte, es regne. Die UNO erklärte, dass es kalt sei.', { id: 'd', file: 'd' });
  const found = [german, english('The U.N. said that the dam was old.')].flatMap((article) => findQuotations(article));
  const { quotations, decisions } = joinSpeakers(found);
  assert.deepEqual(
    quotations.map(({ speaker }) => speaker?.name),
    ['Vereinte Nationen', 'Vereinte Nationen', 'Vereinte Nationen'],
  );
  assert.deepEqual(
    decisions.map(({ name, joinedTo, decision, count }) => [name, joinedTo, decision, count]),
    [['United Nations', 'Vereinte Nationen', 'joined', 1]],
  );
});

test('findQuotations: whoever holds an office of an institution is not the institution', () => {
  const of = (raw: string) => findQuotations(english(raw))[0]?.speaker;
  const director = of('The FBI director said that it was fine.');
  assert.deepEqual(
    [director?.resolved, director?.kind, director?.role, director?.affiliation],
    [false, 'person', 'FBI director', 'FBI'],
  );
  assert.deepEqual(of('The Treasury secretary said that it was fine.')?.affiliation, 'Treasury Department');
  assert.deepEqual(of('Politico said that it was fine.')?.resolved, true);
  assert.deepEqual(of('The Politico reporter said that it was fine.')?.resolved, false);
});
