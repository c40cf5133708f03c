// Speech without marks in French: "X a dit que …", "…, a dit X", "Selon X, …", "…, selon X".
import type { ArticleContext, Candidate, ContextSentence, SpeakerPhrase, TokenSpan } from '../document';
import { sentenceLimit } from '../document';
import { byRule, type FrenchIndirectRule } from '../rules';
import { cueAt } from './cues';
import { sourceAt, subjectBefore, subjectBehind } from './phrases';
import { plain } from './words';

/** So many tokens may stand between the verb and "que" ("a dit lundi à la presse que"). */
const MAX_BETWEEN = 8;

export const findIndirect = (context: ArticleContext): readonly Candidate[] =>
  context.sentences.flatMap((sentence) => inSentence(context, sentence));

function inSentence(context: ArticleContext, sentence: ContextSentence): Candidate[] {
  const { tokens, quoted } = context;
  const first = sentence.firstToken;
  let end = sentenceLimit(sentence);
  // An opening mark behind the full stop belongs to the next sentence: « stands free on both sides.
  while (end > first && /^[.!?…«]$/.test(tokens[end - 1]?.text ?? '')) end--;
  const source = sourceAt(tokens, first, end);
  if (source !== null && tokens[source.end]?.text === ',' && source.end + 1 < end) {
    const span = { first: source.end + 1, end };
    return [candidate('french-source', span, { first, end: first + 1 }, { ...source, rule: 'source-phrase' })];
  }
  for (let at = first; at < end; at++) {
    if (quoted[at] !== 0) continue;
    if (tokens[at]?.text === ',' && isFree(quoted, first, at) && at - first >= 2) {
      const after = behindComma(context, { first, end: at }, at + 1, end);
      if (after !== null) return [after];
    }
    const cue = cueAt(tokens, at);
    if (cue === null) continue;
    const that = thatBehind(context, cue.end, end);
    const before = cue.inverted ? null : subjectBefore(tokens, first, cue.first);
    if (that > 0 && before !== null) {
      const span = { first: that, end: clauseEnd(context, that, end) };
      return [candidate('french-that', span, cue, { ...before, rule: 'subject-before-verb' })];
    }
    at = cue.end - 1;
  }
  return [];
}

/** What stands behind the comma after `said`: a verb with its subject behind it, or a source. */
function behindComma({ tokens }: ArticleContext, said: TokenSpan, at: number, end: number): Candidate | null {
  const source = sourceAt(tokens, at, end);
  if (source !== null) {
    return candidate('french-source', said, { first: at, end: at + 1 }, { ...source, rule: 'source-phrase' });
  }
  const cue = cueAt(tokens, at);
  const subject = cue === null ? null : subjectBehind(tokens, cue, end);
  if (cue === null || subject === null) return null;
  return candidate('french-after', said, cue, { ...subject, rule: 'subject-after-verb' });
}

/** The "que" that begins what was said; -1 where a sign or a mark stands before it, or none follows. */
function thatBehind({ tokens, quoted }: ArticleContext, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + MAX_BETWEEN); at++) {
    if (quoted[at] !== 0 || tokens[at]?.kind === 'punctuation') return -1;
    if (/^(?:que$|qu')/.test(plain(tokens[at]?.lower ?? ''))) return at;
  }
  return -1;
}

/** At the end of the sentence, or at a semicolon. */
function clauseEnd({ tokens, quoted }: ArticleContext, from: number, end: number): number {
  for (let at = from; at < end; at++) if (quoted[at] === 0 && tokens[at]?.text === ';') return at;
  return end;
}

function isFree(quoted: ArrayLike<number>, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (quoted[at] !== 0) return false;
  return true;
}

const candidate = (rule: FrenchIndirectRule, span: TokenSpan, cue: TokenSpan, speaker: SpeakerPhrase): Candidate => ({
  type: 'indirect',
  spans: [span],
  cue: { first: cue.first, end: cue.end },
  speaker,
  ...byRule(rule),
});
