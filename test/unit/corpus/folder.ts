import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Makes a folder of files, hands it to `use` and removes it. */
export function withFolder<T>(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-corpus-'));
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text in Windows-1252 for the characters that German needs. */
export function windows1252(text: string): Buffer {
  const marks: Readonly<Record<string, number>> = { '„': 0x84, '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80, '…': 0x85 };
  return Buffer.from(Array.from(text, (character) => marks[character] ?? character.charCodeAt(0)));
}
