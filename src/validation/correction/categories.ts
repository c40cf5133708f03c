// Whom or what a quotation is counted for: numbers for the names of categories, alike for spellings of one name.
import { isSameName } from '../../quotations';
import type { Voiced } from './checks';

export const NOBODY = '(nobody named)';

export class Categories {
  readonly names: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #of: ((one: Voiced) => readonly string[]) | undefined;

  constructor(of?: (one: Voiced) => readonly string[]) {
    this.#of = of;
  }

  /** The places of a quotation's categories in `names`, each once. */
  of(one: Voiced): number[] {
    const names = this.#of === undefined ? one.speakers.map(({ name }) => name) : this.#of(one);
    return names.length === 0 ? [this.#placeOf(NOBODY)] : [...new Set(names.map((name) => this.#placeOf(name)))];
  }

  #placeOf(name: string): number {
    const known = this.#places.get(name) ?? this.#sameAs(name);
    const place = known >= 0 ? known : this.names.push(name) - 1;
    this.#places.set(name, place);
    return place;
  }

  /** Spellings are of names alone: a category of one's own is what it is called. */
  #sameAs(name: string): number {
    if (this.#of !== undefined || name === NOBODY) return -1;
    return this.names.findIndex((other) => other !== NOBODY && isSameName(other, name));
  }
}
