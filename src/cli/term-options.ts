import type { TermOptions } from '../terms';
import { LANGUAGE_OPTION, languageOption } from './articles';
import { type CommandInput, type CommandOption, choiceOption } from './command';

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
