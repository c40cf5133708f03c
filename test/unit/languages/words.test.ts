import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarName, functionWords, languageProfiles, textProfile } from '../../../src/languages';
import { PLACE_WORDS, RELATED_WORDS } from '../../../src/languages/de/related-words';

test('calendar: every language has twelve months and seven weekdays, in lower case, no form for two of them', () => {
  for (const { tag, calendar } of languageProfiles()) {
    assert.deepEqual([calendar.months.length, calendar.weekdays.length], [12, 7], tag);
    const forms = [...calendar.months, ...calendar.weekdays].flatMap(({ names, short }) => [...names, ...short]);
    assert.equal(new Set(forms).size, forms.length, tag);
    for (const form of forms) assert.equal(form, form.toLowerCase());
  }
});

test('calendarName: a month or weekday by its first name, other words none', () => {
  const of = (word: string, language = 'de') => calendarName(word, language);
  assert.deepEqual([of('sonnabends'), of('jänner'), of('sonntag')], ['samstag', 'januar', 'sonntag']);
  assert.deepEqual([of('tag'), of('monday'), of('monday', 'en'), of('août', 'fr')], [null, null, 'monday', 'août']);
  assert.equal(of('montag', 'ru'), null);
});

test('vocabulary: German numbers written out up to 999,999, English ones up to 99; other words are none', () => {
  const german = textProfile('de').vocabulary().numberOf;
  assert.deepEqual(['hundertdreiundzwanzig', 'fünftausendvierhundert', 'zwölf'].map(german), [123, 5400, 12]);
  assert.deepEqual(['siebzehnzehn', 'einig', 'dreist', 'hundertwasser'].map(german), [null, null, null, null]);
  const english = textProfile('en').vocabulary().numberOf;
  assert.deepEqual(['five', 'twenty-five', 'seventeen', 'ninety'].map(english), [5, 25, 17, 90]);
  assert.deepEqual(['twenty-ten', 'oneself', 'five-twenty', '-'].map(english), [null, null, null, null]);
});

test('vocabulary: no word twice in a group of related words, no state in two, dictionary forms in lower case', () => {
  for (const group of [...RELATED_WORDS, ...PLACE_WORDS]) {
    assert.equal(new Set(group).size, group.length, group.join(' '));
    assert.deepEqual(
      group,
      group.map((word) => word.toLowerCase()),
    );
  }
  const states = PLACE_WORDS.flat();
  assert.equal(new Set(states).size, states.length);
});

test('vocabulary: what a noun is made from, and a verb without its particle', () => {
  const { lemmatizer, vocabulary } = textProfile('de');
  const { baseVerb, withoutParticle, isEvent, placeOf } = vocabulary();
  const verb = (lemma: string) => baseVerb(lemma, lemmatizer());
  assert.deepEqual([verb('aufbauen'), verb('Öffnung'), verb('Kauf')], ['aufbauen', 'öffnen', 'kaufen']);
  assert.deepEqual([verb('Kosten'), verb('Kreml')], [null, null]);
  assert.equal(withoutParticle('aufbauen'), 'bauen');
  assert.deepEqual(
    [isEvent('angriff'), isEvent('trainer'), placeOf('kreml'), placeOf('haus')],
    [true, false, 'russland', null],
  );
});

test('function words: those of every language, none of content', () => {
  for (const word of ['unserem', 'jenem', 'the', 'leurs']) assert.ok(functionWords().has(word), word);
  for (const word of ['sagte', 'jahr', 'said', 'président']) assert.ok(!functionWords().has(word), word);
});
