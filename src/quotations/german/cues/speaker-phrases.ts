// Whom a cue names as the speaker: its subject, the agent of a passive, the genitive after a noun of saying.
import { itemAt } from '../../../base';
import type { SpeakerPhrase } from '../../document';
import { beginsNoPhrase, type Clause, isTime, phraseAt, type VerbTable } from '../grammar';
import type { Cue } from './speech-cues';
import { forefieldStart, reachAfter, speakerPhrase, subjectOf } from './subjects';

/** The speaker that a cue names in its own sentence; null where it names none. */
export function speakerOf(table: VerbTable, clauses: readonly Clause[], cue: Cue): SpeakerPhrase | null {
  if (cue.kind === 'noun') return nounSpeaker(table, clauses, cue);
  if (cue.passive) return agent(table, clauses, cue);
  if (SUBJECTLESS.has(cue.lemma)) return placeOfSaying(table, clauses, cue);
  return subjectOf(table, clauses, cue.clause);
}

/** Verbs whose source is a place: "im Bericht heißt es", "aus Kreisen verlautete", "aus der Studie geht hervor". */
const SUBJECTLESS = new Set(['heißen', 'verlauten', 'hervorgehen']);

/** "von der Polizei", "durch Ärzte", "seitens der Partei", "aus dem Ministerium". */
function agent(table: VerbTable, clauses: readonly Clause[], cue: Cue): SpeakerPhrase | null {
  const clause = itemAt(clauses, cue.clause);
  for (let at = clause.first; at < clause.end; at++) {
    if (!/^(?:von|vom|durch|seitens)$/.test(itemAt(table.tokens, at).lower)) continue;
    const phrase = phraseAt(table.tokens, at + 1, clause.end);
    if (phrase !== null && !phrase.pronoun && !isTime(table.tokens, phrase.first, phrase.end))
      return speakerPhrase(phrase, 'agent');
  }
  return placeOfSaying(table, clauses, cue);
}

/** "In der Mitteilung heißt es", "hieß es aus dem Ministerium". */
function placeOfSaying(table: VerbTable, clauses: readonly Clause[], cue: Cue): SpeakerPhrase | null {
  const clause = itemAt(clauses, cue.clause);
  const first = clause.kind === 'main' ? forefieldStart(clauses, cue.clause) : clause.first;
  for (let at = first; at < clause.end; at++) {
    if (!/^(?:in|im|aus|von|vom|bei|beim|seitens|auf|laut)$/.test(itemAt(table.tokens, at).lower)) continue;
    const phrase = phraseAt(table.tokens, at + 1, clause.end, { greedy: true });
    if (phrase !== null && !isTime(table.tokens, phrase.first, phrase.end) && !phrase.pronoun)
      return speakerPhrase(phrase, 'place-of-saying');
  }
  if (clause.kind === 'relative') return antecedent(table, clauses, cue.clause);
  return null;
}

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
  return best;
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
  if (subject !== null && (cue.token < subject.first || cue.token >= subject.end)) return subject;
  return sourceBeside(table, clause, cue);
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
