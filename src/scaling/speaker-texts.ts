// What each speaker says as texts of their own, so that speakers are scaled as outlets are.
import type { Article } from '../corpus';
import type { Quotation } from '../quotations';

/**
 * A text for each speaker of each article: what they are quoted with there, a quotation a line. Its `metadata` are those of
 * the article and the column `speaker`, so that `indexTerms` and `wordfish` take it like any article, with `by: 'speaker'`.
 * Only speakers who are known by name; quotations within others and what is no speech are left out. Offsets are those of
 * the new text. No quotations give no texts.
 *
 * @param quotations with the names of speakers joined across articles (`joinSpeakers`)
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const { quotations } = joinSpeakers(articles.flatMap((article) => findQuotations(article)));
 * const index = indexTerms(speakerTexts(articles, quotations), { stopwords: 'remove' });
 * ```
 */
export function speakerTexts(articles: readonly Article[], quotations: readonly Quotation[]): Article[] {
  const said = new Map<string, Map<string, string[]>>();
  for (const { article, speakers, isSpeech, nested, text } of quotations) {
    if (!isSpeech || nested) continue;
    const own = said.get(article) ?? new Map<string, string[]>();
    said.set(article, own);
    for (const { name, resolved } of speakers) {
      if (resolved) own.set(name, [...(own.get(name) ?? []), text]);
    }
  }
  return articles.flatMap((article) =>
    Array.from(said.get(article.id) ?? [], ([speaker, texts]) => ({
      ...article,
      id: `${article.id} ${speaker}`,
      raw: `${texts.join('\n')}\n`,
      setAside: [],
      metadata: { ...article.metadata, speaker },
    })),
  );
}
