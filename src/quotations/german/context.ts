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
  const verbs = tabulateVerbs(context);
  const sentences: ParsedSentence[] = [];
  const german: GermanContext = {
    ...context,
    verbs,
    parsed(index) {
      const parsed = sentences[index];
      if (parsed !== undefined) return parsed;
      const sentence = itemAt(context.sentences, index);
      const made = parseSentence(verbs, sentence, segmentSentence(verbs, sentence));
      sentences[index] = made;
      return made;
    },
  };
  known.set(context, german);
  known.set(german, german);
  return german;
}
