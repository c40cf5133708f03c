// Indirect speech in English: by its source ("according to X"), or by its frames: "X said (that) …", "…, X said", "X promised
// to", "X urged Y to", "saying that …", "X's claim that …", "is said to". What sums up without a clause ("criticized the
// plan") is `reported`.
import { itemAt } from '../../base';
import { type ArticleContext, type Candidate, type ContextSentence, sentenceLimit } from '../document';
import { frames } from './frames';
import { headlineSpeech } from './headlines';
import { accordingTo } from './source-phrases';
import { isWhollyQuoted } from './stretch';

type Table = Pick<ArticleContext, 'tokens' | 'quoted' | 'sentences'>;

/** The indirect and reported speech of an article in English, in order. */
export function findEnglishIndirect(context: ArticleContext): Candidate[] {
  return context.sentences.flatMap((sentence) => findEnglishSpeech(context, sentence));
}

/** The indirect and reported speech of a sentence in English. */
function findEnglishSpeech(table: Table, sentence: ContextSentence): Candidate[] {
  const headline = headlineSpeech(table, sentence);
  if (headline !== null) return [headline];
  const limit = sentenceLimit(sentence);
  const last = itemAt(table.tokens, limit - 1);
  const end = /^[.!?]$/.test(last.text) ? limit - 1 : limit;
  const stretch = { table, first: sentence.firstToken, end };
  const source = accordingTo(stretch);
  const found = source === null ? frames(stretch) : [source];
  return found.filter(({ spans }) => !isWhollyQuoted(table, spans));
}
