// Echoes: a headline or a later sentence takes up a word or two of a longer quotation of the same article. The longer
// one tells that they are speech, and whose.
import type { QuotedWords } from '../document';

// A quotation of so many words is hardly a name, so that what comes back in it was said.
const MIN_WORDS = 8;

// Bounds for texts that are all marks; articles stay far below.
const MAX_SPEECHES = 60;

const MAX_SPEECH_LENGTH = 2000;

const MAX_FRAGMENTS = 60;

/** The words that are an echo, each with the longer words that they come back in. */
export function findEchoes(raw: string, all: readonly QuotedWords[]): Map<QuotedWords, QuotedWords> {
  const speeches = all.filter(({ wordCount }) => wordCount >= MIN_WORDS).slice(0, MAX_SPEECHES);
  const texts = speeches.map((words) => textOf(raw, words).slice(0, MAX_SPEECH_LENGTH));
  const echoes = new Map<QuotedWords, QuotedWords>();
  if (speeches.length === 0) return echoes;
  const fragments = all.filter(({ wordCount }) => wordCount < MIN_WORDS).slice(0, MAX_FRAGMENTS);
  for (const fragment of fragments) {
    const needle = ` ${textOf(raw, fragment)}`;
    const at = texts.findIndex((text) => text.includes(needle));
    if (at >= 0) echoes.set(fragment, speeches[at] as QuotedWords);
  }
  return echoes;
}

function textOf(raw: string, { spans }: QuotedWords): string {
  return spans.map(({ start, end }) => raw.slice(start, end)).join(' ');
}
