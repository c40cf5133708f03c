import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { prepareContext } from '../../../../src/quotations/document';
import { GERMAN } from '../../../../src/quotations/german';
import { inGerman } from '../../../../src/quotations/german/context';
import { articleOf } from '../../../article';

const context = (raw: string) => inGerman(prepareContext(articleOf(raw), GERMAN));

/** The clauses of the first sentence: kind, finite verb, words. */
function clauses(raw: string): string[] {
  const { tokens, parsed } = context(raw);
  return parsed(0).clauses.map(({ kind, verb, first, end }) => {
    const words = raw.slice(tokens[first]?.start, tokens[end - 1]?.end);
    return `${kind} (${verb < 0 ? '-' : tokens[verb]?.text}) ${words}`;
  });
}

test('segmentSentence: the first word of a subordinate clause tells its kind, its verb stands last', () => {
  assert.deepEqual(clauses('Er weiß, dass es regnet, weil er nass ist.'), [
    'main (weiß) Er weiß',
    'that (regnet) dass es regnet',
    'adverbial (ist) weil er nass ist',
  ]);
  assert.deepEqual(clauses('Sie fragt, ob der Bus fährt.'), [
    'main (fragt) Sie fragt',
    'whether (fährt) ob der Bus fährt',
  ]);
  assert.deepEqual(clauses('Sie fragt, wann der Bus fährt.'), [
    'main (fragt) Sie fragt',
    'question (fährt) wann der Bus fährt',
  ]);
});

test('segmentSentence: die, der and das open a relative clause or a main clause, as the place of the verb tells', () => {
  assert.deepEqual(clauses('Er sah die Frau, die gestern kam.'), [
    'main (sah) Er sah die Frau',
    'relative (kam) die gestern kam',
  ]);
  assert.deepEqual(clauses('Er sagt, die Frau sei gekommen.'), [
    'main (sagt) Er sagt',
    'main (sei) die Frau sei gekommen',
  ]);
});

test('segmentSentence: an infinitive clause has zu and no finite verb, even if a participle looks like one', () => {
  assert.deepEqual(clauses('Er gibt zu, seit Jahren Geld verlangt zu haben.'), [
    'main (gibt) Er gibt zu',
    'infinitive (-) seit Jahren Geld verlangt zu haben',
  ]);
});

test('segmentSentence: und joins clauses only where a verb or a subject and a verb follow', () => {
  assert.deepEqual(clauses('Tom und Eva kamen und gingen.'), [
    'main (kamen) Tom und Eva kamen',
    'main (gingen) und gingen',
  ]);
  assert.deepEqual(clauses('Tom kam und Eva ging.'), ['main (kam) Tom kam', 'main (ging) und Eva ging']);
});

test('segmentSentence: brackets and words in quotation marks make no clauses', () => {
  assert.deepEqual(clauses('Die Chefin (sie ist krank, sagt sie) kommt nicht.'), [
    'main (kommt) Die Chefin (sie ist krank, sagt sie) kommt nicht',
  ]);
});

test('segmentSentence: a subordinate clause that an apposition cuts is one clause', () => {
  assert.deepEqual(clauses('Wie Eva Muster, die Leiterin, sagte, ist alles fertig.'), [
    'adverbial (sagte) Wie Eva Muster, die Leiterin, sagte',
    'main (ist) ist alles fertig',
  ]);
});

test('segmentSentence: a form like a past tense between article and noun is an adjective', () => {
  assert.deepEqual(clauses('Der verlangte Preis ist hoch.'), ['main (ist) Der verlangte Preis ist hoch']);
});

test('segmentSentence: a separable verb finds its particle, a compound tense its auxiliary', () => {
  const cues = (raw: string) =>
    context(raw)
      .parsed(0)
      .cues.map(({ lemma, passive }) => (passive ? `${lemma} passive` : lemma));
  assert.deepEqual(cues('Sie kündigte am Montag einen Umbau an.'), ['ankündigen']);
  assert.deepEqual(cues('Sie kündigte am Montag ihren Vertrag.'), []);
  assert.deepEqual(cues('Der Umbau wurde angekündigt.'), ['ankündigen passive']);
  assert.deepEqual(cues('Sie hat den Umbau angekündigt.'), ['ankündigen']);
});

test('segmentSentence: clauses are in order, apart, not empty, and inside their sentence', () => {
  const piece = fc.constantFrom(
    'Er',
    'sagt',
    ',',
    'dass',
    'die',
    'Frau',
    'und',
    'kommt',
    ':',
    '–',
    '(',
    ')',
    'zu',
    'gehen',
    'weil',
    '„',
    '“',
    'sei',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { sentences, parsed } = context(pieces.join(' '));
      for (const { index, firstToken, endToken } of sentences) {
        let end = firstToken;
        for (const clause of parsed(index).clauses) {
          assert.ok(clause.first >= end && clause.end > clause.first && clause.end <= endToken);
          assert.ok(clause.verb < 0 || (clause.verb >= clause.first && clause.verb < clause.end));
          end = clause.end;
        }
      }
    }),
    { seed: 42, numRuns: 500 },
  );
});
