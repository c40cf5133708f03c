// `wortlaut correct`: shares of voice and error rates, as a checked sample of the corpus shows them.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, articleValue, readCsvTable } from '../corpus';
import type { ArticleQuotations, Quotation, QuotationAnnotation, SpeakerTable } from '../quotations';
import { csvText } from '../tables';
import {
  type ChosenNameRow,
  chosenNames,
  correctedShares,
  errorRates,
  judgementsOfReading,
  loadJudgements,
  misclassificationTable,
  type SentenceJudgement,
  type Voiced,
  withChosenNames,
} from '../validation';
import { ARTICLE_OPTIONS, folderOf } from './articles';
import { BOOTSTRAP_OPTIONS, bootstrapOptions } from './bootstrap-options';
import {
  asUsage,
  type Command,
  type CommandInput,
  choiceOption,
  OUTPUT_OPTIONS,
  stringOption,
  UsageError,
} from './command';
import { type PrintedRecord, printRecords } from './output';
import { useAll, voiceSource } from './store-input';
import { SPEAKERS_OPTION, speakerTableOf } from './voice-options';

const SHOWN = ['shares', 'errors', 'matrix', 'names'] as const;
const COLUMNS: Readonly<Record<(typeof SHOWN)[number], readonly string[]>> = {
  shares: [
    ...['speaker', 'foundCount', 'foundShare', 'correctedCount', 'missedCount', 'correctedShare', 'low', 'high'],
    ...['checkedFoundCount', 'checkedTrueCount'],
  ],
  errors: [
    ...['group', 'checkedCount', 'precision', 'precisionLow', 'precisionHigh', 'recall', 'recallLow', 'recallHigh'],
    ...['speakerRightShare', 'speakerLow', 'speakerHigh'],
  ],
  names: ['alias', 'name', 'column', 'count', 'status'],
  matrix: ['found', 'coded', 'checkedCount', 'estimatedCount', 'shareOfFound', 'shareOfCoded'],
};

export const command: Command = {
  name: 'correct',
  summary: 'shares of voice corrected by a checked sample; error rates; who is taken for whom',
  positionals: 'FILE…',
  options: {
    ...ARTICLE_OPTIONS,
    speakers: SPEAKERS_OPTION,
    show: {
      type: 'string',
      value: SHOWN.join('|'),
      help: 'corrected shares, how often the program is right, what it takes for what, or names that coders gave to speakers whom it knew under others (default: shares)',
    },
    of: {
      type: 'string',
      value: 'COLUMN',
      help: 'what is counted or errors are told by: speaker, type, kind (of speaker), outlet, month or another column (default: speaker; of errors: type)',
    },
    table: {
      type: 'string',
      value: 'FILE',
      help: 'with --show names: write the table of speakers with the new ones in it, as aliases and roles, into a new FILE',
    },
    ...BOOTSTRAP_OPTIONS,
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const columns = COLUMNS[choiceOption(input, 'show', SHOWN, 'shares')];
    if (input.positionals.length === 0) throw new UsageError('name the files of the coders who checked a sample');
    const speakers = speakerTableOf(input);
    return useAll(input, voiceSource(input, { speakers, keepText: true }), (voices) => {
      printRecords(asUsage(() => rowsOf(input, speakers, [...voices])) as readonly PrintedRecord[], columns, input);
      return 0;
    });
  },
};

function rowsOf(
  input: CommandInput,
  speakers: SpeakerTable | null,
  found: readonly ArticleQuotations[],
): readonly object[] {
  const show = choiceOption(input, 'show', SHOWN, 'shares');
  const articles = found.map(({ article }) => article);
  const quotations = found.flatMap((each) => each.quotations);
  const { annotations, sentences } = judgedIn(input.positionals, articles, quotations);
  const missed = sentences.length === 0 ? null : { sentences, articles };
  const of = categoriesBy(stringOption(input, 'of', ''), articles, quotations, speakers);
  process.stderr.write(told(annotations, sentences, quotations.filter(({ isSpeech }) => isSpeech).length));
  if (show === 'names') {
    const names = chosenNames(quotations, annotations, speakers);
    const table = stringOption(input, 'table', '');
    if (table !== '') writeTable(table, names, input);
    return names;
  }
  if (show === 'errors') {
    const by = of && ((one: Voiced) => of(one)[0] ?? '(nobody named)');
    return errorRates(quotations, annotations, { missed, ...(by && { by }) }).rows;
  }
  if (show === 'matrix') return misclassificationTable(quotations, annotations, { missed, ...(of && { of }) }).rows;
  const settings = bootstrapOptions(input);
  return correctedShares(quotations, annotations, { missed, ...(of && { of }), ...settings }).rows;
}

/** Beside the old table, never over it: a description that became an alias has to be looked at first. */
function writeTable(file: string, names: readonly ChosenNameRow[], input: CommandInput): void {
  if (existsSync(file)) throw new UsageError(`--table is "${file}"; it is there already: name a new file`);
  const given = stringOption(input, 'speakers', '');
  const old = given === '' ? join(folderOf(input), 'speakers.csv') : given;
  const rows = existsSync(old) ? readCsvTable(old, ['name']).map(({ values }) => values) : [];
  const columns = [...new Set(['name', 'aliases', 'role', ...rows.flatMap((row) => Object.keys(row))])];
  const extended = withChosenNames(rows, names);
  writeFileSync(
    file,
    csvText(
      extended.map((row) => filled(row, columns)),
      { columns, formulaGuard: false },
    ),
  );
  const count = names.filter(({ status }) => status === 'new').length;
  process.stderr.write(`${file}: ${count} new names. Look at them: a role that others held too needs its days\n`);
}

const filled = (row: Readonly<Record<string, string>>, columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? '']));

function judgedIn(files: readonly string[], articles: readonly Article[], quotations: readonly Quotation[]) {
  const annotations: QuotationAnnotation[] = [];
  const sentences: SentenceJudgement[] = [];
  for (const file of files) {
    if (!existsSync(file)) throw new UsageError(`there is no file "${file}"`);
    const given = loadJudgements(file, { articles });
    if (given.articles.length === 0 && !given.quotations.some(({ decision }) => decision !== null)) {
      throw new UsageError(
        `${file}: no line tells a decision; of articles that were read whole each needs a line {"kind": "article", "article": ID, "decision": "read"}`,
      );
    }
    const read = new Set(given.articles);
    const judged = judgementsOfReading(
      articles.filter(({ id }) => read.has(id)),
      quotations,
      given,
    );
    annotations.push(...judged.quotations);
    sentences.push(...judged.sentences);
  }
  return { annotations, sentences: firstOfEach(sentences) };
}

/** A sentence that two coders judged is one sentence: the first file counts, as it does for quotations. */
function firstOfEach(sentences: readonly SentenceJudgement[]): SentenceJudgement[] {
  const decided = sentences.filter(({ decision }) => decision !== 'unsure');
  const ids = decided.map(({ id }) => id);
  return decided.filter(({ id }, at) => ids.indexOf(id) === at);
}

function told(
  annotations: readonly QuotationAnnotation[],
  sentences: readonly SentenceJudgement[],
  foundCount: number,
): string {
  const count = (decision: string) => annotations.filter((each) => each.decision === decision).length;
  const decisions = (['confirm', 'change', 'reject', 'add', 'unsure'] as const).map((each) => `${count(each)} ${each}`);
  const missed =
    sentences.length === 0
      ? 'no sentences were judged: what the program missed is not in these numbers'
      : `${sentences.length} sentences judged`;
  const checked = annotations.length - count('unsure') - count('add');
  const few =
    checked < Math.min(FEWEST_CHECKED, foundCount)
      ? `only ${checked} of ${foundCount} found quotations were checked: below ${FEWEST_CHECKED} most rows rest on no check, and intervals are too narrow\n`
      : '';
  return `${decisions.join(', ')}; ${missed}\n${few}`;
}

/** Below it most rows rest on no check at all, and an interval from the drawn ones is too narrow. */
const FEWEST_CHECKED = 30;

/** Undefined where nothing is asked for: each function has a default of its own. */
function categoriesBy(
  column: string,
  articles: readonly Article[],
  quotations: readonly Quotation[],
  speakers: SpeakerTable | null,
): ((one: Voiced) => readonly string[]) | undefined {
  if (column === '') return undefined;
  const names = ({ speakers: all }: Voiced) => all.map(({ name }) => name);
  if (column === 'speaker') return names;
  if (column === 'type') return ({ type }) => [type];
  if (column === 'kind') {
    const known = new Map<string, string>((speakers?.rows ?? []).map(({ name, kind }) => [name, kind]));
    for (const { name, resolved } of quotations.flatMap((each) => each.speakers))
      if (!known.has(name)) known.set(name, resolved ? 'named in the text alone' : '(unresolved)');
    return (one) => names(one).map((name) => known.get(name) || '(unresolved)');
  }
  const values = new Map(articles.map((article) => [article.id, articleValue(article, column)]));
  if (articles.length > 0 && [...values.values()].every((value) => value === null)) {
    throw new UsageError(
      `--of is "${column}"; allowed are speaker, type, kind, outlet, date, month, year, language, article and the columns of metadata.csv`,
    );
  }
  return ({ article }) => [values.get(article) ?? '(unknown)'];
}
