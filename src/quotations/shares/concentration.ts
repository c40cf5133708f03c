import type { Table } from '../../base';
import { gini, giniCorrected, herfindahl, herfindahlNorm } from '../../statistics';
import type { GroupShareOfVoiceRow, ShareOfVoiceRow } from './share-of-voice';

/** How evenly the voice is spread over those who are known by name. */
export type ConcentrationRow = {
  /** Group of the table; empty where it has none. */
  readonly group: string;
  /** Speakers with a count above 0. */
  readonly speakerCount: number;
  /** 0 (all equal) to 1 − 1/k; corrected: to 1. Null where nobody is counted (corrected: fewer than two). */
  readonly gini: number | null;
  readonly giniCorrected: number | null;
  /** Herfindahl index: 1/k (all equal) to 1 (one has all). */
  readonly herfindahl: number | null;
  /** The same from 0 to 1; null for fewer than two speakers. */
  readonly herfindahlNorm: number | null;
  /** 1 / herfindahl: so many equal speakers would be as concentrated. */
  readonly equalSpeakerCount: number | null;
  /** What the unresolved and the unnamed have of all, 0 to 1: the part that these figures know nothing of. */
  readonly unknownShare: number | null;
};

/**
 * Concentration of a share of voice, one row a group: Gini and Herfindahl over the counts of the resolved speakers. The
 * unresolved are left out of these, since nobody knows how many they are; `unknownShare` says how much that is.
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const quotations = corpus.articles.flatMap((article) => findQuotations(article));
 * show(voiceConcentration(shareOfVoice(quotations, { articles: corpus.articles })));
 * ```
 */
export function voiceConcentration(table: Table<ShareOfVoiceRow | GroupShareOfVoiceRow>): Table<ConcentrationRow> {
  const groups = new Map<string, ShareOfVoiceRow[]>();
  for (const row of table.rows) {
    const group = 'group' in row ? row.group : '';
    const rows = groups.get(group);
    if (rows === undefined) groups.set(group, [row]);
    else rows.push(row);
  }
  const rows = Array.from(groups, ([group, members]) => concentrationOf(group, members));
  return { rows, settings: table.settings };
}

function concentrationOf(group: string, rows: readonly ShareOfVoiceRow[]): ConcentrationRow {
  const counts = rows.filter(({ status, count }) => status === 'resolved' && count > 0).map(({ count }) => count);
  const known = counts.reduce((sum, count) => sum + count, 0);
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const index = herfindahl(counts);
  return {
    group,
    speakerCount: counts.length,
    gini: gini(counts),
    giniCorrected: giniCorrected(counts),
    herfindahl: index,
    herfindahlNorm: herfindahlNorm(counts),
    equalSpeakerCount: index === null ? null : 1 / index,
    unknownShare: all === 0 ? null : (all - known) / all,
  };
}
