// Indirect speech in English that a noun gives: "the council's claim that …", "his pledge to …", "the question whether …",
// "her argument on Sunday was that …".
import type { Candidate, SpeakerPhrase } from '../document';
import { DETERMINERS, holdsVerb, isAuxiliary, PREPOSITIONS, TIMES } from './closed-words';
import { phraseContentEnd } from './content-ends';
import { isThatClause } from './contents';
import { phraseEnd } from './english-phrases';
import { firstSubject } from './english-subjects';
import { isFiniteVerb } from './finite-verbs';
import { isInfinitive } from './infinitives';
import { candidate, lowerAt, type Stretch, textAt } from './stretch';

/** These announce what somebody will do or wants done. */
const INFINITIVE_NOUNS = /^(?:promise|pledge|vow|threat|call|demand|proposal|offer|refusal|commitment)s?$/;

const POSSESSIVE = /^(?:his|her|its|their|my|our)$/;

/** Between the noun and the clause stand hardly more tokens ("in May", "from his first wife, Ivana,"). */
const REACH = 12;

/** What the noun at `noun` gives; null for nothing. */
export function nounFrame(stretch: Stretch, noun: number): Candidate | null {
  const { table, first } = stretch;
  const before = table.tokens[noun - 1];
  if (before === undefined || noun <= first || table.tokens[noun]?.capital) return null;
  const agent = agentBehind(stretch, noun);
  const content = contentOf(stretch, noun, agent);
  if (content < 0) return null;
  const speaker = agent ?? ownerOf(stretch, noun) ?? raisedBy(stretch, noun);
  // "the idea that": nobody's.
  if (speaker === null && /^(?:idea|notion)$/.test(lowerAt(stretch, noun))) return null;
  const stop = /^(?:that|whether|how|why|what|who|if)$/.test(lowerAt(stretch, content))
    ? nounContentEnd(stretch, content)
    : phraseContentEnd(stretch, content);
  return candidate([{ first: content, end: stop }], { first: noun, end: noun + 1 }, speaker, 'noun-that');
}

/** Where the clause or infinitive begins; -1 where none belongs to the noun. */
function contentOf(stretch: Stretch, noun: number, agent: SpeakerPhrase | null): number {
  const lower = lowerAt(stretch, noun);
  if (/^questions?$/.test(lower)) {
    const at = noun + 1 + Number(/^(?:of|about|over|as)$/.test(lowerAt(stretch, noun + 1)));
    const word = at + Number(lowerAt(stretch, at) === 'to');
    return /^(?:whether|how|why|what|who)$/.test(lowerAt(stretch, word)) ? word : -1;
  }
  let at = agent?.end ?? noun + 1;
  if (INFINITIVE_NOUNS.test(lower) && isInfinitive(stretch, at)) return at;
  let copula = false;
  for (const limit = Math.min(stretch.end, at + REACH); at < limit; at++) {
    const word = lowerAt(stretch, at);
    if (word === 'that')
      return isThatClause(stretch, at) &&
        (copula || holdsVerb(lowerAt(stretch, at + 1)) || !isFiniteVerb(stretch.table.tokens, at + 1, at))
        ? at
        : -1;
    // "her argument was that …"
    if (/^(?:is|was|has|had|been)$/.test(word)) copula = true;
    else if (
      textAt(stretch, at) === ',' ? lowerAt(stretch, at + 1) !== 'that' && agent === null : !isAdjunct(stretch, at)
    )
      return -1;
  }
  return -1;
}

/** A word of a phrase for time or place. */
const isAdjunct = (stretch: Stretch, at: number): boolean => {
  const lower = lowerAt(stretch, at);
  const before = lowerAt(stretch, at - 1);
  return (
    textAt(stretch, at) === ',' ||
    TIMES.has(lower) ||
    (PREPOSITIONS.has(lower) && !/^(?:of|to|about|for|by|as)$/.test(lower)) ||
    /^(?:in|on|at|from|last|this|the|during|week|month|year)$/.test(before) ||
    /^(?:last|this|week|month|year|earlier)$/.test(lower)
  );
};

/** "by Moss", "from his first wife, Ivana Trump,": who speaks, behind the noun. */
function agentBehind(stretch: Stretch, noun: number): SpeakerPhrase | null {
  if (!/^(?:by|from|among)$/.test(lowerAt(stretch, noun + 1))) return null;
  const { tokens } = stretch.table;
  let end = phraseEnd(tokens, noun + 2, stretch.end);
  if (end === noun + 2 || TIMES.has(lowerAt(stretch, noun + 2))) return null;
  // A name in commas belongs to it.
  if (textAt(stretch, end) === ',') {
    const name = phraseEnd(tokens, end + 1, stretch.end);
    if (name > end + 1 && textAt(stretch, name) === ',' && tokens[end + 1]?.capital) end = name;
  }
  return { first: noun + 2, end, rule: 'agent' };
}

/** "the council's claim", "his repeated claim": whose it is. */
function ownerOf(stretch: Stretch, noun: number): SpeakerPhrase | null {
  const { tokens } = stretch.table;
  for (let owner = noun - 1; owner >= stretch.first && noun - owner <= 3; owner--) {
    const lower = lowerAt(stretch, owner);
    if (POSSESSIVE.test(lower)) return { first: owner, end: owner + 1, rule: 'genitive' };
    if (/['’]s?$/.test(lower)) {
      let start = owner;
      while (
        start > stretch.first &&
        (tokens[start - 1]?.capital || DETERMINERS.has(lowerAt(stretch, start - 1))) &&
        tokens[start - 1]?.kind === 'word'
      )
        start--;
      return { first: start, end: owner + 1, rule: 'genitive' };
    }
    if (tokens[owner]?.kind !== 'word' || DETERMINERS.has(lower)) return null;
  }
  return null;
}

/** "Critics raised the question whether …", "made the claim that …": the subject of what is done with the noun. */
function raisedBy(stretch: Stretch, noun: number): SpeakerPhrase | null {
  for (let verb = noun - 1; verb > stretch.first && noun - verb <= 5; verb--) {
    const lower = lowerAt(stretch, verb);
    if (/^(?:of|by|to|from|against|over|on)$/.test(lower)) return null;
    if (!/^(?:mak|made|rais|voic|express|repeat|issu|renew|offer|float|advanc|post)/.test(lower)) continue;
    const subject = firstSubject(stretch.table.tokens, stretch.first, verb + 1, stretch.table.quoted);
    return subject === null ? null : { ...subject, rule: 'english-subject' };
  }
  return null;
}

/** A clause that a noun gives inside a subject ends before the verb of that subject. */
function nounContentEnd(stretch: Stretch, start: number): number {
  const { tokens } = stretch.table;
  let verbs = 0;
  for (let at = start + 1; at < stretch.end; at++) {
    if (/^[,;—–]$/.test(textAt(stretch, at)) && verbs > 0) return at;
    if (isFiniteVerb(tokens, at, start)) {
      verbs++;
      if (verbs === 2 && isFiniteMain(stretch, at)) return at;
    }
  }
  return stretch.end;
}

const isFiniteMain = (stretch: Stretch, at: number): boolean =>
  isAuxiliary(lowerAt(stretch, at)) && !/^(?:who|which|that|he|she|they|it|and)$/.test(lowerAt(stretch, at - 1));
