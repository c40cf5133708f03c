// Direct speech in English articles: who speaks, from the words behind the closing mark, before the opening one, or in
// the sentence around them.
import { itemAt } from '../../base';
import {
  type ArticleContext,
  type Attribution,
  type ContextToken,
  NO_ATTRIBUTION,
  type QuotedWords,
  type TokenSpan,
} from '../document';
import { byRule } from '../rules';
import { asksParticiple } from './closed-words';
import { ENGLISH_CUES } from './english-cues';
import { appositionEnd, phraseEnd } from './english-phrases';
import { firstSubject, subjectBefore } from './english-subjects';
import { isAdverb, isAdverbToken, isFiniteVerb } from './finite-verbs';

/** So many tokens behind the marks a cue is looked for. */
const REACH_BEHIND = 45;

/** So many tokens before the marks a cue is looked for. */
const REACH_BEFORE = 60;

/** The speaker of words in marks in an English sentence; `link` is "none" where it names nobody. */
export function attributionInEnglish(context: ArticleContext, quoted: QuotedWords): Attribution {
  return (
    behindMarks(context, quoted) ??
    beforeMarks(context, quoted) ??
    inWordsOf(context, quoted) ??
    aroundMarks(context, quoted) ??
    signature(context, quoted) ??
    NO_ATTRIBUTION
  );
}

const lowerAt = (tokens: readonly ContextToken[], at: number): string => tokens[at]?.lower ?? '';

const isOpening = (token: ContextToken | undefined): boolean =>
  token !== undefined && /^(?:["“”„«»]|''|``)$/.test(token.text);

/** “…,” said X · “…,” X said · “…,” X, who had waited, said on Monday · “…,” he told Y */
function behindMarks(context: ArticleContext, quoted: QuotedWords): Attribution | null {
  const { tokens, sentences } = context;
  const sentence = sentences[quoted.lastSentence];
  const last = tokens[quoted.after - 1];
  let limit = sentence?.endToken ?? tokens.length;
  let at = quoted.after;
  // The sentence may end with the mark: “… now.” Moss said.
  if (at >= limit && tokens[at] !== undefined) {
    const next = sentences[itemAt(tokens, at).sentence];
    if (next === undefined || next.startsParagraph || next.firstToken !== at) return null;
    // 'The union called it “a betrayal.” Its president said …': the sentence has its speaker.
    if (isFramed(context, quoted)) return null;
    limit = next.endToken;
  }
  if (at < limit && /^[,–—-]$/.test(itemAt(tokens, at).text)) at++;
  const reach = Math.min(limit, at + REACH_BEHIND);
  while (at < reach && isAdverbToken(tokens[at])) at++;
  if (at >= reach) return null;
  if (ENGLISH_CUES.has(lowerAt(tokens, at)) && !tokens[at]?.capital) {
    const end = phraseEnd(tokens, at + 1, limit);
    if (end > at + 1 && !/^(?:him|her|it|that|this)$/.test(lowerAt(tokens, at + 1)))
      return found('after', at, { first: at + 1, end: appositionEnd(tokens, end, limit) });
    return null;
  }
  const ended = last !== undefined && /^(?:[.!?,…]|["”“']|''|’’|’|–|—|-)$/.test(tokens[quoted.end - 1]?.text ?? '');
  if (!ended && tokens[quoted.after]?.text !== ',') return null;
  for (let cue = at + 1; cue < reach; cue++) {
    const { lower, text, capital } = itemAt(tokens, cue);
    if (isOpening(tokens[cue]) || /^[;:]$/.test(text)) break;
    if (capital || !ENGLISH_CUES.has(lower) || (lower.endsWith('ing') && !asksParticiple(lowerAt(tokens, cue - 1))))
      continue;
    const subject = subjectBefore(tokens, at, cue);
    if (subject !== null && subject.first - at <= 3 && !/^(?:who|which|that)$/.test(lowerAt(tokens, subject.first)))
      return found('after', cue, subject);
  }
  return null;
}

/** Whether words with a finite verb stand before the marks in their sentence. */
function isFramed({ tokens, sentences, quoted }: ArticleContext, { sentence, open }: QuotedWords): boolean {
  const first = sentences[sentence]?.firstToken ?? open;
  for (let at = first; at < open; at++) if (quoted[at] === 0 && isFiniteVerb(tokens, at, first)) return true;
  return false;
}

/** X said: “…” · X said, “…” · X went on, saying, “…” · X called it “…” */
function beforeMarks(context: ArticleContext, quoted: QuotedWords): Attribution | null {
  const { tokens, sentences, quoted: inMarks } = context;
  let first = sentences[quoted.sentence]?.firstToken ?? 0;
  let border = quoted.open - 1;
  // "And from Chairwoman Rosa Wendt:" may stand on a line of its own.
  if (border < first && tokens[border]?.text === ':')
    first = sentences[itemAt(tokens, border).sentence]?.firstToken ?? border;
  if (border < first) return null;
  const link = tokens[border]?.text === ':' ? 'colon' : 'lead';
  if (tokens[border]?.text === ':' || tokens[border]?.text === ',') border--;
  let quotedFrom = border;
  for (let cue = border; cue >= Math.max(first, border - REACH_BEFORE); cue--) {
    const { lower, capital, kind, text } = itemAt(tokens, cue);
    if (text === ';') break;
    if (inMarks[cue] !== 0) {
      quotedFrom = cue;
      continue;
    }
    if (kind !== 'word' || (capital && cue > first) || !ENGLISH_CUES.has(lower)) continue;
    const before = lowerAt(tokens, cue - 1);
    if (/^(?:the|a|an|his|her|its|their|of|this|that|our|my)$/.test(before) && !/^(?:that)$/.test(before)) continue;
    // The object of an earlier passage: 'said the plan was “bold” and “new”' is one.
    const whole =
      lower.endsWith('ing') && !asksParticiple(before)
        ? (firstSubject(tokens, first, cue, inMarks) ?? subjectBefore(tokens, first, cue))
        : (coordinated(tokens, first, cue) ?? subjectBefore(tokens, first, cue));
    if (whole === null) continue;
    if (
      /^(?:who|which|that)$/.test(lowerAt(tokens, whole.first)) &&
      whole.end === whole.first + 1 &&
      quotedFrom < border
    )
      continue;
    return found(link, cue, whole);
  }
  if (link === 'colon') {
    // "From Moss:", "Moss:", "And then this from Quill:".
    const last = nameEnd(tokens, first, border);
    for (let at = Math.max(first, last - 12); at <= last; at++) {
      const end = phraseEnd(tokens, at, last + 1);
      if (end === last + 1 && itemAt(tokens, at).capital)
        return { ...found('colon', border, { first: at, end }), cue: null };
    }
  }
  return null;
}

/** "Ann Moss (Labour):", "Ann Moss, mayor of Quill:": the last word of the name before what is said of it. */
function nameEnd(tokens: readonly ContextToken[], first: number, border: number): number {
  const from = Math.max(first, border - 12);
  const hasBracket = /^[)\]]$/.test(tokens[border]?.text ?? '');
  for (let at = from + 2; at < border; at++) {
    const { text } = itemAt(tokens, at);
    if (hasBracket ? /^[([]$/.test(text) : text === ',' && phraseEnd(tokens, first, at) === at) return at - 1;
  }
  return border;
}

/** "faced the board and said": the subject of the verb before. */
function coordinated(tokens: readonly ContextToken[], first: number, cue: number): TokenSpan | null {
  let join = cue - 1;
  while (join > first && isAdverb(lowerAt(tokens, join))) join--;
  return /^(?:and|but|then)$/.test(lowerAt(tokens, join)) ? firstSubject(tokens, first, join) : null;
}

/** In the words of X, “…” · According to X, it was “…” */
function inWordsOf({ tokens, sentences }: ArticleContext, quoted: QuotedWords): Attribution | null {
  const first = sentences[quoted.sentence]?.firstToken ?? 0;
  const limit = sentences[quoted.lastSentence]?.endToken ?? tokens.length;
  const from = Math.max(first, quoted.open - REACH_BEFORE);
  for (let at = Math.min(limit - 1, quoted.close + REACH_BEHIND); at > from; at--) {
    if (at >= quoted.open && at < quoted.close) continue;
    const before = `${lowerAt(tokens, at - 1)} ${lowerAt(tokens, at)}`;
    if (before !== 'words of' && before !== 'according to') continue;
    const end = phraseEnd(tokens, at + 1, limit);
    if (end > at + 1) return { ...found('source', at, { first: at + 1, end }), cue: { first: at - 1, end: at + 1 } };
  }
  return null;
}

/** X, whom “…” · “…” was what X called it: a verb of saying behind the marks, or the subject of the sentence. */
function aroundMarks(context: ArticleContext, quoted: QuotedWords): Attribution | null {
  const { tokens, sentences, quoted: inMarks } = context;
  const limit = sentences[quoted.lastSentence]?.endToken ?? tokens.length;
  for (let cue = quoted.close; cue < Math.min(limit, quoted.close + REACH_BEHIND); cue++) {
    const { lower, capital } = itemAt(tokens, cue);
    if (
      capital ||
      inMarks[cue] !== 0 ||
      !/^(?:said|says|say|told|added|wrote|called|describes|described|tweeted)$/.test(lower)
    )
      continue;
    const subject = subjectBefore(tokens, quoted.close, cue);
    if (subject !== null) return { ...found('lead', cue, subject), ...byRule('marks-english-around') };
  }
  return null;
}

/** “…” ― Petra Lindqvist, “…” -Councillor Gerald Stark on the next line */
function signature({ tokens }: ArticleContext, quoted: QuotedWords): Attribution | null {
  const bracket = inBrackets(tokens, quoted);
  if (bracket !== null)
    return { ...found('after', quoted.close, bracket), cue: null, ...byRule('marks-english-signature') };
  const dash = tokens[quoted.after];
  if (dash === undefined || !/^[-–—―~]/.test(dash.text)) return null;
  const from = dash.kind === 'punctuation' ? quoted.after + 1 : quoted.after;
  const sentence = dash.sentence;
  let end = from;
  while (
    tokens[end] !== undefined &&
    itemAt(tokens, end).sentence === sentence &&
    (itemAt(tokens, end).capital || tokens[end]?.text === '.')
  )
    end++;
  return end > from && end - from <= 7
    ? { ...found('after', quoted.after, { first: from, end }), cue: null, ...byRule('marks-english-signature') }
    : null;
}

/** “…” (Finance Minister Jane Kluge), “…” [Jane Kluge, mayor]: capitals, and an office behind a comma. */
function inBrackets(tokens: readonly ContextToken[], { close }: QuotedWords): TokenSpan | null {
  if (!/^[([]$/.test(tokens[close]?.text ?? '')) return null;
  let end = close + 1;
  while (tokens[end]?.capital === true || (tokens[end]?.text === '.' && end > close + 1)) end++;
  if (end < close + 3) return null;
  if (tokens[end]?.text === ',')
    while (end < close + 16 && /^(?:[,.-]|[\p{L}].*)$/u.test(tokens[end]?.text ?? '')) end++;
  return /^[)\]]$/.test(tokens[end]?.text ?? '') ? { first: close + 1, end } : null;
}

function found(link: 'after' | 'colon' | 'lead' | 'source', cue: number, speaker: TokenSpan): Attribution {
  return {
    link,
    cue: { first: cue, end: cue + 1 },
    verb: null,
    speaker: { ...speaker, rule: 'english-subject' },
    ...byRule(`marks-english-${link}`),
  };
}
