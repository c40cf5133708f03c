// `wortlaut scale`: where outlets or speakers stand by their words.
import type { Figure } from '../charts';
import type { Article } from '../corpus';
import { joinSpeakers, type Quotation } from '../quotations';
import { correspondenceAnalysis, speakerTexts, type WordfishTermRow, wordfish } from '../scaling';
import { indexTerms, selectTerms, type TermIndex } from '../terms';
import { ARTICLE_OPTIONS } from './articles';
import { CHART_OPTIONS, chartFile, chartLanguage, writeChart } from './chart-file';
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
import { printRecords } from './output';
import { correspondencePicture, positionPicture, weightPicture } from './scale-chart';
import { useAll, voiceSource } from './store-input';
import { REMOVE_OPTION, TERM_OPTIONS, termOptions, withIndex, wordsOption } from './term-options';
import { SPEAKERS_OPTION, speakerTableOf } from './voice-options';

const METHODS = ['wordfish', 'ca'] as const;
const SHOWN = ['groups', 'terms', 'dimensions'] as const;
const PLANE = ['mass', 'dimension1', 'dimension2', 'contribution1', 'contribution2', 'quality'];
const COLUMNS = {
  wordfish: {
    groups: ['group', 'articleCount', 'termCount', 'position', 'low', 'high', 'standardError', 'lengthEffect'],
    terms: ['term', 'count', 'beta', 'psi'],
    dimensions: [],
  },
  ca: {
    groups: ['group', 'articleCount', ...PLANE],
    terms: ['term', 'count', ...PLANE],
    dimensions: ['dimension', 'singularValue', 'inertia', 'inertiaShare', 'cumulativeShare'],
  },
} as const;

export const command: Command = {
  name: 'scale',
  summary: 'place outlets or speakers by their words: Wordfish or correspondence analysis',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    method: {
      type: 'string',
      value: METHODS.join('|'),
      help: 'one dimension with intervals, or two (default: wordfish)',
    },
    by: {
      type: 'string',
      value: 'COLUMN',
      help: 'outlet, month or another column; speaker: by what they are quoted with (default: outlet)',
    },
    direction: { type: 'string', value: 'A,B', help: 'A lies to the left of B (default: the first and last by name)' },
    show: { type: 'string', value: SHOWN.join('|'), help: 'groups, words, or what dimensions show (default: groups)' },
    top: {
      type: 'string',
      value: 'N',
      help: 'with --show terms only the N words that tell most (default: all)',
    },
    'min-count': { type: 'string', value: 'N', help: 'leave out words that occur less often (default: 5)' },
    'min-groups': { type: 'string', value: 'N', help: 'leave out words that fewer groups use (default: 2)' },
    resamples: {
      type: 'string',
      value: 'N',
      help: 'of the bootstrap over articles; 0 for no intervals (default: 200)',
    },
    seed: { type: 'string', value: 'N', help: 'of the bootstrap (default: 1)' },
    speakers: SPEAKERS_OPTION,
    ...CHART_OPTIONS,
    ...TERM_OPTIONS,
    stopwords: { type: 'string', value: 'keep|remove', help: 'count stop words or not (default: remove)' },
    remove: REMOVE_OPTION,
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const choices = choicesOf(input);
    const stopwords = choiceOption(input, 'stopwords', ['keep', 'remove'] as const, 'remove');
    const options = { ...termOptions(input), stopwords };
    const use = (index: TermIndex) => scale(input, index, choices);
    if (choices.scaling.by !== 'speaker') return withIndex(input, use, options);
    const source = voiceSource(input, { speakers: speakerTableOf(input) });
    return useAll(input, source, (voices) => {
      const [articles, quotations]: [Article[], Quotation[]] = [[], []];
      for (const found of voices) {
        articles.push(found.article);
        for (const each of found.quotations) quotations.push(each);
      }
      const index = indexTerms(speakerTexts(articles, joinSpeakers(quotations).quotations), options);
      const remove = wordsOption(input, 'remove');
      return use(remove.length === 0 ? index : asUsage(() => selectTerms(index, { remove })));
    });
  },
};

type Choices = ReturnType<typeof choicesOf>;

function choicesOf(input: CommandInput) {
  const method = choiceOption(input, 'method', METHODS, 'wordfish');
  const show = choiceOption(input, 'show', SHOWN, 'groups');
  if (show === 'dimensions' && method !== 'ca') throw new UsageError('--show dimensions is for --method ca');
  if (show !== 'terms' && input.options.top !== undefined) throw new UsageError('--top is for --show terms');
  for (const name of method === 'ca' ? ['resamples', 'seed'] : []) {
    if (input.options[name] !== undefined) throw new UsageError(`--${name} is for --method wordfish`);
  }
  const by = stringOption(input, 'by', 'outlet');
  if (by !== 'speaker' && input.options.speakers !== undefined) throw new UsageError('--speakers is for --by speaker');
  const direction = stringOption(input, 'direction', '');
  const names = direction.split(',').map((name) => name.trim());
  if (direction !== '' && names.length !== 2) {
    throw new UsageError(`--direction is "${direction}"; allowed are two groups with a comma between`);
  }
  const chart = chartFile(input);
  return {
    method,
    show,
    top: integerOption(input, 'top', undefined, 1),
    scaling: {
      by,
      minCount: integerOption(input, 'min-count', 5, 1),
      minGroups: integerOption(input, 'min-groups', 2, 1),
      ...(direction !== '' && { direction: names as unknown as readonly [string, string] }),
    },
    bootstrap: { resamples: integerOption(input, 'resamples', 200), seed: integerOption(input, 'seed', 1) },
    chart: chart && { ...chart, language: chartLanguage(input) },
  };
}

function scale(input: CommandInput, index: TermIndex, choices: Choices): number | Promise<number> {
  const { method, show, scaling, bootstrap, top, chart } = choices;
  const draw = (figure: () => Figure) => (chart === null ? 0 : writeChart(figure(), chart).then(() => 0));
  const language = chart?.language ?? 'en';
  if (method === 'ca') {
    const found = asUsage(() => correspondenceAnalysis(index, scaling));
    tell(found.groups.settings);
    const rows = show === 'terms' ? found.terms.rows.slice(0, top) : found[show].rows;
    printRecords(rows as never, COLUMNS.ca[show], input);
    return draw(() => correspondencePicture(found, { by: scaling.by, language }));
  }
  const found = asUsage(() => wordfish(index, { ...scaling, ...bootstrap }));
  tell(found.groups.settings);
  if (show === 'terms') printRecords(telling(found.terms.rows, top), COLUMNS.wordfish.terms, input);
  else printRecords(found.groups.rows, COLUMNS.wordfish.groups, input);
  return draw(() =>
    show === 'terms' ? weightPicture(found, { language }) : positionPicture(found, { by: scaling.by, language }),
  );
}

/** What the rows do not say goes to standard error. */
function tell({
  groups,
  terms,
  emptyGroups,
  isConverged,
  iterations,
  direction,
}: Readonly<Record<string, unknown>>): void {
  process.stderr.write(`${groups} groups, ${terms} words; from left to right: ${direction}\n`);
  if (emptyGroups !== '') process.stderr.write(`left out, as they use none of these words: ${emptyGroups}\n`);
  if (isConverged === false) {
    process.stderr.write(`warning: positions did not come to rest in ${iterations} rounds: take fewer rare words\n`);
  }
}

/** The words with the largest weights on either side, from left to right. */
function telling(rows: readonly WordfishTermRow[], top: number | undefined): readonly WordfishTermRow[] {
  if (top === undefined) return rows;
  const kept = new Set([...rows].sort((a, b) => Math.abs(b.beta) - Math.abs(a.beta)).slice(0, top));
  return rows.filter((row) => kept.has(row));
}
