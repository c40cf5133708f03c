// Web pages: the article out of the page, and what its head, JSON-LD and OpenGraph tell of it.
import { Readability } from '@mozilla/readability';
import { decodeText } from '../../corpus';
import { findDate } from '../dates';
import { type FileContent, type SourceFile, UnreadableFile, type Values } from '../types';
import { blockText, pageBodyText, parsePage } from './markup';
import type { Page, PageElement } from './page-node';

/** Reads a page. Its article is what the library takes for it; the whole text of the body where that finds none. */
export function readHtml({ bytes }: SourceFile): FileContent {
  return pageContent(decodePage(bytes));
}

/** The article in the source text of a page. */
export function pageContent(html: string): FileContent {
  const page = parsePage(html);
  const values = pageValues(page);
  const whole = page.body === null ? '' : blockText(page.body);
  const article = readable(page);
  const text = article === '' ? whole : article;
  if (text === '') throw new UnreadableFile('empty-article', 'the page shows no text');
  const problems =
    article === ''
      ? [
          {
            line: null,
            value: '',
            rule: 'whole-page',
            message: 'no article is recognised; the whole text of the page is taken',
          },
        ]
      : [];
  return { kind: 'document', text, values, problems };
}

/** The whole text of a page, as press databases write their exports. */
export function pageText({ bytes }: SourceFile): string {
  const { body } = parsePage(decodePage(bytes));
  return body === null ? '' : blockText(body);
}

/** The encoding that a page names for itself counts where its bytes are no UTF-8. */
function decodePage(bytes: Buffer): string {
  const { text, isGuess } = decodeText(bytes);
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1];
  if (!isGuess || named === undefined || /^(?:windows-1252|iso-8859-1|utf-?8)$/i.test(named)) return text;
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return text;
  }
}

/** What a page of a newspaper does not reach. Beyond it the library's time grows with the square, and no file may stop all. */
const MOST_ELEMENTS = 30_000;
const DEEPEST = 256;

/** Whether a page has more elements, or nests them deeper, than a page that somebody wrote. */
function isMonstrous({ body }: Page): boolean {
  let level: readonly PageElement[] = body === null ? [] : [body];
  let count = 0;
  for (let depth = 0; level.length > 0; depth++) {
    count += level.length;
    if (depth > DEEPEST || count > MOST_ELEMENTS) return true;
    level = level.flatMap(({ children }) => [...children]);
  }
  return false;
}

/** The library changes the document that it is given. */
function readable(page: Page): string {
  if (isMonstrous(page)) return '';
  const copy = page.cloneNode(true);
  let content: string | null | undefined;
  try {
    content = new Readability(copy, { charThreshold: 200 }).parse()?.content;
  } catch {
    return '';
  }
  return content ? pageBodyText(content) : '';
}

const META: Readonly<Record<string, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'headline'],
  outlet: ['og:site_name', 'dc.publisher', 'citation_journal_title', 'application-name'],
  date: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'date',
    'dc.date',
    'dcterms.created',
    'dc.date.issued',
    'pubdate',
    'publish-date',
    'citation_publication_date',
    'datepublished',
    'last-modified',
  ],
  author: ['author', 'article:author', 'dc.creator', 'citation_author'],
  section: ['article:section'],
  url: ['og:url'],
};

function pageValues(page: Page): Values {
  const values: Record<string, string> = Object.create(null);
  const set = (name: string, value: unknown) => {
    const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
    if (text !== '' && values[name] === undefined)
      values[name] = name === 'date' ? (findDate(text)?.day ?? text) : text;
  };
  for (const [name, value] of Object.entries(linkedData(page))) set(name, value);
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const key = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    if (!metas.has(key)) metas.set(key, meta.getAttribute('content') ?? '');
  }
  for (const [name, keys] of Object.entries(META)) for (const key of keys) set(name, metas.get(key));
  set('date', page.querySelector('time[datetime]')?.getAttribute('datetime'));
  set('url', page.querySelector('link[rel="canonical"]')?.getAttribute('href'));
  set('title', page.querySelector('h1')?.textContent);
  set('title', page.querySelector('title')?.textContent);
  const language = page.documentElement?.getAttribute('lang') ?? '';
  if (/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(language)) set('language', language.replaceAll('_', '-'));
  return values;
}

const ARTICLE_TYPES = /^(?:\w*Article|BlogPosting|Report|LiveBlogPosting|Newspaper\w*)$/;

/** What the first article of a page's JSON-LD tells; broken JSON tells nothing. */
function linkedData(page: Page): Record<string, unknown> {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const article = findArticle(data);
    if (article === null) continue;
    return {
      title: article.headline ?? article.name,
      outlet: nameOf(article.publisher),
      date: article.datePublished ?? article.dateCreated,
      author: namesOf(article.author),
      section: Array.isArray(article.articleSection) ? article.articleSection.join('; ') : article.articleSection,
      url: typeof article.mainEntityOfPage === 'string' ? article.mainEntityOfPage : article.url,
      language: typeof article.inLanguage === 'string' ? article.inLanguage : undefined,
    };
  }
  return {};
}

type Linked = Readonly<Record<string, unknown>>;

function findArticle(data: unknown): Linked | null {
  const waiting: unknown[] = [data];
  for (let tried = 0; waiting.length > 0 && tried < 1000; tried++) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, 100));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const linked = value as Linked;
    const types = [linked['@type']].flat();
    if (types.some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type))) return linked;
    waiting.push(linked['@graph'], linked.mainEntity);
  }
  return null;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const name = (value as Linked | null | undefined)?.name;
  return typeof name === 'string' ? name : undefined;
}

function namesOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap((each) => nameOf(each) ?? []);
  return names.length === 0 ? undefined : names.join('; ');
}
