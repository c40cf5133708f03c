// A sentence as the rules see it: its clauses and cues.
import { itemAt } from '../../../base';
import { type ContextSentence, sentenceLimit } from '../../document';
import type { Clause, VerbTable } from '../grammar';
import { type Cue, findCueVerbs } from './speech-cues';

/** A sentence with all that the rules ask about it. */
export interface ParsedSentence {
  readonly table: VerbTable;
  readonly sentence: ContextSentence;
  readonly clauses: readonly Clause[];
  readonly cues: readonly Cue[];
  /** After the last token that is not the full stop. */
  readonly end: number;
}

/** A sentence with its clauses and cues. */
export function parseSentence(table: VerbTable, sentence: ContextSentence, clauses: readonly Clause[]): ParsedSentence {
  const limit = sentenceLimit(sentence);
  const last = itemAt(table.tokens, limit - 1);
  const end = last.text === '.' || last.text === '!' || last.text === '?' ? limit - 1 : limit;
  return { table, sentence, clauses, cues: findCueVerbs(table, clauses, limit), end };
}
