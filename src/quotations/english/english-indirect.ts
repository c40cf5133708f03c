// Indirect speech in English: by its source ("according to X"), or by its frames: "X said (that) …", "…, X said", "X promised
// to", "X urged Y to", "saying that …", "X's claim that …", "is said to". What sums up without a clause ("criticized the
// plan") is `reported`.
import { itemAt } from '../../base';
import { type ArticleContext, type Candidate, type ContextSentence, isQuoted, sentenceLimit } from '../document';
import { frames } from './frames';
import { headlineSpeech } from './headlines';
import { accordingTo } from './source-phrases';
import { isWhollyQuoted, type Stretch } from './stretch';

type Table = Pick<ArticleContext, 'tokens' | 'quoted' | 'sentences' | 'passages'>;

/** The indirect and reported speech of an article in English, in order. */
export function findEnglishIndirect(context: ArticleContext): Candidate[] {
  return context.sentences.flatMap((sentence) => findEnglishSpeech(context, sentence));
}

/** The indirect and reported speech of a sentence in English. */
function findEnglishSpeech(table: Table, sentence: ContextSentence): Candidate[] {
  const headline = headlineSpeech(table, sentence);
  if (headline !== null) return [headline];
  const stretch = stretchOf(table, sentence);
  const source = accordingTo(stretch);
  const found = source === null ? frames(stretch) : [source];
  return found.filter(({ spans }) => !isWhollyQuoted(stretch.table, spans));
}

/** The sentence without its end sign; one that stands in brackets without these, and read as if it did not. */
function stretchOf(table: Table, sentence: ContextSentence): Stretch {
  const { tokens, quoted } = table;
  const limit = sentenceLimit(sentence);
  const { firstToken: first } = sentence;
  if (itemAt(tokens, first).text !== '(')
    return { table, first, end: /^[.!?]$/.test(itemAt(tokens, limit - 1).text) ? limit - 1 : limit };
  let end = limit;
  while (end > first + 1 && /^[.!?)]$/.test(itemAt(tokens, end - 1).text)) end--;
  // "(SPD) He left": an aside before the sentence.
  for (let at = first; at < end; at++) if (itemAt(tokens, at).text === ')') return { table, first, end };
  const open = quoted.slice();
  for (let at = first; at < end; at++) if (!isQuoted(table, at)) open[at] = 0;
  return { table: { ...table, quoted: open }, first: first + 1, end };
}
