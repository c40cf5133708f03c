// Framing: with what kind of word a quotation is introduced, and how often, by speaker and outlet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../../../src/base';
import type { Article } from '../../../src/corpus';
import {
  type CueWordRow,
  cueWords,
  DENIED,
  FRAME_MEANINGS,
  findFrames,
  frameRows,
  framingShares,
  framingToDraw,
  loadCueWords,
  NO_CUE,
  NOT_IN_TABLE,
  UNKNOWN_FRAME,
} from '../../../src/framing';
import { languageProfile } from '../../../src/languages';
import { lemmaForms } from '../../../src/languages/de';
import { findQuotations, type Quotation, type Speaker } from '../../../src/quotations';
import { ENGLISH_CUES } from '../../../src/quotations/english/english-cues';
import { ALL_CUE_VERBS } from '../../../src/quotations/german/cues/cue-words';
import { articleOf } from '../../article';
import { withFolder } from '../corpus/folder';

function framed(raw: string, language = 'de', words?: readonly CueWordRow[]) {
  const article = articleOf(raw, { language });
  const quotations = findQuotations(article).filter(({ isSpeech }) => isSpeech);
  return findFrames(quotations, { articles: [article], ...(words && { words }) });
}

/** Sentences with one quotation each: the class, and the dictionary form of the word. */
const GERMAN: readonly (readonly [text: string, frame: string, word: string])[] = [
  ['„Wir gehen“, sagte Anna Weber.', 'neutral', 'sagen'],
  ['„Wir gehen“, behauptete Anna Weber.', 'doubting', 'behaupten'],
  ['Anna Weber räumte ein, dass die Zahlen falsch seien.', 'conceding', 'einräumen'],
  ['„Die Zahlen sind falsch“, räumte Ministerin Anna Weber am Montag in Kiel ein.', 'conceding', 'einräumen'],
  ['Anna Weber gab bekannt, dass der Plan gelte.', 'neutral', 'bekanntgeben'],
  ['Anna Weber gab zu, dass der Plan falsch sei.', 'conceding', 'zugeben'],
  ['Anna Weber gab an, sie habe nichts gewusst.', 'neutral', 'angeben'],
  ['Anna Weber wies darauf hin, dass der Plan gelte.', 'confirming', 'hinweisen'],
  ['Anna Weber hat bestätigt, dass der Plan gelte.', 'confirming', 'bestätigen'],
  ['Anna Weber betonte, der Plan sei gut.', 'emphatic', 'betonen'],
  ['Anna Weber warf Karl Ohlsen vor, er habe gelogen.', 'opposing', 'vorwerfen'],
  ['Laut Anna Weber ist der Plan gut.', 'neutral', 'laut'],
  ['Der Plan ist Anna Weber zufolge gut.', 'neutral', 'zufolge'],
  ['Anna Weber forderte, dass der Plan gelte.', 'demanding', 'fordern'],
  ['Anna Weber hofft, dass der Plan gelte.', 'attitude', 'hoffen'],
  ['Anna Weber sagte angeblich, dass der Plan gelte.', 'doubting', 'sagen'],
];

test('framing: German cue words by their dictionary form, particles found in the sentence', () => {
  for (const [text, frame, word] of GERMAN) {
    assert.deepEqual(
      framed(text).map((one) => [one.frame, one.word]),
      [[frame, word]],
      text,
    );
  }
});

const ENGLISH: readonly (readonly [text: string, frame: string, word: string])[] = [
  ['“We will go,” said Anna Weber.', 'neutral', 'say'],
  ['“We will go,” Anna Weber claimed.', 'doubting', 'claim'],
  ['Anna Weber admitted that the figures were wrong.', 'conceding', 'admit'],
  ['Anna Weber pointed out that the figures were wrong.', 'confirming', 'point out'],
  ['Anna Weber denied that the figures were wrong.', 'opposing', 'deny'],
  ['According to Anna Weber, the figures were wrong.', 'neutral', 'according to'],
  ['Anna Weber insisted that the figures were right.', 'emphatic', 'insist'],
];

test('framing: English cue words by their dictionary form', () => {
  for (const [text, frame, word] of ENGLISH) {
    assert.deepEqual(
      framed(text, 'en').map((one) => [one.frame, one.word]),
      [[frame, word]],
      text,
    );
  }
});

test('framing: a noun that a plain verb brings in has the class; the same noun elsewhere in the clause has not', () => {
  const first = (text: string, language: string) => framed(text, language).map((one) => [one.frame, one.word])[0];
  assert.deepEqual(first('Anna Weber wiederholte die Behauptung, der Plan sei falsch.', 'de'), [
    'doubting',
    'behauptung',
  ]);
  assert.deepEqual(first('Anna Weber verbreitete das böse Gerücht, die Wahl sei falsch.', 'de'), [
    'doubting',
    'gerücht',
  ]);
  assert.equal(first('Anna Weber sagte auf eine Frage nach der Kritik, der Plan sei gut.', 'de')?.[0], 'neutral');
  assert.equal(first('Anna Weber sagte nach der Kritik der Partei, der Plan sei gut.', 'de')?.[0], 'neutral');
});

test('framing: of "criticised the plan, saying …" the verb that says how', () => {
  const first = (text: string) => framed(text, 'en').map((one) => [one.frame, one.word])[0];
  assert.deepEqual(first('Ann Weber criticised the plan, saying it does too little.'), ['opposing', 'criticise']);
  assert.deepEqual(first('Ann Weber defended the plan, saying it helps the poor.'), ['attitude', 'defend']);
  assert.equal(first('Ann Weber went to the claims office, saying she was ill.')?.[0], 'neutral');
});

test('framing: what is denied, has no word or an unknown one is never guessed', () => {
  assert.deepEqual(
    framed('Anna Weber: „Wir gehen.“').map(({ frame, word, cue }) => [frame, word, cue]),
    [[NO_CUE, '', null]],
  );
  const raw = 'Anna Weber bestätigte nicht, dass der Plan gelte.';
  assert.deepEqual(
    framed(raw).map(({ frame }) => frame),
    [DENIED],
  );
  assert.equal(framed('Anna Weber sagte nicht nur, dass der Plan gelte.')[0]?.frame, 'neutral');
  const none = framed('„Wir gehen“, sagte Anna Weber.', 'de', []);
  assert.deepEqual(
    none.map(({ frame, word }) => [frame, word]),
    [[NOT_IN_TABLE, 'sagte']],
  );
});

test('framing: a cue has its place in the raw text, and a language without a table has no class', () => {
  const raw = 'Vorher.\n\n„Wir gehen“, räumte Anna Weber ein.';
  const [frame] = framed(raw);
  assert.equal(raw.slice(frame?.cue?.start, frame?.cue?.end), 'räumte');
  assert.equal(framed('« Nous partons », a déclaré Anna Weber.', 'fr')[0]?.frame, NOT_IN_TABLE);
});

test('framing: hearsay keeps a distance: "soll gesagt haben"', () => {
  const [, said] = framed('Anna Weber soll gesagt haben, dass der Plan gelte.');
  assert.deepEqual([said?.frame, said?.word, said?.isDistanced], ['doubting', 'sagen', true]);
});

test('framing: every verb that announces speech for the rules of a language has one class in its table', () => {
  const tables = { de: lemmaForms, en: languageProfile('en').reporting.formsOf };
  for (const [language, formsOf] of Object.entries(tables)) {
    const rows = cueWords(language);
    assert.ok(rows.every(({ frame, source }) => frame in FRAME_MEANINGS && source !== ''));
    const verbs = rows.filter(({ kind }) => kind === 'verb');
    const classes = new Map<string, Set<string>>();
    for (const { word, frame } of verbs) {
      const key = word.replace('|', '');
      classes.set(key, (classes.get(key) ?? new Set()).add(frame));
    }
    assert.deepEqual(
      [...classes].filter(([, frames]) => frames.size > 1),
      [],
      language,
    );
    const forms = formsOf(verbs.map(({ word }) => word));
    const announcing = language === 'de' ? lemmaForms(ALL_CUE_VERBS).keys() : ENGLISH_CUES;
    const others = new Set(rows.filter(({ kind }) => kind === 'other').map(({ word }) => word));
    assert.deepEqual(
      [...announcing].filter((form) => !forms.has(form) && !others.has(form)),
      [],
      `they need a class in src/languages/${language}/reporting-words.ts`,
    );
  }
});

test('framing: a table of one’s own takes the place of the one that ships', () => {
  const csv = 'language,word,frame\nde,sagen,plain\nde,einräumen,weak\n';
  const words = withFolder({ 'words.csv': csv }, (folder) => loadCueWords(`${folder}/words.csv`));
  assert.equal(framed('„Wir gehen“, räumte Anna Weber ein.', 'de', words)[0]?.frame, 'weak');
  assert.equal(framed('„Wir gehen“, behauptete Anna Weber.', 'de', words)[0]?.frame, NOT_IN_TABLE);
  for (const [bad, message] of [
    ['language,word\nde,sagen\n', /words\.csv:1: no column "frame"/],
    ['language,word,frame\nde,,x\n', /words\.csv:2: word is ""/],
    ['language,word,frame\nde,sagen,x\nde,sagen,y\n', /words\.csv:3: frame is "y"; allowed is "x" as in line 2/],
    ['language,word,frame\nde,sagen,(no word)\n', /words\.csv:2: frame is "\(no word\)"/],
    ['language,word,frame,kind\nde,sagen,x,noun\n', /words\.csv:2: kind is "noun"/],
    ['language,word,frame\nde,sag*,x\n', /words\.csv:2: word is "sag\*"/],
  ] as const) {
    withFolder({ 'words.csv': bad }, (folder) => assert.throws(() => loadCueWords(`${folder}/words.csv`), message));
  }
});

const speaker = (name: string, resolved = true): Speaker => ({
  name,
  resolved,
  kind: 'person',
  kindRule: 'coder',
  role: '',
  affiliation: '',
  confidence: 1,
  rule: 'coder',
  mentions: [],
});

/** A quotation of which only article, speaker and word count. */
function quoted(article: Article, number: number, word: string, speakers: readonly Speaker[]): Quotation {
  const start = article.raw.indexOf(word);
  assert.ok(start >= 0);
  const cue = { start, end: start + word.length, text: word };
  const { id } = article;
  const span = { start: article.raw.length - 1, end: article.raw.length };
  return {
    ...{ id: `${id}#${number}`, article: id, type: 'direct', text: '.', spans: [span], nested: false, isSpeech: true },
    ...{ ...span, cue, speaker: speakers[0] ?? null, speakers, confidence: 1, rule: 'coder' },
  };
}

const [ANNA, KARL] = [speaker('Anna Weber'), speaker('Karl Ohlsen')];
const WORDS = 'sagte behauptete betonte.';
const A = articleOf(WORDS, { id: 'a', outlet: 'Bote' });
const B = articleOf(WORDS, { id: 'b', outlet: 'Kurier' });

function small() {
  const quotations = [
    quoted(A, 1, 'sagte', [ANNA]),
    quoted(A, 2, 'behauptete', [ANNA, KARL]),
    quoted(A, 3, 'sagte', []),
    quoted(B, 1, 'sagte', [ANNA]),
    quoted(B, 2, 'betonte', [speaker('ein Bäcker', false)]),
  ];
  const frames = findFrames(quotations, { articles: [A, B] });
  return { quotations, frames, articles: [A, B] };
}

test('framing shares: counted by hand, of speakers and of outlets', () => {
  const { quotations, frames, articles } = small();
  const bySpeaker = framingShares(quotations, frames, { articles, by: 'speaker' }).rows;
  assert.deepEqual(
    bySpeaker
      .filter(({ count }) => count > 0)
      .map(({ group, frame, count, totalCount, words }) => [group, frame, count, totalCount, words]),
    [
      ['Anna Weber', 'neutral', 2, 3, 'sagen 2'],
      ['Anna Weber', 'doubting', 1, 3, 'behaupten 1'],
      ['Karl Ohlsen', 'doubting', 1, 1, 'behaupten 1'],
      ['(unresolved)', 'emphatic', 1, 1, 'betonen 1'],
      ['(nobody named)', 'neutral', 1, 1, 'sagen 1'],
    ],
  );
  const anna = bySpeaker.find(({ group, frame }) => group === 'Anna Weber' && frame === 'neutral');
  // Of the three others' quotations one is neutral.
  assert.equal(anna?.otherShare, 1 / 3);
  assert.equal(anna?.difference, 2 / 3 - 1 / 3);
  assert.ok((anna?.differenceLow ?? 1) < 0 && (anna?.differenceHigh ?? 0) > 1 / 3);
  const byOutlet = framingShares(quotations, frames, { articles, by: 'outlet' }).rows;
  assert.deepEqual(
    byOutlet.map(({ group, frame, count, totalCount }) => [group, frame, count, totalCount]),
    [
      ['Bote', 'neutral', 2, 3],
      ['Bote', 'emphatic', 0, 3],
      ['Bote', 'doubting', 1, 3],
      ['Kurier', 'neutral', 1, 2],
      ['Kurier', 'emphatic', 1, 2],
      ['Kurier', 'doubting', 0, 2],
    ],
  );
  const all = framingShares(quotations, frames, { articles }).rows;
  assert.deepEqual(
    all.map(({ frame, count, totalCount, articleCount }) => [frame, count, totalCount, articleCount]),
    [
      ['neutral', 3, 5, 2],
      ['emphatic', 1, 5, 1],
      ['doubting', 1, 5, 1],
    ],
  );
});

test('framing shares: of the commonest speakers, who is not known always besides', () => {
  const { quotations, frames, articles } = small();
  const groups = (options: { top?: number; minCount?: number }) => [
    ...new Set(
      framingShares(quotations, frames, { articles, by: 'speaker', ...options }).rows.map(({ group }) => group),
    ),
  ];
  assert.deepEqual(groups({ top: 1 }), ['Anna Weber', '(unresolved)', '(nobody named)']);
  assert.deepEqual(groups({ minCount: 2 }), ['Anna Weber']);
});

test('framing shares: nothing gives no rows, and what cannot be is refused', () => {
  assert.deepEqual(framingShares([], [], { articles: [A] }).rows, []);
  assert.deepEqual(findFrames([], { articles: [] }), []);
  const { quotations, frames, articles } = small();
  assert.throws(() => framingShares(quotations, frames.slice(1), { articles }), /4 frames for 5 quotations/);
  assert.throws(() => framingShares(quotations, [...frames].reverse(), { articles }), /allowed is the same order/);
  assert.throws(() => framingShares(quotations, frames, { articles: [A] }), /article "b", which is not among articles/);
  assert.throws(() => framingShares(quotations, frames, { articles, by: 'desk' }), /by is "desk"/);
  assert.throws(() => findFrames(quotations, { articles: [A] }), /which is not among articles/);
  assert.throws(() => findFrames(quotations, { articles: [A, { ...B, raw: '' }] }), /comes without its text/);
});

test('framing shares: 95% intervals hold a true share in about that part of invented corpora', () => {
  const random = seededRandom(5);
  let held = 0;
  let cases = 0;
  for (let corpus = 0; corpus < 150; corpus++) {
    const articles = Array.from({ length: 40 }, (_, at) => articleOf(WORDS, { id: `n${at}` }));
    // Quotations of one article resemble each other: the article's own share is drawn about 0.3.
    const quotations = articles.flatMap((article) => {
      const own = random() < 0.5 ? 0.1 : 0.5;
      return Array.from({ length: 4 }, (_, at) => quoted(article, at, random() < own ? 'behauptete' : 'sagte', [ANNA]));
    });
    const frames = findFrames(quotations, { articles });
    for (const row of framingShares(quotations, frames, { articles, by: 'speaker' }).rows) {
      if (row.frame !== 'doubting') continue;
      cases++;
      if ((row.low ?? 1) <= 0.3 && 0.3 <= (row.high ?? 0)) held++;
    }
  }
  assert.equal(cases, 150);
  assert.ok(held >= 135 && held <= 150, `${held} of 150`);
});

test('framing to draw: each group with its n, the unknown as one part, parts that sum to 1', () => {
  const { quotations, frames, articles } = small();
  const unknown = frames.map((frame, at) =>
    at === 0 ? { ...frame, frame: NO_CUE } : at === 3 ? { ...frame, frame: DENIED } : frame,
  );
  const { rows } = framingToDraw(framingShares(quotations, unknown, { articles, by: 'outlet' }));
  assert.deepEqual(
    rows.filter(({ frame }) => frame === UNKNOWN_FRAME),
    [
      { label: 'Bote (n = 3)', frame: UNKNOWN_FRAME, share: 1 / 3 },
      { label: 'Kurier (n = 2)', frame: UNKNOWN_FRAME, share: 1 / 2 },
    ],
  );
  for (const label of ['Bote (n = 3)', 'Kurier (n = 2)']) {
    const sum = rows.filter((row) => row.label === label).reduce((before, { share }) => before + share, 0);
    assert.ok(Math.abs(sum - 1) < 1e-12);
  }
});

test('framing to draw: the classes in the language of the chart', () => {
  const { quotations, frames, articles } = small();
  const table = framingShares(quotations, frames, { articles, by: 'outlet' });
  const names = (language: 'de' | 'en') => new Set(framingToDraw(table, { language }).rows.map(({ frame }) => frame));
  assert.ok(names('en').has('neutral') && names('en').has('doubting'));
  assert.ok(names('de').has('neutral') && names('de').has('bezweifelnd') && !names('de').has('doubting'));
  assert.throws(() => framingToDraw(table, { language: 'xx' as 'de' }), /language is "xx"/);
});

test('frame rows: offsets cut out cue and words; what is no speech is left out', () => {
  const { quotations, frames } = small();
  const rows = frameRows([{ ...(quotations[0] as Quotation), isSpeech: false }, ...quotations.slice(1)], frames);
  assert.equal(rows.length, 4);
  for (const { cue, cueStart, cueEnd } of rows) assert.equal(WORDS.slice(cueStart ?? 0, cueEnd ?? 0), cue);
  assert.equal(rows[0]?.speaker, 'Anna Weber; Karl Ohlsen');
});

test('framing: the classes for what is not known are these words, in tables and charts', () => {
  assert.deepEqual([NO_CUE, NOT_IN_TABLE, DENIED], ['(no word)', '(not in the table)', '(denied)']);
  const [none] = framed('Anna Weber: „Wir gehen angeblich.“');
  assert.deepEqual([none?.frame, none?.word, none?.cue, none?.isDistanced], [NO_CUE, '', null, false]);
});

test('framing: a text that ends with the cue is all that is needed of it; one that ends before it is told', () => {
  const article = articleOf('„Wir gehen“, sagte Anna Weber.');
  const quotations = findQuotations(article);
  const end = quotations[0]?.cue?.end ?? 0;
  const cut = (to: number) => findFrames(quotations, { articles: [{ ...article, raw: article.raw.slice(0, to) }] });
  assert.deepEqual(cut(end)[0]?.frame, 'neutral');
  assert.throws(() => cut(end - 1), /comes without its text/);
});

test('framing: a word of the table with a star in front stands for any beginning', () => {
  const words = (word: string): CueWordRow[] => [{ language: 'de', word, kind: 'other', frame: 'eigene', source: '' }];
  const source = 'Anna Weber erhob den Vorwurf, der Plan sei schlecht.';
  assert.deepEqual(framed(source, 'de', words('*WURF'))[0]?.frame, 'eigene');
  assert.deepEqual(framed(source, 'de', words('*vor'))[0]?.frame, NOT_IN_TABLE);
});

test('framing: a particle is a word of its own, whatever its capitals', () => {
  assert.deepEqual(framed('Anna Weber räumte EIN, dass die Zahlen falsch seien.')[0]?.word, 'einräumen');
  assert.notEqual(framed('„Wir gehen“, räumte Anna Weber eine Stunde später.')[0]?.word, 'einräumen');
});
