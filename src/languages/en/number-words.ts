// English numbers in one word: "five", "twenty-five".
const ONES: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 },
  ...{ twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
};
const TENS: Readonly<Record<string, number>> = {
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};

/** The whole number that a word in lower case stands for, up to 99; null for others. */
export function numberOf(word: string): number | null {
  const known = ONES[word] ?? TENS[word];
  if (known !== undefined) return known;
  const [tens, ones] = word.split('-', 2).map((part, at) => (at === 0 ? TENS : ONES)[part]);
  return tens === undefined || ones === undefined || ones > 9 ? null : tens + ones;
}
