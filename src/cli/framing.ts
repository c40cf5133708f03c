// `wortlaut framing`: with what kind of words speakers are introduced.
import { existsSync } from 'node:fs';
import type { Article } from '../corpus';
import {
  type CueWordRow,
  cueWords,
  type Frame,
  findFolderFrames,
  frameRows,
  framingShares,
  loadCueWords,
} from '../framing';
import { joinSpeakers, type Quotation } from '../quotations';
import { ARTICLE_OPTIONS, folderOf, folderOnly, reading } from './articles';
import {
  asUsage,
  type Command,
  type CommandInput,
  choiceOption,
  integerOption,
  OUTPUT_OPTIONS,
  stringOption,
  UsageError,
} from './command';
import { printRecords } from './output';
import { SPEAKERS_OPTION, speakerTableOf } from './voice-options';

const COLUMNS = ['frame', 'count', 'totalCount', 'share', 'low', 'high', 'articleCount', 'words'];
const AGAINST_OTHERS = ['otherShare', 'difference', 'differenceLow', 'differenceHigh'];
const QUOTATION_COLUMNS = 'id,article,frame,word,cue,cueStart,cueEnd,isDistanced,speaker,type,start,end,text'.split(
  ',',
);
const WORD_COLUMNS = ['language', 'word', 'kind', 'frame', 'source'];
const TYPES = ['all', 'direct', 'indirect'] as const;

export const command: Command = {
  name: 'framing',
  summary: 'count how speakers are introduced: neutral, doubting, confirming words and others',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    speakers: SPEAKERS_OPTION,
    by: { type: 'string', value: 'COLUMN', help: 'speaker, outlet, month or another column: each against all others' },
    type: { type: 'string', value: TYPES.join('|'), help: 'direct, or all that is not direct (default: all)' },
    top: { type: 'string', value: 'N', help: 'only the N speakers or groups with the most quotations (default: all)' },
    'min-count': { type: 'string', value: 'N', help: 'leave out those with fewer quotations (default: 1)' },
    words: {
      type: 'string',
      value: 'FILE',
      help: 'CSV with the columns language, word, frame: your own table in place of the one that ships',
    },
    'list-words': { type: 'boolean', help: 'print the table of words, to change it (--format csv --out FILE)' },
    quotations: { type: 'boolean', help: 'a line a quotation: its word, where that stands, and its class' },
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const options = checkedOptions(input);
    const words = tableOf(input);
    if (input.options['list-words'] === true) {
      printRecords(words ?? cueWords(), WORD_COLUMNS, input);
      return 0;
    }
    const { articles, quotations, frames } = found(input, words);
    if (input.options.quotations === true) {
      const kept = quotations.map(
        ({ type }) => options.type === 'all' || (type === 'direct') === (options.type === 'direct'),
      );
      const of = <T>(list: readonly T[]) => list.filter((_, place) => kept[place]);
      printRecords(frameRows(of(quotations), of(frames)), QUOTATION_COLUMNS, input);
      return 0;
    }
    const { by, ...rest } = options;
    const { rows } = asUsage(() =>
      by === ''
        ? framingShares(quotations, frames, { ...rest, articles })
        : framingShares(quotations, frames, { ...rest, articles, by }),
    );
    printRecords(rows, by === '' ? COLUMNS : ['group', ...COLUMNS, ...AGAINST_OTHERS], input);
    return 0;
  },
};

function checkedOptions(input: CommandInput) {
  const by = stringOption(input, 'by', '');
  const isListed = input.options['list-words'] === true || input.options.quotations === true;
  for (const name of ['by', 'top', 'min-count']) {
    if (isListed && input.options[name] !== undefined) {
      throw new UsageError(`--${name} is given; allowed is it without --quotations and --list-words`);
    }
  }
  for (const name of ['top', 'min-count']) {
    if (by === '' && input.options[name] !== undefined) throw new UsageError(`--${name} is for --by`);
  }
  const top = integerOption(input, 'top', undefined, 1);
  return {
    by,
    type: choiceOption(input, 'type', TYPES, 'all'),
    minCount: integerOption(input, 'min-count', 1, 1),
    ...(top !== undefined && { top }),
  };
}

function tableOf(input: CommandInput): CueWordRow[] | undefined {
  const file = stringOption(input, 'words', '');
  if (file === '') return undefined;
  if (!existsSync(file)) throw new UsageError(`--words is "${file}"; there is no such file`);
  return loadCueWords(file);
}

function found(input: CommandInput, words: readonly CueWordRow[] | undefined) {
  folderOnly(input);
  const { read, end } = reading(input);
  const speakers = speakerTableOf(input);
  const [articles, quotations, frames]: [Article[], Quotation[], Frame[]] = [[], [], []];
  for (const each of asUsage(() => findFolderFrames(folderOf(input), { speakers, read, ...(words && { words }) }))) {
    articles.push(each.article);
    quotations.push(...each.quotations);
    frames.push(...each.frames);
  }
  end(articles.length);
  return { articles, quotations: joinSpeakers(quotations).quotations, frames };
}
