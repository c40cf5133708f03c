// German numbers in one word: "fünftausend", "zweihundertdrei".

const ONES: Readonly<Record<string, number>> = {
  ...{ ein: 1, eins: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11 },
  ...{ zwölf: 12, sechzehn: 16, siebzehn: 17 },
};
const TENS: Readonly<Record<string, number>> = {
  ...{ zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 },
};
const MAX_LENGTH = 40;

/** The whole number that a word in lower case stands for, up to 999,999; null for others. */
export function numberOf(word: string): number | null {
  if (
    word.length > MAX_LENGTH ||
    !/^(?:ein|zwei|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend)/.test(word)
  ) {
    return null;
  }
  const at = word.indexOf('tausend');
  if (at < 0) return belowThousand(word);
  const thousands = at === 0 ? 1 : belowThousand(word.slice(0, at));
  const rest = word.slice(at + 'tausend'.length);
  const below = rest === '' ? 0 : belowThousand(rest);
  return thousands === null || below === null ? null : thousands * 1000 + below;
}

function belowThousand(word: string): number | null {
  const at = word.indexOf('hundert');
  if (at < 0) return belowHundred(word);
  const hundreds = at === 0 ? 1 : (ONES[word.slice(0, at)] ?? null);
  const rest = word.slice(at + 'hundert'.length).replace(/^und/, '');
  const below = rest === '' ? 0 : belowHundred(rest);
  return hundreds === null || hundreds > 9 || below === null ? null : hundreds * 100 + below;
}

function belowHundred(word: string): number | null {
  const known = ONES[word] ?? TENS[word];
  if (known !== undefined) return known;
  if (word.endsWith('zehn')) {
    const ones = ONES[word.slice(0, -4)];
    return ones === undefined || ones < 3 || ones > 9 ? null : ones + 10;
  }
  const at = word.indexOf('und');
  const [ones, tens] = [ONES[word.slice(0, Math.max(0, at))], TENS[word.slice(at + 3)]];
  return at < 1 || ones === undefined || ones > 9 || tens === undefined ? null : tens + ones;
}
