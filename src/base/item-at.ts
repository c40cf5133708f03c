/**
 * The item at an index that the caller knows to be in range: what the compiler can't see is looked at here, once, so that
 * a slip is an error at its place and no `undefined` that wanders on.
 *
 * @throws RangeError where there is no such item
 *
 * @example
 * ```ts
 * itemAt(['a', 'b'], 1); // 'b'
 * ```
 */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`item ${index} of ${items.length} was asked for`);
  return item;
}
