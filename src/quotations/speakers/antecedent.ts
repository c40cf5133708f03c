// Whom a pronoun means: the last one before it who agrees in gender and number and who was the subject there, or spoke.
import { itemAt, type Span } from '../../base';
import { type Agreement, type ArticleContext, type EarlierNamingWords, isQuoted, type LocalMention } from '../document';
import { type AntecedentRule, byRule, CONFIDENCE_LOST_A_SENTENCE } from '../rules';
import { type Identity, isPerson } from './identity';

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

/** "it" means what was named just before. */
const MAX_SENTENCES_TO_THING = 1;

/** So many sentences are looked at, those in quotation marks included. */
const MAX_QUOTED = 40;

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
  const reading = context.language.readPronoun(context, mention, cue);
  if (reading === null) return null;
  if ('antecedent' in reading) {
    const { first, end } = reading.antecedent;
    return { identities: identify(first, end), ...byRule('relative-antecedent') };
  }
  const { agreement } = reading;
  const found = lastAgreeing(context, mention.firstToken, agreement, spoken, identify);
  // "The union … They said": an institution is several people in English.
  const isOfMany = found === null && agreement === 'plural' && context.language.pronounsNeedNames;
  return isOfMany ? lastAgreeing(context, mention.firstToken, 'thing', spoken, identify) : found;
}

/** The last one before a token who agrees and who was the subject there, or spoke; null for nobody. */
export function lastAgreeing(
  context: ArticleContext,
  token: number,
  wanted: Agreement,
  spoken: readonly Spoken[],
  identify: (first: number, end: number) => readonly Identity[],
): Antecedent | null {
  const here = itemAt(context.tokens, token).sentence;
  let last = spoken.length - 1;
  let distance = 0;
  const reach = wanted === 'thing' ? MAX_SENTENCES_TO_THING : MAX_SENTENCES;
  for (let at = here; at >= Math.max(0, here - MAX_QUOTED) && distance <= reach; at--) {
    const sentence = itemAt(context.sentences, at);
    // What stands in marks from its first to its last word is said by those who are looked for.
    if (at < here && isQuoted(context, sentence.firstToken) && isQuoted(context, sentence.endToken - 1)) continue;
    const lost = CONFIDENCE_LOST_A_SENTENCE * distance;
    for (; last >= 0; last--) {
      const { token: said, identities } = itemAt(spoken, last);
      if (said < sentence.firstToken) break;
      if (said < token && agrees(context, identities, wanted)) return { identities, ...less('pronoun-speaker', lost) };
    }
    // "Das Amt legte den Bericht vor. Demnach …": what the sentence right before tells of.
    const subject =
      wanted === 'any' && distance !== 1 ? null : subjectIn(context, sentence.index, token, wanted, identify);
    if (subject !== null) return { identities: subject, ...less('pronoun-subject', lost) };
    distance++;
  }
  return null;
}

/** A rule, less sure by what the distance takes off. */
function less(rule: AntecedentRule, lost: number): Pick<Antecedent, 'rule' | 'confidence'> {
  return { rule, confidence: byRule(rule).confidence - lost };
}

function agrees(
  { language }: ArticleContext,
  identities: readonly Identity[],
  wanted: Agreement,
  fromSubject = false,
): boolean {
  const [only] = identities;
  if (only === undefined) return false;
  if (wanted === 'any') return !fromSubject || (only.resolved && /^(?:organisation|government)$/.test(only.kind));
  if (wanted === 'thing')
    return identities.length === 1 && /^(?:organisation|government|document)$/.test(only.kind) && only.resolved;
  if (wanted === 'plural') return identities.length > 1 || only.kind === 'group';
  if (identities.length > 1 || only.kind === 'group') return false;
  if (wanted === 'neuter') return isNeuter(only, language.names.earlierNaming);
  if (only.gender === wanted) return true;
  const isNamed =
    !language.pronounsNeedNames || /^kind-(?:personal-name|of-table|person-noun|name-of-office)$/.test(only.kindRule);
  return isPerson(only) && only.gender === '' && isNamed;
}

/** "das Gericht … es": an institution whose noun is neuter. */
function isNeuter({ kind, name, resolved }: Identity, words: EarlierNamingWords | null): boolean {
  if (words === null || !resolved || (kind !== 'organisation' && kind !== 'government')) return false;
  const [noun] = name.split(' ').filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && words.neuter.test(word.toLowerCase()));
  return noun !== undefined;
}

/** The first subject before the pronoun that is a person and agrees; things are what others speak of. */
function subjectIn(
  context: ArticleContext,
  sentence: number,
  before: number,
  wanted: Agreement,
  identify: (first: number, end: number) => readonly Identity[],
): readonly Identity[] | null {
  const { quantity } = context.language.names;
  for (const { first, end } of context.language.subjectsBefore(context, sentence, before)) {
    // "Jeder Fischer": nobody whom a pronoun goes on with.
    if (wanted !== 'plural' && quantity.test(itemAt(context.tokens, first).lower)) continue;
    const identities = identify(first, end);
    if (
      identities.every(
        (each) =>
          isPerson(each) || /^(?:thing|neuter|any)$/.test(wanted) || (wanted === 'plural' && each.kind === 'group'),
      ) &&
      agrees(context, identities, wanted, true)
    )
      return identities;
  }
  return null;
}
