// `wortlaut collocations`: pairs of words that stand together more often than chance would have it.
import { collocationList } from '../terms';
import { ARTICLE_OPTIONS } from './articles';
import { asUsage, type Command, choiceOption, integerOption, OUTPUT_OPTIONS, stringOption } from './command';
import { printRecords } from './output';
import { REMOVE_OPTION, TERM_OPTIONS, withIndex } from './term-options';

const COLUMNS = 'first,second,count,firstCount,secondCount,expected,pmi,g2,t,chiSquared,dice,logDice,lambda,z'.split(
  ',',
);

const SORTS = ['g2', 'count', 'pmi', 't', 'chiSquared', 'dice', 'logDice', 'lambda', 'z'] as const;

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
    return withIndex(input, (index) => {
      printRecords(asUsage(() => collocationList(index, options)).rows, COLUMNS, input);
      return 0;
    });
  },
};
