// `wortlaut sample`: what coders are to check, drawn by strata.
import { type Article, articleValue } from '../corpus';
import { compareQuotations } from '../overlap';
import type { ArticleQuotations, Quotation } from '../quotations';
import { ALLOCATIONS, type SampledUnit, silentSentences, stratifiedSample } from '../validation';
import { ARTICLE_OPTIONS } from './articles';
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
import { type PrintedRecord, printRecords, shortText } from './output';
import { printedQuotation } from './quotations';
import { useAll, voiceSource } from './store-input';
import { SPEAKERS_OPTION, speakerTableOf } from './voice-options';

const KINDS = ['quotation', 'sentence', 'pair', 'article'] as const;
/** The columns of what is drawn, between `kind` and those that say how. */
const COLUMNS: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  quotation: [
    ...['id', 'article', 'type', 'start', 'end', 'spans', 'text', 'nested', 'isSpeech', 'cue'],
    ...['speaker', 'speakers', 'confidence', 'rule'],
  ],
  sentence: ['id', 'article', 'start', 'end', 'text'],
  pair: ['id', 'relation', 'similarity', 'a', 'b'],
  article: ['article'],
};
const DRAWN_COLUMNS = ['stratum', 'stratumSize', 'sampledCount', 'weight'];

export const command: Command = {
  name: 'sample',
  summary: 'draw quotations, sentences, pairs or articles for coders, with weights to project back',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    speakers: SPEAKERS_OPTION,
    kind: {
      type: 'string',
      value: KINDS.join('|'),
      help: 'what is drawn (default: quotation); sentence: those without a quotation, to find what is missed',
    },
    size: { type: 'string', value: 'N', help: 'how many (default: 200); all where there are no more' },
    by: {
      type: 'string',
      value: 'COLUMN,…',
      help: 'strata: type, speaker, relation (of pairs), outlet, month, article or other columns (default: none)',
    },
    allocation: {
      type: 'string',
      value: ALLOCATIONS.join('|'),
      help: 'how many from each stratum: as large as it is, or as many from each (default: proportional)',
    },
    seed: { type: 'string', value: 'N', help: 'another seed draws others (default: 1)' },
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const kind = choiceOption(input, 'kind', KINDS, 'quotation');
    const speakers = speakerTableOf(input);
    const keepText = kind === 'sentence' || kind === 'pair';
    return useAll(input, voiceSource(input, { speakers, keepText }), (voices) => print(input, unitsOf(kind, voices)));
  },
};

function print(input: CommandInput, units: readonly Unit[]): number {
  const sampled = drawn(input, units);
  const total = sampled.reduce((sum, { weight }) => sum + weight, 0);
  process.stderr.write(`${sampled.length} of ${Math.round(total)} drawn\n`);
  printRecords(
    sampled.map((each) => printed(each, stringOption(input, 'format', 'table'))),
    ['kind', ...COLUMNS[choiceOption(input, 'kind', KINDS, 'quotation')], ...DRAWN_COLUMNS],
    input,
  );
  return 0;
}

/** What can be drawn: its record as annotations have it, and what it may be divided by. */
interface Unit {
  readonly record: PrintedRecord;
  readonly values: Readonly<Record<string, string>>;
  readonly articles: readonly Article[];
}

function drawn(input: CommandInput, units: readonly Unit[]): SampledUnit<Unit>[] {
  const kind = choiceOption(input, 'kind', KINDS, 'quotation');
  const size = integerOption(input, 'size', 200, 1);
  const allocation = choiceOption(input, 'allocation', ALLOCATIONS, 'proportional');
  const columns = stringOption(input, 'by', '')
    .split(',')
    .map((column) => column.trim())
    .filter((column) => column !== '');
  for (const column of columns) {
    if (units.length > 0 && units.every((unit) => stratumValue(unit, column) === null)) {
      const known = Object.keys(units[0]?.values ?? {});
      throw new UsageError(
        `--by is "${column}"; allowed for ${kind} are ${[...known, 'outlet', 'date', 'month', 'year', 'language', 'article'].join(', ')} and the columns of metadata.csv`,
      );
    }
  }
  const stratumOf = (unit: Unit) => columns.map((column) => stratumValue(unit, column) ?? '(unknown)').join(' · ');
  return asUsage(() => stratifiedSample(units, stratumOf, { size, allocation, seed: integerOption(input, 'seed', 1) }));
}

/** Both sides of a pair where they differ. */
function stratumValue({ values, articles }: Unit, column: string): string | null {
  if (Object.hasOwn(values, column)) return values[column] || '(unknown)';
  const found = articles.flatMap((article) => articleValue(article, column) ?? []);
  return found.length === 0 ? null : [...new Set(found)].join(' + ');
}

function unitsOf(kind: (typeof KINDS)[number], voices: Iterable<ArticleQuotations>): Unit[] {
  const units: Unit[] = [];
  const articles = new Map<string, Article>();
  const quotations: Quotation[] = [];
  for (const { article, quotations: found } of voices) {
    articles.set(article.id, article);
    if (kind === 'pair') quotations.push(...found);
    if (kind === 'article') units.push({ record: { article: article.id }, values: {}, articles: [article] });
    if (kind === 'quotation') {
      for (const each of found.filter(({ isSpeech }) => isSpeech)) {
        const values = { type: each.type, speaker: each.speaker?.name ?? '(nobody named)', rule: each.rule };
        units.push({ record: printedQuotation(each), values, articles: [article] });
      }
    }
    if (kind === 'sentence') {
      for (const { article: id, start, end, text } of silentSentences(article, found)) {
        const record = { id: `${id}@${start}`, article: id, start, end, text };
        units.push({ record, values: {}, articles: [article] });
      }
    }
  }
  if (kind === 'pair') {
    for (const { relation, similarity, a, b } of compareQuotations([...articles.values()], quotations).pairs) {
      const record = { id: `${a.article}@${a.start}+${b.article}@${b.start}`, relation, similarity, a, b };
      const sides = [articles.get(a.article), articles.get(b.article)].flatMap((article) => article ?? []);
      units.push({ record, values: { relation }, articles: sides });
    }
  }
  return units.map((unit) => ({ ...unit, record: { kind, ...unit.record } }));
}

function printed(
  { unit, stratum, stratumSize, sampledCount, weight }: SampledUnit<Unit>,
  format: string,
): PrintedRecord {
  const record = { ...unit.record, stratum, stratumSize, sampledCount, weight };
  if (format !== 'table') return record;
  const { kind, article, start, text, a, b } = record as Readonly<Record<string, unknown>>;
  const sideText = (side: unknown) => (side as { readonly text?: string } | undefined)?.text;
  const shown = text ?? [a, b].flatMap((side) => sideText(side) ?? []).join(' | ');
  return { kind, article, start, stratum, weight, text: shortText(String(shown), 80) };
}
