// `wortlaut overlap`: what articles share.
import { writeWhole } from '../base';
import type { Article } from '../corpus';
import {
  clusterStatements,
  compareArticles,
  comparePassages,
  compareQuotations,
  type OverlapPair,
  type OverlapResult,
  type OverlapSide,
  overlapReport,
  overlapRows,
  speakerAffiliations,
} from '../overlap';
import { findFolderQuotations, type Quotation } from '../quotations';
import { isStore } from '../store';
import { articleChoice } from './article-choice';
import { ARTICLE_OPTIONS, folderOf } from './articles';
import {
  asUsage,
  type Command,
  type CommandInput,
  choiceOption,
  OUTPUT_OPTIONS,
  stringOption,
  UsageError,
} from './command';
import { type PrintedRecord, printRecords, shortText } from './output';
import { checkOutputFile } from './output-file';
import { articleSource, useAll, voiceSource } from './store-input';
import { SPEAKERS_OPTION, speakerTableOf } from './voice-options';

const COLUMNS = [
  ...[
    'kind',
    'relation',
    'similarity',
    'shareOfAFoundInB',
    'shareOfBFoundInA',
    'cluster',
    'daysApart',
    'isDayEstimated',
    'articleCount',
  ],
  ...['articleA', 'startA', 'endA', 'speakerA', 'textA', 'articleB', 'startB', 'endB', 'speakerB', 'textB'],
];
const KINDS = ['article', 'passage', 'quotation'] as const;
const WORDINGS = ['any', 'same'] as const;

/** Finding who says what takes some milliseconds an article: larger corpora are asked for it by name. */
const MAX_ARTICLES_ANY_WORDING = 5000;

export const command: Command = {
  name: 'overlap',
  summary: 'find the articles, passages or quotations that articles share, a line a pair',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    kind: { type: 'string', value: 'article|passage|quotation', help: 'what is compared (default: quotation)' },
    'min-similarity': {
      type: 'string',
      value: 'X',
      help: 'least similarity, 0 to 1 (default: 0.5; in other words it is a probability; articles contained in another are printed too)',
    },
    wording: {
      type: 'string',
      value: 'any|same',
      help: `quotations, passages: any finds those in other words too (default: any; same for over ${MAX_ARTICLES_ANY_WORDING} articles)`,
    },
    speakers: SPEAKERS_OPTION,
    report: { type: 'string', value: 'FILE', help: 'write the pairs side by side to an HTML page' },
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const kind = choiceOption(input, 'kind', KINDS, 'quotation');
    const minSimilarity = similarityOption(input);
    const wording = input.options.wording === undefined ? '' : choiceOption(input, 'wording', WORDINGS, 'any');
    checkOutputFile(input, 'report');
    const print = (articles: readonly Article[], quotations: () => readonly Quotation[]) => {
      const result = compare({ kind, minSimilarity, wording }, articles, quotations, input);
      const { pairs, clusters } = clusterStatements(result.pairs, articles);
      const report = stringOption(input, 'report', '');
      if (report !== '') writeWhole(report, overlapReport(pairs, clusters, articles, { settings: result.settings }));
      const recordsOf = RECORDS[stringOption(input, 'format', 'table')] ?? ((found) => found.map(printedPair));
      printRecords(recordsOf(pairs), COLUMNS, input);
      return 0;
    };
    if (kind === 'quotation' && wording !== 'same' && isStore(folderOf(input))) {
      return useAll(input, voiceSource(input, { speakers: speakerTableOf(input), keepText: true }), (voices) => {
        const all = [...voices];
        return print(
          all.map(({ article }) => article),
          () => all.flatMap(({ quotations }) => quotations),
        );
      });
    }
    return useAll(input, articleSource(input), (articles) => print([...articles], () => quotationsIn(input)));
  },
};

function similarityOption(input: CommandInput): number | undefined {
  const value = input.options['min-similarity'];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !/^(0?\.\d+|0|1|[01]\.\d+)$/.test(value) || Number(value) > 1) {
    throw new UsageError(`--min-similarity is "${String(value)}"; allowed are numbers from 0 to 1`);
  }
  return Number(value);
}

interface Wanted {
  readonly kind: (typeof KINDS)[number];
  readonly minSimilarity: number | undefined;
  readonly wording: '' | (typeof WORDINGS)[number];
}

function compare(
  { kind, minSimilarity, wording }: Wanted,
  articles: readonly Article[],
  quotations: () => readonly Quotation[],
  input: CommandInput,
): OverlapResult {
  const limit = minSimilarity === undefined ? {} : { minSimilarity };
  if (kind === 'article') {
    // Who names a similarity means just that: contained articles, which may be less alike, are then left out.
    return compareArticles(articles, minSimilarity === undefined ? {} : { minSimilarity, minShare: 2 });
  }
  const likely = minSimilarity === undefined ? {} : { minProbability: minSimilarity };
  const isLarge = articles.length > MAX_ARTICLES_ANY_WORDING;
  if (wording === '' && isLarge) {
    process.stderr.write(
      `${articles.length} articles: only ${kind}s in (nearly) the same words are looked for; --wording any looks for others too\n`,
    );
  }
  const isSame = wording === 'same' || (wording === '' && isLarge);
  if (kind === 'passage') return comparePassages(articles, { ...limit, ...likely, wording: isSame ? 'same' : 'any' });
  if (isSame) return compareQuotations(articles, [], limit);
  const table = speakerTableOf(input);
  const affiliations = table === null ? {} : speakerAffiliations(table);
  return compareQuotations(articles, quotations(), { ...limit, affiliations });
}

/** Those of a folder, which is read once more, as that can be done in several threads; what is wrong with it was told. */
function quotationsIn(input: CommandInput): readonly Quotation[] {
  const read = { choose: articleChoice(input) ?? {} };
  const found = [...asUsage(() => findFolderQuotations(folderOf(input), { speakers: speakerTableOf(input), read }))];
  return found.flatMap(({ quotations }) => quotations);
}

/** What a spreadsheet and a terminal have room for; JSON Lines hold the evidence of each pair besides. */
const RECORDS: Readonly<Record<string, (pairs: readonly OverlapPair[]) => readonly PrintedRecord[]>> = {
  csv: overlapRows,
  table: (pairs) =>
    pairs.map(({ relation, similarity, cluster, articleCount, a, b }) => ({
      relation: articleCount === undefined ? relation : `${relation}, in ${articleCount} articles`,
      similarity,
      cluster,
      articleA: a.article,
      startA: a.start,
      textA: shortText(a.text, 40),
      articleB: b.article,
      startB: b.start,
      textB: shortText(b.text, 40),
    })),
};

function printedPair(pair: OverlapPair): PrintedRecord {
  return {
    kind: pair.kind,
    relation: pair.relation,
    similarity: pair.similarity,
    shareOfAFoundInB: pair.shareOfAFoundInB,
    shareOfBFoundInA: pair.shareOfBFoundInA,
    cluster: pair.cluster,
    a: printedSide(pair.a),
    b: printedSide(pair.b),
    daysApart: pair.daysApart,
    isDayEstimated: pair.isDayEstimated,
    ...(pair.articleCount === undefined ? {} : { articleCount: pair.articleCount }),
    evidence: pair.evidence.map(({ reason, term, weight }) => ({ reason, term, weight })),
  };
}

function printedSide({ article, start, end, text, speaker }: OverlapSide) {
  return { article, start, end, text, speaker };
}
