// Forms of words that stay the same when a word is inflected or a name is spelled another way.

/**
 * Spellings of one sound in the names of the news, which come through German, English and French transliteration
 * ("Schoigu", "Shoigu"; "Peskow", "Peskov"; "Sergej", "Sergei", "Sergey"; "Dschong", "Jong"). The result is a key to
 * compare, not a name.
 */
const SOUNDS: Readonly<Record<string, string>> = {
  schtsch: 'sx',
  shch: 'sx',
  dsch: 'i',
  dzh: 'i',
  tsch: 'x',
  tch: 'x',
  sch: 's',
  sh: 's',
  kh: 'x',
  ch: 'x',
  ck: 'k',
  ph: 'f',
  th: 't',
  ae: 'a',
  oe: 'o',
  ue: 'u',
  c: 'k',
  q: 'k',
  z: 's',
  w: 'v',
  y: 'i',
  j: 'i',
  ß: 's',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'a',
  œ: 'o',
  ı: 'i',
};

// The longest first; what is neither letter nor digit goes.
const SPELLING = new RegExp(`${Object.keys(SOUNDS).join('|')}|[^a-z]`, 'g');

/**
 * The sound of a name's word, roughly: equal for the spellings of one name. "Peskow" and "Peskov" give "peskov",
 * "Müller" and "Mueller" "muler". Empty for a word without letters and digits.
 */
export function nameKey(word: string): string {
  const known = recentKeys.get(word);
  if (known !== undefined) return known;
  const lower = word.normalize('NFKD').toLowerCase();
  const key = lower
    .replace(SPELLING, (spelling) => SOUNDS[spelling] ?? (OTHER_LETTER.test(spelling) ? spelling : ''))
    .replace(/ff?$/, 'v')
    .replace(/(\D)\1+/g, '$1');
  if (recentKeys.size >= MAX_RECENT) recentKeys.clear();
  recentKeys.set(word, key);
  return key;
}

// Letters of other scripts and digits stay as they are: the G7 are not the G20.
const OTHER_LETTER = /[\p{L}\p{N}]/u;

// The same names come again and again, and twenty patterns a word are slow.
const recentKeys = new Map<string, string>();

const MAX_RECENT = 10_000;

/** The keys of a name, a word each; a hyphen parts words ("Kim Jong-un" and "Kim Jong Un" are the same). */
export function nameKeys(name: string): string[] {
  const keys = name
    .split(/[\s\u00a0.\-‑–]+/)
    .map(nameKey)
    .filter((key) => key !== '');
  // "Jeb Bush Jr." is called Bush.
  return keys.length > 2 && BEHIND_NAME.test(name) ? keys.slice(0, -1) : keys;
}

const BEHIND_NAME = /[\s\u00a0,](?:Jr|Sr|jr|jun|sen|I{2,3}|IV|VI{0,3})\.?$/;

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
