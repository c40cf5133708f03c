import type { Speaker } from '../types';
import { phraseKey, phraseWords, textWords } from './phrase-keys';
import { nameKeys } from './word-keys';

const NO_COUNTRIES: ReadonlyMap<string, string> = new Map();

/**
 * The same for the spellings of one name, and for the inflected forms of one unresolved mention ("Ein Sprecher der
 * Polizei", "eines Sprechers der Polizei"): what quotations of several articles are grouped by. A resolved speaker is
 * never the same as an unresolved one.
 */
export function speakerKey({ name, resolved }: Pick<Speaker, 'name' | 'resolved'>): string {
  if (resolved) return `=${nameKeys(name).join(' ')}`;
  return `?${phraseKey(phraseWords(textWords(name), NO_COUNTRIES)) || name.toLowerCase()}`;
}
