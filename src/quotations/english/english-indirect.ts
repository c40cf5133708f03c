// Indirect speech in English, by its frame: "X said (that) …", "…, X said", "…, X said, …", "according to X", "X promised
// to", "X urged Y to", "saying that …", "X's claim that …". What sums up without a clause ("criticized the plan") is
// `reported`.
import { itemAt } from '../../base';
import {
  type ArticleContext,
  type Candidate,
  type ContextSentence,
  type SpeakerPhrase,
  sentenceLimit,
  type TokenSpan,
} from '../document';
import { DETERMINERS, plain } from './closed-words';
import { contentEnd } from './content-ends';
import { type Content, contentBehind } from './contents';
import {
  CUE_NOUNS,
  INVERTED_VERBS,
  NOT_SAID,
  PLAIN_VERBS,
  PROMISE_VERBS,
  QUESTION_VERBS,
  SUMMARY_VERBS,
  THAT_VERBS,
  URGE_VERBS,
} from './english-cues';
import { phraseEnd } from './english-phrases';
import { beginsClause, firstSubject, subjectBefore } from './english-subjects';
import { isAdverb, isFiniteVerb } from './finite-verbs';
import { nounFrame } from './noun-frames';
import { candidate, hasFinite, isMostlyQuoted, lowerAt, nextComma, type Stretch, textAt } from './stretch';

/** The indirect and reported speech of a sentence in English. */
export function findEnglishSpeech(
  table: Pick<ArticleContext, 'tokens' | 'quoted'>,
  sentence: ContextSentence,
): Candidate[] {
  const limit = sentenceLimit(sentence);
  const last = itemAt(table.tokens, limit - 1);
  const end = /^[.!?]$/.test(last.text) ? limit - 1 : limit;
  const stretch = { table, first: sentence.firstToken, end };
  const source = accordingTo(stretch);
  const found = source === null ? frames(stretch) : [source];
  return found.filter(({ spans }) => !spans.every((span) => isMostlyQuoted(table, span.first, span.end)));
}

/** "According to X, …", "…, according to X". */
function accordingTo(stretch: Stretch): Candidate | null {
  const { table, first, end } = stretch;
  for (let at = first; at + 2 < end; at++) {
    if (table.quoted[at] !== 0 || lowerAt(stretch, at) !== 'according' || lowerAt(stretch, at + 1) !== 'to') continue;
    const phrase = phraseEnd(table.tokens, at + 2, end);
    if (phrase === at + 2) continue;
    const comma = nextComma(stretch, phrase, end);
    // In front, all up to the comma is the source; behind, its phrase.
    const opens = at - first <= 2;
    const stop = opens ? comma : phrase;
    const from = clauseStart(stretch, at);
    const rest = comma < end ? { first: comma + 1, end } : null;
    const before = { first: from, end: textAt(stretch, at - 1) === ',' ? at - 1 : at };
    const goesOn = rest !== null && (opens || !isAside(stretch, comma));
    const spans = [opens ? null : before, goesOn ? rest : null].filter(
      (span) => span !== null && span.end - span.first > 1,
    ) as TokenSpan[];
    if (spans.length === 0) return null;
    return candidate(
      spans,
      { first: at, end: at + 2 },
      { first: at + 2, end: Math.min(stop, phrase), rule: 'source-phrase' },
      'according-to',
    );
  }
  return null;
}

/** What a comma begins is an apposition of the source, not more of what was said. */
const isAside = (stretch: Stretch, comma: number): boolean =>
  (!beginsClause(stretch.table.tokens, comma + 1, stretch.end) &&
    !isFiniteVerb(stretch.table.tokens, comma + 1, stretch.first)) ||
  /^(?:which|who|a|an|the|and|but|while)$/.test(lowerAt(stretch, comma + 1));

const clauseStart = (stretch: Stretch, _before: number): number =>
  stretch.first + (/^(?:and|but|so|yet)$/.test(lowerAt(stretch, stretch.first)) ? 1 : 0);

function frames(stretch: Stretch): Candidate[] {
  const found: Candidate[] = [];
  let from = stretch.first;
  let last: SpeakerPhrase | null = null;
  while (from < stretch.end) {
    const next = frame(stretch, from, last);
    if (next === null) break;
    found.push(next.found);
    if (next.found.speaker !== null) last = next.found.speaker;
    from = Math.max(next.resume, from + 1);
  }
  return found;
}

/** The next frame from `from` on. */
function frame(
  stretch: Stretch,
  from: number,
  last: SpeakerPhrase | null,
): { readonly found: Candidate; readonly resume: number } | null {
  const { table, first, end } = stretch;
  const { tokens } = table;
  for (let at = from; at < end; at++) {
    if (table.quoted[at] !== 0) continue;
    const token = itemAt(tokens, at);
    if (token.kind !== 'word' || (at === first && token.capital && !token.lower.endsWith('ing'))) continue;
    const { lower } = token;
    const noun = CUE_NOUNS.has(lower) ? nounFrame(stretch, at) : null;
    if (noun !== null) return { found: noun, resume: noun.spans.at(-1)?.end ?? at + 1 };
    if (
      (token.capital && at > first) ||
      !(
        THAT_VERBS.has(lower) ||
        URGE_VERBS.has(lower) ||
        PROMISE_VERBS.has(lower) ||
        QUESTION_VERBS.has(lower) ||
        SUMMARY_VERBS.has(lower) ||
        lower === 'called' ||
        lower === 'calls' ||
        lower === 'calling'
      )
    )
      continue;
    if (isDenied(stretch, at)) continue;
    const gerund = lower.endsWith('ing');
    const subject = gerund ? participleSubject(stretch, at, last) : verbSubject(stretch, from, at, last);
    const content = subject === null ? null : contentBehind(stretch, at);
    if (subject !== null && content !== null && saysEnough(stretch, content)) {
      // "…, X said, …" with a clause behind the second comma.
      const cue = { first: at, end: at + 1 };
      const stop = contentEnd(stretch, content.start);
      const found = {
        ...candidate([{ first: content.start, end: stop }], cue, subject, content.rule),
        type: content.type,
      };
      return { found, resume: stop };
    }
    const inserted = gerund || !THAT_VERBS.has(lower) ? null : insertion(stretch, from, at, subject);
    if (inserted !== null)
      return {
        found: inserted,
        resume: inserted.spans.at(-1)?.end === undefined ? end : Math.max(at + 1, inserted.spans.at(-1)?.end as number),
      };
  }
  return null;
}

/** A summary of one or two words tells of no message: "attacked Quill". */
const saysEnough = (stretch: Stretch, { start, type }: Content): boolean =>
  type !== 'reported' || contentEnd(stretch, start) - start > 2;

function isDenied(stretch: Stretch, at: number): boolean {
  let before = at - 1;
  while (before >= stretch.first && isAdverb(lowerAt(stretch, before)) && !NOT_SAID.has(lowerAt(stretch, before)))
    before--;
  const lower = plain(lowerAt(stretch, before));
  if (NOT_SAID.has(lower) || /^(?:do|does|did)n't$/.test(lower)) return true;
  // "is said to", "was told that": the subject is not who speaks.
  if (!lowerAt(stretch, at).endsWith('ing') && /^(?:is|are|was|were|be|been|being)$/.test(lower)) return true;
  return lowerAt(stretch, at - 1) === 'without';
}

function participleSubject(stretch: Stretch, at: number, last: SpeakerPhrase | null): SpeakerPhrase | null {
  const { table, first } = stretch;
  // "is saying", "has been arguing".
  if (/^(?:is|are|was|were|am|been)$|'(?:s|re|m)$/.test(plain(lowerAt(stretch, at - 1)))) {
    const direct = subjectBefore(table.tokens, first, at);
    return direct === null ? null : { ...direct, rule: 'subject' };
  }
  if (last !== null && textAt(stretch, at - 1) === ',') return last;
  const main = firstSubject(table.tokens, first, at, table.quoted);
  return main === null ? last : { ...main, rule: 'subject' };
}

function verbSubject(stretch: Stretch, from: number, at: number, last: SpeakerPhrase | null): SpeakerPhrase | null {
  const { table, first } = stretch;
  const before = lowerAt(stretch, at - 1);
  if (DETERMINERS.has(before) && !/^(?:this|that|these|those|some|many|several|most|all|both|one|others)$/.test(before))
    return null;
  // "faced the board and said", "…, but added": the subject of the verb before.
  let join = at - 1;
  while (join > first && isAdverb(lowerAt(stretch, join))) join--;
  if (
    /^(?:and|but|then)$/.test(lowerAt(stretch, join)) ||
    (textAt(stretch, join) === ',' && last !== null && isAdverb(lowerAt(stretch, at - 1)))
  ) {
    const main = last ?? firstSubject(table.tokens, first, join, table.quoted);
    return main === null ? null : { ...main, rule: 'subject' };
  }
  const found = subjectBefore(table.tokens, Math.max(first, from), at);
  if (found === null) return null;
  const pronoun = plain(lowerAt(stretch, found.first));
  if (/^you(?:'|$)/.test(pronoun)) return null;
  if (pronoun === 'it' || pronoun === 'there')
    return pronoun === 'it' && /^(?:said|says|added|announced|reported|noted|warned)$/.test(lowerAt(stretch, at))
      ? { ...found, rule: 'subject' }
      : null;
  if (pronoun === 'who' && found.end === found.first + 1) {
    const whose = relativeSubject(stretch, found.first);
    return whose === null ? { ...found, rule: 'subject' } : { ...found, rule: 'subject' };
  }
  return { ...found, rule: 'subject' };
}

const relativeSubject = (stretch: Stretch, who: number): TokenSpan | null =>
  subjectBefore(stretch.table.tokens, stretch.first, textAt(stretch, who - 1) === ',' ? who - 1 : who);

/** "…, X said.", "…, said X.", "The talks, X said, have failed." */
function insertion(stretch: Stretch, from: number, verb: number, subject: SpeakerPhrase | null): Candidate | null {
  const { table, end } = stretch;
  const { tokens } = table;
  const inverted =
    INVERTED_VERBS.has(lowerAt(stretch, verb)) && textAt(stretch, verb - 1) === ','
      ? phraseEnd(tokens, verb + 1, end)
      : verb + 1;
  const speaker: SpeakerPhrase | null =
    inverted > verb + 1 ? { first: verb + 1, end: inverted, rule: 'subject' } : subject;
  if (
    speaker === null ||
    (!PLAIN_VERBS.has(lowerAt(stretch, verb)) &&
      lowerAt(stretch, verb) !== 'found' &&
      lowerAt(stretch, verb) !== 'shows')
  )
    return null;
  const comma = (inverted > verb + 1 ? verb : speaker.first) - 1;
  const start = clauseStart({ ...stretch, first: from }, comma);
  const closed = /^(?:["”]|''|’’)$/.test(textAt(stretch, comma)) && textAt(stretch, comma - 1) === ',';
  if (comma - start < 1 || !(textAt(stretch, comma) === ',' || closed)) return null;
  const close = nextComma(stretch, Math.max(verb + 1, speaker.end), end);
  const behind = Math.max(verb + 1, speaker.end);
  const isClosed = close < end && close - behind <= 12;
  const body = { first: start, end: comma };
  const rest =
    isClosed && !/^(?:who|which|a|an|adding|saying|citing|according|noting)$/.test(lowerAt(stretch, close + 1))
      ? { first: close + 1, end }
      : null;
  if (!isClosed && end - behind > 14) return null;
  // "Asked whether he would stand, Moss said: …"
  if (/^(?:asked|pressed|questioned|speaking|responding|when|if|as)$/.test(lowerAt(stretch, start)) && rest === null)
    return null;
  const wholeBefore = comma - start > 1 && hasFinite(stretch, body);
  if (!wholeBefore && rest === null) return null;
  if (!wholeBefore && rest !== null && !hasFinite(stretch, rest)) return null;
  const spans = [body, ...(rest === null ? [] : [rest])].filter((span) => span.end > span.first);
  if (table.quoted[comma - 1] !== 0 && table.quoted[start] !== 0 && !closed) return null;
  return candidate(spans, { first: verb, end: verb + 1 }, speaker, 'said-after');
}
