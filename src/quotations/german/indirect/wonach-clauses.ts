// Relative clauses that give what a noun says: "Berichte, wonach …", "Umfragen, nach denen …".
import { itemAt } from '../../../base';
import type { Candidate } from '../../document';
import { byRule } from '../../rules';
import { antecedent, type ParsedSentence } from '../cues';
import { contentEnd } from './frame-matching';

/** What something may be so by that is said "nach" it: „Umfragen, nach denen …“. */
const NAMES_SOURCE =
  /(?:angabe|aussage|bericht|meldung|information|plan|vorschlag|entwurf|gesetz|umfrage|studie|gutachten|klage(?:schrift)?|schätzung|prognose|hinweise?n?|gerücht|vorwürfe|these|theorie|regelung|urteil|beschluss|erklärung|schreiben|befund|befragung)/;

/** "…, wonach Y geschehen sei", "…, laut denen": what the noun before it says. */
export function wonachClauses(parsed: ParsedSentence): Candidate[] {
  const { table, clauses } = parsed;
  const found: Candidate[] = [];
  for (const [index, clause] of clauses.entries()) {
    const opener = itemAt(table.tokens, clause.first).lower;
    const width = opener === 'wonach' ? 1 : /^(?:laut|nach|gemäß)$/.test(opener) && clause.kind === 'relative' ? 2 : 0;
    if (width === 0 || index === 0 || clause.border !== ',') continue;
    if (opener === 'nach' && !NAMES_SOURCE.test(itemAt(table.tokens, clause.first - 2).lower)) continue;
    const span = { first: clause.first + width, end: contentEnd(parsed, index, null) };
    // A text that is cut off behind it.
    if (span.first >= span.end) continue;
    found.push({
      type: 'indirect',
      spans: [span],
      cue: { first: clause.first, end: clause.first + 1 },
      speaker: antecedent(table, clauses, index),
      ...byRule('wonach'),
    });
  }
  return found;
}
