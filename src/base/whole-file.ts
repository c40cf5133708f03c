// Files that appear whole or not at all.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A name beside a file for what will take its place once it is whole: one that nobody has, and that no list shows. */
export function temporaryName(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.part`);
}

/** Writes a file that appears whole or not at all: a full disk leaves the old one, and nothing beside it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const part = temporaryName(path);
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}

/**
 * Sees to it that a temporary file goes when this process is ended, by Ctrl-C or otherwise, while it is busy and can do
 * nothing itself: a shell waits for the end of a pipe that only this process holds. A file that has its final name by then
 * is not touched. Where there is no shell (Windows) the temporary file stays.
 */
export function removeWhenEnded(part: string): void {
  const script = 'trap "" INT TERM HUP; cat > /dev/null; rm -f -- "$1"';
  const watcher = spawn('sh', ['-c', script, 'sh', part], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  watcher.on('error', () => {});
  watcher.stdin?.on('error', () => {});
  watcher.unref();
  (watcher.stdin as unknown as { unref?: () => void } | null)?.unref?.();
}
