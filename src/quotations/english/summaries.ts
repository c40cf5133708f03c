// English: what sums up speech without its clause: "called for a new pier", "called him a pirate", "criticized the plan".

import type { EnglishIndirectRule } from '../rules';
import { DETERMINERS, TIMES } from './closed-words';
import type { Content } from './contents';
import { SUMMARY_VERBS } from './english-cues';
import { phraseEnd } from './english-phrases';
import { hearerEnd, infinitiveBehind } from './infinitives';
import { WordClass, wordClasses } from './lexicon';
import { lowerAt, type Stretch } from './stretch';

/** What the verb sums up; null for nothing. */
export function summary(stretch: Stretch, verb: number): Content | null {
  const { table, end } = stretch;
  const lower = lowerAt(stretch, verb);
  const reported = (start: number, rule: EnglishIndirectRule): Content => ({ start, rule, type: 'reported' });
  if (/^call(?:s|ed|ing)?$/.test(lower) && /^(?:for|on)$/.test(lowerAt(stretch, verb + 1)) && verb + 2 < end) {
    // "called on the mayor to resign", "called for lowering the toll": what is asked for has a verb of its own.
    if (infinitiveBehind(stretch, verb + 1) >= 0) return { start: verb + 2, rule: 'called-for', type: 'indirect' };
    return {
      start: verb + 2,
      rule: 'called-for',
      type: lowerAt(stretch, verb + 2).endsWith('ing') ? 'indirect' : 'reported',
    };
  }
  if (/^call(?:s|ed|ing)?$/.test(lower)) {
    let hearer = hearerEnd(stretch, verb + 1);
    while (hearer > verb + 1 && TIMES.has(lowerAt(stretch, hearer))) hearer++;
    const named =
      hearer > verb + 1 &&
      hearer < end &&
      (DETERMINERS.has(lowerAt(stretch, hearer)) ||
        table.quoted[hearer] !== 0 ||
        wordClasses(lowerAt(stretch, hearer)) & WordClass.ADJECTIVE);
    return named ? { start: verb + 1, rule: 'called-it', type: 'indirect' } : null;
  }
  if (!SUMMARY_VERBS.has(lower) || table.quoted[verb + 1] !== 0) return null;
  const object = phraseEnd(table.tokens, verb + 1, end);
  const objective = /^(?:him|them|me|us)$/.test(lowerAt(stretch, verb + 1));
  return object > verb + 1 || objective ? reported(verb + 1, 'english-summary') : null;
}
