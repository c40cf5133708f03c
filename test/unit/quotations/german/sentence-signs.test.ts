import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareContext } from '../../../../src/quotations/document';
import { GERMAN } from '../../../../src/quotations/german';
import { inGerman } from '../../../../src/quotations/german/context';
import { mayHoldSpeech } from '../../../../src/quotations/german/indirect/sentence-signs';
import { articleOf } from '../../../article';

const signs = (raw: string): boolean[] => {
  const { verbs, sentences } = inGerman(prepareContext(articleOf(raw), GERMAN));
  return sentences.map((sentence) => mayHoldSpeech(verbs, sentence));
};

test('mayHoldSpeech: a sentence without a cue, a source, a Konjunktiv or hearsay is passed over', () => {
  assert.deepEqual(
    signs('Der Zug kam aus Wien. Der Wagen steht nach dem Umbau so nah bei der Tür, dass keiner zu ihr kommt.'),
    [false, false],
  );
});

test('mayHoldSpeech: each sign alone is enough', () => {
  for (const raw of [
    'Der Rat teilte es mit.',
    'Es sei kalt.',
    'Er soll in Wien wohnen.',
    'Die Forderung, das Dach zu decken, ist alt.',
    'Man ist überzeugt, dass es hält.',
    'Laut Rat hält es.',
    'Nach ersten Angaben hält es.',
    'Aus Sicht der Bank hält es.',
    'Gerüchten zu Folge hält es.',
    'Es hält, so der Rat.',
    'Es gibt Akten, wonach es hielt.',
    'Wie in der Stadt zu hören war, hält es.',
  ])
    assert.deepEqual(signs(raw), [true], raw);
});
