// What stands in quotation marks. The marks of a paragraph are paired with a stack; three repairs mend what newspapers
// and machine translation break: a mark opened twice, a closing mark that comes a sentence late, a quotation that
// runs over paragraphs. Nothing looks back or ahead further than the next passage, so time is linear on any input.
import type { Span } from '../../base';
import { trimSpan } from '../white-space';
import { isGenitive, isSingle, markLength, roleOf } from './mark-roles';

/** How a passage came to its end. */
export type PassageRule =
  /** An opening and a closing mark. */
  | 'pair'
  /** Opened twice and closed once: the inner opening mark counts as a misprint. */
  | 'opened-twice'
  /** Closed, and closed once more after another sentence: the last closing mark counts. */
  | 'closed-late'
  /** Several paragraphs, each opened anew, or closed only in a later one. */
  | 'paragraphs'
  /** Never closed: it ends with its paragraph, or where the next passage begins. */
  | 'never-closed';

/** A stretch of text in quotation marks. `start` and `end` hold the marks. */
export interface QuotedPassage extends Span {
  /** The words without marks and the white space beside them: several pieces where a mark was mended. */
  readonly pieces: readonly Span[];
  /** 0 for a passage in no other, 1 for one inside that, and so on. */
  readonly depth: number;
  /** Whether it stands in ‚single‘ marks. */
  readonly single: boolean;
  readonly rule: PassageRule;
}

type Draft = { -readonly [Key in keyof QuotedPassage]: QuotedPassage[Key] };

/** An opening mark that waits for its closing mark; `before` holds the pieces of earlier paragraphs. */
interface Opening {
  readonly at: number;
  readonly start: number;
  readonly single: boolean;
  readonly before: readonly Span[];
}

const SENTENCE_END = /[.!?…]/;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

// Nobody nests deeper; without a limit a file of opening marks alone would be kept whole on the stack.
const MAX_DEPTH = 6;

const NO_PIECES: readonly Span[] = [];
// A misprinted mark is mended only where its twin is near: about five lines of print.
const MAX_MEND_DISTANCE = 400;

// How many paragraphs without a mark a quotation may run on before it counts as never closed.
const MAX_BARE_PARAGRAPHS = 3;

// How many paragraphs of one quotation may open anew.
const MAX_PIECES = 50;

/**
 * The passages in quotation marks, in order of `start`, an outer one before those inside it. Recognised are „…“, „…”,
 * “…”, ”…”, "…", »…«, «…» and, inside them or alone, ‚…‘, ‘…’, '…', ›…‹, ‹…›, also as they are typed: ,,…'', ``…'',
 * >>…<<, >…<, ,…', `…'. Which of them opens and which closes is
 * decided by the white space around. A single mark that pairs with nothing is an apostrophe. A closing double mark
 * that pairs with nothing is passed over. No marks: no passages.
 */
export function findQuotedPassages(raw: string, paragraphs: readonly Span[]): QuotedPassage[] {
  const drafts: Draft[] = [];
  const positions = markPositions(raw);
  let next = 0;
  let pending: Pending | null = null;
  for (const paragraph of paragraphs) {
    while (next < positions.length && (positions[next] as number) < paragraph.start) next++;
    const first = next;
    while (next < positions.length && (positions[next] as number) < paragraph.end) next++;
    const marks = positions.subarray(first, next);
    const carried: Pending | null = pending === null ? null : carryOver(raw, paragraph, marks, pending);
    if (pending !== null && carried === null) drafts.push(neverClosed(raw, pending.opening, pending.end));
    pending = carried;
    if (marks.length > 0) {
      const paired = pairMarks(raw, paragraph, marks, carried?.opening ?? null);
      pending = mendLeftOver(raw, paragraph, paired);
      for (const draft of paired.drafts) drafts.push(draft);
    }
  }
  if (pending !== null) drafts.push(neverClosed(raw, pending.opening, pending.end));
  return withDepth(drafts.filter((draft) => hasWord(raw, draft)));
}

/** In numbers as small as they are: a text may be marks alone. */
function markPositions(raw: string): Int32Array {
  let positions = new Int32Array(64);
  let count = 0;
  for (let at = 0; at < raw.length; at++) {
    if (!mayBeMark(raw.charCodeAt(at))) continue;
    const length = markLength(raw, at);
    if (length === 0) continue;
    if (count === positions.length) {
      const more = new Int32Array(2 * count);
      more.set(positions);
      positions = more;
    }
    positions[count++] = at;
    at += length - 1;
  }
  return positions.subarray(0, count);
}

/** Asked of every character, so by number. */
function mayBeMark(code: number): boolean {
  if (code < 0x2018) {
    return (
      (code <= 0x3e && (code === 0x27 || code === 0x22 || code === 0x2c || code === 0x3c || code === 0x3e)) ||
      code === 0x60 ||
      code === 0xab ||
      code === 0xbb ||
      code === 0xb4
    );
  }
  return code <= 0x201f || code === 0x2039 || code === 0x203a || code === 0xff02;
}

/** A passage that was not closed in the paragraphs read so far. `end`: where the last of them that counts ends. */
interface Pending {
  readonly opening: Opening;
  readonly end: number;
  readonly bareParagraphs: number;
}

/**
 * Whether a quotation that a paragraph left open goes on in the next one: that one opens anew with its first
 * character, or its first mark is a closing one, or it has no mark at all (for a while).
 */
function carryOver(raw: string, paragraph: Span, marks: Int32Array, pending: Pending): Pending | null {
  const { opening } = pending;
  const first = marks.find((at) => !isSingle(raw, at));
  if (first === undefined) {
    return pending.bareParagraphs < MAX_BARE_PARAGRAPHS
      ? { opening, end: pending.end, bareParagraphs: pending.bareParagraphs + 1 }
      : null;
  }
  if (first === paragraph.start) {
    if (opening.before.length >= MAX_PIECES) return null;
    const before = [...opening.before, trimSpan(raw, { start: opening.start, end: pending.end })];
    return {
      ...pending,
      opening: { at: opening.at, start: first + markLength(raw, first), single: opening.single, before },
    };
  }
  return roleOf(raw, first, paragraph) === 'close' ? pending : null;
}

interface Paired {
  readonly drafts: Draft[];
  readonly open: Opening[];
}

function pairMarks(raw: string, paragraph: Span, marks: Int32Array, carried: Opening | null): Paired {
  const drafts: Draft[] = [];
  const open: Opening[] = carried === null ? [] : [carried];
  let last: Draft | undefined;
  const close = (opening: Opening, at: number): void => {
    last = closed(raw, paragraph, opening, at);
    // Nothing between two marks: only an opening mark that is left over could still be joined with it.
    if (last.pieces.length > 0 || open.length > 0) drafts.push(last);
  };
  for (let index = 0; index < marks.length; index++) {
    const at = marks[index] as number;
    if (carried !== null && at < carried.start) continue;
    const single = isSingle(raw, at);
    const role = roleOf(raw, at, paragraph);
    if (role === 'open' || (role === 'either' && !single && !open.some((opening) => !opening.single))) {
      if (open.length < MAX_DEPTH) open.push({ at, start: at + markLength(raw, at), single, before: [] });
    } else if (single) {
      if (open[open.length - 1]?.single && !isGenitive(raw, paragraph, marks, index)) close(open.pop() as Opening, at);
    } else {
      // A single mark still open inside double ones was an apostrophe.
      while (open[open.length - 1]?.single) open.pop();
      const opening = open.pop();
      if (opening !== undefined) close(opening, at);
      else closeLate(raw, last, at);
    }
  }
  return { drafts, open: open.filter((opening) => !opening.single) };
}

/** `Text one.“ Text two.“`: the second closing mark is the true end of the passage that the first one closed. */
function closeLate(raw: string, draft: Draft | undefined, at: number): void {
  if (draft === undefined || draft.single || at - draft.end > MAX_MEND_DISTANCE) return;
  const piece = trimSpan(raw, { start: draft.end, end: at });
  if (piece.start >= piece.end || !endsSentence(raw, draft.pieces) || !endsSentence(raw, [piece])) return;
  draft.pieces = [...draft.pieces, piece];
  draft.end = at + markLength(raw, at);
  draft.rule = 'closed-late';
}

/** Joins each opening mark left over with the passage after it; what has none after it is handed on as pending. */
function mendLeftOver(raw: string, paragraph: Span, { drafts, open }: Paired): Pending | null {
  let pending: Pending | null = null;
  drafts.sort((a, b) => a.start - b.start);
  for (const opening of open.reverse()) {
    const following = drafts.find((draft) => draft.start > opening.at);
    if (following === undefined) {
      pending = { opening, end: paragraph.end, bareParagraphs: 0 };
    } else if (following.start - opening.start <= MAX_MEND_DISTANCE) {
      const piece = trimSpan(raw, { start: opening.start, end: following.start });
      following.pieces = [...opening.before, piece, ...following.pieces].filter(({ start, end }) => start < end);
      following.start = opening.at;
      following.rule = 'opened-twice';
    } else {
      drafts.push(neverClosed(raw, opening, following.start));
    }
  }
  return pending;
}

function closed(raw: string, paragraph: Span, opening: Opening, at: number): Draft {
  const pieces = [...opening.before, trimSpan(raw, { start: opening.start, end: at })];
  return draftOf(opening, pieces, at + markLength(raw, at), opening.at < paragraph.start ? 'paragraphs' : 'pair');
}

function neverClosed(raw: string, opening: Opening, end: number): Draft {
  const piece = trimSpan(raw, { start: opening.start, end });
  return draftOf(opening, [...opening.before, piece], piece.end, 'never-closed');
}

function draftOf(opening: Opening, pieces: readonly Span[], end: number, rule: PassageRule): Draft {
  const visible = pieces.filter((piece) => piece.start < piece.end);
  return {
    start: opening.at,
    end,
    pieces: visible.length === 0 ? NO_PIECES : visible,
    depth: 0,
    single: opening.single,
    rule,
  };
}

/** A passage must hold a letter or a digit. */
function hasWord(raw: string, draft: Draft): boolean {
  return draft.pieces.some(({ start, end }) => LETTER_OR_DIGIT.test(raw.slice(start, Math.min(end, start + 200))));
}

function withDepth(drafts: Draft[]): QuotedPassage[] {
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  const holders: Draft[] = [];
  for (const draft of drafts) {
    while (holders.length > 0 && (holders[holders.length - 1] as Draft).end <= draft.start) holders.pop();
    draft.depth = holders.length;
    holders.push(draft);
  }
  return drafts;
}

function endsSentence(raw: string, pieces: readonly Span[]): boolean {
  const last = pieces[pieces.length - 1];
  return last !== undefined && SENTENCE_END.test(raw[last.end - 1] as string);
}
