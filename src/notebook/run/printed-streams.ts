// What a cell printed, as a reader sees it at the end: joined, without what was written over and without colours.
import type { Output } from '../show/document';

/** What Node itself says on standard error ("(node:4711) ExperimentalWarning: …") is of the machine, not of the notebook. */
const NODE_WARNING = /^(?:\(node:\d+\) .*|\(Use `node --trace-.*)\n?/gm;
/** Colours, and orders to wipe a line or to move in it: they depend on the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape is what such an order begins with
const TERMINAL_ORDER = /\u001b\[[\d;?]*[A-Za-z]/g;

/**
 * The outputs with prints that follow each other as one: how they were cut, and how the two streams were mixed, is chance.
 * A line that was written over (by a carriage return or backspaces) is as it stood last.
 */
export function joinedStreams(outputs: readonly Output[]): Output[] {
  const result: Output[] = [];
  let printed = { stdout: '', stderr: '' };
  const flush = () => {
    for (const name of ['stdout', 'stderr'] as const) {
      const text = seenAtLast(printed[name]);
      const own = name === 'stderr' ? text.replace(NODE_WARNING, '') : text;
      if (own !== '') result.push({ output_type: 'stream', name, text: own });
    }
    printed = { stdout: '', stderr: '' };
  };
  for (const output of outputs) {
    if (output.output_type === 'stream') printed[output.name] += output.text;
    else {
      flush();
      result.push(output);
    }
  }
  flush();
  return result;
}

function seenAtLast(printed: string): string {
  const text = withoutBackspaces(printed.replace(TERMINAL_ORDER, ''));
  return text.replace(/\r\n/g, '\n').replace(/^.*\r(?=[^\n])/gm, '');
}

function withoutBackspaces(text: string): string {
  if (!text.includes('\b')) return text;
  const kept: string[] = [];
  for (const character of text) {
    if (character !== '\b') kept.push(character);
    else if (kept.length > 0 && kept.at(-1) !== '\n') kept.pop();
  }
  return kept.join('');
}
