import { checkInteger, checkKeys, seededRandom } from '../base';
import type { Article } from '../corpus';
import { INVENTED_SPEAKERS, INVENTED_TOPICS, OUTLETS, SENTENCES } from './invented-words';

/** What was put into invented articles, to see whether it is found. */
export interface InventedTruth {
  /** The topics, each with the words that are its own. */
  readonly topics: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** Share of each topic's words in each article, 0 to 1, topics in their order. */
  readonly articleTopics: readonly (readonly number[])[];
  /** From this day on the first topic has three times its weight beside the others, and its first speaker is quoted. */
  readonly changeDate: string;
  /** The days between which nothing appears. */
  readonly gap: { readonly from: string; readonly until: string };
  /** The speaker of each quotation, article after article. */
  readonly speakers: readonly (readonly string[])[];
}

/** Invented articles and what is true of them. */
export interface InventedNews {
  readonly articles: readonly Article[];
  readonly truth: InventedTruth;
}

export interface InventedNewsOptions {
  /** How many articles. @default 400 */
  readonly articles?: number;
  /** @default 1 */
  readonly seed?: number;
}

const YEAR_START = Date.UTC(2023, 0, 2);
const DAY = 86_400_000;
const DAYS = 364;
const CHANGE_DATE = '2023-07-03';
const GAP = { from: '2023-04-10', until: '2023-04-23' };
/** Every so manieth article has no date. */
const UNDATED = 97;
const SENTENCE_COUNT = 9;
/** Share of an article's words that are of its main topic; the others are of a second one. */
const MAIN_SHARE = 0.8;

/**
 * German news that are invented, with known topics, speakers, outlets and dates: what a method finds in them can be held
 * against what was put in. Five topics; the first ("Ernte") has three times its weight beside the others from the middle of the
 * year on, most of all by one outlet; two weeks in spring have no article, and some articles have no date. The same seed
 * gives the same articles on every machine.
 *
 * @throws TypeError for an unknown option, RangeError for a wrong value
 *
 * @example
 * ```ts
 * const { articles, truth } = inventedNews({ articles: 50, seed: 1 });
 * show(truth.topics);
 * ```
 */
export function inventedNews(options: InventedNewsOptions = {}): InventedNews {
  checkKeys('inventedNews', options, ['articles', 'seed']);
  const count = checkInteger('articles', options.articles ?? 400, 0, 1_000_000);
  const random = seededRandom(checkInteger('seed', options.seed ?? 1, 0));
  const articles: Article[] = [];
  const articleTopics: number[][] = [];
  const speakers: string[][] = [];
  for (let number = 1; number <= count; number++) {
    const date = dayOf(random);
    const outlet = pick(OUTLETS, random);
    const main = pickTopic(date, outlet, random);
    const second = (main + 1 + Math.floor(random() * (INVENTED_TOPICS.length - 1))) % INVENTED_TOPICS.length;
    const written = writeArticle(main, second, date, random);
    articleTopics.push(written.shares);
    speakers.push(written.speakers);
    articles.push(articleOf(number, written.text, outlet, number % UNDATED === 0 ? '' : date));
  }
  return { articles, truth: { topics: INVENTED_TOPICS, articleTopics, changeDate: CHANGE_DATE, gap: GAP, speakers } };
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

function dayOf(random: () => number): string {
  for (;;) {
    const day = new Date(YEAR_START + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10);
    if (day < GAP.from || day > GAP.until) return day;
  }
}

function pickTopic(date: string, outlet: string, random: () => number): number {
  const weights = INVENTED_TOPICS.map((_, topic) => {
    if (topic > 0) return 1;
    return (date >= CHANGE_DATE ? 3 : 1) * (outlet === OUTLETS[0] ? 1.5 : 0.75);
  });
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [topic, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return topic;
  }
  return 0;
}

function writeArticle(main: number, second: number, date: string, random: () => number) {
  const counts = INVENTED_TOPICS.map(() => 0);
  const said: string[] = [];
  const word = (): string => {
    const topic = random() < MAIN_SHARE ? main : second;
    (counts[topic] as number)++;
    const { words } = INVENTED_TOPICS[topic] as (typeof INVENTED_TOPICS)[number];
    // The first words of a topic are its commonest.
    return words[Math.floor(random() * random() * words.length)] as string;
  };
  const sentences = Array.from({ length: SENTENCE_COUNT }, (_, place) => {
    const sentence = pick(SENTENCES, random).replace(/\{\}/g, word);
    if (place % 3 !== 2) return sentence;
    const known = INVENTED_SPEAKERS[main] as readonly [string, string];
    const speaker = main === 0 ? known[date >= CHANGE_DATE ? 0 : 1] : pick(known, random);
    said.push(speaker);
    return `„${sentence.replace(/\.$/, '')}“, sagte ${speaker}.`;
  });
  const all = counts.reduce((sum, count) => sum + count, 0);
  return { text: `${sentences.join(' ')}\n`, shares: counts.map((count) => count / all), speakers: said };
}

function articleOf(number: number, raw: string, outlet: string, date: string): Article {
  const id = `n${String(number).padStart(5, '0')}`;
  const metadata: Record<string, string> = { file: `${id}.txt`, outlet, date };
  return {
    id,
    file: `${id}.txt`,
    raw,
    encoding: 'utf-8',
    title: raw.slice(0, Math.min(60, raw.indexOf('.'))),
    outlet,
    date,
    language: 'de',
    languageSource: 'option',
    metadata,
    setAside: [],
  };
}
