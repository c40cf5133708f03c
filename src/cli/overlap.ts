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
import { isStore, type Store, type StoredOverlap, storedArticles, storedOverlap } from '../store';
import { articleChoice } from './article-choice';
import { ARTICLE_OPTIONS, articlesOf, folderOf, reading } from './articles';
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
import { leftOutBy, voiceSource, withStore } from './store-input';
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

/** Other words take minutes in a large corpus, and so does finding who says what: beyond this it is asked for by name. */
const MAX_ARTICLES_ANY_WORDING = { passage: 10_000, quotation: 5000 } as const;

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
      help: `quotations, passages: any finds those in other words too (default: any; same for quotations of over ${MAX_ARTICLES_ANY_WORDING.quotation} articles and passages of over ${MAX_ARTICLES_ANY_WORDING.passage})`,
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
    const wanted: Wanted = { kind, minSimilarity, wording };
    const print = (articles: readonly Article[], result: OverlapResult) => {
      const { pairs, clusters } = clusterStatements(result.pairs, articles);
      const report = stringOption(input, 'report', '');
      if (report !== '') writeWhole(report, overlapReport(pairs, clusters, articles, { settings: result.settings }));
      const recordsOf = RECORDS[stringOption(input, 'format', 'table')] ?? ((found) => found.map(printedPair));
      printRecords(recordsOf(pairs), COLUMNS, input);
      return 0;
    };
    if (isStore(folderOf(input))) {
      return withStore(folderOf(input), async (store) => {
        const { articles, ...result } = await compareStored(store, wanted, input);
        return print(articles, result);
      });
    }
    const articles = [...articlesOf(input)];
    return print(
      articles,
      compare(wanted, articles, () => quotationsIn(input), input),
    );
  },
};

/** What is compared by the same words needs no texts but those of the pairs. */
async function compareStored(store: Store, wanted: Wanted, input: CommandInput): Promise<StoredOverlap> {
  const { kind, minSimilarity } = wanted;
  const isSame = kind !== 'article' && isSameWording(wanted, await countChosen(store, input));
  if (kind !== 'article' && !isSame) return compareAnyWording(store, wanted, input);
  const { read, end } = reading(input);
  const limit = minSimilarity === undefined ? {} : { minSimilarity };
  const likely = minSimilarity === undefined ? {} : { minProbability: minSimilarity };
  const found = await storedOverlap(
    store,
    kind === 'article'
      ? { kind, ...articleLimits(minSimilarity) }
      : kind === 'passage'
        ? { kind, ...limit, ...likely }
        : { kind, ...limit },
    { choose: read.choose, onLeftOut: leftOutBy(read) },
  );
  end(found.articles.length);
  return found;
}

async function countChosen(store: Store, input: CommandInput): Promise<number> {
  let count = 0;
  const choose = articleChoice(input) ?? {};
  for await (const some of storedArticles(store, { choose, withText: false })) count += some.length;
  return count;
}

async function compareAnyWording(store: Store, wanted: Wanted, input: CommandInput): Promise<StoredOverlap> {
  const [articles, quotations]: [Article[], Quotation[]] = [[], []];
  const source = voiceSource(input, { speakers: speakerTableOf(input), keepText: true });
  for await (const some of source.ofStore(store)) {
    for (const found of some) {
      articles.push(found.article);
      if (wanted.kind === 'quotation') for (const each of found.quotations) quotations.push(each);
    }
  }
  return { articles, ...compare({ ...wanted, wording: 'any' }, articles, () => quotations, input) };
}

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
  if (kind === 'article') return compareArticles(articles, articleLimits(minSimilarity));
  const likely = minSimilarity === undefined ? {} : { minProbability: minSimilarity };
  const isSame = isSameWording({ kind, minSimilarity, wording }, articles.length);
  if (kind === 'passage') return comparePassages(articles, { ...limit, ...likely, wording: isSame ? 'same' : 'any' });
  if (isSame) return compareQuotations(articles, [], limit);
  const table = speakerTableOf(input);
  const affiliations = table === null ? {} : speakerAffiliations(table);
  return compareQuotations(articles, quotations(), { ...limit, affiliations });
}

/** Who names a similarity means just that: contained articles, which may be less alike, are then left out. */
const articleLimits = (minSimilarity: number | undefined) =>
  minSimilarity === undefined ? {} : { minSimilarity, minShare: 2 };

function isSameWording({ kind, wording }: Wanted, count: number): boolean {
  const isLarge = kind !== 'article' && count > MAX_ARTICLES_ANY_WORDING[kind];
  if (wording === '' && isLarge) {
    process.stderr.write(
      `${count} articles: only ${kind}s in (nearly) the same words are looked for; --wording any looks for others too\n`,
    );
  }
  return wording === 'same' || (wording === '' && isLarge);
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
