// `wortlaut topics`: what the articles are about.
import { selectTerms, type TermIndex } from '../terms';
import { articleTopicRows, ldaTopics, nmfTopics, topicRows, topicShares } from '../topics';
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
  UsageError,
} from './command';
import { type PrintedRecord, printRecords } from './output';
import { REMOVE_OPTION, TERM_OPTIONS, termOptions, withIndex } from './term-options';

const METHODS = ['lda', 'nmf'] as const;
const TOPIC_COLUMNS = ['topic', 'terms', 'share', 'coherence', 'exclusivity', 'articleCount'];
const ARTICLE_COLUMNS = ['article', 'topic', 'share'];
const GROUP_COLUMNS = ['group', 'start', 'end', 'groupArticleCount', 'topic', 'terms', 'share', 'low', 'high'];
/** A corpus of so many articles has terms enough to leave out those of fewer than three. */
const LARGE = 30;

export const command: Command = {
  name: 'topics',
  summary: 'find the topics of a corpus (LDA or NMF)',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    count: { type: 'string', value: 'N', help: 'number of topics (default: 20)' },
    method: { type: 'string', value: METHODS.join('|'), help: 'how they are found (default: lda)' },
    iterations: { type: 'string', value: 'N', help: 'of the sampler or the updates (default: 200)' },
    seed: { type: 'string', value: 'N', help: 'other seeds give other topics (default: 1)' },
    articles: { type: 'boolean', help: 'a line an article and topic with its share of the article' },
    by: { type: 'string', value: 'COLUMN', help: 'shares in each outlet or other column, day, week, month or year' },
    terms: { type: 'string', value: 'N', help: 'so many terms are named of each topic (default: 10)' },
    top: {
      type: 'string',
      value: 'N',
      help: 'only the N largest topics; with --articles of each article (default: all)',
    },
    'min-documents': {
      type: 'string',
      value: 'N',
      help: 'leave out terms of fewer articles (default: 3; of fewer than 30 articles 1)',
    },
    'max-share': { type: 'string', value: 'X', help: 'leave out terms of more of the articles, 0 to 1 (default: 0.5)' },
    ...TERM_OPTIONS,
    stopwords: { type: 'string', value: 'keep|remove', help: 'count stop words or not (default: remove)' },
    remove: REMOVE_OPTION,
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const method = choiceOption(input, 'method', METHODS, 'lda');
    const settings = {
      count: integerOption(input, 'count', 20, 1),
      iterations: integerOption(input, 'iterations', 200, 1),
      seed: integerOption(input, 'seed', 1),
    };
    const top = integerOption(input, 'top', undefined, 1);
    const named = { top: integerOption(input, 'terms', undefined, 1) };
    const by = stringOption(input, 'by', '');
    const ofArticles = input.options.articles === true;
    if (ofArticles && input.options.terms !== undefined)
      throw new UsageError('--terms is for topics, not for --articles');
    if (ofArticles && by !== '') throw new UsageError('--articles and --by are both given; allowed is one of them');
    const stopwords = choiceOption(input, 'stopwords', ['keep', 'remove'] as const, 'remove');
    return withIndex(
      input,
      (index) => {
        const chosen = chosenTerms(input, index);
        const model = asUsage(() => (method === 'lda' ? ldaTopics : nmfTopics)(chosen, settings));
        if (ofArticles) printRecords(articleTopicRows(model, { top }).rows, ARTICLE_COLUMNS, input);
        else if (by === '') {
          printRecords(topicRows(model, named).rows.slice(0, top).map(listed(input)), TOPIC_COLUMNS, input);
        } else {
          const { rows } = asUsage(() => topicShares(model, { by, ...named }));
          const largest = rows.filter(({ topic }) => topic <= (top ?? topic));
          printRecords(largest.map(listed(input)), GROUP_COLUMNS, input);
        }
        return 0;
      },
      { ...termOptions(input), stopwords },
    );
  },
};

function chosenTerms(input: CommandInput, index: TermIndex): TermIndex {
  const minDocumentCount = integerOption(input, 'min-documents', index.articles.length < LARGE ? 1 : 3, 1);
  const maxDocumentShare = numberOption(input, 'max-share', 0.5, 0, 1);
  const chosen = selectTerms(index, { minDocumentCount, maxDocumentShare });
  if (chosen.totalCount > 0) return chosen;
  throw new UsageError(
    `no term is left of ${index.termCount}: --min-documents is ${minDocumentCount} and --max-share ${maxDocumentShare}; allowed are values that leave some`,
  );
}

/** Terms as a list in JSON Lines, in one cell elsewhere. */
function listed(input: CommandInput): (row: { readonly terms: string }) => PrintedRecord {
  if (stringOption(input, 'format', 'table') !== 'jsonl') return (row) => row;
  return (row) => ({ ...row, terms: row.terms === '' ? [] : row.terms.split(', ') });
}
