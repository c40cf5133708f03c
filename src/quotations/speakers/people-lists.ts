// Lists of the people of an article by a word of theirs: who is named first, who last before a place.

interface Named {
  /** Where the person is named in full, in order. */
  readonly starts: readonly number[];
}

/** So many persons of one surname are told apart; those after them count as the last. */
const MAX_NAMESAKES = 16;

export function pushSome<P>(map: Map<string, P[]>, key: string, person: P): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [person]);
  else if (!known.includes(person) && known.length < MAX_NAMESAKES) known.push(person);
}

export function earliest<P extends Named>(people: readonly P[]): P | null {
  let best: P | null = null;
  for (const person of people) {
    if (best === null || (person.starts[0] as number) < (best.starts[0] as number)) best = person;
  }
  return best;
}

export function latest<P extends Named>(people: readonly P[], offset: number): P | null {
  let best: P | null = null;
  let bestStart = -1;
  for (const person of people) {
    const start = lastBefore(person.starts, offset);
    if (start > bestStart) {
      best = person;
      bestStart = start;
    }
  }
  return best ?? people[0] ?? null;
}

/** The largest of the rising numbers below `limit`; -1 for none. */
function lastBefore(starts: readonly number[], limit: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (starts[low - 1] as number);
}
