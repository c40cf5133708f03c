// Whether a process of this machine still runs: who left a lock behind is told from who holds it.

/** Whether a process with this number runs. What is no number of a process does not. */
export function isRunning(id: number): boolean {
  if (!Number.isSafeInteger(id) || id < 1) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
