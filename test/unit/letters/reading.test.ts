import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rawSpan, readLetters, readSpan, termKey } from '../../../src/letters';

const read = (raw: string) => readLetters(raw).text;

/** The words of the read text as they stand in the raw one. */
function printed(raw: string): string[] {
  const reading = readLetters(raw);
  return Array.from(reading.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => {
    const { start, end } = rawSpan(reading, { start: index, end: index + word.length });
    return raw.slice(start, end);
  });
}

describe('a text that is read as it stands', () => {
  it('is the raw text itself, with no map', () => {
    const raw = 'Der „Kanzler“ – sagte er – kommt um 10:30 Uhr; a < b & c.\n- Punkt\n';
    const reading = readLetters(raw);
    assert.equal(reading.text, raw);
    assert.equal(reading.starts, null);
    assert.deepEqual(reading.changes, []);
  });

  it('keeps the joiners of emoji, variation selectors and the marks that no composed letter has', () => {
    for (const raw of ['👨‍👩‍👧', '☎️', 'किताब', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']) assert.equal(read(raw), raw);
  });
});

describe('words that a line end breaks', () => {
  const broken: readonly (readonly [raw: string, text: string])[] = [
    ['Die Bundes-\nregierung', 'Die Bundesregierung'],
    ['Die Bundes-\r\n  regierung', 'Die Bundesregierung'],
    ['Die Bundes‐ \nregierung', 'Die Bundesregierung'],
    ['Die Bundes¬\nregierung', 'Die Bundesregierung'],
    ['Die Bundes\u00ad\nregierung', 'Die Bundesregierung'],
    ['Die Bundes-\n\nregierung', 'Die Bundesregierung'],
    ['CDU-\nPolitiker', 'CDU-Politiker'],
    ['US-\namerikanisch', 'US-amerikanisch'],
    ['30-\njährig', '30-jährig'],
    ['E-\nmail', 'E-mail'],
    ['Nord-\nund Südkorea', 'Nord-\nund Südkorea'],
    ['zwei-\nbis dreimal', 'zwei-\nbis dreimal'],
    ['Das ist -\nwie gesagt', 'Das ist -\nwie gesagt'],
    ['deutsch-\nfranzösisch', 'deutschfranzösisch'],
    ['deutsch-\nfranzösisch und deutsch-französisch', 'deutsch-französisch und deutsch-französisch'],
  ];
  for (const [raw, text] of broken) it(JSON.stringify(raw), () => assert.equal(read(raw), text));

  it('stand in the raw text with the line end in them', () => {
    assert.deepEqual(printed('Die Bundes-\nregierung tagt'), ['Die', 'Bundes-\nregierung', 'tagt']);
  });
});

describe('lines that were broken at a fixed width', () => {
  const mail = `Wien (sda). Die Bundesregierung will die
ab Herbst geltenden Tarife der Bahn noch
einmal ändern. Das sagte die zuständige
Ministerin Karin Obermaier am Montag vor
dem Ausschuss in Innsbruck.
`;

  it('are one, each break a blank, and what stands beside a break stays where it was', () => {
    assert.equal(read(mail), `${mail.trimEnd().replaceAll('\n', ' ')}\n`);
    const [change] = readLetters(mail).changes;
    assert.deepEqual([change?.kind, change?.count], ['wrapped-line', 4]);
    assert.deepEqual(printed(mail).slice(-2), ['in', 'Innsbruck']);
    assert.equal(read(mail.replaceAll('\n', '\r\n')), `${mail.trimEnd().replaceAll('\n', ' ')}\r\n`);
    assert.equal(read(mail.replaceAll('\n', '\r')), `${mail.trimEnd().replaceAll('\n', ' ')}\r`);
  });

  it('end at a shorter line and at a blank one', () => {
    const headed = `Bahn wird teurer\n${mail}\nKommentar\nTeilen\n`;
    assert.equal(read(headed), `Bahn wird teurer\n${mail.trimEnd().replaceAll('\n', ' ')}\n\nKommentar\nTeilen\n`);
  });

  const asTheyStand: Readonly<Record<string, string>> = {
    'headlines below one another': 'Kanzler trifft Minister in Wien\nBahn wird im Herbst noch teurer\n'.repeat(4),
    'headlines, two of them in small letters':
      'Kanzler trifft Minister in Wien\nBahn wird im Herbst noch teurer\n'.repeat(4) +
      'neue Tarife ab Herbst geplant b\n'.repeat(2),
    'four names of files': 'haushalt der stadt wien, teil 1\nhaushalt der stadt wien, teil 2\n'.repeat(2),
    'lines as long as paragraphs': `${'wort '.repeat(25)}worte\n`.repeat(6),
    'a sentence a line': 'Die Bahn wird im Herbst teurer.\nDas sagte die Ministerin heute.\n'.repeat(4),
    'a poem':
      'Es war, als hätt der Himmel\ndie Erde still geküsst,\ndass sie im Blütenschimmer\nvon ihm nun träumen müsst.\n',
    'a paragraph a line': `${mail.replaceAll('\n', ' ').repeat(2)}\n`.repeat(4),
    'a column of small words': 'bahn\nbus\nstraßenbahn\nfähre\nseilbahn\n'.repeat(8),
  };
  for (const [name, raw] of Object.entries(asTheyStand)) it(`${name}: stays`, () => assert.equal(read(raw), raw));
});

describe('characters that do not show', () => {
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0x061c, 0xfeff]) {
    const character = String.fromCharCode(code);
    it(`U+${code.toString(16).toUpperCase()} is nothing inside and around a word`, () => {
      const raw = `${character}Kanz${character}ler${character} kommt`;
      assert.equal(read(raw), 'Kanzler kommt');
      assert.deepEqual(printed(raw), [`Kanz${character}ler`, 'kommt']);
    });
  }
});

describe('letters in another form', () => {
  const forms: readonly (readonly [raw: string, text: string])[] = [
    ['Mu\u0308ller', 'Müller'],
    ['O\ufb03zier, \ufb02ink', 'Offizier, flink'],
    ['Wa\u017f\u017fer', 'Wasser'],
    ['\uff22\uff55\uff4e\uff44 \uff11\uff12', 'Bund 12'],
    ['𝐁𝐮𝐧𝐝', 'Bund'],
    ['Å\u212b\u212a', 'ÅÅK'],
    ['\u1112\u1161\u11ab', '한'],
  ];
  for (const [raw, text] of forms) it(`${raw} is read as ${text}`, () => assert.equal(read(raw), text));

  it('a part of a ligature stands for all of it', () => {
    const reading = readLetters('O\ufb03zier');
    assert.deepEqual(rawSpan(reading, { start: 2, end: 3 }), { start: 1, end: 2 });
  });
});

describe('what is left of a web page', () => {
  const markup: readonly (readonly [raw: string, text: string])[] = [
    ['M&uuml;ller &amp; S&#246;hne &#x201e;GmbH&ldquo;', 'Müller & Söhne „GmbH“'],
    ['M&amp;uuml;ller', 'Müller'],
    ['u&#776;ber', 'über'],
    ['Bun&shy;des&#8203;tag', 'Bundestag'],
    ['<b>Bund</b>estag', 'Bundestag'],
    ['Eins.<br>Zwei.<br />Drei.', 'Eins.\nZwei.\nDrei.'],
    ['&lt;p class="x"&gt;Eins&lt;/p&gt;', '\nEins\n'],
    ['a<!-- <b>weg --> b', 'a b'],
    ['vor<script>let a = "b";</script>nach', 'vor\nnach'],
    ['<a href="x">Eins</a><a href="y">Zwei</a>', 'Eins Zwei'],
    ['AT&T, R&D; &foo; x<3, a<b und c>d, <Name>', 'AT&T, R&D; &foo; x<3, a<b und c>d, <Name>'],
  ];
  for (const [raw, text] of markup) it(raw, () => assert.equal(read(raw), text));
});

describe('changes', () => {
  it('are counted by kind, with the first place of each in the raw text', () => {
    assert.deepEqual(readLetters('M&uuml;ller<br>Kanz\u200bler, Kanz\u200bler').changes, [
      { kind: 'reference', count: 1, first: { start: 1, end: 7 } },
      { kind: 'tag', count: 1, first: { start: 11, end: 15 } },
      { kind: 'invisible', count: 2, first: { start: 19, end: 20 } },
    ]);
  });
});

describe('places', () => {
  const odd = fc.array(
    fc.constantFrom(
      'a',
      'B',
      'ü',
      'u\u0308',
      '-\n',
      ' ',
      '\u00ad',
      '\u200b',
      '&auml;',
      '<br>',
      '<i>',
      'ﬁ',
      '𝐁',
      '&',
      '<',
    ),
    { maxLength: 30 },
  );

  it('of the read text lead to the raw text and back', () => {
    fc.assert(
      fc.property(odd, (pieces) => {
        const reading = readLetters(pieces.join(''));
        for (let start = 0; start < reading.text.length; start++) {
          const raw = rawSpan(reading, { start, end: start + 1 });
          assert.ok(raw.start < raw.end && raw.end <= reading.rawLength);
          const back = readSpan(reading, raw);
          assert.ok(back.start <= start && back.end >= start + 1);
        }
      }),
      { seed: 11 },
    );
  });

  it('rise with the text', () => {
    fc.assert(
      fc.property(odd, (pieces) => {
        const { starts } = readLetters(pieces.join(''));
        assert.deepEqual(starts, starts === null ? null : starts.slice().sort());
      }),
      { seed: 12 },
    );
  });
});

describe('termKey', () => {
  it('is the same for all printed forms of a word', () => {
    for (const form of ['Bundes-\nRat', 'Bundes\u2010Rat', 'Bundes\u200b-Rat', 'BUNDES-RAT']) {
      assert.equal(termKey(form), 'bundes-rat');
    }
    assert.equal(termKey('O\ufb03zier'), 'offizier');
    assert.equal(termKey('M&uuml;ller'), 'müller');
  });
});
