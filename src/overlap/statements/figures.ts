// Figures in statements, in one spelling.
import { numberOf } from './number-words';

const GROUPED = /^\d{1,3}(?:[.\u00a0\u202f\u2009 ']\d{3})+(?:,\d+)?$/;

/**
 * A figure in one spelling: "2.500", "2500" and "zweitausendfünfhundert" give "2500", "1,10" gives "1.1"; times and
 * dates stay as they are printed, an ordinal loses its dot. Null for a word that is no figure. Lower case is given.
 */
export function figureOf(word: string): string | null {
  const whole = numberOf(word);
  if (whole !== null) return String(whole);
  if (!/^\d/.test(word) || word.length > 24) return null;
  const bare = word.replace(/\.$/, '');
  const plain = GROUPED.test(bare) ? bare.replace(/[.\u00a0\u202f\u2009 ']/g, '') : bare;
  return /^\d+(?:,\d+)?$/.test(plain) ? String(Number(plain.replace(',', '.'))) : plain;
}
