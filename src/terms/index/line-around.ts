// The line of a concordance around a stretch of text, by characters.

/** So many characters of context are looked at on each side; words that they cut are left out. */
const CONTEXT = 70;

/** What stands around `raw.slice(start, end)`, runs of white space as one space. */
export function lineAround(raw: string, start: number, end: number) {
  const before = raw.slice(Math.max(0, start - CONTEXT), start);
  const after = raw.slice(end, end + CONTEXT);
  const left = start > CONTEXT ? before.replace(/^\S*\s/, '') : before;
  const right = end + CONTEXT < raw.length ? after.replace(/\s\S*$/, '') : after;
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  return { left: oneLine(left), keyword: raw.slice(start, end), right: oneLine(right) };
}
