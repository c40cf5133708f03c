// The way from a place in the code that runs back to the line of the cell it came from.
import { SourceMap } from 'node:module';

/** tslab puts a line in front of each cell. */
const LINES_BEFORE = 1;

/** The lines of one cell. */
export class CellMap {
  readonly source: string;
  readonly #module: SourceMap | null;
  readonly #code: SourceMap | null;

  /** `module` is the ES module that tslab compiled the cell to, its map in it; `map` that of the code to the module. */
  constructor(module: string, map: string, source: string) {
    this.source = source;
    const inline = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(module)?.[1];
    this.#module = inline === undefined ? null : new SourceMap(JSON.parse(Buffer.from(inline, 'base64').toString()));
    this.#code = map === '' ? null : new SourceMap(JSON.parse(map));
  }

  /** The line in the cell, from 1, of a place in the code, both from 1; null where it has none. */
  line(line: number, column: number): number | null {
    const module = originalLine(this.#code, line - 1, column - 1);
    const source = module === null ? null : originalLine(this.#module, module, 0, true);
    const found = source === null ? null : source - LINES_BEFORE + 1;
    return found !== null && found >= 1 && found <= this.source.split('\n').length ? found : null;
  }
}

/** `first`: the first place of the line that has an origin, wherever in the line it is. */
function originalLine(map: SourceMap | null, line: number, column: number, first = false): number | null {
  if (map === null) return null;
  const entry = map.findEntry(line, first ? Number.MAX_SAFE_INTEGER : column);
  return 'originalLine' in entry ? entry.originalLine : null;
}
