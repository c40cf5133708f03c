// Serves the page on which a coder judges what was found, until it is ended.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, articlesById, readJsonLines } from '../corpus';
import type { Quotation } from '../quotations';
import { CodingSession, type Line, servePage, type Task, taskOf } from '../validation';
import { ARTICLE_OPTIONS, folderOf } from './articles';
import { type Command, type CommandInput, integerOption, stringOption, UsageError } from './command';
import { printedQuotation } from './quotations';
import { quotationsOf } from './store-input';
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
  const isBlind = input.options.blind === true;
  const { articles, quotations } = foundIn(input);
  const tasks = tasksOf(input, articles, quotations, isBlind);
  const file = stringOption(input, 'out', `${coder}.jsonl`);
  const options = {
    coder,
    file,
    blind: isBlind,
    people: peopleOf(input, quotations, isBlind),
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

function foundIn(input: CommandInput): { readonly articles: Article[]; readonly quotations: Quotation[] } {
  const articles: Article[] = [];
  const quotations: Quotation[] = [];
  for (const found of quotationsOf(input, { speakers: speakerTableOf(input), keepText: true })) {
    articles.push(found.article);
    quotations.push(...found.quotations);
  }
  return { articles, quotations };
}

/** Those of the sample; without one all quotations, or, blind, all articles. */
function tasksOf(
  input: CommandInput,
  articles: readonly Article[],
  quotations: readonly Quotation[],
  isBlind: boolean,
): Task[] {
  const [sample] = input.positionals;
  const known = articlesById(articles) as ReadonlyMap<string, Article>;
  if (sample !== undefined && !existsSync(sample)) throw new UsageError(`there is no sample "${sample}"`);
  const lines: Line[] =
    sample === undefined
      ? isBlind
        ? articles.map(({ id }) => ({ kind: 'article', article: id }))
        : quotations.map((quotation) => ({ kind: 'quotation', ...printedQuotation(quotation) }))
      : readJsonLines(sample, (line: Line) => line);
  const tasks = new Map<string, Task>();
  for (const [at, line] of lines.entries()) {
    try {
      const task = taskOf(line, known);
      // Blind, a quotation of the sample stands for its article.
      const blind = isBlind ? taskOf({ kind: 'article', article: task.article }, known) : task;
      if (!tasks.has(blind.id)) tasks.set(blind.id, blind);
    } catch (error) {
      process.stderr.write(`skipped: ${sample}: record ${at + 1}: ${(error as Error).message}\n`);
    }
  }
  return [...tasks.values()];
}

/** Names to choose from, the commonest first. Blind, only those of the table: whom the program found would lead. */
function peopleOf(input: CommandInput, quotations: readonly Quotation[], isBlind: boolean): string[] {
  const counts = new Map<string, number>();
  if (!isBlind) {
    for (const { name } of quotations.flatMap(({ speakers }) => speakers))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const found = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return [...new Set([...found, ...(speakerTableOf(input)?.rows ?? []).map(({ name }) => name)])];
}

/** Size and time of each file are as they were when it was read, or the article may be another. */
function changeTeller(input: CommandInput, articles: readonly Article[]): (article: Article) => boolean {
  const stampOf = ({ file }: Article) => {
    const found = statSync(join(folderOf(input), file), { throwIfNoEntry: false });
    return found === undefined ? '' : `${found.size} ${found.mtimeMs}`;
  };
  const stamps = new Map(articles.map((article) => [article.id, stampOf(article)]));
  return (article) => stampOf(article) !== stamps.get(article.id);
}
