// Whom a cue names as the speaker: its subject, the agent of a passive, the genitive after a noun of saying.
import { itemAt } from '../../../base';
import type { SpeakerPhrase } from '../../document';
import { beginsNoPhrase, type Clause, isDictionaryNoun, isTime, phraseAt, type VerbTable } from '../grammar';
import { nounKindOf } from '../noun-kinds';
import { type Cue, findCueNoun } from './speech-cues';
import { forefieldStart, reachAfter, speakerPhrase, subjectOf } from './subjects';

/** The speaker that a cue names in its own sentence; null where it names none. */
export function speakerOf(table: VerbTable, clauses: readonly Clause[], cue: Cue): SpeakerPhrase | null {
  if (cue.kind === 'noun') return nounSpeaker(table, clauses, cue);
  // "wird von der Agentur mit den Worten zitiert, er habe": the paper only passes it on.
  if (cue.passive && cue.lemma === 'zitieren') {
    const cited = subjectOf(table, clauses, cue.clause);
    if (cited !== null) return { ...cited, rule: 'cited-person' };
  }
  if (cue.passive) return agent(table, clauses, cue);
  if (SUBJECTLESS.has(cue.lemma)) return placeOfSaying(table, clauses, cue);
  const subject = subjectOf(table, clauses, cue.clause);
  // "In der Innung fürchtet man …": whose it is, the place tells.
  if (subject?.end === (subject?.first ?? 0) + 1 && itemAt(table.tokens, subject?.first ?? 0).lower === 'man')
    return bodyBeside(table, itemAt(clauses, cue.clause)) ?? subject;
  return subject;
}

/** "in der Innung", "beim Amt": the place in a clause that is an organisation. */
function bodyBeside({ tokens }: VerbTable, clause: Clause): SpeakerPhrase | null {
  for (let at = clause.first; at < clause.end; at++) {
    if (!/^(?:in|im|bei|beim)$/.test(itemAt(tokens, at).lower)) continue;
    const phrase = phraseAt(tokens, at + 1, clause.end);
    const head = phrase === null ? undefined : tokens.slice(phrase.first, phrase.end).find(({ capital }) => capital);
    if (
      phrase !== null &&
      head !== undefined &&
      /^(?:organisation|government)$/.test(nounKindOf(head.lower, true) ?? '')
    )
      return speakerPhrase(phrase, 'place-of-saying');
  }
  return null;
}

/** Verbs whose source is a place: "im Bericht heißt es", "aus Kreisen verlautete", "aus der Studie geht hervor". */
const SUBJECTLESS = new Set(['heißen', 'verlauten', 'hervorgehen']);

/** "von der Polizei", "durch Ärzte", "seitens der Partei", "aus dem Ministerium". */
function agent(table: VerbTable, clauses: readonly Clause[], cue: Cue): SpeakerPhrase | null {
  const clause = itemAt(clauses, cue.clause);
  for (let at = clause.first; at < clause.end; at++) {
    if (!/^(?:von|vom|durch|seitens)$/.test(itemAt(table.tokens, at).lower)) continue;
    const phrase = phraseAt(table.tokens, at + 1, clause.end);
    // "der Ausbruch von Cholera wird befürchtet": behind a noun it tells of what, unless somebody follows.
    const behindNoun =
      itemAt(table.tokens, Math.max(0, at - 1)).capital &&
      phrase !== null &&
      (isThing(table, phrase) || isAmount(table, phrase));
    const spokenOf = phrase !== null && SPEAKS_OF.has(cue.lemma) && !isSomebody(table, phrase, cue.lemma);
    if (
      phrase !== null &&
      !phrase.pronoun &&
      !spokenOf &&
      !behindNoun &&
      !isTime(table.tokens, phrase.first, phrase.end)
    )
      return speakerPhrase(phrase, 'agent');
  }
  return placeOfSaying(table, clauses, cue);
}

/** "eine Summe von zehn Millionen Euro": of how much. */
const isAmount = ({ tokens }: VerbTable, { first, end }: { first: number; end: number }): boolean =>
  tokens
    .slice(first, end)
    .some(({ lower }) => /^(?:euro|dollar|franken|prozent|millionen|milliarden|pfund)$/.test(lower));

/** Whether a phrase is one noun of the dictionary that is of no person, institution or group: "Cholera". */
function isThing({ tokens }: VerbTable, phrase: { first: number; end: number } | null): boolean {
  if (phrase === null || phrase.end !== phrase.first + 1) return false;
  const { text, lower } = itemAt(tokens, phrase.first);
  return nounKindOf(lower, true) === null && isDictionaryNoun(text);
}

/** Verbs that speak of something: "von dieser Entscheidung wurde berichtet" names no agent. */
const SPEAKS_OF = new Set(['ausgehen', 'berichten', 'sprechen', 'reden', 'wissen', 'absehen', 'ausgegangen']);

/** Whether a phrase is of a person, an institution or a group, or ends as no common noun does. */
function isSomebody({ tokens }: VerbTable, { first, end }: { first: number; end: number }, lemma: string): boolean {
  const noun = tokens.slice(first, end).find(({ capital }) => capital);
  if (noun === undefined) return false;
  const kind = nounKindOf(noun.lower, true);
  // "wird von Cholera ausgegangen": with this verb "von" hardly leads to a name.
  return kind !== null ? kind !== 'document' : noun.index === first && lemma !== 'ausgehen';
}

/** "In der Mitteilung heißt es", "hieß es aus dem Ministerium". */
function placeOfSaying(table: VerbTable, clauses: readonly Clause[], cue: Cue): SpeakerPhrase | null {
  const clause = itemAt(clauses, cue.clause);
  const first = clause.kind === 'main' ? forefieldStart(clauses, cue.clause) : clause.first;
  for (let at = first; at < clause.end; at++) {
    if (!/^(?:in|im|aus|von|vom|bei|beim|seitens|auf|laut)$/.test(itemAt(table.tokens, at).lower)) continue;
    const phrase = phraseAt(table.tokens, at + 1, clause.end, { greedy: true });
    if (
      phrase !== null &&
      !isTime(table.tokens, phrase.first, phrase.end) &&
      !phrase.pronoun &&
      !isManner(table, phrase)
    )
      return speakerPhrase(phrase, 'place-of-saying');
  }
  if (clause.kind === 'relative') return antecedent(table, clauses, cue.clause);
  return null;
}

/** "in besonderer Weise", "in diesem Zusammenhang": no place where something is said. */
const isManner = ({ tokens }: VerbTable, { first, end }: SpeakerPhrase | { first: number; end: number }): boolean =>
  tokens.slice(first, end).some(({ lower }) => MANNER_NOUN.test(lower));

const MANNER_NOUN =
  /^(?:weise|form|zusammenhang|regel|fall|rahmen|hinblick|bezug|anschluss|folgenden|übrigen|einzelnen|original|grund|richtung|zukunft|vergangenheit|wirklichkeit|wahrheit)$/;

/** The noun phrase right before a relative clause: "eine Erklärung des Amtes, in der es heißt". */
export function antecedent(table: VerbTable, clauses: readonly Clause[], index: number): SpeakerPhrase | null {
  const before = clauses[index - 1];
  if (before === undefined) return null;
  const end = before.end;
  let best: SpeakerPhrase | null = null;
  for (let first = Math.max(before.first, end - 12); first < end; first++) {
    const phrase = phraseAt(table.tokens, first, end, { greedy: true });
    if (phrase !== null && phrase.end === end) {
      best = { first, end, rule: 'antecedent' };
      break;
    }
  }
  return best ?? sayingNounBefore(table, clauses, index - 1);
}

/** "Für Ärger hatten Berichte gesorgt, wonach …": the noun of saying before the verb at the end. */
function sayingNounBefore(table: VerbTable, clauses: readonly Clause[], index: number): SpeakerPhrase | null {
  const noun = findCueNoun(table, clauses, index);
  return noun === null ? null : nounItself(table, itemAt(clauses, index), noun);
}

/** "der Vorwurf der Opposition", "Merkels Forderung", "ihre Hoffnung"; else the subject of the clause. */
function nounSpeaker(table: VerbTable, clauses: readonly Clause[], cue: Cue): SpeakerPhrase | null {
  const { tokens } = table;
  const clause = itemAt(clauses, cue.clause);
  const next = tokens[cue.token + 1];
  if (next !== undefined && cue.token + 1 < clause.end) {
    const preposition = /^(?:von|vom|durch|aus|seitens)$/.test(next.lower);
    if (preposition || /^(?:des|der|eines|einer|dieser|ihrer|ihres|seiner|seines|mehrerer|einiger)$/.test(next.lower)) {
      const phrase = phraseAt(tokens, preposition ? cue.token + 2 : cue.token + 1, reachAfter(clauses, cue.clause));
      if (phrase !== null) return speakerPhrase(phrase, 'genitive');
    }
    if (next.capital && next.kind === 'word') {
      const phrase = phraseAt(tokens, cue.token + 1, clause.end);
      if (phrase !== null) return speakerPhrase(phrase, 'genitive');
    }
  }
  const before = tokens[cue.token - 1];
  if (before !== undefined && /^(?:sein|ihr)e?[mnrs]?$/.test(before.lower))
    return { first: cue.token - 1, end: cue.token, rule: 'possessive' };
  if (before?.capital === true && before.lower.endsWith('s') && !beginsNoPhrase(before.lower))
    return { first: cue.token - 1, end: cue.token, rule: 'genitive-before' };
  const subject = clause.verb >= 0 ? subjectOf(table, clauses, cue.clause) : null;
  if (subject !== null && (cue.token < subject.first || cue.token >= subject.end) && !isEmpty(table, subject))
    return subject;
  // "Es gab Vorwürfe, dass …": nobody is named, so that the noun itself stands for who says it.
  const beside = sourceBeside(table, clause, cue);
  if (beside !== null) return beside;
  // "…, wies das ab, mit der Begründung, …": cut off from its sentence.
  if (clause.kind === 'fragment' && isWith(table, cue)) {
    const main = clauses.findLastIndex(({ kind }, at) => kind === 'main' && at < cue.clause);
    const whose = main < 0 ? null : subjectOf(table, clauses, main);
    if (whose !== null) return whose;
  }
  return nounItself(table, clause, cue);
}

const isWith = ({ tokens }: VerbTable, { token }: Cue): boolean =>
  /^(?:mit|unter)$/.test(tokens[token - 1]?.lower ?? '') || /^(?:mit|unter)$/.test(tokens[token - 2]?.lower ?? '');

/** "es", "das", which names nobody. */
const isEmpty = ({ tokens }: VerbTable, { first, end }: SpeakerPhrase): boolean =>
  end === first + 1 && /^(?:es|das|dies)$/.test(itemAt(tokens, first).lower);

/** The noun of saying with its article and adjectives. */
function nounItself({ tokens, flags }: VerbTable, clause: Clause, cue: Cue): SpeakerPhrase | null {
  for (let at = Math.max(clause.first, cue.token - 4); at <= cue.token; at++) {
    // "hatten Gerüchte ausgelöst": a verb that looks like an adjective begins no phrase.
    if (flags[at] !== 0) continue;
    const phrase = phraseAt(tokens, at, clause.end, { bare: true });
    if (phrase !== null && !phrase.pronoun && phrase.end > cue.token) return speakerPhrase(phrase, 'noun-of-saying');
  }
  return null;
}

/** "Von der Polizei kam die Information", "wurde von Beobachtern der Schluss gezogen". */
function sourceBeside({ tokens }: VerbTable, clause: Clause, cue: Cue): SpeakerPhrase | null {
  for (let at = clause.first; at < clause.end; at++) {
    if (!/^(?:von|vom|seitens)$/.test(itemAt(tokens, at).lower)) continue;
    const phrase = phraseAt(tokens, at + 1, at < cue.token ? cue.token : clause.end, { bare: true });
    if (phrase !== null && !phrase.pronoun && !isTime(tokens, phrase.first, phrase.end))
      return speakerPhrase(phrase, 'agent');
  }
  return null;
}
