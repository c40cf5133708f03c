// `wortlaut categories`: the words of a dictionary counted by category.
import { existsSync } from 'node:fs';
import { categoriesOverTime, countCategories, loadCategories } from '../terms';
import { ARTICLE_OPTIONS } from './articles';
import { asUsage, type Command, OUTPUT_OPTIONS, stringOption, UsageError } from './command';
import { printRecords } from './output';
import { BY_OPTION, CHANGES_OPTION, overTime, PERIOD_COLUMNS, periodOption } from './over-time';
import { REMOVE_OPTION, TERM_OPTIONS, withIndex } from './term-options';
import { tellUnreachable } from './unreachable-note';

const COLUMNS = 'category,count,documentCount,documentShare,share,perMillion,termCount'.split(',');

export const command: Command = {
  name: 'categories',
  summary: 'count the words of each category of a dictionary',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    dictionary: {
      type: 'string',
      value: 'FILE',
      help: 'CSV with the columns category and term (words, phrases, a * for any letters), or a file of quanteda (.yml), Lexicoder (.lc3) or LIWC (.dic)',
    },
    by: BY_OPTION,
    changes: CHANGES_OPTION,
    ...TERM_OPTIONS,
    remove: REMOVE_OPTION,
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const file = stringOption(input, 'dictionary', '');
    if (!existsSync(file)) {
      throw new UsageError(
        `--dictionary is ${file === '' ? 'missing' : `"${file}"`}; allowed is a .csv, .yml, .lc3 or .dic file`,
      );
    }
    const dictionary = loadCategories(file);
    const by = stringOption(input, 'by', '');
    return withIndex(input, (index) => {
      tellUnreachable(index, file, Object.values(dictionary).flat());
      const unit = periodOption(input, index.articles);
      if (unit !== null) {
        const table = asUsage(() => categoriesOverTime(index, dictionary, { by: unit }));
        const { rows, columns } = overTime(input, table, 'category', ['category', ...PERIOD_COLUMNS]);
        printRecords(rows, columns, input);
        return 0;
      }
      const { rows } = asUsage(() =>
        by === '' ? countCategories(index, dictionary) : countCategories(index, dictionary, { by }),
      );
      printRecords(rows, by === '' ? COLUMNS : ['group', ...COLUMNS], input);
      return 0;
    });
  },
};
