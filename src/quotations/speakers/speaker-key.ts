import type { Speaker } from '../types';
import { textKey } from './phrase-keys';
import { nameKeys } from './word-keys';

/**
 * The same for the spellings of one name, and for the inflected forms of one unresolved mention ("Ein Sprecher der
 * Polizei", "eines Sprechers der Polizei"): what quotations of several articles are grouped by. A resolved speaker is
 * never the same as an unresolved one.
 */
export function speakerKey({ name, resolved }: Pick<Speaker, 'name' | 'resolved'>): string {
  if (resolved) return `=${nameKeys(name).join(' ')}`;
  return `?${textKey(name) || name.toLowerCase()}`;
}
