// Indirect speech in English that a noun gives: "the council's claim that …", "his pledge to …".
import type { Candidate, SpeakerPhrase } from '../document';
import { DETERMINERS, isAuxiliary } from './closed-words';
import { isInfinitive, isThatClause } from './contents';
import { phraseEnd } from './english-phrases';
import { isFiniteVerb } from './finite-verbs';
import { candidate, lowerAt, type Stretch, textAt } from './stretch';

/** "the council's claim that …", "his pledge to …". */
export function nounFrame(stretch: Stretch, noun: number): Candidate | null {
  const { table, end, first } = stretch;
  const { tokens } = table;
  const before = tokens[noun - 1];
  if (before === undefined || noun <= first) return null;
  let at = noun + 1;
  let speaker: SpeakerPhrase | null = null;
  if (lowerAt(stretch, at) === 'by' || lowerAt(stretch, at) === 'from') {
    const stop = phraseEnd(tokens, at + 1, end);
    if (stop > at + 1) {
      speaker = { first: at + 1, end: stop, rule: 'agent' };
      at = stop;
    }
  }
  const content =
    lowerAt(stretch, at) === 'that' && isThatClause(stretch, at)
      ? at
      : /^(?:promise|pledge|vow|threat|threats|call|calls|demand|demands|proposal)$/.test(lowerAt(stretch, noun)) &&
          isInfinitive(stretch, at)
        ? at
        : -1;
  if (content < 0) return null;
  if (speaker === null) {
    let owner = noun - 1;
    while (
      owner > first &&
      tokens[owner]?.kind === 'word' &&
      !/['’]s?$/.test(tokens[owner]?.lower ?? '') &&
      !/^(?:his|her|its|their|my|our)$/.test(lowerAt(stretch, owner)) &&
      noun - owner < 3
    )
      owner--;
    const lower = lowerAt(stretch, owner);
    if (/^(?:his|her|its|their|my|our)$/.test(lower)) speaker = { first: owner, end: owner + 1, rule: 'genitive' };
    else if (/['’]s?$/.test(lower)) {
      let start = owner;
      while (
        start > first &&
        (tokens[start - 1]?.capital || DETERMINERS.has(lowerAt(stretch, start - 1))) &&
        tokens[start - 1]?.kind === 'word'
      )
        start--;
      speaker = { first: start, end: owner + 1, rule: 'genitive' };
    }
  }
  const stop = nounContentEnd(stretch, content);
  return candidate([{ first: content, end: stop }], { first: noun, end: noun + 1 }, speaker, 'noun-that');
}

/** A clause that a noun gives inside a subject ends before the verb of that subject. */
function nounContentEnd(stretch: Stretch, start: number): number {
  const { tokens } = stretch.table;
  let verbs = 0;
  for (let at = start + 1; at < stretch.end; at++) {
    if (textAt(stretch, at) === ',' || textAt(stretch, at) === ';') return at;
    if (isFiniteVerb(tokens, at, start)) {
      verbs++;
      if (verbs === 2 && isFiniteMain(stretch, at)) return at;
    }
  }
  return stretch.end;
}

const isFiniteMain = (stretch: Stretch, at: number): boolean =>
  isAuxiliary(lowerAt(stretch, at)) && !/^(?:who|which|that|he|she|they|it|and)$/.test(lowerAt(stretch, at - 1));
