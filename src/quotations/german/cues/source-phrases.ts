// Sources named by a phrase rather than a verb: "laut X", "nach Angaben von X", "X zufolge", "so X", "demnach".
import { itemAt } from '../../../base';
import type { TokenSpan } from '../../document';
import { byRule } from '../../rules';
import {
  beginsNoPhrase,
  type Clause,
  FINITE,
  isNominalStretch,
  isPersonNoun,
  isRelativeStretch,
  isTime,
  type Phrase,
  phraseAt,
  type VerbTable,
} from '../grammar';
import { nounKindOf } from '../noun-kinds';
import { SOURCE_NOUN } from './cue-words';
import type { ParsedSentence } from './parsed-sentence';
import { adverbial, soSource } from './so-sources';
import type { Source, SourceRule } from './source';
import { BARE_BODY, FROM_WHERE, type SourceWord, sourceWordOf } from './source-words';

/** Whether the source is named in the phrase itself: "demnach" stands for one before. */
export function namesItsSource(source: Source): source is Source & { readonly rule: Exclude<SourceRule, 'demnach'> } {
  return source.rule !== 'demnach';
}

/** The source phrases of a sentence, in order; those inside quotation marks are left out. */
export function sourcesOf(parsed: ParsedSentence): Source[] {
  const found: Source[] = [];
  for (const [index, clause] of parsed.clauses.entries()) {
    for (let at = clause.first; at < clause.end; at++) {
      const word = sourceWordOf(itemAt(parsed.table.tokens, at));
      if (word === null || parsed.table.quoted[at] !== 0) continue;
      const source = sourceAt(parsed, index, at, word);
      if (source === null) continue;
      found.push(source);
      at = Math.max(at, source.phrase.end - 1);
    }
  }
  return found;
}

function sourceAt(parsed: ParsedSentence, clause: number, at: number, word: SourceWord): Source | null {
  const { table } = parsed;
  const leads = at === parsed.clauses[clause]?.first;
  switch (word) {
    case 'laut':
      return prepositional(parsed, clause, at, 'laut', () => true);
    case 'nach':
      return (
        prepositional(
          parsed,
          clause,
          at,
          'nach',
          (first, end) => namesSource(table, first, end) && (leads || !isLaw(table, first, end)),
        ) ?? postposed(parsed, clause, at, 'nach')
      );
    case 'gemäß':
      return prepositional(
        parsed,
        clause,
        at,
        'gemäß',
        (first, end) =>
          (namesSource(table, first, end) && !isLaw(table, first, end)) || namesSomebody(table, first, end),
      );
    case 'aus':
      return prepositional(parsed, clause, at, 'aus-sicht', (first) => FROM_WHERE.test(headWord(table, first)));
    case 'zufolge':
      return postposed(parsed, clause, at, 'zufolge');
    // "Gerüchten zu Folge"
    case 'zu':
      return table.tokens[at + 1]?.lower === 'folge' ? postposed(parsed, clause, at, 'zufolge') : null;
    case 'so':
      return soSource(parsed, clause, at);
    case 'demnach':
    case 'danach':
      return adverbial(parsed, clause, at);
  }
}

const headWord = (table: VerbTable, first: number): string => itemAt(table.tokens, first).lower;

/** Whether the first noun of a phrase is one of saying: "Angaben der Polizei", not "der Angabe des Alters". */
function namesSource(table: VerbTable, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const token = itemAt(table.tokens, index);
    // "Nach dem Schaden, der nach Angaben der Werft …": what a clause behind the phrase names is not its noun.
    if (token.text === ',') return false;
    if (
      token.capital &&
      token.kind === 'word' &&
      !/^(?:der|die|das|den|dem|ihre[rnm]?|seine[rnm]?)$/.test(token.lower)
    ) {
      if (SOURCE_NOUN.test(token.lower)) return true;
      // "nach Einschätzung", "nach vorläufigen Angaben", "nach Musters Angaben".
      if (!/(?:er|en|e|[^s]s)$/.test(token.lower)) return false;
    }
  }
  return false;
}

/** "gemäß einem Augenzeugen", "gemäß der Polizei". */
function namesSomebody({ tokens }: VerbTable, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const { lower, capital } = itemAt(tokens, index);
    if (capital && index > first)
      return isPersonNoun(lower) || /^(?:organisation|government)$/.test(nounKindOf(lower, true) ?? '');
  }
  return false;
}

/** "müssen nach dem neuen Pflanzengesetz …": what holds by law, nobody says, unless the sentence begins with it. */
const isLaw = ({ tokens }: VerbTable, first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ lower, capital }) => capital && /(?:gesetz|gesetzen|gesetzes|plan)$/.test(lower));

function prepositional(
  parsed: ParsedSentence,
  clauseIndex: number,
  at: number,
  rule: SourceRule,
  accepts: (first: number, end: number) => boolean,
): Source | null {
  const { table, clauses } = parsed;
  const clause = itemAt(clauses, clauseIndex);
  const { tokens } = table;
  const limit = sourceLimit(clauses, clauseIndex, at);
  const leads = at === clause.first && limit > at + 1 && isVerbOf(clauses, limit);
  // "nach bisher unbestätigten Berichten"
  const from = SO_FAR.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const found =
    phraseAt(tokens, from, leads ? limit : parsed.end, leads ? { greedy: true } : { bare: true }) ??
    smallName(table, rule, at + 1, limit);
  // "sollen laut Polizei der Hausbesitzer und sein Bruder …": without an article, the noun has no genitive behind it.
  const alone = !leads && found !== null && BARE_BODY.test(itemAt(tokens, at + 1).lower);
  if (alone && /^(?:der|die)$/.test(tokens[at + 2]?.lower ?? '') && found.end > at + 3)
    return sourceOf(clauseIndex, at, { ...found, end: at + 2 }, rule);
  // What stands before the verb of a main clause is one phrase.
  const whole =
    found !== null &&
    leads &&
    (isNominalStretch(tokens, found.end, limit) || isRelativeStretch(clauses, found.end, limit));
  const phrase =
    found !== null && whole ? { ...found, end: tokens[limit - 1]?.text === ',' ? limit - 1 : limit } : found;
  if (phrase === null || (phrase.pronoun && rule !== 'laut') || !accepts(phrase.first, phrase.end)) return null;
  if (isTime(table.tokens, phrase.first, phrase.first + 1)) return null;
  return sourceOf(clauseIndex, at, phrase, rule);
}

const SO_FAR = /^(?:bisher|bislang|noch|derzeit|zunächst|bereits|teils|teilweise|jetzt|eigens|weiteren?)$/;

const sourceOf = (clause: number, at: number, { first, end }: TokenSpan, rule: SourceRule): Source => ({
  clause,
  phrase: { first: at, end },
  cue: { first: at, end: at + 1 },
  speaker: { first, end, rule: 'source-phrase' },
  ...byRule(rule),
});

const isVerbOf = (clauses: readonly Clause[], token: number): boolean =>
  clauses.some((clause) => clause.verb === token);

/** Names that are printed small: "laut taz", "laut tagesschau.de"; not "laut und deutlich", "laut nachdenken". */
function smallName(table: VerbTable, rule: string, at: number, limit: number): Phrase | null {
  const token = table.tokens[at];
  if (rule !== 'laut' || at >= limit || token === undefined || token.kind === 'punctuation') return null;
  if (table.flags[at] !== 0 || beginsNoPhrase(token.lower)) return null;
  return { first: at, end: at + 1, oblique: true, pronoun: false };
}

/** A source phrase at the start of a clause may run over commas up to the finite verb ("Laut Anna Muster, der …, ist"). */
function sourceLimit(clauses: readonly Clause[], index: number, at: number): number {
  const clause = itemAt(clauses, index);
  if (clause.verb > at) return clause.verb;
  if (clause.kind === 'fragment') {
    const next = clauses.slice(index + 1).find((other) => other.kind === 'main');
    if (next?.verbFirst === true) return next.verb;
  }
  return clause.end;
}

/** "Medienberichten zufolge", "seiner Meinung nach": the phrase stands before. */
function postposed(parsed: ParsedSentence, clauseIndex: number, at: number, rule: 'nach' | 'zufolge'): Source | null {
  const { table, clauses } = parsed;
  const clause = itemAt(clauses, clauseIndex);
  const leads = clause.verb > at && at - clause.first <= 14 && isNominalStretch(table.tokens, clause.first, at);
  const from = rule === 'zufolge' && clause.kind !== 'main' ? bareSource(table, at) : -1;
  for (let first = from >= 0 ? from : Math.max(clause.first, at - 14); first < at; first++) {
    if (holdsVerb(table, first, at)) continue;
    const phrase =
      leads && rule === 'zufolge'
        ? { first, end: at, pronoun: false }
        : phraseAt(table.tokens, first, at, { greedy: true });
    if (phrase === null || phrase.end !== at || phrase.pronoun) continue;
    if (
      rule === 'nach' &&
      !(namesSource(table, first, at) && /^(?:sein|ihr|mein|unser|dies|dem|den|nach|ein)/.test(headWord(table, first)))
    )
      return null;
    // "Gerüchten zu Folge"
    const end = itemAt(table.tokens, at).lower === 'zu' ? at + 2 : at + 1;
    return {
      clause: clauseIndex,
      phrase: { first, end },
      cue: { first: at, end },
      speaker: { first, end: at, rule: 'source-phrase' },
      ...byRule(rule === 'nach' ? 'nach-after' : rule),
    };
  }
  return null;
}

/** "dass Wien Berichten zufolge …": a plural of saying right behind the subject of its clause; -1 for none. */
function bareSource({ tokens }: VerbTable, at: number): number {
  const noun = tokens[at - 1]?.lower ?? '';
  const before = tokens[at - 2];
  const bare = noun.endsWith('en') && SOURCE_NOUN.test(noun);
  return bare && before?.capital === true && !before.lower.endsWith('s') ? at - 1 : -1;
}

function holdsVerb(table: VerbTable, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const flags = table.flags[index] as number;
    if (flags & FINITE && !itemAt(table.tokens, index).capital) return true;
  }
  return false;
}
