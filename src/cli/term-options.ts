import { indexFolder, selectTerms, type TermIndex, type TermOptions } from '../terms';
import { folderOf, LANGUAGE_OPTION, languageOption, reading } from './articles';
import { asUsage, type CommandInput, type CommandOption, choiceOption } from './command';

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

/** The option that leaves out words of the user's own. */
export const REMOVE_OPTION: CommandOption = {
  type: 'string',
  multiple: true,
  value: 'WORDS',
  help: 'leave out these words: commas between, a * at an end for any letters ("jan,feb*")',
};

/** The index of the articles that the command line names, without the words that it leaves out. */
export function indexOf(input: CommandInput, options: TermOptions = termOptions(input)): TermIndex {
  const { read, end } = reading(input);
  const index = asUsage(() => indexFolder(folderOf(input), { ...options, read }));
  end(index.articles.length);
  const given = (input.options.remove as readonly string[] | undefined) ?? [];
  if (given.length === 0) return index;
  const remove = given.flatMap((words) => words.split(',')).filter((word) => word.trim() !== '');
  return asUsage(() => selectTerms(index, { remove }));
}
