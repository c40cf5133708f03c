// What a file is: its first bytes say it, its ending only where they don't.
import { decodeText } from '../corpus';
import type { SourceFile } from './types';

/** Kinds of files that are read. */
export type FileKind =
  | 'text'
  | 'html'
  | 'docx'
  | 'pdf'
  | 'rtf'
  | 'mail'
  | 'sheet'
  | 'csv'
  | 'json'
  | 'json-lines'
  | 'feed'
  | 'zip';

/** A kind that is read, or why the file is none. */
export type KindOfFile = { readonly kind: FileKind } | { readonly rule: string; readonly message: string };

const ENDINGS: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mht: 'mail',
  mhtml: 'mail',
  eml: 'mail',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  json: 'json',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  rss: 'feed',
  atom: 'feed',
  xml: 'feed',
  xls: 'sheet',
  xlsx: 'sheet',
  xlsm: 'sheet',
  ods: 'sheet',
  rtf: 'rtf',
  docx: 'docx',
  pdf: 'pdf',
  zip: 'zip',
};

/** Recognises what a file is. */
export function kindOfFile({ name, bytes }: SourceFile): KindOfFile {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) return { rule: 'empty-file', message: 'the file is empty' };
  const head = bytes.toString('latin1', 0, 1024);
  if (head.startsWith('%PDF-') || head.slice(0, 1024).includes('\n%PDF-')) return { kind: 'pdf' };
  if (/^\s*\{\\rtf/.test(head)) return { kind: 'rtf' };
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return { kind: packedKind(bytes) };
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    if (ending === 'xls') return { kind: 'sheet' };
    return {
      rule: 'old-office',
      message: 'a file of Word, Outlook or Excel before 2007; save it as DOCX, EML or XLSX',
    };
  }
  const known = ENDINGS[ending];
  if (isBinary(bytes)) {
    return { rule: 'binary', message: 'no text and none of the kinds that are read (see wortlaut import --help)' };
  }
  const text = decodeText(bytes.subarray(0, 4096)).text.trimStart();
  if (
    /^<\?xml[^>]*>\s*(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(text) ||
    /^<(?:rss|feed)[\s>]/i.test(text)
  ) {
    return { kind: 'feed' };
  }
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article)[\s>]/i.test(text))
    return { kind: 'html' };
  if (known !== undefined && !['feed', 'docx', 'pdf', 'rtf', 'zip', 'sheet'].includes(known)) return { kind: known };
  if (
    /^(?:[A-Za-z-]+: .*\r?\n(?:[ \t].*\r?\n)*){3,}/.test(text) &&
    /^(?:From|Received|MIME-Version|Message-ID):/im.test(text)
  ) {
    return { kind: 'mail' };
  }
  if (ending === '' && /^\{.*\}\s*\n\{/.test(text)) return { kind: 'json-lines' };
  if (ending === '') return { kind: 'text' };
  const what =
    known === undefined ? 'this ending is none of those that are read' : `the file is no ${ending.toUpperCase()}`;
  return { rule: 'unknown-kind', message: `${what}; name a text .txt to have it read as it stands` };
}

/** DOCX, XLSX and ODS are ZIP archives that hold a part of a fixed name. */
function packedKind(bytes: Buffer): FileKind {
  if (bytes.includes('word/document.xml')) return 'docx';
  if (bytes.includes('xl/workbook.xml') || bytes.includes('application/vnd.oasis.opendocument.spreadsheet'))
    return 'sheet';
  return 'zip';
}

/** Zero bytes in what is no UTF-16, as pictures and programs have. */
function isBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 8192);
  if (!sample.includes(0)) return false;
  return !decodeText(sample.subarray(0, sample.length & ~1)).encoding.startsWith('utf-16');
}
