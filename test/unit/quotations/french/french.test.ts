import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageSigns, recognisedLanguage } from '../../../../src/corpus/recognise-language';
import { languageProfile } from '../../../../src/languages';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';
import { FRENCH } from '../../corpus/languages';

/** What is found in a French text, short: type, words said, name of the speaker. */
function found(raw: string): string[] {
  return findQuotations(articleOf(raw, { language: 'fr' }))
    .filter(({ isSpeech }) => isSpeech)
    .map(({ type, text, speaker }) => `${type} | ${text} | ${speaker?.name ?? '-'}`);
}

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(`findQuotations: French, ${title}`, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(found(raw), expected, raw);
  });
};

cases('the verb and its subject stand behind the marks', [
  ['« Le pont est fermé », a déclaré Marie Dupont.', 'direct | Le pont est fermé | Marie Dupont'],
  [
    '“Nous allons gagner cette élection”, affirme Paul Martin.',
    'direct | Nous allons gagner cette élection | Paul Martin',
  ],
  ['«\u00a0Personne n’a été blessé\u00a0», a dit lundi le maire.', 'direct | Personne n’a été blessé | le maire'],
  ['« Il faut partir tout de suite ! » a lancé Jean Moreau.', 'direct | Il faut partir tout de suite ! | Jean Moreau'],
  ['« Les travaux sont finis », a indiqué à la presse Claire Petit.', 'direct | Les travaux sont finis | Claire Petit'],
  ['« Le budget », explique Mme Colin, « est un désastre. »', 'direct | Le budget … est un désastre. | Colin'],
]);

cases('a colon, a clause or a source leads to the marks', [
  [
    'Marie Dupont a déclaré : « Nous avons fait notre travail. »',
    'direct | Nous avons fait notre travail. | Marie Dupont',
  ],
  [
    'Le ministre ajoute : “Le projet sera présenté en juin.”',
    'direct | Le projet sera présenté en juin. | Le ministre',
  ],
  ['« Le pont va tenir encore dix ans », selon Paul Martin.', 'direct | Le pont va tenir encore dix ans | Paul Martin'],
]);

cases('a pronoun agrees in gender, also behind its verb', [
  [
    'La ministre Marie Dupont a visité Lyon avec Paul Martin. « Nous sommes prêts », a-t-elle dit.',
    'direct | Nous sommes prêts | Marie Dupont',
  ],
  [
    'Le maire Paul Martin a ouvert le pont. « Nous sommes très fiers », explique-t-il.',
    'direct | Nous sommes très fiers | Paul Martin',
  ],
  [
    'Le maire Paul Martin a ouvert le pont. Il a dit que la route serait prête en mai.',
    'indirect | que la route serait prête en mai | Paul Martin',
  ],
]);

cases('of two titles the one that agrees with the pronoun', [
  [
    'Mme Dupont est arrivée. M. Martin est parti. « Nous sommes prêts », a-t-elle dit.',
    'direct | Nous sommes prêts | Dupont',
  ],
  [
    'Mme Dupont est arrivée. M. Martin est parti. « Nous sommes prêts », a-t-il dit.',
    'direct | Nous sommes prêts | Martin',
  ],
]);

cases('a clause with "que" behind a verb of saying', [
  ['Marie Dupont a dit que le pont était fermé.', 'indirect | que le pont était fermé | Marie Dupont'],
  [
    'Claire Petit estime que le pont va tomber. « Il faut agir sans attendre », insiste Paul Martin.',
    'indirect | que le pont va tomber | Claire Petit',
    'direct | Il faut agir sans attendre | Paul Martin',
  ],
  ["Paul Martin affirme qu'il ne savait rien.", "indirect | qu'il ne savait rien | Paul Martin"],
  [
    'Le gouvernement a annoncé lundi que la taxe augmenterait.',
    'indirect | que la taxe augmenterait | Le gouvernement',
  ],
]);

cases('the frame or the source stands before or behind what was said', [
  ['Selon Marie Dupont, le pont est fermé.', 'indirect | le pont est fermé | Marie Dupont'],
  ["D'après la police, deux personnes sont mortes.", 'indirect | deux personnes sont mortes | la police'],
  ['Deux personnes sont mortes, selon la police.', 'indirect | Deux personnes sont mortes | la police'],
  ['Le pont est fermé, a déclaré Paul Martin.', 'indirect | Le pont est fermé | Paul Martin'],
]);

cases('names, titles and denied saying are no speech', [
  ['Le film « Le Pont » sort mercredi.'],
  ['Le maire ne dit pas que le pont est fermé.'],
  ['Selon les besoins, le pont est ouvert.'],
]);

test('French: recognised from a text, with a profile of its own', () => {
  assert.equal(recognisedLanguage(languageSigns(FRENCH)), 'fr');
  const { tag, months, stopWords, stemmer, lemmatizer } = languageProfile('fr-CA');
  assert.equal(tag, 'fr');
  assert.ok(months.has('août') && stopWords().has('le') && !stopWords().has('pont'));
  assert.equal(stemmer()('écoles'), stemmer()('école'));
  assert.equal(lemmatizer().lemma('écoles', false), 'écoles');
});
