// An article prepared for all rules.
import type { Span } from '../../base';
import type { Article } from '../../corpus';
import { type ParsedSentence, parseSentence } from '../german/cues';
import { segmentSentence, tabulateVerbs, type VerbTable } from '../german/grammar';
import { cutAtAttribution, findMarkedPassages, type MarkedPassage } from '../quotation-marks';
import { type ContextSentence, type ContextToken, findBodyText } from '.';

/**
 * One article, prepared once for all rules: tokens and sentences of its body (what was set aside is not in it), the
 * passages in quotation marks. What takes time is found on first use.
 */
export interface ArticleContext {
  readonly article: Article;
  readonly raw: string;
  /** What is not set aside, and headlines, in order. */
  readonly body: readonly Span[];
  readonly tokens: readonly ContextToken[];
  readonly sentences: readonly ContextSentence[];
  /** The lines and blocks of lines of the body, in order. */
  readonly paragraphs: readonly Span[];
  /** What each token can be as a verb. */
  readonly verbs: VerbTable;
  /** The clauses and cues of a sentence, by its index. */
  readonly parsed: (sentence: number) => ParsedSentence;
  /** What stands in quotation marks, in order of `start`, an inner one after the one that holds it. */
  readonly passages: readonly MarkedPassage[];
}

/** Prepares an article for the rules. */
export function prepareContext(article: Article): ArticleContext {
  const { body, paragraphs, tokens, sentences } = findBodyText(article);
  const parsedSentences: ParsedSentence[] = [];
  let verbs: VerbTable | undefined;
  let passages: readonly MarkedPassage[] | undefined;
  const context: ArticleContext = {
    article,
    raw: article.raw,
    body,
    tokens,
    sentences,
    paragraphs,
    get verbs() {
      verbs ??= tabulateVerbs(context);
      return verbs;
    },
    parsed(index) {
      const known = parsedSentences[index];
      if (known !== undefined) return known;
      const sentence = sentences[index] as ContextSentence;
      const parsed = parseSentence(context.verbs, sentence, segmentSentence(context.verbs, sentence));
      parsedSentences[index] = parsed;
      return parsed;
    },
    get passages() {
      passages ??= findMarkedPassages(article.raw, paragraphs).map((passage) => cutAtAttribution(article.raw, passage));
      return passages;
    },
  };
  return context;
}

/** The language whose rules hold for an article: "de" for "de-AT". */
export function primaryLanguage({ article }: Pick<ArticleContext, 'article'>): string {
  return article.language.split('-', 1)[0]?.toLowerCase() ?? '';
}
