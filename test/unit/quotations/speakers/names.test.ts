import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** The names of the speakers of a text, in order; a "?" behind those that are not resolved. */
function speakers(raw: string): string[] {
  return findQuotations(articleOf(raw))
    .filter(({ isSpeech }) => isSpeech)
    .map(({ speaker }) => (speaker === null ? '-' : `${speaker.name}${speaker.resolved ? '' : '?'}`));
}

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(`findQuotations: ${title}`, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(speakers(raw), expected, raw);
  });
};

cases('a word for a time is a name where a full name shows it, in full and alone', [
  ['Kanzler Jan Kurz sagte: „Wir kommen.“ Kurz betonte, das sei sicher.', 'Jan Kurz', 'Jan Kurz'],
  ['„Das ist gut“, sagte Lea Sommer. Sommer fügte hinzu, es werde besser.', 'Lea Sommer', 'Lea Sommer'],
  ['„Wir kommen“, sagte Karl Montag am Montag. Laut Montag sei alles gut.', 'Karl Montag', 'Karl Montag'],
  ['„Das reicht“, sagte Ministerin Eva Mai Anfang Mai. Mai sagte, es sei genug.', 'Eva Mai', 'Eva Mai'],
  ['Senatorin Mai Hansen sagte: „Das ist falsch.“', 'Mai Hansen'],
  ['Peter Winter erklärte, der Winter sei hart. „Sehr hart“, sagte Winter im Winter.', 'Peter Winter', 'Peter Winter'],
]);

cases('a word for a time stays one beside a place, a day or a preposition', [
  ['In der Ukraine Ende Mai sagte Eva Huber: „Wir kommen.“', 'Eva Huber'],
  ['Kurz vor Mitternacht sagte Eva Huber: „Wir schließen jetzt.“', 'Eva Huber'],
  ['„Alles ist gut“, sagte Eva Huber Anfang Juni.', 'Eva Huber'],
]);

cases('particles and double surnames lead to the full name', [
  [
    'Ursula von der Leyen sagte: „Wir helfen.“ Von der Leyen betonte, das sei wichtig. „Das kommt bald“, so von der Leyen.',
    'Ursula von der Leyen',
    'Ursula von der Leyen',
    'Ursula von der Leyen',
  ],
  [
    'Hans von der Au sagte: „Das ist gut.“ Später sagte von der Au, es sei schlecht.',
    'Hans von der Au',
    'Hans von der Au',
  ],
  [
    'Anna Schmidt-Kern sagte: „Das ist gut.“ „Es ist nicht gut“, sagte Schmidt-Kern.',
    'Anna Schmidt-Kern',
    'Anna Schmidt-Kern',
  ],
  ['Bart De Wever sagte: „Das ist gut.“ De Wever betonte, es sei wahr.', 'Bart De Wever', 'Bart De Wever'],
  ['Ali al-Nuri sagte: „Das ist gut.“ Später sagte al-Nuri, es sei wahr.', 'Ali al-Nuri', 'Ali al-Nuri'],
]);

cases('offices and trades fall off the name', [
  ['Bundesrat Beat Frei sagte: „Das ist gut.“ Frei betonte, es sei wahr.', 'Beat Frei', 'Beat Frei'],
  ['Nationalrätin Ida Kern sagte: „Das ist gut.“', 'Ida Kern'],
  ['„Das ist gut“, sagte Landwirtin Rosa Kern.', 'Rosa Kern'],
  ['„Das ist gut“, sagte Politologe Max Lang.', 'Max Lang'],
  ['„Das ist gut“, sagte Anwältin Lea Kern.', 'Lea Kern'],
  ['„Das ist gut“, sagte Gewerkschafter Jan Kern.', 'Jan Kern'],
]);

cases('an attribution needs no verb', [
  ['„Wir haben genug getan und hören jetzt auf“ (Finanzminister Jan Kluge).', 'Jan Kluge'],
  ['„Wir haben genug getan und hören jetzt auf.“ – Finanzminister Jan Kluge', 'Jan Kluge'],
  ['Ministerin Eva Huber kam.\n\nDazu Huber: „Es reicht jetzt wirklich allen.“', 'Eva Huber'],
]);

cases('nobody is invented from an adjective or a quantity and a noun', [
  ['Jeder Deutsche sagt, das sei gut.', 'Jeder Deutsche?'],
  [
    'Qualitative Interviews ergaben, dass Kinder lesen. „Das ist so“, sagten Kinder.',
    'Qualitative Interviews?',
    'Kinder?',
  ],
]);

cases('behind an attribute between article and noun, with times in it and reflexive', [
  ['Der seit Jahren im Exil lebende Autor Jan Weber sagte: „Ich komme.“', 'Jan Weber'],
  ['Der kürzlich ernannte Bischof Karl Moser sagte: „Ich komme.“', 'Karl Moser'],
  ['„Ich komme“, sagte die am Montag im Amt bestätigte Rektorin Eva Huber.', 'Eva Huber'],
  ['Die Menge sang und der sich gern als Gegner gebende Händler Ben Kern rief aus: „Weg mit ihm!“', 'Ben Kern'],
]);

cases('what stands in marks as a whole is a title, and "zu den" is in no name', [
  ['Die Zeitung „Northern Observer“ berichtet, dass die Gespräche gescheitert seien.', 'Northern Observer'],
  ['Texmo zu den Konkurrenten Alvit aufschließen will. Die Wahl sei laut Texmo überflüssig.', 'Texmo'],
]);

cases('"der" with an adjective in -e behind a source is a phrase of its own', [
  ['Beim Aufprall würde nach Auskunft der NASA der größte Teil der Masse verglühen.', 'Nasa'],
  ['Das Werk müsse nach Angaben der Nordbank der kommende Chef retten.', 'Nordbank'],
]);
