// Cuts a sentence into clauses by its punctuation, its conjunctions and the place of its verb. German shows the kind
// of a clause well: the finite verb stands second in a main clause, first where something went before, last in a
// subordinate clause, and the first word says which kind of subordinate clause it is.
import { itemAt } from '../../../base';
import { FINITE, VerbForm } from '../../../languages/de';
import { askedOnce, type ContextSentence, type ContextToken, sentenceLimit, testedOnce } from '../../document';
import { type Clause, type ClauseKind, COORDINATORS, classify } from './clause-kinds';
import { hasFinite } from './finite-verbs';
import { phraseAt } from './noun-phrases';
import type { VerbTable } from './verb-table';

const BORDER = new Set([',', ';', ':', '–', '—', '-', '…']);

/** What a word can do between clauses; nearly all do nothing. */
type ClauseRole = 'border' | 'stop' | 'dass' | 'coordinator' | null;

const clauseRole = askedOnce(({ text, lower }): ClauseRole => {
  if (BORDER.has(text)) return 'border';
  if (text === '.') return 'stop';
  if (lower === 'dass') return 'dass';
  return COORDINATORS.has(lower) ? 'coordinator' : null;
});

/** The clauses of a sentence, in order, without the punctuation between them. */
export function segmentSentence(table: VerbTable, sentence: ContextSentence): Clause[] {
  const { tokens, quoted } = table;
  const limit = sentenceLimit(sentence);
  const clauses: Clause[] = [];
  let first = sentence.firstToken;
  let border = '';
  const close = (end: number, nextBorder: string, nextFirst: number): void => {
    if (end > first) clauses.push(classify(table, first, end, border));
    border = nextBorder;
    first = nextFirst;
  };
  for (let index = sentence.firstToken; index < limit; index++) {
    const token = itemAt(tokens, index);
    const role = clauseRole(token);
    if (role === null || quoted[index] !== 0) continue;
    if (role === 'border' ? !isHyphen(table, token) : role === 'stop' && index === limit - 1) {
      close(index, token.text, index + 1);
    } else if (role === 'dass' && lacksComma(table, first, index)) {
      close(index, ',', index);
    } else if (role === 'coordinator' && index > first && beginsClause(table, first, index, limit, border)) {
      close(index, token.lower, index);
    }
  }
  close(limit, '', limit);
  return rejoin(table, clauses);
}

/** A sign that touches a word is no dash. */
const isHyphen = ({ tokens }: VerbTable, { text, index, start, end }: ContextToken): boolean =>
  text === '-' && (tokens[index - 1]?.end === start || tokens[index + 1]?.start === end);

/** "Sie hoffte dass der Damm hält": a verb stands before dass, and no word that belongs to it. */
function lacksComma(table: VerbTable, first: number, at: number): boolean {
  if (at - first < 2) return false;
  const before = itemAt(table.tokens, at - 1).lower;
  if (
    /^(?:so|ohne|statt|anstatt|außer|als|nur|auch|und|oder|sondern|aber|sowie|vor|allem|selbst|nicht|dadurch)$/.test(
      before,
    )
  )
    return false;
  return hasFinite(table, first, at);
}

/**
 * Puts together a subordinate clause that an apposition or a list cuts in pieces: "wie Anna Muster, die Chefin, sagte",
 * "dass Bahnen aus Bremen, Hamburg und Kiel warten müssen" have their conjunction in one piece, their verb in another.
 */
function rejoin(table: VerbTable, clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (let index = 0; index < clauses.length; index++) {
    const clause = itemAt(clauses, index);
    const end = opensUnfinished(table, clause) ? finishingClause(table, clauses, index) : -1;
    if (end < 0) {
      joined.push(
        isAwaited(table, joined, clause) ? { ...clause, kind: 'fragment', verb: -1, verbFirst: false } : clause,
      );
      continue;
    }
    const last = itemAt(clauses, end);
    const kind = subordinateKindOf(itemAt(table.tokens, clause.opener).lower);
    joined.push({ ...clause, kind, end: last.end, verb: last.end - 1, verbFirst: false });
    index = end;
  }
  return joined;
}

/**
 * "Im Mai hatte X, die den Plan kennt, ihre Zweifel wiederholt und gewarnt": "wiederholt" looks finite, but the
 * auxiliary before the interruption waits for it.
 */
function isAwaited(table: VerbTable, before: readonly Clause[], clause: Clause): boolean {
  const participle = clause.verb >= 0 && ((table.flags[clause.verb] as number) & VerbForm.PARTICIPLE) !== 0;
  if (clause.kind !== 'main' || clause.border !== ',' || !participle || clause.verbFirst) return false;
  const last = before.at(-1);
  if (last?.kind !== 'relative' && last?.kind !== 'fragment') return false;
  const main = before.findLast(({ kind }) => kind === 'main');
  if (
    main === undefined ||
    !/^(?:hat|habe|haben|hatte|hatten|wurde|wurden|ist|sind)$/.test(itemAt(table.tokens, main.verb).lower)
  )
    return false;
  for (let at = main.verb + 1; at < main.end; at++) if ((table.flags[at] as number) & VerbForm.PARTICIPLE) return false;
  return true;
}

function subordinateKindOf(opener: string): ClauseKind {
  if (opener === 'dass' || opener === 'daß') return 'that';
  return opener === 'ob' ? 'whether' : 'adverbial';
}

function opensUnfinished(table: VerbTable, clause: Clause): boolean {
  if (clause.verb >= 0) return false;
  return (
    clause.kind === 'that' ||
    clause.kind === 'whether' ||
    (clause.kind === 'fragment' && opensAdverbial(itemAt(table.tokens, clause.opener)))
  );
}

const opensAdverbial = testedOnce(({ lower }) => /^(?:wie|weil|da|nachdem|obwohl|wenn|falls)$/.test(lower));

/** A list may have some members more than an apposition has parts. */
const MOST_PIECES = 8;

/** The next clause with its verb at the end, after nothing but phrases and relative clauses; -1 where none is. */
function finishingClause(table: VerbTable, clauses: readonly Clause[], from: number): number {
  for (let at = from + 1; at < Math.min(clauses.length, from + MOST_PIECES); at++) {
    const clause = itemAt(clauses, at);
    if (clause.border !== ',') return -1;
    if (clause.kind === 'fragment' || clause.kind === 'relative') continue;
    return clause.kind === 'main' && (table.flags[clause.end - 1] as number) & FINITE ? at : -1;
  }
  return -1;
}

/**
 * Whether "und" joins clauses rather than words: a verb or a subordinator follows it at once, or both sides have a
 * finite verb of their own.
 */
function beginsClause(table: VerbTable, first: number, at: number, limit: number, border: string): boolean {
  const { tokens, flags, quoted } = table;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= limit) return false;
  if (next.lower === 'dass' || next.lower === 'daß' || next.lower === 'ob') return true;
  const nextFlags = flags[at + 1] as number;
  if (nextFlags & FINITE && !(nextFlags & (VerbForm.INFINITIVE | VerbForm.PARTICIPLE)))
    return hasFinite(table, first, at);
  if (tokens[at]?.lower === 'sowie') return false;
  if (!hasFinite(table, first, at)) return false;
  // "…, und er kam": a subject and then a finite verb.
  const phrase = phraseAt(tokens, at + 1, limit);
  const verb = phrase === null ? at + 2 : phrase.end;
  if (phrase?.oblique === true || quoted[verb] !== 0 || verb >= limit) return false;
  const verbIs = flags[verb] as number;
  if ((verbIs & FINITE) === 0 || verbIs & VerbForm.PARTICIPLE) return false;
  if (verbIs & VerbForm.INFINITIVE && !(phrase !== null && isPluralClause(table, first, at, phrase.end, border)))
    return false;
  // "…, der log und harte Strafen ankündigte": last in its stretch, the verb goes on with the subordinate clause.
  const last = verb + 1 >= limit || /^[,;:.]$/.test(tokens[verb + 1]?.text ?? '');
  return !last || phrase === null || classify(table, first, at, border).kind !== 'relative';
}

/** Verbs that go with an infinitive at the end of their clause. */
const WITH_INFINITIVE =
  /^(?:w[ei]rd|wurde|würde|will|woll|kann|k[oö]nn|muss|müss|mu[sß]|soll|darf|d[uü]rf|m[aö]g|m[oö]cht|l[aä][sß]s?|ließ|geh|ging|h[aä]tt|hab|hat)/;

/**
 * "In Peking wächst der Unmut und die Bürger befürchten, …": a plural present looks like an infinitive. Behind "die" and a
 * main clause without a verb that takes an infinitive it is none.
 */
function isPluralClause(table: VerbTable, first: number, at: number, verb: number, border: string): boolean {
  const { tokens, flags } = table;
  const subject = itemAt(tokens, at + 1);
  const isPlural = /^(?:die|beide|viele|einige|mehrere|manche)$/.test(subject.lower);
  if (!isPlural || !((flags[verb] as number) & VerbForm.PLURAL)) return false;
  const left = classify(table, first, at, border);
  // "wurde geprüft": complete.
  const isComplete = ((flags[at - 1] as number) & VerbForm.PARTICIPLE) !== 0;
  if (left.kind === 'main' && left.verb >= 0 && left.verb < at - 1 && isComplete) return true;
  return left.kind === 'main' && left.verb >= 0 && !WITH_INFINITIVE.test(itemAt(tokens, left.verb).lower);
}

const SUBJUNCTIVE = VerbForm.SUBJUNCTIVE_1 | VerbForm.SUBJUNCTIVE_2;

/** Whether the verb of a clause shows that somebody else's words are given: Konjunktiv I, or one that stands for it. */
export function isSubjunctive(table: VerbTable, clause: Clause | undefined): boolean {
  if (clause === undefined || clause.verb < 0) return false;
  const flags = table.flags[clause.verb] as number;
  // Verb and particle in one word stand at the end of a subordinate clause: in a main clause the word is another one.
  return (flags & SUBJUNCTIVE) !== 0 && !(clause.kind === 'main' && flags & VerbForm.JOINED);
}

/** "Laut einem Bericht, der sich auf Zahlen der Bank beruft, sinken …": nothing but relative clauses behind a comma. */
export function isRelativeStretch(clauses: readonly Clause[], comma: number, limit: number): boolean {
  const within = clauses.filter(({ first }) => first > comma && first < limit);
  return within[0]?.first === comma + 1 && within.every(({ kind }) => kind === 'relative');
}
