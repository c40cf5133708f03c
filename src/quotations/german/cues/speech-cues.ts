// Finds the words of a sentence that announce speech or thought: verbs with their particles and auxiliaries, nouns of
// saying, adjectives such as "überzeugt".
import { itemAt } from '../../../base';
import { testedOnce } from '../../document';
import { type Clause, FINITE, type LemmaForm, lemmaForms, VerbForm, type VerbTable } from '../grammar';
import { ALL_CUE_VERBS, INFINITIVE_NOUNS, SAYING_ADJECTIVES, SAYING_COMPOUND, SAYING_NOUNS } from './cue-words';
import { lacksItsWord } from './fixed-verbs';

/** A cue in a sentence. */
export interface Cue {
  readonly kind: 'verb' | 'noun' | 'adjective';
  /** Lemma of the verb; the word in lower case otherwise. */
  readonly lemma: string;
  /** The token that carries the meaning: "gesagt", "Forderung". */
  readonly token: number;
  /** The finite verb of its clause, which has the subject beside it; -1 where there is none. */
  readonly verb: number;
  /** Index of the clause with the finite verb. */
  readonly clause: number;
  /** Where the particle stands ("mit" of "teilte … mit"); -1 where there is none. */
  readonly particle: number;
  /** "wurde mitgeteilt": the speaker is no subject. */
  readonly passive: boolean;
}

let forms: ReadonlyMap<string, readonly LemmaForm[]> | undefined;

/** The forms of all cue verbs. */
function cueForms(): ReadonlyMap<string, readonly LemmaForm[]> {
  forms ??= lemmaForms(ALL_CUE_VERBS);
  return forms;
}

/** Whether a word is a form of a cue verb: `findCueVerbs` finds no other, unless it is given others. */
export const isCueForm = testedOnce(({ lower }) => cueForms().has(lower));

/** Whether a word is a noun that `findCueNoun` can find. */
export const isCueNoun = testedOnce(
  ({ lower }) => SAYING_NOUNS.has(lower) || INFINITIVE_NOUNS.has(lower) || SAYING_COMPOUND.test(lower),
);

/** Whether a word is an adjective that `findCueAdjective` can find. */
export const isCueAdjective = testedOnce(({ lower }) => SAYING_ADJECTIVES.has(lower));

const AUXILIARIES = new Set(
  (
    'hat haben habe hatte hatten hätte hätten ist sind sei seien war waren wäre wären wird werden werde wurde wurden würde würden ' +
    'soll sollen solle sollte sollten will wollen wolle wollte wollten kann können könne konnte konnten könnte könnten ' +
    'muss müssen müsse musste mussten müsste müssten darf dürfen dürfe durfte durften dürfte dürften ließ ließen lässt lassen möchte möchten'
  ).split(' '),
);

/** The longest way from a verb to its particle, in tokens. */
const PARTICLE_REACH = 60;

/** The cue verbs of a sentence, in order. */
export function findCueVerbs(
  table: VerbTable,
  clauses: readonly Clause[],
  sentenceEnd: number,
  verbs?: ReadonlyMap<string, readonly LemmaForm[]>,
): Cue[] {
  const wanted = verbs ?? cueForms();
  const cues: Cue[] = [];
  for (const [clauseIndex, clause] of clauses.entries()) {
    for (let token = clause.first; token < clause.end; token++) {
      if (table.flags[token] === 0) continue;
      const word = itemAt(table.tokens, token);
      if (verbs === undefined && !isCueForm(word)) continue;
      const known = wanted.get(word.lower);
      if (known === undefined) continue;
      const cue = resolve(table, clauses, clauseIndex, token, known, sentenceEnd);
      if (cue !== null) cues.push(cue);
    }
  }
  return cues;
}

/** The reading of a form that fits its place; a reading with a particle is tried before one without. */
function resolve(
  table: VerbTable,
  clauses: readonly Clause[],
  clauseIndex: number,
  token: number,
  known: readonly LemmaForm[],
  sentenceEnd: number,
): Cue | null {
  const clause = itemAt(clauses, clauseIndex);
  const ordered = known.length > 1 ? [...known].sort((a, b) => b.particle.length - a.particle.length) : known;
  for (const form of ordered) {
    const particle = form.particle === '' ? -1 : findParticle(table, clause, token, form.particle, sentenceEnd);
    if (form.particle !== '' && particle < 0) continue;
    if (form.lemma === 'heißen' && !hasEs(table, clause, token)) continue;
    if (lacksItsWord(table, clause, form.lemma)) continue;
    // "in Not geraten" is no advice.
    if (form.lemma === 'raten' && form.flags & VerbForm.PARTICIPLE) continue;
    if (form.flags & FINITE && clause.verb === token) {
      if (form.particle === '' && endsInParticle(table, clause)) continue;
      return { kind: 'verb', lemma: form.lemma, token, verb: token, clause: clauseIndex, particle, passive: false };
    }
    if (form.flags & (VerbForm.PARTICIPLE | VerbForm.INFINITIVE)) {
      const at = auxiliaryClause(table, clauses, clauseIndex);
      if (at < 0) continue;
      const verb = itemAt(clauses, at).verb;
      const passive =
        (form.flags & VerbForm.PARTICIPLE) !== 0 && isPassive(table, itemAt(clauses, at), token, form.lemma);
      return { kind: 'verb', lemma: form.lemma, token, verb, clause: at, particle, passive };
    }
  }
  return null;
}

const PARTICLES = new Set(
  'ab an auf aus bei ein frei her heraus herein hin hinaus los nach vor weg zu zurück zusammen statt durch um nieder'.split(
    ' ',
  ),
);

/** "sprachen ihn frei", "forderte Truppen an": a particle at the end makes it another verb. */
function endsInParticle(table: VerbTable, clause: Clause): boolean {
  return (
    clause.kind === 'main' && clause.end - 1 > clause.verb && PARTICLES.has(itemAt(table.tokens, clause.end - 1).lower)
  );
}

function findParticle(table: VerbTable, clause: Clause, token: number, particle: string, sentenceEnd: number): number {
  const { tokens } = table;
  const flags = table.flags[token] as number;
  if (tokens[token - 1]?.lower === particle) return token - 1;
  if (!(flags & FINITE) || clause.verb !== token) return -1;
  const limit = Math.min(sentenceEnd, token + PARTICLE_REACH);
  for (let index = token + 1; index < limit; index++) {
    if (table.quoted[index] !== 0 || itemAt(tokens, index).lower !== particle) continue;
    const next = tokens[index + 1];
    if (
      index + 1 >= sentenceEnd ||
      next === undefined ||
      next.kind === 'punctuation' ||
      /^(?:und|oder|sowie|dass|aber)$/.test(next.lower)
    ) {
      return index;
    }
  }
  return -1;
}

/** "heißt es", "es heißt", "es in der Erklärung heißt". */
function hasEs(table: VerbTable, clause: Clause, token: number): boolean {
  for (let index = Math.max(clause.first, token - 20); index <= token + 1; index++) {
    if (table.tokens[index]?.lower === 'es' || table.tokens[index]?.text === 'Es') return true;
  }
  return false;
}

/** The clause with the auxiliary of a participle or infinitive; the participle may be cut off by a relative clause. */
function auxiliaryClause(table: VerbTable, clauses: readonly Clause[], at: number): number {
  const clause = itemAt(clauses, at);
  if (clause.verb >= 0) return AUXILIARIES.has(itemAt(table.tokens, clause.verb).lower) ? at : -1;
  if (clause.kind !== 'fragment') return -1;
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const before = itemAt(clauses, index);
    if (before.kind === 'main') {
      return before.verb >= 0 && AUXILIARIES.has(itemAt(table.tokens, before.verb).lower) ? index : -1;
    }
  }
  return -1;
}

/** Verbs whose perfect has sein: "ist davon ausgegangen" is no passive. */
const PERFECT_WITH_SEIN = new Set(['ausgehen', 'fortfahren', 'hervorgehen', 'zurückgehen']);

const MODAL = /^(?:soll|muss|müss|kann|könn|konn|darf|dürf|durf|will|woll|mag|möch)/;

/** "wird mitgeteilt", "soll mitgeteilt werden", "ist angekündigt". */
function isPassive(table: VerbTable, clause: Clause, participle: number, lemma: string): boolean {
  const verb = itemAt(table.tokens, clause.verb).lower;
  if (/^(?:wird|werde|wurde|wurden|würde|würden|werden)$/.test(verb)) return true;
  if (/^(?:ist|sind|war|waren|sei|seien|wäre|wären)$/.test(verb)) return !PERFECT_WITH_SEIN.has(lemma);
  if (!MODAL.test(verb)) return false;
  const after = [table.tokens[participle + 1]?.lower, table.tokens[participle + 2]?.lower];
  return after.includes('werden') || after.includes('worden');
}

/** The last noun of saying of a clause; null where there is none. */
export function findCueNoun(
  table: VerbTable,
  clauses: readonly Clause[],
  clauseIndex: number,
  nouns: ReadonlySet<string> = SAYING_NOUNS,
): Cue | null {
  const clause = itemAt(clauses, clauseIndex);
  for (let token = clause.end - 1; token >= clause.first; token--) {
    const word = itemAt(table.tokens, token);
    if (!word.capital || table.quoted[token] !== 0 || !(nouns.has(word.lower) || SAYING_COMPOUND.test(word.lower)))
      continue;
    return {
      kind: 'noun',
      lemma: word.lower,
      token,
      verb: clause.verb,
      clause: clauseIndex,
      particle: -1,
      passive: false,
    };
  }
  return null;
}

/** "ist überzeugt", "zeigte sich besorgt", "wurde bekannt"; null where there is none. */
export function findCueAdjective(table: VerbTable, clauses: readonly Clause[], clauseIndex: number): Cue | null {
  const clause = itemAt(clauses, clauseIndex);
  for (let token = clause.end - 1; token >= clause.first; token--) {
    const word = itemAt(table.tokens, token);
    if (!isCueAdjective(word)) continue;
    const passive = word.lower === 'bekannt';
    return {
      kind: 'adjective',
      lemma: word.lower,
      token,
      verb: clause.verb,
      clause: clauseIndex,
      particle: -1,
      passive,
    };
  }
  return null;
}
