// Who speaks, from the sentence that the words in marks are a part of: nach Angaben von X „…“ · X nannte das „…“

import { itemAt } from '../../../base';
import { type Attribution, mentionOf, type QuotedWords, type SpeakerPhrase } from '../../document';
import { byRule } from '../../rules';
import type { GermanContext } from '../context';
import { type Cue, namesItsSource, type ParsedSentence, sourcesOf, subjectOf } from '../cues';
import { type Clause, isSubjunctive, phraseAt } from '../grammar';
import { clauseWith, cueBefore, cueTokens, labelsOf, speakerOfCue, tokenLower } from './attribution-cues';

/** Nach Auffassung von X sei das „…“ · Laut X ist es „…“: the last source before the words, else the first behind. */
export function attributionBySource(context: GermanContext, words: QuotedWords): Attribution | null {
  const parsed = context.parsed(words.sentence);
  const sources = sourcesOf(parsed).filter(namesItsSource);
  const before = sources.filter((source) => source.phrase.end <= words.open);
  const source = before[before.length - 1] ?? sources.find(({ phrase }) => phrase.first >= words.close);
  if (source === undefined) return attributionByView(context, parsed, words);
  return {
    link: 'source',
    cue: source.cue,
    verb: null,
    speaker: source.speaker,
    ...byRule(`marks-source-${source.rule}`),
  };
}

/** Für X ist das „…“: the verb is a form of sein, and a person follows "für". */
function attributionByView(context: GermanContext, parsed: ParsedSentence, words: QuotedWords): Attribution | null {
  const { tokens } = context;
  const clause = parsed.clauses[clauseWith(parsed.clauses, words.open)];
  if (clause === undefined || !/^(?:ist|sind|war|waren|sei|seien|bleibt|wäre)$/.test(tokenLower(context, clause.verb)))
    return null;
  for (let at = clause.first; at < words.open; at++) {
    if (itemAt(tokens, at).lower !== 'für') continue;
    const phrase = phraseAt(tokens, at + 1, clause.end);
    const mention = phrase === null ? null : mentionOf(context, phrase.first, phrase.end);
    if (phrase === null || mention === null || mention.kind === 'thing') continue;
    const speaker = { first: phrase.first, end: phrase.end, rule: 'für-phrase' } as const;
    return { link: 'source', cue: { first: at, end: at + 1 }, verb: null, speaker, ...byRule('marks-für') };
  }
  return null;
}

/** X nannte das „…“ · als „…“ bezeichnete es X · X hält das für „…“: the words are a part of the clause. */
export function attributionByClause(context: GermanContext, words: QuotedWords, sentence: number): Attribution | null {
  const parsed = context.parsed(sentence);
  const inside = Math.max(words.open, parsed.sentence.firstToken);
  const index = governingClause(parsed.clauses, clauseWith(parsed.clauses, inside));
  if (index < 0) return null;
  const wish = wishOfClause(context, parsed, index);
  if (wish !== null) return wish;
  const label = labelsOf(context, parsed).find((cue) => cue.clause === index) ?? null;
  const verb = label ?? cueOfClause(context, parsed, index, words);
  if (verb === null) return null;
  const speaker = ownSubject(context, parsed, index, verb) ?? speakerOfCue(context, parsed, verb);
  // "Wie X feststellt, verlangt „der Tatbestand …“": whoever is the subject inside the words does not say them.
  if (speaker !== null && words.first <= speaker.first && speaker.end <= words.end && verb.token < words.open)
    return null;
  return {
    link: 'clause',
    cue: cueTokens(verb, verb.token),
    verb,
    speaker,
    ...byRule(label === null ? 'marks-cue-clause' : 'marks-label-clause'),
  };
}

/** „X nannte das ‚falsch‘, Trainer Timo Reh strich die ‚ruhige Hand‘ heraus“: a main clause with a person of its own. */
function ownSubject(context: GermanContext, parsed: ParsedSentence, index: number, verb: Cue): SpeakerPhrase | null {
  const clause = itemAt(parsed.clauses, index);
  if (verb.clause >= index || clause.kind !== 'main' || clause.verbFirst || isSubjunctive(parsed.table, clause))
    return null;
  const subject = subjectOf(context.verbs, parsed.clauses, index);
  if (subject === null || subject.first > clause.verb) return null;
  return mentionOf(context, subject.first, subject.end).kind === 'role' ? subject : null;
}

const WISHING = /^(?:will|wollen|wollte|wollten|wolle|möchte|möchten)$/;

/** Die Ministerin will „…“ prüfen: a will is known from words. */
function wishOfClause(context: GermanContext, parsed: ParsedSentence, index: number): Attribution | null {
  const { kind, verb } = itemAt(parsed.clauses, index);
  if (kind !== 'main' || !WISHING.test(tokenLower(context, verb))) return null;
  const speaker = subjectOf(context.verbs, parsed.clauses, index);
  return {
    link: 'clause',
    cue: { first: verb, end: verb + 1 },
    verb: null,
    speaker,
    ...byRule('marks-wish-clause'),
  };
}

/** Mit den Worten „…“ trat X zurück: whoever does something with words speaks them. */
export function attributionByWords(context: GermanContext, words: QuotedWords): Attribution | null {
  if (!/^(?:worten|words)$/.test(tokenLower(context, words.open - 1))) return null;
  const parsed = context.parsed(words.lastSentence);
  const isMain = (clause: Clause): boolean => clause.kind === 'main';
  // "Er kam gelassen: Mit den Worten „…“ trat X vor": the verb behind the words has its own subject.
  const behind = parsed.clauses.findIndex((clause) => isMain(clause) && clause.verb >= words.close);
  const main = behind < 0 ? parsed.clauses.findIndex(isMain) : behind;
  const speaker = main < 0 ? null : subjectOf(context.verbs, parsed.clauses, main);
  if (speaker === null) return null;
  const cue = { first: words.open - 1, end: words.open };
  return { link: 'clause', cue, verb: null, speaker, ...byRule('marks-with-words') };
}

/** „X kritisierte den Plan, der gestern kam, als ‚…‘“: a fragment goes on with the main clause before it. */
function governingClause(clauses: readonly Clause[], index: number): number {
  if (index < 0 || itemAt(clauses, index).kind !== 'fragment') return index;
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const { kind } = itemAt(clauses, earlier);
    if (kind === 'main') return earlier;
  }
  return index;
}

/** The cue of the clause itself, else of the one before that governs it, else of a frame behind it. */
function cueOfClause(context: GermanContext, parsed: ParsedSentence, index: number, words: QuotedWords): Cue | null {
  const { cues, clauses } = parsed;
  const own = cues.find((cue) => cue.clause === index);
  if (own !== undefined) return own;
  const before = cues.some((cue) => cue.token < words.open) ? cueBefore(context, parsed, words.open) : null;
  return before ?? cues.find((cue) => cue.token > words.open && isFrame(context, itemAt(clauses, cue.clause))) ?? null;
}

/** „…“, sagte X · …, so heißt es in dem Brief · …, wie X sagte */
function isFrame(context: GermanContext, clause: Clause): boolean {
  return clause.verbFirst || /^(?:so|wie)$/.test(tokenLower(context, clause.first));
}
