// `wortlaut share`: each speaker's share of voice.
import type { Article } from '../corpus';
import {
  joinSpeakers,
  type Quotation,
  type ShareOfVoiceRow,
  type SpeakerTable,
  shareOfVoice,
  shareOverTime,
} from '../quotations';
import { isStore, speakerTableHash, storedArticles, storedQuotations } from '../store';
import { ARTICLE_OPTIONS, folderOf, reading } from './articles';
import {
  asUsage,
  type Command,
  type CommandInput,
  choiceOption,
  integerOption,
  numberOption,
  OUTPUT_OPTIONS,
  stringOption,
  UsageError,
} from './command';
import { type PrintedRecord, printRecords } from './output';
import { BY_OPTION, CHANGES_OPTION, overTime, type PrintedTable, periodOption } from './over-time';
import { leftOutBy, withStore } from './store-input';
import { quotationsOf, SPEAKERS_OPTION, speakerTableOf } from './voice-options';

const COLUMNS = 'speaker,status,count,share,low,high,directCount,indirectCount,articleCount'.split(',');
const PERIOD_COLUMNS = [
  ...['group', 'start', 'end', 'groupArticleCount', 'speaker', 'status', 'count', 'totalCount'],
  ...['share', 'low', 'high', 'directCount', 'indirectCount', 'articleCount', 'designEffect'],
];
const UNITS = ['quotations', 'words', 'articles'] as const;
const OF = ['speaker', 'affiliation', 'country', 'kind'] as const;
const TYPES = ['all', 'direct', 'indirect'] as const;

export const command: Command = {
  name: 'share',
  summary: "compute each speaker's share of voice",
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    speakers: SPEAKERS_OPTION,
    unit: { type: 'string', value: UNITS.join('|'), help: 'what is counted (default: quotations)' },
    of: { type: 'string', value: OF.join('|'), help: 'whose share (default: speaker)' },
    by: BY_OPTION,
    changes: CHANGES_OPTION,
    top: { type: 'string', value: 'N', help: 'print only the N with most (default: all; over time: 10)' },
    type: { type: 'string', value: TYPES.join('|'), help: 'direct, or all that is not direct (default: all)' },
    unresolved: {
      type: 'string',
      value: 'together|as-printed',
      help: 'speakers who are not known: one row, or a row a name (default: together)',
    },
    'min-confidence': { type: 'string', value: 'X', help: 'least confidence of a quotation, 0 to 1 (default: 0)' },
    resamples: { type: 'string', value: 'N', help: 'of the bootstrap; 0 for no intervals (default: 2000)' },
    seed: { type: 'string', value: 'N', help: 'of the bootstrap (default: 1)' },
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const print = (found: Found) => {
      const { rows, columns } = shareRows(input, found);
      printRecords(rows, columns, input);
      return 0;
    };
    checkedOptions(input);
    return isStore(folderOf(input)) ? storedFound(input).then(print) : print(folderFound(input));
  },
};

/** What the shares are computed from. */
interface Found {
  readonly articles: readonly Article[];
  readonly quotations: readonly Quotation[];
  readonly speakers: SpeakerTable | null;
}

function folderFound(input: CommandInput): Found {
  const speakers = speakerTableOf(input);
  const articles: Article[] = [];
  const quotations: Quotation[] = [];
  for (const found of quotationsOf(input, { speakers })) {
    articles.push(found.article);
    quotations.push(...found.quotations);
  }
  return { articles, quotations, speakers };
}

/** Who the speakers of a store are was found with its table: another one cannot be asked for their affiliations. */
async function storedFound(input: CommandInput): Promise<Found> {
  const speakers = speakerTableOf(input);
  const { read, end } = reading(input);
  const { unit } = checkedOptions(input);
  return withStore(folderOf(input), async (store) => {
    if (speakers !== null && speakerTableHash(speakers) !== store.manifest.settings.speakers) {
      throw new UsageError(
        '--speakers is another table than the one that the store was made with; allowed is that one',
      );
    }
    const articles: Article[] = [];
    const choose = read.choose;
    for await (const some of storedArticles(store, { choose, withText: false, onLeftOut: leftOutBy(read) })) {
      articles.push(...some);
    }
    end(articles.length);
    const ofArticles = choose === undefined ? undefined : new Set(articles.map(({ id }) => id));
    const quotations: Quotation[] = [];
    for await (const some of storedQuotations(store, { articles: ofArticles, withText: unit === 'words' })) {
      quotations.push(...some);
    }
    return { articles, quotations, speakers };
  });
}

function checkedOptions(input: CommandInput) {
  return {
    unit: choiceOption(input, 'unit', UNITS, 'quotations'),
    of: choiceOption(input, 'of', OF, 'speaker'),
    unresolved: choiceOption(input, 'unresolved', ['together', 'as-printed'] as const, 'together'),
    minConfidence: numberOption(input, 'min-confidence', 0, 0, 1),
    resamples: integerOption(input, 'resamples', 2000),
    seed: integerOption(input, 'seed', 1),
  };
}

function shareRows(input: CommandInput, { articles, quotations: found, speakers }: Found): PrintedTable<PrintedRecord> {
  const { quotations, decisions } = joinSpeakers(found);
  const joined = decisions.filter(({ decision }) => decision === 'joined').length;
  if (joined > 0) process.stderr.write(`${joined} names joined across articles (wortlaut speakers lists them)\n`);
  const type = choiceOption(input, 'type', TYPES, 'all');
  const by = stringOption(input, 'by', '');
  const { resamples, seed, ...checked } = checkedOptions(input);
  const wanted =
    type === 'all' ? quotations : quotations.filter((one) => (one.type === 'direct') === (type === 'direct'));
  const unit = periodOption(input, articles);
  const top = integerOption(input, 'top', undefined, 1);
  const options = { ...checked, speakers, articles };
  if (unit !== null) {
    const table = asUsage(() => shareOverTime(wanted, { ...options, by: unit, top }));
    return overTime(input, table, 'speaker', PERIOD_COLUMNS);
  }
  const drawn = { ...options, resamples, seed };
  const rows = asUsage(() =>
    by === '' ? shareOfVoice(wanted, drawn).rows : shareOfVoice(wanted, { ...drawn, by }).rows,
  );
  return { rows: firstOfEach(rows, top).map(printedRow), columns: by === '' ? COLUMNS : ['group', ...COLUMNS] };
}

/** The first of each group, and all that stand for those who are not known. */
function firstOfEach(rows: readonly ShareOfVoiceRow[], top: number | undefined): readonly ShareOfVoiceRow[] {
  if (top === undefined) return rows;
  const seen = new Map<string, number>();
  return rows.filter((row) => {
    if (row.status !== 'resolved') return true;
    const group = 'group' in row ? String(row.group) : '';
    const place = (seen.get(group) ?? 0) + 1;
    seen.set(group, place);
    return place <= top;
  });
}

/** Which statements are the same is what `overlap` finds; where it was not asked, their columns hold nothing. */
function printedRow({ distinctCount: _, distinctShare: __, ...row }: ShareOfVoiceRow): PrintedRecord {
  return { ...row };
}
