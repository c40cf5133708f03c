// The name of a group of people who are called by a common noun: nominative plural, without article and number.
import { itemAt } from '../../base';
import type { ArticleContext, ContextToken } from '../document';
import type { Segment } from './segment';
import { looksGenitive, withoutGenitive } from './word-keys';

const KEEPS_N = /(?:bauern|nachbarn|bayern|ungarn|vettern|pommern)$/;

/** "Kritiker", "israelische Behörden", "Unterstützer des Antrags". */
export function groupName({ tokens, language, raw }: ArticleContext, segment: Segment, noun: ContextToken): string {
  const words: string[] = [];
  for (let at = segment.first; at < segment.coreEnd; at++) {
    const token = itemAt(tokens, at);
    if (at < noun.index && isQuantity(language.names, token)) continue;
    words.push(token === noun ? nominativePlural(token.text) : at < noun.index ? adjective(token) : token.text);
  }
  let end = segment.coreEnd;
  while (end < segment.end && !/^[(,]$/.test(itemAt(tokens, end).text)) end++;
  const last = tokens[end - 1];
  const attributes =
    end > segment.coreEnd && last !== undefined ? raw.slice(tokens[segment.coreEnd]?.start, last.end) : '';
  return [...words, ...(attributes === '' ? [] : [attributes])].join(' ').replace(/\s+/g, ' ');
}

function isQuantity(names: ArticleContext['language']['names'], { lower, kind }: ContextToken): boolean {
  return kind === 'number' || names.quantity.test(lower) || names.isPlural(lower, 'x') === true;
}

/** "Kritikern" is several of "Kritiker", "Bauern" is already the plural. */
function nominativePlural(noun: string): string {
  if (/Kreisen$|kreisen$/.test(noun)) return noun.slice(0, -1);
  return /(?:er|el)n$/.test(noun) && !KEEPS_N.test(noun.toLowerCase()) ? noun.slice(0, -1) : noun;
}

/** "israelischen", "Internationale" at the start of a sentence. */
function adjective({ text, capital }: ContextToken): string {
  const low =
    capital && /^\p{Lu}\p{Ll}+e[nr]?$/u.test(text) && !/er$/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text;
  return capital && low === text ? text : low.replace(/e[nr]$/, 'e');
}

/** "Angaben von Sprecher Kolbs": behind an article in the genitive a name has lost its s. */
export function nominativeOfName(name: string, article: string): string {
  return article === 'des' && looksGenitive(name) ? withoutGenitive(name) : name;
}
