import type { CorpusWords } from './corpus-words';
import { numberRepeatedGrams } from './gram-numbers';

/**
 * Where runs of `length` words ("shingles", "n-grams") occur more than once in a corpus. Most runs of four or five
 * words occur once; these are sorted out by a small table of counters before any id is given, so that memory goes
 * with what is shared and not with the corpus.
 */
export interface GramIndex {
  readonly length: number;
  /** Id of the gram that begins at each word of the corpus; -1 where it occurs nowhere else or does not fit the article. */
  readonly gramAt: Int32Array;
  /** In how many articles each gram occurs, by id. */
  readonly documentCount: Int32Array;
  /** Where the places of each gram begin in `place`; one entry more than there are grams. */
  readonly placeStart: Int32Array;
  /** Places (numbers of words in the corpus), gram by gram, rising. Grams in one or in too many articles have none. */
  readonly place: Int32Array;
  /** Number of the article of each place. */
  readonly placeArticle: Int32Array;
}

/**
 * Indexes the grams of a corpus that occur in 2 to `maxDocuments` articles and at no more than `maxPlaces` places (an
 * article that says one thing a million times). Linear in the words.
 */
export function indexGrams(
  words: CorpusWords,
  length: number,
  maxDocuments: number,
  maxPlaces = Number.POSITIVE_INFINITY,
): GramIndex {
  const gramAt = new Int32Array(words.term.length).fill(-1);
  const documentCount = countDocuments(words, gramAt, numberRepeatedGrams(words, length, gramAt));
  return { length, gramAt, documentCount, ...listPlaces(words, gramAt, documentCount, maxDocuments, maxPlaces) };
}

function listPlaces(
  words: CorpusWords,
  gramAt: Int32Array,
  documentCount: Int32Array,
  maxDocuments: number,
  maxPlaces: number,
) {
  const grams = documentCount.length;
  const placeStart = new Int32Array(grams + 1);
  for (const gram of gramAt) if (gram >= 0) placeStart[gram + 1] = (placeStart[gram + 1] as number) + 1;
  for (let gram = 0; gram < grams; gram++) {
    const documents = documentCount[gram] as number;
    const places = placeStart[gram + 1] as number;
    const isIndexed = documents >= 2 && documents <= maxDocuments && places <= maxPlaces;
    placeStart[gram + 1] = (placeStart[gram] as number) + (isIndexed ? places : 0);
  }
  const place = new Int32Array(placeStart[grams] as number);
  const placeArticle = new Int32Array(place.length);
  const next = placeStart.slice();
  for (let article = 0; article + 1 < words.articleStart.length; article++) {
    const end = words.articleStart[article + 1] as number;
    for (let word = words.articleStart[article] as number; word < end; word++) {
      const gram = gramAt[word] as number;
      if (gram < 0 || placeStart[gram] === placeStart[gram + 1]) continue;
      const slot = next[gram] as number;
      place[slot] = word;
      placeArticle[slot] = article;
      next[gram] = slot + 1;
    }
  }
  return { placeStart, place, placeArticle };
}

function countDocuments(words: CorpusWords, gramAt: Int32Array, gramCount: number): Int32Array {
  const documentCount = new Int32Array(gramCount);
  const lastArticle = new Int32Array(gramCount).fill(-1);
  for (let article = 0; article + 1 < words.articleStart.length; article++) {
    const end = words.articleStart[article + 1] as number;
    for (let word = words.articleStart[article] as number; word < end; word++) {
      const gram = gramAt[word] as number;
      if (gram < 0 || lastArticle[gram] === article) continue;
      lastArticle[gram] = article;
      documentCount[gram] = (documentCount[gram] as number) + 1;
    }
  }
  return documentCount;
}
