import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** What is said and the words for who says it, of all speech of a text in order. */
function said(raw: string): string[] {
  return findQuotations(articleOf(raw))
    .filter(({ isSpeech }) => isSpeech)
    .map(({ type, speaker }) => `${type}: ${speaker?.mentions[0]?.text ?? '-'}`);
}

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(`findQuotations, German: ${title}`, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(said(raw), expected, raw);
  });
};

cases('words stand in a paper, on a poster, on a page', [
  ['In der Zeitung stand die Feststellung: „Wir haben den Damm aufgegeben.“', 'direct: der Zeitung'],
  ['Auf ihrer Homepage war gestern zu lesen: „Wir machen weiter wie bisher.“', 'direct: ihrer Homepage'],
  ['Auf dem Transparent prangte „Wir retten jetzt selbst den alten Damm“.', 'direct: dem Transparent'],
  ['Der Verein verschickte eine Stellungnahme. Darin steht: „Wir bauen weiter.“', 'direct: eine Stellungnahme'],
]);

cases('a sentence in the Konjunktiv before a colon is told by whoever goes on in marks', [
  [
    'Anna Muster sagte, der Damm sei alt. Die Kosten seien im Vertrag geregelt: „Daraus folgt alles Weitere.“',
    'indirect: Anna Muster',
    'indirect_free_indirect: Anna Muster',
    'direct: Anna Muster',
  ],
]);

cases('who says something inside what somebody else tells', [
  [
    'Die Polizei wertet den Brief aus. Der Täter habe darin geschrieben, er müsse „dem Leid ein Ende“ machen.',
    'indirect_free_indirect: Die Polizei',
    'direct: Der Täter',
  ],
]);

cases('what is said does not go on speaking', [
  [
    'Anna Muster sagte: „Ich glaube das nicht.“ Die Annahme klang ihr fremd. „Ich habe selbst gelogen, immer wieder.“',
    'direct: Anna Muster',
    'direct: Anna Muster',
  ],
]);

cases('with words, the verb behind them has its subject', [
  [
    'Jan Kluge blieb gelassen: Mit den Worten „Jetzt ist Schluss damit“ verließ Rosa Wellert den Saal.',
    'direct: Rosa Wellert',
  ],
]);

cases('an object between article and participle belongs to the subject', [
  ['Die das Feuer überlebende Ada Kropp sagte: „Es war überall Rauch.“', 'direct: Die das Feuer überlebende Ada Kropp'],
  ['Die den Brand überlebende Ada Kropp sagte: „Es war überall Rauch.“', 'direct: Die den Brand überlebende Ada Kropp'],
  ['Der den Brand löschende Wehrführer rief: „Alle sofort raus hier!“', 'direct: Der den Brand löschende Wehrführer'],
]);

cases('a name in marks that is a word for a time', [
  ['„Wir kommen im Mai wieder an die Elbe“, schrieb „Die Zeit“.', 'direct: „Die Zeit“'],
]);

cases('a new record, a table of results, a proof that is asked for are no speech', [
  ['Auf der Bühne stellte Jan Kluge sein neues Album vor: „Wir gehen heim“.'],
  ['Wer kommen will, muss ein „eigenes Boot“ nachweisen.'],
  ['Gezählt wurde spät.\n\nSPD: 28,2 Prozent\n\nCDU: 27,1 Prozent\n\nSPD: 21 Sitze\n\nCDU: 20 Sitze'],
]);

cases('dass without its comma', [
  ['Anna Muster hoffte dass der Winter vorbei sei.', 'indirect: Anna Muster'],
  ['Es regnete stark so dass der Damm brach.'],
]);

cases('verbs behind what is said, and "demnach" behind the verb', [
  ['Der Damm hält, stellte der Gutachter fest.', 'indirect: der Gutachter'],
  ['Als der Regen kam, brach der Damm, teilte die Feuerwehr mit.', 'indirect: die Feuerwehr'],
  ['Am Damm war nichts zu sehen, hieß es aus dem Rathaus.', 'indirect: dem Rathaus'],
  ['Das Werk soll demnach im Mai öffnen.', 'indirect: demnach'],
  ['Der Entwurf sieht vor, dass der Damm erhöht wird.', 'indirect: Der Entwurf'],
  ['Das Gericht sprach eine Mahnung aus, den Damm nicht zu betreten.', 'indirect: Das Gericht'],
]);

cases('forms of the Konjunktiv that look like something else', [
  ['Anna Muster klagte: Der Kreis lasse niemanden allein.', 'indirect: Anna Muster'],
  [
    'Der Preis sei hoch, klagt die Kammer. Sie übertreibe die Gefahr.',
    'indirect: die Kammer',
    'indirect_free_indirect: die Kammer',
  ],
  [
    'Anna Muster sagte, das sei zu viel. Dieses stelle eine Verletzung dar.',
    'indirect: Anna Muster',
    'indirect_free_indirect: Anna Muster',
  ],
]);
