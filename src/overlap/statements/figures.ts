// Figures in statements, in one spelling.
import type { LanguageProfile } from '../../languages';

const DIGITS = /^\d{1,3}(?:[.\u00a0\u202f ]\d{3})+$|^\d+$/;
const GROUPED = /^\d{1,3}(?:[.\u00a0\u202f\u2009 ']\d{3})+(?:,\d+)?$/;

/**
 * A figure in one spelling: "2.500", "2500" and "zweitausendfünfhundert" give "2500", "1,10" gives "1.1"; times and
 * dates stay as they are printed, an ordinal loses its dot. Null for a word that is no figure, "ein" among them. Lower
 * case is given.
 */
export function figureOf(word: string, profile: LanguageProfile): string | null {
  const whole = numberOf(word, profile);
  // "Ein" is an article far more often than a number.
  if (whole === 1 && !/\d/.test(word)) return null;
  if (whole !== null) return String(whole);
  if (!/^\d/.test(word) || word.length > 24) return null;
  const bare = word.replace(/\.$/, '');
  const plain = GROUPED.test(bare) ? bare.replace(/[.\u00a0\u202f\u2009 ']/g, '') : bare;
  return /^\d+(?:,\d+)?$/.test(plain) ? String(Number(plain.replace(',', '.'))) : plain;
}

/** The whole number that a word stands for, in digits ("5.000", "5000") or written out ("fünftausend"); null for others. */
export function numberOf(word: string, profile: LanguageProfile): number | null {
  return DIGITS.test(word) ? Number(word.replace(/\D/g, '')) : profile.vocabulary().numberOf(word);
}
