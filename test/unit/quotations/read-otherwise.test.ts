import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../src/quotations';
import { articleOf } from '../../article';

const SAID = 'Die Reform kommt, sagte Minister Karl Müller. „Das ist falsch“, sagte die Abgeordnete Eva Huber-Kern.';

const FORMS: Readonly<Record<string, string>> = {
  decomposed: SAID.normalize('NFD'),
  'with references': SAID.replace('ü', '&uuml;').replace('„', '&bdquo;').replace('“', '&ldquo;'),
  'with tags': SAID.replace('Müller', '<b>Müll</b>er').replace('Huber', '<em>Huber</em>'),
  'with characters that do not show': SAID.replace('Müller', 'Mül\u200bler').replace('Huber', '\u200eHu\u00adber'),
  'with broken lines': SAID.replace('Müller', 'Mül-\nler').replace('Huber-Kern', 'Huber-\nKern'),
};

const speakers = (raw: string) => findQuotations(articleOf(raw)).map(({ type, speaker }) => [type, speaker?.name]);

for (const [name, raw] of Object.entries(FORMS)) {
  test(`findQuotations: a text ${name} has the speakers of the plain one, at its own places`, () => {
    assert.deepEqual(speakers(raw), speakers(SAID));
    for (const { spans, text, speaker, cue } of findQuotations(articleOf(raw))) {
      assert.equal(spans.map(({ start, end }) => raw.slice(start, end)).join(' '), text);
      for (const { start, end, text: mention } of [...(speaker?.mentions ?? []), ...(cue === null ? [] : [cue])]) {
        assert.equal(raw.slice(start, end), mention);
      }
    }
  });
}

test('findQuotations: the plain text has two speakers', () => {
  assert.deepEqual(
    speakers(SAID).map(([, speaker]) => speaker),
    ['Karl Müller', 'Eva Huber-Kern'],
  );
});
