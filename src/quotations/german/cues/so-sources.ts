// Sources by an adverb: ", so der Minister", ", so schätzt die Bahn, …", "Demnach …".
import { itemAt } from '../../../base';
import { byRule } from '../../rules';
import { isSubjunctive, isTime, phraseAt } from '../grammar';
import { CLAUSE_VERBS } from './cue-words';
import type { ParsedSentence } from './parsed-sentence';
import type { Source } from './source';
import { speakerOf } from './speaker-phrases';

/** ", so der Minister" after or inside what was said; not "so" as an adverb of manner or degree. */
export function soSource(parsed: ParsedSentence, clauseIndex: number, at: number): Source | null {
  const { table, clauses } = parsed;
  const clause = itemAt(clauses, clauseIndex);
  if (clause.first !== at || clauseIndex === 0 || !/^[,–-]$/.test(clause.border)) return null;
  if (clause.verb >= 0) return soVerb(parsed, clauseIndex);
  const phrase = phraseAt(table.tokens, at + 1, parsed.end, { greedy: true });
  if (phrase === null || phrase.oblique || isTime(table.tokens, phrase.first, phrase.end)) return null;
  // "- so seine Version der Zahlen -": whoever it belongs to is named elsewhere.
  if (/^(?:sein|ihr)e?$/.test(itemAt(table.tokens, phrase.first).lower)) return null;
  const end = Math.max(phrase.end, clause.end);
  return {
    clause: clauseIndex,
    phrase: { first: at, end },
    cue: { first: at, end: at + 1 },
    speaker: { first: phrase.first, end: phrase.end, rule: 'so-phrase' },
    ...byRule('so'),
  };
}

/** "Der Zug, so schätzt die Bahn, kommt morgen": put in between commas, it vouches for what stands on both sides. */
function soVerb({ table, clauses, cues }: ParsedSentence, index: number): Source | null {
  const { first, end, verb } = itemAt(clauses, index);
  const cue = cues.find((other) => other.verb === verb && other.token === verb);
  const speaker = cue === undefined || !CLAUSE_VERBS.has(cue.lemma) ? null : speakerOf(table, clauses, cue);
  const next = clauses[index + 1];
  const goesOn = next?.border === ',' && (next.kind === 'main' || next.kind === 'fragment');
  if (verb !== first + 1 || speaker?.end !== end || !goesOn) return null;
  return {
    clause: index,
    phrase: { first, end },
    cue: { first: verb, end: verb + 1 },
    speaker,
    ...byRule('so-verb'),
  };
}

/** "Demnach ist …": the source was named before, the word stands for it. */
export function adverbial(parsed: ParsedSentence, clauseIndex: number, at: number): Source | null {
  const { table, clauses } = parsed;
  const clause = itemAt(clauses, clauseIndex);
  const demnach = itemAt(table.tokens, at).lower === 'demnach';
  // "Das Werk soll demnach …": also behind the verb; "danach" there tells a time.
  const behind = clause.kind === 'main' && at > clause.verb && !isSubjunctive(table, clause);
  if (!demnach || !(at === clause.first || behind) || clauseIndex > 0) return null;
  return {
    clause: clauseIndex,
    phrase: { first: at, end: at + 1 },
    cue: { first: at, end: at + 1 },
    speaker: { first: at, end: at + 1, rule: 'demnach' },
    ...byRule('demnach'),
  };
}
