// A quotation as a coder has it, in the shape of the file of annotations.
import type { Article } from '../../corpus';
import type { Line } from '../judgements';

type Pair = readonly [number, number];

/**
 * The line of a quotation: what the coder gave, else what was found. Several speakers are divided by ";".
 *
 * @param found an empty line for a quotation that was not found
 */
export function quotationLine({ id, raw }: Article, given: Line, found: Line): Line {
  const { start = found.start, end = found.end, type = found.type, isSpeech = found.isSpeech } = given;
  const isSamePlace = given.spans === undefined && start === found.start && end === found.end;
  const spans = given.spans ?? ((isSamePlace && found.spans) || [[start, end]]);
  const pieces = Array.isArray(spans) ? (spans as readonly Pair[]) : [];
  const text = pieces.map((piece) => raw.slice(Number(piece[0]), Number(piece[1]))).join(' … ');
  const place = { article: id, type, start, end, spans, text: isSamePlace && found.text ? found.text : text };
  const shared = { ...place, nested: found.nested ?? false, isSpeech };
  if (!('speaker' in given)) {
    return { ...shared, speaker: found.speaker, ...(found.speakers !== undefined && { speakers: found.speakers }) };
  }
  if (typeof given.speaker !== 'string') return { ...shared, speaker: given.speaker, speakers: undefined };
  const names = given.speaker
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const several = names.length > 1 ? names.map((name) => ({ name, mention: null })) : undefined;
  return { ...shared, speaker: names[0] ?? null, speakers: several };
}

/** Each added quotation that stands within another one that was kept, and is shorter, is nested. */
export function withNesting(lines: readonly Line[]): Line[] {
  const kept = new Map<unknown, Line[]>();
  for (const line of lines) {
    if ((line.kind ?? 'quotation') !== 'quotation' || line.decision === 'reject') continue;
    const known = kept.get(line.article);
    if (known === undefined) kept.set(line.article, [line]);
    else known.push(line);
  }
  return lines.map((line) => {
    if (line.decision !== 'add') return line;
    const [start, end] = [Number(line.start), Number(line.end)];
    const nested = (kept.get(line.article) ?? []).some((other) => {
      const [from, to] = [Number(other.start), Number(other.end)];
      return from <= start && end <= to && to - from > end - start;
    });
    return { ...line, nested };
  });
}
