// Who speaks the words in marks, from the sentence around them: what follows („…“, sagte X), what leads to them
// (X sagte: „…“), the source it names (nach Angaben von X), the clause they stand in (X nannte das „…“). Who speaks
// without being named there is carried over from what came before; `direct.ts` does that, it knows the order of things.
import type { Clause } from './clauses';
import { type ArticleContext, type ContextToken, primaryLanguage } from './context';
import { attributionInEnglish } from './english';
import { labellingForms } from './labelling-verbs';
import { mentionOf } from './mentions';
import { isTime, phraseAt } from './noun-phrases';
import type { ParsedSentence } from './parsed-sentence';
import { PREPOSITIONS } from './phrase-words';
import type { QuotedWords } from './quoted-words';
import { sourcesOf } from './source-phrases';
import { antecedent, firstSubject, type SpeakerPhrase, speakerOf, subjectOf } from './speaker-phrases';
import { type Cue, findCueNoun, findCueVerbs } from './speech-cues';
import { FINITE } from './verb-forms';

/** How the words in marks hang together with the sentence around them. */
export type Link = 'after' | 'colon' | 'lead' | 'source' | 'clause' | 'next' | 'none';

/** What the sentence says of who speaks. */
export interface Attribution {
  readonly link: Link;
  readonly cue: CueTokens | null;
  /** The verb or noun of the cue, where it is one the rules know. */
  readonly verb: Cue | null;
  readonly speaker: SpeakerPhrase | null;
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

interface CueTokens {
  readonly first: number;
  readonly end: number;
}

const NONE: Attribution = { link: 'none', cue: null, verb: null, speaker: null, rule: 'none', confidence: 0.3 };

// A "sentence" of more tokens is a table or a text without full stops; grammar has nothing to say about it, and
// reading it anew for each pair of marks would take time beyond measure.
const LONGEST_SENTENCE = 400;

/** The first way in which the sentence tells who speaks; `link` is "none" where it does not. */
export function attributionOf(context: ArticleContext, words: QuotedWords): Attribution {
  const language = primaryLanguage(context);
  if (language !== 'de' && language !== 'en') return NONE;
  if (tooLong(context, words.sentence) || tooLong(context, words.lastSentence)) return NONE;
  if (language === 'en') return attributionInEnglish(context, words);
  const after = attributionAfter(context, words);
  const colon = after === null || isPronoun(context, after.speaker) ? attributionByColon(context, words) : null;
  // X sagte: „…“, betonte sie. The name says more than the pronoun.
  if (after !== null && (colon === null || colon.cue === null || colon.speaker === null)) return after;
  return (
    colon ??
    attributionByLead(context, words) ??
    attributionBySource(context, words) ??
    attributionByClause(context, words, words.sentence) ??
    attributionByClause(context, words, words.lastSentence) ??
    attributionNext(context, words) ??
    NONE
  );
}

function isPronoun(context: ArticleContext, speaker: SpeakerPhrase | null): boolean {
  return speaker !== null && mentionOf(context, speaker.first, speaker.end).kind === 'pronoun';
}

function tooLong({ sentences }: ArticleContext, index: number): boolean {
  const sentence = sentences[index];
  return sentence === undefined || sentence.endToken - sentence.firstToken > LONGEST_SENTENCE;
}

/** „…“, sagte X · „…“, so X · „…“ heißt es im Bericht: the verb or "so" comes right behind the closing mark. */
function attributionAfter(context: ArticleContext, words: QuotedWords): Attribution | null {
  const { tokens, verbs } = context;
  const parsed = context.parsed(words.lastSentence);
  const { sentence, clauses } = parsed;
  let at = words.after;
  const comma = at < sentence.endToken && isComma(tokens[at] as ContextToken);
  if (comma) at++;
  if (at >= sentence.endToken || (!comma && !beginsSentence(context, words))) return null;
  const { lower } = tokens[at] as ContextToken;
  const limit = clauseLimit(clauses, at, sentence.endToken);
  if (lower === 'so' || lower === 'laut') {
    const phrase = phraseAt(tokens, at + 1, limit, { greedy: true });
    if (phrase === null || isTime(tokens, phrase.first, phrase.first + 1)) return null;
    const speaker = { first: phrase.first, end: phrase.end, rule: `${lower}-phrase` };
    return {
      link: 'after',
      cue: { first: at, end: at + 1 },
      verb: null,
      speaker,
      rule: `${lower}-after`,
      confidence: 0.95,
    };
  }
  // "meinen" is a possessive too and so no verb in the table.
  if (((verbs.flags[at] as number) & FINITE) === 0 && lower !== 'meinen') return null;
  const verb = parsed.cues.find((cue) => cue.verb === at) ?? null;
  if (verb === null && !beginsSentence(context, words)) return null;
  const speaker = speakerBehind(context, verb, at, limit);
  const known = verb !== null;
  return {
    link: 'after',
    cue: cueTokens(verb, at),
    verb,
    speaker,
    rule: known ? 'cue-after' : 'verb-after',
    confidence: known ? 0.95 : 0.7,
  };
}

function speakerBehind(context: ArticleContext, verb: Cue | null, at: number, limit: number): SpeakerPhrase | null {
  if (verb?.lemma === 'zitieren') return citedPerson(context, verb, at, limit);
  if (verb !== null && (verb.passive || verb.lemma === 'heißen')) return placeBehind(context, at, limit);
  const phrase = firstSubject(context.verbs, at + 1, limit, at);
  return phrase === null ? null : { first: phrase.first, end: phrase.end, rule: 'subject-after-verb' };
}

const PLACE_PREPOSITIONS = new Set(['in', 'im', 'aus', 'von', 'vom', 'bei', 'beim', 'auf', 'laut', 'seitens', 'durch']);

/** „…“, heißt es in dem Bericht · „…“, hieß es aus dem Ministerium · „…“, wurde von der Polizei mitgeteilt */
function placeBehind(context: ArticleContext, verb: number, limit: number): SpeakerPhrase | null {
  const { tokens } = context;
  for (let at = verb + 1; at < limit; at++) {
    if (!PLACE_PREPOSITIONS.has((tokens[at] as ContextToken).lower)) continue;
    const phrase = phraseAt(tokens, at + 1, limit, { greedy: true });
    if (phrase !== null && !phrase.pronoun && !isTime(tokens, phrase.first, phrase.end)) {
      return { first: phrase.first, end: phrase.end, rule: 'place-of-saying' };
    }
  }
  return null;
}

/** „…“, zitiert die Zeitung die Ministerin · „…“, wird die Ministerin zitiert: the paper only passes it on. */
function citedPerson(context: ArticleContext, cue: Cue, verb: number, limit: number): SpeakerPhrase | null {
  const subject = firstSubject(context.verbs, verb + 1, limit, verb);
  if (subject === null || cue.passive) return subject === null ? null : { ...subject, rule: 'cited-person' };
  for (let at = subject.end; at < limit; at++) {
    if (PREPOSITIONS.has((context.tokens[at] as ContextToken).lower)) break;
    const object = phraseAt(context.tokens, at, limit);
    if (object !== null) return { first: object.first, end: object.end, rule: 'cited-person' };
  }
  return { ...subject, rule: 'subject-after-verb' };
}

/** Where the clause with this token ends, with the fragments (appositions) that belong to it. */
function clauseLimit(clauses: readonly Clause[], token: number, sentenceEnd: number): number {
  const index = clauseWith(clauses, token);
  if (index < 0) return sentenceEnd;
  let end = (clauses[index] as Clause).end;
  for (let later = index + 1; later < clauses.length; later++) {
    const clause = clauses[later] as Clause;
    if (clause.kind !== 'fragment' || clause.border !== ',') break;
    end = clause.end;
  }
  return end;
}

function clauseWith(clauses: readonly Clause[], token: number): number {
  return clauses.findIndex((clause) => clause.first <= token && token < clause.end);
}

/** Whether nothing stands before the words in their sentence, or a colon. */
function beginsSentence(context: ArticleContext, words: QuotedWords): boolean {
  const first = context.parsed(words.sentence).sentence.firstToken;
  return words.open <= first || context.tokens[words.open - 1]?.text === ':';
}

function isComma(token: ContextToken): boolean {
  return /^[,–—-]$/.test(token.text);
}

/** X sagte: „…“ · X: „…“ · Die Begründung: „…“ */
function attributionByColon(context: ArticleContext, words: QuotedWords): Attribution | null {
  const { tokens } = context;
  const colon = words.open - 1;
  if (tokens[colon]?.text !== ':') return null;
  const parsed = context.parsed((tokens[colon] as ContextToken).sentence);
  // (etwa: „…“): a translation or a gloss.
  if (insideBrackets(tokens, parsed.sentence.firstToken, colon)) return null;
  return frameBefore(context, parsed, colon, 'colon');
}

function insideBrackets(tokens: readonly ContextToken[], first: number, at: number): boolean {
  for (let index = at; index >= first; index--) {
    const { text } = tokens[index] as ContextToken;
    if (text === ')') return false;
    if (text === '(') return true;
  }
  return false;
}

/** X sagte, „…“: the cue stands before a comma. */
function attributionByLead(context: ArticleContext, words: QuotedWords): Attribution | null {
  const parsed = context.parsed(words.sentence);
  const comma = words.open - 1;
  if (context.tokens[comma]?.text !== ',' || words.open <= parsed.sentence.firstToken) return null;
  return cueBefore(context, parsed, comma) === null ? null : frameBefore(context, parsed, comma, 'lead');
}

/**
 * The last cue before a token. One in a relative clause right before it counts ("ein Brief, in dem es heißt: …"), else
 * one in a main clause is preferred to one in a subordinate clause.
 */
function cueBefore(context: ArticleContext, parsed: ParsedSentence, token: number): Cue | null {
  const { clauses } = parsed;
  const known = [...parsed.cues, ...labelsOf(context, parsed)].filter((cue) => cue.token < token);
  known.sort((a, b) => a.token - b.token);
  const last = known[known.length - 1];
  if (last === undefined) return null;
  const { kind, end } = clauses[last.clause] as Clause;
  if (kind === 'relative' && end >= token && last.lemma === 'heißen') return last;
  return known.filter((cue) => (clauses[cue.clause] as Clause).kind === 'main').pop() ?? last;
}

/** The cue and subject of what stands before a colon or comma. */
function frameBefore(
  context: ArticleContext,
  parsed: ParsedSentence,
  border: number,
  link: 'colon' | 'lead',
): Attribution {
  const { clauses } = parsed;
  const verb = cueBefore(context, parsed, border);
  if (verb !== null) {
    const speaker = speakerOfCue(context, parsed, verb);
    return { link, cue: cueTokens(verb, verb.token), verb, speaker, rule: `cue-${link}`, confidence: 0.9 };
  }
  const source = sourcesOf(parsed)
    .filter(({ phrase }) => phrase.end <= border)
    .pop();
  if (source !== undefined)
    return { link, cue: source.cue, verb: null, speaker: source.speaker, rule: `source-${link}`, confidence: 0.9 };
  let main = clauses.length - 1;
  while (main >= 0 && ((clauses[main] as Clause).first >= border || (clauses[main] as Clause).kind !== 'main')) main--;
  if (main >= 0) {
    const noun = findCueNoun(context.verbs, clauses, main);
    const speaker = noun === null ? subjectOf(context.verbs, clauses, main) : speakerOf(context.verbs, clauses, noun);
    const cue = noun === null ? null : cueTokens(noun, noun.token);
    return { link, cue, verb: noun, speaker, rule: `clause-${link}`, confidence: 0.7 };
  }
  const phrase = phraseAt(context.tokens, parsed.sentence.firstToken, border, { greedy: true });
  const speaker = phrase === null ? null : { first: phrase.first, end: phrase.end, rule: 'phrase-before-colon' };
  return { link, cue: null, verb: null, speaker, rule: `name-${link}`, confidence: 0.7 };
}

function speakerOfCue(context: ArticleContext, parsed: ParsedSentence, cue: Cue): SpeakerPhrase | null {
  const { verbs } = context;
  const { clauses } = parsed;
  const clause = clauses[cue.clause] as Clause;
  if (cue.lemma === 'zitieren' && clause.kind === 'main') return citedInClause(context, parsed, cue);
  // "der Verband, der das als „…“ bezeichnet": the verb has its object in the clause, so the pronoun is its subject.
  if (
    clause.kind === 'relative' &&
    cue.verb === cue.token &&
    SUBJECT_RELATIVE.test(tokenLower(context, clause.opener))
  ) {
    const speaker = antecedent(verbs, clauses, cue.clause);
    if (speaker !== null && !hasMarkedSubject(context, clause)) return speaker;
  }
  return speakerOf(verbs, clauses, cue);
}

const SUBJECT_RELATIVE = /^(?:der|die|das|welche[rs]?)$/;

const tokenLower = (context: ArticleContext, token: number): string => context.tokens[token]?.lower ?? '';

/** Whether a subordinate clause has a subject that shows the nominative. */
function hasMarkedSubject({ tokens }: ArticleContext, clause: Clause): boolean {
  for (let at = clause.opener + 1; at < clause.verb; at++) {
    if (/^(?:er|man|wir|ich|ein)$/.test((tokens[at] as ContextToken).lower)) return true;
    const phrase = phraseAt(tokens, at, clause.verb);
    if (phrase === null) continue;
    return (tokens[at] as ContextToken).lower === 'der' && !phrase.oblique;
  }
  return false;
}

/** Die Zeitung zitierte die Ministerin mit den Worten · Die Ministerin wird zitiert */
function citedInClause(context: ArticleContext, parsed: ParsedSentence, cue: Cue): SpeakerPhrase | null {
  const { verbs } = context;
  const clause = parsed.clauses[cue.clause] as Clause;
  const subject = subjectOf(verbs, parsed.clauses, cue.clause);
  if (subject === null || cue.passive) return subject === null ? null : { ...subject, rule: 'cited-person' };
  const from = subject.first > cue.verb ? subject.end : cue.verb + 1;
  const object = phraseAt(context.tokens, from, clause.end);
  return object === null ? subject : { first: object.first, end: object.end, rule: 'cited-person' };
}

const SUMMING_UP = /^(?:das|dies|diese|dieser|dieses|so|mit)$/;

/** „…“ Das sagte X. · „…“ Mit diesen Worten wies X die Kritik zurück: the next sentence tells who spoke. */
function attributionNext(context: ArticleContext, words: QuotedWords): Attribution | null {
  const next = context.sentences[words.lastSentence + 1];
  if (next === undefined || next.firstToken !== words.close || !beginsSentence(context, words)) return null;
  if (!SUMMING_UP.test(tokenLower(context, next.firstToken))) return null;
  const parsed = context.parsed(next.index);
  const main = parsed.clauses.findIndex((clause) => clause.kind === 'main');
  if (main < 0) return null;
  const verb = parsed.cues.find((cue) => cue.clause === main) ?? findCueNoun(context.verbs, parsed.clauses, main);
  if (verb === null) return null;
  const speaker = speakerOfCue(context, parsed, verb);
  return { link: 'next', cue: cueTokens(verb, verb.token), verb, speaker, rule: 'cue-next', confidence: 0.7 };
}

/** Nach Auffassung von X sei das „…“ · Laut X ist es „…“: the last source before the words, else the first behind. */
function attributionBySource(context: ArticleContext, words: QuotedWords): Attribution | null {
  const parsed = context.parsed(words.sentence);
  const sources = sourcesOf(parsed).filter(({ rule }) => rule !== 'demnach');
  const before = sources.filter((source) => source.phrase.end <= words.open);
  const source = before[before.length - 1] ?? sources.find(({ phrase }) => phrase.first >= words.close);
  if (source === undefined) return attributionByView(context, parsed, words);
  return {
    link: 'source',
    cue: source.cue,
    verb: null,
    speaker: source.speaker,
    rule: `source-${source.rule}`,
    confidence: 0.85,
  };
}

/** Für X ist das „…“: the verb is a form of sein, and a person follows "für". */
function attributionByView(context: ArticleContext, parsed: ParsedSentence, words: QuotedWords): Attribution | null {
  const { tokens } = context;
  const clause = parsed.clauses[clauseWith(parsed.clauses, words.open)];
  if (clause === undefined || !/^(?:ist|sind|war|waren|sei|seien|bleibt|wäre)$/.test(tokenLower(context, clause.verb)))
    return null;
  for (let at = clause.first; at < words.open; at++) {
    if ((tokens[at] as ContextToken).lower !== 'für') continue;
    const phrase = phraseAt(tokens, at + 1, clause.end);
    const mention = phrase === null ? null : mentionOf(context, phrase.first, phrase.end);
    if (phrase === null || mention === null || mention.kind === 'thing') continue;
    const speaker = { first: phrase.first, end: phrase.end, rule: 'für-phrase' };
    return { link: 'source', cue: { first: at, end: at + 1 }, verb: null, speaker, rule: 'für', confidence: 0.6 };
  }
  return null;
}

/** X nannte das „…“ · als „…“ bezeichnete es X · X hält das für „…“: the words are a part of the clause. */
function attributionByClause(context: ArticleContext, words: QuotedWords, sentence: number): Attribution | null {
  const parsed = context.parsed(sentence);
  const inside = Math.max(words.open, parsed.sentence.firstToken);
  const index = governingClause(parsed.clauses, clauseWith(parsed.clauses, inside));
  if (index < 0) return null;
  const wish = wishOfClause(context, parsed, index);
  if (wish !== null) return wish;
  const label = labelsOf(context, parsed).find((cue) => cue.clause === index) ?? null;
  const verb = label ?? cueOfClause(context, parsed, index, words);
  if (verb === null) return null;
  const speaker = speakerOfCue(context, parsed, verb);
  const rule = label === null ? 'cue-clause' : 'label-clause';
  return { link: 'clause', cue: cueTokens(verb, verb.token), verb, speaker, rule, confidence: 0.8 };
}

const WISHING = /^(?:will|wollen|wollte|wollten|wolle|möchte|möchten)$/;

/** Die Ministerin will „…“ prüfen: a will is known from words. */
function wishOfClause(context: ArticleContext, parsed: ParsedSentence, index: number): Attribution | null {
  const { kind, verb } = parsed.clauses[index] as Clause;
  if (kind !== 'main' || !WISHING.test(tokenLower(context, verb))) return null;
  const speaker = subjectOf(context.verbs, parsed.clauses, index);
  return {
    link: 'clause',
    cue: { first: verb, end: verb + 1 },
    verb: null,
    speaker,
    rule: 'wish-clause',
    confidence: 0.6,
  };
}

/** „X kritisierte den Plan, der gestern kam, als ‚…‘“: a fragment goes on with the main clause before it. */
function governingClause(clauses: readonly Clause[], index: number): number {
  if (index < 0 || (clauses[index] as Clause).kind !== 'fragment') return index;
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const { kind } = clauses[earlier] as Clause;
    if (kind === 'main') return earlier;
  }
  return index;
}

/** The verbs of labelling of a sentence. */
function labelsOf(context: ArticleContext, parsed: ParsedSentence): Cue[] {
  return findCueVerbs(context.verbs, parsed.clauses, parsed.sentence.endToken, labellingForms());
}

/** The cue of the clause itself, else of the one before that governs it, else of a frame behind it. */
function cueOfClause(context: ArticleContext, parsed: ParsedSentence, index: number, words: QuotedWords): Cue | null {
  const { cues, clauses } = parsed;
  const own = cues.find((cue) => cue.clause === index);
  if (own !== undefined) return own;
  const before = cues.some((cue) => cue.token < words.open) ? cueBefore(context, parsed, words.open) : null;
  return (
    before ?? cues.find((cue) => cue.token > words.open && isFrame(context, clauses[cue.clause] as Clause)) ?? null
  );
}

/** „…“, sagte X · …, so heißt es in dem Brief · …, wie X sagte */
function isFrame(context: ArticleContext, clause: Clause): boolean {
  return clause.verbFirst || /^(?:so|wie)$/.test(tokenLower(context, clause.first));
}

function cueTokens(cue: Cue | null, fallback: number): CueTokens {
  const at = cue === null ? fallback : cue.token;
  return { first: at, end: at + 1 };
}
