// What a cue must be, or not be, beside a clause that it could announce.
import { itemAt } from '../../../base';
import type { Cue, ParsedSentence } from '../cues';
import type { Clause, VerbTable } from '../grammar';

/** "Anwohner berichten, wie der Damm brach", but not "berichtet, wie X sagte": what was told, if nobody says it there. */
export function tellsHow(
  { table, clauses, cues }: ParsedSentence,
  index: number,
  { lemma, clause, verb }: Cue,
): boolean {
  if (!TELLING_STORIES.has(lemma) || clause !== index - 1 || verb < 0) return false;
  return (
    itemAt(table.tokens, itemAt(clauses, index).opener).lower === 'wie' && cues.every((cue) => cue.clause !== index)
  );
}

const TELLING_STORIES: ReadonlySet<string> = new Set(['berichten', 'schildern', 'erzählen', 'beschreiben', 'erklären']);

/** "Dabei ist zu bemerken, dass", "Es darf festgehalten werden, dass": nobody else says it. */
export function isOwnFinding({ tokens }: VerbTable, clauses: readonly Clause[], cue: Cue): boolean {
  const finite = cue.verb < 0 || cue.verb === cue.token ? '' : itemAt(tokens, cue.verb).lower;
  if (/^(?:ist|bleibt)$/.test(finite)) return tokens[cue.token - 1]?.lower === 'zu';
  if (!cue.passive || !/^(?:darf|kann|muss)$/.test(finite)) return false;
  const { first, end } = itemAt(clauses, cue.clause);
  for (let at = first; at < end; at++) if (/^(?:von|vom|durch|seitens)$/.test(itemAt(tokens, at).lower)) return false;
  return true;
}

/** "dafür Sorge tragen, dass": does something about it. */
export function takesCare({ tokens }: VerbTable, clauses: readonly Clause[], { lemma, clause }: Cue): boolean {
  if (lemma !== 'sorge') return false;
  const { first, end } = itemAt(clauses, clause);
  return tokens.slice(first, end).some(({ lower }) => /^(?:tr[aäu]g|getragen$)/.test(lower));
}

/** "Sicher ist, dass": so it is, whoever says it. */
export function isCertain({ tokens }: VerbTable, clauses: readonly Clause[], { lemma, clause }: Cue): boolean {
  const { first, opener } = itemAt(clauses, clause);
  return lemma === 'sicher' && [first, opener].some((at) => itemAt(tokens, at).lower === lemma);
}
