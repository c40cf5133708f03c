// English: the subjects beside the words that announce speech. English shows its grammar by the order of its words, so
// that lists of words and places are enough.
import type { ContextToken } from '../document';
import { wordSet } from '../german/grammar';
import { ENGLISH_CUES, ENGLISH_SPEECH_VERBS } from './english-cues';

const PRONOUNS = wordSet('he she they it we i you who');

const DETERMINERS = wordSet('the a an his her its their our my this that one another several many some two three');

/** Groups that are named without an article. */
const GROUPS = wordSet(`
  officials police sources experts critics analysts scientists researchers doctors lawyers prosecutors investigators
  authorities residents witnesses protesters organisers organizers campaigners ministers lawmakers reporters
`);

/** Words with a capital at the start of a sentence that begin no subject. */
const LEADING = wordSet(`
  but and or so yet however meanwhile still also then later earlier yesterday today tomorrow monday tuesday wednesday
  thursday friday saturday sunday in on at as when while after before if although though because since according
  asked speaking for with from by of to during under last next
`);

/** Words that may stand inside a noun phrase in lower case, between its nouns. */
const LINKS = wordSet('of for the and de la van von bin al at in');

/** What ends a subject: "the minister on Monday", "he in a statement". */
const AFTER_SUBJECT = wordSet(
  'on during after before as while when to from by with about through in at that late early yesterday today',
);

const ADVERBS = wordSet('also then later earlier again repeatedly once has have had is was reportedly previously');

const FINITE_WORDS = wordSet(`
  is are was were be been have has had will would can could should must may might do does did not am won't don't can't
  isn't aren't wasn't didn't it's we're we've i'm i've that's there's need needs want wants know knows think thinks make
`);

/** Past tenses that do not end in -ed. */
const IRREGULAR_PASTS = wordSet(`
  began broke brought built bought came caught chose cut did drew drove fell felt fought found gave got grew held hit
  kept knew led left lost made meant met paid ran rose saw sent set shot spent spoke spread stood took went won wrote
`);

/** A subject of more words is no subject of "said". */
const MAX_SUBJECT = 14;

/** An age or a clause with "who" between subject and verb is hardly longer. */
const MAX_ASIDE = 20;

/** Whether an English word in lower case shows that a sentence is a sentence. */
export function isEnglishVerb(lower: string): boolean {
  return FINITE_WORDS.has(lower.replace('’', "'"));
}

/** Whether an English word in lower case may be a finite verb. */
export function mayBeFinite(lower: string): boolean {
  return isEnglishVerb(lower) || IRREGULAR_PASTS.has(lower) || /[^e]ed$/.test(lower);
}

/** Whether the words from `from` on may be a clause of their own: a subject and, before the next comma, a verb. */
export function beginsEnglishClause(tokens: readonly ContextToken[], from: number, limit: number): boolean {
  if (englishSubjectEnd(tokens, from, limit) === from && !/^(?:there|no|all|most)$/.test(tokens[from]?.lower ?? ''))
    return false;
  for (let at = from + 1; at < Math.min(limit, from + MAX_SUBJECT); at++) {
    const { kind, lower, capital } = tokens[at] as ContextToken;
    if ((kind === 'punctuation' && !/^[’'"“”()-]$/.test(lower)) || /^(?:that|which|who|whose)$/.test(lower))
      return false;
    if (!capital && mayBeFinite(lower)) return true;
  }
  return false;
}

/** Where the subject that begins here ends: a pronoun, or a name or noun phrase with its apposition; `from` for none. */
export function englishSubjectEnd(tokens: readonly ContextToken[], from: number, limit: number): number {
  const lead = tokens[from];
  if (lead === undefined || from >= limit) return from;
  if (PRONOUNS.has(lead.lower)) return from + 1;
  const end = phraseEnd(tokens, from, limit);
  if (end === from || tokens[end]?.text !== ',') return end;
  const apposition = phraseEnd(tokens, end + 1, limit);
  const closes = apposition >= limit || /^[.,;]$/.test(tokens[apposition]?.text ?? '.');
  return apposition > end + 1 && closes && !ENGLISH_CUES.has(tokens[end + 1]?.lower ?? '') ? apposition : end;
}

function phraseEnd(tokens: readonly ContextToken[], from: number, limit: number): number {
  const lead = tokens[from];
  if (lead === undefined || LEADING.has(lead.lower)) return from;
  if (!lead.capital && !DETERMINERS.has(lead.lower) && !GROUPS.has(lead.lower)) return from;
  const most = Math.min(limit, from + MAX_SUBJECT);
  const named = !DETERMINERS.has(lead.lower);
  let at = from + 1;
  while (at < most) {
    const token = tokens[at] as ContextToken;
    const next = tokens[at + 1];
    if (token.kind !== 'word' || ENGLISH_SPEECH_VERBS.has(token.lower) || ADVERBS.has(token.lower)) break;
    const links = LINKS.has(token.lower) && next !== undefined && (next.capital || DETERMINERS.has(next.lower));
    if (AFTER_SUBJECT.has(token.lower) && !links) break;
    if (!token.capital && named && !links && !GROUPS.has(token.lower)) break;
    // "told the BBC the road was closed": a determiner begins another phrase.
    if (DETERMINERS.has(token.lower) && !LINKS.has((tokens[at - 1] as ContextToken).lower)) break;
    if (isEnglishVerb(token.lower) || (token.lower === 'reporters' && at > from)) break;
    at++;
  }
  return at;
}

/** The verb of a subject that ends before `end`: at once, or behind adverbs, an age, a bracket or a clause between commas; -1 for none. */
export function englishCueAfter(
  tokens: readonly ContextToken[],
  end: number,
  limit: number,
  verbs: ReadonlySet<string> = ENGLISH_CUES,
): number {
  let at = end;
  const opening = tokens[at]?.text;
  if (opening === ',' || opening === '(') {
    const close = closing(tokens, at, Math.min(limit, at + MAX_ASIDE), opening === ',' ? ',' : ')');
    at = close < 0 ? at + 1 : close + 1;
  }
  while (at < limit && ADVERBS.has((tokens[at] as ContextToken).lower)) at++;
  return at < limit && verbs.has((tokens[at] as ContextToken).lower) ? at : -1;
}

/** The mark that ends an aside without a cue in it; -1 where there is none. */
function closing(tokens: readonly ContextToken[], open: number, limit: number, mark: string): number {
  for (let at = open + 1; at < limit; at++) {
    const { text, lower } = tokens[at] as ContextToken;
    if (text === mark) return at;
    if (ENGLISH_SPEECH_VERBS.has(lower) || /^[.;:!?“”"]$/.test(text)) return -1;
  }
  return -1;
}

/** The subject of the verb at `verb`, before it; null where there is none. */
export function englishSubjectBefore(
  tokens: readonly ContextToken[],
  first: number,
  verb: number,
): { readonly first: number; readonly end: number } | null {
  for (let start = Math.max(first, verb - MAX_SUBJECT - MAX_ASIDE); start < verb; start++) {
    const end = englishSubjectEnd(tokens, start, verb + 1);
    if (end > start && end <= verb && englishCueAfter(tokens, end, verb + 1, ENGLISH_SPEECH_VERBS) === verb)
      return { first: start, end };
  }
  // "…, engineers say": a plural without an article.
  const plural = tokens[verb - 1];
  const begins = verb - 1 === first || tokens[verb - 2]?.text === ',' || LEADING.has(tokens[verb - 2]?.lower ?? '');
  return begins && plural?.kind === 'word' && /[^s]s$/.test(plural.lower) ? { first: verb - 1, end: verb } : null;
}
