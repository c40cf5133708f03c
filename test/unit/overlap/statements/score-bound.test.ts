import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadCorpus } from '../../../../src/corpus';
import { forEachCandidate } from '../../../../src/overlap/statements/candidates';
import { compareStatements } from '../../../../src/overlap/statements/features';
import { oddsInContext, oddsOfWords } from '../../../../src/overlap/statements/model';
import { scorePairs } from '../../../../src/overlap/statements/pair-scores';
import { ScoreBound } from '../../../../src/overlap/statements/score-bound';
import { readSentences } from '../../../../src/overlap/statements/sentence-table';
import { gramCosine, indexStatements } from '../../../../src/overlap/statements/statement-index';
import { statementWords } from '../../../../src/overlap/statements/statement-words';
import { CONTEXT_MODEL } from '../../../../src/overlap/statements/weights';

const { articles } = loadCorpus(join(__dirname, '../../../../corpus'));
const index = indexStatements(readSentences(articles, 2));

test('ScoreBound: no pair of the five articles reaches more than its bound, and most reach much less', () => {
  const bound = new ScoreBound(index);
  const slack: number[] = [];
  forEachCandidate(index, (a, b) => {
    const cosine = gramCosine(index, a, b);
    bound.look(a, b, cosine);
    const { features } = compareStatements(index, statementWords(index, a), statementWords(index, b), cosine);
    const inContext = oddsInContext(features, [0, 0, 0, 0]) - CONTEXT_MODEL.base;
    assert.ok(bound.context >= inContext, `${bound.context} is less than ${inContext}`);
    assert.ok(bound.words >= oddsOfWords(features), `${bound.words} is less than ${oddsOfWords(features)}`);
    slack.push(bound.context - inContext);
  });
  assert.ok(slack.length > 100);
  slack.sort((x, y) => x - y);
  // A bound that lets everything pass would be no help.
  assert.ok((slack[slack.length >>> 1] as number) < 8, `half of the pairs lie ${slack[slack.length >>> 1]} below`);
});

test('scorePairs: what the bound leaves out would not have been likely', () => {
  const relations = { isNear: () => true, isContinued: () => false };
  const likely = (minProbability: number) =>
    scorePairs(index, relations, minProbability)
      .pairs.filter(({ probability }) => probability >= 0.5)
      .map(({ a, b }) => `${a} ${b}`);
  const all = likely(0);
  assert.ok(all.length > 3);
  assert.deepEqual(likely(0.5), all);
});
