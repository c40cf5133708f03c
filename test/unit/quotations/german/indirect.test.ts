import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../../../../src/base';
import type { Article } from '../../../../src/corpus';
import { prepareContext } from '../../../../src/quotations/document/context';
import {
  attributeWords,
  findDirectQuotations,
  findIndirectQuotations,
  languageOf,
} from '../../../../src/quotations/speech';
import { articleOf } from '../../../article';

const article = (raw: string, language = 'de'): Article => articleOf(raw, { language });

/** What is found, short: type, words said, speaker. */
function found(raw: string, language = 'de'): string[] {
  const context = prepareContext(article(raw, language), languageOf(language));
  const direct = findDirectQuotations(context, attributeWords(context), []);
  return findIndirectQuotations(context, direct).map(
    ({ type, spans, speakers }) =>
      `${type} | ${spans.map(({ start, end }) => raw.slice(start, end)).join(' … ')} | ${speakers[0]?.mention.text ?? '-'}`,
  );
}

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(`findIndirectQuotations: ${title}`, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(found(raw), expected, raw);
  });
};

cases('a dass-clause after a verb of saying is indirect speech, dass included, comma and full stop not', [
  [
    'Die Ministerin erklärte am Montag, dass die Brücke gesperrt bleibt.',
    'indirect | dass die Brücke gesperrt bleibt | Die Ministerin',
  ],
  [
    'Gestern sagte der Sprecher des Klinikums, dass alle Betten belegt sind.',
    'indirect | dass alle Betten belegt sind | der Sprecher des Klinikums',
  ],
]);

cases('the particle of a separable verb and the participle of a compound tense belong to the cue', [
  ['Der Verband teilte mit, dass das Fest ausfällt.', 'indirect | dass das Fest ausfällt | Der Verband'],
  ['Der Verband hat mitgeteilt, dass das Fest ausfällt.', 'indirect | dass das Fest ausfällt | Der Verband'],
  [
    'Das Gericht stellte fest, dass der Vertrag ungültig ist.',
    'indirect | dass der Vertrag ungültig ist | Das Gericht',
  ],
]);

cases('a question that somebody else put is not the words of who answers it', [
  [
    'Auf die Frage, ob die Brücke halten werde, sagte Vera Stein, sie sei geprüft.',
    'indirect | sie sei geprüft | Vera Stein',
  ],
  ['Gefragt, ob sie zurücktreten wolle, sagte Vera Stein, sie bleibe.', 'indirect | sie bleibe | Vera Stein'],
]);

cases('a verb-second clause in the Konjunktiv after a verb of saying is indirect speech', [
  [
    'Der Bürgermeister sagte, die Kasse sei leer und man müsse sparen.',
    'indirect | die Kasse sei leer und man müsse sparen | Der Bürgermeister',
  ],
  ['Er behauptete, sie hätten davon gewusst.', 'indirect | sie hätten davon gewusst | Er'],
]);

cases('what was said ends where the frame goes on', [
  ['Die Trainerin sagte, der Rasen sei nass, und verließ den Platz.', 'indirect | der Rasen sei nass | Die Trainerin'],
]);

cases('a frame may follow what was said', [
  [
    'Die Straße werde im Mai fertig, sagte die Bauleiterin.',
    'indirect | Die Straße werde im Mai fertig | die Bauleiterin',
  ],
  ['Die Straße wird im Mai fertig, kündigte das Amt an.', 'indirect | Die Straße wird im Mai fertig | das Amt'],
  [
    'Im Keller habe es gebrannt, heißt es im Bericht der Feuerwehr.',
    'indirect | Im Keller habe es gebrannt | Bericht der Feuerwehr',
  ],
]);

cases('a clause with wie before, inside or after frames the rest of its sentence', [
  ['Wie die Reederei mitteilte, ist die Fähre gesunken.', 'indirect | ist die Fähre gesunken | die Reederei'],
  ['Die Fähre ist gesunken, wie die Reederei mitteilte.', 'indirect | Die Fähre ist gesunken | die Reederei'],
]);

cases('an infinitive with zu after verbs that promise, accuse and demand is indirect speech', [
  ['Die Gewerkschaft drohte, den Hafen zu schließen.', 'indirect | den Hafen zu schließen | Die Gewerkschaft'],
  [
    'Die Klägerin warf der Firma vor, Akten vernichtet zu haben.',
    'indirect | Akten vernichtet zu haben | Die Klägerin',
  ],
]);

cases('an indirect question after a verb of asking is indirect speech', [
  ['Der Abgeordnete fragte, ob das Geld reicht.', 'indirect | ob das Geld reicht | Der Abgeordnete'],
]);

cases('a noun of saying frames a clause, its genitive speaks', [
  [
    'Der Vorwurf der Opposition, die Zahlen seien gefälscht, steht im Raum.',
    'indirect | die Zahlen seien gefälscht | der Opposition',
  ],
]);

cases('compounds of nouns of saying frame a clause too', [
  [
    'Die Zeugenaussage der Nachbarin, das Tor sei offen gewesen, half weiter.',
    'indirect | das Tor sei offen gewesen | der Nachbarin',
  ],
]);

cases('a passive has the agent for a speaker, or nobody', [
  ['Von der Behörde wurde bestätigt, dass Wasser eindrang.', 'indirect | dass Wasser eindrang | der Behörde'],
  ['Es wurde bekannt gegeben, dass das Konzert stattfindet.', 'indirect | dass das Konzert stattfindet | -'],
]);

cases('laut, nach Angaben, zufolge and aus Sicht vouch for the rest of the sentence, on both sides', [
  ['Laut Wetterdienst wird es am Abend stürmisch.', 'indirect | wird es am Abend stürmisch | Wetterdienst'],
  [
    'Der Zug entgleiste nach Angaben der Bahn kurz vor Mitternacht.',
    'indirect | Der Zug entgleiste … kurz vor Mitternacht | Angaben der Bahn',
  ],
  ['Medienberichten zufolge ist der Käufer ein Konzern.', 'indirect | ist der Käufer ein Konzern | Medienberichten'],
  ['Aus Sicht der Mieter ist das Urteil ein Erfolg.', 'indirect | ist das Urteil ein Erfolg | Sicht der Mieter'],
]);

cases('so with a name after or inside a sentence is a source', [
  ['Die Ernte falle gut aus, so der Bauernverband.', 'indirect | Die Ernte falle gut aus | der Bauernverband'],
]);

cases('a sentence in the Konjunktiv carries on the speech before it, full stop included', [
  [
    'Die Leiterin sagte, der Andrang sei groß. Man suche neue Räume.',
    'indirect | der Andrang sei groß | Die Leiterin',
    'indirect_free_indirect | Man suche neue Räume. | Die Leiterin',
  ],
]);

cases('neighbouring sentences in the Konjunktiv are one quotation', [
  [
    'Laut Polizei brannte ein Auto. Niemand sei verletzt worden. Der Schaden sei gering.',
    'indirect | brannte ein Auto | Polizei',
    'indirect_free_indirect | Niemand sei verletzt worden. Der Schaden sei gering. | Polizei',
  ],
]);

cases('sollen with a perfect infinitive is hearsay', [
  [
    'Die Polizei sucht einen Mann. Er soll drei Autos gestohlen haben.',
    'free_indirect | Er soll drei Autos gestohlen haben. | Die Polizei',
  ],
]);

cases('a frame that looks back makes the sentences before it a quotation', [
  [
    'Das Museum bleibt bis Juli geschlossen. Das teilte die Stadt mit.',
    'indirect | Das Museum bleibt bis Juli geschlossen. … Das | die Stadt',
  ],
]);

cases('a verb whose object tells what was said makes the sentence a summary', [
  ['Die Partei sprach von einem Erfolg.', 'reported | Die Partei sprach von einem Erfolg. | Die Partei'],
  ['Der Rat forderte mehr Personal.', 'reported | Der Rat forderte mehr Personal. | Der Rat'],
  ['Sie hält den Plan für gescheitert.', 'reported | Sie hält den Plan für gescheitert. | Sie'],
  [
    'Der Verein verurteilte den Abriss als Fehler.',
    'reported | Der Verein verurteilte den Abriss als Fehler. | Der Verein',
  ],
]);

cases(
  'what a summary verb needs may stand behind the subject or behind a clause between, and is no part of the subject',
  [
    ['Gestern sprach Eva Muster von einem Sieg.', 'reported | Gestern sprach Eva Muster von einem Sieg. | Eva Muster'],
    [
      'Der Bund schätzt die Zahl der Höfe, die schließen, auf zwanzig.',
      'reported | Der Bund schätzt die Zahl der Höfe, die schließen, auf zwanzig. | Der Bund',
    ],
  ],
);

cases('a summary may be set against another voice with während', [
  [
    'Während die Polizei von hundert Gästen sprach, blieb der Platz fast leer.',
    'reported | Während die Polizei von hundert Gästen sprach | die Polizei',
  ],
]);

cases('what is given as a reason or an example is a summary, even where nobody is named', [
  ['Als Grund nannte der Wirt den Lärm.', 'reported | Als Grund nannte der Wirt den Lärm. | der Wirt'],
  ['Als Ursache wurde ein Kurzschluss angegeben.', 'reported | Als Ursache wurde ein Kurzschluss angegeben. | -'],
]);

cases('names in marks do not make a summary direct speech', [
  [
    'Der Rat forderte den Ausbau der Linie „Nordring“.',
    'reported | Der Rat forderte den Ausbau der Linie „Nordring“. | Der Rat',
  ],
]);

cases('the subject may be cut off from its verb, inverted, or shared with the verb before', [
  ['Der Wirt, der neben dem Bahnhof wohnt, sagte, die Straße sei laut.', 'indirect | die Straße sei laut | Der Wirt'],
  [
    'Eva Muster, Sprecherin des Amtes, sagte, der Test sei bestanden.',
    'indirect | der Test sei bestanden | Eva Muster, Sprecherin des Amtes',
  ],
  ['Der Chor lobte den Saal und kündigte an, wieder zu kommen.', 'indirect | wieder zu kommen | Der Chor'],
]);

cases('das and so in the sentence itself frame what stands before or around them', [
  ['Die Brücke bleibt gesperrt, das teilte die Stadt mit.', 'indirect | Die Brücke bleibt gesperrt | die Stadt'],
  [
    'In zehn Jahren, so schätzen die Forscher, ist der Umbau beendet.',
    'indirect | In zehn Jahren … ist der Umbau beendet | die Forscher',
  ],
]);

cases('laws, plans and wishes are sources, a publication is a time', [
  ['Nach dem Gesetz haftet der Halter.', 'indirect | haftet der Halter | dem Gesetz'],
  [
    'Nach den bisherigen Planungen beginnt der Bau im Mai.',
    'indirect | beginnt der Bau im Mai | den bisherigen Planungen',
  ],
  ['Nach der Veröffentlichung gab es Streit.'],
  ['Nach Abschluss der Ermittlungen begann der Prozess.'],
]);

cases('what a source passes on with its frame, and a source inside what somebody says, are quotations inside another', [
  [
    'Laut Stadtblatt sagte der Bürgermeister, dass er zurücktritt.',
    'indirect | sagte der Bürgermeister, dass er zurücktritt | Stadtblatt',
    'indirect | dass er zurücktritt | der Bürgermeister',
  ],
  [
    'Der Verein bat darum, Decken zu spenden, weil es nach Angaben der Stadt an allem fehlt.',
    'indirect | Decken zu spenden, weil es nach Angaben der Stadt an allem fehlt | Der Verein',
    'indirect | weil es … an allem fehlt | Angaben der Stadt',
  ],
]);

cases('a source does not vouch for what somebody else speaks of', [
  [
    'Nach Angaben des Vereins kamen hundert Gäste, die Polizei sprach von vierzig.',
    'indirect | kamen hundert Gäste | Angaben des Vereins',
    'reported | die Polizei sprach von vierzig | die Polizei',
  ],
]);

cases('a clause that is set against another may have a source of its own', [
  [
    'Nach Angaben der Stadt fehlt viel Geld, während Graz Berichten zufolge Kohle verkauft.',
    'indirect | fehlt viel Geld | Angaben der Stadt',
    'indirect | während Graz … Kohle verkauft | Berichten',
  ],
]);

cases('a noun of saying has its speaker behind von, wherever that stands', [
  ['Von der Feuerwehr kam die Warnung, der Damm könne brechen.', 'indirect | der Damm könne brechen | der Feuerwehr'],
  ['Als Begründung gab die Bank an, sie habe Verluste.', 'indirect | sie habe Verluste | die Bank'],
]);

cases('a verb of passing on between frame and content announces nothing', [
  [
    'Eva Muster schrieb in einem Brief, der gestern verbreitet wurde, sie trete zurück.',
    'indirect | sie trete zurück | Eva Muster',
  ],
]);

cases('what a speaker says goes on where he names a source with wonach', [
  [
    'Die Ministerin sagte, es gebe Berichte, wonach der Damm bricht.',
    'indirect | es gebe Berichte, wonach der Damm bricht | Die Ministerin',
  ],
]);

cases('demnach and für at the start of a sentence point to who speaks', [
  ['Demnach fehlen im Lager drei Kisten.', 'indirect | fehlen im Lager drei Kisten | Demnach'],
  [
    'Für die Trainerin sei der Fall klar.',
    'indirect_free_indirect | Für die Trainerin sei der Fall klar. | die Trainerin',
  ],
]);

cases('in a sentence that is not speech, a subordinate clause in the Konjunktiv gives the words of its subject', [
  [
    'Der Nachbar beschwerte sich über den Lärm, weil er nicht schlafen könne.',
    'indirect | weil er nicht schlafen könne | Der Nachbar',
  ],
]);

cases('a clause inserted with als or wie governs nothing after it', [
  [
    'Das Dach sei, anders als der Architekt behauptet, undicht, es werde erneuert.',
    'indirect_free_indirect | Das Dach sei, anders als der Architekt behauptet, undicht, es werde erneuert. | -',
  ],
]);

cases('traps: other verbs and passives that look like summaries', [
  ['Das Gericht sprach den Fahrer vom Vorwurf der Flucht frei.'],
  ['Der Gouverneur forderte die Feuerwehr der Nachbarstadt an.'],
  ['Für Montag sind weitere Proben angekündigt.'],
  ['Das Fest wird vom Wetter bedroht.'],
  ['Als Raureif bezeichnet man gefrorenen Nebel.'],
  ['Das Hochwasser forderte zwölf Todesopfer.'],
  ['Der Wirt nannte keine Namen.'],
  ['Der Bund hätte das Grundstück verlangen müssen.'],
  ['Der Club nennt sich seit Mai anders.'],
  ['Die Bestmarke wurde von ihr gehalten.'],
]);

cases('traps: the first person is no Konjunktiv', [['Ich habe den Ball gesehen und gehe jetzt.']]);

cases('traps: no speech where dass, so, nach, laut, sollen and the Konjunktiv mean something else', [
  ['Der Regen führte dazu, dass der Keller überflutet wurde.'],
  ['Die Mauer ist so hoch, dass niemand hinübersieht.'],
  ['Nach dem Spiel gingen alle nach Hause.'],
  ['Nach Berlin fährt stündlich ein Zug.'],
  ['Die laute Musik störte die Nachbarn.'],
  ['Bei lautem Wind blieb der Hafen zu.'],
  ['So schnell fuhr hier noch niemand, so ein Rennen ist selten vorbei.'],
  ['Die Halle soll im Sommer öffnen.'],
  ['Wenn das Eis hielte, würden sie darüber gehen.'],
  ['Es sei denn, der Zug kommt pünktlich.'],
  ['Sie lief, als sei jemand hinter ihr her.'],
  ['Quelle: Agenturen'],
  ['Sie wollten über den Ausbau der Strecke sprechen.'],
  ['Der Chef dachte laut über einen Verkauf nach.'],
  ['Nach der Unabhängigkeitserklärung zogen die Truppen ab.'],
  ['Das Stück heißt Sommer, es läuft im Mai.'],
  ['Der Verein geriet in Not, das Dach fiel ein.'],
  ['Ein Sprecher wollte nicht bestätigen, dass die Brücke gesperrt bleibt.'],
  ['Der Platz war leer. Das bestritt die Stadt.'],
]);

cases('words in quotation marks are left to the rules for direct speech', [
  ['Die Wirtin sagte: „Wir öffnen um acht.“'],
  ['Er nannte den Plan ein „Luftschloss“.'],
]);

test('findIndirectQuotations: an empty article has none', () => {
  assert.deepEqual(found(''), []);
});

const PIECES = [
  'Der Sprecher',
  'sagte',
  ',',
  'dass',
  'die Lage',
  'sei',
  'ernst',
  '.',
  ' ',
  '\n\n',
  'laut',
  'Polizei',
  'nach Angaben',
  'zufolge',
  'so',
  'und',
  'zu haben',
  'teilte',
  'mit',
  ':',
  '„',
  '“',
  '(',
  ')',
  'Das',
  'soll',
  'haben',
  'wie',
  '–',
  'er',
  '1.000',
];

test('findIndirectQuotations: never throws, spans and mentions lie in the text, in order and apart but for nested ones', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 60 });
  fc.assert(
    fc.property(text, (pieces) => {
      const raw = pieces.join(' ');
      let end = 0;
      let outer: readonly Span[] = [];
      for (const { spans, speakers, cue, nested } of findIndirectQuotations(
        prepareContext(article(raw), languageOf('de')),
        [],
      )) {
        assert.ok(spans.length > 0);
        const inside = (span: Span) => outer.some(({ start, end }) => start <= span.start && span.end <= end);
        if (nested) assert.ok(spans.every(inside), raw);
        else outer = spans;
        for (const span of nested ? [] : spans) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= raw.length, raw);
          end = span.end;
        }
        for (const { mention } of speakers) assert.equal(raw.slice(mention.start, mention.end), mention.text);
        if (cue !== null) assert.ok(cue.end > cue.start && cue.end <= raw.length);
      }
    }),
    { seed: 42, numRuns: 400 },
  );
});

cases('a list inside a dass-clause does not end it; a relative clause behind a source is a part of the source', [
  [
    'Die Chefin sagte, dass Busse, Bahnen und Schiffe aus Hamburg, Bremen und Kiel länger warten müssen.',
    'indirect | dass Busse, Bahnen und Schiffe aus Hamburg, Bremen und Kiel länger warten müssen | Die Chefin',
  ],
  [
    'Laut einem Bericht des Amtes, der sich auf alte Zahlen beruft, leben hier tausend Füchse.',
    'indirect | leben hier tausend Füchse | einem Bericht des Amtes, der sich auf alte Zahlen beruft',
  ],
]);

cases('"so seine Version" names no source of its own', [
  [
    'Robert Kern erinnerte daran, dass es eine Feier gegeben hat, bei der - so seine Version - tausend Menschen sangen.',
    'indirect | dass es eine Feier gegeben hat, bei der | Robert Kern',
  ],
]);
