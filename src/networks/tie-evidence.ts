// The sentences or articles behind a tie.
import { checkChoice, checkKeys } from '../base';
import type { Article } from '../corpus';
import type { NameMention } from '../mentions';
import { mentionKey, mentionUnits } from './mention-network';

/** A sentence or article that names both, with the first mention of each: offsets into the raw text. */
export type TieEvidenceRow = {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly targetStart: number;
  readonly targetEnd: number;
  /** The sentence; of an article what stands from the first mention of either to that of the other, shortened. */
  readonly text: string;
};

export interface TieEvidenceOptions {
  /** The articles with their texts. */
  readonly articles: readonly Article[];
  /** As in `mentionNetwork`. @default "article" */
  readonly unit?: 'article' | 'sentence';
}

const LONGEST = 300;

/**
 * Where two names are mentioned together: the evidence behind a tie of `mentionNetwork`, in the order of the articles.
 * Names are compared as there. Empty where they never are.
 *
 * @param pair the two names, as the tie has them
 * @throws as `mentionNetwork`
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const { mentions } = joinMentions(articles.flatMap((article) => findMentions(article)));
 * show(tieEvidence(mentions, ['Wladimir Putin', 'Kim Jong-un'], { articles, unit: 'sentence' }));
 * ```
 */
export function tieEvidence(
  mentions: readonly NameMention[],
  [source, target]: readonly [source: string, target: string],
  options: TieEvidenceOptions,
): TieEvidenceRow[] {
  checkKeys('tieEvidence', options, ['articles', 'unit']);
  const unit = checkChoice('unit', options.unit ?? 'article', ['article', 'sentence']);
  const { units } = mentionUnits('tieEvidence', mentions, options.articles, unit);
  const texts = new Map(options.articles.map(({ id, raw }) => [id, raw]));
  const [first, second] = [mentionKey(source), mentionKey(target)];
  return units.flatMap(({ article, start, end, mentions: own }): TieEvidenceRow[] => {
    const a = own.find(({ name }) => mentionKey(name) === first);
    const b = own.find(({ name }) => mentionKey(name) === second);
    if (a === undefined || b === undefined) return [];
    const from = unit === 'sentence' ? start : Math.min(a.start, b.start);
    const to = unit === 'sentence' ? end : Math.max(a.end, b.end);
    const text = (texts.get(article) ?? '').slice(from, to);
    const shown = unit === 'article' && text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    const places = { sourceStart: a.start, sourceEnd: a.end, targetStart: b.start, targetEnd: b.end };
    return [{ article, start, end, ...places, text: shown }];
  });
}
