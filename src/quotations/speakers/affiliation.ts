// What the article prints beside a name: the role, and for whom a person speaks: "(SPD)", "AfD-Vize", "Sprecher des Zoos".
import { itemAt } from '../../base';
import type { ArticleContext } from '../document';
import { isCountry } from './countries';
import { institutionName } from './institution-names';
import { type MentionPart, mentionParts } from './mention-parts';
import { publicInstitution } from './public-institutions';
import type { Segment } from './segment';

/** The organisation named in a part of a mention beside its name: in brackets, before a hyphen, as an attribute; '' for none. */
export function affiliationIn(context: ArticleContext, part: MentionPart): string {
  for (const segment of part.segments) {
    const found = inBrackets(context, segment) ?? beforeHyphen(context, segment) ?? asAttribute(context, segment);
    if (found !== null) return found;
  }
  return '';
}

/** "Muster (SPD)". */
function inBrackets({ tokens }: ArticleContext, { coreEnd, end }: Segment): string | null {
  for (let at = coreEnd; at < end - 1; at++) {
    if (itemAt(tokens, at).text !== '(') continue;
    const { text } = itemAt(tokens, at + 1);
    return publicInstitution(text) ?? (isAbbreviation(text) ? text : null);
  }
  return null;
}

/** "AfD-Vize Muster", "ÖVP-Chef". */
function beforeHyphen({ tokens, language }: ArticleContext, { first, nameFirst }: Segment): string | null {
  for (let at = first; at < nameFirst; at++) {
    const { text } = itemAt(tokens, at);
    const hyphen = text.lastIndexOf('-');
    if (hyphen < 2) continue;
    const front = text.slice(0, hyphen);
    if (isCountry(language.names.tag, front) || front === 'US') continue;
    const known = publicInstitution(front) ?? (isAbbreviation(front) ? front : null);
    if (known !== null) return known;
  }
  return null;
}

/** "Sprecherin des Innenministeriums", "Leiter vom Zoo Linz". */
function asAttribute(context: ArticleContext, segment: Segment): string | null {
  const at = segment.hasRole ? segment.coreEnd : -1;
  return at < 0 || at >= segment.end ? null : institutionAt(context, at, segment.end);
}

/** The institution that an attribute names which begins at a token; null for none. */
export function institutionAt(context: ArticleContext, first: number, end: number): string | null {
  const { tokens, language } = context;
  const { prepositions, genitives, contractions } = language.names;
  const { lower } = itemAt(tokens, first);
  const begins = genitives.has(lower) || contractions.has(lower) || prepositions.has(lower);
  if (!begins) return null;
  const from = genitives.has(lower) ? first : first + 1;
  if (from >= end) return null;
  const [part] = mentionParts(context, from, end);
  const [inner] = part?.segments ?? [];
  return inner === undefined
    ? null
    : (institutionName(language.names.tag, tokens, { ...inner, hasRole: false }, language.names.namedBy)?.name ?? null);
}

const isAbbreviation = (text: string): boolean => /^\p{Lu}[\p{Lu}\d]{1,5}$|^\p{Lu}\p{Ll}?\p{Lu}$/u.test(text);

/** "Sprecher des Amtes", "russischer Präsident": an apposition, or what stands before the name in its own phrase. */
export function printedRole({ tokens, raw }: ArticleContext, segment: Segment, isNamed: boolean): string {
  const end = isNamed ? segment.nameFirst : segment.end;
  const first = tokens[segment.first];
  const last = tokens[end - 1];
  if (!segment.hasRole || first === undefined || last === undefined || end <= segment.first) return '';
  return raw.slice(first.start, last.end).replace(/\s+/g, ' ');
}
