// Where addresses of the net end: URLs, e-mail, handles and hashtags.

import { classAt, DOT, isHyphen, isWordClass, UNDERSCORE, wordRunEnd } from './character-runs';
import { CharacterClass, CLASS_OF_UNIT } from './characters';
import type { TokenColumns } from './token-columns';

const { Space, LineBreak, Letter, Digit } = CharacterClass;

export const TOP_LEVEL_DOMAINS =
  /\.(?:de|at|ch|eu|com|org|net|info|edu|gov|mil|int|biz|tv|io|uk|fr|ru|us|it|nl|pl|se|no|dk)$/i;

/** End of the e-mail address whose "@" stands at `at`; 0 if it is none. */
export function emailEnd(text: string, at: number): number {
  let end = at + 1;
  let dots = 0;
  for (;;) {
    const code = text.charCodeAt(end);
    const kind = classAt(text, end);
    if (kind === Letter || kind === Digit) end++;
    else if ((code === DOT || isHyphen(code)) && end > at + 1 && isWordClass(classAt(text, end + 1))) {
      if (code === DOT) dots++;
      end++;
    } else break;
  }
  return dots > 0 ? end : 0;
}

/** End of a URL: up to a space, a quotation mark or an angle bracket, without the sentence's own punctuation. */
export function urlEnd(text: string, from: number): number {
  let end = from;
  let open = 0;
  while (end < text.length) {
    const kind = CLASS_OF_UNIT[text.charCodeAt(end)] as number;
    if (kind === Space || kind === LineBreak || /["<>„“”»«‚‘’\])]/.test(text[end] as string)) {
      if (text[end] !== ')' || open === 0) break;
      open--;
    }
    if (text[end] === '(') open++;
    end++;
  }
  while (end > from && /[.,;:!?'…]/.test(text[end - 1] as string)) end--;
  return end;
}

export function handleEnd(text: string, columns: TokenColumns, from: number): number {
  let end = from;
  while (text.charCodeAt(end) === UNDERSCORE || text.charCodeAt(end) === DOT) {
    const next = wordRunEnd(text, columns.units, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
