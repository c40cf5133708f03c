// Which kind of clause a stretch between two borders is, by its first word and the place of its verb.

import { itemAt } from '../../../base';
import { wordList } from '../../../languages';
import { VerbForm } from '../../../languages/de';
import { testedOnce } from '../../document';
import { endsInZuInfinitive, firstFinite, hasZuInfinitive, lastFinite } from './finite-verbs';
import { phraseAt } from './noun-phrases';
import type { VerbTable } from './verb-table';

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

export const COORDINATORS = new Set(['und', 'oder', 'aber', 'sondern', 'doch', 'denn', 'sowie', 'beziehungsweise']);

const coordinates = testedOnce(({ lower }) => COORDINATORS.has(lower));

const isPurpose = testedOnce(({ lower }) => /^(?:um|ohne|statt|anstatt|außer)$/.test(lower));

const SUBORDINATORS = new Set(
  (
    'weil da wenn falls obwohl obgleich obschon nachdem während bevor ehe sobald solange indem damit sodass als wie ' +
    'bis seit seitdem sofern soweit soviel zumal wobei woraufhin weshalb weswegen um ohne statt anstatt außer wohingegen insofern'
  ).split(' '),
);

const RELATIVE =
  /^(?:d(?:er|ie|as|em|en|essen|eren|enen)|welche[rmns]?|was|wo|wer|worin|woran|womit|wofür|worauf|wodurch|wogegen|woraus|wovon|wonach|worüber|wozu)$/;

const RELATIVE_PREPOSITION =
  /^(?:in|an|auf|aus|bei|mit|nach|von|zu|für|durch|gegen|über|unter|vor|um|laut|wegen|hinter|neben|zwischen|gemäß)$/;

export function classify(table: VerbTable, first: number, end: number, border: string): Clause {
  const { tokens } = table;
  let opener = first;
  while (opener < end - 1 && coordinates(itemAt(tokens, opener))) opener++;
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
  const purpose = isPurpose(itemAt(tokens, opener));
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
    const { lower } = itemAt(tokens, index);
    if (lower !== 'dass' && lower !== 'daß') continue;
    const leading = index > opener ? itemAt(tokens, index - 1).lower : '';
    const adverbial = /^(?:so|ohne|statt|anstatt|außer|als|nur)$/.test(leading);
    return { kind: adverbial ? 'adverbial' : 'that', opener: index };
  }
  return null;
}

const leadsSubordinator = testedOnce(({ lower }) =>
  /^(?:selbst|erst|auch|nur|schon|noch|besonders|gerade|vor|anders|ähnlich)$/.test(lower),
);

const subordinates = testedOnce(({ lower }) => SUBORDINATORS.has(lower));

/** "weil …", "selbst wenn …", "anders als …", with the verb last. */
function adverbialClause(table: VerbTable, opener: number, end: number): Subordination | null {
  const opens = (at: number): boolean => subordinates(itemAt(table.tokens, at)) && verbIsLast(table, at, end);
  const led = opener + 2 < end && leadsSubordinator(itemAt(table.tokens, opener));
  if (led && opens(opener + 1)) return { kind: 'adverbial', opener: opener + 1 };
  return opens(opener) ? { kind: 'adverbial', opener } : null;
}

const opensPronounClause = testedOnce(
  ({ lower }) =>
    lower === 'ob' || QUESTION_WORDS.has(lower) || RELATIVE.test(lower) || RELATIVE_PREPOSITION.test(lower),
);

/** "ob …", "warum …", "die …", "in dem …". */
function pronounClause(table: VerbTable, opener: number, end: number): Subordination | null {
  const { tokens } = table;
  const lead = itemAt(tokens, opener);
  if (!opensPronounClause(lead)) return null;
  const first = lead.lower;
  if (first === 'ob') return { kind: 'whether', opener };
  if (QUESTION_WORDS.has(first) && verbIsLast(table, opener, end)) {
    return { kind: /^(?:welche[rmns]?|wo|was)$/.test(first) ? 'relative' : 'question', opener };
  }
  if (RELATIVE.test(first) && isRelative(table, opener, end)) return { kind: 'relative', opener };
  const inside =
    RELATIVE_PREPOSITION.test(first) &&
    opener + 1 < end &&
    RELATIVE.test(itemAt(tokens, opener + 1).lower) &&
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
  // "der Teil des Bündnisses ist": after a subject alone "ist" says nothing.
  const copula = verb === end - 1 && COPULA.test(itemAt(tokens, verb).lower);
  return phrase === null || phrase.pronoun || phrase.end !== verb || copula;
}

const COPULA = /^(?:ist|sind|war|waren|sei|seien|wäre|wären|wird|werden|wurde|wurden|hat|haben|hatte|hatten)$/;

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

/** Whether the verb at `verb` is second: exactly one phrase before it, perhaps with "als" ("Als Grund gab er an"). */
function startsVerbSecond({ tokens }: VerbTable, opener: number, verb: number): boolean {
  const first = tokens[opener]?.lower === 'als' ? opener + 1 : opener;
  return phraseAt(tokens, first, verb)?.end === verb;
}

/** Words that open a w-clause. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  wer wen wem wessen was warum weshalb wieso wie wo wohin woher wann welche welcher welches welchem welchen wieviel
  inwieweit inwiefern womit wozu wodurch wofür wogegen woran worauf woraus worin worüber wovon wovor
`),
);
