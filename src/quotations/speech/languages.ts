// The only place that chooses a language. A further one is a folder that fulfils `QuotationLanguage`, and a line here.
import type { QuotationLanguage } from '../document';
import { ENGLISH } from '../english';
import { FRENCH } from '../french';
import { GERMAN } from '../german';
import { PLAIN } from './plain-language';

const LANGUAGES: readonly QuotationLanguage[] = [GERMAN, ENGLISH, FRENCH];

/** The language whose rules hold for a BCP 47 tag: German for "de-AT", `PLAIN` where there are none. */
export function languageOf(tag: string): QuotationLanguage {
  const primary = tag.split('-', 1)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language.tag === primary) ?? PLAIN;
}
