// A step of the kit as a job for Spark: SQL that sends articles through workers and writes the tables of a store.
import type { SpeakerTable } from '../quotations';
import { sparkType } from './columns';
import { kitVersion, STORE_FORMAT, type StoreManifest, storeSettings } from './manifest';
import { LINE_COLUMNS, type StepName, selectProblems, selectRows } from './tables';

export interface SparkJob {
  readonly step: StepName;
  /** Parquet with the columns `id` (or `article`) and `text`, or lines of JSON (.jsonl, .json, .ndjson, .gz of them). */
  readonly input: string;
  /** The folder of the store. */
  readonly output: string;
  /** What runs on the nodes: "wortlaut worker quotations". */
  readonly worker: string;
}

/**
 * The job in the SQL of Spark (3.0 or later, without Hive). Lines of JSON go to the worker as they stand, so that a
 * broken one is a problem of its own and ends nothing. What workers gave is written before it is read, as each reading
 * would run them again.
 */
export function sparkSql({ step, input, output, worker }: SparkJob): string {
  const isLines = /\.(?:jsonl|ndjson|json)(?:\.gz)?$/i.test(input);
  const articles = isLines ? `text.${name(input)}` : `parquet.${name(input)}`;
  const sent = isLines ? 'value' : 'to_json(struct(*))';
  const lines = `${output}/_lines/${step}`;
  const schema = Object.entries(LINE_COLUMNS[step])
    .map(([column, type]) => `${name(column)} ${sparkType(type)}`)
    .join(', ');
  const ofStep = step === 'articles' ? '' : " AND problem.rule = 'failed'";
  return [
    `INSERT OVERWRITE DIRECTORY ${text(lines)} USING parquet`,
    `SELECT TRANSFORM(${sent}) USING ${text(worker)} AS (line STRING) FROM ${articles};`,
    '',
    `CREATE OR REPLACE TEMPORARY VIEW made AS SELECT made.* FROM (`,
    `  SELECT from_json(line, ${text(schema)}) AS made FROM parquet.${name(lines)});`,
    '',
    `INSERT OVERWRITE DIRECTORY ${text(`${output}/${step}`)} USING parquet`,
    `${selectRows(step, 'spark', 'made')};`,
    '',
    `INSERT OVERWRITE DIRECTORY ${text(`${output}/problems/${step}`)} USING parquet`,
    `${selectProblems('made')}${ofStep};`,
    '',
  ].join('\n');
}

/** What store.json says of a store that Spark makes. */
export function sparkManifest(language: string | null, speakers: SpeakerTable | null): StoreManifest {
  const settings = storeSettings(language, speakers, 0);
  return { format: STORE_FORMAT, kit: kitVersion(), settings, source: 'spark', isWhole: true, parts: [] };
}

const text = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const name = (value: string): string => `\`${value.replaceAll('`', '``')}\``;
