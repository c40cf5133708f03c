import type { GramIndex } from '../words/gram-index';

/** A stretch of words that stand in the same order, without a gap, on both sides: word numbers within the article. */
export interface Anchor {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * For one article, the runs of words that it shares with each later article, seeded by the index's grams. Hits are
 * held in columns that are used again for the next article; only the partners of one article are in memory at a time.
 */
export class AnchorFinder {
  private hitA = new Int32Array(4096);
  private hitB = new Int32Array(4096);
  private next = new Int32Array(4096);
  private readonly firstHit: Int32Array;
  private readonly lastHit: Int32Array;
  private readonly hitCount: Int32Array;

  constructor(
    private readonly index: GramIndex,
    private readonly articleStart: Int32Array,
  ) {
    const count = articleStart.length - 1;
    this.firstHit = new Int32Array(count).fill(-1);
    this.lastHit = new Int32Array(count);
    this.hitCount = new Int32Array(count);
  }

  /** Calls `visit` for every later article that shares at least `minHits` grams, with the shared runs in order of `a`. */
  forEachPartner(article: number, minHits: number, visit: (other: number, anchors: Anchor[]) => void): void {
    const partners = this.collectHits(article);
    for (const other of partners.sort((x, y) => x - y)) {
      if ((this.hitCount[other] as number) >= minHits) visit(other, this.joinHits(other));
      this.firstHit[other] = -1;
      this.hitCount[other] = 0;
    }
  }

  private collectHits(article: number): number[] {
    const { gramAt, placeStart, place, placeArticle } = this.index;
    const start = this.articleStart[article] as number;
    const end = this.articleStart[article + 1] as number;
    const partners: number[] = [];
    let hits = 0;
    for (let word = start; word < end; word++) {
      const gram = gramAt[word] as number;
      if (gram < 0) continue;
      // Places rise, so the later articles are at the end.
      for (let at = (placeStart[gram + 1] as number) - 1; at >= (placeStart[gram] as number); at--) {
        const other = placeArticle[at] as number;
        if (other <= article) break;
        if (hits === this.next.length) this.grow();
        this.hitA[hits] = word - start;
        this.hitB[hits] = (place[at] as number) - (this.articleStart[other] as number);
        this.next[hits] = -1;
        if ((this.firstHit[other] as number) < 0) {
          this.firstHit[other] = hits;
          partners.push(other);
        } else {
          this.next[this.lastHit[other] as number] = hits;
        }
        this.lastHit[other] = hits;
        this.hitCount[other] = (this.hitCount[other] as number) + 1;
        hits++;
      }
    }
    return partners;
  }

  /** Hits that follow one another on both sides become one anchor. */
  private joinHits(other: number): Anchor[] {
    const open = new Map<number, { a: number; b: number; length: number }>();
    const anchors: { a: number; b: number; length: number }[] = [];
    for (let hit = this.firstHit[other] as number; hit >= 0; hit = this.next[hit] as number) {
      const a = this.hitA[hit] as number;
      const b = this.hitB[hit] as number;
      const run = open.get(b - a);
      if (run !== undefined && a <= run.a + run.length) {
        run.length = a + this.index.length - run.a;
      } else {
        const anchor = { a, b, length: this.index.length };
        open.set(b - a, anchor);
        anchors.push(anchor);
      }
    }
    return anchors;
  }

  private grow(): void {
    for (const name of ['hitA', 'hitB', 'next'] as const) {
      const larger = new Int32Array(this[name].length * 2);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}

/**
 * Chains of anchors that follow one another on both sides with at most `maxGap` words between, the heaviest chain
 * first; each anchor is in one chain. Each anchor looks back at no more than 50 others, so time is linear in anchors.
 */
export function chainAnchors(anchors: readonly Anchor[], maxGap: number): Anchor[][] {
  const best = anchors.map((anchor) => anchor.length);
  const before = anchors.map(() => -1);
  anchors.forEach((anchor, at) => {
    for (let earlier = Math.max(0, at - 50); earlier < at; earlier++) {
      const other = anchors[earlier] as Anchor;
      // Anchors may share words where a word was swapped or repeated: what overlaps is not counted twice.
      const overlap = Math.max(0, other.a + other.length - anchor.a, other.b + other.length - anchor.b);
      const gap = Math.max(anchor.a - other.a, anchor.b - other.b) - other.length;
      if (other.b >= anchor.b || overlap >= anchor.length || gap > maxGap) continue;
      const length = (best[earlier] as number) + anchor.length - overlap;
      if (length > (best[at] as number)) {
        best[at] = length;
        before[at] = earlier;
      }
    }
  });
  const used = new Uint8Array(anchors.length);
  const chains: Anchor[][] = [];
  for (const last of best.map((_, at) => at).sort((x, y) => (best[y] as number) - (best[x] as number) || x - y)) {
    const chain: Anchor[] = [];
    for (let at = last; at >= 0 && used[at] === 0; at = before[at] as number) {
      used[at] = 1;
      chain.push(anchors[at] as Anchor);
    }
    if (chain.length > 0) chains.push(chain.reverse());
  }
  return chains;
}
