// Whether the time of every reader of the import grows in step with its input: hostile text, repeated n and 4n times.
// A program, as time is no test: `node --import tsx test/bench/readers.ts`; what grows faster is named, exit status 1.
import { seededRandom } from '../../src/base';
import { readSourceFile } from '../../src/import/read-file';
import { zipOf } from '../unit/import/made-files';

/** Pieces that readers, patterns and parsers stumble over when they come often, by kind of file. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  txt: [
    '\n',
    ' ',
    '-\n',
    '\u00ad',
    'a\u0308',
    '&amp;',
    '<b ',
    '<!--',
    '„',
    'Dokument 1 von 2\n',
    'LENGTH: 5 words\n',
    '\t\u00a0',
    'Wort ',
  ],
  html: [
    '<div>',
    '<p>',
    '</p>',
    '<a href="',
    '<!--',
    '<script>',
    '<td>',
    '&#',
    '<b><i>',
    '<table><tr><td>',
    '<br>',
    '<p>Ein Satz mit Wörtern.</p>',
    '<svg>',
    '<li>',
  ],
  rtf: ['{', '}', '\\par ', "\\'e4", '\\u8222?', '{\\*\\x ', '\\uc9 ', '{\\info{\\title ', '\\f1 ', '\\', 'Wort '],
  csv: ['"', '""', ',', ';', '\n', 'a,b\n', '"a\n', '\t', 'x'],
  json: ['[', '{"a":', '"\\u00e4"', ',', '{"text":"a"},', '"', '\\', '{"a":{"b":1}},', '1e5,'],
  jsonl: ['{"text":"a"}\n', '{"text":\n', '\n', '"', '[[', '{"text":"\\u00e4"}\n'],
  eml: [
    'X-A: b\n',
    ' fortgesetzt\n',
    '=?utf-8?Q?=C3=A4?= ',
    '--x\n',
    'Content-Type: multipart/mixed; boundary=x\n\n',
    '=\n',
    '\n',
    '<div>',
    '=C3=A4',
    'a@b.c, ',
  ],
  xml: [
    '<item>',
    '<item><title>a</title></item>',
    '<![CDATA[',
    ']]>',
    '&lt;p&gt;',
    '<description>',
    '<!--',
    '<a:b xmlns:a="c">',
  ],
};
const FRAMES: Readonly<Record<string, (text: string) => string>> = {
  html: (text) =>
    `<!doctype html><html><head><title>x</title></head><body><article><p>${text}</p></article></body></html>`,
  rtf: (text) => `{\\rtf1\\ansi ${text}}`,
  csv: (text) => `id,text\n1,${text}\n`,
  json: (text) => `[{"text":"a"},${text}{"text":"b"}]`,
  jsonl: (text) => `{"text":"a"}\n${text}`,
  eml: (text) => `From: a@b.c\nSubject: x\nMIME-Version: 1.0\n${text}\n\nEin Satz.\n`,
  xml: (text) => `<?xml version="1.0"?><rss><channel>${text}</channel></rss>`,
};

const SIZE = 40_000;
/** Four times the input may take so many times the time: below that is noise, sixteen is a square. */
const MOST = 9;
/** What takes less is not compared: seconds of processor time. */
const LEAST = 0.3;

async function seconds(name: string, bytes: Buffer): Promise<number> {
  const before = process.cpuUsage();
  await readSourceFile({ name, bytes }, { at: null, profile: null }).catch(() => null);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const filled = (pattern: string, size: number) => pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);

async function measure(ending: string, pattern: string, wrap: (text: string) => Buffer): Promise<string | null> {
  const name = `a.${ending}`;
  const short = wrap(filled(pattern, SIZE));
  const long = wrap(filled(pattern, 4 * SIZE));
  await seconds(name, short);
  const first = await seconds(name, short);
  const second = await seconds(name, long);
  if (second < LEAST || second < MOST * Math.max(first, 0.005)) return null;
  return `${ending} ${JSON.stringify(pattern.slice(0, 60))}: ${first.toFixed(3)} s, four times as much ${second.toFixed(3)} s`;
}

async function main(): Promise<void> {
  const only = process.argv.slice(2);
  const random = seededRandom(1);
  const faults: string[] = [];
  let tried = 0;
  for (const [ending, pieces] of Object.entries(PIECES)) {
    if (only.length > 0 && !only.includes(ending)) continue;
    const pick = () => pieces[Math.floor(random() * pieces.length)] as string;
    // Each alone, then in runs of several.
    const patterns = [
      ...pieces,
      ...Array.from({ length: 5 }, () => pick() + pick()),
      ...Array.from({ length: 5 }, () => pick() + pick() + pick()),
    ];
    for (const pattern of new Set(patterns)) {
      const frame = FRAMES[ending] ?? ((text: string) => text);
      const fault = await measure(ending, pattern, (text) => Buffer.from(frame(text)));
      tried++;
      if (fault !== null) {
        faults.push(fault);
        console.log(fault);
      }
    }
  }
  for (const [ending, part] of [
    ['docx', 'word/document.xml'],
    ['xlsx', 'xl/workbook.xml'],
  ] as const) {
    if (only.length > 0 && !only.includes(ending)) continue;
    for (const pattern of [
      '<w:p>',
      '<w:p><w:r><w:t>a</w:t></w:r></w:p>',
      '<a b="',
      '&amp;',
      '<!--',
      '<sheet name="a"/>',
    ]) {
      const fault = await measure(ending, pattern, (text) =>
        zipOf({ [part]: `<?xml version="1.0"?><w:document>${text}</w:document>` }),
      );
      tried++;
      if (fault !== null) {
        faults.push(fault);
        console.log(fault);
      }
    }
  }
  console.log(`${tried} inputs, ${faults.length} that take more than their share`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

void main();
