// Direct speech in French: who speaks, from the words behind the closing mark or before the opening one.
import { itemAt } from '../../base';
import {
  type ArticleContext,
  type Attribution,
  type ContextToken,
  type Link,
  NO_ATTRIBUTION,
  type QuotedWords,
  type TokenSpan,
} from '../document';
import { byRule, type DirectRule, type MentionRule } from '../rules';
import { cueAt } from './cues';
import { phraseEnd, sourceAt, subjectBefore, subjectBehind } from './phrases';

/** So many tokens before the marks a cue is looked for. */
const REACH_BEFORE = 60;

export function attributionInFrench(context: ArticleContext, words: QuotedWords): Attribution {
  return behindMarks(context, words) ?? beforeMarks(context, words) ?? NO_ATTRIBUTION;
}

function found(link: Link, cue: TokenSpan, speaker: TokenSpan, by: MentionRule, name: DirectRule): Attribution {
  return { link, cue, verb: null, speaker: { ...speaker, rule: by }, ...byRule(name) };
}

/** « … », a dit X · « … », a-t-il dit · « … », X a dit · « … », selon X */
function behindMarks({ tokens, sentences }: ArticleContext, words: QuotedWords): Attribution | null {
  let at = words.after;
  let limit = sentences[words.lastSentence]?.endToken ?? tokens.length;
  // The sentence may end with the mark: « … ! » a lancé X.
  if (at >= limit) {
    const next = sentences[tokens[at]?.sentence ?? -1];
    if (next === undefined || next.startsParagraph || next.firstToken !== at) return null;
    limit = next.endToken;
  }
  if (/^[,–—-]$/.test(tokens[at]?.text ?? '')) at++;
  const source = sourceAt(tokens, at, limit);
  if (source !== null)
    return found('source', { first: at, end: at + 1 }, source, 'source-phrase', 'marks-french-source');
  const cue = cueAt(tokens, at);
  const behind = cue === null ? null : subjectBehind(tokens, cue, limit);
  if (cue !== null && behind !== null) return found('after', cue, behind, 'subject-after-verb', 'marks-french-after');
  const end = phraseEnd(tokens, at, limit);
  const verb = end > at ? cueAt(tokens, end) : null;
  if (verb === null || verb.inverted) return null;
  return found('after', verb, { first: at, end }, 'subject-before-verb', 'marks-french-after');
}

/** X a dit : « … » · X a dit que … « … » · Selon X, … « … » */
function beforeMarks({ tokens, sentences, quoted }: ArticleContext, words: QuotedWords): Attribution | null {
  const first = Math.max(sentences[words.sentence]?.firstToken ?? 0, words.open - REACH_BEFORE);
  const colon = tokens[words.open - 1]?.text === ':';
  for (let at = words.open - 1; at >= first; at--) {
    if (quoted[at] !== 0) continue;
    const source = sourceAt(tokens, at, words.open);
    if (source !== null)
      return found('source', { first: at, end: at + 1 }, source, 'source-phrase', 'marks-french-source');
    const cue = startOfCue(tokens, at);
    if (cue === null) continue;
    const subject = subjectBefore(tokens, first, cue.first) ?? subjectBehind(tokens, cue, words.open);
    if (subject === null) continue;
    const by = subject.first < cue.first ? 'subject-before-verb' : 'subject-after-verb';
    return colon
      ? found('colon', cue, subject, by, 'marks-french-colon')
      : found('lead', cue, subject, by, 'marks-french-lead');
  }
  return null;
}

/** The cue at a token, if no auxiliary before it begins it. */
function startOfCue(tokens: readonly ContextToken[], at: number) {
  const before = cueAt(tokens, at - 1);
  return before !== null && before.end > at ? before : cueAt(tokens, at);
}

/** « … », a dit X, « … »: a comma, somebody with a verb of saying, and a comma. */
export function isInterruption({ tokens }: ArticleContext, first: number, end: number): boolean {
  if (tokens[first]?.text !== ',' || tokens[end - 1]?.text !== ',') return false;
  let cued = false;
  for (let at = first; at < end; at++) {
    if (/^[.!?;:]$/.test(itemAt(tokens, at).text)) return false;
    cued ||= cueAt(tokens, at) !== null;
  }
  return cued;
}
