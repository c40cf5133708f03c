// Whom a pronoun means: the last one before it who agrees in gender and number and who was the subject there, or spoke.
import type { Span } from '../../base';
import type { ContextSentence, ContextToken } from '../document';
import { type ArticleContext, type LocalMention, primaryLanguage } from '../document';
import { antecedent, englishSubjectEnd, type SpeakerPhrase, subjectOf } from '../german/cues';
import { type Clause, FINITE, VerbForm, verbFlags } from '../german/grammar';
import { type AntecedentRule, byRule, CONFIDENCE_LOST_A_SENTENCE } from '../rules';
import type { Identity } from './resolution';

/** Who was found to speak, and where the words for them begin. */
export interface Spoken {
  readonly token: number;
  readonly identities: readonly Identity[];
}

export interface Antecedent {
  readonly identities: readonly Identity[];
  readonly rule: AntecedentRule;
  readonly confidence: number;
}

/** So many sentences back a pronoun is followed. */
const MAX_SENTENCES = 5;

/** So many sentences are looked at, those in quotation marks included. */
const MAX_QUOTED = 40;

/** So many clauses of a sentence are looked at. */
const MAX_CLAUSES = 12;

type Agreement = 'm' | 'f' | 'plural' | 'any';

const MASCULINE = /^(?:er|ihn|ihm|dieser|jener|letzterer|ersterer|sein|seiner|seinem|seinen|seine|der|he)$/;

const FEMININE_OR_PLURAL = /^(?:sie|ihr|ihre|ihrer|ihrem|ihren|diese|jene|letztere|die|she)$/;

/** "according to that": whoever was the source before. */
const ANY = /^(?:demnach|danach)$/;

const PLURAL = /^(?:beide|beiden|ihnen|they)$/;

/**
 * The antecedent of a pronoun; null where nobody before it agrees, and for "es", "man", "ich", "wir".
 * "demnach" means whoever was the source before.
 *
 * @param cue the verb that goes with it: its number tells "sie" (she) from "sie" (they)
 * @param spoken who spoke before, in order of the text
 * @param identify who the words between two tokens stand for
 */
export function antecedentOf(
  context: ArticleContext,
  mention: LocalMention,
  cue: Span | null,
  spoken: readonly Spoken[],
  identify: (first: number, end: number) => readonly Identity[],
): Antecedent | null {
  const before = beforeRelative(context, mention.firstToken);
  if (before !== null) {
    return { identities: identify(before.first, before.end), ...byRule('relative-antecedent') };
  }
  const wanted = agreementOf(context, mention, cue);
  if (wanted === null) return null;
  const here = (context.tokens[mention.firstToken] as ContextToken).sentence;
  let last = spoken.length - 1;
  let distance = 0;
  for (let at = here; at >= Math.max(0, here - MAX_QUOTED) && distance <= MAX_SENTENCES; at--) {
    const sentence = context.sentences[at] as ContextSentence;
    // What stands in marks from its first to its last word is said by those who are looked for.
    if (at < here && isQuoted(context, sentence.firstToken) && isQuoted(context, sentence.endToken - 1)) continue;
    const lost = CONFIDENCE_LOST_A_SENTENCE * distance;
    for (; last >= 0; last--) {
      const { token, identities } = spoken[last] as Spoken;
      if (token < sentence.firstToken) break;
      if (token < mention.firstToken && agrees(identities, wanted))
        return { identities, ...less('pronoun-speaker', lost) };
    }
    const subject = wanted === 'any' ? null : subjectIn(context, sentence.index, mention.firstToken, wanted, identify);
    if (subject !== null) return { identities: subject, ...less('pronoun-subject', lost) };
    distance++;
  }
  return null;
}

/** A rule, less sure by what the distance takes off. */
function less(rule: AntecedentRule, lost: number): Pick<Antecedent, 'rule' | 'confidence'> {
  return { rule, confidence: byRule(rule).confidence - lost };
}

/** "der Minister, der sagte": what stands right before the clause that the pronoun opens. */
function beforeRelative(context: ArticleContext, token: number): SpeakerPhrase | null {
  const { sentence } = context.tokens[token] as ContextToken;
  const { clauses } = context.parsed(sentence);
  const index = clauses.findIndex(({ kind, opener }) => kind === 'relative' && opener === token);
  return index < 0 ? null : antecedent(context.verbs, clauses, index);
}

function agreementOf(context: ArticleContext, { text }: LocalMention, cue: Span | null): Agreement | null {
  const lower = text.toLowerCase();
  if (ANY.test(lower)) return 'any';
  if (PLURAL.test(lower)) return 'plural';
  if (MASCULINE.test(lower)) return 'm';
  if (!FEMININE_OR_PLURAL.test(lower)) return null;
  if (cue === null) return 'f';
  const flags = verbFlags(context.raw.slice(cue.start, cue.end).toLowerCase());
  return flags & FINITE && flags & VerbForm.PLURAL && !(flags & VerbForm.SINGULAR) ? 'plural' : 'f';
}

function agrees(identities: readonly Identity[], wanted: Agreement): boolean {
  const [only] = identities;
  if (only === undefined) return false;
  if (wanted === 'any') return true;
  if (wanted === 'plural') return identities.length > 1;
  if (identities.length > 1) return false;
  return only.gender === wanted || (only.isPerson && only.gender === '');
}

/** The subject of a clause before the pronoun, a main clause first, if it agrees and stands outside of direct speech. */
function subjectIn(
  context: ArticleContext,
  sentence: number,
  before: number,
  wanted: Agreement,
  identify: (first: number, end: number) => readonly Identity[],
): readonly Identity[] | null {
  if (primaryLanguage(context) === 'en') return englishSubjectIn(context, sentence, before, wanted, identify);
  const { clauses } = context.parsed(sentence);
  const order = [...clauses.slice(0, MAX_CLAUSES).keys()];
  order.sort((a, b) => rank(clauses[a]) - rank(clauses[b]) || a - b);
  for (const index of order) {
    const clause = clauses[index] as Clause;
    if (clause.first >= before || clause.verb < 0) continue;
    const subject = subjectOf(context.verbs, clauses, index);
    if (subject === null || subject.first >= before || isQuoted(context, subject.first)) continue;
    if (!(context.tokens[subject.end - 1] as ContextToken).capital) continue;
    const identities = identify(subject.first, subject.end);
    // Things are what others speak of; only those that have spoken are followed.
    if (identities.every(({ isPerson }) => isPerson) && agrees(identities, wanted)) return identities;
  }
  return null;
}

/** In English the subject comes first, but for a few words that begin none. */
function englishSubjectIn(
  { tokens, sentences }: ArticleContext,
  sentence: number,
  before: number,
  wanted: Agreement,
  identify: (first: number, end: number) => readonly Identity[],
): readonly Identity[] | null {
  const { firstToken, endToken } = sentences[sentence] as ContextSentence;
  const limit = Math.min(endToken, before);
  for (let first = firstToken; first < Math.min(limit, firstToken + MAX_LEAD); first++) {
    const end = englishSubjectEnd(tokens, first, limit);
    if (end === first) continue;
    const identities = identify(first, end);
    return identities.every(({ isPerson }) => isPerson) && agrees(identities, wanted) ? identities : null;
  }
  return null;
}

/** So many words may stand before an English subject ("On Monday …"). */
const MAX_LEAD = 4;

const rank = (clause: Clause | undefined): number => (clause?.kind === 'main' ? 0 : 1);

/** Whether the token stands in quotation marks. */
function isQuoted({ tokens, passages }: ArticleContext, token: number): boolean {
  const { start } = tokens[token] as ContextToken;
  // Passages inside others come after them: the last one that begins before is looked at, and those that may hold it.
  let at = firstAfter(passages, start) - 1;
  for (let steps = 0; at >= 0 && steps < MAX_DEPTH; steps++, at--) {
    if ((passages[at] as Span).end > start) return true;
  }
  return false;
}

const MAX_DEPTH = 6;

function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
