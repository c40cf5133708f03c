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

cases('what stands in marks before a comma and the verb is no subject', [
  ['"Wir holen den Bus", sagte Lotse Jan Kern: "Er wartet."', 'direct: Lotse Jan Kern', 'direct: Lotse Jan Kern'],
  ['"Alle singen mit", rief Ida Kling: "Das freut uns."', 'direct: Ida Kling', 'direct: Ida Kling'],
]);

cases('ages, inversions and interruptions', [
  ['Am Abend sagte der 61-Jährige: „Ich habe nichts gesehen.“', 'direct: der 61-Jährige'],
  ['Den Plan des Rats wies die Bürgerinitiative zurück: „Er hilft uns nicht.“', 'direct: die Bürgerinitiative'],
  ['Den Sturm schilderte Ada Kropp wie folgt: „Das Dach flog davon.“', 'direct: Ada Kropp'],
  ['Der Bootsverein – seit 1920 am See – meldet, dass das Eis bricht.', 'indirect: Der Bootsverein'],
  ['Wie der Bootsverein, der Besitzer des Stegs ist, mitteilte, bleibe er zu.', 'indirect: der Bootsverein'],
  [
    'Gestern hatte Ada Kropp, die den See kennt, ihre Sorge im Radio wiederholt und davor gewarnt, dass Eis komme.',
    'indirect: Ada Kropp',
  ],
  [
    'Ada Kropp schreibt über einen Fürsten, der die Bauern verriet und hohe Steuern verkündete: „Alle duckten sich weg.“',
    'direct: Ada Kropp',
  ],
]);

cases('all words of a list that an attribution follows', [
  ['„Laut“, „schrill“, „großartig“, jubelten Fans am Ufer.', 'direct: Fans', 'direct: Fans', 'direct: Fans'],
]);

cases('a noun of saying where nobody is named, a place with "man", what is heard', [
  ['Unruhe hatten Gerüchte ausgelöst, wonach der Steg schließt.', 'indirect: Gerüchte'],
  ['Es gab Warnungen, dass der Steg bricht.', 'indirect: Warnungen'],
  ['In der Gewerkschaft glaubt man, dass bald alle streiken.', 'indirect: der Gewerkschaft'],
  ['Wie aus dem Rathaus zu hören war, bleibe der Steg zu.', 'indirect: dem Rathaus'],
  ['Aus der Gemeinde kam Protest. Für einen Steg sei es zu früh.', 'indirect_free_indirect: Protest'],
]);

cases('sources and how far they reach', [
  [
    'Demnach sei es „denkbar, dass der Steg bald öffnet“, so der Bootsverein.',
    'indirect: der Bootsverein',
    'direct: der Bootsverein',
  ],
  ['Gestohlen haben sollen laut Polizei der Wirt Jan Kern und sein Sohn.', 'indirect: Polizei'],
  ['Vereine müssen nach dem neuen Stegplan jede Reise melden.'],
  ['Die Räte versprachen, Kern zu wählen, und nach der Wahl, bei der er siegte, ging Kling.', 'indirect: Die Räte'],
  ['Ada Kropp kam. Der Plan würde gelingen, das gelte für beide Ufer.', 'indirect_free_indirect: Ada Kropp'],
]);

cases('not said: conditions, denials, works, names', [
  ['Gezahlt wird, wenn die Prüferin bestätigt, dass alles stimmt.'],
  ['Wohin das Boot fuhr, gab der Verein nicht bekannt.'],
  ['Der Film berichtet über ein Boot aus Kassel.'],
  ['Der als „Fischer von Lindau“ bekannte Mann schwieg.'],
  ['Kern wurde zu „leichter Arbeit“ verurteilt.'],
  ['Der Titel des Abends lautete „Handwerk mit Zukunft in Europa und der ganzen Welt“.'],
]);

cases('a name behind "Das bestätigte" is known by its surname later', [
  ['Das bestätigte Rita Kropp am Abend. Das Eis sei dünn, sagte Kropp.', 'indirect: Kropp'],
]);

test('findQuotations, German: "Das bestätigte Rita Kropp" names somebody in full', () => {
  const [said] = findQuotations(articleOf('Das bestätigte Rita Kropp am Abend. Das Eis sei dünn, sagte Kropp.'));
  assert.equal(said?.speaker?.name, 'Rita Kropp');
});

cases('a paper only passes on whom it cites, with words between and in the passive', [
  ['Die Agentur zitiert dazu Nestor Kirch mit folgenden Worten: „Die Banken haben versagt.“', 'direct: Nestor Kirch'],
  ['Das Blatt zitierte am Abend Minister Jan Kern mit den Worten: „Ich gehe.“', 'direct: Minister Jan Kern'],
  ['Die Fischerin wird von der Agentur Nordpress mit den Worten zitiert, sie habe genug.', 'indirect: Die Fischerin'],
]);

cases('a signature behind a comma or before a dash', [
  ['„Der Steg muss bleiben, sonst geht das Dorf unter“, Jan Kluge.', 'direct: Jan Kluge'],
  ['Jan Kluge – „Der Steg muss bleiben, sonst geht das Dorf unter.“', 'direct: Jan Kluge'],
]);

cases('verbs that say something only with another word', [
  ['Beobachter schließen daraus, dass die Wehr nicht zum Rat steht.', 'indirect: Beobachter'],
  ['Der Wirt schließt daher, wenn es regnet.'],
  ['Die Fischer legen Wert darauf, dass der Steg bleibt.', 'indirect: Die Fischer'],
  ['Die Prüferin gab zu bedenken, dass der Steg alt ist.', 'indirect: Die Prüferin'],
  ['Der Verein ließ wissen, dass er absagt.', 'indirect: Der Verein'],
  ['Die Anwohner berichten, wie der Damm brach.', 'indirect: Die Anwohner'],
  ['Jan Kern sagte, ohne Namen zu nennen, dass ihn der Rat enttäusche.', 'indirect: Jan Kern'],
  ['Es gibt Umfragen, nach denen die meisten Fischer den Plan ablehnen.', 'indirect: Umfragen'],
]);

cases('what nobody but the reporter finds, and what is done and not said', [
  ['Als Ergebnis darf festgehalten werden, dass der Damm hält.'],
  ['Dabei ist zu bemerken, dass der Damm hält.'],
  ['Sicher ist bisher nur, dass der Damm hält.'],
  ['Die Bürger müssen dafür Sorge tragen, dass der Damm hält.'],
  ['Der Platz, wie er im Volk genannt wird, ist gesperrt.'],
  ['Wirtin Ada Kropp ging, forderte eine Auskunft vom Rat und schwieg dann.'],
]);
