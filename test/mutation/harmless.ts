// Breaks that change nothing that anyone could see, each with its reason.

/** As the run prints them, without the line. */
export const HARMLESS: ReadonlySet<string> = new Set<string>([]);
