import { checkInteger, checkKeys, seededRandom } from '../base';
import type { Article } from '../corpus';
import { inventedNews } from './invented-news';
import { EDITS, RELEASE_SENTENCES } from './release-words';

/** How an article really has a sentence of the release. */
export interface InventedTaking {
  /** Id of the article. */
  readonly article: string;
  /** Number of the sentence in the release, from 1. */
  readonly sentence: number;
  readonly form: 'verbatim' | 'edited' | 'reworded';
}

/** An invented press release, articles of which some print from it, and what each took. */
export interface InventedRelease {
  readonly source: Article;
  readonly articles: readonly Article[];
  readonly truth: readonly InventedTaking[];
}

export interface InventedReleaseOptions {
  /** Articles that print from the release. @default 16 */
  readonly taking?: number;
  /** Articles on other things. @default 40 */
  readonly others?: number;
  /** @default 1 */
  readonly seed?: number;
}

/** What outlets do: how likely they print a sentence word for word, edited, in other words, and which they like. */
const HABITS: readonly {
  readonly outlet: string;
  readonly odds: readonly [number, number, number];
  readonly first: number;
}[] = [
  { outlet: 'Landbote', odds: [0.8, 0.15, 0.05], first: 9 },
  { outlet: 'Stadtanzeiger', odds: [0.2, 0.5, 0.3], first: 4 },
  { outlet: 'Küstenblatt', odds: [0.05, 0.15, 0.8], first: 1.5 },
  { outlet: 'Hafenkurier', odds: [0.3, 0.3, 0.4], first: 3 },
];
const RELEASED = '2024-03-01';
/** Everybody prints the first sentence, nobody that the office has lost its engineers. */
const NEVER = 7;

/**
 * An invented German press release of twelve sentences and articles of four outlets that print from it, each sentence word for
 * word, lightly edited or in other words, so that what is found can be held against what was put in. All print the first
 * sentence, none the eighth; the Landbote prints most, nearly word for word, the Küstenblatt least, in its own words. The other
 * articles are `inventedNews`, which print nothing of it. The same seed gives the same articles on every machine.
 *
 * @throws TypeError for an unknown option, RangeError for a wrong value
 *
 * @example
 * ```ts
 * const { source, articles, truth } = inventedRelease({ seed: 1 });
 * show(selectionShares(findSelection(source, articles)));
 * ```
 */
export function inventedRelease(options: InventedReleaseOptions = {}): InventedRelease {
  checkKeys('inventedRelease', options, ['taking', 'others', 'seed']);
  const taking = checkInteger('taking', options.taking ?? 16, 0, 100_000);
  const others = checkInteger('others', options.others ?? 40, 0, 100_000);
  const seed = checkInteger('seed', options.seed ?? 1, 0);
  const random = seededRandom(seed);
  const { articles: news } = inventedNews({ articles: others + taking, seed });
  const truth: InventedTaking[] = [];
  const articles = news.map((article, at): Article => {
    const habit = HABITS[at % HABITS.length] as (typeof HABITS)[number];
    if (at >= taking) return withText(article, article.raw, '2024-03-03', article.outlet);
    const id = `r${String(at + 1).padStart(4, '0')}`;
    const chosen = RELEASE_SENTENCES.map((_, number) => number).filter(
      (number) => number !== NEVER && (number === 0 || random() < habit.first / (habit.first + number)),
    );
    const sentences = chosen.map((number) => {
      const form = formFor(habit.odds, random());
      truth.push({ article: id, sentence: number + 1, form });
      return written(number, form);
    });
    const opening = article.raw.slice(0, article.raw.indexOf('.') + 1);
    return withText({ ...article, id }, `${sentences.join(' ')} ${opening}\n`, '2024-03-02', habit.outlet);
  });
  const raw = `${RELEASE_SENTENCES.map(([released]) => released).join(' ')}\n`;
  const [model] = inventedNews({ articles: 1, seed }).articles;
  const source = withText({ ...(model as Article), id: 'release' }, raw, RELEASED, '');
  return { source, articles, truth };
}

function formFor([verbatim, edited]: readonly [number, number, number], draw: number): InventedTaking['form'] {
  if (draw < verbatim) return 'verbatim';
  return draw < verbatim + edited ? 'edited' : 'reworded';
}

function written(number: number, form: InventedTaking['form']): string {
  const [released, retold] = RELEASE_SENTENCES[number] as (typeof RELEASE_SENTENCES)[number];
  if (form === 'reworded') return retold;
  const [from, to] = EDITS[number] as (typeof EDITS)[number];
  return form === 'verbatim' ? released : released.replace(from, to);
}

function withText(article: Article, raw: string, date: string, outlet: string): Article {
  const file = `${article.id}.txt`;
  return { ...article, file, raw, date, outlet, title: '', metadata: { file, outlet, date } };
}
