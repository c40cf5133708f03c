import type { Article } from '../../../src/corpus';

/** An article made of its text; everything else is empty unless given. */
export function article(raw: string, values: Partial<Article> = {}): Article {
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
    ...values,
  };
}
