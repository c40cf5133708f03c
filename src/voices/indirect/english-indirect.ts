// Indirect speech in English, the plain forms: "X said (that) …", "according to X, …", "…, X said".
import type { ContextSentence, ContextToken, TokenSpan } from '../body';
import type { SpeakerPhrase } from '../cues';
import { sentenceLimit, type VerbTable } from '../grammar';
import type { Candidate } from './candidates';

const SAID =
  /^(?:said|says|stated|states|announced|announces|added|adds|claimed|claims|reported|reports|told|confirmed|confirms|argued|argues|warned|warns|insisted|insists|noted|notes|explained|explains|denied|denies|acknowledged|declared|believes?|believed|hopes?|hoped|fears?|feared|suggested|suggests|wrote|writes)$/;

/** Words that begin a clause after "said" without "that". */
const CLAUSE_START = /^(?:he|she|it|they|we|there|the|a|an|his|her|their|its|this|these|no|all|some|many)$/;

const AUXILIARY = /^(?:has|have|had|also|later|then|repeatedly|reportedly|earlier|previously)$/;

/** The indirect speech of a sentence in English. */
export function findEnglishSpeech(table: VerbTable, sentence: ContextSentence): Candidate[] {
  const limit = sentenceLimit(sentence);
  const last = table.tokens[limit - 1] as ContextToken;
  const end = /^[.!?]$/.test(last.text) ? limit - 1 : limit;
  const found = accordingTo(table, sentence.firstToken, end) ?? saidFrame(table, sentence.firstToken, end);
  return found === null ? [] : [found];
}

/** "According to X, …", "…, according to X". */
function accordingTo(table: VerbTable, first: number, end: number): Candidate | null {
  const { tokens, quoted } = table;
  for (let at = first; at + 2 < end; at++) {
    if (quoted[at] !== 0 || tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue;
    const stop = nextComma(table, at + 2, end);
    const speaker = { first: at + 2, end: stop, rule: 'source-phrase' };
    const spans = [
      { first, end: tokens[at - 1]?.text === ',' ? at - 1 : at },
      { first: stop + 1, end },
    ].filter((span) => span.end > span.first);
    if (spans.length === 0) return null;
    return candidate(spans, { first: at, end: at + 2 }, speaker, 'according-to');
  }
  return null;
}

/** "X said that …", "X said the …", "…, X said", "…, said X". */
function saidFrame(table: VerbTable, first: number, end: number): Candidate | null {
  const { tokens, quoted } = table;
  for (let at = first + 1; at < end; at++) {
    const word = tokens[at] as ContextToken;
    if (quoted[at] !== 0 || !SAID.test(word.lower)) continue;
    const cue = { first: at, end: at + 1 };
    const start = contentAfter(table, at, end);
    if (start >= 0) {
      const speaker = nominal(table, lastComma(table, first, at) + 1, at);
      if (speaker !== null) return candidate([{ first: start, end }], cue, speaker, 'said-that');
    }
    const comma = lastComma(table, first, at);
    if (comma <= first || quoted[comma - 1] !== 0) continue;
    const before = nominal(table, comma + 1, at);
    const speaker = before ?? (comma + 1 === at ? nominal(table, at + 1, nextComma(table, at + 1, end)) : null);
    const closes = before === null || nextComma(table, at, end) <= at + 4;
    if (speaker !== null && closes) return candidate([{ first, end: comma }], cue, speaker, 'said-after');
  }
  return null;
}

const candidate = (spans: TokenSpan[], cue: TokenSpan, speaker: SpeakerPhrase, rule: string): Candidate => ({
  type: 'indirect',
  spans,
  cue,
  speaker,
  rule,
  confidence: 0.7,
});

/** Where a clause begins after the verb, "that" included; -1 where none does. */
function contentAfter(table: VerbTable, verb: number, end: number): number {
  const next = table.tokens[verb + 1];
  if (next === undefined || verb + 3 >= end || table.quoted[verb + 1] !== 0) return -1;
  if (CLAUSE_START.test(next.lower)) return verb + 1;
  // "said on Monday that …", "told reporters that …"
  for (let at = verb + 1; at < Math.min(end - 2, verb + 8); at++) {
    const token = table.tokens[at] as ContextToken;
    if (token.lower === 'that') return at;
    if (token.kind === 'punctuation') return -1;
  }
  return -1;
}

/** The words between two places as a speaker, without auxiliaries; null unless a name, noun or pronoun is in them. */
function nominal(table: VerbTable, first: number, end: number): SpeakerPhrase | null {
  let stop = end;
  while (stop > first && AUXILIARY.test((table.tokens[stop - 1] as ContextToken).lower)) stop--;
  if (stop <= first || stop - first > 14) return null;
  const lead = (table.tokens[first] as ContextToken).lower;
  const named = table.tokens.slice(first, stop).some((token) => token.capital && token.kind === 'word');
  if (!named && !/^(?:he|she|they|it|the|a|an|officials|police|sources|experts|critics|analysts)$/.test(lead))
    return null;
  return { first, end: stop, rule: 'subject' };
}

function lastComma(table: VerbTable, first: number, at: number): number {
  for (let index = at - 1; index > first; index--) if (table.tokens[index]?.text === ',') return index;
  return first - 1;
}

function nextComma(table: VerbTable, at: number, end: number): number {
  for (let index = at; index < end; index++) if (table.tokens[index]?.text === ',') return index;
  return end;
}
