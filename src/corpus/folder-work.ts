import { type BlockWork, checkKeys, startMeter, usableThreads, workInBlocks } from '../base';
import { type FileBytes, packed, readBytes, sizeOf } from './file-bytes';
import { type OpenedFolder, openFolder, READ_OPTION_NAMES, type ReadOptions, readFiles, reportOpening } from './load';
import type { Article, CorpusProblem } from './types';

/** Work on articles that several threads share: some articles at a time, in their order in each thread. */
export interface ArticleWork<Setup, Result> {
  /** Called once in each thread that works. */
  open(setup: Setup): (articles: Iterable<Article>) => Result;
  /** True: the thread that takes the results works too when it has to wait for one. */
  readonly callerWorks: boolean;
  /** For fewer files the start of a thread is not worth it. */
  readonly minFiles: number;
  /** What is said to be done while it works: "Reading". */
  readonly task: string;
}

interface FolderSetup<Setup> {
  readonly folder: OpenedFolder;
  readonly setup: Setup;
}

interface FolderResult<Result> {
  readonly result: Result;
  readonly skipped: readonly CorpusProblem[];
  readonly warnings: readonly CorpusProblem[];
  /** The files of articles that are not among the chosen ones. */
  readonly leftOut: readonly string[];
}

export interface FolderWork<Setup, Result>
  extends BlockWork<FolderSetup<Setup>, FolderResult<Result>, readonly FileBytes[]> {
  readonly callerWorks: boolean;
  readonly minFiles: number;
  readonly task: string;
}

/** Some hundred thousand characters, as articles go; a folder of exports of a megabyte each must fit in memory too. */
const FILES_PER_BLOCK = 32;

/** Of a block that is larger the last files are read by the thread that does it, one by one. */
const MAX_FETCHED_BYTES = 1 << 22;

/** What the module of such work exports as `blockWork`. */
export function folderWork<Setup, Result>(work: ArticleWork<Setup, Result>): FolderWork<Setup, Result> {
  return {
    open: ({ folder, setup }) => {
      const workOn = work.open(setup);
      return (block, bytes) => {
        const skipped: CorpusProblem[] = [];
        const warnings: CorpusProblem[] = [];
        const leftOut: string[] = [];
        const handlers = {
          onSkipped: (problem: CorpusProblem) => skipped.push(problem),
          onWarning: (problem: CorpusProblem) => warnings.push(problem),
          onLeftOut: (file: string) => leftOut.push(file),
        };
        const result = workOn(readFiles(folder, filesOf(folder, block), handlers, bytes));
        return { result, skipped, warnings, leftOut };
      };
    },
    fetch: ({ folder }, block) => {
      const files: FileBytes[] = [];
      let byteLength = 0;
      for (const file of filesOf(folder, block)) {
        if (byteLength > MAX_FETCHED_BYTES) break;
        const bytes = readBytes(folder.settings, file);
        byteLength += sizeOf(bytes);
        files.push(bytes);
      }
      return { material: packed(files), byteLength };
    },
    callerWorks: work.callerWorks,
    minFiles: work.minFiles,
    task: work.task,
  };
}

function filesOf({ files }: OpenedFolder, block: number): readonly string[] {
  return files.slice(block * FILES_PER_BLOCK, (block + 1) * FILES_PER_BLOCK);
}

/** What came of some articles. */
export interface FolderPart<Result> {
  readonly result: Result;
  /** Which share of the files is done with these, above 0 to 1. */
  readonly doneShare: number;
}

/**
 * Does work on the articles of a folder, in several threads if the folder is large: the results of a few dozen articles
 * at a time, in the order of the articles. What was skipped or is odd is told before the result that it belongs to.
 *
 * @param module path of the module that exports `work` as `blockWork`
 * @param setup what the work needs; it and the results must survive a structured clone
 * @throws as `readArticles`, when called; what the work throws, in its turn
 */
export function workOnFolder<Setup, Result>(
  module: string,
  work: FolderWork<Setup, Result>,
  path: string,
  { read, setup }: { readonly read: ReadOptions; readonly setup: Setup },
): Generator<FolderPart<Result>, void, undefined> {
  checkKeys('reading a corpus', read, READ_OPTION_NAMES);
  read.signal?.throwIfAborted();
  return resultsOf(module, work, { folder: openFolder(path, read), setup }, read);
}

function* resultsOf<Setup, Result>(
  module: string,
  work: FolderWork<Setup, Result>,
  opened: FolderSetup<Setup>,
  handlers: ReadOptions,
): Generator<FolderPart<Result>, void, undefined> {
  const { folder } = opened;
  reportOpening(folder, handlers);
  const blocks = {
    count: Math.ceil(folder.files.length / FILES_PER_BLOCK),
    threads: folder.files.length < work.minFiles ? 1 : usableThreads(),
    callerWorks: work.callerWorks,
  };
  const total = folder.files.length;
  const meter = startMeter({ task: work.task, total, unit: 'articles', signal: handlers.signal });
  let done = 0;
  try {
    for (const { result, skipped, warnings, leftOut } of workInBlocks(module, work, opened, blocks)) {
      if (handlers.onSkipped !== undefined) skipped.forEach(handlers.onSkipped);
      if (handlers.onWarning !== undefined) warnings.forEach(handlers.onWarning);
      if (handlers.onLeftOut !== undefined) leftOut.forEach(handlers.onLeftOut);
      done++;
      yield { result, doneShare: done / blocks.count };
      meter.step(Math.min(FILES_PER_BLOCK, total - (done - 1) * FILES_PER_BLOCK));
    }
  } finally {
    meter.end();
  }
}

/** What comes from another thread has lost what the values of a table are made without: the prototype of objects. */
export function received<T extends { readonly metadata: Article['metadata'] }>(article: T): T {
  Object.setPrototypeOf(article.metadata, null);
  return article;
}

/** What was found in each article of a folder, one after the other, from the parts in which it comes. */
export function* eachArticle<T extends { readonly article: Article }>(
  parts: Iterable<FolderPart<readonly T[]>>,
): Generator<T, void, undefined> {
  for (const { result } of parts) {
    for (const found of result) {
      received(found.article);
      yield found;
    }
  }
}
