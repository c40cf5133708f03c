// A share of the articles, chosen by what they are called: for many machines that each do one.
import { createHash } from 'node:crypto';

export interface Shard {
  /** From 0 to `count` - 1. */
  readonly index: number;
  readonly count: number;
}

/** Whether an article belongs to a shard, by a hash of its id (of a file of a folder: its path). */
export function inShard(id: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % count === index;
}

/** Reads "2/10", the second of ten. Throws a RangeError for anything else. */
export function parseShard(text: string): Shard {
  const found = /^(\d+)\/(\d+)$/.exec(text);
  const [index, count] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || index < 1 || index > count) {
    throw new RangeError(`shard is "${text}"; allowed is NUMBER/COUNT, from 1/COUNT to COUNT/COUNT`);
  }
  return { index: index - 1, count };
}

/** "2/10", the second of ten: what `parseShard` reads. */
export const shardName = ({ index, count }: Shard): string => `${index + 1}/${count}`;
