// English: whether a word that can be a verb of saying is one where it stands, and whether anything was said at all.
import { beginsClause } from './clause-beginnings';
import { isFiniteAuxiliary, plain } from './closed-words';
import { isThatClause } from './contents';
import { NOT_SAID } from './english-cues';
import { isNounEnd } from './english-phrases';
import { isAdverb, isFiniteVerb } from './finite-verbs';
import { isInfinitive } from './infinitives';
import { WordClass, wordClasses } from './lexicon';
import { lowerAt, type Stretch } from './stretch';

/** "most harbour states are", "the committee report was": the word is a noun there. */
export function isNoun(stretch: Stretch, at: number): boolean {
  const lower = lowerAt(stretch, at);
  if (/(?:ed|ing)$/.test(lower) || (wordClasses(lower) & (WordClass.NOUN | WordClass.PLURAL)) === 0) return false;
  const before = plain(lowerAt(stretch, at - 1));
  if (/^(?:said|thought|found|felt|says|say|think)$/.test(lower) || /^(?:has|have|had|having)$/.test(before))
    return false;
  const { tokens } = stretch.table;
  // "to give states a rest"
  if (lowerAt(stretch, at - 2) === 'to' && wordClasses(before) & WordClass.BASE) return true;
  if (lowerAt(stretch, at + 1) === 'by') return true;
  // "…, Ann Lee reports."
  if (at + 1 === stretch.end && tokens[at - 1]?.capital) return false;
  if (/^(?:do|does|did)$/.test(before) || (before === 'to' && isInfinitive(stretch, at - 1))) return false;
  if (lowerAt(stretch, at + 1) === 'that') {
    // "states that will vote": a relative clause. "his letter to voters notes that": a verb behind its phrase.
    const isVerbOf = tokens[at - 1]?.capital === true && !isFiniteAuxiliary(lowerAt(stretch, at + 2));
    if (isFiniteVerb(tokens, at + 2, at) && !isVerbOf) return true;
    if (wordClasses(before) & WordClass.PLURAL && isThatClause(stretch, at + 1)) return false;
  }
  if (isFiniteVerb(tokens, at, stretch.first)) return false;
  // "the island state legislature": behind a noun in the singular no verb stands without its ending.
  const own = wordClasses(lower);
  const bare = (own & (WordClass.BASE | WordClass.PRESENT | WordClass.PAST)) === WordClass.BASE;
  if (
    bare &&
    !tokens[at - 1]?.capital &&
    (wordClasses(before) & (WordClass.NOUN | WordClass.PLURAL)) === WordClass.NOUN
  )
    return true;
  return !(isNounEnd(tokens[at - 1]) && beginsClause(tokens, at + 1, stretch.end, true));
}

/** Whether the saying is denied, asked for or only imagined. */
export function isDenied(stretch: Stretch, at: number): boolean {
  let before = at - 1;
  while (before >= stretch.first && isAdverb(lowerAt(stretch, before)) && !NOT_SAID.has(lowerAt(stretch, before)))
    before--;
  // "would have said"
  if (/^(?:would|could|will)$/.test(lowerAt(stretch, before)) && lowerAt(stretch, at - 1) === 'only') return false;
  if (/^(?:have|been|be)$/.test(lowerAt(stretch, before)) && NOT_SAID.has(plain(lowerAt(stretch, before - 1))))
    return true;
  const lower = plain(lowerAt(stretch, before));
  // "went on to say", "continued to argue".
  if (lower === 'to' && wentOn(stretch, before)) return false;
  // "was quick to point out", "is right to note".
  if (lower === 'to' && WAS_SO.test(lowerAt(stretch, before - 1))) return false;
  // "led some to speculate": who is led speaks.
  if (lower === 'to' && /^(?:lead|leads|led|prompt|prompts|prompted|cause|causes|caused)$/.test(ledBy(stretch, before)))
    return false;
  if (NOT_SAID.has(lower) || /^(?:do|does|did)n't$/.test(lower)) return true;
  // "is said to", "was told that": the subject is not who speaks.
  if (!lowerAt(stretch, at).endsWith('ing') && /^(?:is|are|was|were|be|been|being)$/.test(lower)) return true;
  return lowerAt(stretch, at - 1) === 'without';
}

/** Who was so to say something has said it. */
export const WAS_SO = /^(?:quick|right|correct|careful|first|wrong|keen|eager|had|appeared|appears|seemed|seems)$/;

/** "went on to say", "continued to argue", "came only to say". */
export const wentOn = (stretch: Stretch, to: number): boolean =>
  /^(?:on|continued?|continues|began|begins|only)$/.test(lowerAt(stretch, to - 1));

/** The verb before somebody and an infinitive: "led some to …". */
function ledBy(stretch: Stretch, to: number): string {
  for (let at = to - 2; at >= Math.max(stretch.first, to - 6); at--) {
    if (isFiniteVerb(stretch.table.tokens, at, stretch.first)) return lowerAt(stretch, at);
  }
  return '';
}
