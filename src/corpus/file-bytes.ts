import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './listing';
import type { CorpusProblem } from './types';

/** Where files lie, and how large they may be. */
export interface FileSettings {
  readonly folder: string;
  readonly maxBytes: number;
}

/** What is in a file, or the reason why that cannot be used. */
export type FileBytes = Uint8Array | CorpusProblem;

/** The bytes of a file below the folder. A file that is too large is not read. */
export function readBytes({ folder, maxBytes }: FileSettings, file: string): FileBytes {
  let handle: number | undefined;
  try {
    handle = openSync(join(folder, file), 'r');
    const { size } = fstatSync(handle);
    if (size <= maxBytes) return readFileSync(handle);
    const message = `${size} bytes; allowed are ${maxBytes} (option maxBytes)`;
    return { file, line: null, value: String(size), rule: 'oversized', message };
  } catch (error) {
    const message = `the file cannot be read (${errorCode(error)})`;
    return { file, line: null, value: file, rule: 'unreadable', message };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** In bytes; 0 for a file that cannot be used. */
export function sizeOf(file: FileBytes): number {
  return 'rule' in file ? 0 : file.length;
}

/** The same bytes in memory that threads share. */
export function packed(files: readonly FileBytes[]): FileBytes[] {
  const memory = new SharedArrayBuffer(files.reduce((sum, file) => sum + sizeOf(file), 0));
  let used = 0;
  return files.map((file) => {
    if ('rule' in file) return file;
    const bytes = new Uint8Array(memory, used, file.length);
    bytes.set(file);
    used += file.length;
    return bytes;
  });
}
