// Invented articles of outlets that stand at known places between two ways to write of one subject.
import { checkInteger, checkKeys, seededRandom } from '../base';
import type { Article } from '../corpus';
import { DEBATE_SENTENCES, DEBATE_WORDS, POSITION_OUTLETS } from './debate-words';

export interface InventedPositions {
  readonly articles: readonly Article[];
  readonly truth: {
    /** Outlets from left to right with their places: mean 0, standard deviation 1. */
    readonly positions: readonly { readonly outlet: string; readonly position: number }[];
    /** The words of either side, and those of both. */
    readonly words: {
      readonly left: readonly string[];
      readonly right: readonly string[];
      readonly both: readonly string[];
    };
  };
}

/** A word at either end is e^1.2 times as frequent, or as rare, where an outlet stands one standard deviation off. */
const WEIGHT = 1.2;
const SENTENCES_OF_ARTICLE = 8;
/** Words of an article come in clusters: each is so likely to be one that it has already. */
const REPEATED = 0.3;

/**
 * German articles of one debate, by outlets whose places on one dimension are known: the further to the right, the more of the
 * words of the right and the fewer of those of the left. Words of an article repeat each other, as real ones do. The same
 * seed gives the same articles on every machine.
 *
 * @throws TypeError for an unknown option, RangeError for a wrong value
 *
 * @example
 * ```ts
 * const { articles, truth } = inventedPositions({ articles: 120 });
 * show(truth.positions);
 * ```
 */
export function inventedPositions(
  options: { readonly articles?: number; readonly seed?: number } = {},
): InventedPositions {
  checkKeys('inventedPositions', options, ['articles', 'seed']);
  const count = checkInteger('articles', options.articles ?? 240, 0, 1_000_000);
  const random = seededRandom(checkInteger('seed', options.seed ?? 1, 0));
  const { left, right, both } = DEBATE_WORDS;
  const words = [...left, ...both, ...right];
  const positions = standardized(POSITION_OUTLETS.map(({ place }) => place)).map((position, at) => ({
    outlet: (POSITION_OUTLETS[at] as { name: string }).name,
    position,
  }));
  const weights = positions.map(({ position }) =>
    words.map((_, at) =>
      Math.exp(position * WEIGHT * (at < left.length ? -1 : at < words.length - right.length ? 0 : 1)),
    ),
  );
  const articles = Array.from({ length: count }, (_, number) => {
    const place = Math.floor(random() * positions.length);
    const text = writeArticle(words, weights[place] as number[], random);
    return articleOf(number + 1, text, (positions[place] as { outlet: string }).outlet);
  });
  return { articles, truth: { positions, words: { left, right, both } } };
}

function standardized(places: readonly number[]): number[] {
  const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
  const squares = places.reduce((sum, place) => sum + (place - mean) ** 2, 0);
  return places.map((place) => (place - mean) / Math.sqrt(squares / (places.length - 1)));
}

function writeArticle(words: readonly string[], weights: readonly number[], random: () => number): string {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const used: string[] = [];
  const word = (): string => {
    if (used.length > 0 && random() < REPEATED) return used[Math.floor(random() * used.length)] as string;
    let rest = random() * total;
    const at = weights.findIndex((weight) => {
      rest -= weight;
      return rest < 0;
    });
    const found = words[Math.max(0, at)] as string;
    used.push(found);
    return found;
  };
  const sentences = Array.from({ length: SENTENCES_OF_ARTICLE }, () => {
    const sentence = DEBATE_SENTENCES[Math.floor(random() * DEBATE_SENTENCES.length)] as string;
    return sentence.replace(/\{\}/g, word);
  });
  return `${sentences.join(' ')}\n`;
}

function articleOf(number: number, raw: string, outlet: string): Article {
  const id = `p${String(number).padStart(5, '0')}`;
  const date = new Date(Date.UTC(2024, 0, 1 + (number % 360))).toISOString().slice(0, 10);
  const file = `${id}.txt`;
  const title = raw.slice(0, Math.min(60, raw.indexOf('.')));
  const own = { id, file, raw, title, outlet, date, metadata: { file, outlet, date } };
  return { ...own, encoding: 'utf-8', language: 'de', languageSource: 'option', setAside: [] };
}
