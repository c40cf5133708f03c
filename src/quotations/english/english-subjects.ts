// English: the subject of a verb. It stands before the verb: at once, or across adverbs, the name of a day, an age, an
// apposition or a relative clause.
import { itemAt } from '../../base';
import type { ContextToken, TokenSpan } from '../document';
import { holdsVerb, isAuxiliary, PREPOSITIONS, PRONOUNS, SUBORDINATORS, TIMES } from './closed-words';
import { isNounEnd, isSign } from './english-phrases';
import { isAdverb, isFiniteVerb } from './finite-verbs';
import { WordClass, wordClasses } from './lexicon';
import { phraseBefore } from './phrase-before';

/** What stands in commas between a subject and its verb is hardly longer. */
const MAX_ASIDE = 40;

/** The subject of the verb at `verb`, looked for from `first` on; null where the words before it are none. */
export function subjectBefore(tokens: readonly ContextToken[], first: number, verb: number): TokenSpan | null {
  let end = verb;
  let named = -1;
  for (let steps = 0; steps < 8 && end > first; steps++) {
    const token = itemAt(tokens, end - 1);
    if (token.kind === 'word' && isBetween(token)) end--;
    // "on Monday": the day is behind already.
    else if (end < verb && TIMES.has(tokens[end]?.lower ?? '') && PREPOSITIONS.has(token.lower)) end--;
    else if (token.lower === 'ago') end = agoStart(tokens, end - 1, first);
    // "a report published Friday": what tells more of the noun.
    else if (end < verb && isReduced(tokens, end - 1)) end--;
    else if (isAsideEnd(tokens, end - 1)) {
      const close = token.text === ',' || !isClosingMark(token) ? end - 1 : end - 2;
      const open = asideStart(tokens, close, first);
      if (open < 0) break;
      named = isName(tokens, open + 1, end - 1) ? end - 1 : -1;
      end = open;
    } else {
      const adjunct = adjunctStart(tokens, end, first);
      if (adjunct < 0) break;
      end = adjunct;
    }
  }
  // "he's said", "they've argued".
  if (end < verb && end >= first && holdsVerb(itemAt(tokens, end).lower)) return { first: end, end: end + 1 };
  const phrase = outOfRelative(tokens, first, phraseBefore(tokens, first, end));
  // "the fire chief, Paul Green, said": the name belongs to the office before it.
  const office = phrase !== null && named > 0 && !itemAt(tokens, phrase.end - 1).capital;
  return office ? { first: phrase.first, end: named } : phrase;
}

/** "an official who relayed the exchange said": the noun before the relative clause that the phrase ends. */
function outOfRelative(tokens: readonly ContextToken[], first: number, phrase: TokenSpan | null): TokenSpan | null {
  if (phrase === null) return null;
  let verbs = 0;
  for (let at = phrase.first - 1; at > Math.max(first, phrase.first - 9); at--) {
    const token = itemAt(tokens, at);
    if (token.kind === 'punctuation') return phrase;
    if (/^(?:who|that)$/.test(token.lower) && isNounEnd(tokens[at - 1]) && verbs === 1)
      return phraseBefore(tokens, first, at) ?? phrase;
    if (isFiniteVerb(tokens, at, first)) verbs++;
  }
  return phrase;
}

/** "less than two weeks ago": where it begins. */
function agoStart(tokens: readonly ContextToken[], ago: number, first: number): number {
  let at = ago;
  while (
    at > first &&
    ago - at < 6 &&
    (tokens[at - 1]?.kind === 'number' ||
      /^(?:years?|months?|weeks?|days?|hours?|decades?|minutes?|long|less|more|than|about|nearly|almost|just|some|a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|several)$/.test(
        tokens[at - 1]?.lower ?? '',
      ))
  )
    at--;
  return at;
}

/** A comma, dash or bracket, or a comma inside of closing marks: 'the star of “The Pier,” said'. */
const isAsideEnd = (tokens: readonly ContextToken[], at: number): boolean =>
  /^(?:,|\)|—|–)$/.test(tokens[at]?.text ?? '') || (isClosingMark(tokens[at]) && tokens[at - 1]?.text === ',');

const isClosingMark = (token: ContextToken | undefined): boolean => /^(?:["”]|''|’’)$/.test(token?.text ?? '');

const isMark = (text: string): boolean => /^(?:[“”"]|''|``|’’)$/.test(text);

/** Words between a subject and its verb. */
const isBetween = ({ lower, capital }: ContextToken): boolean =>
  isAuxiliary(lower) || TIMES.has(lower) || (!capital && isAdverb(lower));

/** A participle behind its noun. */
function isReduced(tokens: readonly ContextToken[], at: number): boolean {
  const { kind, lower, capital } = itemAt(tokens, at);
  const before = tokens[at - 1];
  return (
    kind === 'word' &&
    !capital &&
    (wordClasses(lower) & WordClass.PARTICIPLE) !== 0 &&
    before?.kind === 'word' &&
    (wordClasses(before.lower) & (WordClass.NOUN | WordClass.PLURAL)) !== 0
  );
}

/** Whether nothing but two to five words in capitals stands there. */
function isName(tokens: readonly ContextToken[], first: number, end: number): boolean {
  if (end - first < 2 || end - first > 5) return false;
  for (let at = first; at < end; at++) if (tokens[at]?.capital !== true && tokens[at]?.text !== '.') return false;
  return true;
}

/** "on Monday", "in a statement": where the words for time and place that end before `end` begin; -1 for none. */
function adjunctStart(tokens: readonly ContextToken[], end: number, first: number): number {
  for (let at = end - 2; at >= Math.max(first + 1, end - 7); at--) {
    const { lower } = itemAt(tokens, at);
    if (!/^(?:on|in|at|during|after|through|last|late|early|this|earlier)$/.test(lower)) {
      if (isSign(tokens[at])) return -1;
      continue;
    }
    const words = tokens.slice(at + 1, end);
    const time = words.findIndex(
      (word) =>
        TIMES.has(word.lower) ||
        /^(?:week|month|year|statement|interview|speech|email|tweet|night|morning|past|time|letter|weekend|day|press|conference)$/.test(
          word.lower,
        ),
    );
    // "Earlier this week Ben Dale said": the name behind it is the subject.
    const isLast = words
      .slice(time + 1)
      .every((word) => !word.capital || word.kind !== 'word' || TIMES.has(word.lower));
    const goesOn = words.slice(time + 1).some((word) => PREPOSITIONS.has(word.lower));
    // "late last week"
    return time >= 0 && (isLast || goesOn)
      ? at - Number(/^(?:late|early|only|just)$/.test(tokens[at - 1]?.lower ?? ''))
      : -1;
  }
  return -1;
}

/** The comma, dash or bracket that opens what ends at `close`; -1 where there is none with a phrase before it. */
function asideStart(tokens: readonly ContextToken[], close: number, first: number): number {
  const mark = tokens[close]?.text as string;
  const opening = mark === ')' ? '(' : mark;
  // The name of a thing in marks stands in an apposition: 'Dunn, the star of “The Pier,” said'.
  let named = isClosingMark(tokens[close + 1]) && tokens[close + 1]?.start === tokens[close]?.end;
  const isTitled = named;
  for (let at = close - 1; at > Math.max(first, close - MAX_ASIDE); at--) {
    const { text, lower } = itemAt(tokens, at);
    if (named && isMark(text)) {
      named = false;
      continue;
    }
    if (text === opening && !named) {
      if (isTitled && !/^(?:the|a|an|who|which|whose)$/.test(tokens[at + 1]?.lower ?? '')) return -1;
      // "Moss, 58, of Lindau, said": the first of several commas.
      const before = itemAt(tokens, at - 1);
      const isNamed = isName(tokens, at + 1, close);
      if (mark === ',' && isShort(tokens, at, close) && tokens[at - 2] !== undefined) {
        const further = furtherComma(tokens, at, first, isNamed);
        if (further >= 0) return further;
      }
      // "Venn, R-Ky., who chairs the panel, said"
      const tag = partyComma(tokens, at, first);
      if (tag >= 0) return tag;
      // "Sampson, 59, who watched the race, said"
      if (before.kind === 'number' && tokens[at - 2]?.text === ',' && at - 2 > first) return at - 2;
      return isNounEnd(before) || PRONOUNS.has(before.lower) || before.text === ')' ? at : -1;
    }
    if ((/^[.;:!?]$/.test(text) || isMark(text)) && !(text === '.' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')))
      return -1;
    if (lower === 'said') return -1;
  }
  return -1;
}

/** The comma before a party and a place: ", R-Ky."; -1 where none stands before `end`. */
function partyComma(tokens: readonly ContextToken[], end: number, first: number): number {
  for (let at = end - 1; at > Math.max(first, end - 5); at--) {
    if (/^[RDI][-‑–]\p{Lu}/u.test(itemAt(tokens, at).text)) return tokens[at - 1]?.text === ',' ? at - 1 : -1;
  }
  return -1;
}

const isShort = (tokens: readonly ContextToken[], open: number, close: number): boolean =>
  close - open <= 12 && !/^(?:who|which|whose)$/.test(tokens[open + 1]?.lower ?? '');

/** "Venn, a senator from Ohio, R-Ky., said": one comma further, if what stands between is an age or an apposition. */
function furtherComma(tokens: readonly ContextToken[], comma: number, first: number, isNamed: boolean): number {
  for (let at = comma - 1; at > Math.max(first, comma - 12); at--) {
    const { text, lower } = itemAt(tokens, at);
    if (text === ',') {
      const lead = itemAt(tokens, at + 1);
      // ", a spokeswoman, Anna White, said": the name is that of the spokeswoman.
      if (isNamed && /^(?:a|an|the)$/.test(lead.lower)) return -1;
      const apposition = lead.kind === 'number' || /^(?:a|an|the|who)$/.test(lead.lower) || comma - at <= 3;
      return apposition && at + 1 < comma && isNounEnd(tokens[at - 1]) && !SUBORDINATORS.has(lead.lower) ? at : -1;
    }
    if (isSign(tokens[at]) || (SUBORDINATORS.has(lower) && lower !== 'who')) return -1;
  }
  return -1;
}

/** The subject of the sentence's first clause: the first phrase with a finite verb; null for none. */
export function firstSubject(
  tokens: readonly ContextToken[],
  first: number,
  limit: number,
  quoted?: ArrayLike<number>,
): TokenSpan | null {
  for (let at = first; at < limit; at++) {
    if ((quoted?.[at] ?? 0) !== 0 || !isFiniteVerb(tokens, at, first)) continue;
    const found = subjectBefore(tokens, first, at);
    if (found !== null && !/^(?:who|which|that|it|there)$/.test(itemAt(tokens, found.first).lower)) return found;
  }
  return null;
}
