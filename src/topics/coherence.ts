// How well the terms of a topic hang together in the articles, and how much they are its own.
import type { TermIndex } from '../terms';
import { type TopicModel, topTermIds } from './topic-model';

/**
 * Coherence of terms: the mean NPMI of all pairs of them, ln(p(a, b) / (p(a)·p(b))) / −ln p(a, b), where p is the share of
 * the articles that hold a term, or both. −1: no two of them in one article; 0: as by chance; 1: always together. A pair
 * that never stands together counts −1, one that stands together everywhere 1. Null for fewer than two terms.
 *
 * @see Bouma 2009; Aletras, Stevenson 2013; Lau, Newman, Baldwin 2014 (near to what people judge)
 */
export function npmiCoherence(index: TermIndex, ids: readonly number[]): number | null {
  return coherences(index, [ids])[0] ?? null;
}

/** The same of several lists of terms, with one pass over the articles. */
export function coherences(index: TermIndex, lists: readonly (readonly number[])[]): (number | null)[] {
  const wanted = [...new Set(lists.flat())];
  const place = new Int32Array(index.termCount).fill(-1);
  for (const [at, id] of wanted.entries()) place[id] = at;
  const together = new Uint32Array(wanted.length * wanted.length);
  for (let article = 0; article < index.articles.length; article++) {
    const here: number[] = [];
    for (let at = index.rowOffsets[article] as number; at < (index.rowOffsets[article + 1] as number); at++) {
      const found = place[index.entryTerm[at] as number] as number;
      if (found >= 0) here.push(found);
    }
    for (const a of here) for (const b of here) (together[a * wanted.length + b] as number)++;
  }
  const share = (a: number, b: number) => (together[a * wanted.length + b] as number) / index.articles.length;
  return lists.map((ids) => {
    let [sum, pairs] = [0, 0];
    for (const [i, one] of ids.entries()) {
      for (const other of ids.slice(i + 1)) {
        const [a, b] = [place[one] as number, place[other] as number];
        sum += npmi(share(a, b), share(a, a), share(b, b));
        pairs++;
      }
    }
    return pairs === 0 ? null : sum / pairs;
  });
}

function npmi(both: number, one: number, other: number): number {
  if (both === 0) return -1;
  return both === 1 ? 1 : Math.log(both / (one * other)) / -Math.log(both);
}

/**
 * Exclusivity of a topic (from 0): the mean, over its `top` terms, of the term's share in this topic divided by the sum of
 * its shares in all. 1 / number of topics: its terms are everybody's; 1: they are its alone. Null without terms.
 *
 * @see Bischof, Airoldi 2012; Roberts, Stewart, Airoldi 2016
 */
export function exclusivity(model: TopicModel, topic: number, top: number): number | null {
  const { count, termShares, index } = model;
  const ids = topTermIds(model, topic, top);
  if (ids.length === 0) return null;
  const shares = ids.map((id) => {
    let sum = 0;
    for (let other = 0; other < count; other++) sum += termShares[other * index.termCount + id] as number;
    return (termShares[topic * index.termCount + id] as number) / sum;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
