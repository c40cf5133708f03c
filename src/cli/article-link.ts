// What an article is called on a page, and where a reader of the page can read it.
import { dirname, join, relative, sep } from 'node:path';
import type { Article } from '../corpus';

export interface ArticleLink {
  /** Outlet, day and title, as far as they are known; else the id. */
  readonly source: string;
  /** The address that metadata.csv has in the column `url`, else the path of the file from the page. */
  readonly href: string;
}

/** The link from a page to an article of a folder. */
export function articleLink(article: Article, folder: string, page: string): ArticleLink {
  const source = [article.outlet, article.date, article.title || article.id].filter(Boolean).join(', ');
  const path = relative(dirname(page), join(folder, article.file)).split(sep).map(encodeURIComponent).join('/');
  const { url = '' } = article.metadata;
  return { source, href: /^https?:\/\//i.test(url) ? url : path };
}
