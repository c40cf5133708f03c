// The options of a share of voice, checked.
import { checkChoice, checkInteger, checkKeys, checkNumber } from '../../base';
import type { Article } from '../../corpus';
import type { SpeakerTable } from '../speakers';
import type { QuotationType } from '../types';
import type { CountSettings } from './voice-counts';

export interface ShareOfVoiceOptions {
  /**
   * What is counted: "quotations", "words" that are quoted, "articles" in which a speaker is quoted.
   *
   * @default "quotations"
   */
  readonly unit?: CountSettings['unit'];
  /**
   * Whose share: each "speaker", or all of an "affiliation", "country" or "kind" together. The affiliation is
   * that of the table, else what the article prints beside the name, of an organisation its own name; the country is
   * that of the table. Speakers of whom neither is known are the row "(not known)". Of "kind", those without a name
   * whose kind is known are rows of their own ("(unresolved person)").
   *
   * @default "speaker"
   */
  readonly of?: CountSettings['of'];
  /** `article`, `outlet`, `date`, `month`, `year`, `language` or a column of metadata.csv: shares in each group. */
  readonly by?: string;
  /**
   * The articles that were searched: those without a quotation are units of the bootstrap too, and the columns for
   * `by` and the dates for `of` are theirs. Without it the articles are those with a quotation.
   */
  readonly articles?: readonly Article[];
  /** The table of speakers, for `of`. */
  readonly speakers?: SpeakerTable | null;
  /** Count only these types; all if not given. */
  readonly types?: readonly QuotationType[];
  /** Quotations inside others: "leave-out" (the outer one has their words), or "count". @default "leave-out" */
  readonly nested?: CountSettings['nested'];
  /** Several speakers of one quotation: "each" is credited with all of it, or they "split" it. @default "each" */
  readonly several?: CountSettings['several'];
  /** Who could not be resolved: "together" in one row, or a row for each name "as-printed". @default "together" */
  readonly unresolved?: CountSettings['unresolved'];
  /** Leave out quotations found with less confidence, 0 to 1. 0 if not given. */
  readonly minConfidence?: number;
  /** Speakers resolved with less confidence count as unresolved, 0 to 1. 0 if not given. */
  readonly minSpeakerConfidence?: number;
  /** The statement that each quotation (by id) prints, as overlap found them: gives the distinct counts. */
  readonly statements?: ReadonlyMap<string, string | number>;
  /** Resamples of the bootstrap, 2000 if not given; 0 for no intervals. */
  readonly resamples?: number;
  /** Coverage of the interval, 0.95 if not given. */
  readonly level?: number;
  /** Seed of the bootstrap, 1 if not given. */
  readonly seed?: number;
  /** Intervals for so many speakers of a group, those with the largest counts; 100 if not given. */
  readonly maxIntervals?: number;
}

const KEYS: readonly (keyof ShareOfVoiceOptions)[] = [
  'unit',
  'of',
  'by',
  'articles',
  'speakers',
  'types',
  'nested',
  'several',
  'unresolved',
  'minConfidence',
  'minSpeakerConfidence',
  'statements',
  'resamples',
  'level',
  'seed',
  'maxIntervals',
];

const TYPES: readonly QuotationType[] = ['direct', 'indirect', 'indirect_free_indirect', 'free_indirect', 'reported'];

export function checkedSettings(options: ShareOfVoiceOptions): ShareSettings {
  checkKeys('shareOfVoice', options, KEYS);
  const of = checkChoice('of', options.of ?? 'speaker', ['speaker', 'affiliation', 'country', 'kind']);
  if (of === 'country' && (options.speakers ?? null) === null) {
    throw new TypeError(`shareOfVoice: of is "${of}", which needs the table of speakers as option speakers`);
  }
  if (options.by !== undefined && options.articles === undefined) {
    throw new TypeError(`shareOfVoice: by is "${options.by}", which needs the articles as option articles`);
  }
  return {
    unit: checkChoice('unit', options.unit ?? 'quotations', ['quotations', 'words', 'articles']),
    of,
    types: options.types === undefined ? null : options.types.map((type) => checkChoice('types', type, TYPES)),
    nested: checkChoice('nested', options.nested ?? 'leave-out', ['leave-out', 'count']),
    several: checkChoice('several', options.several ?? 'each', ['each', 'split']),
    unresolved: checkChoice('unresolved', options.unresolved ?? 'together', ['together', 'as-printed']),
    minConfidence: checkNumber('minConfidence', options.minConfidence ?? 0, 0, 1),
    minSpeakerConfidence: checkNumber('minSpeakerConfidence', options.minSpeakerConfidence ?? 0, 0, 1),
    resamples: checkInteger('resamples', options.resamples ?? 2000, 0, 1_000_000),
    level: checkNumber('level', options.level ?? 0.95, 0.5, 1 - 1e-12),
    seed: checkInteger('seed', options.seed ?? 1, 0),
    maxIntervals: checkInteger('maxIntervals', options.maxIntervals ?? 100, 0),
  };
}

/** All checked settings of a share of voice. */
export interface ShareSettings extends CountSettings {
  readonly resamples: number;
  readonly level: number;
  readonly seed: number;
  readonly maxIntervals: number;
}
