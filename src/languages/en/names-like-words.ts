// English words that are names too.
import type { NamesLikeWords } from '../names-like-words';
import { wordSet } from '../word-list';

export const NAMES_LIKE_WORDS: NamesLikeWords = {
  surnames: wordSet('dick may march monday friday'),
  forenames: wordSet('june may summer'),
  bareDays: wordSet('monday friday'),
  beforeTimes: wordSet(`
    the this last next every since until on by of in at during for from through before after around early late mid
    between and to than or with as
  `),
  beforePlaces: new Set(),
  nounEndings: new Set(),
};
