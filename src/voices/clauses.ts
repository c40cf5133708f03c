// Cuts a sentence into clauses by its punctuation, its conjunctions and the place of its verb. German shows the kind
// of a clause well: the finite verb stands second in a main clause, first where something went before, last in a
// subordinate clause, and the first word says which kind of subordinate clause it is.
import type { ContextSentence, ContextToken } from './context';
import { QUESTION_WORDS } from './cues';
import { phraseAt } from './noun-phrases';
import { FINITE, VerbForm } from './verb-forms';
import { endsInZuInfinitive, firstFinite, hasFinite, hasZuInfinitive, lastFinite, type VerbTable } from './verb-table';

export type ClauseKind =
  /** Finite verb first or second. */
  | 'main'
  /** dass … */
  | 'that'
  /** ob … */
  | 'whether'
  /** w-word … verb */
  | 'question'
  /** (preposition +) der, die, das, welche … verb */
  | 'relative'
  /** weil, wenn, als, nachdem, wie … verb */
  | 'adverbial'
  /** … zu + infinitive, without a finite verb */
  | 'infinitive'
  /** No verb: an apposition, a part of a list, or the beginning of a clause that is interrupted. */
  | 'fragment';

/** A stretch of a sentence between two borders; tokens from `first` up to, not including, `end`. */
export interface Clause {
  readonly first: number;
  readonly end: number;
  readonly kind: ClauseKind;
  /** Token that opens a subordinate clause ("dass"); `first` otherwise. */
  readonly opener: number;
  /** The finite verb; -1 where there is none. */
  readonly verb: number;
  /** Whether the finite verb comes first, nothing but "und" before it. */
  readonly verbFirst: boolean;
  /** What stands before: ",", ":", ";", "–", "(", "und" …; empty at the start of the sentence. */
  readonly border: string;
}

const BORDER = new Set([',', ';', ':', '–', '—', '-', '…']);
const COORDINATORS = new Set(['und', 'oder', 'aber', 'sondern', 'doch', 'denn', 'sowie', 'beziehungsweise']);
const SUBORDINATORS = new Set(
  (
    'weil da wenn falls obwohl obgleich obschon nachdem während bevor ehe sobald solange indem damit sodass als wie ' +
    'bis seit seitdem sofern soweit soviel zumal wobei woraufhin weshalb weswegen um ohne statt anstatt außer wohingegen insofern'
  ).split(' '),
);
const RELATIVE =
  /^(?:d(?:er|ie|as|em|en|essen|eren|enen)|welche[rmns]?|was|wo|wer|worin|woran|womit|wofür|worauf|wodurch|wogegen|woraus|wovon)$/;
const RELATIVE_PREPOSITION =
  /^(?:in|an|auf|aus|bei|mit|nach|von|zu|für|durch|gegen|über|unter|vor|um|laut|wegen|hinter|neben|zwischen|gemäß)$/;

/** No German sentence is longer, in tokens: what is, is a table or a list, and only its beginning is looked at. */
const LONGEST_SENTENCE = 400;

/** Where the part of a sentence ends that is cut into clauses. */
export function sentenceLimit(sentence: ContextSentence): number {
  return Math.min(sentence.endToken, sentence.firstToken + LONGEST_SENTENCE);
}

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
    const token = tokens[index] as ContextToken;
    if (quoted[index] !== 0) continue;
    const hyphen =
      token.text === '-' && (tokens[index - 1]?.end === token.start || tokens[index + 1]?.start === token.end);
    if ((BORDER.has(token.text) && !hyphen) || (token.text === '.' && index === limit - 1)) {
      close(index, token.text, index + 1);
    } else if (index > first && COORDINATORS.has(token.lower) && beginsClause(table, first, index, limit)) {
      close(index, token.lower, index);
    }
  }
  close(limit, '', limit);
  return rejoin(table, clauses);
}

/**
 * Puts together a subordinate clause that an apposition cuts in pieces: "wie Anna Muster, die Chefin, sagte" has its
 * conjunction in one piece and its verb in another.
 */
function rejoin(table: VerbTable, clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index] as Clause;
    const end = opensUnfinished(table, clause) ? finishingClause(clauses, index) : -1;
    if (end < 0) {
      joined.push(clause);
      continue;
    }
    const last = clauses[end] as Clause;
    const kind = subordinateKindOf((table.tokens[clause.opener] as ContextToken).lower);
    joined.push({ ...clause, kind, end: last.end, verb: last.verb, verbFirst: false });
    index = end;
  }
  return joined;
}

function subordinateKindOf(opener: string): ClauseKind {
  if (opener === 'dass' || opener === 'daß') return 'that';
  return opener === 'ob' ? 'whether' : 'adverbial';
}

function opensUnfinished(table: VerbTable, clause: Clause): boolean {
  if (clause.verb >= 0) return false;
  const opener = (table.tokens[clause.opener] as ContextToken).lower;
  return (
    clause.kind === 'that' ||
    clause.kind === 'whether' ||
    (clause.kind === 'fragment' && /^(?:wie|weil|da|nachdem|obwohl|wenn|falls)$/.test(opener))
  );
}

/** The next clause with its verb at the end, after nothing but appositions and relative clauses; -1 where none is. */
function finishingClause(clauses: readonly Clause[], from: number): number {
  for (let at = from + 1; at < Math.min(clauses.length, from + 4); at++) {
    const clause = clauses[at] as Clause;
    if (clause.border !== ',') return -1;
    if (clause.kind === 'fragment' || clause.kind === 'relative') continue;
    return clause.kind === 'main' && clause.verb === clause.end - 1 ? at : -1;
  }
  return -1;
}

/**
 * Whether "und" joins clauses rather than words: a verb or a subordinator follows it at once, or both sides have a
 * finite verb of their own.
 */
function beginsClause(table: VerbTable, first: number, at: number, limit: number): boolean {
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
  return (verbIs & FINITE) !== 0 && !(verbIs & (VerbForm.INFINITIVE | VerbForm.PARTICIPLE));
}

function classify(table: VerbTable, first: number, end: number, border: string): Clause {
  const { tokens } = table;
  let opener = first;
  while (opener < end - 1 && COORDINATORS.has((tokens[opener] as ContextToken).lower)) opener++;
  const verb = firstFinite(table, opener, end);
  const verbFirst = verb === opener;
  const make = (kind: ClauseKind, at = opener, finite = verb): Clause => ({
    first,
    end,
    kind,
    opener: at,
    verb: finite,
    verbFirst: kind === 'main' && verbFirst,
    border,
  });
  // "… verletzt zu haben", "… fortsetzen zu wollen": what only looks finite belongs to the infinitive.
  const unsure = verb < 0 || ((table.flags[verb] as number) & (VerbForm.INFINITIVE | VerbForm.PARTICIPLE)) !== 0;
  const purpose = /^(?:um|ohne|statt|anstatt|außer)$/.test((tokens[opener] as ContextToken).lower);
  if (unsure && endsInZuInfinitive(table, first, end)) return make(purpose ? 'adverbial' : 'infinitive', opener, -1);
  const subordinate = subordinateKind(table, opener, end);
  if (subordinate !== null) {
    const last = lastFinite(table, opener, end);
    if (subordinate.kind === 'adverbial' && last < 0) {
      if (!hasZuInfinitive(table, first, end)) return make('fragment');
      return make(purpose ? 'adverbial' : 'infinitive');
    }
    return make(subordinate.kind, subordinate.opener, last);
  }
  if (verb < 0) return make(hasZuInfinitive(table, first, end) ? 'infinitive' : 'fragment');
  return make('main');
}

interface Subordination {
  readonly kind: ClauseKind;
  readonly opener: number;
}

/** The kind of subordinate clause that begins at `opener`; null for a main clause. */
function subordinateKind(table: VerbTable, opener: number, end: number): Subordination | null {
  return thatClause(table, opener, end) ?? adverbialClause(table, opener, end) ?? pronounClause(table, opener, end);
}

/** "dass …", perhaps after an adverb ("auch dass"); "so dass" and "ohne dass" tell a consequence or a way. */
function thatClause({ tokens }: VerbTable, opener: number, end: number): Subordination | null {
  for (let index = opener; index < Math.min(end, opener + 3); index++) {
    const { lower } = tokens[index] as ContextToken;
    if (lower !== 'dass' && lower !== 'daß') continue;
    const leading = index > opener ? (tokens[index - 1] as ContextToken).lower : '';
    const adverbial = /^(?:so|ohne|statt|anstatt|außer|als|nur)$/.test(leading);
    return { kind: adverbial ? 'adverbial' : 'that', opener: index };
  }
  return null;
}

const LEADING_ADVERB = /^(?:selbst|erst|auch|nur|schon|noch|besonders|gerade|vor|anders|ähnlich)$/;

/** "weil …", "selbst wenn …", "anders als …", with the verb last. */
function adverbialClause(table: VerbTable, opener: number, end: number): Subordination | null {
  const led = opener + 2 < end && LEADING_ADVERB.test((table.tokens[opener] as ContextToken).lower);
  for (const at of led ? [opener + 1, opener] : [opener]) {
    const { lower } = table.tokens[at] as ContextToken;
    if (SUBORDINATORS.has(lower) && verbIsLast(table, at, end)) return { kind: 'adverbial', opener: at };
  }
  return null;
}

/** "ob …", "warum …", "die …", "in dem …". */
function pronounClause(table: VerbTable, opener: number, end: number): Subordination | null {
  const { tokens } = table;
  const first = (tokens[opener] as ContextToken).lower;
  if (first === 'ob') return { kind: 'whether', opener };
  if (QUESTION_WORDS.has(first) && verbIsLast(table, opener, end)) {
    return { kind: /^(?:welche[rmns]?|wo|was)$/.test(first) ? 'relative' : 'question', opener };
  }
  if (RELATIVE.test(first) && isRelative(table, opener, end)) return { kind: 'relative', opener };
  const inside =
    RELATIVE_PREPOSITION.test(first) &&
    opener + 1 < end &&
    RELATIVE.test((tokens[opener + 1] as ContextToken).lower) &&
    tokens[opener - 1]?.text === ',' &&
    isRelative(table, opener + 1, end);
  return inside ? { kind: 'relative', opener: opener + 1 } : null;
}

/** "die Lage sei ernst" is a main clause, "die gestern kam" a relative one: where does the finite verb stand? */
function isRelative(table: VerbTable, opener: number, end: number): boolean {
  const { tokens } = table;
  const border = tokens[opener - 1]?.text;
  if (border === undefined || border === '.' || border === ':' || lastFinite(table, opener, end) < 0) return false;
  if (!verbIsLast(table, opener, end)) return false;
  const phrase = phraseAt(tokens, opener, end);
  const verb = firstFinite(table, opener, end);
  return phrase === null || phrase.pronoun || phrase.end !== verb;
}

/** Whether no word but a comma-less extension follows the last finite verb. */
function verbIsLast(table: VerbTable, opener: number, end: number): boolean {
  const last = lastFinite(table, opener, end);
  if (last < 0) return hasZuInfinitive(table, opener, end);
  if (last === end - 1) return true;
  // "hat helfen wollen", "sei, so …": infinitives may follow; a phrase may be moved behind the verb.
  return (
    last > opener + 1 &&
    firstFinite(table, opener, end) === last &&
    last > opener + (end - opener) / 2 &&
    !startsVerbSecond(table, opener, last)
  );
}

/** Whether the verb at `verb` is second: exactly one phrase before it. */
function startsVerbSecond(table: VerbTable, opener: number, verb: number): boolean {
  const phrase = phraseAt(table.tokens, opener, verb);
  return phrase !== null && phrase.end === verb;
}
