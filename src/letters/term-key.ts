// The form in which words are compared.
import { readLetters } from './reading';

const APOSTROPHES = /[\u2018\u2019\u02bc\u0060\u00b4\u2032]/g;
const HYPHENS = /[\u2010\u2011]/g;
const PLAIN = /^[a-zA-Z0-9äöüÄÖÜß-]*$/;

/**
 * The form in which a word is counted: as `readLetters` reads it (Unicode NFC, without soft hyphens and zero-width
 * characters, ligatures in their letters), with one apostrophe (') and one hyphen (-) for their variants, and in lower
 * case unless `lowercase` is false. "ß" stays "ß". An empty text stays empty.
 *
 * @example
 * ```ts
 * termKey('STRASSE'); // 'strasse'
 * ```
 */
export function termKey(text: string, options: { readonly lowercase?: boolean } = {}): string {
  let key = text;
  if (!PLAIN.test(text)) {
    key = readLetters(text).text.replace(APOSTROPHES, "'").replace(HYPHENS, '-').normalize('NFC');
  }
  return options.lowercase === false ? key : key.toLowerCase();
}
