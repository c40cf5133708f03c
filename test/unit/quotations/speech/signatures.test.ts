// Who speaks where no verb tells: signatures in brackets and below, labels before a colon; and apostrophes inside marks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

const said = (raw: string, language = 'de'): string[] =>
  findQuotations(articleOf(raw, { language })).map(({ speaker, text }) => `${speaker?.name}: ${text}`);

test('findQuotations: a name in brackets behind the marks, or with an office on the next line, is the speaker', () => {
  const words = 'Der Haushalt ist solide und reicht.';
  for (const behind of [
    ' (Eva Huber, Finanzministerin)',
    ' [Finanzministerin Eva Huber]',
    '\nEva Huber, Finanzministerin',
    ' – Eva Huber',
  ]) {
    assert.deepEqual(said(`„${words}“${behind}`), [`Eva Huber: ${words}`], behind);
  }
  assert.deepEqual(said(`„${words}“\nStreit um Haushalt`), [`undefined: ${words}`]);
  assert.deepEqual(said('"The budget is solid." (Mayor Jane Kern)', 'en'), ['Jane Kern: The budget is solid.']);
});

test('findQuotations: what a statement is called before the colon is no part of the name', () => {
  for (const label of ['O-Ton', 'Zitat', 'Kommentar von', 'Statement von']) {
    assert.deepEqual(said(`${label} Eva Huber: „Es reicht jetzt wirklich.“`), ['Eva Huber: Es reicht jetzt wirklich.']);
  }
});

test('findQuotations: the apostrophe of a genitive ends no words in single marks', () => {
  assert.deepEqual(said("'The boys' club is wrong,' said Jane Kern.", 'en'), ["Jane Kern: The boys' club is wrong,"]);
  assert.deepEqual(said('‚Das ist Hans’ Werk‘, sagte Jan Kern.'), ['Jan Kern: Das ist Hans’ Werk']);
  assert.deepEqual(said("Jane Kern said the boys' club met at the farmers' market.", 'en').length, 1);
});

test('findQuotations: labels of turns may be printed in bold', () => {
  const raw =
    '**Bote:** Warum jetzt?\n\n**Eva Huber:** Weil wir müssen.\n\n**Bote:** Und dann?\n\n**Huber:** Dann gehen wir.';
  assert.deepEqual(said(raw), ['Eva Huber: Weil wir müssen.', 'Eva Huber: Dann gehen wir.']);
});
