// A German article with its grammar, worked out once.
import { itemAt } from '../../base';
import type { ArticleContext } from '../document';
import { type ParsedSentence, parseSentence } from './cues';
import { segmentSentence, tabulateVerbs, type VerbTable } from './grammar';

/** An article as the German rules see it. */
export interface GermanContext extends ArticleContext {
  /** What each token can be as a verb. */
  readonly verbs: VerbTable;
  /** The clauses and cues of a sentence, by its index. */
  readonly parsed: (sentence: number) => ParsedSentence;
}

const known = new WeakMap<ArticleContext, GermanContext>();

/** The article with its German grammar, which is worked out at the first call and kept as long as the article. */
export function inGerman(context: ArticleContext): GermanContext {
  const found = known.get(context);
  if (found !== undefined) return found;
  const german = new GermanArticle(context);
  known.set(context, german);
  known.set(german, german);
  return german;
}

class GermanArticle implements GermanContext {
  readonly article: GermanContext['article'];
  readonly language: GermanContext['language'];
  readonly raw: string;
  readonly body: GermanContext['body'];
  readonly tokens: GermanContext['tokens'];
  readonly sentences: GermanContext['sentences'];
  readonly paragraphs: GermanContext['paragraphs'];
  readonly quoted: Uint8Array;
  readonly passages: GermanContext['passages'];
  readonly verbs: VerbTable;
  private readonly known: (ParsedSentence | null)[];

  constructor(context: ArticleContext) {
    this.article = context.article;
    this.language = context.language;
    this.raw = context.raw;
    this.body = context.body;
    this.tokens = context.tokens;
    this.sentences = context.sentences;
    this.paragraphs = context.paragraphs;
    this.quoted = context.quoted;
    this.passages = context.passages;
    this.verbs = tabulateVerbs(context);
    this.known = context.sentences.map(() => null);
  }

  readonly parsed = (index: number): ParsedSentence => {
    const known = itemAt(this.known, index);
    if (known !== null) return known;
    const sentence = itemAt(this.sentences, index);
    const parsed = parseSentence(this.verbs, sentence, segmentSentence(this.verbs, sentence));
    this.known[index] = parsed;
    return parsed;
  };
}
