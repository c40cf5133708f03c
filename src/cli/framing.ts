// `wortlaut framing`: with what kind of words speakers are introduced.
import { existsSync } from 'node:fs';
import type { Article } from '../corpus';
import {
  type ArticleFrames,
  articleFrames,
  type CueWordRow,
  cueWords,
  type FolderFrameOptions,
  type Frame,
  findFolderFrames,
  frameRows,
  framingShares,
  loadCueWords,
} from '../framing';
import { joinSpeakers, type Quotation } from '../quotations';
import { ARTICLE_OPTIONS, folderOf, reading } from './articles';
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
import { type Source, useAll, voiceSource } from './store-input';
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
    const isListed = input.options.quotations === true;
    return useAll(input, frameSource(input, words, isListed), (found) => {
      if (isListed) printQuotations(joined(found), options.type, input);
      else printShares(joined(found), options, input);
      return 0;
    });
  },
};

type Options = ReturnType<typeof checkedOptions>;
type Joined = ReturnType<typeof joined>;

function printQuotations({ quotations, frames }: Joined, type: Options['type'], input: CommandInput): void {
  const kept = quotations.map((each) => type === 'all' || (each.type === 'direct') === (type === 'direct'));
  const of = <T>(list: readonly T[]) => list.filter((_, place) => kept[place]);
  printRecords(frameRows(of(quotations), of(frames)), QUOTATION_COLUMNS, input);
}

function printShares({ articles, quotations, frames }: Joined, { by, ...rest }: Options, input: CommandInput): void {
  const { rows } = asUsage(() =>
    by === ''
      ? framingShares(quotations, frames, { ...rest, articles })
      : framingShares(quotations, frames, { ...rest, articles, by }),
  );
  printRecords(rows, by === '' ? COLUMNS : ['group', ...COLUMNS, ...AGAINST_OTHERS], input);
}

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

/** All of it, with the names of speakers joined across articles. */
function joined(found: Iterable<ArticleFrames>) {
  const [articles, quotations, frames]: [Article[], Quotation[], Frame[]] = [[], [], []];
  for (const each of found) {
    articles.push(each.article);
    for (const quotation of each.quotations) quotations.push(quotation);
    for (const frame of each.frames) frames.push(frame);
  }
  return { articles, quotations: joinSpeakers(quotations).quotations, frames };
}

/** Of a store the quotations are its own, and their words are found in its articles. */
function frameSource(
  input: CommandInput,
  words: readonly CueWordRow[] | undefined,
  keepQuotations: boolean,
): Source<ArticleFrames> {
  const speakers = speakerTableOf(input);
  return {
    ofFolder: () => framesOf(input, { speakers, ...(words && { words }) }),
    ofStore: async function* (store) {
      for await (const voices of voiceSource(input, { speakers, keepText: true }).ofStore(store)) {
        const made: ArticleFrames[] = [];
        for (const { article, quotations, frames } of articleFrames(voices, words)) {
          made.push({ article, quotations: keepQuotations ? quotations : quotations.map(withoutText), frames });
        }
        yield made;
      }
    },
  };
}

/** Shares ask who speaks, not what is said. */
const withoutText = (quotation: Quotation): Quotation => ({ ...quotation, text: '', spans: [], cue: null });

function* framesOf(input: CommandInput, options: FolderFrameOptions) {
  const { read, end } = reading(input);
  let count = 0;
  for (const found of asUsage(() => findFolderFrames(folderOf(input), { ...options, read }))) {
    count++;
    yield found;
  }
  end(count);
}
