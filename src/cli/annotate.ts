// Serves the page on which a coder judges what was found, until it is ended.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, articlesById, readJsonLines } from '../corpus';
import type { Quotation } from '../quotations';
import { isStore } from '../store';
import { CodingSession, type Line, servePage, type Task, taskOf } from '../validation';
import { ARTICLE_OPTIONS, folderOf } from './articles';
import { type Command, type CommandInput, integerOption, stringOption, UsageError } from './command';
import { printedQuotation } from './quotations';
import { eachRecord, voiceSource } from './store-input';
import { SPEAKERS_OPTION, speakerTableOf } from './voice-options';

export const command: Command = {
  name: 'annotate',
  summary: 'open a page to judge quotations, sentences and pairs, or to annotate blind',
  positionals: '[SAMPLE.jsonl]',
  options: {
    coder: { type: 'string', value: 'NAME', help: 'who judges; each coder has a file (needed)' },
    out: {
      type: 'string',
      value: 'FILE',
      help: 'file of the coder, gone on with if it is there (default: NAME.jsonl)',
    },
    blind: { type: 'boolean', help: 'show nothing that was found: the coder marks every quotation of the articles' },
    ...ARTICLE_OPTIONS,
    speakers: SPEAKERS_OPTION,
    port: { type: 'string', value: 'N', help: 'port of the page on this machine (default: a free one)' },
  },
  run,
};

async function run(input: CommandInput): Promise<number> {
  const coder = stringOption(input, 'coder', '');
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(coder)) {
    throw new UsageError(`--coder is "${coder}"; needed is a name of letters, digits, blanks, ".", "_" and "-"`);
  }
  if (input.positionals.length > 1)
    throw new UsageError(`one sample is allowed; there are ${input.positionals.length}`);
  const file = stringOption(input, 'out', `${coder}.jsonl`);
  const { articles, tasks, people } = await codingWork(input, file);
  const options = {
    coder,
    file,
    blind: input.options.blind === true,
    people,
    hasChanged: changeTeller(input, articles),
  };
  const session = new CodingSession(tasks, articles, options);
  for (const { problem } of session.stale) process.stderr.write(`warning: ${file}: ${problem}\n`);
  const page = await servePage(session, integerOption(input, 'port', 0)).catch((error: unknown) => {
    session.close();
    throw error;
  });
  process.stderr.write(
    `${tasks.length} to judge, ${tasks.length - session.marks.replace(/[^.!]/g, '').length} done, in ${file}. Ctrl-C ends.\n`,
  );
  process.stdout.write(`${page.address}\n`);
  await new Promise<void>((done) => process.once('SIGINT', () => done()).once('SIGTERM', () => done()));
  await page.close();
  session.close();
  return 0;
}

/** What is to be judged, the articles that it takes, and names to choose from. */
export async function codingWork(input: CommandInput, file: string) {
  const isBlind = input.options.blind === true;
  const sample = sampleOf(input);
  const known = existsSync(file) ? readJsonLines(file, (line: Line) => line) : [];
  const { articles, quotations, names } = await foundIn(input, sample && namedArticles([...sample, ...known]));
  const tasks = tasksOf(input, sample, articles, quotations, isBlind);
  return { articles, tasks, people: peopleOf(input, names, isBlind) };
}

/** The lines of the sample; null where none is named. */
function sampleOf({ positionals: [sample] }: CommandInput): readonly Line[] | null {
  if (sample === undefined) return null;
  if (!existsSync(sample)) throw new UsageError(`there is no sample "${sample}"`);
  return readJsonLines(sample, (line: Line) => line);
}

/** The articles that lines are about, of a pair both. */
function namedArticles(lines: readonly Line[]): ReadonlySet<unknown> {
  const named = new Set<unknown>();
  for (const line of lines) {
    for (const side of [line, line.a, line.b]) {
      if (typeof side === 'object' && side !== null && 'article' in side) named.add(side.article);
    }
  }
  return named;
}

interface Found {
  readonly articles: Article[];
  readonly quotations: Quotation[];
  /** How often each name speaks in the whole corpus. */
  readonly names: ReadonlyMap<string, number>;
}

/** Of a corpus of any size only the articles that are wanted are kept; all where `wanted` is null. */
async function foundIn(input: CommandInput, wanted: ReadonlySet<unknown> | null): Promise<Found> {
  const [articles, quotations]: [Article[], Quotation[]] = [[], []];
  const names = new Map<string, number>();
  const source = voiceSource(input, { speakers: speakerTableOf(input), keepText: true });
  for await (const found of eachRecord(input, source)) {
    for (const { speakers } of found.quotations) {
      for (const { name } of speakers) names.set(name, (names.get(name) ?? 0) + 1);
    }
    if (wanted !== null && !wanted.has(found.article.id)) continue;
    articles.push(found.article);
    for (const quotation of found.quotations) quotations.push(quotation);
  }
  return { articles, quotations, names };
}

/** Those of the sample; without one all quotations, or, blind, all articles. */
function tasksOf(
  input: CommandInput,
  sample: readonly Line[] | null,
  articles: readonly Article[],
  quotations: readonly Quotation[],
  isBlind: boolean,
): Task[] {
  const known = articlesById(articles) as ReadonlyMap<string, Article>;
  const lines: readonly Line[] =
    sample ??
    (isBlind
      ? articles.map(({ id }) => ({ kind: 'article', article: id }))
      : quotations.map((quotation) => ({ kind: 'quotation', ...printedQuotation(quotation) })));
  const tasks = new Map<string, Task>();
  for (const [at, line] of lines.entries()) {
    try {
      const task = taskOf(line, known);
      // Blind, a quotation of the sample stands for its article.
      const blind = isBlind ? taskOf({ kind: 'article', article: task.article }, known) : task;
      if (!tasks.has(blind.id)) tasks.set(blind.id, blind);
    } catch (error) {
      process.stderr.write(`skipped: ${input.positionals[0]}: record ${at + 1}: ${(error as Error).message}\n`);
    }
  }
  return [...tasks.values()];
}

/** Names to choose from, the commonest first. Blind, only those of the table: whom the program found would lead. */
function peopleOf(input: CommandInput, names: ReadonlyMap<string, number>, isBlind: boolean): string[] {
  const found = isBlind ? [] : [...names].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return [...new Set([...found, ...(speakerTableOf(input)?.rows ?? []).map(({ name }) => name)])];
}

/** Size and time of each file are as they were when it was read, or the article may be another; a store stays as it is. */
function changeTeller(input: CommandInput, articles: readonly Article[]): (article: Article) => boolean {
  if (isStore(folderOf(input))) return () => false;
  const stampOf = ({ file }: Article) => {
    const found = statSync(join(folderOf(input), file), { throwIfNoEntry: false });
    return found === undefined ? '' : `${found.size} ${found.mtimeMs}`;
  };
  const stamps = new Map(articles.map((article) => [article.id, stampOf(article)]));
  return (article) => stampOf(article) !== stamps.get(article.id);
}
