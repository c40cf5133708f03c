import { type Article, type CorpusProblem, type ReadOptions, readArticlesAhead } from '../corpus';
import { textProfile } from '../text';
import { articleChoice, CHOICE_OPTIONS, shownChoice } from './article-choice';
import { asUsage, CORPUS_OPTION, type CommandInput, type CommandOption, stringOption, UsageError } from './command';

/** The options of a command that reads articles one by one. */
export const ARTICLE_OPTIONS = {
  corpus: CORPUS_OPTION,
  ...CHOICE_OPTIONS,
};

export const LANGUAGE_OPTION: CommandOption = {
  type: 'string',
  value: 'TAG',
  help: "language of all articles (default: each article's own)",
};

/** The language that the command line names for all articles; undefined where it names none. */
export function languageOption(input: CommandInput): string | undefined {
  const tag = stringOption(input, 'language', '');
  if (tag === '') return undefined;
  try {
    textProfile(tag);
  } catch (error) {
    throw new UsageError(`--${(error as Error).message}`);
  }
  return tag;
}

/** So many problems are printed each; the others are counted. */
const SHOWN_PROBLEMS = 20;

export function folderOf(input: CommandInput): string {
  return stringOption(input, 'corpus', 'corpus');
}

/** The articles of the folder that the command line names and chooses, one by one; what is to be told goes to standard error. */
export function* articlesOf(input: CommandInput): Generator<Article, void, undefined> {
  const { read, end } = reading(input);
  let count = 0;
  for (const article of asUsage(() => readArticlesAhead(folderOf(input), read))) {
    count++;
    yield article;
  }
  end(count);
}

/**
 * How to read the corpus that the command line names. What was skipped or is odd goes to standard error: the first of
 * them in full and, at the end, the others as a number, and how many articles were chosen of how many.
 */
export function reading(input: CommandInput): { readonly read: ReadOptions; readonly end: (chosen: number) => void } {
  const choose = articleChoice(input);
  let [problems, leftOut] = [0, 0];
  const printer = (status: string) => (problem: CorpusProblem) => {
    problems++;
    if (problems <= SHOWN_PROBLEMS) process.stderr.write(`${problemLine(status, problem)}\n`);
  };
  const read = {
    ...(choose !== null && { choose }),
    onSkipped: printer('skipped'),
    onWarning: printer('warning'),
    onLeftOut: () => {
      leftOut++;
    },
  };
  const end = (chosen: number) => {
    const others = problems - SHOWN_PROBLEMS;
    if (others > 0) process.stderr.write(`and ${others} more; wortlaut check lists all of them\n`);
    const count = chosen + leftOut;
    if (count === 0) throw new Error(`no file of corpus folder "${folderOf(input)}" can be used`);
    if (choose !== null) {
      if (chosen === 0) throw new UsageError(`no article is left of ${count}: ${shownChoice(input)}`);
      process.stderr.write(`${chosen} of ${count} articles: ${shownChoice(input)}\n`);
    }
  };
  return { read, end };
}

function problemLine(status: string, { file, line, value, rule, message }: CorpusProblem): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${status}: ${place}: ${message} [${rule}${value === '' ? '' : `: ${value.slice(0, 80)}`}]`;
}
