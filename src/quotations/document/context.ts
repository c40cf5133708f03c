// An article prepared for all rules.
import type { Span } from '../../base';
import type { Article } from '../../corpus';
import { cutAtAttribution, findQuotedPassages, type QuotedPassage } from '../quotation-marks';
import { findBodyText } from './body-text';
import type { QuotationLanguage } from './quotation-language';
import { markQuoted } from './quoted-tokens';
import type { ContextSentence, ContextToken } from './tokens';

/**
 * One article, prepared once for all rules: tokens and sentences of its body (what was set aside is not in it), the
 * passages in quotation marks. What takes time is found on first use.
 */
export interface ArticleContext {
  readonly article: Article;
  /** The language whose rules hold for it. */
  readonly language: QuotationLanguage;
  readonly raw: string;
  /** What is not set aside, and headlines, in order. */
  readonly body: readonly Span[];
  readonly tokens: readonly ContextToken[];
  readonly sentences: readonly ContextSentence[];
  /** The lines and blocks of lines of the body, in order. */
  readonly paragraphs: readonly Span[];
  /** 1 for each token in quotation marks or brackets, the marks themselves included; else 0. */
  readonly quoted: Uint8Array;
  /** What stands in quotation marks, in order of `start`, an inner one after the one that holds it. */
  readonly passages: readonly QuotedPassage[];
}

/** Prepares an article for the rules. */
export function prepareContext(article: Article, language: QuotationLanguage): ArticleContext {
  return new PreparedArticle(article, language);
}

/** A class, for objects with getters of their own would each look different to the engine, and slow down every rule. */
class PreparedArticle implements ArticleContext {
  readonly raw: string;
  readonly body: readonly Span[];
  readonly tokens: readonly ContextToken[];
  readonly sentences: readonly ContextSentence[];
  readonly paragraphs: readonly Span[];
  private inMarks: Uint8Array | null = null;
  private found: readonly QuotedPassage[] | null = null;

  constructor(
    readonly article: Article,
    readonly language: QuotationLanguage,
  ) {
    const { body, paragraphs, sentences, tokens } = findBodyText(article);
    this.raw = article.raw;
    this.body = body;
    this.tokens = language.readCapitals(tokens, sentences);
    this.sentences = sentences;
    this.paragraphs = paragraphs;
  }

  get quoted(): Uint8Array {
    this.inMarks ??= markQuoted(this);
    return this.inMarks;
  }

  get passages(): readonly QuotedPassage[] {
    this.found ??= findQuotedPassages(this.raw, this.paragraphs).map((passage) =>
      cutAtAttribution(this.raw, passage, this.language.marks.unclosedAttribution),
    );
    return this.found;
  }
}
