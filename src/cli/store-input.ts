// A store where a command takes a folder.
import type { ReadOptions } from '../corpus';
import { openStore, type Store } from '../store';

/** Does something with an open store, and closes it. */
export async function withStore<T>(folder: string, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(folder);
  try {
    return await use(store);
  } finally {
    store.close();
  }
}

/** Tells what counts the articles that were not chosen how many a store had of them. */
export function leftOutBy({ onLeftOut }: ReadOptions): (count: number) => void {
  return (count) => {
    for (let told = 0; told < count; told++) onLeftOut?.('');
  };
}
