// English words that have a capital from the start of the sentence only and are no name: adverbs, numbers, adjectives.
import { isForename, languageProfile, wordSet } from '../../languages';
import { isAuxiliary } from './closed-words';
import { WordClass, wordClasses } from './lexicon';

/** Adverbs by their ends, and other words that begin a sentence. */
const ADVERB =
  /(?:[aeiou]ll|[ctsx]t|ss|sh|[aei]d|[aeo]us|ing|[ae]nt|fu?l|ive|ab|ib|c|t|ic)ly$|^(?:perhaps|maybe|instead|indeed|moreover|nevertheless|nonetheless|furthermore|besides|otherwise|rather|overall|together|anyway|elsewhere|afterward|afterwards|thereafter|thus|hence|still|again|once|only|even|soon|often|sometimes|previously|nearly|early|usually|finally|really|only|clearly|similarly|likely|unlike|like|despite|asked|speaking|given|regarding|following|including|according|whether|unless|although|since|unlike)$/;

const { vocabulary } = languageProfile('en');

/** Words that are surnames more often than the first word of a sentence that names nobody. */
const SURNAMES = wordSet(`
  young long brown black white green gray grey rich short sharp stark strong small little wise good best swift noble moody
  savage blunt bright frank grand bland loving love gold golden silver royal crisp stout hale hardy gay sweet bliss new
  west north south east wild grave ready holy just dear early fair free gentle happy jolly keen kind loud proud rash rough
  browning fielding bowling spalding golding king ring sterling slim smart wilder poor major minor olive pink rose violet coy darling merry sage
`);

/** "Six said", "Former Obama", "Large crowds": what has its capital from the start of the sentence. */
export function isInitialWord(lower: string): boolean {
  if (ADVERB.test(lower) || vocabulary().numberOf(lower) !== null) return true;
  if (isForename(lower) || SURNAMES.has(lower)) return false;
  if (isAuxiliary(lower) || isFormInIng(lower)) return true;
  const classes = wordClasses(lower);
  return (
    (classes & WordClass.ADJECTIVE) !== 0 && (classes & (WordClass.NOUN | WordClass.PLURAL | WordClass.PAST)) === 0
  );
}

/** "Trampling", but not "Manning": of a verb of the lexicon. */
const isFormInIng = (lower: string): boolean =>
  lower.endsWith('ing') &&
  [lower.slice(0, -3), `${lower.slice(0, -3)}e`].some((stem) => (wordClasses(stem) & WordClass.BASE) !== 0);
