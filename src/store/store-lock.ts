// One run at a time prepares a store: two would write its parts over each other.
import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../base';
import { WORK_FOLDER } from './part';

/** How often a run tells that it goes on, and after how long without that one of another machine has ended. */
const TOLD_EVERY = 30_000;
const SILENT_FOR = 600_000;

/**
 * Keeps other runs from a store. What a killed run left behind keeps nobody: on this machine its process is gone, on
 * another one that shares the disk it has been silent for ten minutes.
 *
 * @returns what gives the store free again
 * @throws Error where another run prepares it
 */
export function lockStore(store: string): () => void {
  const file = join(store, WORK_FOLDER, 'running.json');
  if (existsSync(file)) {
    const owner = ownerOf(file);
    if (isHeld(file, owner)) {
      throw new Error(
        `store "${store}" is being prepared by process ${owner.process} on ${owner.host}; wait for it, or end it and try again`,
      );
    }
    rmSync(file, { force: true });
  }
  writeFileSync(file, JSON.stringify({ process: process.pid, host: hostname() }), { flag: 'wx' });
  const timer = setInterval(() => tell(file), TOLD_EVERY);
  timer.unref();
  return () => {
    clearInterval(timer);
    rmSync(file, { force: true });
  };
}

interface Owner {
  readonly process: number;
  readonly host: string;
}

/** A run that was killed may have left half a line. */
function ownerOf(file: string): Owner {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return { process: 0, host: '' };
  }
}

function isHeld(file: string, owner: Owner): boolean {
  if (owner.host === hostname()) return isRunning(owner.process);
  return owner.host !== '' && Date.now() - statSync(file).mtimeMs < SILENT_FOR;
}

function tell(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // The folder may be gone; what comes of that the run itself tells.
  }
}
