// Indirect speech in English: by its source ("according to X"), or by its frames: "X said (that) …", "…, X said", "X promised
// to", "X urged Y to", "saying that …", "X's claim that …", "is said to". What sums up without a clause ("criticized the
// plan") is `reported`.
import { itemAt } from '../../base';
import { type ArticleContext, type Candidate, type ContextSentence, sentenceLimit } from '../document';
import { frames } from './frames';
import { accordingTo } from './source-phrases';
import { isWhollyQuoted } from './stretch';

/** The indirect and reported speech of a sentence in English. */
export function findEnglishSpeech(
  table: Pick<ArticleContext, 'tokens' | 'quoted'>,
  sentence: ContextSentence,
): Candidate[] {
  const limit = sentenceLimit(sentence);
  const last = itemAt(table.tokens, limit - 1);
  const end = /^[.!?]$/.test(last.text) ? limit - 1 : limit;
  const stretch = { table, first: sentence.firstToken, end };
  const source = accordingTo(stretch);
  const found = source === null ? frames(stretch) : [source];
  return found.filter(({ spans }) => !isWhollyQuoted(table, spans));
}
