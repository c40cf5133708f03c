// A folder that appears whole or not at all, under a temporary name that nobody else has until it is complete.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Lets `fill` write into a new folder and gives it the name `out` when that is done. If it fails, the disk is full or
 * the process is stopped (Ctrl-C), nothing of it stays; what stood beside it is never touched.
 *
 * @throws Error if `out` is there and not empty
 */
export async function writeNewFolder<T>(out: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const target = resolve(out);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new Error(`"${out}" is not empty; allowed is a new folder`);
  mkdirSync(dirname(target), { recursive: true });
  const part = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  const remove = () => rmSync(part, { recursive: true, force: true });
  const stop = (signal: NodeJS.Signals) => {
    remove();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const result = await fill(part);
    // Fails where somebody has put something there meanwhile.
    if (existsSync(target)) rmdirSync(target);
    renameSync(part, target);
    return result;
  } catch (error) {
    remove();
    throw error;
  } finally {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
  }
}
