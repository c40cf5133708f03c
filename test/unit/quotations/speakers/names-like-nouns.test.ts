import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

const speakerOf = (name: string) => findQuotations(articleOf(`„Wir gehen nach Hause“, sagte ${name}.`))[0]?.speaker;

test('a full name may end as nouns do where the dictionary knows no such noun', () => {
  for (const name of ['Georg Hartung', 'Karl Amelung', 'Eva Hornung']) {
    const speaker = speakerOf(name);
    assert.deepEqual([speaker?.name, speaker?.resolved, speaker?.kind], [name, true, 'person']);
  }
  assert.equal(speakerOf('Neue Bildung')?.resolved, false);
});
