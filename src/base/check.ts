// Options are checked, never silently replaced: each error names the option, the value it got and what is allowed.

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}

/** Throws a TypeError if `options` holds a key that is not in `allowed`: a misspelt option must not pass unseen. */
export function checkKeys(where: string, options: object, allowed: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (!allowed.includes(key)) {
      throw new TypeError(`${where}: unknown option "${key}"; allowed are ${allowed.join(', ')}`);
    }
  }
}

/** Returns `value` if it is one of `allowed`; throws a RangeError that lists them otherwise. */
export function checkChoice<T extends string>(name: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) {
    throw new RangeError(`${name} is ${shown(value)}; allowed are ${allowed.join(', ')}`);
  }
  return found;
}

/** Returns `value` if it is a number from `min` to `max`, both included; throws a RangeError otherwise. */
export function checkNumber(name: string, value: unknown, min: number, max: number): number {
  if (typeof value !== 'number' || !(value >= min && value <= max)) {
    throw new RangeError(`${name} is ${shown(value)}; allowed are numbers ${range(min, max)}`);
  }
  return value;
}

/** Returns `value` if it is a whole number from `min` to `max`, both included; throws a RangeError otherwise. */
export function checkInteger(name: string, value: unknown, min: number, max = Number.MAX_SAFE_INTEGER): number {
  if (!Number.isInteger(value) || (value as number) < min || (value as number) > max) {
    throw new RangeError(`${name} is ${shown(value)}; allowed are whole numbers ${range(min, max)}`);
  }
  return value as number;
}

/** Returns `value` if it is true or false; throws a RangeError otherwise. */
export function checkBoolean(name: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw new RangeError(`${name} is ${shown(value)}; allowed are true and false`);
  return value;
}

function range(min: number, max: number): string {
  return max === Number.MAX_SAFE_INTEGER || max === Number.POSITIVE_INFINITY ? `from ${min}` : `from ${min} to ${max}`;
}
