// Words as such, whatever article they stand in: what their characters tell, and the answers to questions about them,
// each worked out once. Most words of a text stood in others before.
import { ownText } from '../../base';
import type { TokenKind } from '../../text';

/** What all tokens of the same characters have in common. */
export interface WordForm {
  readonly text: string;
  readonly kind: TokenKind;
  readonly lower: string;
  readonly capital: boolean;
  readonly isBullet: boolean;
  /** By the slot of the question; undefined where none of it was asked. */
  readonly answers: unknown[];
}

const LIST_BULLETS = '•·▪▸►‣●○■';

/**
 * A power of two. Words come in pairs of places: what falls on a place of others takes the second, and gets the first
 * when it comes again, for most words never do. So the memory is bounded, and a text of any size fits.
 */
const PLACES = 1 << 16;

const forms: (WordForm | undefined)[] = new Array(PLACES).fill(undefined);

/** The form of the word that stands in a text from `start` up to `end`; `units` are the code units of the text. */
export function formAt(raw: string, units: Uint16Array, start: number, end: number, kind: TokenKind): WordForm {
  let hash = 0x81_1c_9d_c5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01_00_01_93);
  const place = (hash ^ (hash >>> 16)) & (PLACES - 2);
  const known = forms[place];
  if (known !== undefined && known.kind === kind && isText(known.text, units, start, end)) return known;
  const other = forms[place + 1];
  if (other !== undefined && other.kind === kind && isText(other.text, units, start, end)) {
    forms[place + 1] = known;
    forms[place] = other;
    return other;
  }
  const form = formOf(raw.slice(start, end), kind);
  forms[place + 1] = form;
  return form;
}

function isText(text: string, units: Uint16Array, start: number, end: number): boolean {
  const length = end - start;
  if (text.length !== length) return false;
  for (let at = 0; at < length; at++) if (text.charCodeAt(at) !== units[start + at]) return false;
  return true;
}

/** The form of a word that stands in no text. */
export function formOf(printed: string, kind: TokenKind): WordForm {
  const text = ownText(printed);
  const isBullet = text.length === 1 && LIST_BULLETS.includes(text);
  const small = text.toLowerCase();
  // The same text in the same memory.
  const lower = small === text ? text : small;
  return { text, kind, lower, capital: isCapital(text), isBullet, answers: new Array(slots) };
}

/** The same word where its capital is due to a headline. */
export function asSmall({ text, kind, lower, isBullet, answers }: WordForm): WordForm {
  return { text, kind, lower, capital: false, isBullet, answers };
}

/** The same word as a name, which no list of words knows: its lower case keeps the capital. */
export function asName({ text, kind, isBullet }: WordForm): WordForm {
  const lower = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return { text, kind, lower, capital: true, isBullet, answers: new Array(slots) };
}

let slots = 0;

/**
 * A question about words that is answered once for each of them. The answer must depend on the characters alone, or on
 * what is the same for every article: a headline may take the capital of a token away.
 */
export function askedOnce<V extends NonNullable<unknown> | null>(
  answer: (word: Pick<WordForm, 'text' | 'lower'>) => V,
): (token: { readonly form: WordForm }) => V {
  const slot = slots++;
  return ({ form }) => {
    const { answers } = form;
    const known = slot < answers.length ? answers[slot] : undefined;
    if (known !== undefined) return known as V;
    const value = answer(form);
    answers[slot] = value;
    return value;
  };
}

/** So many answers by yes or no fit in one small number, with a bit that tells whether they were asked. */
const TESTS_IN_SLOT = 15;

let testSlot = -1;
let testsInSlot = TESTS_IN_SLOT;

/** `askedOnce` for what is answered by yes or no, which takes far less memory a word. */
export function testedOnce(
  test: (word: Pick<WordForm, 'text' | 'lower'>) => boolean,
): (token: { readonly form: WordForm }) => boolean {
  if (testsInSlot === TESTS_IN_SLOT) {
    testSlot = slots++;
    testsInSlot = 0;
  }
  const slot = testSlot;
  const asked = 1 << (2 * testsInSlot);
  const yes = asked << 1;
  testsInSlot++;
  return ({ form }) => {
    const { answers } = form;
    const known = slot < answers.length ? ((answers[slot] as number | undefined) ?? 0) : 0;
    if ((known & asked) !== 0) return (known & yes) !== 0;
    const holds = test(form);
    // The test may have asked others of the same slot.
    answers[slot] = ((answers[slot] as number | undefined) ?? 0) | (holds ? asked | yes : asked);
    return holds;
  };
}

/** Whether any of these questions holds for a word: nearly all words are told by this one answer. */
export function anyOf(
  ...tests: readonly ((token: { readonly form: WordForm }) => boolean)[]
): (token: { readonly form: WordForm }) => boolean {
  return testedOnce((word) => tests.some((test) => test({ form: word as WordForm })));
}

/** `testedOnce` where the answer depends on the words of a language too; for each of these records it is asked once. */
export function testedOncePer<W extends object>(
  test: (word: Pick<WordForm, 'text' | 'lower'>, words: W) => boolean,
): (token: { readonly form: WordForm }, words: W) => boolean {
  const asked = new Map<W, (token: { readonly form: WordForm }) => boolean>();
  let last: W | undefined;
  let ask: (token: { readonly form: WordForm }) => boolean;
  return (token, words) => {
    if (words !== last) {
      ask = asked.get(words) ?? testedOnce((word) => test(word, words));
      asked.set(words, ask);
      last = words;
    }
    return ask(token);
  };
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  // Ä, Ö, Ü and their neighbours; the sign × stands among them.
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  return /^\p{Lu}/u.test(text);
}
