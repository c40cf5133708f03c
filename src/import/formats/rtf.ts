// RTF as text: its letters in whatever way they are written, paragraphs, tabs and cells; nothing else of it.
import { type FileContent, type SourceFile, UnreadableFile } from '../types';

/** Groups that hold no words of the document. */
const SKIPPED_GROUPS = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
  'listtable',
  'listoverridetable',
  'generator',
  'themedata',
  'datastore',
  'fldinst',
  'xmlnstbl',
  'rsidtbl',
  'latentstyles',
  'filetbl',
  'revtbl',
  'bkmkstart',
  'bkmkend',
  'atnid',
  'atnauthor',
  'annotation',
]);
const WORDS: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  line: '\n',
  tab: '\t',
  cell: '\t',
  row: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  nbsp: '\u00a0',
};
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  161: 'windows-1253',
  162: 'windows-1254',
  204: 'windows-1251',
  238: 'windows-1250',
};

interface State {
  readonly skip: boolean;
  /** What is written is the title of the document, which stands among what is known of it. */
  readonly isTitle: boolean;
  /** How many characters after \u stand for it in older readers. */
  readonly fallback: number;
  readonly encoding: string;
}

/** Reads a document. */
export function readRtf({ bytes }: SourceFile): FileContent {
  const source = bytes.toString('latin1');
  if (!/\{\\rtf/.test(source.slice(0, 64))) throw new UnreadableFile('no-rtf', 'the file does not begin as RTF does');
  const { text: printed, title } = rtfText(source);
  const text = printed
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (text === '') throw new UnreadableFile('empty-article', 'the document holds no text');
  return { kind: 'document', text, values: title === '' ? {} : { title }, problems: [] };
}

const TOKEN = /\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/g;

function rtfText(source: string): { readonly text: string; readonly title: string } {
  const pieces: string[] = [];
  const title: string[] = [];
  const stack: State[] = [];
  const fonts = fontEncodings(source);
  const base = codePage(Number(/\\ansicpg(\d+)/.exec(source.slice(0, 2048))?.[1] ?? 1252));
  let state: State = { skip: false, isTitle: false, fallback: 1, encoding: base };
  let bytes: number[] = [];
  let toSkip = 0;
  const flush = () => {
    if (bytes.length > 0) (state.isTitle ? title : pieces).push(decode(bytes, state.encoding));
    bytes = [];
  };
  const write = (text: string) => {
    flush();
    if (!state.skip) (state.isTitle ? title : pieces).push(text);
  };
  for (const [whole, hex, word, number, symbol, brace, plain] of source.matchAll(TOKEN)) {
    if (hex !== undefined) {
      if (toSkip > 0) toSkip--;
      else if (!state.skip) bytes.push(Number.parseInt(hex, 16));
      continue;
    }
    if (plain !== undefined) {
      const shown = plain.slice(toSkip);
      toSkip = Math.max(0, toSkip - plain.length);
      if (!state.skip) for (const character of shown) bytes.push(character.charCodeAt(0));
      continue;
    }
    if (/^[\r\n]/.test(whole)) continue;
    flush();
    toSkip = 0;
    if (brace === '{') stack.push(state);
    else if (brace === '}') state = stack.pop() ?? state;
    else if (symbol === '*') state = { ...state, skip: true };
    else if (symbol === '~') write('\u00a0');
    else if (symbol === '_') write('\u2011');
    else if (symbol === '-') write('\u00ad');
    else if (symbol === '\n' || symbol === '\r') write('\n\n');
    else if (symbol !== undefined) write(/[\\{}]/.test(symbol) ? symbol : '');
    else if (word === 'u') {
      const code = Number(number ?? 0);
      write(String.fromCharCode(code < 0 ? code + 65_536 : code));
      toSkip = state.fallback;
    } else if (word === 'uc') state = { ...state, fallback: Number(number ?? 1) };
    else if (word === 'f') state = { ...state, encoding: fonts.get(Number(number ?? 0)) ?? base };
    else if (word === 'plain') state = { ...state, encoding: base };
    else if (word === 'title') state = { ...state, skip: !state.skip, isTitle: state.skip };
    else if (word !== undefined && SKIPPED_GROUPS.has(word)) state = { ...state, skip: true };
    else if (word !== undefined && Object.hasOwn(WORDS, word)) write(WORDS[word] as string);
  }
  flush();
  return { text: pieces.join(''), title: title.join('').replace(/\s+/g, ' ').trim() };
}

/** The encoding of each font of the table that names a character set. */
function fontEncodings(source: string): Map<number, string> {
  const start = source.indexOf('{\\fonttbl');
  if (start < 0) return new Map();
  const table = source.slice(start, start + 20_000);
  const fonts = new Map<number, string>();
  for (const [, font, charset] of table.matchAll(/\{\\f(\d{1,5})[^{}]{0,200}?\\fcharset(\d{1,3})/g)) {
    const encoding = CHARSETS[Number(charset)];
    // Character set 0 is "ANSI", which the page of the whole document refines.
    if (encoding !== undefined && charset !== '0') fonts.set(Number(font), encoding);
  }
  return fonts;
}

function codePage(number: number): string {
  if (number === 65_001) return 'utf-8';
  return number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252';
}

const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decode(bytes: readonly number[], encoding: string): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
  // Not with TextDecoder: some releases of Node give control characters for 0x80 to 0x9F.
  return bytes.map((byte) => (byte >= 0x80 && byte < 0xa0 ? WESTERN[byte - 0x80] : String.fromCharCode(byte))).join('');
}
