// What is in one file, whatever its kind; a press export is cut into its articles.
import { kindOfFile } from './file-kind';
import { readCsv } from './formats/csv';
import { readDocx } from './formats/docx';
import { readFeed } from './formats/feed';
import { pageText, readHtml } from './formats/html';
import { readJson, readJsonLinesFile } from './formats/json';
import { readMail } from './formats/mail';
import { readPdf } from './formats/pdf';
import { readRtf } from './formats/rtf';
import { readSheet } from './formats/sheet';
import { readText } from './formats/text';
import { readZip } from './formats/zip';
import { exportLines, readPressExport, recogniseProfile } from './press-export';
import { PROFILES, type PressProfile } from './profiles';
import { splitText } from './split-text';
import { type FileContent, type SourceFile, UnreadableFile } from './types';

/** How files are to be read. */
export interface ReadFileOptions {
  /** An article begins at each line that matches. */
  readonly at: RegExp | null;
  /** Name of the press database; null: recognised; "none": a text is an article, whatever it looks like. */
  readonly profile: string | null;
}

/** A file's content, and the press database that its form is that of. */
export interface ReadFile {
  readonly content: FileContent;
  readonly profile: PressProfile | null;
}

/** Reads a file. @throws UnreadableFile with the reason where nothing in it can be read */
export async function readSourceFile(file: SourceFile, options: ReadFileOptions): Promise<ReadFile> {
  const found = kindOfFile(file);
  if ('rule' in found) throw new UnreadableFile(found.rule, found.message);
  const { kind } = found;
  if (kind === 'html') {
    // An export holds many articles, or one with its fields around it: the library would take a part of it.
    const whole = asExport(pageText(file), options);
    if (whole !== null) return whole;
  }
  const content = await READERS[kind](file);
  if (content.kind !== 'document') return { content, profile: null };
  if (options.at !== null) return { content: splitText(content, options.at), profile: null };
  const cut = kind === 'html' ? null : asExport(content.text, options);
  if (cut === null || cut.content.kind !== 'articles') return { content, profile: null };
  return { ...cut, content: { ...cut.content, problems: [...content.problems, ...cut.content.problems] } };
}

const READERS = {
  text: readText,
  html: readHtml,
  docx: readDocx,
  pdf: readPdf,
  rtf: readRtf,
  mail: readMail,
  sheet: readSheet,
  csv: readCsv,
  json: readJson,
  'json-lines': readJsonLinesFile,
  feed: readFeed,
  zip: async (file: SourceFile): Promise<FileContent> => ({
    kind: 'archive',
    ...(await readZip(file)),
  }),
} as const;

function asExport(text: string, { profile: name, at }: ReadFileOptions): ReadFile | null {
  if (name === 'none' || at !== null) return null;
  const lines = exportLines(text);
  const profile = name === null ? recogniseProfile(lines) : (PROFILES.find((each) => each.name === name) ?? null);
  if (profile === null) return null;
  const { articles, problems } = readPressExport(lines, profile);
  if (articles.length === 0 && problems.length === 0) return null;
  return { content: { kind: 'articles', articles, problems }, profile };
}
