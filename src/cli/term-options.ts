// The options that all commands have which count terms.
import { indexStore, isStore } from '../store';
import { indexFolder, selectTerms, type TermIndex, type TermOptions } from '../terms';
import { folderOf, LANGUAGE_OPTION, languageOption, reading } from './articles';
import { asUsage, type CommandInput, type CommandOption, choiceOption } from './command';
import { leftOutBy, withStore } from './store-input';
import { tellUnreachable } from './unreachable-note';

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
  help: 'leave out these words: commas between, a * for any letters ("jan,feb*")',
};

/**
 * Does something with the index of the articles that the command line names, a folder or a store, without the words
 * that it leaves out. Of a folder it is done at once, as a store it is when the store has answered.
 */
export function withIndex(
  input: CommandInput,
  use: (index: TermIndex) => number | Promise<number>,
  options: TermOptions = termOptions(input),
): number | Promise<number> {
  const { read, end } = reading(input);
  const finish = (index: TermIndex) => {
    end(index.articles.length);
    return use(withoutRemoved(input, index));
  };
  const folder = folderOf(input);
  if (!isStore(folder)) return finish(asUsage(() => indexFolder(folder, { ...options, read })));
  return withStore(folder, async (store) => {
    const { choose } = read;
    return finish(await indexStore(store, { ...options, choose, onLeftOut: leftOutBy(read) }));
  });
}

function withoutRemoved(input: CommandInput, index: TermIndex): TermIndex {
  if (input.options.remove === undefined) return index;
  const remove = wordsOption(input, 'remove');
  tellUnreachable(index, '--remove', remove);
  return asUsage(() => selectTerms(index, { remove }));
}

/** Words that an option names, with commas between; none where it is not given. */
export function wordsOption(input: CommandInput, name: string): string[] {
  const given = (input.options[name] as readonly string[] | undefined) ?? [];
  return given.flatMap((words) => words.split(',')).filter((word) => word.trim() !== '');
}
