import type { Span } from '../base';
import type { Article } from '../corpus';
import type { Sentence, Token } from '../text';
import { findBodyText } from './body-text';
import { segmentSentence } from './clauses';
import type { MarkedPassage } from './marks';
import { findMarkedPassages } from './marks';
import type { LocalMention } from './mentions';
import { type ParsedSentence, parseSentence } from './parsed-sentence';
import type { QuotationType } from './types';
import { cutAtAttribution } from './unclosed-passages';
import { tabulateVerbs, type VerbTable } from './verb-table';

/** A token of the article's body, with what the rules ask of it most often. */
export interface ContextToken extends Token {
  /** Place in `ArticleContext.tokens`. `sentence` is the place in `ArticleContext.sentences`. */
  readonly index: number;
  /** The text in lower case. */
  readonly lower: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** A sentence of the article's body and its tokens: from `firstToken` up to, not including, `endToken`. */
export interface ContextSentence extends Sentence {
  readonly firstToken: number;
  readonly endToken: number;
  /** Whether a paragraph (a line of its own) begins with this sentence. */
  readonly startsParagraph: boolean;
}

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

/** Who is quoted, as found beside the quotation, before anyone asks who that is. */
export interface FoundSpeaker {
  readonly mention: LocalMention;
  /** Name of the rule that chose the mention. */
  readonly rule: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A quotation as the finders hand it to `findQuotations`. */
export interface FoundQuotation {
  readonly type: QuotationType;
  /** Without quotation marks and without the white space around; in order. */
  readonly spans: readonly Span[];
  /** The word that announces it; null where nothing does. */
  readonly cue: Span | null;
  /** More than one where several say it together; empty where nobody is named. */
  readonly speakers: readonly FoundSpeaker[];
  readonly rule: string;
  readonly confidence: number;
  /** Whether it stands inside another quotation. */
  readonly nested: boolean;
  /** False for what stands in marks but is no speech. */
  readonly isSpeech: boolean;
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

/** Index of the first token that ends after `offset`; `tokens.length` where there is none. */
export function tokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
