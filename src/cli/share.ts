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
import { ARTICLE_OPTIONS } from './articles';
import { BOOTSTRAP_OPTIONS, bootstrapOptions } from './bootstrap-options';
import {
  asUsage,
  type Command,
  type CommandInput,
  choiceOption,
  integerOption,
  numberOption,
  OUTPUT_OPTIONS,
  stringOption,
} from './command';
import { type PrintedRecord, printRecords } from './output';
import { BY_OPTION, CHANGES_OPTION, overTime, type PrintedTable, periodOption } from './over-time';
import { useAll, voiceSource } from './store-input';
import { syndicationLines } from './syndication-note';
import { SPEAKERS_OPTION, speakerTableOf } from './voice-options';

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
    ...BOOTSTRAP_OPTIONS,
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const { unit } = checkedOptions(input);
    const speakers = speakerTableOf(input);
    return useAll(input, voiceSource(input, { speakers, quotationText: unit === 'words' }), (voices) => {
      const articles: Article[] = [];
      const quotations: Quotation[] = [];
      for (const found of voices) {
        articles.push(found.article);
        for (const quotation of found.quotations) quotations.push(quotation);
      }
      const { rows, columns } = shareRows(input, { articles, quotations, speakers });
      printRecords(rows, columns, input);
      return 0;
    });
  },
};

/** What the shares are computed from. */
interface Found {
  readonly articles: readonly Article[];
  readonly quotations: readonly Quotation[];
  readonly speakers: SpeakerTable | null;
}

function checkedOptions(input: CommandInput) {
  return {
    unit: choiceOption(input, 'unit', UNITS, 'quotations'),
    of: choiceOption(input, 'of', OF, 'speaker'),
    unresolved: choiceOption(input, 'unresolved', ['together', 'as-printed'] as const, 'together'),
    minConfidence: numberOption(input, 'min-confidence', 0, 0, 1),
    ...bootstrapOptions(input),
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
  for (const line of syndicationLines(wanted, articles, { ...checked, speakers, articles })) {
    process.stderr.write(`${line}\n`);
  }
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
