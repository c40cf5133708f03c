// Who speaks, from what leads to the opening mark: X sagte: „…“ · X: „…“ · X sagte, „…“

import { itemAt } from '../../../base';
import {
  type ArticleContext,
  type Attribution,
  type ContextToken,
  mentionOf,
  NO_ATTRIBUTION,
  type QuotedWords,
  type SpeakerPhrase,
} from '../../document';
import { byRule } from '../../rules';
import type { GermanContext } from '../context';
import { findCueNoun, type ParsedSentence, sourcesOf, speakerOf, subjectOf } from '../cues';
import { FINITE, isSubjunctive, phraseAt, verbFlags } from '../grammar';
import { clauseWith, cueBefore, cueTokens, speakerOfCue } from './attribution-cues';

/** X sagte: „…“ · X: „…“ · Die Begründung: „…“ */
export function attributionByColon(context: GermanContext, words: QuotedWords): Attribution | null {
  const { tokens } = context;
  const colon = words.open - 1;
  if (tokens[colon]?.text !== ':') return null;
  const parsed = context.parsed(itemAt(tokens, colon).sentence);
  // (etwa: „…“): a translation or a gloss.
  if (insideBrackets(tokens, parsed.sentence.firstToken, colon)) return null;
  return frameBefore(context, parsed, colon, 'colon');
}

function insideBrackets(tokens: readonly ContextToken[], first: number, at: number): boolean {
  for (let index = at; index >= first; index--) {
    const { text } = itemAt(tokens, index);
    if (text === ')') return false;
    if (text === '(') return true;
  }
  return false;
}

/** X sagte, „…“: the cue stands before a comma. */
export function attributionByLead(context: GermanContext, words: QuotedWords): Attribution | null {
  const parsed = context.parsed(words.sentence);
  const comma = words.open - 1;
  if (context.tokens[comma]?.text !== ',' || words.open <= parsed.sentence.firstToken) return null;
  const index = clauseWith(parsed.clauses, comma - 1);
  const known =
    cueBefore(context, parsed, comma) ?? (index < 0 ? null : findCueNoun(context.verbs, parsed.clauses, index));
  return known === null ? null : frameBefore(context, parsed, comma, 'lead');
}

type FrameLink = 'colon' | 'lead';

/** The cue and subject of what stands before a colon or comma. */
function frameBefore(context: GermanContext, parsed: ParsedSentence, border: number, link: FrameLink): Attribution {
  if (link === 'colon' && isTold(parsed, border)) return NO_ATTRIBUTION;
  const named = link === 'colon' ? nameAtColon(context, parsed, border) : null;
  if (named !== null) return { link, cue: null, verb: null, speaker: named, ...byRule('marks-name-colon') };
  return (
    frameByCue(context, parsed, border, link) ??
    frameBySource(parsed, border, link) ??
    frameByClause(context, parsed, border, link) ??
    frameByName(context, parsed, border, link)
  );
}

/** "Das sei im Vertrag festgelegt: „…“": in the Konjunktiv the sentence is itself told, by whoever goes on in marks. */
function isTold(parsed: ParsedSentence, border: number): boolean {
  const main = parsed.clauses.filter(({ kind, first }) => kind === 'main' && first < border);
  return main.length === 1 && main.every((clause) => isSubjunctive(parsed.table, clause));
}

/** "Land kürzt Zuschüsse – Brandner: „…“", "„…“, Torfrau Ida Kling: „…“": nothing but a name behind a dash or marks. */
function nameAtColon({ tokens }: ArticleContext, parsed: ParsedSentence, colon: number): SpeakerPhrase | null {
  const { firstToken } = parsed.sentence;
  let first = colon - 1;
  if (first <= firstToken) return null;
  while (first > firstToken && colon - first <= LONGEST_NAME && !/^[–—,“”"«»-]$/.test(itemAt(tokens, first).text))
    first--;
  const border = itemAt(tokens, first).text;
  const marks = border === ',' && /^[“”"«»]$/.test(tokens[first - 1]?.text ?? '');
  // "(„…“), und Minister Jan Kern: „…“": the next of a list.
  const isNext = border === ',' && /^(?:und|sowie)$/.test(tokens[first + 1]?.lower ?? '');
  const isBorder = marks || isNext || /^[–—-]$/.test(border);
  if (first <= firstToken || !isBorder || tokens[first]?.end === tokens[first + 1]?.start) return null;
  if (isNext) first++;
  // "sagte Wirtin Ada Kropp:" has a verb, which tells more.
  if (verbFlags(itemAt(tokens, first + 1).lower) & FINITE) return null;
  const phrase = phraseAt(tokens, first + 1, colon);
  if (phrase === null || phrase.end !== colon || phrase.pronoun || phrase.oblique) return null;
  return { first: phrase.first, end: phrase.end, rule: 'phrase-before-colon' };
}

const LONGEST_NAME = 9;

function frameByCue(
  context: GermanContext,
  parsed: ParsedSentence,
  border: number,
  link: FrameLink,
): Attribution | null {
  const verb = cueBefore(context, parsed, border);
  if (verb === null) return null;
  const speaker = speakerOfCue(context, parsed, verb);
  return { link, cue: cueTokens(verb, verb.token), verb, speaker, ...byRule(`marks-cue-${link}`) };
}

/** Das sei gut, so X weiter: „…“ */
function frameBySource(parsed: ParsedSentence, border: number, link: FrameLink): Attribution | null {
  const source = sourcesOf(parsed)
    .filter(({ phrase }) => phrase.end <= border)
    .pop();
  if (source === undefined) return null;
  return { link, cue: source.cue, verb: null, speaker: source.speaker, ...byRule(`marks-source-${link}`) };
}

/** X wies die Vorwürfe von sich: „…“ · Die Begründung des Richters klang hart: „…“ */
function frameByClause(
  context: GermanContext,
  parsed: ParsedSentence,
  border: number,
  link: FrameLink,
): Attribution | null {
  const { verbs } = context;
  const { clauses } = parsed;
  let main = clauses.length - 1;
  while (main >= 0 && !carriesFrame(parsed, main, border)) main--;
  if (main < 0) return null;
  const subject = subjectOf(verbs, clauses, main);
  const noun = findCueNoun(verbs, clauses, main);
  const isPerson = subject !== null && mentionOf(context, subject.first, subject.end).kind !== 'thing';
  const speaker = noun === null || isPerson ? subject : speakerOf(verbs, clauses, noun);
  const cue = noun === null ? null : cueTokens(noun, noun.token);
  return { link, cue, verb: noun, speaker, ...byRule(`marks-clause-${link}`) };
}

/** A main clause before the border that is not itself told in the Konjunktiv. */
function carriesFrame(parsed: ParsedSentence, index: number, border: number): boolean {
  const clause = itemAt(parsed.clauses, index);
  return clause.first < border && clause.kind === 'main' && !isSubjunctive(parsed.table, clause);
}

/** X: „…“ */
function frameByName(context: GermanContext, parsed: ParsedSentence, border: number, link: FrameLink): Attribution {
  const phrase = phraseAt(context.tokens, afterLead(context, parsed.sentence.firstToken, border), border, {
    greedy: true,
  });
  const speaker =
    phrase === null ? null : ({ first: phrase.first, end: phrase.end, rule: 'phrase-before-colon' } as const);
  return { link, cue: null, verb: null, speaker, ...byRule(`marks-name-${link}`) };
}

/** "Dazu Huber:", "Und von Ministerin Rosa Wellert:", "So auch der Verein:". */
function afterLead({ tokens }: ArticleContext, first: number, border: number): number {
  let at = first;
  while (at < border - 1 && LEADS.test(itemAt(tokens, at).lower)) at++;
  return at;
}

const LEADS = /^(?:dazu|und|so|auch|aber|darauf|daraufhin|dann|wiederum|hierzu|zuletzt|von|vom)$/;
