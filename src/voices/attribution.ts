// Who speaks the words in marks, from the sentence around them: what follows („…“, sagte X), what leads to them
// (X sagte: „…“), the clause they stand in (X nannte das „…“). Who speaks without being named there is carried over
// from what came before; that is decided in `direct.ts`, which knows the order of things.
import type { Clause } from './clauses';
import type { ArticleContext, ContextToken } from './context';
import type { ParsedSentence } from './framed-speech';
import { isTime, phraseAt } from './noun-phrases';
import type { QuotedWords } from './quoted-words';
import { firstSubject, type SpeakerPhrase, speakerOf, subjectOf } from './speaker-phrases';
import { type Cue, findCueNoun } from './speech-cues';
import { FINITE } from './verb-forms';

/** How the words in marks hang together with the sentence around them. */
export type Link = 'after' | 'colon' | 'lead' | 'clause' | 'none';

/** What the sentence says of who speaks. */
export interface Attribution {
  readonly link: Link;
  /** Tokens of the cue; null where there is none. */
  readonly cue: { readonly first: number; readonly end: number } | null;
  readonly speaker: SpeakerPhrase | null;
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

const NONE: Attribution = { link: 'none', cue: null, speaker: null, rule: 'none', confidence: 0.3 };

/** The first way in which the sentence tells who speaks; `link` is "none" where it does not. */
export function attributionOf(context: ArticleContext, words: QuotedWords): Attribution {
  return (
    attributionAfter(context, words) ??
    attributionByColon(context, words) ??
    attributionByLead(context, words) ??
    attributionByClause(context, words) ??
    NONE
  );
}

/** „…“, sagte X · „…“, so X · „…“ heißt es im Bericht: the verb or "so" comes right behind the closing mark. */
function attributionAfter(context: ArticleContext, words: QuotedWords): Attribution | null {
  const { tokens, verbs } = context;
  const parsed = context.parsed(words.lastSentence);
  const { sentence, clauses } = parsed;
  let at = words.after;
  const comma = at < sentence.endToken && /^[,–—-]$/.test((tokens[at] as ContextToken).text);
  if (comma) at++;
  if (at >= sentence.endToken) return null;
  if (!comma && !beginsSentence(context, words)) return null;
  const token = tokens[at] as ContextToken;
  if (token.lower === 'so' || token.lower === 'laut') {
    const phrase = phraseAt(tokens, at + 1, clauseLimit(clauses, at, sentence.endToken), { greedy: true });
    if (phrase === null || isTime(tokens, phrase.first, phrase.first + 1)) return null;
    const speaker = { first: phrase.first, end: phrase.end, rule: `${token.lower}-phrase` };
    return { link: 'after', cue: { first: at, end: at + 1 }, speaker, rule: `${token.lower}-after`, confidence: 0.95 };
  }
  if (((verbs.flags[at] as number) & FINITE) === 0) return null;
  const cue = parsed.cues.find((one) => one.verb === at) ?? null;
  const speaker =
    cue !== null && (cue.passive || cue.lemma === 'heißen')
      ? speakerOf(verbs, clauses, cue)
      : subjectAfter(context, at, clauseLimit(clauses, at, sentence.endToken));
  return {
    link: 'after',
    cue: cueTokens(cue, at),
    speaker,
    rule: cue === null ? 'verb-after' : 'cue-after',
    confidence: cue === null ? 0.7 : 0.95,
  };
}

function subjectAfter(context: ArticleContext, verb: number, limit: number): SpeakerPhrase | null {
  const phrase = firstSubject(context.verbs, verb + 1, limit, verb);
  return phrase === null ? null : { first: phrase.first, end: phrase.end, rule: 'subject-after-verb' };
}

/** Where the clause with this token ends, with the fragments (appositions) that belong to it. */
function clauseLimit(clauses: readonly Clause[], token: number, sentenceEnd: number): number {
  const index = clauses.findIndex((clause) => clause.first <= token && token < clause.end);
  if (index < 0) return sentenceEnd;
  let end = (clauses[index] as Clause).end;
  for (let later = index + 1; later < clauses.length; later++) {
    const clause = clauses[later] as Clause;
    if (clause.kind !== 'fragment' || clause.border !== ',') break;
    end = clause.end;
  }
  return end;
}

/** Whether nothing but "und", "denn" and the like stands before the words in their sentence, or a colon. */
function beginsSentence(context: ArticleContext, words: QuotedWords): boolean {
  const first = context.parsed(words.sentence).sentence.firstToken;
  return words.open <= first || context.tokens[words.open - 1]?.text === ':';
}

/** X sagte: „…“ · X: „…“ · Die Begründung: „…“ */
function attributionByColon(context: ArticleContext, words: QuotedWords): Attribution | null {
  const { tokens } = context;
  const colon = words.open - 1;
  if (tokens[colon]?.text !== ':') return null;
  const parsed = context.parsed((tokens[colon] as ContextToken).sentence);
  return frameBefore(context, parsed, colon, 'colon');
}

/** X sagte, „…“ · X kommentierte „…“: words that make a sentence, with the cue before them. */
function attributionByLead(context: ArticleContext, words: QuotedWords): Attribution | null {
  const { tokens } = context;
  const parsed = context.parsed(words.sentence);
  if (tokens[words.open - 1]?.text !== ',' || words.open <= parsed.sentence.firstToken) return null;
  const comma = words.open - 1;
  const cue = lastCueBefore(parsed, comma);
  if (cue === null) return null;
  return frameBefore(context, parsed, comma, 'lead');
}

function lastCueBefore(parsed: ParsedSentence, token: number): Cue | null {
  let last: Cue | null = null;
  for (const cue of parsed.cues) if (cue.token < token) last = cue;
  return last;
}

/** The cue and subject of what stands before a colon or comma. */
function frameBefore(
  context: ArticleContext,
  parsed: ParsedSentence,
  border: number,
  link: 'colon' | 'lead',
): Attribution | null {
  const { verbs } = context;
  const { clauses } = parsed;
  const cue = lastCueBefore(parsed, border);
  if (cue !== null) {
    return {
      link,
      cue: cueTokens(cue, cue.token),
      speaker: speakerOf(verbs, clauses, cue),
      rule: `cue-${link}`,
      confidence: 0.9,
    };
  }
  let main = clauses.length - 1;
  while (main >= 0 && ((clauses[main] as Clause).first >= border || (clauses[main] as Clause).kind !== 'main')) main--;
  if (main >= 0) {
    const noun = findCueNoun(verbs, clauses, main);
    const speaker = noun === null ? subjectOf(verbs, clauses, main) : speakerOf(verbs, clauses, noun);
    return {
      link,
      cue: noun === null ? null : cueTokens(noun, noun.token),
      speaker,
      rule: `clause-${link}`,
      confidence: 0.7,
    };
  }
  const phrase = phraseAt(context.tokens, parsed.sentence.firstToken, border, { greedy: true });
  if (phrase === null) return { link, cue: null, speaker: null, rule: `bare-${link}`, confidence: 0.5 };
  return {
    link,
    cue: null,
    speaker: { first: phrase.first, end: phrase.end, rule: 'phrase-before-colon' },
    rule: `name-${link}`,
    confidence: 0.7,
  };
}

/** X nannte das „…“ · als „…“ bezeichnete es X · X hält das für „…“: the words are a part of the clause. */
function attributionByClause(context: ArticleContext, words: QuotedWords): Attribution | null {
  const { verbs } = context;
  const parsed = context.parsed(words.sentence);
  const index = parsed.clauses.findIndex((clause) => clause.first <= words.open && words.open < clause.end);
  if (index < 0) return null;
  const cue = cueOfClause(parsed, index, words);
  if (cue === null) return null;
  return {
    link: 'clause',
    cue: cueTokens(cue, cue.token),
    speaker: speakerOf(verbs, parsed.clauses, cue),
    rule: 'cue-clause',
    confidence: 0.8,
  };
}

/** The cue of the clause itself, else of the clause before that governs it, else of a frame behind it. */
function cueOfClause(parsed: ParsedSentence, index: number, words: QuotedWords): Cue | null {
  const { cues, clauses } = parsed;
  const own = cues.find((cue) => cue.clause === index);
  if (own !== undefined) return own;
  const before = lastCueBefore(parsed, words.open);
  if (before !== null) return before;
  const behind = cues.find((cue) => cue.token > words.open && (clauses[cue.clause] as Clause).verbFirst);
  return behind ?? null;
}

function cueTokens(cue: Cue | null, fallback: number): { first: number; end: number } {
  const at = cue === null ? fallback : cue.token;
  return { first: at, end: at + 1 };
}
