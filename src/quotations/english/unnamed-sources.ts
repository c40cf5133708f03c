// Indirect speech in English whose source is named nowhere: "is said to have left", "it was reported that …", "reportedly",
// "asked whether …".
import type { Candidate } from '../document';
import { isAuxiliary } from './closed-words';
import { contentEnd, phraseContentEnd } from './content-ends';
import { isThatClause } from './contents';
import { REPORTED_PARTICIPLES } from './english-cues';
import { firstSubject, subjectBefore } from './english-subjects';
import { isAdverb } from './finite-verbs';
import { isInfinitive } from './infinitives';
import { candidate, lowerAt, type Stretch, textAt } from './stretch';

/** What is told without a source by the words at `at`; null for nothing. */
export function unnamedSource(stretch: Stretch, from: number, at: number): Candidate | null {
  const lower = lowerAt(stretch, at);
  if (lower === 'asked') return askedQuestion(stretch, at);
  if (lower === 'reportedly' || lower === 'allegedly') return whole(stretch, from, at);
  const blames = BLAMING[lower];
  if ((blames === undefined && !REPORTED_PARTICIPLES.has(lower)) || !isPassive(stretch, at)) return null;
  if (blames !== undefined) return blames.test(lowerAt(stretch, at + 1)) ? whole(stretch, from, at) : null;
  const cue = { first: at, end: at + 1 };
  if (isInfinitive(stretch, at + 1)) return whole(stretch, from, at);
  if (lower === 'expected') return null;
  const subject = subjectBefore(stretch.table.tokens, stretch.first, at);
  if (subject === null || lowerAt(stretch, subject.first).replace(/['’]s$/, '') !== 'it') return null;
  for (let that = at + 1; that < Math.min(stretch.end, at + 10); that++) {
    if (/^[,;:]$/.test(textAt(stretch, that))) return null;
    if (lowerAt(stretch, that) === 'that' && isThatClause(stretch, that))
      return candidate([{ first: that, end: contentEnd(stretch, that) }], cue, null, 'is-said');
  }
  return null;
}

/** Passives that blame or call, with what stands behind them: "is accused of", "has been criticized for". */
const BLAMING: Readonly<Record<string, RegExp>> = {
  accused: /^of$/,
  criticized: /^(?:for|as|over)$/,
  criticised: /^(?:for|as|over)$/,
  blamed: /^for$/,
  condemned: /^(?:for|as)$/,
  denounced: /^(?:for|as)$/,
  described: /^as$/,
  interpreted: /^as$/,
  faulted: /^for$/,
};

/** "is said", "has been widely reported". */
function isPassive(stretch: Stretch, participle: number): boolean {
  let at = participle - 1;
  while (at > stretch.first && isAdverb(lowerAt(stretch, at))) at--;
  return /^(?:is|are|was|were|been|being)$|^(?:it|he|she)['’]s$/.test(lowerAt(stretch, at));
}

/** The clause with its subject. */
function whole(stretch: Stretch, from: number, at: number): Candidate | null {
  const subject = firstSubject(stretch.table.tokens, from, at + 1) ?? subjectBefore(stretch.table.tokens, from, at);
  if (subject === null) return null;
  const direct = subjectBefore(stretch.table.tokens, from, at) ?? subject;
  let before = at - 1;
  while (isAdverb(lowerAt(stretch, before)) || isAuxiliary(lowerAt(stretch, before))) before--;
  const start = /^(?:who|which)$/.test(lowerAt(stretch, before)) ? before : direct.first;
  return candidate([{ first: start, end: phraseContentEnd(stretch, at) }], { first: at, end: at + 1 }, null, 'is-said');
}

/** "Asked whether he would sell, Dale shrugged": who asks is not told. */
function askedQuestion(stretch: Stretch, at: number): Candidate | null {
  const opens =
    at === stretch.first ||
    /^(?:when|if|being|was|were|been)$/.test(lowerAt(stretch, at - 1 - Number(isAdverb(lowerAt(stretch, at - 1))))) ||
    textAt(stretch, at - 1) === ',';
  if (!opens) return null;
  for (let word = at + 1; word < Math.min(stretch.end - 2, at + 14); word++) {
    const lower = lowerAt(stretch, word);
    if (/^[,;:]$/.test(textAt(stretch, word)) || /^(?:to|about|that)$/.test(lower)) return null;
    if (!/^(?:whether|if|why|how|what|who|where|when|which)$/.test(lower)) continue;
    let end = word + 1;
    while (end < stretch.end && !/^[,;—–]$/.test(textAt(stretch, end))) end++;
    return candidate([{ first: word, end }], { first: at, end: at + 1 }, null, 'asked-whether');
  }
  return null;
}
