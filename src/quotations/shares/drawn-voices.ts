// What of a share of voice a chart draws: the largest voices, the others together, and always the part that is not known.
import { checkInteger } from '../../base';
import type { ShareOfVoiceRow } from './share-of-voice';

/** Name of the row of all known speakers that a chart has no room for. */
export const OTHERS_NAME = '(others)';

/**
 * The rows of a share of voice for a chart: the `top` largest known ones, the other known ones as one row "(others)", then
 * those who are not known, each a row of its own as in the table ("(unresolved)", "(nobody named)"). So the bars of a
 * chart add up to the whole, and nobody sees the known part alone. "(others)" has no interval; without others there is no
 * such row, and unknown rows of count 0 are left out. Shares of articles do not add up: there "(others)" is left out.
 *
 * @throws RangeError for a `top` below 1
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const share = shareOfVoice(corpus.articles.flatMap((article) => findQuotations(article)));
 * show(rankedBarsFigure(voicesToDraw(share.rows, 12), { label: 'speaker', value: 'share', axis: 'share', title: 'Voices' }));
 * ```
 */
export function voicesToDraw(rows: readonly ShareOfVoiceRow[], top: number): ShareOfVoiceRow[] {
  checkInteger('voicesToDraw: top', top, 1);
  const known = rows.filter(({ status, count }) => status === 'resolved' && count > 0);
  const unknown = rows.filter(({ status, count }) => status !== 'resolved' && count > 0);
  const rest = known.slice(top);
  const sum = (value: (row: ShareOfVoiceRow) => number): number => rest.reduce((all, row) => all + value(row), 0);
  const shares = rows.reduce((all, { share }) => all + (share ?? 0), 0);
  if (rest.length === 0 || shares > 1 + 1e-6) return [...known.slice(0, top), ...unknown];
  const others: ShareOfVoiceRow = {
    speaker: OTHERS_NAME,
    status: 'resolved',
    count: sum(({ count }) => count),
    share: sum(({ share }) => share ?? 0),
    low: null,
    high: null,
    directCount: sum(({ directCount }) => directCount),
    indirectCount: sum(({ indirectCount }) => indirectCount),
    articleCount: 0,
    distinctCount: null,
    distinctShare: null,
  };
  return [...known.slice(0, top), others, ...unknown];
}

const TEXTS = {
  en: { none: 'every speaker is known', known: (part: string) => `not known: ${part}`, of: 'of the attributions' },
  de: {
    none: 'alle Sprecher sind bekannt',
    known: (part: string) => `nicht bekannt: ${part}`,
    of: 'der Zuschreibungen',
  },
} as const;

/**
 * How large the part that is not known is, in words for the subtitle of a chart: "not known: 35.0% of the attributions
 * ((unresolved) 30.0%, (nobody named) 5.0%)".
 *
 * @param rows of one group, as `shareOfVoice` gives them
 *
 * @example
 * ```ts
 * unknownVoices([], { language: 'en' }); // 'every speaker is known'
 * ```
 */
export function unknownVoices(
  rows: readonly ShareOfVoiceRow[],
  { language = 'en' }: { readonly language?: keyof typeof TEXTS } = {},
): string {
  const texts = TEXTS[language];
  const unknown = rows.filter(({ status, count }) => status !== 'resolved' && count > 0);
  if (unknown.length === 0) return texts.none;
  const total = rows.reduce((all, { count }) => all + count, 0);
  const percent = (count: number): string =>
    (count / total).toLocaleString(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const all = unknown.reduce((sum, { count }) => sum + count, 0);
  const parts = unknown.slice(0, MAX_NAMED).map(({ speaker, count }) => `${speaker} ${percent(count)}`);
  const named = unknown.length > 1 && unknown.length <= MAX_NAMED ? ` (${parts.join(', ')})` : '';
  return texts.known(`${percent(all)} ${texts.of}${named}`);
}

// More rows than these (names as printed) would not fit under a title.
const MAX_NAMED = 6;
