// `wortlaut mentions`: who and what is talked about, and whether it speaks too.
import type { Article } from '../corpus';
import { type ArticleMentions, mentionCounts, type NameMention } from '../mentions';
import type { Quotation } from '../quotations';
import { ARTICLE_OPTIONS } from './articles';
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
import { mentionSource } from './mention-source';
import { type PrintedRecord, printRecords } from './output';
import { printEach, useAll } from './store-input';
import { SPEAKERS_OPTION } from './voice-options';

/** The columns of its records, for CSV without any. */
const COLUMNS = ['article', 'start', 'end', 'text', 'name', 'kind', 'rule'];
const COUNTS =
  'name,kind,mentionCount,articleCount,articleShare,low,high,quotationCount,quotedArticleCount,heardShare,heardLow,heardHigh'.split(
    ',',
  );
const KINDS = ['all', 'person', 'organisation', 'place'] as const;

export const command: Command = {
  name: 'mentions',
  summary: 'find the persons, organisations and places that are named, a line a mention',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    speakers: SPEAKERS_OPTION,
    kind: { type: 'string', value: KINDS.join('|'), help: 'only names of this kind (default: all)' },
    counts: {
      type: 'boolean',
      help: 'a line a name: how often it is mentioned, beside how often who bears it is quoted',
    },
    by: { type: 'string', value: 'COLUMN', help: 'with --counts: in each outlet, month or other column' },
    top: { type: 'string', value: 'N', help: 'with --counts: only the N most mentioned (default: all)' },
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const isCounted = input.options.counts === true;
    for (const name of ['by', 'top']) {
      if (!isCounted && input.options[name] !== undefined) throw new UsageError(`--${name} is for --counts`);
    }
    if (!isCounted) return printMentions(input);
    return useAll(input, mentionSource(input, { quotations: true }), (found) => {
      printRecords(countRecords(input, found), input.options.by === undefined ? COUNTS : ['group', ...COUNTS], input);
      return 0;
    });
  },
};

/** Article after article, so that a corpus of any size needs no memory. */
function printMentions(input: CommandInput): number | Promise<number> {
  const kind = choiceOption(input, 'kind', KINDS, 'all');
  const recordsOf = function* (found: Iterable<ArticleMentions>): Generator<PrintedRecord> {
    for (const { mentions } of found) {
      for (const mention of mentions) if (kind === 'all' || mention.kind === kind) yield printedMention(mention);
    }
  };
  return printEach(input, mentionSource(input), recordsOf, COLUMNS);
}

const printedMention = ({ article, start, end, text, name, kind, rule }: NameMention): PrintedRecord => ({
  article,
  start,
  end,
  text,
  name,
  kind,
  rule,
});

function countRecords(input: CommandInput, all: Iterable<ArticleMentions>): readonly PrintedRecord[] {
  const kind = choiceOption(input, 'kind', KINDS, 'all');
  const top = integerOption(input, 'top', undefined, 1);
  const by = stringOption(input, 'by', '');
  const [articles, mentions, quotations]: [Article[], NameMention[], Quotation[]] = [[], [], []];
  for (const found of all) {
    articles.push(found.article);
    mentions.push(...found.mentions);
    quotations.push(...found.quotations);
  }
  const options = { articles, quotations, ...(kind !== 'all' && { kind }), ...(top !== undefined && { top }) };
  return asUsage(() =>
    by === '' ? mentionCounts(mentions, options).rows : mentionCounts(mentions, { ...options, by }).rows,
  );
}
