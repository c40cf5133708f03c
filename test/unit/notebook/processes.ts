// Does a process still run?
import { readFileSync } from 'node:fs';

/** False for a process that is gone, and for one that is dead but not yet taken off the list (state Z on Linux). */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}
