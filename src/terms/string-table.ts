import { UnitBuffer } from '../text';
import { GrowingColumn } from './growing-column';
import { StringMap } from './string-map';

/** Numbers strings from 0 in order of first sight, and gives them back by their numbers. */
export class StringTable {
  private readonly map: StringMap;
  /** Where the units of each string end in the map's. */
  private readonly ends = new GrowingColumn();
  private readonly scratch = new UnitBuffer();

  constructor(fold?: Uint16Array) {
    this.map = new StringMap(fold);
  }

  get size(): number {
    return this.ends.length;
  }

  /** Number of a string; given now if it is new. */
  intern(text: string): number {
    return this.internUnits(this.scratch.read(text), 0, text.length);
  }

  /** Number of the string in a stretch of code units; given now if it is new. */
  internUnits(source: Uint16Array, start: number, end: number): number {
    const known = this.map.get(source, start, end);
    if (known !== 0) return known - 1;
    this.map.add(source, start, end, this.size + 1);
    this.ends.push(this.map.used);
    return this.size - 1;
  }

  /** Number of a string, as it stands; -1 if there is none. */
  find(text: string): number {
    const id = this.map.get(this.scratch.read(text), 0, text.length) - 1;
    // Where the table folds, it would find "Rat" though it holds only "rat".
    return id >= 0 && this.text(id) === text ? id : -1;
  }

  /** The string with this number. */
  text(id: number): string {
    return this.textOf(this.begin(id), this.ends.data[id] as number);
  }

  /** All strings by their numbers: one conversion, then cuts. */
  texts(): string[] {
    const { used } = this.map;
    // A JavaScript string holds at most 2^29 - 24 units.
    if (used > 1 << 28) return Array.from({ length: this.size }, (_, id) => this.text(id));
    const all = this.textOf(0, used);
    return Array.from({ length: this.size }, (_, id) => all.slice(this.begin(id), this.ends.data[id]));
  }

  private begin(id: number): number {
    return id === 0 ? 0 : (this.ends.data[id - 1] as number);
  }

  private textOf(start: number, end: number): string {
    return Buffer.from(this.map.units.buffer, 2 * start, 2 * (end - start)).toString('utf16le');
  }
}
