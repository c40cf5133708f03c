import type { SpeakerTable } from '../../quotations';

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
