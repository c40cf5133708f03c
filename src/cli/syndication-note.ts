// What a share of voice counts several times: texts that several outlets print.
import type { Article } from '../corpus';
import { findSyndicatedTexts, type Quotation, type ShareOfVoiceOptions, shareOfVoice } from '../quotations';

type OverallOptions = Omit<ShareOfVoiceOptions, 'by'>;

const MOST_NAMED = 5;

/**
 * Lines that say which texts are printed by several articles, how often their quotations are counted, and whose share
 * changes most where they are counted once; none where each text stands in one article.
 */
export function syndicationLines(
  quotations: readonly Quotation[],
  articles: readonly Article[],
  options: OverallOptions,
): string[] {
  const { texts, statements } = findSyndicatedTexts(quotations);
  const [first] = texts;
  if (first === undefined) return [];
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet || id]));
  const outlets = [...new Set(first.articles.map((id) => outletOf.get(id) ?? id))];
  const named = outlets.slice(0, MOST_NAMED).join(', ') + (outlets.length > MOST_NAMED ? ', …' : '');
  const count = first.articles.length;
  const lines = [
    `${count} articles (${named}) print one text: its ${first.quotationCount} quotations are counted ${count} times`,
  ];
  if (texts.length > 1) lines.push(`${texts.length - 1} more texts are printed by several articles`);
  const change = largestChange(quotations, { ...options, statements, resamples: 0 });
  if (change !== null) lines.push(change);
  return lines;
}

function largestChange(quotations: readonly Quotation[], options: OverallOptions): string | null {
  const changes = shareOfVoice(quotations, options).rows.flatMap(({ speaker, share, distinctShare }) =>
    share === null || distinctShare === null ? [] : [{ speaker, share, distinctShare }],
  );
  changes.sort((x, y) => Math.abs(y.distinctShare - y.share) - Math.abs(x.distinctShare - x.share));
  const [most] = changes;
  if (most === undefined) return null;
  const [once, all] = [most.distinctShare, most.share].map((share) => `${(100 * share).toFixed(1)}%`);
  return `counted once, ${most.speaker} has ${once} instead of ${all}, the largest change`;
}
