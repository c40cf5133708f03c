import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

const said = (raw: string, language = 'de') =>
  findQuotations(articleOf(raw, { language }))
    .filter(({ isSpeech, nested }) => isSpeech && !nested)
    .map(({ text, speaker, type }) => [type, speaker?.name ?? null, text]);

test('interview: answers are direct speech of their label, questions are not quoted', () => {
  const raw =
    'Bote: Herr Meier, was sagen Sie dazu?\n\nKarl Meier: Das ist falsch. Wir bleiben dabei.\n\nBote: Und jetzt?\n\nMeier: Jetzt warten wir.';
  assert.deepEqual(said(raw), [
    ['direct', 'Karl Meier', 'Das ist falsch. Wir bleiben dabei.'],
    ['direct', 'Karl Meier', 'Jetzt warten wir.'],
  ]);
  for (const { start, end, text } of findQuotations(articleOf(raw))) assert.equal(raw.slice(start, end), text);
});

test('interview: an answer of several paragraphs, words of others in it, and an introduction before it', () => {
  const raw =
    'Die Ministerin Eva Huber stellt sich den Fragen.\n\nWELT: Frau Huber, wird gekürzt?\n\nHuber: Nein.\n\nDer Kanzler sagte: „Es wird nicht gekürzt.“ Das gilt.\n\nWELT: Bis wann?\n\nHuber: Bis Mai.';
  assert.deepEqual(said(raw), [
    ['direct', 'Eva Huber', 'Nein. Der Kanzler sagte: „Es wird nicht gekürzt.“ Das gilt.'],
    ['direct', 'Eva Huber', 'Bis Mai.'],
  ]);
});

test('interview: a transcript in English, and answers that are called so', () => {
  const transcript =
    'MR. CARNEY: The plan stands. We will sign it.\n\nQ: When will that be?\n\nMR. CARNEY: On Monday.\n\nQ: And the vote?\n\nMR. CARNEY: After that.';
  assert.deepEqual(
    said(transcript, 'en').map(([type, , text]) => [type, text]),
    ['The plan stands. We will sign it.', 'On Monday.', 'After that.'].map((text) => ['direct', text]),
  );
  const unnamed = 'Frage: Wird gekürzt?\nAntwort: Nein, das wird es nicht.\nFrage: Warum?\nAntwort: Es ist Geld da.';
  assert.deepEqual(
    said(unnamed).map(([, speaker]) => speaker),
    [null, null],
  );
});

test('interview: lists, datelines, single labels and answers in marks are none', () => {
  for (const raw of [
    'Ort: Bern, Rathaus\nBeginn: 20 Uhr\nEintritt: 5 Franken\nKarten: am Eingang',
    'BERLIN: Der Rat tagt heute.\n\nDie Sitzung dauert lange.\n\nBERLIN: Der Rat tagt morgen.\n\nBERLIN: Ende.',
    'Meier: Das ist falsch.\n\nEs regnet.\n\nEs schneit.\n\nHuber: Das ist richtig.',
    'Hinweis: Die Halle ist offen.\nHinweis: Das Bad ist zu.',
  ]) {
    assert.deepEqual(said(raw), [], raw);
  }
  const marked =
    'Bote: Was nun?\n\nEva Huber: „Wir warten noch eine Woche.“\n\nBote: Und dann?\n\nEva Huber: „Dann gehen wir alle.“';
  assert.deepEqual(
    said(marked).map(([, speaker, text]) => [speaker, text]),
    [
      ['Eva Huber', 'Wir warten noch eine Woche.'],
      ['Eva Huber', 'Dann gehen wir alle.'],
    ],
  );
});
