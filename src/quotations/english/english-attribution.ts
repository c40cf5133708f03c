// Direct speech in English articles: who speaks, from the words right behind the closing mark or before the opening one.
import type { ArticleContext, ContextToken } from '../document';
import { type Attribution, NONE } from '../german/attribution/attribution-cues';
import type { QuotedWords } from '../german/attribution/quoted-words';
import { ENGLISH_CUES, englishCueAfter, englishSubjectBefore, englishSubjectEnd } from '../german/cues';
import { byRule } from '../rules';

/** So many tokens before the marks a cue is looked for. */
const REACH = 14;

/** The speaker of words in marks in an English sentence; `link` is "none" where it names nobody. */
export function attributionInEnglish(context: ArticleContext, quoted: QuotedWords): Attribution {
  return behindMarks(context, quoted) ?? beforeMarks(context, quoted) ?? inWordsOf(context, quoted) ?? NONE;
}

/** “…,” said X · “…,” X said */
function behindMarks({ tokens, sentences }: ArticleContext, quoted: QuotedWords): Attribution | null {
  const limit = sentences[quoted.lastSentence]?.endToken ?? tokens.length;
  let at = quoted.after;
  if (at < limit && /^[,–—-]$/.test((tokens[at] as ContextToken).text)) at++;
  if (at < limit && ENGLISH_CUES.has((tokens[at] as ContextToken).lower)) {
    const end = englishSubjectEnd(tokens, at + 1, limit);
    return end === at + 1 ? null : found('after', at, at + 1, end);
  }
  const end = englishSubjectEnd(tokens, at, limit);
  const cue = englishCueAfter(tokens, end, limit);
  return end === at || cue < 0 ? null : found('after', cue, at, end);
}

/** X said: “…” · X said, “…” · X called it “…” */
function beforeMarks({ tokens, sentences }: ArticleContext, quoted: QuotedWords): Attribution | null {
  const first = sentences[quoted.sentence]?.firstToken ?? 0;
  const border = quoted.open - 1;
  if (border < first || border >= tokens.length) return null;
  const link = tokens[border]?.text === ':' ? 'colon' : 'lead';
  for (let cue = border; cue >= Math.max(first, border - REACH); cue--) {
    if (!ENGLISH_CUES.has((tokens[cue] as ContextToken).lower)) continue;
    const subject = englishSubjectBefore(tokens, first, cue);
    if (subject !== null) return found(link, cue, subject.first, subject.end);
  }
  return null;
}

/** In the words of X, “…” · According to X, it was “…” */
function inWordsOf({ tokens, sentences }: ArticleContext, quoted: QuotedWords): Attribution | null {
  const first = sentences[quoted.sentence]?.firstToken ?? 0;
  for (let at = quoted.open - 1; at >= Math.max(first, quoted.open - REACH); at--) {
    const before = `${tokens[at - 1]?.lower} ${tokens[at]?.lower}`;
    if (before !== 'words of' && before !== 'according to') continue;
    const end = englishSubjectEnd(tokens, at + 1, quoted.open);
    if (end > at + 1) return { ...found('source', at, at + 1, end), cue: { first: at - 1, end: at + 1 } };
  }
  return null;
}

function found(link: 'after' | 'colon' | 'lead' | 'source', cue: number, first: number, end: number): Attribution {
  const speaker = { first, end, rule: 'english-subject' } as const;
  return { link, cue: { first: cue, end: cue + 1 }, verb: null, speaker, ...byRule(`marks-english-${link}`) };
}
