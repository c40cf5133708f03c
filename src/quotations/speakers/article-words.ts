// How an article uses its words elsewhere: which stand behind an article ("der Flughafen") and so are nouns, and which
// names it prints without the s of a genitive.
import { itemAt } from '../../base';
import { type ArticleContext, askedOncePer, type NameWords } from '../document';
import { isArticleWord } from './determiners';
import { looksGenitive, withoutGenitive } from './word-keys';

interface ArticleWords {
  /** Words with a capital behind an article and before no other capital, in lower case. */
  readonly nouns: ReadonlySet<string>;
  /** Words with a capital, as printed. */
  readonly capitals: ReadonlySet<string>;
}

const known = new WeakMap<ArticleContext['tokens'], ArticleWords>();

/** Whether the article uses a word in lower case behind an article elsewhere: a common noun. */
export const isUsedAsNoun = (context: WordContext, lower: string): boolean => wordsOf(context).nouns.has(lower);

/** Whether a word is the genitive of a name that the article prints without its s ("Schäubles", where "Schäuble" stands). */
export function isGenitiveHere(context: WordContext, text: string): boolean {
  return looksGenitive(text) && wordsOf(context).capitals.has(withoutGenitive(text));
}

type WordContext = Pick<ArticleContext, 'tokens' | 'language'>;

const standsBeforeNouns = askedOncePer(
  ({ lower }, words: NameWords) => isArticleWord(words, lower) || words.contractions.has(lower),
);

function wordsOf({ tokens, language }: WordContext): ArticleWords {
  const found = known.get(tokens);
  if (found !== undefined) return found;
  const nouns = new Set<string>();
  const capitals = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = itemAt(tokens, at);
    if (!token.capital) continue;
    capitals.add(token.text);
    if (at === 0 || tokens[at + 1]?.capital === true) continue;
    if (standsBeforeNouns(itemAt(tokens, at - 1), language.names)) nouns.add(token.lower);
  }
  const words = { nouns, capitals };
  known.set(tokens, words);
  return words;
}
