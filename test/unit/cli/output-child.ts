// Run by output.test.ts in a process of its own: prints numbered records to standard output or a
// file, in pieces as large as asked.
import { printRecords } from '../../../src/cli/output';

const [count, bytesAtOnce] = process.argv.slice(2, 4).map(Number) as [number, number];
const out = process.argv[4] ?? '';
// Standard output, once it is looked at, takes what there is room for and refuses the rest for the moment (EAGAIN).
void process.stdout;

function* lines(): Iterable<Uint8Array> {
  let text = '';
  for (let a = 0; a < count; a++) {
    text += `{"a":${a}}\n`;
    if (text.length < bytesAtOnce && a < count - 1) continue;
    yield Buffer.from(text);
    text = '';
  }
}

printRecords([], ['a'], { positionals: [], options: { format: 'jsonl', out } }, lines);
console.error('done');
