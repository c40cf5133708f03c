import type { TextWords } from './source-words';

// Runs of words that stand in a source and, the same, in an article.

/** Shorter runs are not looked for: three words alike say nothing, but the rest of a sentence may lie around them. */
export const SEED_WORDS = 3;

/** The same words, one after the other, in a sentence of the source and in an article. */
export interface WordRun {
  /** Number of the sentence. */
  readonly sentence: number;
  /** Number of the first word in the source and in the article. */
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** From which word of the source to which (not included) a sentence goes. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Finds what articles have of the words of a source: time goes with the length of the article and with what is shared. */
export class RunFinder {
  private readonly places = new Map<number, number[]>();
  private readonly sentenceOf: Int32Array;

  /** @param vocabulary number of different words of the source; all its ids are below */
  constructor(
    private readonly source: TextWords,
    private readonly sentences: readonly WordRange[],
    private readonly vocabulary: number,
  ) {
    this.sentenceOf = new Int32Array(source.term.length).fill(-1);
    sentences.forEach(({ from, to }, sentence) => {
      this.sentenceOf.fill(sentence, from, to);
      for (let word = from; word + SEED_WORDS <= to; word++) {
        const seed = this.seedAt(source.term, word);
        const known = this.places.get(seed);
        if (known === undefined) this.places.set(seed, [word]);
        else known.push(word);
      }
    });
  }

  /** All runs of three words or more, each as long as it goes within its sentence, in the order of the article. */
  runsIn({ term }: TextWords): WordRun[] {
    const runs: WordRun[] = [];
    for (let at = 0; at + SEED_WORDS <= term.length; at++) {
      if (!this.isKnown(term, at)) continue;
      for (const from of this.places.get(this.seedAt(term, at)) ?? []) {
        const sentence = this.sentenceOf[from] as number;
        const { from: first, to } = this.sentences[sentence] as WordRange;
        // Within a run that began before: it was followed from there.
        if (at > 0 && from > first && term[at - 1] === this.source.term[from - 1]) continue;
        let length = SEED_WORDS;
        while (from + length < to && term[at + length] === this.source.term[from + length]) length++;
        runs.push({ sentence, from, at, length });
      }
    }
    return runs;
  }

  private isKnown(term: Int32Array, at: number): boolean {
    for (let next = at; next < at + SEED_WORDS; next++) if ((term[next] as number) >= this.vocabulary) return false;
    return true;
  }

  private seedAt(term: Int32Array, at: number): number {
    let seed = 0;
    for (let next = at; next < at + SEED_WORDS; next++) seed = seed * this.vocabulary + (term[next] as number);
    return seed;
  }
}
