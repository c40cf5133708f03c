import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Quotation,
  quotationRows,
  quotationsOf,
  type SpeakerTable,
  shareOfVoice,
  voiceConcentration,
  voiceOrder,
} from '../../../../src/quotations';
import { articleOf } from '../../../article';

let number = 0;

/** A quotation of an article: its speakers by name, "?" behind those who are not resolved. */
function said(article: string, names: string, changes: Partial<Quotation> = {}): Quotation {
  const speakers = (names === '' ? [] : names.split(' & ')).map((name) => ({
    name: name.replace(/\?$/, ''),
    resolved: !name.endsWith('?'),
    confidence: 0.9,
    rule: 'subject-after-verb+full-name' as const,
    kind: 'person' as const,
    kindRule: 'kind-personal-name' as const,
    role: '',
    affiliation: '',
    mentions: [{ text: 'sie', start: 30, end: 33 }],
  }));
  number++;
  return {
    id: `${article}#${number}`,
    article,
    type: 'direct',
    start: 1,
    end: 20,
    text: 'Wir kommen morgen',
    spans: [{ start: 1, end: 20 }],
    nested: false,
    isSpeech: true,
    cue: null,
    speaker: speakers[0] ?? null,
    speakers,
    confidence: 0.8,
    rule: 'marks-cue-after',
    ...changes,
  };
}

const rowsOf = (rows: readonly { speaker: string; count: number; share: number | null }[]) =>
  rows.map(({ speaker, count, share }) => [speaker, count, share]);

const FOUR = [said('a', 'Anna Muster'), said('a', 'Anna Muster'), said('b', 'Hans Beispiel'), said('b', 'der Wirt?')];

test('shareOfVoice: quotations by speaker, largest first, the unknown last', () => {
  assert.deepEqual(rowsOf(shareOfVoice(FOUR).rows), [
    ['Anna Muster', 2, 0.5],
    ['Hans Beispiel', 1, 0.25],
    ['(unresolved)', 1, 0.25],
    ['(nobody named)', 0, 0],
  ]);
});

test('shareOfVoice: no quotations give the rows of the unknown with counts of 0 and no shares', () => {
  const { rows, settings } = shareOfVoice([]);
  assert.deepEqual(rowsOf(rows), [
    ['(unresolved)', 0, null],
    ['(nobody named)', 0, null],
  ]);
  assert.equal(settings.countedQuotations, 0);
});

test('shareOfVoice: equal counts are in the order of names', () => {
  const { rows } = shareOfVoice([said('a', 'Zoe Zahn'), said('a', 'Anna Muster')]);
  assert.deepEqual(
    rows.slice(0, 2).map(({ speaker }) => speaker),
    ['Anna Muster', 'Zoe Zahn'],
  );
});

test('shareOfVoice: spellings of one name are one speaker, in the commonest spelling', () => {
  const { rows } = shareOfVoice([said('a', 'Iwan Peskow'), said('b', 'Ivan Peskov'), said('c', 'Iwan Peskow')]);
  assert.deepEqual(rowsOf(rows)[0], ['Iwan Peskow', 3, 1]);
});

test('shareOfVoice: words count those of the quotation; direct and indirect add up', () => {
  const { rows } = shareOfVoice(
    [said('a', 'Anna Muster'), said('a', 'Anna Muster', { type: 'indirect', text: 'sie zahle 2.500 Euro' })],
    { unit: 'words' },
  );
  assert.deepEqual([rows[0]?.count, rows[0]?.directCount, rows[0]?.indirectCount], [7, 3, 4]);
});

test('shareOfVoice: articles are counted once, their share is of all articles searched', () => {
  const articles = ['a', 'b', 'c', 'd'].map((id) => articleOf('', { id }));
  const { rows } = shareOfVoice(FOUR, { unit: 'articles', articles });
  assert.deepEqual(rowsOf(rows).slice(0, 2), [
    ['Anna Muster', 1, 0.25],
    ['Hans Beispiel', 1, 0.25],
  ]);
});

test('shareOfVoice: what is no speech does not count, what is nested only if asked for', () => {
  const quotations = [
    said('a', 'Anna Muster'),
    said('a', 'Anna Muster', { nested: true }),
    said('a', 'Anna Muster', { isSpeech: false }),
  ];
  assert.equal(shareOfVoice(quotations).rows[0]?.count, 1);
  assert.equal(shareOfVoice(quotations, { nested: 'count' }).rows[0]?.count, 2);
});

test('shareOfVoice: types and confidences leave out quotations, or make their speaker unresolved', () => {
  const quotations = [said('a', 'Anna Muster'), said('a', 'Hans Beispiel', { type: 'indirect', confidence: 0.4 })];
  assert.deepEqual(rowsOf(shareOfVoice(quotations, { types: ['indirect'] }).rows)[0], ['Hans Beispiel', 1, 1]);
  assert.deepEqual(rowsOf(shareOfVoice(quotations, { minConfidence: 0.5 }).rows)[0], ['Anna Muster', 1, 1]);
  assert.deepEqual(
    rowsOf(shareOfVoice(quotations, { minConfidence: 0.8 }).rows)[0],
    ['Anna Muster', 1, 1],
    'that itself',
  );
  assert.equal(shareOfVoice(quotations, { minSpeakerConfidence: 0.9 }).rows[0]?.speaker, 'Anna Muster', 'that itself');
  assert.deepEqual(rowsOf(shareOfVoice(quotations, { minSpeakerConfidence: 0.95 }).rows), [
    ['(unresolved)', 2, 1],
    ['(nobody named)', 0, 0],
  ]);
});

test('shareOfVoice: in articles an article counts once, for direct and for other speech as well', () => {
  const quotations = [
    ...[said('a', 'Anna Muster'), said('a', 'Anna Muster'), said('b', 'Anna Muster')],
    ...[said('a', 'Anna Muster', { type: 'indirect' }), said('a', 'Anna Muster', { type: 'reported' })],
  ];
  const articles = ['a', 'b', 'c'].map((id) => articleOf('', { id }));
  const [row] = shareOfVoice(quotations, { unit: 'articles', articles }).rows;
  assert.deepEqual([row?.count, row?.directCount, row?.indirectCount, row?.articleCount], [2, 2, 1, 2]);
});

test('shareOfVoice: several speakers are each credited, or split the quotation', () => {
  const joint = [said('a', 'Anna Muster & Hans Beispiel'), said('a', 'Anna Muster'), said('a', '')];
  assert.deepEqual(rowsOf(shareOfVoice(joint).rows), [
    ['Anna Muster', 2, 0.5],
    ['Hans Beispiel', 1, 0.25],
    ['(unresolved)', 0, 0],
    ['(nobody named)', 1, 0.25],
  ]);
  const split = shareOfVoice(joint, { several: 'split' }).rows;
  assert.deepEqual(rowsOf(split).slice(0, 2), [
    ['Anna Muster', 1.5, 0.5],
    ['Hans Beispiel', 0.5, 0.5 / 3],
  ]);
});

test('shareOfVoice: unresolved names as printed are grouped whatever their inflection and follow the known', () => {
  const quotations = [said('a', 'Ein Wirt?'), said('b', 'eines Wirts?'), said('b', 'Anna Muster')];
  assert.deepEqual(rowsOf(shareOfVoice(quotations, { unresolved: 'as-printed' }).rows), [
    ['Anna Muster', 1, 1 / 3],
    ['Ein Wirt', 2, 2 / 3],
    ['(nobody named)', 0, 0],
  ]);
});

test('shareOfVoice: by a column gives shares within each group, articles without a value are a group', () => {
  const articles = [articleOf('', { id: 'a', outlet: 'Blatt' }), articleOf('', { id: 'b' })];
  const { rows } = shareOfVoice(FOUR, { by: 'outlet', articles });
  assert.deepEqual(
    rows.filter(({ count }) => count > 0).map(({ group, speaker, share }) => [group, speaker, share]),
    [
      ['(unknown)', 'Hans Beispiel', 0.5],
      ['(unknown)', '(unresolved)', 0.5],
      ['Blatt', 'Anna Muster', 1],
    ],
  );
});

const TABLE: SpeakerTable = {
  file: 'speakers.csv',
  rows: [
    ['2010-01-01', '2014-12-31', 'Amt'],
    ['2015-01-01', '', 'Rat'],
  ].map(([from = '', until = '', affiliation = ''], index) => ({
    line: index + 2,
    name: 'Anna Muster',
    aliases: [],
    roles: [],
    from,
    until,
    affiliation,
    country: 'Deutschland',
    kind: 'person' as const,
    gender: 'f',
  })),
};

test('shareOfVoice: the affiliation is that of the day; speakers without one are a row', () => {
  const articles = [articleOf('', { id: 'a', date: '2012-03-04' }), articleOf('', { id: 'b', date: '2020-03-04' })];
  const quotations = [said('a', 'Anna Muster'), said('b', 'Anna Muster'), said('b', 'Hans Beispiel')];
  const { rows } = shareOfVoice(quotations, { of: 'affiliation', speakers: TABLE, articles });
  assert.deepEqual(rowsOf(rows).slice(0, 3), [
    ['Amt', 1, 1 / 3],
    ['Rat', 1, 1 / 3],
    ['(not known)', 1, 1 / 3],
  ]);
});

test('shareOfVoice: first and last day of an affiliation belong to it, and the unknown is told apart', () => {
  const days = ['2010-01-01', '2014-12-31', '2015-01-01', '2009-12-31', ''];
  const articles = days.map((date, at) => articleOf('', { id: `${at}`, date }));
  const of = (ids: readonly string[], names = 'Anna Muster', by: 'affiliation' | 'country' = 'affiliation') =>
    shareOfVoice(
      ids.map((id) => said(id, names)),
      { of: by, speakers: TABLE, articles },
    ).rows.map(({ speaker, status, count }) => [speaker, status, count]);
  assert.deepEqual(of(['0', '1'])[0], ['Amt', 'resolved', 2]);
  assert.deepEqual(of(['2', '3', '4'])[0], ['Rat', 'resolved', 3], 'outside of all terms and without a day the last');
  assert.deepEqual(of(['0'], 'Anna Muster', 'country')[0], ['Deutschland', 'resolved', 1]);
  assert.deepEqual(of(['0'], 'Hans Beispiel', 'country')[0], ['(not known)', 'unresolved', 1]);
  assert.deepEqual(of(['0'], 'Hans Beispiel?')[0], ['(unresolved)', 'unresolved', 1]);
  for (const [kind, name] of [
    ['organisation', 'Hans Beispiel'],
    ['government', 'Hans Beispiel'],
    ['person', '(not known)'],
  ] as const) {
    const one = said('0', 'Hans Beispiel');
    const speakers = one.speakers.map((speaker) => ({ ...speaker, kind }));
    assert.equal(
      shareOfVoice([{ ...one, speakers }], { of: 'affiliation', speakers: TABLE, articles }).rows[0]?.speaker,
      name,
    );
  }
});

test('shareOfVoice: without a table the affiliation is what the text tells', () => {
  assert.equal(shareOfVoice([said('a', 'Anna Muster')], { of: 'affiliation' }).rows[0]?.speaker, '(not known)');
});

test('shareOfVoice: who is only called something is unresolved, as printed too', () => {
  const { rows } = shareOfVoice([said('a', 'der Wirt?')], { unresolved: 'as-printed' });
  assert.deepEqual([rows[0]?.speaker, rows[0]?.status], ['der Wirt', 'unresolved']);
});

test('shareOfVoice: two articles are enough for an interval; it stays within what they hold', () => {
  const quotations = [
    said('a', 'Anna Muster'),
    said('b', 'Anna Muster'),
    ...['', ''].map(() => said('b', 'Hans Beispiel')),
  ];
  const [muster] = shareOfVoice(quotations, { resamples: 200 }).rows.filter(({ speaker }) => speaker === 'Anna Muster');
  assert.ok((muster?.low ?? 0) >= 1 / 3 - 1e-12, String(muster?.low));
  assert.equal(muster?.high, 1);
});

test('shareOfVoice: a statement that several articles print is one distinct statement', () => {
  const quotations = [said('a', 'Anna Muster'), said('b', 'Anna Muster'), said('b', 'Hans Beispiel')];
  const statements = new Map(quotations.slice(0, 2).map(({ id }) => [id, 'one']));
  const [muster, beispiel] = shareOfVoice(quotations, { statements }).rows;
  assert.deepEqual([muster?.count, muster?.distinctCount, muster?.distinctShare], [2, 1, 0.5]);
  assert.deepEqual([beispiel?.count, beispiel?.distinctCount, beispiel?.distinctShare], [1, 1, 0.5]);
  assert.equal(shareOfVoice(quotations).rows[0]?.distinctCount, null);
});

test('shareOfVoice: intervals hold the share and are the same for the same seed; one article has none', () => {
  const quotations = Array.from({ length: 30 }, (_, at) =>
    said(`a${at}`, at % 3 === 0 ? 'Anna Muster' : 'Hans Beispiel'),
  );
  const [beispiel, muster] = shareOfVoice(quotations).rows;
  assert.deepEqual([beispiel?.share, muster?.share], [2 / 3, 1 / 3]);
  // 30 draws of one in three: the binomial interval at 95% is about 0.17 to 0.5.
  assert.ok((muster?.low ?? 1) > 0.13 && (muster?.low ?? 1) < 0.21, `low ${muster?.low}`);
  assert.ok((muster?.high ?? 0) > 0.46 && (muster?.high ?? 0) < 0.54, `high ${muster?.high}`);
  const drawn = (seed: number) => shareOfVoice(quotations, { seed, resamples: 7 }).rows;
  assert.deepEqual(drawn(1), drawn(1));
  assert.notDeepEqual(drawn(1), drawn(2));
  const few = shareOfVoice(quotations, { maxIntervals: 1 }).rows;
  assert.deepEqual([few[0]?.low === null, few[1]?.low], [false, null]);
  assert.equal(shareOfVoice(quotations, { resamples: 0 }).rows[0]?.low, null);
  assert.equal(shareOfVoice(quotations.slice(0, 1)).rows[0]?.low, null);
});

test('shareOfVoice: the order of the articles and what they are read in changes no interval; another id may', () => {
  const quotations = Array.from({ length: 24 }, (_, at) =>
    said(`a${at}`, at % 3 === 0 ? 'Anna Muster' : 'Hans Beispiel'),
  );
  const { rows } = shareOfVoice(quotations);
  assert.deepEqual(shareOfVoice([...quotations].reverse()).rows, rows);
  const renamed = quotations.map((one) => ({ ...one, article: `other ${one.article}` }));
  assert.notDeepEqual(shareOfVoice(renamed).rows, rows);
});

test('shareOfVoice: wrong options name the option and what is allowed', () => {
  assert.throws(
    () => shareOfVoice([], { unit: 'letters' as 'words' }),
    /unit is "letters"; allowed are quotations, words/,
  );
  assert.throws(() => shareOfVoice([], { bye: 'outlet' } as object), /unknown option "bye"/);
  assert.throws(() => shareOfVoice([], { by: 'outlet' }), /needs the articles/);
  assert.throws(() => shareOfVoice([], { of: 'country' }), /needs the table/);
  assert.throws(() => shareOfVoice(FOUR, { articles: [] }), /of the article "a", which is not among articles/);
  assert.throws(() => shareOfVoice([], { by: 'farbe', articles: [articleOf('')] }), /by is "farbe"; allowed are/);
});

test('voiceConcentration: over the resolved, with the share of the unknown beside it', () => {
  const { rows } = voiceConcentration(shareOfVoice([...FOUR, said('c', 'Hans Beispiel')]));
  assert.deepEqual(rows, [
    {
      group: '',
      speakerCount: 2,
      gini: 0,
      giniCorrected: 0,
      herfindahl: 0.5,
      herfindahlNorm: 0,
      equalSpeakerCount: 2,
      unknownShare: 0.2,
    },
  ]);
  const [empty] = voiceConcentration(shareOfVoice([])).rows;
  assert.deepEqual([empty?.speakerCount, empty?.gini, empty?.unknownShare], [0, null, null]);
});

test('quotationsOf: the evidence of a row, also of those for the unknown', () => {
  const quotations = [...FOUR, said('c', ''), said('c', 'Hans Beispiel', { isSpeech: false })];
  const { rows } = shareOfVoice(quotations);
  for (const { speaker, count } of rows) assert.equal(quotationsOf(quotations, speaker).length, count, speaker);
});

test('quotationRows: a row a quotation, several speakers in one cell, null where there is none', () => {
  const [joint, nobody] = quotationRows([said('a', 'Anna Muster & der Wirt?'), said('a', '')]);
  assert.deepEqual([joint?.speaker, joint?.resolved, joint?.mention], ['Anna Muster; der Wirt', true, 'sie']);
  assert.deepEqual([nobody?.speaker, nobody?.speakerConfidence, nobody?.cue], [null, null, null]);
});

test('voiceOrder: the known in order, with the part of the draws in which each is ahead of the next', () => {
  // How often a and b are drawn are Poisson numbers A and B, not both 0. Anna leads where 2A > B, level is 2A = B:
  // the sums of 1/(A!·B!) over these, 3.926 and 0.521, divided by e² − 1, which is the sum over all.
  const two = [said('a', 'Anna Muster'), said('a', 'Anna Muster'), said('b', 'Hans Beispiel'), said('b', 'der Wirt?')];
  const { rows } = voiceOrder(two, { resamples: 4000 });
  const [anna, hans] = rows;
  assert.deepEqual(
    rows.map(({ place, speaker, count, next, nextCount }) => [place, speaker, count, next, nextCount]),
    [
      [1, 'Anna Muster', 2, 'Hans Beispiel', 1],
      [2, 'Hans Beispiel', 1, null, null],
    ],
  );
  const isNear = (share: number | null | undefined, expected: number) =>
    assert.ok(Math.abs((share ?? 0) - expected) < 0.03, `${share} is not ${expected}`);
  isNear(anna?.aheadShare, 3.926 / (Math.E ** 2 - 1));
  isNear(anna?.levelShare, 0.521 / (Math.E ** 2 - 1));
  isNear(anna?.firstShare, (3.926 + 0.521) / (Math.E ** 2 - 1));
  isNear(hans?.firstShare, 1 - 3.926 / (Math.E ** 2 - 1));
  assert.equal(hans?.aheadShare, null);
});

test('voiceOrder: no draws for one article, no rows for nobody; the same draws as the shares', () => {
  assert.deepEqual(
    voiceOrder([said('a', 'Anna Muster'), said('a', 'Hans Beispiel')]).rows.map(({ aheadShare, firstShare }) => [
      aheadShare,
      firstShare,
    ]),
    [
      [null, null],
      [null, null],
    ],
  );
  assert.deepEqual(voiceOrder([]).rows, []);
  assert.throws(() => voiceOrder([], { by: 'outlet' } as never), /by/);
});
