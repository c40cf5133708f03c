import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  collocations,
  dispersion,
  indexTokenLists,
  keyness,
  lexicalDiversity,
  readabilityOf,
  termFrequencies,
  tfidf,
} from '../../../src/terms';
import { diversityOf } from '../../../src/terms/measures/lexical-diversity-measures';
import { assertClose, assertColumns, type GoldenRow, goldenArticles, goldenRows } from './golden-fixtures';

const articles = goldenArticles();
const index = indexTokenLists(articles.map(({ id, tokens, group }) => ({ id, tokens, metadata: { group } })));
const byTerm = (row: GoldenRow) => String(row.term);
const byPair = (row: GoldenRow) => `${row.first} ${row.second}`;

function keyed<R>(rows: readonly R[], key: (row: R) => string): Map<string, R & object> {
  return new Map(rows.map((row) => [key(row), row as R & object]));
}

test('termFrequencies: equals quanteda: counts, ranks, document counts, per million', () => {
  const { rows } = termFrequencies(index);
  assert.equal(rows.length, 842);
  assertColumns(
    keyed(rows, ({ term }) => term),
    goldenRows('term-frequencies'),
    byTerm,
    [
      ['count', 'count', 0],
      ['rank', 'rank', 0],
      ['documentCount', 'documentCount', 0],
      ['perMillion', 'perMillion', 1e-12],
    ],
  );
});

test('termFrequencies: rows stand in the order of quanteda, equal counts by the term', () => {
  const expected = goldenRows('term-frequencies').map(byTerm);
  assert.deepEqual(
    termFrequencies(index, { top: expected.length }).rows.map(({ term }) => term),
    expected,
  );
});

test('termFrequencies: within groups equals quanteda, ranks too', () => {
  const { rows } = termFrequencies(index, { by: 'group' });
  const key = ({ group, term }: { readonly group: string; readonly term: string }) => `${group} ${term}`;
  assertColumns(keyed(rows, key), goldenRows('term-frequencies-by-group'), (row) => `${row.group} ${row.term}`, [
    ['count', 'count', 0],
    ['rank', 'rank', 0],
    ['documentCount', 'documentCount', 0],
    ['perMillion', 'perMillion', 1e-12],
  ]);
});

test('tfidf: plain equals dfm_tfidf of quanteda, smooth equals TfidfTransformer of scikit-learn', () => {
  for (const [formula, file] of [
    ['plain', 'tfidf-quanteda'],
    ['smooth', 'tfidf-sklearn'],
  ] as const) {
    const rows = keyed(tfidf(index, { formula }).rows, ({ article, term }) => `${article} ${term}`);
    assertColumns(rows, goldenRows(file), (row) => `${row.id} ${row.term}`, [
      ['count', 'count', 0],
      ['documentCount', 'documentCount', 0],
      ['tfidf', 'tfidf', 1e-12],
    ]);
  }
});

const sides = { by: 'group', target: 'a', reference: 'b' } as const;
const keynessRows = (options: object) => keyed(keyness(index, { ...sides, ...options }).rows, ({ term }) => term);

test('keyness: G2 and chi-squared equal quanteda with each correction, signs too, and p equals R', () => {
  assertColumns(keynessRows({}), goldenRows('keyness-g2-quanteda'), byTerm, [
    ['targetCount', 'a', 0],
    ['referenceCount', 'b', 0],
    ['g2', 'g2None', 2e-5],
  ]);
  assertColumns(keynessRows({}), goldenRows('keyness-g2-formula'), byTerm, [['p', 'pFourCells', 1e-9]]);
  assertColumns(keynessRows({ correction: 'yatesIfSmall' }), goldenRows('keyness-g2-quanteda'), byTerm, [
    ['g2', 'g2Default', 2e-5],
  ]);
  assertColumns(keynessRows({ correction: 'williams' }), goldenRows('keyness-g2-quanteda'), byTerm, [
    ['g2', 'g2Williams', 2e-5],
  ]);
  assertColumns(keynessRows({}), goldenRows('keyness-chi2-quanteda'), byTerm, [['chiSquared', 'chi2None', 1e-9]]);
  assertColumns(keynessRows({ correction: 'yatesIfSmall' }), goldenRows('keyness-chi2-quanteda'), byTerm, [
    ['chiSquared', 'chi2Default', 1e-9],
  ]);
});

test('keyness: log odds equal Monroe, Colaresi and Quinn with a pooled, a scaled and an uninformative prior', () => {
  for (const [options, prior] of [
    [{}, 'Pooled'],
    [{ priorTokens: 500 }, 'Scaled500'],
    [{ priorPerTerm: 0.01 }, 'Uninformative'],
  ] as const) {
    assertColumns(keynessRows(options), goldenRows('keyness-log-odds'), byTerm, [
      ['logOdds', `delta${prior}`, 1e-9],
      ['logOddsZ', `z${prior}`, 1e-9],
    ]);
  }
});

test('keyness: PMI equals log2 of observed over expected, null where the target has none', () => {
  assertColumns(keynessRows({}), goldenRows('keyness-pmi'), byTerm, [['pmi', 'pmiLog2', 1e-12]]);
});

test("keyness: Fisher's exact test stands beside it where that is wanted", () => {
  assertColumns(keynessRows({ exact: true }), goldenRows('keyness-fisher'), byTerm, [
    ['pExact', 'p', 1e-9],
    ['oddsRatio', 'oddsRatioExact', 1e-8],
    ['oddsRatioLow', 'oddsRatioExactLow', 1e-8],
    ['oddsRatioHigh', 'oddsRatioExactHigh', 1e-8],
  ]);
});

test('collocations: marginals of pairs equal NLTK on the table of bigrams, and quanteda', () => {
  const rows = keyed(collocations(index).rows, ({ first, second }) => `${first} ${second}`);
  assertColumns(rows, goldenRows('collocations-bigram-table'), byPair, [
    ['count', 'count', 0],
    ['firstCount', 'firstCount', 0],
    ['secondCount', 'secondCount', 0],
    ['pmi', 'pmi', 1e-9],
    ['g2', 'likelihoodRatio', 1e-9],
    ['t', 'studentT', 1e-9],
    ['chiSquared', 'chiSquared', 1e-9],
    ['dice', 'dice', 1e-9],
  ]);
  assertColumns(rows, goldenRows('collocations-quanteda'), byPair, [
    ['lambda', 'lambda', 1e-9],
    ['z', 'z', 1e-9],
  ]);
  assertColumns(rows, goldenRows('collocations-logdice'), byPair, [['logDice', 'logDiceBigramTable', 1e-12]]);
  assert.equal(rows.size, goldenRows('collocations-quanteda').length);
});

test('collocations: marginals of words equal NLTK as it comes', () => {
  const rows = keyed(collocations(index, { marginals: 'words' }).rows, ({ first, second }) => `${first} ${second}`);
  assertColumns(rows, goldenRows('collocations-nltk'), byPair, [
    ['firstCount', 'firstCount', 0],
    ['secondCount', 'secondCount', 0],
    ['pmi', 'pmi', 1e-9],
    ['g2', 'likelihoodRatio', 1e-9],
    ['t', 'studentT', 1e-9],
    ['chiSquared', 'chiSquared', 1e-9],
    ['dice', 'dice', 1e-9],
  ]);
  assertColumns(rows, goldenRows('collocations-logdice'), byPair, [['logDice', 'logDice', 1e-12]]);
});

test('dispersion: equals the formulas of Gries and tlda', () => {
  const rows = keyed(dispersion(index, { minCount: 1 }).rows, ({ term }) => term);
  assertColumns(rows, goldenRows('dispersion'), byTerm, [
    ['count', 'count', 0],
    ['range', 'range', 0],
    ['rangeShare', 'rangeShare', 1e-9],
    ['juillandD', 'juillandD', 1e-9],
    ['carrollD2', 'carrollD2', 1e-9],
    ['dp', 'dp', 1e-9],
    ['dpNorm', 'dpNorm', 1e-9],
    ['klDivergence', 'klDivergence', 1e-9],
    ['klNorm', 'klNorm', 1e-9],
  ]);
});

test('lexicalDiversity: equals quanteda, koRpus and the closed formulas', () => {
  const rows = keyed(lexicalDiversity(index).rows, ({ article }) => article);
  const byId = (row: GoldenRow) => String(row.id);
  const common = [
    ['yuleK', 'yuleK', 1e-9],
    ['mattr', 'mattr50', 1e-9],
    ['msttr', 'msttr50', 1e-9],
  ] as const;
  const quanteda = [
    ['ttr', 'ttr', 1e-9],
    ['guiraud', 'guiraud', 1e-9],
    ['herdanC', 'herdanC', 1e-9],
    ['cttr', 'cttr', 1e-9],
    ['simpsonD', 'simpsonD', 1e-9],
  ] as const;
  const others = [
    ['hdd', 'hdd', 1e-9],
    ['mtld', 'mtld', 1e-9],
  ] as const;
  assertColumns(rows, goldenRows('lexical-diversity-quanteda'), byId, [...common, ...quanteda]);
  assertColumns(rows, goldenRows('lexical-diversity-korpus'), byId, [...common, ...others]);
  assertColumns(rows, goldenRows('lexical-diversity-formula'), byId, [
    ['tokenCount', 'tokens', 0],
    ['typeCount', 'types', 0],
    ...common,
    ...quanteda,
    ...others,
  ]);
});

test("diversityOf: MTLD is McCarthy and Jarvis's: another variant differs on one article", () => {
  const variants = new Map(goldenRows('lexical-diversity-mtld-variants').map((row) => [row.id, row.mtldAtOrBelow]));
  const same = articles.filter(({ id, tokens }) => {
    const expected = variants.get(id);
    return typeof expected === 'number' && Math.abs((diversityOf(tokens).mtld ?? 0) - expected) < 1e-9;
  });
  assert.ok(same.length < articles.length);
});

test('readabilityOf: equals koRpus from the same counts', () => {
  for (const row of goldenRows('readability')) {
    const count = (name: string) => row[name] as number;
    const own = readabilityOf({
      words: count('words'),
      sentences: count('sentences'),
      syllables: count('syllables'),
      wordsOneSyllable: count('wordsOneSyllable'),
      wordsThreeSyllablesUp: count('wordsThreeSyllablesUp'),
      wordsOverSixLetters: count('wordsOverSixLetters'),
    });
    for (const [name, value] of Object.entries(own)) assertClose(value, row[name], 1e-9, `${name} of ${row.id}`);
  }
});
