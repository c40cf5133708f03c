// Articles that a corpus holds twice: the same text, or another version of one.
import { createHash } from 'node:crypto';
import type { Values } from './types';

/** How an article repeats an earlier one. */
export interface Duplicate {
  /** Number of the earlier article, in the order of `find`. */
  readonly of: number;
  readonly kind: 'same-text' | 'same-text-elsewhere' | 'other-version';
}

/** Compares each article with all before it, by a hash of its words: room for a number each, whatever their length. */
export class Duplicates {
  readonly #texts = new Map<string, { readonly at: number; readonly outlet: string }>();
  readonly #titles = new Map<string, number>();
  #count = 0;

  /** The earlier article that this one repeats; null where it is new. */
  find(text: string, values: Values): Duplicate | null {
    const at = this.#count++;
    const outlet = plain(values.outlet ?? '');
    const key = hash(plain(text));
    const title = plain(values.title ?? '');
    const version = title.length < 12 ? '' : hash(`${outlet}\n${values.date ?? ''}\n${title}`);
    const same = this.#texts.get(key);
    const earlier = this.#titles.get(version);
    if (same === undefined) this.#texts.set(key, { at, outlet });
    if (earlier === undefined && version !== '') this.#titles.set(version, at);
    if (same !== undefined) return { of: same.at, kind: same.outlet === outlet ? 'same-text' : 'same-text-elsewhere' };
    return earlier === undefined || version === '' ? null : { of: earlier, kind: 'other-version' };
  }
}

/** Words and numbers alone: line ends, marks and capitals make no other article. */
function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
