/** The languages that the kit has rules for, by their BCP 47 primary tag. */
export type KnownLanguage = 'de' | 'en' | 'fr';

/**
 * The commonest function words of each language, by which it is recognised. What belongs on a list: about a fifth of
 * running text or more is made of its words, and it leaves out what is common in another language as well, be that one
 * listed here ("in", "so", "was", "war", "will") or not ("es" and "des" of the Romance languages, "er" and "at" of the
 * Scandinavian ones, "on" of the Finnic ones). No word stands in two lists.
 *
 * A further language is a list here and a folder of data in `text/languages`; the compiler asks for both.
 */
export const COMMON_WORDS: Readonly<Record<KnownLanguage, string>> = {
  de: `der die das den dem und ist nicht mit sich von für auf ein eine einen einem einer eines auch dass daß wird werden
    wurde wurden worden zu zum zur nach bei beim vom hat haben habe hatte hatten sind seien sein seine seiner seinen
    seinem sie ihre ihrer ihren ihrem aus noch nur oder über wie aber durch gegen unter zwischen kann können könnte
    konnte muss müssen soll sollen sollte wenn weil damit dann doch schon sehr mehr wir ich uns mich diese dieser dieses
    diesem diesen vor bis seit ohne keine keinen kein im`,
  en: `the of and to that for is with by from it are be been this these those has have had not were which or but their
    they them his he she her we you your our its who would could should about more when there what than if after into
    said because between before other only any where how`,
  fr: `le les une est dans pour qui avec sont été cette ces elle ils leur leurs nous vous mais avait aux pas ce selon
    après aussi comme être avoir doit sans très tous dont où déjà depuis chez puis ainsi avant moins sera serait ceux
    celle celui quand notre votre ses ont`,
};
