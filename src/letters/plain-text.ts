// Names as tables hold them, in the form in which two of them are the same.
import { readLetters } from './reading';

const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/**
 * A name or value as it is read: letters composed (NFC) and in their plain form, without characters that do not show,
 * one blank for any blanks between words and none around them.
 */
export function plainText(text: string): string {
  if (PLAIN.test(text) && !text.includes('&') && !text.includes('<')) return text;
  return readLetters(text).text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
