// Speech without marks that is in truth direct speech.
import { itemAt } from '../../../base';
import { FINITE, type VerbTable } from '../grammar';

/**
 * Whether this is direct speech, which has rules of its own: nearly all words stand in quotation marks, and neither a
 * verb nor "dass" stands outside them („Er sagte, es sei „ein großer Tag““ is indirect speech with words in marks).
 */
export function isMostlyQuoted(table: VerbTable, first: number, end: number): boolean {
  let quoted = 0;
  for (let index = first; index < end; index++) {
    if (table.quoted[index] !== 0) quoted++;
    else if ((table.flags[index] as number) & FINITE || itemAt(table.tokens, index).lower === 'dass') return false;
  }
  return quoted > (end - first) * 0.8;
}
