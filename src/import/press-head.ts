// The head of an article of a press export: which line is the day, the outlet, the headline.
import { dateOfLine, findDate } from './dates';
import type { PressField } from './press-fields';
import type { HeadRole, PressProfile } from './profiles';

const LENGTH = /^(?:(?:Länge|Length)\s*:?\s*)?[\d.,]+ (?:words|Wörter|Worte|mots|Wörtern)$/i;
const AUTHOR = /^(?:by|von|par|VON|BY|Von|By) [\p{Lu}].{1,100}$/u;
const COPYRIGHT = /^(?:copyright\b|©|\(c\))/i;
const RIGHTS = /^(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)\.?$/i;
const PAGE = /^(?:seite|page|s\.|p\.|pg\.)\s*\S{1,12}$/i;
const LANGUAGE = /^(?:english|englisch|german|deutsch|french|französisch|français)$/i;
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?(?: (?:uhr|am|pm|gmt|utc))?$/i;

/** What a line of a head is when no field names it; null where only its place tells. */
export function knownHeadLine(line: string): PressField | null {
  const field = (column: string, value = line): PressField => ({ name: column, column, value });
  const day = dateOfLine(line);
  if (day !== null) return field('date', day);
  if (LENGTH.test(line)) return field('length');
  if (COPYRIGHT.test(line)) return field('copyright');
  if (RIGHTS.test(line)) return field('rights');
  if (PAGE.test(line)) return field('page');
  if (LANGUAGE.test(line)) return field('language');
  if (TIME.test(line)) return field('time');
  if (AUTHOR.test(line) && !/[.!?]$/.test(line)) return field('author', line.replace(/^\S+ /, ''));
  return null;
}

/** "Bote, 3. April 2023 Montag", "Der Bote vom 03.04.2023, Seite 10 / Politik": several values in one line. */
export function headLineParts(line: string): Record<string, string> | null {
  if (line.length > 140) return null;
  const date = findDate(line);
  if (date === null || date.start < 2 || /[!?]/.test(line)) return null;
  const before = line.slice(0, date.start).replace(/[\s,|-]*(?:(?:vom|den|of|du|le)\s+)?$/iu, '');
  const weekday =
    /[,\s]+(?:Mo|Di|Mi|Do|Fr|Sa|So|\p{L}{2,10}(?:tag|woch|abend|day)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\.?$/iu;
  const outlet = before
    .replace(weekday, '')
    .replace(/[,:]?\s*(?:Heft|Nr\.|No\.) .*$/, '')
    .trim();
  const rest = line.slice(date.end);
  const page = /(?:Seite|S\.|Page|p\.|pg\.)\s*([\w-]{1,8})/i.exec(rest)?.[1] ?? '';
  const section = /\/\s*(\p{L}[\p{L} ]{1,40})$/u.exec(rest)?.[1] ?? '';
  if (outlet.length > 80 || (/[.]$/.test(line) && page === '' && rest.length > 20)) return null;
  return { outlet, date: date.day, page, section };
}

/** Gives the lines around the day the roles of the profile; lines without one left over are joined to the last. */
export function assignRoles(
  lines: readonly string[],
  roles: readonly HeadRole[],
  fromEnd: boolean,
): Record<string, string> {
  const values: Record<string, string> = {};
  if (roles.length === 0 || lines.length === 0) return values;
  const used = fromEnd ? lines.slice(-roles.length) : lines.slice(0, roles.length);
  const offset = fromEnd ? roles.length - used.length : 0;
  for (const [place, line] of used.entries()) {
    const role = roles[place + (fromEnd ? offset : 0)];
    if (role !== undefined) values[role === 'code' ? 'outletCode' : role] = line;
  }
  return values;
}

/** A name and nothing else, as the line of an author. */
const NAME = /^\p{Lu}[\p{L}.'’-]+(?: (?:von|van|de|der|zu|al|und|,)){0,2}(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** The signs of a role's lines; a role without one takes any line that can be a headline. */
const ROLE_SIGNS: Partial<Readonly<Record<HeadRole, RegExp>>> = {
  author: NAME,
  code: /^[A-Z\d]{2,10}$/,
};

/** Whether a line can have this role. */
export function fitsRole(line: string, role: HeadRole): boolean {
  return ROLE_SIGNS[role]?.test(line) ?? true;
}

/** Whether a line can be a headline: short, and not ended as a sentence. */
export function isHeadline(line: string): boolean {
  return line.length <= 200 && !/[.,;:]["“”»]?$/.test(line);
}

export type { PressProfile };
