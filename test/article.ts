import type { Article } from '../src/corpus';

/** An article made of its text, in German, with nothing set aside; everything else is empty unless given. */
export function articleOf(raw: string, values: Partial<Article> = {}): Article {
  return {
    id: 'a',
    file: 'a.txt',
    raw,
    encoding: 'utf-8',
    title: '',
    outlet: '',
    date: '',
    language: 'de',
    languageSource: 'option',
    metadata: {},
    setAside: [],
    ...values,
  };
}
