// However a file writes its letters, every analysis finds the same in it: one text in many ways of writing.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '../../src/corpus';
import { findFrames } from '../../src/framing';
import { findMentions } from '../../src/mentions';
import { mentionNetwork, quotationNetwork } from '../../src/networks';
import { comparePassages } from '../../src/overlap';
import { findQuotations, joinSpeakers } from '../../src/quotations';
import { findSelection } from '../../src/selection';
import { collocations, concordance, countCategories, indexTerms, termFrequencies } from '../../src/terms';
import { articleOf } from '../article';

const GERMAN = `Die Bürgermeisterin Margarethe Kühnlein hat die Müllabfuhr kritisiert. „Die Gebühren sind überflüssig und \
gefährden die öffentliche Ordnung“, sagte Kühnlein am Dienstag in Österfelden. Finanzstadtrat Stefan Größinger \
behauptete, die Offiziere hätten häufig gefilmt. „Wir können das nicht länger finanzieren“, räumte Größinger ein. \
Die Vorwürfe wies Oppositionsführer Friedrich Feldhoffer am Mittwoch entschieden zurück.
`;
const ENGLISH = `Mayor Phillip Griffith criticised the official figures on Tuesday. “The fiscal deficit is a difficult \
affair,” Griffith said. Officials confirmed that the traffic office was inefficient. Sheriff Clifford Offermann denied \
the allegations.
`;
const SOURCE = `Kühnlein ist seit 2019 im Amt. „Die Gebühren sind überflüssig und gefährden die öffentliche Ordnung“, \
sagte Kühnlein am Dienstag in Österfelden.
`;

/** Every second long word with something in its middle. */
function inWords(text: string, between: string, least = 8): string {
  let count = 0;
  return text.replace(new RegExp(`\\p{L}{${least},}`, 'gu'), (word) => {
    const cut = Math.ceil(word.length / 2);
    return count++ % 2 === 0 ? word.slice(0, cut) + between + word.slice(cut) : word;
  });
}

/** Text broken at a fixed width, as mails are. */
function wrapped(text: string, width: number, end: string): string {
  return text.replace(/.+/g, (paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join(end);
  });
}

const NAMES = /Kühnlein|Größinger|Feldhoffer|Griffith|Offermann/g;
const numbered = (text: string, form: (code: number) => string) =>
  text.replace(/[^\0-\x7f]/gu, (letter) => form(letter.codePointAt(0) ?? 0));

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'hyphens at line ends': (text) => inWords(text, '-\n'),
  'hyphens at line ends of Windows': (text) => inWords(text, '-\r\n'),
  'hyphens U+2010 at line ends, blanks around': (text) => inWords(text, '\u2010 \n  '),
  'soft hyphens': (text) => inWords(text, '\u00ad', 4),
  'soft hyphens at line ends': (text) => inWords(text, '\u00ad\n'),
  'zero-width spaces': (text) => inWords(text, '\u200b', 3),
  'zero-width non-joiners': (text) => inWords(text, '\u200c', 3),
  'word joiners and byte order marks': (text) => inWords(inWords(text, '\u2060', 4), '\ufeff', 3),
  'direction marks around each word': (text) => text.replace(/\p{L}+/gu, (word) => `\u200e${word}\u200f`),
  'decomposed letters': (text) => text.normalize('NFD'),
  ligatures: (text) => text.replace(/ffi/g, 'ﬃ').replace(/ff/g, 'ﬀ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'),
  'letters of full width': (text) =>
    text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'decimal references': (text) => numbered(text, (code) => `&#${code};`),
  'references written twice': (text) => numbered(text, (code) => `&amp;#x${code.toString(16)};`),
  'named references': (text) =>
    text.replace(/[äöü]/g, (letter) => `&${{ ä: 'a', ö: 'o', ü: 'u' }[letter]}uml;`).replace(/ß/g, '&szlig;'),
  'soft hyphens as references': (text) => inWords(text, '&shy;', 5),
  'tags inside words': (text) => inWords(inWords(text, '<b>', 6), '</b>', 9),
  'tags around names': (text) => text.replace(NAMES, '<strong>$&</strong>'),
  'links around names': (text) => text.replace(NAMES, '<a href="https://example.org/?a=1&amp;b=2">$&</a>'),
  'tags around paragraphs': (text) => `<div class="text"><p>${text.trim()}</p></div>\n`,
  'blanks that do not break': (text) => text.replace(/(?<=\p{Ll}) (?=\p{Lu})/gu, '\u00a0'),
  'narrow blanks': (text) => text.replace(/(?<=\p{Ll}) (?=\p{Lu})/gu, '\u202f'),
  'blanks as references': (text) => text.replace(/(?<=\p{Ll}) (?=\p{Lu})/gu, '&nbsp;'),
  'two blanks': (text) => text.replaceAll(' ', '  '),
  tabs: (text) => text.replaceAll(' ', '\t'),
  'lines of 45 letters': (text) => wrapped(text, 45, '\n'),
  'lines of 72 letters of Windows': (text) => wrapped(text, 72, '\r\n'),
};

const counted = (values: readonly string[]) => [...values].sort();

/** All that can be said of the two articles and a text before them without places in the raw text. */
function found(way: (text: string) => string) {
  const articles: Article[] = [
    articleOf(way(GERMAN), { id: 'g', outlet: 'Bote', date: '2024-03-01' }),
    articleOf(way(ENGLISH), { id: 'e', outlet: 'Herald', date: '2024-03-02', language: 'en' }),
  ];
  const source = articleOf(SOURCE, { id: 's' });
  const quotations = joinSpeakers(articles.flatMap((article) => findQuotations(article))).quotations;
  const mentions = articles.flatMap((article) => findMentions(article));
  const index = indexTerms(articles);
  const dictionary = { geld: ['gebühr*', 'fiscal deficit'], ordnung: ['öffentliche ordnung', 'offic*'] };
  const ties = (network: ReturnType<typeof mentionNetwork>) =>
    network.ties.map((tie) => `${tie.source}|${tie.target}|${tie.count}`);
  return {
    terms: termFrequencies(index).rows.map((row) => `${row.term} ${row.count}`),
    collocations: collocations(index, { minCount: 1 }).rows.map((row) => `${row.first} ${row.second} ${row.count}`),
    categories: countCategories(index, dictionary).rows.map((row) => `${row.category} ${row.count}`),
    concordance: ['öffentliche ordnung', 'offi*', 'kühnlein'].map((query) => concordance(articles, query).rows.length),
    quotations: quotations.map(({ type, rule, speakers, cue }) => [
      type,
      rule,
      cue === null,
      ...speakers.map(({ name, kind, role, resolved }) => `${name} ${kind} ${role} ${resolved}`),
    ]),
    frames: findFrames(quotations, { articles }).map(({ frame, word }) => `${frame} ${word}`),
    mentions: counted(mentions.map(({ name, kind }) => `${name} ${kind}`)),
    together: ties(mentionNetwork(mentions, { articles, minimum: 1 })),
    quotedTogether: ties(quotationNetwork(quotations, { articles, minimum: 1 })),
    passages: comparePassages([...articles, source]).pairs.length,
    selection: findSelection(source, articles).places.map(({ form, sentence }) => `${sentence} ${form}`),
  };
}

describe('the same words are found, whatever writes them', () => {
  const plain = found((text) => text);
  it('and there is something to find', () => {
    assert.deepEqual(plain.frames, [
      'neutral sagen',
      'doubting behaupten',
      'conceding einräumen',
      'opposing criticise',
      'neutral say',
      'confirming confirm',
    ]);
    assert.deepEqual(plain.selection, ['2 verbatim']);
    assert.ok(plain.together.length > 2 && plain.passages > 0);
  });
  for (const [name, way] of Object.entries(WAYS)) {
    it(name, () => {
      const other = found(way);
      for (const key of Object.keys(plain) as (keyof typeof plain)[]) assert.deepEqual(other[key], plain[key], key);
    });
  }
});
