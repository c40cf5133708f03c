import type { Article } from '../corpus';
import { type Quotation, type ShareOfVoiceRow, shareOfVoice } from '../quotations';
import { ARTICLE_OPTIONS } from './articles';
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
import { quotationsOf, SPEAKERS_OPTION, speakerTableOf } from './voice-options';

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
    by: { type: 'string', value: 'COLUMN', help: 'shares in each outlet, date, month, … or other column' },
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
    printRecords(shareRows(input).map(printedRow), input);
    return 0;
  },
};

function shareRows(input: CommandInput): readonly ShareOfVoiceRow[] {
  const speakers = speakerTableOf(input);
  const type = choiceOption(input, 'type', TYPES, 'all');
  const by = stringOption(input, 'by', '');
  const options = {
    unit: choiceOption(input, 'unit', UNITS, 'quotations'),
    of: choiceOption(input, 'of', OF, 'speaker'),
    unresolved: choiceOption(input, 'unresolved', ['together', 'as-printed'] as const, 'together'),
    minConfidence: numberOption(input, 'min-confidence', 0, 0, 1),
    resamples: integerOption(input, 'resamples', 2000),
    seed: integerOption(input, 'seed', 1),
    speakers,
  };
  const articles: Article[] = [];
  const quotations: Quotation[] = [];
  for (const found of quotationsOf(input, { speakers })) {
    articles.push(found.article);
    for (const quotation of found.quotations) {
      if (type === 'all' || (quotation.type === 'direct') === (type === 'direct')) quotations.push(quotation);
    }
  }
  return asUsage(() =>
    by === ''
      ? shareOfVoice(quotations, { ...options, articles }).rows
      : shareOfVoice(quotations, { ...options, articles, by }).rows,
  );
}

/** Which statements are the same is what `overlap` finds; where it was not asked, their columns hold nothing. */
function printedRow({ distinctCount: _, distinctShare: __, ...row }: ShareOfVoiceRow): PrintedRecord {
  return { ...row };
}
