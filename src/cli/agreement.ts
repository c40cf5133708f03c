// `wortlaut agreement`: how far coders agree.
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Article } from '../corpus';
import { loadQuotationAnnotations, type QuotationAnnotation } from '../quotations';
import {
  type Coding,
  cohenKappa,
  krippendorffAlpha,
  LEVELS,
  type Level,
  loadCodes,
  quotationAgreement,
  quotationDisagreements,
} from '../validation';
import { ARTICLE_OPTIONS, folderOf } from './articles';
import { BOOTSTRAP_OPTIONS, bootstrapOptions } from './bootstrap-options';
import { type Command, type CommandInput, choiceOption, OUTPUT_OPTIONS, UsageError } from './command';
import { type PrintedRecord, printRecords } from './output';
import { articleSource, useAll } from './store-input';

const CODE_COLUMNS = [
  ...['category', 'level', 'alpha', 'low', 'high', 'observedDisagreement', 'expectedDisagreement'],
  ...['coderCount', 'unitCount', 'pairedUnitCount', 'pairedValueCount', 'distinctValueCount', 'kappa'],
];
const QUOTATION_COLUMNS = [
  ...['about', 'category', 'alpha', 'low', 'high', 'kappa', 'f1', 'f1Low', 'f1High'],
  ...['agreementShare', 'unitCount', 'coderCount'],
];
const DIFFERENCE_COLUMNS = ['about', 'article', 'start', 'end', 'coderA', 'coderB', 'valueA', 'valueB', 'text'];

export const command: Command = {
  name: 'agreement',
  summary: 'how far coders agree about quotations (a.jsonl b.jsonl) or any values (codes.csv)',
  positionals: 'FILE…',
  options: {
    level: {
      type: 'string',
      value: LEVELS.join('|'),
      help: 'of the values in a table with the columns unit, coder, value (default: nominal)',
    },
    categories: { type: 'boolean', help: 'of a table: a line for each value too, it against all others' },
    differences: { type: 'boolean', help: 'of annotations: print the places where coders differ, instead of numbers' },
    ...ARTICLE_OPTIONS,
    ...BOOTSTRAP_OPTIONS,
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const files = input.positionals;
    const missing = files.find((file) => !existsSync(file));
    if (missing !== undefined) throw new UsageError(`there is no file "${missing}"`);
    const [first] = files;
    if (first === undefined)
      throw new UsageError('name the files of the coders (a.jsonl b.jsonl) or a table (codes.csv)');
    const isTable = ['.csv', '.tsv'].includes(extname(first).toLowerCase());
    if (isTable && files.length > 1)
      throw new UsageError(`one table holds all coders; there are ${files.length} files`);
    if (isTable) printRecords(codeRecords(first, input), CODE_COLUMNS, input);
    else return printAnnotations(files, input);
    return 0;
  },
};

function codeRecords(file: string, input: CommandInput): PrintedRecord[] {
  if (input.options.differences === true) throw new UsageError('--differences is of annotations, not of a table');
  const level = choiceOption<Level>(input, 'level', LEVELS, 'nominal');
  const { codes, missingCount, doubtfulValues } = loadCodes(file, level);
  const tell = (message: string) => process.stderr.write(`${message}\n`);
  if (missingCount > 0) tell(`${missingCount} of ${codes.length + missingCount} rows have no value`);
  for (const value of doubtfulValues) {
    tell(`warning: "${value}" is counted as a value; leave the cell empty where a coder gave none`);
  }
  const rowOf = (category: string, own: typeof codes) => {
    const row = krippendorffAlpha(own, { level, ...bootstrapOptions(input) });
    const kappa = row.coderCount === 2 && level === 'nominal' ? cohenKappa(own).kappa : null;
    return { category, level, ...row, kappa };
  };
  const all = rowOf('all', codes);
  if (all.alpha === null) {
    tell(
      all.pairedUnitCount === 0
        ? 'alpha is not defined: no unit has values of two coders'
        : 'alpha is not defined: all values are one, so that nobody can tell whether others would be told apart',
    );
  }
  if (input.options.categories !== true) return [all];
  if (level !== 'nominal') throw new UsageError(`--categories is of nominal values; --level is "${level}"`);
  const values = [...new Set(codes.map(({ value }) => `${value}`))].sort();
  const against = (category: string) =>
    codes.map((code) => ({ ...code, value: code.value === category ? category : 'other' }));
  return [all, ...values.map((category) => rowOf(category, against(category)))];
}

/** Checked against the corpus; without --corpus and a folder "corpus" they stay unchecked. */
function printAnnotations(files: readonly string[], input: CommandInput): number | Promise<number> {
  if (input.options.level !== undefined || input.options.categories !== undefined) {
    throw new UsageError('--level and --categories are of a table of values, not of annotations');
  }
  const print = (articles: readonly Article[] | undefined) => {
    const columns = input.options.differences === true ? DIFFERENCE_COLUMNS : QUOTATION_COLUMNS;
    printRecords(quotationRecords(files, articles, input), columns, input);
    return 0;
  };
  if (input.options.corpus !== undefined || existsSync(folderOf(input))) {
    return useAll(input, articleSource(input), (articles) => print([...articles]));
  }
  process.stderr.write(
    'warning: no corpus (--corpus DIR): whether the words stand in their places is not checked, and articles are taken to end with their last annotation\n',
  );
  return print(undefined);
}

function quotationRecords(
  files: readonly string[],
  articles: readonly Article[] | undefined,
  input: CommandInput,
): readonly PrintedRecord[] {
  const codings = codingsOf(files, articles);
  if (codings.length < 2) {
    throw new UsageError(`${files.join(', ')}: all annotations are of one coder; agreement needs two or more`);
  }
  if (input.options.differences === true) return quotationDisagreements(codings);
  const read = new Set(codings.flatMap(({ annotations }) => annotations.map(({ article }) => article)));
  const options = articles === undefined ? {} : { articles: articles.filter(({ id }) => read.has(id)) };
  const { rows, settings } = quotationAgreement(codings, { ...options, ...bootstrapOptions(input) });
  if (Number(settings.unsureCount) > 0) {
    process.stderr.write(`${settings.unsureCount} annotations marked as unsure are left out\n`);
  }
  return rows;
}

/** A coder is whom the lines name, else the file; one whose name stands in several files is told apart by these. */
function codingsOf(files: readonly string[], articles: readonly Article[] | undefined): Coding[] {
  const options = articles === undefined ? {} : { articles };
  const groups = files.map((file) => {
    const short = basename(file, extname(file));
    const fallback = files.some((other) => other !== file && basename(other, extname(other)) === short) ? file : short;
    const own = new Map<string, QuotationAnnotation[]>();
    const annotations = loadQuotationAnnotations(file, options);
    if (annotations.length === 0) own.set(fallback, []);
    for (const annotation of annotations) {
      const coder = annotation.coder || fallback;
      own.set(coder, [...(own.get(coder) ?? []), annotation]);
    }
    return { file, own };
  });
  return groups.flatMap(({ file, own }) =>
    Array.from(own, ([coder, annotations]) => {
      const isShared = groups.some((other) => other.file !== file && other.own.has(coder));
      return { coder: isShared ? (own.size === 1 ? file : `${file}: ${coder}`) : coder, annotations };
    }),
  );
}
