// Speakers across articles: "Merkel" in one article and "Angela Merkel" in ten others are one, "Müller" of two forenames
// is left alone. A cheap step on what was found, with every decision listed.
import type { Quotation, Speaker } from '../types';
import { publicInstitution } from './public-institutions';
import { nameKeys } from './word-keys';

/** What was decided about one name of the corpus. */
export type SpeakerDecision = {
  /** The name as results had it. */
  readonly name: string;
  /** The name that it has now; of a name left open the same. */
  readonly joinedTo: string;
  /** `joined`: one row now; `open`: several could be meant. */
  readonly decision: 'joined' | 'open';
  /** Why: who else has the name, in how many articles. */
  readonly reason: string;
  /** How many attributions have the name. */
  readonly count: number;
  /** In how many articles. */
  readonly articleCount: number;
};

/** Quotations with the names of their speakers joined across articles, and what was decided. */
export interface JoinedSpeakers {
  readonly quotations: readonly Quotation[];
  readonly decisions: readonly SpeakerDecision[];
}

/** One name of the corpus. */
interface NameUse {
  readonly name: string;
  readonly keys: readonly string[];
  readonly articles: Set<string>;
  count: number;
  /** Whether one of its mentions stands under a table of speakers, which has the last word. */
  ofTable: boolean;
}

/**
 * Joins persons across articles. A name of one word becomes the full name that ends in it, where the corpus has exactly
 * one such person; with several it stays as it is and is listed as open. Of two full names with the same first and last
 * word, of which one has all words of the other ("Anna Muster", "Anna Maria Muster"), the commoner is the name of both.
 * A name of one word in an article that has the full name was joined there already (`findQuotations`). An institution
 * that articles of two languages call by two names has the commoner one. Names of a table of speakers, and who else is no
 * person, stay as they are. Linear in the number of quotations.
 *
 * No quotations give none, and no decisions.
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const { quotations, decisions } = joinSpeakers(corpus.articles.flatMap((article) => findQuotations(article)));
 * show(decisions);
 * ```
 */
export function joinSpeakers(quotations: readonly Quotation[]): JoinedSpeakers {
  const uses = usesOf(quotations, ({ kind }) => kind === 'person');
  const full = [...uses.values()].filter(({ keys }) => keys.length > 1);
  const { renamed, persons } = joinedFullNames(full);
  const decisions: SpeakerDecision[] = [...renamed].map(([use, to]) =>
    decided(use, to.name, 'joined', `the same first and last word as "${to.name}", in ${articles(to)}`),
  );
  const byLast = new Map<string, NameUse[]>();
  for (const use of persons) {
    const last = use.keys.at(-1) as string;
    byLast.set(last, [...(byLast.get(last) ?? []), use]);
  }
  const names = new Map([...renamed].map(([use, to]) => [use.name, to.name]));
  for (const use of uses.values()) {
    if (use.keys.length !== 1 || use.ofTable) continue;
    const [only, ...others] = byLast.get(use.keys[0] as string) ?? [];
    if (only === undefined) continue;
    if (others.length > 0) {
      const who = [only, ...others].map((each) => `"${each.name}" (${articles(each)})`).join(', ');
      decisions.push(decided(use, use.name, 'open', `may be ${who}`));
      continue;
    }
    names.set(use.name, only.name);
    decisions.push(decided(use, only.name, 'joined', `the only full name that ends so, in ${articles(only)}`));
  }
  for (const [use, to] of institutionsOfTwoNames(quotations)) {
    names.set(use.name, to.name);
    decisions.push(decided(use, to.name, 'joined', `the same institution as "${to.name}", in ${articles(to)}`));
  }
  decisions.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return { quotations: names.size === 0 ? quotations : quotations.map((each) => renamedIn(each, names)), decisions };
}

const articles = ({ articles: { size } }: NameUse): string => `${size} ${size === 1 ? 'article' : 'articles'}`;

function decided(
  { name, count, articles: { size } }: NameUse,
  joinedTo: string,
  decision: SpeakerDecision['decision'],
  reason: string,
): SpeakerDecision {
  return { name, joinedTo, decision, reason, count, articleCount: size };
}

/** Who of the corpus is resolved and of such a kind, by the name, in order of appearance. */
function usesOf(quotations: readonly Quotation[], isMeant: (speaker: Speaker) => boolean): Map<string, NameUse> {
  const uses = new Map<string, NameUse>();
  for (const { article, speakers, isSpeech } of quotations) {
    if (!isSpeech) continue;
    for (const speaker of speakers) {
      const { name, kindRule } = speaker;
      if (!speaker.resolved || !isMeant(speaker)) continue;
      const use = uses.get(name) ?? { name, keys: nameKeys(name), articles: new Set(), count: 0, ofTable: false };
      uses.set(name, use);
      use.articles.add(article);
      use.count++;
      use.ofTable ||= kindRule === 'kind-of-table';
    }
  }
  return uses;
}

/** Institutions that some articles call by another name than most do, each with the use of the commonest. */
function institutionsOfTwoNames(quotations: readonly Quotation[]): Map<NameUse, NameUse> {
  const uses = usesOf(quotations, ({ kind, kindRule }) => kind !== 'person' && kindRule !== 'kind-of-table');
  const commonest = new Map<string, NameUse>();
  const ranked = [...uses.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const renamed = new Map<NameUse, NameUse>();
  for (const use of ranked) {
    const institution = publicInstitution(use.name);
    if (institution === null) continue;
    const to = commonest.get(institution);
    if (to === undefined) commonest.set(institution, use);
    else renamed.set(use, to);
  }
  return renamed;
}

/** Full names of one person, each led to the commonest; who is left, a person each. */
function joinedFullNames(full: readonly NameUse[]) {
  const order = [...full].sort(
    (a, b) => Number(b.ofTable) - Number(a.ofTable) || b.count - a.count || (a.name < b.name ? -1 : 1),
  );
  const byEnds = new Map<string, NameUse[]>();
  const renamed = new Map<NameUse, NameUse>();
  const persons: NameUse[] = [];
  for (const use of order) {
    const ends = `${use.keys[0]} ${use.keys.at(-1)}`;
    const others = byEnds.get(ends) ?? [];
    const same = use.ofTable
      ? undefined
      : others.find(({ keys }) => holdsAll(keys, use.keys) || holdsAll(use.keys, keys));
    if (same === undefined) {
      byEnds.set(ends, [...others, use]);
      persons.push(use);
    } else if (same.name !== use.name) renamed.set(use, same);
  }
  return { renamed, persons };
}

const holdsAll = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word) => long.includes(word));

function renamedIn(quotation: Quotation, names: ReadonlyMap<string, string>): Quotation {
  const isRenamed = ({ name, kindRule, resolved }: Speaker): boolean =>
    resolved && kindRule !== 'kind-of-table' && names.has(name);
  if (!quotation.speakers.some(isRenamed)) return quotation;
  const speakers = quotation.speakers.map(
    (speaker): Speaker =>
      isRenamed(speaker)
        ? { ...speaker, name: names.get(speaker.name) as string, rule: `${speaker.rule}+joined` as Speaker['rule'] }
        : speaker,
  );
  return { ...quotation, speakers, speaker: speakers[0] ?? null };
}
