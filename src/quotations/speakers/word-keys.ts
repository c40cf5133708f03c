// Forms of words that stay the same when a word is inflected or a name is spelled another way.
import { remembered } from '../../base';

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
export const nameKey: (word: string) => string = remembered((word) => {
  const lower = word.normalize('NFKD').toLowerCase();
  return lower
    .replace(SPELLING, (spelling) => SOUNDS[spelling] ?? (OTHER_LETTER.test(spelling) ? spelling : ''))
    .replace(/ff?$/, 'v')
    .replace(/(\D)\1+/g, '$1');
}, 1 << 15);

// Letters of other scripts and digits stay as they are: the G7 are not the G20.
const OTHER_LETTER = /[\p{L}\p{N}]/u;

/** The keys of a name, a word each; a hyphen parts words ("Kim Jong-un" and "Kim Jong Un" are the same). */
export function nameKeys(name: string): string[] {
  const keys: string[] = [];
  let first = 0;
  for (let at = 0; at <= name.length; at++) {
    if (at < name.length && !partsWords(name.charCodeAt(at))) continue;
    const key = at > first ? nameKey(name.slice(first, at)) : '';
    if (key !== '') keys.push(key);
    first = at + 1;
  }
  // "Jeb Bush Jr." is called Bush.
  return keys.length > 2 && BEHIND_NAME.test(name) ? keys.slice(0, -1) : keys;
}

/** White space, a full stop, a hyphen or dash. */
function partsWords(code: number): boolean {
  return code < 128
    ? code === 32 || code === 46 || code === 45 || (code >= 9 && code <= 13)
    : OTHER_PARTER.test(String.fromCharCode(code));
}

const OTHER_PARTER = /[\s\u00a0‑–]/;

const BEHIND_NAME = /[\s\u00a0,](?:Jr|Sr|jr|jun|sen|I{2,3}|IV|VI{0,3})\.?$/;

/** What inflection leaves of a word: "Präsident", "Präsidenten"; "russischer", "russische"; "Haus", "Hauses". */
export const wordStem: (lower: string) => string = remembered((lower) => {
  const whole = lower
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/ien$/, 'ium')
    .replace(/['’]s$/, '');
  let end = whole.length;
  while (end > 3 && 'enrsm'.includes(whole[end - 1] as string)) end--;
  return whole.slice(0, end);
});

/** Whether the word could be a genitive of a name: "Putins", "Biden's", "Johannes’". */
export function looksGenitive(word: string): boolean {
  const last = word.charAt(word.length - 1);
  return (last === 's' || last === "'" || last === '’') && /(?:\p{L}{2}s|['’]s?)$/u.test(word);
}

/** The word without the s of a genitive. */
export function withoutGenitive(word: string): string {
  return word.replace(/(?:['’]s?|s)$/u, '');
}
