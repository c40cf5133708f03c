// French articles, pronouns that stand like them, and numbers in words.
import { determiners } from '../determiners';

export const DETERMINERS = determiners({
  definite: 'le la les',
  indefinite: 'un une des',
  negative: '',
  demonstrative: 'ce cet cette ces',
  possessive: 'son sa ses leur leurs',
  ownPossessive: 'mon ma mes ton ta tes notre nos votre vos',
  cardinals: 'deux trois quatre cinq six sept huit neuf dix onze douze',
});
