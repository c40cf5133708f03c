// A store where a command takes a folder: records come at once from the one and some at a time from the other, and what
// is made of them is told once, for both.
import type { Article, ReadOptions } from '../corpus';
import {
  type ArticleQuotations,
  type FolderQuotationOptions,
  findFolderQuotations,
  type SpeakerTable,
} from '../quotations';
import { isStore, openStore, type Store, speakerTableHash, storedArticles, storedVoices } from '../store';
import { articlesOf, folderOf, reading } from './articles';
import { asUsage, type CommandInput, UsageError } from './command';
import { type PrintedRecord, printBatches, printRecords } from './output';

/** Where records come from. */
export interface Source<T> {
  readonly ofFolder: () => Iterable<T>;
  readonly ofStore: (store: Store) => AsyncIterable<readonly T[]>;
}

/** What the engine may use to put rows in order, in megabytes; more it spills to disk. The rest is for the analysis. */
const ENGINE_MEGABYTES = 400;

/** Does something with an open store, and closes it. */
export async function withStore<T>(folder: string, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(folder, { memory: ENGINE_MEGABYTES });
  try {
    return await use(store);
  } finally {
    store.close();
  }
}

/** Does something with all records: of a folder at once, of a store when it has given them. */
export function useAll<T>(
  input: CommandInput,
  source: Source<T>,
  use: (records: Iterable<T>) => number | Promise<number>,
): number | Promise<number> {
  if (!isStore(folderOf(input))) return use(source.ofFolder());
  return withStore(folderOf(input), async (store) => {
    const all: T[] = [];
    for await (const some of source.ofStore(store)) for (const each of some) all.push(each);
    return use(all);
  });
}

/** The records one by one, of a folder or of a store, for what keeps few of them. */
export async function* eachRecord<T>(input: CommandInput, source: Source<T>): AsyncGenerator<T, void, undefined> {
  if (!isStore(folderOf(input))) {
    yield* source.ofFolder();
    return;
  }
  const store = await openStore(folderOf(input), { memory: ENGINE_MEGABYTES });
  try {
    for await (const some of source.ofStore(store)) yield* some;
  } finally {
    store.close();
  }
}

/** Prints what is made of each record, so that a corpus of any size needs no memory. */
export function printEach<T>(
  input: CommandInput,
  source: Source<T>,
  recordsOf: (records: Iterable<T>) => Iterable<PrintedRecord>,
  columns: readonly string[],
): number | Promise<number> {
  if (!isStore(folderOf(input))) {
    printRecords(recordsOf(source.ofFolder()), columns, input);
    return 0;
  }
  return withStore(folderOf(input), async (store) => {
    await printBatches(batchesOf(source.ofStore(store), recordsOf), columns, input);
    return 0;
  });
}

async function* batchesOf<T>(
  source: AsyncIterable<readonly T[]>,
  recordsOf: (records: Iterable<T>) => Iterable<PrintedRecord>,
) {
  for await (const some of source) yield recordsOf(some);
}

/** The articles that the command line names and chooses. */
export function articleSource(input: CommandInput): Source<Article> {
  return {
    ofFolder: () => articlesOf(input),
    ofStore: async function* (store) {
      const { read, end } = reading(input);
      let count = 0;
      for await (const articles of storedArticles(store, { choose: read.choose, onLeftOut: leftOutBy(read) })) {
        count += articles.length;
        yield articles;
      }
      end(count);
    },
  };
}

export interface VoiceSourceOptions extends Pick<FolderQuotationOptions, 'types' | 'speakers' | 'keepText'> {
  /** False: of a store the quotations come without text and places. True if not given. */
  readonly quotationText?: boolean;
}

/** The articles with their quotations: found in those of a folder, read from a store, which has them. */
export function voiceSource(input: CommandInput, options: VoiceSourceOptions): Source<ArticleQuotations> {
  const { quotationText = true, ...found } = options;
  const { types, speakers = null, keepText = false } = found;
  return {
    ofFolder: () => quotationsOf(input, found),
    ofStore: async function* (store) {
      checkSpeakers(store, input, speakers);
      const { read, end } = reading(input);
      const how = { choose: read.choose, onLeftOut: leftOutBy(read), withText: keepText };
      let count = 0;
      for await (const voices of storedVoices(store, { ...how, withQuotationText: quotationText })) {
        count += voices.length;
        yield types === undefined ? voices : voices.map((each) => ofTypes(each, types));
      }
      end(count);
    },
  };
}

function ofTypes(voices: ArticleQuotations, types: NonNullable<VoiceSourceOptions['types']>): ArticleQuotations {
  return { ...voices, quotations: voices.quotations.filter(({ type }) => types.includes(type)) };
}

/** Who the speakers of a store are was found with its table: another one cannot be asked about them. */
function checkSpeakers(store: Store, input: CommandInput, speakers: SpeakerTable | null): void {
  const own = store.manifest.settings.speakers;
  const asked = speakers === null ? null : speakerTableHash(speakers);
  if (asked === own || (speakers === null && input.options.speakers === undefined)) return;
  const made = own === null ? 'without a table (none)' : 'with another table';
  throw new UsageError(`--speakers does not fit: the store was made ${made}; prepare a store with the one you want`);
}

/** The quotations of the folder that the command line names, article by article. */
function* quotationsOf(
  input: CommandInput,
  options: Pick<FolderQuotationOptions, 'types' | 'speakers' | 'keepText'>,
): Generator<ArticleQuotations, void, undefined> {
  const { read, end } = reading(input);
  let count = 0;
  for (const found of asUsage(() => findFolderQuotations(folderOf(input), { ...options, read }))) {
    count++;
    yield found;
  }
  end(count);
}

/** Tells what counts the articles that were not chosen how many a store had of them. */
export function leftOutBy({ onLeftOut }: ReadOptions): (count: number) => void {
  return (count) => {
    for (let told = 0; told < count; told++) onLeftOut?.('');
  };
}
