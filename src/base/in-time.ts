// Every wait has an end: work that does not come, and a process that does not go, is told with what was waited for.

/**
 * The result of `work`, or the error of `late` where it is not there after so many seconds. The work itself is not
 * ended: whoever waits ends it.
 */
export async function inTime<T>(work: Promise<T>, seconds: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(late()), seconds * 1000);
  });
  // What fails after its time must not end the process.
  work.catch(() => {});
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Ends a process that is done and does not end by itself, after so many seconds, and tells `report` what it still holds
 * open. Does not keep a process that ends.
 */
export function endInTime(seconds: number, report: (message: string) => void): void {
  setTimeout(() => {
    const open = [...new Set(process.getActiveResourcesInfo())].join(', ');
    report(`the work is done, but the process was still open after ${seconds} s (${open}); it is ended now`);
    process.exit();
  }, seconds * 1000).unref();
}
