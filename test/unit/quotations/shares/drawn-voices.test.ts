import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations, shareOfVoice, unknownVoices, voicesToDraw } from '../../../../src/quotations';
import { articleOf } from '../../../article';

const TEXT =
  'Anna Merk sagte, es regne. Anna Merk sagte, es sei kalt. Jan Kern sagte, es sei spät. Eva Lohr sagte, es sei früh. Ein Bäcker sagte, es sei nass.';

const share = shareOfVoice(findQuotations(articleOf(TEXT)), { resamples: 0 });

test('voicesToDraw: the largest, the others together, the unknown as a bar of its own; the bars add up to the whole', () => {
  const drawn = voicesToDraw(share.rows, 1);
  assert.deepEqual(
    drawn.map(({ speaker, count }) => [speaker, count]),
    [
      ['Anna Merk', 2],
      ['(others)', 2],
      ['(unresolved)', 1],
    ],
  );
  assert.equal(
    drawn.reduce((sum, row) => sum + (row.share ?? 0), 0),
    1,
  );
});

test('voicesToDraw: without others there is no such row; a count below 1 is refused', () => {
  assert.deepEqual(
    voicesToDraw(share.rows, 9).map(({ speaker }) => speaker),
    ['Anna Merk', 'Eva Lohr', 'Jan Kern', '(unresolved)'],
  );
  assert.throws(() => voicesToDraw(share.rows, 0), /top/);
});

test('unknownVoices: the part that is not known in words, in German and English', () => {
  assert.equal(unknownVoices(share.rows), 'not known: 20.0% of the attributions');
  assert.match(unknownVoices(share.rows, { language: 'de' }), /^nicht bekannt: 20,0\s% der Zuschreibungen$/);
  const known = shareOfVoice(findQuotations(articleOf('Anna Merk sagte, es regne.')), { resamples: 0 });
  assert.equal(unknownVoices(known.rows), 'every speaker is known');
  const both = shareOfVoice(findQuotations(articleOf('Ein Bäcker sagte, es regne. „Ja, das ist wirklich so.“')), {
    resamples: 0,
  });
  assert.match(unknownVoices(both.rows), /\(\(unresolved\) \d+\.\d%, \(nobody named\) \d+\.\d%\)|not known/);
});
