import { KeyTable } from '../words/key-table';
import type { StatementColumns } from './sentence-table';

/** A sentence that many articles have: where the first two print it (numbers of statements), and how many do. */
export interface StockSentence {
  readonly a: number;
  readonly b: number;
  readonly articleCount: number;
}

/**
 * Leaves out sentences that stand word for word in more than `maxArticles` articles: captions, legal lines and
 * boilerplate of agencies would else make a pair of every two of them. `stock`: these sentences, each once.
 */
export function withoutStockSentences(
  statements: StatementColumns,
  maxArticles: number,
): { readonly statements: StatementColumns; readonly stock: readonly StockSentence[] } {
  const { count, article, formStart, form, forms } = statements;
  const table = new KeyTable(count);
  const idOf = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    let [low, high] = [0x811c9dc5, 0x2545f491];
    for (let word = formStart[at] as number; word < (formStart[at + 1] as number); word++) {
      const id = form[word] as number;
      // A figure that differs makes no other stock phrase, any other word does.
      const part = forms.form(id).figure === null ? id + 1 : 0;
      low = Math.imul(low ^ part, 0x01000193);
      high = Math.imul(high + part, 0x85ebca6b) ^ (high >>> 15);
    }
    low ^= low >>> 16;
    idOf[at] = table.add((low ^ (low >>> 13)) >>> 0, high >>> 0);
  }
  const articleCount = new Int32Array(table.count);
  const lastArticle = new Int32Array(table.count).fill(-1);
  idOf.forEach((id, at) => {
    if (lastArticle[id] === article[at]) return;
    lastArticle[id] = article[at] as number;
    articleCount[id] = (articleCount[id] as number) + 1;
  });
  const stock = new Map<number, number[]>();
  idOf.forEach((id, at) => {
    if ((articleCount[id] as number) <= maxArticles) return;
    const places = stock.get(id);
    if (places === undefined) stock.set(id, [at]);
    else if (places.length === 1 && article[places[0] as number] !== article[at]) places.push(at);
  });
  const isKept = (at: number) => (articleCount[idOf[at] as number] as number) <= maxArticles;
  return {
    statements: stock.size === 0 ? statements : chosen(statements, isKept),
    stock: Array.from(stock, ([id, [a = 0, b = 0]]) => ({ a, b, articleCount: articleCount[id] as number })),
  };
}

/** The statements that `isKept` holds for. */
function chosen(statements: StatementColumns, isKept: (at: number) => boolean): StatementColumns {
  const kept = Int32Array.from(statements.article.keys()).filter(isKept);
  const formStart = new Int32Array(kept.length + 1);
  const [form, wordStart, wordEnd] = [statements.form, statements.wordStart, statements.wordEnd].map((words) => {
    const taken = new Int32Array(words.length);
    kept.forEach((at, slot) => {
      const own = words.subarray(statements.formStart[at], statements.formStart[at + 1]);
      taken.set(own, formStart[slot]);
      formStart[slot + 1] = (formStart[slot] as number) + own.length;
    });
    return taken;
  }) as [Int32Array, Int32Array, Int32Array];
  const column = (values: Int32Array) => kept.map((at) => values[at] as number);
  const { article, start, end, place, forms } = statements;
  return {
    count: kept.length,
    ...{ article: column(article), start: column(start), end: column(end), place: column(place) },
    ...{ formStart, form, wordStart, wordEnd, forms },
  };
}
