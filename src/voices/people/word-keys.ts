// Forms of words that stay the same when a word is inflected or a name is spelled another way.

/**
 * Spellings of one sound in the names of the news, which come through German, English and French transliteration
 * ("Schoigu", "Shoigu"; "Peskow", "Peskov"; "Sergej", "Sergei", "Sergey"; "Dschong", "Jong"). In this order; the result
 * is a key to compare, not a name.
 */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/æ/g, 'a'],
  [/œ/g, 'o'],
  [/ı/g, 'i'],
  [/([aou])e/g, '$1'],
  [/dsch|dzh/g, 'j'],
  [/tsch|tch|kh|ch/g, 'x'],
  [/schtsch|shch|sch|sh/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|[cq]/g, 'k'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/ff?$/g, 'v'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/**
 * The sound of a name's word, roughly: equal for the spellings of one name. "Peskow" and "Peskov" give "peskov",
 * "Müller" and "Mueller" "muler". Empty for a word without letters.
 */
export function nameKey(word: string): string {
  let key = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  for (const [spelling, sound] of SAME_SOUND) key = key.replace(spelling, sound);
  return key;
}

/** The keys of a name, a word each; a hyphen parts words ("Kim Jong-un" and "Kim Jong Un" are the same). */
export function nameKeys(name: string): string[] {
  return name
    .split(/[\s\u00a0.\-‑–]+/)
    .map(nameKey)
    .filter((key) => key !== '');
}

/** What inflection leaves of a word: "Präsident", "Präsidenten"; "russischer", "russische"; "Haus", "Hauses". */
export function wordStem(lower: string): string {
  const whole = lower
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/ien$/, 'ium')
    .replace(/['’]s$/, '');
  let end = whole.length;
  while (end > 3 && 'enrsm'.includes(whole[end - 1] as string)) end--;
  return whole.slice(0, end);
}

/** Whether the word could be a genitive of a name: "Putins", "Biden's", "Johannes’". */
export function looksGenitive(word: string): boolean {
  return /(?:\p{L}{2}s|['’]s?)$/u.test(word);
}

/** The word without the s of a genitive. */
export function withoutGenitive(word: string): string {
  return word.replace(/(?:['’]s?|s)$/u, '');
}
