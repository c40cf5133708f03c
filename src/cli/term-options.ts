import { indexFolder, type TermIndex, type TermOptions } from '../terms';
import { folderOf, LANGUAGE_OPTION, languageOption, problemPrinter } from './articles';
import { type CommandInput, type CommandOption, choiceOption, UsageError } from './command';

const UNITS = ['word', 'stem', 'lemma'] as const;
const STOP_WORDS = ['keep', 'remove'] as const;

/** The options of commands that index terms before they compute. */
export const TERM_OPTIONS = {
  unit: { type: 'string', value: 'word|stem|lemma', help: 'what is counted (default: word)' },
  stopwords: { type: 'string', value: 'keep|remove', help: 'count stop words or not (default: keep)' },
  language: LANGUAGE_OPTION,
} as const satisfies Record<string, CommandOption>;

/** What those options say. */
export function termOptions(input: CommandInput): TermOptions {
  return {
    unit: choiceOption(input, 'unit', UNITS, 'word'),
    stopwords: choiceOption(input, 'stopwords', STOP_WORDS, 'keep'),
    language: languageOption(input),
  };
}

/** The terms of the corpus that the command line names; problems go to standard error. */
export function termIndexOf(input: CommandInput, options: TermOptions = termOptions(input)): TermIndex {
  const { handlers, end } = problemPrinter();
  const index = indexFolder(folderOf(input), { ...options, read: handlers });
  end();
  return index;
}

/** A value that the kit refuses (a group that is none, a query without a word) is wrong usage, not a failed job. */
export function asUsage<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}
