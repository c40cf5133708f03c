// A text as a part of a file name: what every system can store and a person can type.

const MAX_LENGTH = 60;
const SPELT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
};

/**
 * A text in small letters without accents, its words joined by hyphens: "Share of voice, by speaker" gives
 * "share-of-voice-by-speaker", "Übrige" "uebrige". At most sixty characters, cut between words. A text without a letter
 * or digit of the Latin alphabet gives ''.
 */
export function slug(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøł]/g, (letter) => SPELT[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= MAX_LENGTH) return plain;
  const end = plain.lastIndexOf('-', MAX_LENGTH);
  return plain.slice(0, end > 0 ? end : MAX_LENGTH);
}
