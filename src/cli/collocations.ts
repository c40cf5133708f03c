// `wortlaut collocations`: pairs of words that stand together more often than chance would have it.
import { collocationList, collocations } from '../terms';
import { ARTICLE_OPTIONS } from './articles';
import { CHART_OPTIONS, chartFile, chartLanguage } from './chart-file';
import { drawCollocations } from './collocations-chart';
import { asUsage, type Command, choiceOption, integerOption, OUTPUT_OPTIONS, stringOption } from './command';
import { printRecords } from './output';
import { REMOVE_OPTION, TERM_OPTIONS, withIndex } from './term-options';

const COLUMNS = 'first,second,count,firstCount,secondCount,expected,pmi,g2,t,chiSquared,dice,logDice,lambda,z'.split(
  ',',
);

const SORTS = ['g2', 'count', 'pmi', 't', 'chiSquared', 'dice', 'logDice', 'lambda', 'z'] as const;

/** So many pairs are looked at for the picture, which draws fewer. */
const MOST_READ = 20_000;

export const command: Command = {
  name: 'collocations',
  summary: 'list terms that stand next to each other more often than by chance',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    window: { type: 'string', value: 'N', help: 'how far apart they may be: 1 is next to each other (default: 1)' },
    node: { type: 'string', value: 'TERM', help: 'only pairs with this term' },
    sort: { type: 'string', value: 'MEASURE', help: `order of the rows: ${SORTS.join(', ')} (default: g2)` },
    'min-count': { type: 'string', value: 'N', help: 'leave out pairs that occur less often (default: 2)' },
    top: { type: 'string', value: 'N', help: 'print only the first N (default: all)' },
    ...CHART_OPTIONS,
    ...TERM_OPTIONS,
    remove: REMOVE_OPTION,
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const options = {
      window: integerOption(input, 'window', 1, 1),
      node: stringOption(input, 'node', '') || undefined,
      sort: choiceOption(input, 'sort', SORTS, 'g2'),
      minCount: integerOption(input, 'min-count', 2, 1),
      top: integerOption(input, 'top', undefined, 1),
    };
    const chart = chartFile(input);
    const language = chartLanguage(input);
    return withIndex(input, (index) => {
      const table = asUsage(() => collocationList(index, options));
      printRecords(table.rows, COLUMNS, input);
      if (chart === null) return 0;
      // The picture is of pairs by G², whatever the order of the rows.
      const strongest = collocations(index, { ...options, sort: 'g2', top: MOST_READ });
      return drawCollocations(strongest, options.top, { ...chart, language }).then(() => 0);
    });
  },
};
