// Verbs that announce what was said only together with another word of their clause: "daraus schließen", "zu bedenken
// geben", "Wert darauf legen".
import { itemAt } from '../../../base';
import type { Clause, VerbTable } from '../grammar';

/** By lemma, what must stand in the clause. */
const NEEDED: ReadonlyMap<string, RegExp> = new Map([
  ['schließen', /^daraus$/],
  ['legen', /^wert$/],
  ['geben', /^(?:bedenken|verstehen|protokoll)$/],
  ['bringen', /^ausdruck$/],
  ['stellen', /^aussicht$/],
  ['wissen', /^(?:ließ|ließen|lässt|lassen)$/],
  ['durchblicken', /^(?:ließ|ließen|lässt|lassen)$/],
  // "sorgt dafür, dass" brings something about.
  ['sorgen', /^(?:sich|mich|uns)$/],
]);

/** The verbs that say something in such a phrase alone. */
export const FIXED_VERBS: readonly string[] = [...NEEDED.keys()].filter((lemma) => lemma !== 'sorgen');

/** Whether a verb needs a word that its clause does not have. */
export function lacksItsWord({ tokens }: VerbTable, { first, end }: Clause, lemma: string): boolean {
  const needed = NEEDED.get(lemma);
  if (needed === undefined) return false;
  for (let at = first; at < end; at++) if (needed.test(itemAt(tokens, at).lower)) return false;
  return true;
}
