import type { SetAside } from './types';

/** What in a file is not the article. */
export function findSetAside(_raw: string): readonly SetAside[] {
  return [];
}
