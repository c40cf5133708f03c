import assert from 'node:assert/strict';
import { test } from 'node:test';
import { astralClass, CharacterClass, CLASS_OF_UNIT } from '../../../src/text/characters';

const { Other, Space, LineBreak, Letter, Mark, Digit, OtherNumber, Punctuation, Ideograph, HighSurrogate } =
  CharacterClass;

/** The classes in the order in which they are asked for: of several that a character belongs to the first holds. */
const MEMBERS = [
  [HighSurrogate, /[\ud800-\udbff]/u],
  [LineBreak, /[\n\v\f\r\u0085\u2028\u2029]/u],
  [Mark, /\u00ad|\u200c|\u200d|\p{M}/u],
  [Space, /[\s\p{Z}\p{Cf}\p{Cc}]/u],
  [Ideograph, /(?=\p{L})[\p{Script=Han}\p{Script=Hiragana}]/u],
  [Letter, /\p{L}/u],
  [Digit, /\p{Nd}/u],
  [OtherNumber, /\p{N}/u],
  [Punctuation, /\p{P}/u],
  [CharacterClass.Symbol, /\p{S}/u],
] as const;

test('CLASS_OF_UNIT: each of the 65,536 code units has the class that its Unicode properties give it', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    const expected = MEMBERS.find(([, pattern]) => pattern.test(character))?.[0] ?? Other;
    assert.equal(CLASS_OF_UNIT[unit], expected, `U+${unit.toString(16)}`);
  }
});

test('astralClass: characters beyond 16 bits by the same properties; half a pair is nothing', () => {
  const classes = Array.from('𝐀𠀀𝟏𐅀😀𐄀\u{e0001}\u{e0100}\u{10ffff}', (character) => astralClass(character, 0));
  const { Symbol: SymbolClass } = CharacterClass;
  assert.deepEqual(classes, [Letter, Ideograph, Digit, OtherNumber, SymbolClass, Punctuation, Space, Mark, Other]);
  assert.deepEqual([astralClass('a\ud800', 1), astralClass('', 0)], [Other, Other]);
});
