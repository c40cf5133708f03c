// `wortlaut keyness`: what sets one group of articles apart from others.
import { keyness } from '../terms';
import { ARTICLE_OPTIONS } from './articles';
import { CHART_OPTIONS, chartFile, chartLanguage } from './chart-file';
import {
  asUsage,
  type Command,
  choiceOption,
  integerOption,
  OUTPUT_OPTIONS,
  stringOption,
  UsageError,
} from './command';
import { drawKeyness } from './keyness-chart';
import { printRecords } from './output';
import { REMOVE_OPTION, TERM_OPTIONS, withIndex } from './term-options';

const COLUMNS = [
  ...['term', 'targetCount', 'referenceCount', 'targetPerMillion', 'referencePerMillion'],
  ...['targetDocumentCount', 'referenceDocumentCount', 'g2', 'p', 'pAdjusted', 'chiSquared', 'pmi'],
  ...['logRatio', 'logRatioLow', 'logRatioHigh', 'percentDifference', 'logOdds', 'logOddsZ', 'targetDispersion'],
];
const SORTS = ['g2', 'logOddsZ', 'logRatio'] as const;
const ORDERS = ['over', 'under'] as const;

export const command: Command = {
  name: 'keyness',
  summary: 'compare the terms of one group of articles with those of the others',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    by: { type: 'string', value: 'COLUMN', help: 'what sets groups apart: outlet, month, article, a metadata column' },
    target: {
      type: 'string',
      multiple: true,
      value: 'GROUP',
      help: 'the group to look at; may be given several times',
    },
    reference: { type: 'string', multiple: true, value: 'GROUP', help: 'what to compare with (default: all others)' },
    sort: { type: 'string', value: SORTS.join('|'), help: 'order of the rows (default: g2)' },
    order: { type: 'string', value: 'over|under', help: 'over-used or under-used terms first (default: over)' },
    'min-count': { type: 'string', value: 'N', help: 'leave out terms that occur less often (default: 2)' },
    top: { type: 'string', value: 'N', help: 'print only the first N (default: all)' },
    ...CHART_OPTIONS,
    ...TERM_OPTIONS,
    remove: REMOVE_OPTION,
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const by = stringOption(input, 'by', 'outlet');
    const target = input.options.target;
    if (!Array.isArray(target)) throw new UsageError('--target is missing; it names the group to look at');
    const given = input.options.reference;
    const reference = Array.isArray(given) ? (given as readonly string[]) : undefined;
    const options = {
      by,
      target,
      ...(reference !== undefined && { reference }),
      sort: choiceOption(input, 'sort', SORTS, 'g2'),
      order: choiceOption(input, 'order', ORDERS, 'over'),
      minCount: integerOption(input, 'min-count', 2, 1),
      top: integerOption(input, 'top', undefined, 1),
    };
    const chart = chartFile(input);
    const language = chartLanguage(input);
    return withIndex(input, (index) => {
      const { rows } = asUsage(() => keyness(index, options));
      printRecords(rows, COLUMNS, input);
      if (rows.length === 0) {
        process.stderr.write('no key terms: a side has no counted word, or no term occurs --min-count times\n');
        return 0;
      }
      if (chart === null) return 0;
      const all = keyness(index, { ...options, top: undefined });
      const { by, target, reference } = options;
      const sides = { by, target, ...(reference !== undefined && { reference }) };
      return drawKeyness(input, index, all, sides, { ...chart, language });
    });
  },
};
