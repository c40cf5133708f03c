// `wortlaut worker`: lines of articles in, lines of rows out.
import { runWorker, STEP_NAMES } from '../store';
import { LANGUAGE_OPTION, languageOption } from './articles';
import { type Command, stringOption, UsageError } from './command';
import { SPEAKERS_OPTION, speakerTableOf } from './voice-options';

export const command: Command = {
  name: 'worker',
  summary: 'articles in as lines of JSON, rows out as lines of JSON: for Spark, Slurm and pipes',
  positionals: STEP_NAMES.join('|'),
  options: {
    text: { type: 'string', value: 'NAME', help: 'where a line holds the text (default: text)' },
    id: { type: 'string', value: 'NAME', help: 'where it holds the id (default: id, or article)' },
    speakers: { ...SPEAKERS_OPTION, help: 'table of speakers (default: none)' },
    language: { ...LANGUAGE_OPTION, help: 'of articles whose line names none (default: recognised from the text)' },
  },
  run: (input) => {
    const [name, ...more] = input.positionals;
    const step = STEP_NAMES.find((known) => known === name);
    if (step === undefined || more.length > 0) {
      throw new UsageError(`worker wants one step; allowed are ${STEP_NAMES.join(', ')}`);
    }
    const speakers = input.options.speakers === undefined ? null : speakerTableOf(input);
    const language = languageOption(input);
    runWorker(0, 1, step, {
      source: '(standard input)',
      textColumn: stringOption(input, 'text', 'text'),
      ...(typeof input.options.id === 'string' && { idColumn: input.options.id }),
      speakers,
      read: { language },
    });
    return 0;
  },
};
