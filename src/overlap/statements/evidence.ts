// What speaks for and against two statements being the same, in words.
import type { Span } from '../../base';
import type { Evidence } from '../types';
import { CONTEXT_FEATURES } from './context';
import { compareStatements, FEATURES } from './features';
import { mostAmong, oddsInContext } from './model';
import type { StatementPair } from './pair-scores';
import type { StatementIndex } from './statement-index';
import { joinedWords, type StatementWords } from './statement-words';
import { CONTEXT_MODEL } from './weights';
import type { WordForm, WordForms } from './word-forms';
import type { WordMatch } from './word-matches';

type Weight = Readonly<Record<string, number>>;
type Name = (typeof FEATURES)[number] | (typeof CONTEXT_FEATURES)[number];

/** What each part of the model is to a reader; the rest is the wording's, shared out among the matched words. */
const REASONS: readonly {
  readonly reason: Evidence['reason'];
  readonly names: readonly Name[];
  readonly term: (a: StatementWords, b: StatementWords, forms: WordForms) => string;
}[] = [
  {
    reason: 'figure',
    names: ['sameFigures', 'otherFigures', 'otherAmounts', 'oneSidedFigures'],
    term: (a, b) => listed(a.figures, b.figures),
  },
  {
    reason: 'name',
    names: ['sameNames', 'otherNames', 'otherLead', 'oneSidedNames'],
    term: (a, b, forms) => listed(namesIn(a, forms), namesIn(b, forms)),
  },
  { reason: 'date', names: ['sameDays', 'otherDays', 'oneSidedDays'], term: (a, b) => listed(a.days, b.days) },
  { reason: 'difference', names: ['otherPlaces'], term: (a, b) => listed(a.places, b.places) },
  { reason: 'negation', names: ['negation'], term: () => 'only one side is negated' },
  { reason: 'length', names: ['lengths'], term: (a, b) => `${a.wordCount} and ${b.wordCount} words` },
  { reason: 'order', names: ['otherRoles'], term: () => 'two names the other way round' },
  { reason: 'order', names: ['order'], term: () => 'words in the same order' },
  {
    reason: 'neighbours',
    names: ['neighbours', 'company', 'articles'],
    term: () => 'other sentences of the two articles',
  },
  { reason: 'rival', names: ['rival'], term: () => 'no other sentence is as near' },
];

/**
 * Why a pair is as likely as it is, in log odds, largest first: all add up to ln(p / (1 − p)). The matched words share what the
 * words bring; `chance` is what two sentences with nothing in common start from, with what the number of compared
 * pairs takes.
 */
export function pairEvidence(index: StatementIndex, pair: Omit<StatementPair, 'probability'>, correction: number) {
  const [wordsA, wordsB] = [joinedWords(index, pair.a, pair.lastA), joinedWords(index, pair.b, pair.lastB)];
  const { matches, shareOfAFoundInB, shareOfBFoundInA } = compareStatements(index, wordsA, wordsB, 0);
  const model: Weight = CONTEXT_MODEL;
  const parts = new Map<string, number>();
  FEATURES.forEach((name, at) => {
    parts.set(name, (model[name] as number) * (pair.features[at] as number));
  });
  CONTEXT_FEATURES.forEach((name, at) => {
    parts.set(name, (model[name] as number) * (pair.context[at] as number));
  });
  const evidence: Evidence[] = [];
  const add = (
    reason: Evidence['reason'],
    term: string,
    weight: number,
    a: Span | null = null,
    b: Span | null = null,
  ) => {
    if (weight !== 0) evidence.push({ reason, term, weight, a, b });
  };
  for (const { reason, names, term } of REASONS) {
    add(reason, term(wordsA, wordsB, index.statements.forms), takeOut(parts, names));
  }
  const ofWords = takeOut(parts, [...parts.keys()]);
  const shared = matches.reduce((sum, { weight }) => sum + weight, 0);
  if (shared > 0) {
    const [spansA, spansB] = [contentSpans(index, pair.a, pair.lastA), contentSpans(index, pair.b, pair.lastB)];
    for (const match of matches) {
      const [a, b] = [wordsA.content[match.a] as WordForm, wordsB.content[match.b] as WordForm];
      add(reasonOf(match), shownMatch(a, b), (ofWords * match.weight) / shared, spansA[match.a], spansB[match.b]);
    }
  } else add('wording', 'parts of words', ofWords);
  add('chance', 'two sentences that share nothing', (model.base as number) + correction);
  const excess =
    oddsInContext(pair.features, pair.context) - mostAmong(index.statements.count, pair.features, pair.context);
  add('chance', 'words that many sentences share', -Math.max(0, excess));
  evidence.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  return { evidence, shareOfAFoundInB, shareOfBFoundInA };
}

function takeOut(parts: Map<string, number>, names: readonly string[]): number {
  let sum = 0;
  for (const name of names) {
    sum += parts.get(name) ?? 0;
    parts.delete(name);
  }
  return sum;
}

const reasonOf = ({ kind }: WordMatch): Evidence['reason'] => kind;

function shownMatch(a: WordForm, b: WordForm): string {
  const [one, other] = [a.word?.lemma ?? '', b.word?.lemma ?? ''];
  return one === other ? one : `${one} ~ ${other}`;
}

/** "1.1 ≠ 1.8", "Bonn" where both have it. */
function listed(a: readonly string[], b: readonly string[]): string {
  const same = a.filter((value) => b.includes(value));
  const [onlyA, onlyB] = [a.filter((value) => !b.includes(value)), b.filter((value) => !a.includes(value))];
  const others = onlyA.length > 0 && onlyB.length > 0 ? [`${onlyA.join(', ')} ≠ ${onlyB.join(', ')}`] : [];
  return [...same, ...others].join(', ');
}

const namesIn = (words: StatementWords, forms: WordForms): string[] => [
  ...new Set(words.content.filter((word) => forms.isName(word)).map(({ word }) => word?.lemma ?? '')),
];

/** Where the content words of the statements `first` to `last` stand in their article. */
function contentSpans({ statements }: StatementIndex, first: number, last: number): (Span | null)[] {
  const { form, formStart, forms, wordStart, wordEnd } = statements;
  const spans: (Span | null)[] = [];
  for (let word = formStart[first] as number; word < (formStart[last + 1] as number); word++) {
    if (forms.form(form[word] as number).keys.length === 0) continue;
    spans.push({ start: wordStart[word] as number, end: wordEnd[word] as number });
  }
  return spans;
}
