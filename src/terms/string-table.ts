import { UnitBuffer } from '../text';
import { GrowingColumn } from './growing-column';
import { type Stretches, StringMap } from './string-map';

/** Numbers strings from 0 in order of first sight, and gives them back by their numbers. */
export class StringTable {
  private readonly map: StringMap;
  /** Where the units of each string begin and end in the memory of the map, in bytes. */
  private readonly begins = new GrowingColumn();
  private readonly ends = new GrowingColumn();
  private readonly scratch = new UnitBuffer();

  constructor(fold?: Uint16Array) {
    this.map = new StringMap(fold);
  }

  get size(): number {
    return this.begins.length;
  }

  /** Number of a string; given now if it is new. */
  intern(text: string): number {
    return this.internUnits(this.scratch.read(text), 0, text.length);
  }

  /** Number of the string in a stretch of code units; given now if it is new. */
  internUnits(source: Uint16Array, start: number, end: number): number {
    const known = this.findUnits(source, start, end);
    if (known >= 0) return known;
    const begin = this.map.add(source, start, end, this.size + 1);
    this.begins.push(begin);
    this.ends.push(begin + 2 * (end - start));
    return this.size - 1;
  }

  /** Number of the string, or of the one it is an alias of, in a stretch of code units; -1 if there is none. */
  findUnits(source: Uint16Array, start: number, end: number): number {
    return this.map.get(source, start, end) - 1;
  }

  /** Fills `values`, for each stretch, with one more than its number; with 0 where `findUnits` must look closer. */
  findMany(source: Uint16Array, stretches: Stretches, values: Int32Array): void {
    this.map.getMany(source, stretches, values);
  }

  /** Lets a stretch of code units that is no string of the table be found as the string with this number. */
  addAlias(source: Uint16Array, start: number, end: number, id: number): void {
    if (this.findUnits(source, start, end) < 0) this.map.add(source, start, end, id + 1);
  }

  /** Number of a string, as it stands; -1 if there is none. */
  find(text: string): number {
    const id = this.findUnits(this.scratch.read(text), 0, text.length);
    // Where the table folds, it would find "Rat" though it holds only "rat"; aliases are no strings of their own.
    return id >= 0 && this.text(id) === text ? id : -1;
  }

  /** The string with this number. */
  text(id: number): string {
    return this.map.bytes().toString('utf16le', this.begins.data[id], this.ends.data[id]);
  }

  /** All strings by their numbers: one conversion, then cuts. */
  texts(): string[] {
    const bytes = this.map.bytes();
    // A JavaScript string holds at most 2^29 - 24 units.
    if (bytes.length > 1 << 29) return Array.from({ length: this.size }, (_, id) => this.text(id));
    const all = bytes.toString('utf16le');
    const { begins, ends } = this;
    const texts = new Array<string>(this.size);
    for (let id = 0; id < this.size; id++) {
      texts[id] = all.slice((begins.data[id] as number) / 2, (ends.data[id] as number) / 2);
    }
    return texts;
  }
}
