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

/** The bytes of several files, in one piece of memory that a thread can hand to another. */
export interface PackedFiles {
  readonly files: readonly FileBytes[];
  readonly memory: ArrayBuffer;
}

export function packed(files: readonly FileBytes[]): PackedFiles {
  const length = files.reduce((sum, file) => sum + ('rule' in file ? 0 : file.length), 0);
  const memory = new ArrayBuffer(length);
  let used = 0;
  const place = (bytes: Uint8Array) => {
    const placed = new Uint8Array(memory, used, bytes.length);
    placed.set(bytes);
    used += bytes.length;
    return placed;
  };
  return { files: files.map((file) => ('rule' in file ? file : place(file))), memory };
}
