// The choices of a network, checked.
import { checkChoice, checkInteger, checkKeys, checkNumber } from '../base';

export interface NetworkOptions {
  /** Fewest units that two names must share for a tie. @default 1 */
  readonly minimum?: number;
  /** Only so many names, those in the most units. @default 500 */
  readonly top?: number;
  /**
   * What a tie weighs: in how many units ("count"), how much more than chance ("ppmi"), or how surely more than chance
   * ("logLikelihood"). With the last two only pairs that occur together more often than chance would have them are tied.
   *
   * @default "count"
   */
  readonly weight?: 'count' | 'ppmi' | 'logLikelihood';
  /** Larger: more and smaller communities. @default 1 */
  readonly resolution?: number;
  /** Of the search for communities. @default 1 */
  readonly seed?: number;
}

export type NetworkSettings = Required<NetworkOptions>;

export const NETWORK_KEYS: readonly (keyof NetworkOptions)[] = ['minimum', 'top', 'weight', 'resolution', 'seed'];

export function networkSettings(where: string, options: NetworkOptions, own: readonly string[]): NetworkSettings {
  checkKeys(where, options, [...own, ...NETWORK_KEYS]);
  return {
    minimum: checkInteger('minimum', options.minimum ?? 1, 1),
    top: checkInteger('top', options.top ?? 500, 1),
    weight: checkChoice('weight', options.weight ?? 'count', ['count', 'ppmi', 'logLikelihood']),
    resolution: checkNumber('resolution', options.resolution ?? 1, 0.01, 100),
    seed: checkInteger('seed', options.seed ?? 1, 0),
  };
}
