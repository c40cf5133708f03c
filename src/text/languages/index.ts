// The languages the kit knows. A further one is a folder beside `de` and `en`, and a line here.
import { profile as de } from './de';
import { profile as en } from './en';
import type { LanguageProfile } from './profile';

export type { LanguageProfile } from './profile';

const PROFILES: readonly LanguageProfile[] = [de, en];

/**
 * The profile of a language by its BCP 47 tag; regions and scripts don't matter ("de-AT" gives German).
 *
 * @throws RangeError for a language without a profile, with those there are
 */
export function languageProfile(tag: string): LanguageProfile {
  const primary = tag.split('-', 1)[0]?.toLowerCase();
  const found = PROFILES.find((profile) => profile.tag === primary);
  if (found === undefined) {
    throw new RangeError(`language is "${tag}"; allowed are ${PROFILES.map((profile) => profile.tag).join(', ')}`);
  }
  return found;
}
