// A table of speakers drafted from what was found, to be corrected by hand and given back as `speakers.csv`.
import type { Article } from '../../corpus';
import type { Quotation, Speaker, SpeakerKind } from '../types';
import type { SpeakerDecision } from './corpus-speakers';
import { speakerKey } from './speaker-key';

/** A row of the draft: the columns of a table of speakers, and what the row rests on. */
export type SpeakerDraftRow = {
  readonly name: string;
  /** Other forms of the name that results had, "|" between them. */
  readonly aliases: string;
  readonly role: string;
  /** First and last day of an article that prints the role; empty without a role or without dates. */
  readonly from: string;
  readonly until: string;
  readonly affiliation: string;
  readonly country: string;
  readonly kind: SpeakerKind;
  readonly gender: string;
  /** `found`, `joined` (from several names), or `open`: not known, or several may be meant; not read as a speaker. */
  readonly status: 'found' | 'joined' | 'open';
  readonly count: number;
  readonly articleCount: number;
  readonly note: string;
};

interface Drafted {
  readonly speaker: Speaker;
  readonly articles: Set<string>;
  readonly affiliations: Map<string, number>;
  /** Each role with the days on which it is printed. */
  readonly roles: Map<string, string[]>;
  count: number;
}

/**
 * Every speaker of a corpus as a row, largest count first, those left open last: a person with a row for each role and
 * the days on which the articles print it. What was joined and why stands in `note`. `loadSpeakerTable` reads the
 * table and passes over rows that are open.
 *
 * No quotations give no rows.
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const { quotations, decisions } = joinSpeakers(corpus.articles.flatMap((article) => findQuotations(article)));
 * show(draftSpeakers(quotations, { articles: corpus.articles, decisions }));
 * ```
 */
export function draftSpeakers(
  quotations: readonly Quotation[],
  {
    articles,
    decisions,
  }: { readonly articles: readonly Pick<Article, 'id' | 'date'>[]; readonly decisions: readonly SpeakerDecision[] },
): SpeakerDraftRow[] {
  const dates = new Map(articles.map(({ id, date }) => [id, date]));
  const drafted = new Map<string, Drafted>();
  for (const { article, speakers, isSpeech, nested } of quotations) {
    if (!isSpeech || nested) continue;
    for (const speaker of speakers) note(drafted, speaker, article, dates.get(article) ?? '');
  }
  const order = [...drafted.values()].sort(
    (a, b) => Number(b.speaker.resolved) - Number(a.speaker.resolved) || b.count - a.count || byName(a, b),
  );
  const open = new Map(decisions.flatMap((each) => (each.decision === 'open' ? [[each.name, each] as const] : [])));
  return order.flatMap((each) => rowsOf(each, decisions, open.get(each.speaker.name)));
}

const byName = (a: Drafted, b: Drafted): number => (a.speaker.name < b.speaker.name ? -1 : 1);

function note(drafted: Map<string, Drafted>, speaker: Speaker, article: string, date: string): void {
  const key = speakerKey(speaker);
  const known = drafted.get(key);
  const entry = known ?? { speaker, articles: new Set(), affiliations: new Map(), roles: new Map(), count: 0 };
  drafted.set(key, entry);
  entry.count++;
  entry.articles.add(article);
  const { affiliation, role, kind } = speaker;
  if (affiliation !== '') entry.affiliations.set(affiliation, (entry.affiliations.get(affiliation) ?? 0) + 1);
  if (role === '' || kind !== 'person') return;
  const days = entry.roles.get(role);
  if (days === undefined) entry.roles.set(role, [date]);
  else days.push(date);
}

function rowsOf(
  { speaker, articles, affiliations, roles, count }: Drafted,
  decisions: readonly SpeakerDecision[],
  open: SpeakerDecision | undefined,
): SpeakerDraftRow[] {
  const joined = decisions.filter(
    ({ decision, joinedTo, name }) => decision === 'joined' && joinedTo === speaker.name && name !== speaker.name,
  );
  const isOpen = !speaker.resolved || open !== undefined;
  const [affiliation = ''] = [...affiliations].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const base: SpeakerDraftRow = {
    name: speaker.name,
    aliases: joined.map(({ name }) => name).join('|'),
    role: '',
    from: '',
    until: '',
    affiliation: speaker.kind === 'organisation' || speaker.kind === 'government' ? speaker.name : affiliation,
    country: '',
    kind: speaker.kind,
    gender: '',
    status: isOpen ? 'open' : joined.length > 0 ? 'joined' : 'found',
    count,
    articleCount: articles.size,
    note: open?.reason ?? joined.map(({ name, reason }) => `"${name}": ${reason}`).join('; '),
  };
  if (isOpen || roles.size === 0) return [base];
  return [...roles].map(([role, days], place): SpeakerDraftRow => {
    const known = days.filter((day) => day !== '').sort();
    const dated = { role, from: known[0] ?? '', until: known.at(-1) ?? '' };
    return place === 0 ? { ...base, ...dated } : { ...base, ...dated, aliases: '', note: '' };
  });
}
