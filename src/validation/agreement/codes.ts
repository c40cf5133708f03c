// Codings of units by several people, whatever was coded: read from a table, checked.
import { counted } from '../../base';
import { readCsvTable } from '../../corpus';

/** What one coder gave one unit. */
export interface Code {
  readonly unit: string;
  readonly coder: string;
  /** A text for nominal data, a number for all else. A unit that a coder did not code has no such record. */
  readonly value: string | number;
}

/** Scales of measurement (Stevens 1946): they say how much two values differ. */
export const LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type Level = (typeof LEVELS)[number];

/** Words by which other programs mark that there is no value. */
const MISSING_WORDS = ['na', 'n/a', 'nan', 'null', '.', '*', '-', '?'];

export interface CodeTable {
  readonly codes: readonly Code[];
  /** Rows without a value. */
  readonly missingCount: number;
  /** What looks like a mark for no value and is counted as a value: told, not guessed. */
  readonly doubtfulValues: readonly string[];
}

/**
 * Reads codings from a table as spreadsheets write it, with the columns `unit`, `coder` and `value`: one row for what one
 * coder gave one unit. An empty value means that the coder gave none.
 *
 * @param level for all but "nominal" values must be numbers, for "ratio" from 0 up
 * @throws Error with file, line, value and what is allowed: for an empty unit or coder, a value that is no number where
 *   one is needed, a coder who codes a unit twice, fewer than two coders
 */
export function loadCodes(file: string, level: Level): CodeTable {
  const codes: Code[] = [];
  const seen = new Map<string, number>();
  const doubtful = new Set<string>();
  let missingCount = 0;
  for (const { line, values } of readCsvTable(file, ['unit', 'coder', 'value'])) {
    const [unit, coder, value] = [values.unit ?? '', values.coder ?? '', values.value ?? ''];
    const fail = (message: string): never => {
      throw new Error(`${file}:${line}: ${message}`);
    };
    if (unit === '') fail('unit is ""; allowed is any name of a unit');
    if (coder === '') fail('coder is ""; allowed is any name of a coder');
    const key = JSON.stringify([unit, coder]);
    const before = seen.get(key);
    if (before !== undefined)
      fail(`coder "${coder}" codes unit "${unit}" again (first on line ${before}); allowed is once`);
    seen.set(key, line);
    if (value === '') {
      missingCount++;
      continue;
    }
    if (level === 'nominal') {
      if (MISSING_WORDS.includes(value.toLowerCase())) doubtful.add(value);
      codes.push({ unit, coder, value });
    } else codes.push({ unit, coder, value: numberOf(value, level, fail) });
  }
  const coders = new Set(codes.map(({ coder }) => coder));
  if (coders.size < 2) {
    throw new Error(`${file}: ${counted(coders.size, 'coder', 'coders')} gave values; agreement needs two or more`);
  }
  return { codes, missingCount, doubtfulValues: [...doubtful] };
}

function numberOf(value: string, level: Level, fail: (message: string) => never): number {
  const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(value) ? Number(value) : Number.NaN;
  const allowed = level === 'ratio' ? 'numbers from 0 up' : 'numbers';
  if (!Number.isFinite(number) || (level === 'ratio' && number < 0)) {
    fail(`value is "${value}"; at the level "${level}" allowed are ${allowed}, and nothing where there is no value`);
  }
  return number;
}
