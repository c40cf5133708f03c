// RSS and Atom feeds: an article for each item.
import { DOMParser } from 'linkedom';
import { decodeText } from '../../corpus';
import { findDate } from '../dates';
import { type FileContent, type ImportedArticle, type SourceFile, UnreadableFile } from '../types';
import { pageBodyText } from './markup';
import { withoutXmlDepths } from './nesting';
import type { Page, PageElement } from './page-node';

/** Reads a feed. The text of an item is the longest of its content, description and summary. */
export function readFeed({ bytes }: SourceFile): FileContent {
  const source = decodeText(bytes).text;
  const feed = new DOMParser().parseFromString(withoutXmlDepths(source), 'text/xml') as unknown as Page;
  const items = [...feed.querySelectorAll('item, entry')];
  if (items.length === 0)
    throw new UnreadableFile('no-feed', 'XML without an item or entry; only RSS and Atom are read');
  const outlet = words(childNamed(feed.querySelector('channel') ?? feed.documentElement, ['title']));
  return { kind: 'articles', articles: items.map((item, place) => articleOf(item, outlet, place + 1)), problems: [] };
}

function articleOf(item: PageElement, outlet: string, line: number): ImportedArticle {
  const texts = ['content:encoded', 'content', 'description', 'summary'].map((name) =>
    markupOf(childNamed(item, [name])),
  );
  const text = texts.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  const date = words(childNamed(item, ['pubdate', 'published', 'dc:date', 'updated']));
  const link = childNamed(item, ['link']);
  const values = {
    title: titleOf(childNamed(item, ['title'])),
    outlet,
    date: findDate(date)?.day ?? date,
    author: words(childNamed(item, ['dc:creator', 'author'])),
    section: words(childNamed(item, ['category'])),
    url: link?.getAttribute('href') ?? words(link),
  };
  return { text, values, line };
}

function childNamed(parent: PageElement | null, names: readonly string[]): PageElement | null {
  const children = [...(parent?.children ?? [])];
  for (const name of names) {
    const found = children.find(({ tagName }) => tagName.toLowerCase() === name);
    if (found !== undefined) return found;
  }
  return null;
}

/** Atom says where a title is markup: what it shows is the title. */
function titleOf(element: PageElement | null): string {
  const isMarkup = element?.getAttribute('type') === 'html' || element?.getAttribute('type') === 'xhtml';
  return isMarkup ? pageBodyText(element?.textContent ?? '').replace(/\s+/g, ' ') : words(element);
}

function words(element: PageElement | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Feeds hold HTML as escaped text or in a CDATA section. */
function markupOf(element: PageElement | null): string {
  const content = element?.textContent ?? '';
  return content === '' ? '' : pageBodyText(content);
}
