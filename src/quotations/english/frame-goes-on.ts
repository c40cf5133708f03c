// Indirect speech in English: whether a verb behind "and" goes on with the frame and not with what was said.
import { asksBaseForm, DETERMINERS, plain } from './closed-words';
import { SPEECH_VERBS } from './english-cues';
import { isFiniteVerb } from './finite-verbs';
import { WordClass, wordClasses } from './lexicon';
import { lowerAt, type Stretch } from './stretch';

/**
 * "She said she admires him and praised …", "says the toll was fair and wants …": a verb in the tense of the frame where
 * what was said has another one; "stating there was a gain and chiding …": another form in -ing.
 */
export function goesOnAsCue(stretch: Stretch, start: number, end: number, verb: number): boolean {
  const { tokens } = stretch.table;
  let cue = start - 1;
  while (cue > stretch.first && !SPEECH_VERBS.has(lowerAt(stretch, cue))) cue--;
  const said = lowerAt(stretch, cue);
  const next = lowerAt(stretch, verb);
  if (said.endsWith('ing')) {
    const form = /^(?:by|in|for)$/.test(next) ? verb + 1 : verb;
    if (!lowerAt(stretch, form).endsWith('ing') || !isObject(stretch, form + 1)) return false;
    for (let at = start; at < end; at++) if (/.ing$/.test(lowerAt(stretch, at))) return false;
    return true;
  }
  const isPast = /(?:ed|said|told|thought|wrote|knew|felt)$/.test(said);
  if (asksBaseForm(lowerAt(stretch, cue - 1)) || !isFiniteVerb(tokens, verb, start)) return false;
  const classes = wordClasses(next) & (WordClass.PAST | WordClass.PRESENT);
  if (classes !== (isPast ? WordClass.PAST : WordClass.PRESENT)) return false;
  const other = isPast ? WordClass.PRESENT : WordClass.PAST;
  for (let at = start + 1; at < end; at++) {
    if (!isFiniteVerb(tokens, at, start)) continue;
    const word = plain(lowerAt(stretch, at));
    // "has worked and praised": the second participle.
    if (
      /^(?:has|have|had|is|are|was|were)$|'/.test(word) &&
      wordClasses(lowerAt(stretch, at + 1)) & WordClass.PARTICIPLE
    )
      return false;
    const own = wordClasses(word) & (WordClass.PAST | WordClass.PRESENT);
    if (own !== other && !(isPast ? /^(?:is|are|does|has|have)$/ : /^(?:was|were|did|had)$/).test(word)) return false;
  }
  return true;
}

/** What can be the object of a verb: "chiding the press", "urging Holm". */
const isObject = ({ table: { tokens } }: Stretch, at: number): boolean =>
  tokens[at]?.capital === true || DETERMINERS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'for';
