// `wortlaut selection`: what of a press release, speech or transcript which outlet prints.
import { existsSync } from 'node:fs';
import { classMapFigure } from '../charts';
import { isCalendarDate } from '../corpus';
import {
  findSelection,
  loadSource,
  type Selection,
  selectionRows,
  selectionSentences,
  selectionShares,
  selectionToDraw,
} from '../selection';
import { ARTICLE_OPTIONS } from './articles';
import { BOOTSTRAP_OPTIONS, bootstrapOptions } from './bootstrap-options';
import { CHART_OPTIONS, chartFile, chartLanguage, writeChart } from './chart-file';
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
import { printRecords } from './output';
import { articleSource, useAll } from './store-input';

const COLUMNS =
  'sourceId,group,articleCount,takingCount,sentenceCount,takenCount,share,verbatim,edited,reworded,part,articleShare,low,high'.split(
    ',',
  );
const SENTENCE_COLUMNS =
  'sourceId,sentenceNumber,taken,groupCount,groups,forms,articleCount,share,low,high,start,end,text'.split(',');
const PLACE_COLUMNS =
  'sourceId,sentenceNumber,article,outlet,date,form,keptShare,probability,sameWordCount,sameWords,sourceStart,sourceEnd,sourceText,start,end,text'.split(
    ',',
  );
const SHOWS = ['groups', 'sentences', 'places'] as const;
const FORM_WORDS = {
  verbatim: { en: 'word for word', de: 'wörtlich' },
  edited: { en: 'lightly edited', de: 'leicht bearbeitet' },
  reworded: { en: 'in other words', de: 'in anderen Worten' },
  part: { en: 'a part of it', de: 'ein Teil davon' },
};

export const command: Command = {
  name: 'selection',
  summary: 'tell what of a press release or transcript which outlet prints',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    source: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      help: 'text that outlets may print from (may be repeated)',
    },
    published: {
      type: 'string',
      value: 'DAY',
      help: 'of the source: what earlier articles seem to have of it is chance, and is told',
    },
    by: { type: 'string', value: 'COLUMN', help: 'outlet, article or another column (default: outlet)' },
    show: {
      type: 'string',
      value: SHOWS.join('|'),
      help: 'a line a group, a sentence of the source, or a place with both texts (default: groups)',
    },
    wording: { type: 'string', value: 'any|same', help: 'find it in other words too, or not (default: any)' },
    'min-words': { type: 'string', value: 'N', help: 'look for sentences of so many words or more (default: 4)' },
    'min-part-words': { type: 'string', value: 'N', help: 'so many words in a row are a part (default: 6)' },
    'min-probability': { type: 'string', value: 'X', help: 'in other words: from this on, 0 to 1 (default: 0.5)' },
    ...BOOTSTRAP_OPTIONS,
    ...CHART_OPTIONS,
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const sources = sourcesOf(input);
    const show = choiceOption(input, 'show', SHOWS, 'groups');
    const by = stringOption(input, 'by', 'outlet');
    const language = chartLanguage(input);
    const bootstrap = bootstrapOptions(input);
    const options = {
      wording: choiceOption(input, 'wording', ['any', 'same'] as const, 'any'),
      minWords: integerOption(input, 'min-words', 4, 3),
      minPartWords: integerOption(input, 'min-part-words', 6, 4),
      minProbability: numberOption(input, 'min-probability', 0.5, 0, 1),
    };
    const chart = chartFile(input);
    if (chart !== null && sources.length > 1) throw new UsageError('--chart draws one --source; there are several');
    return useAll(input, articleSource(input), (found) => {
      const articles = [...found];
      const selections = sources.map((source) => asUsage(() => findSelection(source, articles, options)));
      for (const selection of selections) tell(selection);
      const rowsOf = (selection: Selection) => {
        if (show === 'places') return selectionRows(selection).rows;
        if (show === 'sentences') return selectionSentences(selection, { by }).rows;
        return selectionShares(selection, { by, ...bootstrap }).rows;
      };
      const columns = { groups: COLUMNS, sentences: SENTENCE_COLUMNS, places: PLACE_COLUMNS }[show];
      printRecords(asUsage(() => selections.flatMap((each): object[] => [...rowsOf(each)])) as never, columns, input);
      const [first] = selections;
      if (chart === null || first === undefined) return 0;
      const drawn = selectionToDraw(first, { by });
      if (drawn.rows.length === 0) {
        process.stderr.write('no chart: no article has anything of the source\n');
        return 0;
      }
      const named = { row: 'label', column: 'group', class: 'form', classes: FORM_WORDS, language } as const;
      const title = { en: `What is printed of “${first.source}”`, de: `Was von „${first.source}“ gedruckt wird` };
      return writeChart(classMapFigure(drawn, { ...named, title }), chart).then(() => 0);
    });
  },
};

function sourcesOf(input: CommandInput) {
  const files = input.options.source;
  if (!Array.isArray(files) || files.length === 0) {
    throw new UsageError('--source is not given; it names the text that outlets may print from');
  }
  const date = stringOption(input, 'published', '');
  if (date !== '' && !isCalendarDate(date)) {
    throw new UsageError(`--published is "${date}"; allowed is a day of the calendar as YYYY-MM-DD`);
  }
  return (files as readonly string[]).map((file) => {
    if (!existsSync(file)) throw new UsageError(`--source is "${file}"; there is no such file`);
    return asUsage(() => loadSource(file, date === '' ? {} : { date }));
  });
}

/** What the rows do not say goes to standard error. */
function tell({ source, settings }: Selection): void {
  const { sentenceCount, comparedSentenceCount, sameTextCount, earlierArticleCount, earlierPlaceCount } = settings;
  const lines = [`${source}: ${comparedSentenceCount} of ${sentenceCount} sentences are long enough to look for`];
  if (Number(sameTextCount) > 0) lines.push(`${sameTextCount} with the very text of the source left out`);
  if (Number(earlierArticleCount) > 0) {
    lines.push(
      `${earlierArticleCount} earlier articles left out; by chance ${earlierPlaceCount} places are found in them`,
    );
  }
  process.stderr.write(`${lines.join('; ')}\n`);
}
