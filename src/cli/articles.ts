import { type Article, type CorpusProblem, readArticlesAhead } from '../corpus';
import { textProfile } from '../text';
import { CORPUS_OPTION, type CommandInput, type CommandOption, stringOption, UsageError } from './command';

/** The options of a command that reads articles one by one. */
export const ARTICLE_OPTIONS = { corpus: CORPUS_OPTION };

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

/** The articles of the corpus that the command line names, one by one; problems go to standard error. */
export function* articlesOf(input: CommandInput): Generator<Article, void, undefined> {
  const { handlers, end } = problemPrinter();
  yield* readArticlesAhead(folderOf(input), handlers);
  end();
}

/**
 * Tells what was skipped or is odd on standard error: the first of them in full and, at the end, the others as a number.
 */
export function problemPrinter() {
  let count = 0;
  const printer = (status: string) => (problem: CorpusProblem) => {
    count++;
    if (count <= SHOWN_PROBLEMS) process.stderr.write(`${problemLine(status, problem)}\n`);
  };
  return {
    handlers: { onSkipped: printer('skipped'), onWarning: printer('warning') },
    end: () => {
      const others = count - SHOWN_PROBLEMS;
      if (others > 0) process.stderr.write(`and ${others} more; wortlaut check lists all of them\n`);
    },
  };
}

function problemLine(status: string, { file, line, value, rule, message }: CorpusProblem): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${status}: ${place}: ${message} [${rule}${value === '' ? '' : `: ${value.slice(0, 80)}`}]`;
}
