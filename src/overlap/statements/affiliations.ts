import type { Quotation, Speaker, SpeakerTable } from '../../quotations';

/** Speaker to the offices that he or she speaks for. Two that share one are not held against one another. */
export type SpeakerAffiliations = Readonly<Record<string, readonly string[]>>;

/**
 * For whom the speakers of a table speak: a person or institution for its affiliations ("Dmitri Peskow" and "Kreml"
 * both for "Kreml"), a state for all offices of its country ("Russland" for "Kreml" and "Russisches
 * Außenministerium"). Persons of one country with different affiliations speak for different sides: government and
 * opposition, minister and newspaper. Speakers without affiliation are left out.
 *
 * @example
 * ```ts
 * const affiliations = speakerAffiliations(loadSpeakerTable('corpus/speakers.csv'));
 * ```
 */
export function speakerAffiliations(table: SpeakerTable): SpeakerAffiliations {
  const offices = new Map<string, Set<string>>();
  const byCountry = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, name: string, office: string) => {
    const known = map.get(name) ?? new Set();
    map.set(name, known.add(office));
  };
  for (const { name, affiliation, country } of table.rows) {
    if (affiliation === '') continue;
    add(offices, name, affiliation);
    if (country !== '') add(byCountry, country, affiliation);
  }
  for (const { name, kind, country } of table.rows) {
    if (kind === 'place') for (const office of byCountry.get(country) ?? []) add(offices, name, office);
  }
  return Object.fromEntries(Array.from(offices, ([name, held]) => [name, [...held]]));
}

/** How the speakers of two statements belong together; unknown where nobody is known on one side. */
export interface SpeakerBond {
  readonly bond: 'same' | 'side' | 'other' | 'unknown';
  /** For the reader: the name that both have, or one of each. */
  readonly term: string;
}

/** One person on both sides, two who speak for one side (a spokesman and his government), or two others. */
export function bondOf(a: readonly string[], b: readonly string[], affiliations: SpeakerAffiliations): SpeakerBond {
  const [firstA, firstB] = [a[0], b[0]];
  if (firstA === undefined || firstB === undefined) return { bond: 'unknown', term: '' };
  const same = a.find((name) => b.includes(name));
  if (same !== undefined) return { bond: 'same', term: same };
  const officesOfB = new Set(b.flatMap((name) => affiliations[name] ?? []));
  const isOneSide = a.some((name) => affiliations[name]?.some((office) => officesOfB.has(office)));
  return { bond: isOneSide ? 'side' : 'other', term: `${firstA} ~ ${firstB}` };
}

/** The names of the speakers of a quotation who were found out. */
export function knownSpeakers(quotation: Quotation): string[] {
  const speakers: readonly Speaker[] =
    quotation.speakers.length > 0 ? quotation.speakers : quotation.speaker === null ? [] : [quotation.speaker];
  return speakers.filter((speaker) => speaker.resolved).map((speaker) => speaker.name);
}
