// Texts that several articles print, as agencies deliver them: in a share of voice their quotations count as often.
import type { Quotation } from '../types';

/** One text that several articles print. */
export interface SyndicatedText {
  /** Ids of the articles, in the order of their quotations. */
  readonly articles: readonly string[];
  /** Number of different quotations that two or more of them have word for word. */
  readonly quotationCount: number;
}

/** What `findSyndicatedTexts` gives. */
export interface SyndicatedTexts {
  /** The text printed most often first. */
  readonly texts: readonly SyndicatedText[];
  /** For `shareOfVoice`: the statement that each of these quotations (by id) prints, so that it can be counted once. */
  readonly statements: ReadonlyMap<string, string>;
}

/** "Das ist gut so" is said by many; so many words alike are copied. */
const MIN_WORDS = 5;
const MIN_COMMON = 2;
const MIN_SHARE = 0.5;
/** An article is held against so many others that have a quotation; a text of more articles is joined through these. */
const MAX_COMPARED = 30;

/**
 * The texts that several articles print. Two articles print one text if they have at least two quotations of five words
 * or more word for word alike (capitals and punctuation aside), and these are at least half of the quotations so long
 * of the one that has fewer. What A shares with B and B with C is one text of three. No quotations give no texts, nor
 * do quotations without their wording.
 *
 * @example
 * ```ts
 * const quotations = loadCorpus('corpus').articles.flatMap((article) => findQuotations(article));
 * const { texts } = findSyndicatedTexts(quotations);
 * ```
 */
export function findSyndicatedTexts(quotations: readonly Quotation[]): SyndicatedTexts {
  const wordings = new Map<string, Set<string>>();
  const articlesOf = new Map<string, Set<string>>();
  const wordingOf = new Map<string, string>();
  for (const { id, article, text } of quotations) {
    const wording = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    if (wording.length < MIN_WORDS) continue;
    const key = wording.join(' ');
    wordingOf.set(id, key);
    wordings.set(article, (wordings.get(article) ?? new Set()).add(key));
    articlesOf.set(key, (articlesOf.get(key) ?? new Set()).add(article));
  }
  const textOf = new Map<string, Set<string>>();
  for (const [article, own] of wordings) {
    for (const [other, common] of commonCounts(article, own, articlesOf)) {
      const fewer = Math.min(own.size, wordings.get(other)?.size ?? 0);
      if (common >= MIN_COMMON && common >= MIN_SHARE * fewer) join(textOf, article, other);
    }
  }
  const texts = Array.from(new Set(textOf.values()), (articles) => {
    const shared = [...articlesOf.values()].filter((of) => [...of].filter((id) => articles.has(id)).length > 1);
    return { articles: [...wordings.keys()].filter((id) => articles.has(id)), quotationCount: shared.length };
  });
  texts.sort((x, y) => y.articles.length - x.articles.length || y.quotationCount - x.quotationCount);
  const numberOf = new Map(texts.flatMap(({ articles }, number) => articles.map((id) => [id, number] as const)));
  const statements = new Map<string, string>();
  for (const { id, article } of quotations) {
    const [number, wording] = [numberOf.get(article), wordingOf.get(id)];
    if (number !== undefined && wording !== undefined) statements.set(id, `${number} ${wording}`);
  }
  return { texts, statements };
}

/** How many wordings an article has in common with each other one that comes before it in the sets. */
function commonCounts(
  article: string,
  own: ReadonlySet<string>,
  articlesOf: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const wording of own) {
    let compared = 0;
    for (const other of articlesOf.get(wording) ?? []) {
      if (other === article || compared++ === MAX_COMPARED) break;
      counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return counts;
}

function join(textOf: Map<string, Set<string>>, a: string, b: string): void {
  const [ofA, ofB] = [textOf.get(a) ?? new Set([a]), textOf.get(b) ?? new Set([b])];
  const all = ofA === ofB ? ofA : new Set([...ofA, ...ofB]);
  for (const id of all) textOf.set(id, all);
}
