// Checks that a stretch which a file of annotations names stands in its article.
import type { Span } from '../base';
import type { Article } from './types';

/** Articles by id, to check what a file says of them; null where the articles are not at hand. */
export type KnownArticles = ReadonlyMap<string, Pick<Article, 'id' | 'raw'>> | null;

/** A value as an error shows it, cut where it is long. */
export function shownValue(value: unknown): string {
  const text = value === undefined ? 'missing' : (JSON.stringify(value) ?? String(value));
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}

/**
 * The id of an article.
 *
 * @throws TypeError where it is no text, RangeError where the corpus has no such article
 */
export function checkedArticle(name: string, value: unknown, articles: KnownArticles): string {
  if (typeof value !== 'string' || value === '') {
    throw new TypeError(`"${name}" is ${shownValue(value)}; allowed is the id of an article`);
  }
  if (articles !== null && !articles.has(value)) {
    const ids = [...articles.keys()];
    const others = ids.length > 3 ? ` and ${ids.length - 3} more` : '';
    const known = ids.length === 0 ? 'none: the corpus is empty' : `${ids.slice(0, 3).join(', ')}${others}`;
    throw new RangeError(`"${name}" is ${shownValue(value)}; the corpus has no such article, only ${known}`);
  }
  return value;
}

/**
 * A stretch of an article: whole numbers 0 ≤ start < end ≤ the length of its text.
 *
 * @throws RangeError that names the value and what is allowed
 */
export function checkedPlace(name: string, { start, end }: Span, article: string, articles: KnownArticles): Span {
  const length = articles?.get(article)?.raw.length ?? Number.MAX_SAFE_INTEGER;
  const isPlace = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end;
  if (!isPlace) {
    throw new RangeError(
      `${name} is from ${shownValue(start)} to ${shownValue(end)}; allowed are whole numbers with 0 ≤ start < end`,
    );
  }
  if (end > length) {
    throw new RangeError(
      `${name} is from ${start} to ${end}; allowed are places in the ${length} characters of "${article}"`,
    );
  }
  const raw = articles?.get(article)?.raw ?? '';
  // Between the two halves of a character there is no place.
  const half = [start, end].find((at) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(raw.slice(at - 1, at + 1)) && at > 0);
  if (half !== undefined) {
    throw new RangeError(`${name} is from ${start} to ${end}; ${half} is inside of a character that takes two offsets`);
  }
  return { start, end };
}

/**
 * Whether the article has these words in that place: its pieces one after the other, joined by blanks and "…".
 *
 * @throws RangeError that shows both
 */
export function checkWords(
  name: string,
  text: string,
  pieces: readonly Span[],
  article: string,
  articles: KnownArticles,
): void {
  const raw = articles?.get(article)?.raw;
  if (raw === undefined) return;
  const words = pieces.map(({ start, end }) => raw.slice(start, end));
  let rest: string | null = text;
  for (const [place, piece] of words.entries()) {
    const joined: string = place === 0 ? rest : rest.replace(/^[\s…]+/, '');
    rest = joined.startsWith(piece) ? joined.slice(piece.length) : null;
    if (rest === null) break;
  }
  if (rest !== '') {
    const there = shownValue(words.join(' … '));
    throw new RangeError(`${name} is ${shownValue(text)}; in that place "${article}" has ${there}`);
  }
}

/** A stretch of an article, with its words. */
export interface MarkedStretch extends Span {
  readonly article: string;
  readonly text: string;
}

/**
 * A stretch that a line names by article, start and end; where it has a text, that must stand there.
 *
 * @param name what the line calls it; empty for the line itself
 * @throws TypeError or RangeError that names the value and what is allowed
 */
export function checkedStretch(name: string, value: unknown, articles: KnownArticles): MarkedStretch {
  if (typeof value !== 'object' || value === null) {
    throw new TypeError(`"${name}" is ${shownValue(value)}; allowed is an object with article, start, end and text`);
  }
  const { article: id, start, end, text } = value as Partial<MarkedStretch>;
  const field = (own: string) => (name === '' ? own : `${name}.${own}`);
  const article = checkedArticle(field('article'), id, articles);
  const place = checkedPlace(name === '' ? 'the place' : `"${name}"`, { start, end } as Span, article, articles);
  if (text === undefined) return { article, ...place, text: '' };
  if (typeof text !== 'string') {
    throw new TypeError(`"${field('text')}" is ${shownValue(text)}; allowed is the text of that place`);
  }
  checkWords(`"${field('text')}"`, text, [place], article, articles);
  return { article, ...place, text };
}

/** The articles by their ids, as the checks want them. */
export function articlesById(articles: readonly Pick<Article, 'id' | 'raw'>[] | undefined): KnownArticles {
  return articles === undefined ? null : new Map(articles.map((article) => [article.id, article]));
}
