// Direct speech in English articles: who speaks, from the words right behind the closing mark or before the opening one.
// English has no rules for speech without marks here, so its grammar needs no more than a few word lists.
import type { ArticleContext } from '../article';
import type { ContextToken } from '../body';
import { wordSet } from '../grammar';
import { type Attribution, NONE } from './attribution-cues';
import type { QuotedWords } from './quoted-words';

const CUES = wordSet(`
  said says say told tells added adds stated states argued argues claimed claims insisted insists explained explains
  warned warns announced replied replies answered asked asks wrote writes tweeted noted notes admitted admits
  acknowledged declared declares remarked observed recalled recalls continued continues concluded suggested predicted
  quipped joked shouted cried whispered testified confirmed denied stressed emphasized emphasised reiterated called
  described commented
`);

const PRONOUNS = wordSet('he she they it we i you who');

const DETERMINERS = wordSet('the a an his her its their our my this that one another several many some two three');

/** Words that may stand inside a noun phrase in lower case, between its nouns. */
const LINKS = wordSet('of for the and de la van von bin al at in');

/** What ends a subject: "the minister on Monday", "he in a statement". */
const AFTER_SUBJECT = wordSet(
  'on during after before as while when to from by with about through in at that late early yesterday today',
);

const ADVERBS = wordSet('also then later earlier again repeatedly once has have had is was');

// A subject of more words is no subject of "said".
const MAX_SUBJECT = 14;

/** The speaker of words in marks in an English sentence; `link` is "none" where it names nobody. */
export function attributionInEnglish(context: ArticleContext, quoted: QuotedWords): Attribution {
  return behindMarks(context, quoted) ?? beforeMarks(context, quoted) ?? NONE;
}

/** “…,” said X · “…,” X said */
function behindMarks({ tokens, sentences }: ArticleContext, quoted: QuotedWords): Attribution | null {
  const limit = sentences[quoted.lastSentence]?.endToken ?? tokens.length;
  let at = quoted.after;
  if (at < limit && /^[,–—-]$/.test((tokens[at] as ContextToken).text)) at++;
  if (at < limit && CUES.has((tokens[at] as ContextToken).lower)) {
    const end = subjectEnd(tokens, at + 1, limit);
    return end === at + 1 ? null : found('after', at, at + 1, end);
  }
  const end = subjectEnd(tokens, at, limit);
  const cue = cueFrom(tokens, end, limit);
  return end === at || cue < 0 ? null : found('after', cue, at, end);
}

/** X said: “…” · X said, “…” · According to X, “…” */
function beforeMarks({ tokens, sentences }: ArticleContext, quoted: QuotedWords): Attribution | null {
  const first = sentences[quoted.sentence]?.firstToken ?? 0;
  const border = quoted.open - 1;
  if (border < first || border >= tokens.length) return null;
  const link = tokens[border]?.text === ':' ? 'colon' : 'lead';
  for (let cue = border; cue >= Math.max(first, border - MAX_SUBJECT); cue--) {
    if (!CUES.has((tokens[cue] as ContextToken).lower)) continue;
    for (let start = Math.max(first, cue - MAX_SUBJECT); start < cue; start++) {
      const end = subjectEnd(tokens, start, cue);
      if (end > start && cueFrom(tokens, end, cue + 1) === cue) return found(link, cue, start, end);
    }
  }
  return null;
}

function found(link: 'after' | 'colon' | 'lead', cue: number, first: number, end: number): Attribution {
  const speaker = { first, end, rule: 'english-subject' };
  return { link, cue: { first: cue, end: cue + 1 }, verb: null, speaker, rule: `english-${link}`, confidence: 0.85 };
}

/** The cue at this token, or behind a comma and a few adverbs; -1 where there is none. */
function cueFrom(tokens: readonly ContextToken[], from: number, limit: number): number {
  let at = from;
  if (tokens[at]?.text === ',') at++;
  while (at < limit && ADVERBS.has((tokens[at] as ContextToken).lower)) at++;
  return at < limit && CUES.has((tokens[at] as ContextToken).lower) ? at : -1;
}

/** Where the subject that begins here ends: a pronoun, or a name or noun phrase with its apposition; `from` for none. */
function subjectEnd(tokens: readonly ContextToken[], from: number, limit: number): number {
  const lead = tokens[from];
  if (lead === undefined || from >= limit) return from;
  if (PRONOUNS.has(lead.lower)) return from + 1;
  const end = phraseEnd(tokens, from, limit);
  if (end === from || tokens[end]?.text !== ',') return end;
  const apposition = phraseEnd(tokens, end + 1, limit);
  const closes = apposition >= limit || /^[.,;]$/.test(tokens[apposition]?.text ?? '.');
  return apposition > end + 1 && closes && !CUES.has(tokens[end + 1]?.lower ?? '') ? apposition : end;
}

function phraseEnd(tokens: readonly ContextToken[], from: number, limit: number): number {
  const lead = tokens[from];
  if (lead === undefined || (!lead.capital && !DETERMINERS.has(lead.lower))) return from;
  const most = Math.min(limit, from + MAX_SUBJECT);
  let at = from + 1;
  while (at < most) {
    const token = tokens[at] as ContextToken;
    const next = tokens[at + 1];
    if (token.kind !== 'word' || CUES.has(token.lower) || ADVERBS.has(token.lower)) break;
    const links = LINKS.has(token.lower) && next !== undefined && (next.capital || DETERMINERS.has(next.lower));
    if (AFTER_SUBJECT.has(token.lower) && !links) break;
    if (!token.capital && lead.capital && !DETERMINERS.has(lead.lower) && !links) break;
    if (token.lower === 'reporters') break;
    at++;
  }
  return at;
}
