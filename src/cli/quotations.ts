// `wortlaut quotations`: who says what, one row a quotation.
import { existsSync } from 'node:fs';
import {
  type ArticleQuotations,
  loadQuotationAnnotations,
  type Quotation,
  quotationRows,
  type Speaker,
} from '../quotations';
import { correctQuotations } from '../validation';
import { ARTICLE_OPTIONS } from './articles';
import {
  type Command,
  type CommandInput,
  choiceOption,
  numberOption,
  OUTPUT_OPTIONS,
  stringOption,
  UsageError,
} from './command';
import { type PrintedRecord, printRecords, shortText } from './output';
import { printEach, useAll, voiceSource } from './store-input';
import { SPEAKERS_OPTION, speakerTableOf } from './voice-options';

const COLUMNS =
  'id,article,start,end,type,text,speaker,resolved,mention,cue,nested,isSpeech,rule,speakerRule,confidence,speakerConfidence,kind,kindRule,role,affiliation'.split(
    ',',
  );

const TYPES = ['all', 'direct', 'indirect', 'indirect_free_indirect', 'free_indirect', 'reported'] as const;

export const command: Command = {
  name: 'quotations',
  summary: 'find who says what, a line a quotation',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    speakers: SPEAKERS_OPTION,
    type: { type: 'string', value: TYPES.join('|'), help: 'only quotations of this type (default: all)' },
    'min-confidence': {
      type: 'string',
      value: 'X',
      help: 'leave out quotations found with less confidence, 0 to 1 (default: 0)',
    },
    with: {
      type: 'string',
      value: 'FILE',
      help: 'annotations of coders (as annotate writes them) in place of what was found; told on standard error',
    },
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    return input.options.with === undefined ? printFound(input) : printCorrected(input);
  },
};

/** Article after article, so that a corpus of any size needs no memory. */
function printFound(input: CommandInput): number | Promise<number> {
  const speakers = speakerTableOf(input);
  const type = choiceOption(input, 'type', TYPES, 'all');
  const minConfidence = numberOption(input, 'min-confidence', 0, 0, 1);
  const types = type === 'all' ? undefined : [type];
  const recordsOf = RECORDS[stringOption(input, 'format', 'table')] ?? ((found) => found.map(printedQuotation));
  const rowsOf = function* (voices: Iterable<ArticleQuotations>): Generator<PrintedRecord> {
    for (const { quotations } of voices) {
      yield* recordsOf(quotations.filter(({ confidence }) => confidence >= minConfidence));
    }
  };
  return printEach(input, voiceSource(input, { speakers, ...(types && { types }) }), rowsOf, COLUMNS);
}

/** With what coders said in its place, checked against the articles. */
function printCorrected(input: CommandInput): number | Promise<number> {
  const file = stringOption(input, 'with', '');
  if (!existsSync(file)) throw new UsageError(`--with is "${file}"; there is no such file`);
  const source = voiceSource(input, { speakers: speakerTableOf(input), keepText: true });
  return useAll(input, source, (voices) => {
    printRecords(correctedRecords(input, file, [...voices]), COLUMNS, input);
    return 0;
  });
}

function correctedRecords(
  input: CommandInput,
  file: string,
  found: readonly ArticleQuotations[],
): readonly PrintedRecord[] {
  const annotations = loadQuotationAnnotations(file, { articles: found.map(({ article }) => article) });
  const corrected = correctQuotations(
    found.flatMap(({ quotations }) => quotations),
    annotations,
  );
  const { keptCount, changedCount, rejectedCount, addedCount, uncheckedCount } = corrected;
  process.stderr.write(
    `${file}: ${keptCount} right as found, ${changedCount} changed, ${rejectedCount} rejected, ${addedCount} added; ${uncheckedCount} not checked\n`,
  );
  const type = choiceOption(input, 'type', TYPES, 'all');
  const minConfidence = numberOption(input, 'min-confidence', 0, 0, 1);
  const recordsOf = RECORDS[stringOption(input, 'format', 'table')] ?? ((all) => all.map(printedQuotation));
  return recordsOf(
    corrected.quotations.filter((each) => each.confidence >= minConfidence && (type === 'all' || each.type === type)),
  );
}

/** What a spreadsheet and a terminal have room for; JSON Lines hold the spans and all mentions besides. */
const RECORDS: Readonly<Record<string, (quotations: readonly Quotation[]) => readonly PrintedRecord[]>> = {
  csv: quotationRows,
  table: (quotations) =>
    quotationRows(quotations).map(({ article, start, type, speaker, text }) => ({
      article,
      start,
      type,
      speaker: shortText(speaker ?? '', 40),
      text: shortText(text, 80),
    })),
};

/** `spans` as pairs of offsets; `speakers` only where several speak together. */
export function printedQuotation(quotation: Quotation): PrintedRecord {
  const { id, article, type, start, end, spans, text, nested, isSpeech, cue, speaker, speakers } = quotation;
  return {
    id,
    article,
    type,
    start,
    end,
    spans: spans.map((span) => [span.start, span.end]),
    text,
    nested,
    isSpeech,
    cue: cue === null ? null : { text: cue.text, start: cue.start, end: cue.end },
    speaker: speaker === null ? null : printedSpeaker(speaker),
    ...(speakers.length > 1 && { speakers: speakers.map(printedSpeaker) }),
    confidence: quotation.confidence,
    rule: quotation.rule,
  };
}

function printedSpeaker({ mentions, ...speaker }: Speaker) {
  return { ...speaker, mentions: mentions.map(({ text, start, end }) => ({ text, start, end })) };
}
