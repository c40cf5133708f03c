// Cuts a sentence into clauses by its punctuation, its conjunctions and the place of its verb. German shows the kind
// of a clause well: the finite verb stands second in a main clause, first where something went before, last in a
// subordinate clause, and the first word says which kind of subordinate clause it is.
import type { ArticleContext, ContextSentence, ContextToken } from './context';
import { QUESTION_WORDS } from './cues';
import { phraseAt } from './noun-phrases';
import { FINITE, VerbForm, verbFlags } from './verb-forms';

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

/** The tokens of an article with what they can be as verbs. */
export interface VerbTable {
  readonly tokens: readonly ContextToken[];
  /** Bits of `VerbForm` by token; 0 for nouns and for words inside quotation marks. */
  readonly flags: Uint16Array;
  /** Depth in quotation marks by token, the marks themselves included. */
  readonly quoted: Uint8Array;
}

/** What each token of the article can be as a verb. */
export function tabulateVerbs(context: ArticleContext): VerbTable {
  const { tokens } = context;
  const quoted = markQuoted(context);
  const flags = new Uint16Array(tokens.length);
  for (const sentence of context.sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const token = tokens[index] as ContextToken;
      if (token.kind !== 'word' || quoted[index] !== 0) continue;
      // A capital is a noun, but at the start of a sentence or after a colon it may be anything.
      const mayBeVerb = !token.capital || index === sentence.firstToken || tokens[index - 1]?.text === ':';
      if (mayBeVerb && !isAttributive(tokens, index)) flags[index] = verbFlags(token.lower);
    }
  }
  return { tokens, flags, quoted };
}

/** Short passages in marks are words of the sentence ("the „golden“ age"); their verbs must not steer it. */
function markQuoted(context: ArticleContext): Uint8Array {
  const quoted = new Uint8Array(context.tokens.length);
  let token = 0;
  let end = -1;
  for (const passage of context.passages) {
    if (passage.end <= end) continue;
    end = passage.end;
    while (token < quoted.length && (context.tokens[token] as ContextToken).end <= passage.start) token++;
    while (token < quoted.length && (context.tokens[token] as ContextToken).start < passage.end) quoted[token++] = 1;
  }
  markBrackets(context.tokens, quoted);
  return quoted;
}

const LONGEST_BRACKET = 30;

/** What stands in round brackets is an aside ("(SPD)", "(damals noch im Amt)") and no border between clauses. */
function markBrackets(tokens: readonly ContextToken[], quoted: Uint8Array): void {
  for (let open = 0; open < tokens.length; open++) {
    if ((tokens[open] as ContextToken).text !== '(') continue;
    const limit = Math.min(tokens.length, open + LONGEST_BRACKET);
    let close = open + 1;
    while (close < limit && (tokens[close] as ContextToken).text !== ')') close++;
    if (close === limit) continue;
    quoted.fill(1, open, close + 1);
    open = close;
  }
}

const BEFORE_ADJECTIVE =
  /^(?:d(?:er|ie|as|en|em|es)|ein(?:e[rmns]?)?|kein(?:e[rmns]?)?|(?:sein|ihr|unser|dies|jen)(?:e[rmns]?)?|im|am|zum|zur|vom|beim|mit|von|nach|durch|für|alle[rnms]?|viele[rn]?|mehrere[rn]?|einige[rn]?|zwei|drei)$/;

/** "die geplanten Reformen": a form that looks like a past tense stands between article and noun. */
function isAttributive(tokens: readonly ContextToken[], index: number): boolean {
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (next === undefined || before === undefined || !/e[nrms]?$/.test((tokens[index] as ContextToken).lower))
    return false;
  const nounFollows = next.capital || (/e[nrms]?$/.test(next.lower) && tokens[index + 2]?.capital === true);
  if (!nounFollows || !BEFORE_ADJECTIVE.test(before.lower)) return false;
  // "Dies bestätigte der Sprecher", "Das berichteten Medien": a pronoun, since an adjective would end otherwise.
  const { lower } = tokens[index] as ContextToken;
  if (before.lower === 'dies' || (before.lower === 'das' && (lower.endsWith('n') || !next.capital))) return false;
  // "Viele kennen Berlin": what is an infinitive too is no participle before a noun.
  return (verbFlags((tokens[index] as ContextToken).lower) & VerbForm.INFINITIVE) === 0;
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

/** The clauses of a sentence, in order, without the punctuation between them. */
export function segmentSentence(table: VerbTable, sentence: ContextSentence): Clause[] {
  const { tokens, quoted } = table;
  const clauses: Clause[] = [];
  let first = sentence.firstToken;
  let border = '';
  const close = (end: number, nextBorder: string, nextFirst: number): void => {
    if (end > first) clauses.push(classify(table, first, end, border));
    border = nextBorder;
    first = nextFirst;
  };
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = tokens[index] as ContextToken;
    if (quoted[index] !== 0) continue;
    const hyphen =
      token.text === '-' && (tokens[index - 1]?.end === token.start || tokens[index + 1]?.start === token.end);
    if ((BORDER.has(token.text) && !hyphen) || (token.text === '.' && index === sentence.endToken - 1)) {
      close(index, token.text, index + 1);
    } else if (index > first && COORDINATORS.has(token.lower) && beginsClause(table, first, index, sentence.endToken)) {
      close(index, token.lower, index);
    }
  }
  close(sentence.endToken, '', sentence.endToken);
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

function hasFinite(table: VerbTable, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if ((table.flags[index] as number) & FINITE) return true;
  return false;
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

function subordinateKind(table: VerbTable, opener: number, end: number): { kind: ClauseKind; opener: number } | null {
  const { tokens } = table;
  // An adverb may lead: "auch dass", "so dass", "selbst wenn", "noch bevor".
  for (let index = opener; index < Math.min(end, opener + 3); index++) {
    const lower = (tokens[index] as ContextToken).lower;
    if (lower === 'dass' || lower === 'daß') {
      const leading = index > opener ? (tokens[index - 1] as ContextToken).lower : '';
      const purpose = /^(?:so|ohne|statt|anstatt|außer|als|nur|dadurch|damit)$/.test(leading);
      return { kind: purpose ? 'adverbial' : 'that', opener: index };
    }
  }
  const leads = /^(?:selbst|erst|auch|nur|schon|noch|besonders|gerade|vor)$/.test(
    (tokens[opener] as ContextToken).lower,
  );
  if (
    leads &&
    opener + 2 < end &&
    SUBORDINATORS.has((tokens[opener + 1] as ContextToken).lower) &&
    verbIsLast(table, opener + 1, end)
  ) {
    return { kind: 'adverbial', opener: opener + 1 };
  }
  const first = (tokens[opener] as ContextToken).lower;
  if (first === 'ob') return { kind: 'whether', opener };
  if (SUBORDINATORS.has(first) && verbIsLast(table, opener, end)) return { kind: 'adverbial', opener };
  const second = tokens[opener + 1];
  if (QUESTION_WORDS.has(first) && verbIsLast(table, opener, end)) {
    return { kind: /^(?:welche[rmns]?|wo|was)$/.test(first) ? 'relative' : 'question', opener };
  }
  if (RELATIVE.test(first) && isRelative(table, opener, end)) return { kind: 'relative', opener };
  const afterPreposition =
    RELATIVE_PREPOSITION.test(first) &&
    second !== undefined &&
    opener + 1 < end &&
    RELATIVE.test(second.lower) &&
    tokens[opener - 1]?.text === ',' &&
    isRelative(table, opener + 1, end);
  return afterPreposition ? { kind: 'relative', opener: opener + 1 } : null;
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

/** The first token that is surely finite, else the first that may be. */
export function firstFinite(table: VerbTable, first: number, end: number): number {
  let possible = -1;
  for (let index = first; index < end; index++) {
    const flags = table.flags[index] as number;
    if (!(flags & FINITE) || table.tokens[index - 1]?.lower === 'zu') continue;
    if (!(flags & (VerbForm.INFINITIVE | VerbForm.PARTICIPLE))) {
      if (!looksAttributive(table, index, end)) return index;
      if (possible < 0) possible = index;
      continue;
    }
    if (possible < 0) possible = index;
  }
  return possible;
}

/** "die gentechnisch veränderte Sorte werde …": a past tense before a noun, with another finite verb to come. */
function looksAttributive(table: VerbTable, index: number, end: number): boolean {
  const flags = table.flags[index] as number;
  if (!(flags & VerbForm.PAST) || !/te[nrms]?$/.test((table.tokens[index] as ContextToken).lower)) return false;
  if (table.tokens[index + 1]?.capital !== true) return false;
  for (let later = index + 2; later < Math.min(end, index + 12); later++) {
    const other = table.flags[later] as number;
    if (other & FINITE && !(other & (VerbForm.INFINITIVE | VerbForm.PARTICIPLE))) return true;
  }
  return false;
}

/** The last token that can be finite; a sure one wins over an infinitive or participle after it. */
export function lastFinite(table: VerbTable, first: number, end: number): number {
  let possible = -1;
  for (let index = end - 1; index >= first; index--) {
    const flags = table.flags[index] as number;
    if (!(flags & FINITE)) continue;
    if (!(flags & (VerbForm.INFINITIVE | VerbForm.PARTICIPLE))) return index;
    if (possible < 0 && table.tokens[index - 1]?.lower !== 'zu') possible = index;
  }
  return possible;
}

/** Whether an infinitive with zu closes the clause. */
function endsInZuInfinitive(table: VerbTable, first: number, end: number): boolean {
  return end - first > 1 && hasZuInfinitive(table, Math.max(first, end - 3), end);
}

/** "zu gehen", "mitzuteilen". */
export function hasZuInfinitive(table: VerbTable, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const flags = table.flags[index] as number;
    if (flags & VerbForm.ZU_INFINITIVE) return true;
    if (flags & VerbForm.INFINITIVE && table.tokens[index - 1]?.lower === 'zu') return true;
  }
  return false;
}
