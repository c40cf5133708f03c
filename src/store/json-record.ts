// An article on a line of JSON.
import type { ArticleRecord, CorpusProblem } from '../corpus';
import type { ByteLine } from './line-reader';

/** A line may hold an article as large as a file may be, with every character escaped. */
export const MAX_LINE_BYTES = 1 << 28;

/** Where a line holds the text and the id. */
export interface RecordColumns {
  readonly text: string;
  readonly id: string;
}

const FATAL_UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The article of a line. Values that are no text are written as JSON writes them, null as nothing. An object
 * `metadata` is a part of the line, so that the articles of a store can go through a worker again.
 */
export function jsonRecord(line: ByteLine, source: string, columns: RecordColumns): ArticleRecord | CorpusProblem {
  const refuse = (value: string, rule: string, message: string): CorpusProblem => ({
    file: source,
    line: line.number,
    value: value.slice(0, 80),
    rule,
    message,
  });
  if (line.bytes === null) return refuse('', 'oversized', `the line is longer than ${MAX_LINE_BYTES} bytes`);
  let text = '';
  let parsed: unknown;
  try {
    text = FATAL_UTF8.decode(line.bytes);
    parsed = JSON.parse(text);
  } catch (error) {
    if (text === '') return refuse('', 'encoding', 'the line is not UTF-8');
    return refuse(text, 'json-syntax', error instanceof Error ? error.message : String(error));
  }
  if (!isObject(parsed)) return refuse(text, 'json-syntax', 'no JSON object; a line holds one article');
  const { [columns.text]: ownText, [columns.id]: id, metadata, ...others } = parsed;
  if (typeof ownText !== 'string') {
    return refuse(text, 'missing-text', `the article has no "${columns.text}"; allowed is a text`);
  }
  const inner = isObject(metadata) ? metadata : metadata === undefined ? {} : { metadata };
  const values: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries({ ...inner, ...others, id })) values[name] = textOf(value);
  return { line: line.number, text: ownText, values };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
