// English articles, pronouns that stand like them, and numbers in words.
import { determiners } from '../determiners';

export const DETERMINERS = determiners({
  definite: 'the',
  indefinite: 'a an',
  negative: 'no',
  demonstrative: 'this that these those',
  possessive: 'his her its their',
  ownPossessive: 'my our your',
  cardinals: 'two three four five six seven eight nine ten eleven twelve',
});
