// Emoji with their modifiers and what they are joined to.

import { classAt } from './character-runs';
import { CharacterClass } from './characters';

const { Mark } = CharacterClass;

const isRegionalIndicator = (codePoint: number) => codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
const isSkinTone = (codePoint: number) => codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;

/** End of an emoji sequence (Unicode UTS 51): flags of two letters, skin tones, joined figures. */
export function emojiEnd(text: string, start: number): number {
  let end = start + 2;
  if (isRegionalIndicator(text.codePointAt(start) ?? 0) && isRegionalIndicator(text.codePointAt(end) ?? 0))
    return end + 2;
  for (;;) {
    const codePoint = text.codePointAt(end) ?? 0;
    if (isSkinTone(codePoint)) end += 2;
    else if (classAt(text, end) === Mark) {
      end++;
      if (codePoint === 0x200d && classAt(text, end) === CharacterClass.Symbol) {
        end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
      }
    } else return end;
  }
}
