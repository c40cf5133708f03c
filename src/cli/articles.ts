import { type Article, type CorpusProblem, readArticlesAhead } from '../corpus';
import { textProfile } from '../text';
import { articleChoice, CHOICE_OPTIONS, shownChoice } from './article-choice';
import { CORPUS_OPTION, type CommandInput, type CommandOption, stringOption, UsageError } from './command';

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

/**
 * The articles of the corpus that the command line names and chooses, one by one. What was skipped or is odd goes to standard
 * error: the first of them in full, the others as a number.
 */
export function* articlesOf(input: CommandInput): Generator<Article, void, undefined> {
  const isChosen = articleChoice(input);
  let count = 0;
  let [chosenCount, articleCount] = [0, 0];
  const report = (status: string) => (problem: CorpusProblem) => {
    count++;
    if (count <= SHOWN_PROBLEMS) process.stderr.write(`${problemLine(status, problem)}\n`);
  };
  const corpus = stringOption(input, 'corpus', 'corpus');
  for (const article of readArticlesAhead(corpus, { onSkipped: report('skipped'), onWarning: report('warning') })) {
    articleCount++;
    if (isChosen !== null && !isChosen(article)) continue;
    chosenCount++;
    yield article;
  }
  if (isChosen !== null) {
    if (chosenCount === 0) throw new UsageError(`no article is left of ${articleCount}: ${shownChoice(input)}`);
    process.stderr.write(`${chosenCount} of ${articleCount} articles: ${shownChoice(input)}\n`);
  }
  if (count > SHOWN_PROBLEMS) {
    process.stderr.write(`and ${count - SHOWN_PROBLEMS} more; wortlaut check lists all of them\n`);
  }
}

function problemLine(status: string, { file, line, value, rule, message }: CorpusProblem): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${status}: ${place}: ${message} [${rule}${value === '' ? '' : `: ${value.slice(0, 80)}`}]`;
}
