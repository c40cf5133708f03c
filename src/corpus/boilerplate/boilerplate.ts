import { compilePatterns } from '../../base';
import { rawSpan, readLetters } from '../../letters';
import type { Boilerplate } from '../types';
import { BOILERPLATE_RULES, type BoilerplateRule, HEADLINE_RULES } from './boilerplate-rules';

/** Options of `findSetAside`. */
export interface BoilerplateOptions {
  /** Title of the article, where it is known: the line that says it is the headline. */
  readonly title?: string;
  /** The rules to go by; default `SET_ASIDE_RULES`. Of several that match a line the first marks it. */
  readonly rules?: readonly BoilerplateRule[];
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Named {
  readonly name: string;
  readonly kind: string;
}

const TOP_LINES = 8;
const END_LINES = 15;
const MAX_HEADLINE = 160;
const MAX_KICKER = 60;
const MIN_PARAGRAPH = 60;
const SENTENCE_END = /[.!?…][“”"’«»)\]]{0,2}\s{0,2}[“”"’«»)\]]{0,2}$/u;

const compiledRules = new WeakSet<readonly BoilerplateRule[]>();

/**
 * Finds what in a file is not the article: headline, dateline, captions, source lines, forms, buttons, prompts.
 * Only marks: nothing is cut, and all offsets are into `raw`. A sentence wrongly marked is the worse error, so what no
 * rule knows stays in the article. Lines are looked at as they are read (`readLetters`). An empty text gives no spans.
 * Time linear in the length of `raw`.
 */
export function findBoilerplate(raw: string, options: BoilerplateOptions = {}): readonly Boilerplate[] {
  const { title = '', rules = BOILERPLATE_RULES } = options;
  if (!compiledRules.has(rules)) {
    compilePatterns(rules.map(({ pattern }) => pattern));
    compiledRules.add(rules);
  }
  const reading = readLetters(raw);
  return marksOf(reading.text, title, rules).map((mark) => {
    if (reading.starts === null) return mark;
    const { start, end } = rawSpan(reading, mark);
    return { ...mark, start, end, text: raw.slice(start, end) };
  });
}

function marksOf(raw: string, title: string, rules: readonly BoilerplateRule[]): Boilerplate[] {
  const lines = visibleLines(raw);
  const marks: (Boilerplate | null)[] = [];
  for (const [index, line] of lines.entries()) marks.push(lineMark(line, index, lines.length, rules));
  markHeadline(lines, marks, title, raw);
  const opening = marks.indexOf(null);
  if (opening >= 0) marks[opening] = openingMark(lines[opening] as Line, rules);
  const found: Boilerplate[] = [];
  for (const mark of marks) if (mark !== null) found.push(mark);
  return found;
}

/** The lines with anything visible, without the blanks around them. "\n", "\r\n" and "\r" end a line. */
function visibleLines(raw: string): Line[] {
  const lines: Line[] = [];
  let index = 0;
  for (const upToBreak of raw.split('\n')) {
    for (const printed of upToBreak.includes('\r') ? upToBreak.split('\r') : [upToBreak]) {
      const text = printed.trim();
      if (text !== '') {
        const start = text.length === printed.length ? index : index + printed.length - printed.trimStart().length;
        lines.push({ start, end: start + text.length, text });
      }
      index += printed.length + 1;
    }
  }
  return lines;
}

function lineMark(line: Line, index: number, count: number, rules: readonly BoilerplateRule[]): Boilerplate | null {
  for (const rule of rules) {
    if (line.text.length > rule.maxLength || rule.where === 'opening') continue;
    if (!isInPlace(rule.where, index < TOP_LINES, index >= count - END_LINES)) continue;
    const match = rule.pattern.exec(line.text);
    if (match === null || !hasOnlyWords(line.text, rule.words)) continue;
    return rule.marks === 'line' ? marked(line, rule) : markedMatch(line, match, rule);
  }
  return null;
}

function isInPlace(where: BoilerplateRule['where'], isTop: boolean, isEnd: boolean): boolean {
  if (where === 'top') return isTop;
  if (where === 'end') return isEnd;
  return where === 'anywhere' || isTop || isEnd;
}

function hasOnlyWords(text: string, words: ReadonlySet<string> | undefined): boolean {
  if (words === undefined) return true;
  const found = text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  return found.every((word) => words.has(word));
}

function openingMark(line: Line, rules: readonly BoilerplateRule[]): Boilerplate | null {
  for (const rule of rules) {
    if (rule.where !== 'opening' || line.text.length > rule.maxLength) continue;
    const match = rule.pattern.exec(line.text);
    if (match !== null) return rule.marks === 'line' ? marked(line, rule) : markedMatch(line, match, rule);
  }
  return null;
}

function markHeadline(lines: readonly Line[], marks: (Boilerplate | null)[], title: string, raw: string): void {
  const first = marks.indexOf(null);
  const second = marks.indexOf(null, first + 1);
  const third = marks.indexOf(null, second + 1);
  const topLine = (index: number) => (index < TOP_LINES ? lines[index] : undefined);
  const [line, next, after] = [topLine(first), topLine(second), topLine(third)];
  if (line === undefined) return;
  if (saysTitle(line.text, title)) {
    marks[first] = marked(line, HEADLINE_RULES.known);
  } else if (isHeadline(line, next, raw)) {
    marks[first] = marked(line, HEADLINE_RULES.first);
  } else if (next !== undefined && line.text.length <= MAX_KICKER && looksLikeHeadline(line)) {
    const rule = saysTitle(next.text, title) ? HEADLINE_RULES.known : HEADLINE_RULES.first;
    if (rule === HEADLINE_RULES.first && !isHeadline(next, after, raw)) return;
    marks[first] = marked(line, HEADLINE_RULES.first);
    marks[second] = marked(next, rule);
  }
}

/** The line is the title, bullets and the outlet's name behind a dash aside. */
function saysTitle(text: string, title: string): boolean {
  if (title === '' || text.length > 2 * title.length + 40) return false;
  const wanted = letters(title);
  const [beforeDash = ''] = text.split(/ [–—|-] (?=[^–—|-]{1,30}$)/);
  return wanted !== '' && (letters(text) === wanted || letters(beforeDash) === wanted);
}

function letters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function looksLikeHeadline({ text }: Line): boolean {
  if (text.length > MAX_HEADLINE) return false;
  if (!/^[\p{Lu}\p{N}„“"»«‚'•*·–-]/u.test(text) || /[.!?…:;,][“”"’«»)\]]{0,2}$/u.test(text)) return false;
  // A full stop after a word of three small letters, with more to follow, is no abbreviation: there are sentences.
  return !/\p{Ll}{3}[.!?][“”"’«»)]{0,2} /u.test(text);
}

function isHeadline(line: Line, next: Line | undefined, raw: string): boolean {
  if (next === undefined || !looksLikeHeadline(line)) return false;
  if (next.text.length < MIN_PARAGRAPH || next.text.length <= line.text.length) return false;
  if (!SENTENCE_END.test(next.text) || !/^[\p{Lu}\p{N}„“"»«‚'(•–-]/u.test(next.text)) return false;
  // Lines broken at a fixed width run on without a blank line between: their first line is the first sentence.
  return next.text.length > 2 * line.text.length || /\n\s*\n|\r\s*\r(?!\n)/.test(raw.slice(line.end, next.start));
}

function marked(line: Line, { name, kind }: Named): Boilerplate {
  return { start: line.start, end: line.end, text: line.text, rule: name, kind };
}

function markedMatch(line: Line, match: RegExpExecArray, { name, kind }: Named): Boilerplate {
  const start = line.start + match.index;
  return { start, end: start + match[0].length, text: match[0], rule: name, kind };
}
