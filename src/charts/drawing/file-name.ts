// What the files of a chart are called: a name without folder and ending.

const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_. -]*$/u;

/** Throws a RangeError for a name that is a path or could be taken for an option. */
export function checkFileName(where: string, name: string): void {
  if (typeof name === 'string' && NAME.test(name)) return;
  throw new RangeError(`${where}: name is "${name}"; allowed are letters, digits, "_", ".", "-" and spaces`);
}
