import type { Article } from '../../../src/corpus';

/** An article of the given text, with nothing set aside. */
export function articleOf(raw: string, changes: Partial<Article> = {}): Article {
  return {
    id: 'a',
    file: 'a.txt',
    raw,
    encoding: 'utf-8',
    title: '',
    outlet: '',
    date: '',
    language: 'de',
    metadata: {},
    setAside: [],
    ...changes,
  };
}
