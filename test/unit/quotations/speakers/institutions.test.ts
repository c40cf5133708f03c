import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations, shareOfVoice } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** The names of the speakers of a text, in order; a "?" behind those that are not resolved. */
function speakers(raw: string): string[] {
  return findQuotations(articleOf(raw))
    .filter(({ isSpeech }) => isSpeech)
    .map(({ speaker }) => (speaker === null ? '-' : `${speaker.name}${speaker.resolved ? '' : '?'}`));
}

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(`findQuotations: institutions, ${title}`, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(speakers(raw), expected, raw);
  });
};

cases('named in full are resolved, under one name in every case', [
  [
    'Das Innenministerium erklärte, alles sei gut. Laut Innenministerium sei nichts passiert.',
    'Innenministerium',
    'Innenministerium',
  ],
  ['Nach Angaben des Innenministeriums seien drei Menschen verletzt.', 'Innenministerium'],
  ['Die Staatsanwaltschaft Innsbruck teilte mit, der Mann sei tot.', 'Staatsanwaltschaft Innsbruck'],
  [
    'Das russische Außenministerium sagte, es regne. Laut dem russischen Außenministerium sei es kalt.',
    'russisches Außenministerium',
    'russisches Außenministerium',
  ],
]);

cases('known by a short form have the name of the table that ships', [
  [
    'Das Österreichische Institut für Wirtschaftsforschung (Wifo) sagte, dass die Preise steigen. Laut Wifo sei das sicher.',
    'Österreichisches Institut für Wirtschaftsforschung',
    'Österreichisches Institut für Wirtschaftsforschung',
  ],
  [
    'Die Uno erklärte, es sei Krieg. Die Vereinten Nationen sagten, es sei kalt.',
    'Vereinte Nationen',
    'Vereinte Nationen',
  ],
  ['Apple erklärte, man habe nichts gewusst.', 'Apple'],
  ['Die SPD forderte, das Gesetz zu ändern.', 'SPD'],
]);

cases('that are only called something are not', [
  ['Die Behörde erklärte, alles sei gut.', 'Die Behörde?'],
  [
    'Ein Gericht entschied, das Haus sei zu räumen. „Das ist so“, sagte ein Sprecher des Ministeriums.',
    'Ein Gericht?',
    'ein Sprecher des Ministeriums?',
  ],
]);

test('shareOfVoice: of "kind" needs no table, and the unknown part is told by kind', () => {
  const article = articleOf(
    'Anna Muster sagte, es regne. Das Innenministerium erklärte, alles sei gut. Ein Bäcker sagte, es sei kalt.',
  );
  const { rows } = shareOfVoice(findQuotations(article), { of: 'kind', resamples: 0 });
  assert.deepEqual(
    rows.map(({ speaker, count }) => [speaker, count]),
    [
      ['organisation', 1],
      ['person', 1],
      ['(unresolved person)', 1],
      ['(unresolved)', 0],
      ['(nobody named)', 0],
    ],
  );
});
