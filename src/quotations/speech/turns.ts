// Interviews and transcripts: paragraphs that begin with who speaks and a colon, without marks and without a frame.
import type { Span } from '../../base';
import { type ArticleContext, type FoundQuotation, mentionOf, tokenAt, trimSpan } from '../document';
import { byMentionRule, byRule } from '../rules';

/** "Karl Meier: …", "Dr. von der Au: …", "WELT: …", "MR. CARNEY: …", "**Meier:** …". */
const LABEL =
  /^(?:\*{1,3}|_{1,2})?\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?: (?:(?:von|van|de|der|den|zu|la|le|al) ){0,2}\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*){0,3}(?=(?:\*{1,3}|_{1,2})?:(?:\*{1,3}|_{1,2})? ?\S)/u;

/** The signs of a label in bold. */
const BOLD = /^[*_:]+/;

/** Labels for whoever asks, in any language of the kit. */
const ASKING = /^(?:frage|question|q|f|interviewer(?:in)?|reporter(?:in)?|moderator(?:in)?)$/;
/** Labels for whoever answers, which name nobody. */
const ANSWERING = /^(?:antwort|answer|réponse|a|r)$/;

/** Turns that an interview has at least, and how many of its paragraphs from the first to the last have a label. */
const MIN_TURNS = 3;
const LABELLED_SHARE = 0.4;
/** Whoever ends so many turns with a question mark asks, and is not quoted. */
const QUESTION_SHARE = 0.5;

/** So many turns that begin with a number make a table ("SPD: 28,2 %") and no interview. */
const NUMBER_SHARE = 0.5;

const OPENING_MARK = /^[„“"»«‚‘'›‹]/;

interface Turn {
  readonly label: Span;
  /** The last word of the label in lower case: "Karl Meier" and "Meier" are one. */
  readonly name: string;
  readonly spans: readonly Span[];
}

/**
 * What is said in an article that is printed as an interview or transcript: each answer is direct speech of its label,
 * with the paragraphs behind it up to the next label. Somebody must have two turns and somebody else one, so that a list
 * ("Ort: Bern", "Beginn: 20 Uhr") is none. Whoever asks (a label such as "Frage", or one whose turns mostly end with a
 * question mark) is not quoted. Empty for other articles, and for answers in marks, which the rules for marks find.
 */
export function findTurns(context: ArticleContext): FoundQuotation[] {
  const turns = turnsOf(context);
  const names = new Set(turns.map(({ name }) => name));
  const asking = new Set([...names].filter((name) => asks(context.raw, turns, name)));
  return turns
    .filter(({ name }) => !asking.has(name))
    .filter(({ spans }) => spans.every(({ start, end }) => !OPENING_MARK.test(context.raw.slice(start, end))))
    .map((turn) => quotationOf(context, turn));
}

function turnsOf({ raw, paragraphs }: ArticleContext): Turn[] {
  const labels = paragraphs.map((paragraph) => {
    const found = LABEL.exec(raw.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80)));
    if (found === null) return null;
    const [bold = ''] = BOLD.exec(found[0]) ?? [];
    return { start: paragraph.start + bold.length, end: paragraph.start + found[0].length };
  });
  const first = labels.findIndex((label) => label !== null);
  const last = labels.findLastIndex((label) => label !== null);
  const turns: { label: Span; name: string; spans: Span[] }[] = [];
  for (let at = Math.max(0, first); at <= last; at++) {
    const [label, paragraph] = [labels[at], paragraphs[at]];
    if (paragraph === undefined) continue;
    if (label) turns.push({ label, name: nameOf(raw.slice(label.start, label.end)), spans: [] });
    const start = label
      ? label.end + (BOLD.exec(raw.slice(label.end, label.end + 8))?.[0].length ?? 0)
      : paragraph.start;
    const span = trimSpan(raw, { start, end: paragraph.end });
    if (span.end > span.start) turns.at(-1)?.spans.push(span);
  }
  const counts = new Map<string, number>();
  for (const { name } of turns) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isInterview =
    turns.length >= MIN_TURNS &&
    counts.size >= 2 &&
    counts.size <= turns.length / 1.5 &&
    turns.length >= LABELLED_SHARE * (last - first + 1) &&
    turns.filter(({ spans: [span] }) => span !== undefined && /\p{N}/u.test(raw[span.start] ?? '')).length <
      NUMBER_SHARE * turns.length;
  return isInterview ? turns : [];
}

const nameOf = (label: string): string => (label.split(' ').at(-1) ?? label).toLowerCase();

function asks(raw: string, turns: readonly Turn[], name: string): boolean {
  if (ASKING.test(name)) return true;
  const own = turns.filter((turn) => turn.name === name);
  const questions = own.filter(({ spans }) => {
    const last = spans.at(-1);
    return last !== undefined && /\?["“”»«’‘]?$/u.test(raw.slice(last.start, last.end));
  });
  return questions.length > QUESTION_SHARE * own.length;
}

function quotationOf(context: ArticleContext, { label, name, spans }: Turn): FoundQuotation {
  const first = tokenAt(context.tokens, label.start);
  const end = tokenAt(context.tokens, label.end);
  const speaker = { mention: mentionOf(context, first, Math.max(first + 1, end)), ...byMentionRule('turn-label') };
  return {
    type: 'direct',
    spans,
    cue: null,
    speakers: ANSWERING.test(name) ? [] : [speaker],
    ...byRule('turn'),
    nested: false,
    isSpeech: true,
  };
}
