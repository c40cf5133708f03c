// A German noun phrase in the nominative: what stands as a name in a table must not read "des Betreibers".
import type { ContextToken } from '../document';
import { FEMININE, isPersonNoun, MASCULINE } from './grammar';

type Word = Pick<ContextToken, 'text' | 'lower' | 'capital'>;

const NEUTER =
  /(?:gesetz|urteil|gutachten|dokument|schreiben|protokoll|plakat|transparent|ergebnis|buch|papier|posting|blatt|lied|interview|ministerium|institut|gericht|amt|präsidium|parlament|unternehmen|werk|museum|büro|komitee|zentrum|netzwerk|magazin|fernsehen|radio|portal|militär|team|opfer|mitglied|kind)(?:s|es|ses)?$/;

/**
 * Articles that show by themselves that the phrase is no subject, and what they are in the nominative: masculine,
 * feminine, neuter.
 */
const OBLIQUE: Readonly<Record<string, readonly [string, string, string]>> = {
  des: ['der', 'die', 'das'],
  dem: ['der', 'die', 'das'],
  eines: ['ein', 'eine', 'ein'],
  einem: ['ein', 'eine', 'ein'],
  einen: ['ein', 'eine', 'ein'],
  einer: ['eine', 'eine', 'eine'],
  diesem: ['dieser', 'diese', 'dieses'],
  seinem: ['sein', 'seine', 'sein'],
  seines: ['sein', 'seine', 'sein'],
  seiner: ['seine', 'seine', 'seine'],
  ihrem: ['ihr', 'ihre', 'ihr'],
  ihres: ['ihr', 'ihre', 'ihr'],
  ihrer: ['ihre', 'ihre', 'ihre'],
};

/** Endings of adjectives behind an article without an ending of its own: "ein alter Bericht", "ein altes Gutachten". */
const STRONG = ['er', 'e', 'es'] as const;

/** The words of a phrase with its article, the noun first named by a capital; as printed where the case does not show. */
export function inGermanNominative(words: readonly Word[]): string {
  const [article] = words;
  const at = words.findIndex(({ capital }, index) => index > 0 && capital);
  const noun = words[at];
  const printed = words.map(({ text }) => text).join(' ');
  if (article === undefined || noun === undefined) return printed;
  const isFeminine =
    FEMININE.test(noun.lower) && !MASCULINE.test(noun.lower) && !/^(?:des|dem|eines|einem)$/.test(article.lower);
  const gender = isFeminine ? 1 : NEUTER.test(noun.lower) ? 2 : 0;
  const own = article.lower === 'der' && isFeminine ? 'die' : OBLIQUE[article.lower]?.[gender];
  if (own === undefined) return printed;
  const ending = /^(?:ein|sein|ihr)$/.test(own) ? STRONG[gender] : 'e';
  const adjectives = words.slice(1, at).map(({ text }) => text.replace(/e[nrm]$/, ending));
  const head = isFeminine ? noun.text : nominativeNoun(noun.text, /es$/.test(article.lower) || article.lower === 'des');
  return [own, ...adjectives, head, ...words.slice(at + 1).map(({ text }) => text)].join(' ');
}

/** Masculine nouns in -e, which have an n in all other cases. */
const WEAK = /(?:junge|kunde|kollege|gefährte|genosse|riese|hirte|zeuge|erbe|bote|gatte|insasse|neffe)n$/;

/** "Betreibers", "Gesetzes", "Präsidenten", "Zeugen". */
function nominativeNoun(text: string, genitive: boolean): string {
  const lower = text.toLowerCase();
  if (isPersonNoun(lower.slice(0, -2)) && /enten$|isten$|anten$|archen$|graphen$|anden$/.test(lower))
    return text.slice(0, -2);
  if (lower.endsWith('en') && isPersonNoun(lower.slice(0, -1))) return text.slice(0, -1);
  if (WEAK.test(lower)) return text.slice(0, -1);
  if (!genitive) return text;
  if (/(?:nisses)$/.test(lower)) return text.slice(0, -3);
  if (/(?:[ßzx]|[^aeiouyäöü]d|[^aeiouyäöü]t|nn|ck|uch|mt|cht|and|ind)es$/.test(lower)) return text.slice(0, -2);
  return lower.endsWith('s') && !/(?:us|is|ss)$/.test(lower) ? text.slice(0, -1) : text;
}
