import { UnitBuffer } from '../../base';
import { GrowingColumn } from './growing-column';
import { StringMap } from './string-map';
import { type TextColumns, textAt } from './text-columns';

/** Numbers strings from 0 in order of first sight, and gives them back by their numbers. */
export class StringTable {
  private readonly map: StringMap;
  /** Where each string begins and ends in the memory of the map, in code units. */
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
    this.ends.push(begin + end - start);
    return this.size - 1;
  }

  /** Number of the string, or of the one it is an alias of, in a stretch of code units; -1 if there is none. */
  findUnits(source: Uint16Array, start: number, end: number): number {
    return this.map.get(source, start, end) - 1;
  }

  /** Fills `values`, for each text, with one more than its number; with 0 where `findUnits` must look closer. */
  findMany(texts: TextColumns, values: Int32Array): void {
    this.map.getMany(texts, values);
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
    return textAt(this.columns(), id);
  }

  /** All strings by their numbers, as they are now, without a copy. */
  columns(): TextColumns {
    return { units: this.map.units(), start: this.begins.view(), end: this.ends.view() };
  }
}
