// Whom a German pronoun can mean, and the subjects that it can mean.
import { itemAt, type Span } from '../../base';
import {
  type Agreement,
  type ContextToken,
  isQuoted,
  type LocalMention,
  type PronounReading,
  type SpeakerPhrase,
  type TokenSpan,
} from '../document';
import type { GermanContext } from './context';
import { antecedent, subjectOf } from './cues';
import { type Clause, FINITE, VerbForm, verbFlags } from './grammar';

/** So many clauses of a sentence are looked at. */
const MAX_CLAUSES = 12;

const MASCULINE = /^(?:er|ihn|ihm|dieser|jener|letzterer|ersterer|sein|seiner|seinem|seinen|seine|der)$/;

const FEMININE_OR_PLURAL = /^(?:sie|ihr|ihre|ihrer|ihrem|ihren|diese|jene|letztere|die)$/;

/** "demnach": whoever was the source before. */
const ANY = /^(?:demnach|danach)$/;

const PLURAL = /^(?:beide|beiden|ihnen)$/;

/** What a pronoun tells; the number of its verb tells "sie" (she) from "sie" (they). */
export function readPronoun(context: GermanContext, mention: LocalMention, cue: Span | null): PronounReading | null {
  const relative = beforeRelative(context, mention.firstToken);
  if (relative !== null) return { antecedent: relative };
  const agreement = agreementOf(context, mention, cue);
  return agreement === null ? null : { agreement };
}

/** "der Minister, der sagte": what stands right before the clause that the pronoun opens. */
function beforeRelative(context: GermanContext, token: number): SpeakerPhrase | null {
  const { sentence } = itemAt(context.tokens, token);
  const { clauses } = context.parsed(sentence);
  const index = clauses.findIndex(({ kind, opener }) => kind === 'relative' && opener === token);
  return index < 0 ? null : antecedent(context.verbs, clauses, index);
}

function agreementOf(context: GermanContext, { text }: LocalMention, cue: Span | null): Agreement | null {
  const lower = text.toLowerCase();
  if (ANY.test(lower)) return 'any';
  if (PLURAL.test(lower)) return 'plural';
  if (MASCULINE.test(lower)) return 'm';
  if (lower === 'es') return cue === null ? null : 'neuter';
  if (!FEMININE_OR_PLURAL.test(lower)) return null;
  if (cue === null) return 'f';
  const flags = verbFlags(context.raw.slice(cue.start, cue.end).toLowerCase());
  return flags & FINITE && flags & VerbForm.PLURAL && !(flags & VerbForm.SINGULAR) ? 'plural' : 'f';
}

/** The subjects of the clauses before a token, main clauses first, if they end in a noun or name. */
export function* subjectsBefore(context: GermanContext, sentence: number, before: number): Generator<TokenSpan> {
  const { clauses } = context.parsed(sentence);
  const order = [...clauses.slice(0, MAX_CLAUSES).keys()];
  order.sort((a, b) => rank(clauses[a]) - rank(clauses[b]) || a - b);
  for (const index of order) {
    const clause = itemAt(clauses, index);
    if (clause.first >= before || clause.verb < 0) continue;
    const subject = subjectOf(context.verbs, clauses, index);
    if (subject === null || subject.first >= before || isQuoted(context, subject.first)) continue;
    const end = withoutBrackets(context.tokens, subject);
    if (itemAt(context.tokens, end - 1).capital) yield { first: subject.first, end };
  }
}

/** "Hans Kern (SPD)": where the brackets at the end of a subject begin; its end where there are none. */
function withoutBrackets(tokens: readonly ContextToken[], { first, end }: TokenSpan): number {
  if (itemAt(tokens, end - 1).text !== ')') return end;
  for (let at = end - 2; at > first; at--) if (itemAt(tokens, at).text === '(') return at;
  return end;
}

const rank = (clause: Clause | undefined): number => (clause?.kind === 'main' ? 0 : 1);

/** The subject of the first main clause of a sentence; null where there is none. */
export function subjectOfSentence(context: GermanContext, sentence: number): TokenSpan | null {
  const { clauses } = context.parsed(sentence);
  const main = clauses.findIndex((clause) => clause.kind === 'main');
  return main < 0 ? null : subjectOf(context.verbs, clauses, main);
}
