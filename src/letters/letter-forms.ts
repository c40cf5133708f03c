// Characters that do not show, and letters that are printed in another form than they are compared in.
import { type Replacement, replacementsOf } from './mapped-text';

/**
 * Zero-width characters, direction marks and other format characters (Unicode's Cf), but not the soft hyphen, which
 * says where a word may be broken, and not those of emoji: the joiner of two figures, the tags of a flag.
 */
const INVISIBLE =
  /(?<!\p{S}|\ufe0f)\u200d|\u200d(?!\p{S})|(?!\u00ad|\u200d|[\u0600-\u0605]|\u06dd|\u070f|[\u{e0020}-\u{e007f}])\p{Cf}|\u034f|[\u115f\u1160]|[\u180b-\u180d]|\u3164|\uffa0/gu;

/** Characters that do not show, each to be read as nothing. */
export function invisibleReplacements(text: string): Replacement[] {
  return replacementsOf(text, INVISIBLE, () => '');
}

/** A letter with the marks on it, a Korean syllable in its letters, or a letter whose composed form is another one. */
const CLUSTER =
  /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\u2126\u212a\u212b]|[\uf900-\ufaff]|[\p{L}\p{N}]\p{M}+/gu;

/** Letters in several pieces (NFD) and their composed form (NFC). */
export function composedReplacements(text: string): Replacement[] {
  return replacementsOf(text, CLUSTER, ([printed]) => {
    const composed = printed.normalize('NFC');
    return composed === printed ? null : composed;
  });
}

/**
 * Letters that stand for several or for another one: ligatures ("ﬃ"), the long s, letters and digits of full width,
 * those of mathematics that are used as a typeface, and the forms that Arabic and Hebrew letters take in print.
 */
const FORMS =
  /(?=\p{L})[\u017f\u0132\u0133\ufb00-\ufdff\ufe70-\ufefc]|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/gu;

/** Letters in another form and what they are compared as (Unicode's compatibility decomposition, composed). */
export function formReplacements(text: string): Replacement[] {
  return replacementsOf(text, FORMS, ([printed]) => {
    const plain = printed.normalize('NFKC');
    return plain === printed ? null : plain;
  });
}
