// `wortlaut categories`: the words of a dictionary counted by category.
import { existsSync } from 'node:fs';
import type { Article } from '../corpus';
import {
  type CategoryDictionary,
  categoriesOverTime,
  categoryPlaces,
  countCategories,
  loadCategories,
  type NegatedHits,
  type TermIndex,
} from '../terms';
import { ARTICLE_OPTIONS } from './articles';
import {
  asUsage,
  type Command,
  type CommandInput,
  choiceOption,
  OUTPUT_OPTIONS,
  stringOption,
  UsageError,
} from './command';
import { NEGATION_OPTIONS, negationChoice, negationsOf, useArticles } from './negation-options';
import { printRecords } from './output';
import { BY_OPTION, CHANGES_OPTION, overTime, PERIOD_COLUMNS, periodOption } from './over-time';
import { REMOVE_OPTION, TERM_OPTIONS, withIndex } from './term-options';
import { tellUnreachable } from './unreachable-note';

const COLUMNS = 'category,count,documentCount,documentShare,share,perMillion,termCount'.split(',');
const PLACE_COLUMNS = 'category,article,left,keyword,right,start,end,negator,negatorStart,negatorEnd'.split(',');
const SHOWN = ['counts', 'places'] as const;

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
    ...NEGATION_OPTIONS,
    show: {
      type: 'string',
      value: SHOWN.join('|'),
      help: 'how often they occur, or a line a place, with the word that denies it (default: counts)',
    },
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
    const show = choiceOption(input, 'show', SHOWN, 'counts');
    for (const name of show === 'places' ? ['by', 'changes'] : []) {
      if (input.options[name] !== undefined) throw new UsageError(`--${name} is for --show counts`);
    }
    const choice = negationChoice(input);
    const dictionary = loadCategories(file);
    return withIndex(input, (index) => {
      tellUnreachable(index, file, Object.values(dictionary).flat());
      const print = show === 'places' ? printPlaces : printCounts;
      if (choice === null) return print(input, index, dictionary, {});
      return negationsOf(input, (negations) => print(input, index, dictionary, { ...choice, negations }));
    });
  },
};

type Print = (
  input: CommandInput,
  index: TermIndex,
  dictionary: CategoryDictionary,
  negated: NegatedHits,
) => number | Promise<number>;

const printCounts: Print = (input, index, dictionary, negated) => {
  const by = stringOption(input, 'by', '');
  const unit = periodOption(input, index.articles);
  if (unit !== null) {
    const table = asUsage(() => categoriesOverTime(index, dictionary, { by: unit, ...negated }));
    const { rows, columns } = overTime(input, table, 'category', ['category', ...PERIOD_COLUMNS]);
    printRecords(rows, columns, input);
    return 0;
  }
  const { rows } = asUsage(() =>
    by === '' ? countCategories(index, dictionary, negated) : countCategories(index, dictionary, { by, ...negated }),
  );
  printRecords(rows, by === '' ? COLUMNS : ['group', ...COLUMNS], input);
  return 0;
};

/** Of what is left out each place is told all the same: that is what a reader has to check. */
const printPlaces: Print = (input, index, dictionary, { negations }) => {
  const articles: Article[] = [];
  return useArticles(
    input,
    (article) => articles.push(article),
    () => {
      const places = asUsage(() => categoryPlaces(index, articles, dictionary, negations ? { negations } : {}));
      printRecords(places.rows, PLACE_COLUMNS, input);
      return 0;
    },
  );
};
