// Cuts a text where the caller says that its articles begin.
import { type FileContent, type ImportedArticle, type Problems, UnreadableFile } from './types';

/** Each article begins at a line that matches; what stands before the first is left out, which is told. */
export function splitText(document: Extract<FileContent, { kind: 'document' }>, at: RegExp): FileContent {
  const { text } = document;
  const starts = [...new Set(Array.from(text.matchAll(at), ({ index }) => lineStart(text, index)))];
  const [first] = starts;
  if (first === undefined) throw new UnreadableFile('no-match', 'no line matches --at', at.source);
  const problems: Problems[number][] = [...document.problems];
  if (text.slice(0, first).trim() !== '') {
    const message = `the ${first} characters before the first article are left out`;
    problems.push({ line: 1, value: text.slice(0, first).trim().slice(0, 120), rule: 'left-out', message });
  }
  let line = 1;
  const articles = starts.map((start, place): ImportedArticle => {
    line += text.slice(starts[place - 1] ?? 0, start).split('\n').length - 1;
    return { line, text: text.slice(start, starts[place + 1]), values: document.values };
  });
  return { kind: 'articles', articles, problems };
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
