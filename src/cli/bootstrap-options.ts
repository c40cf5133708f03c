// The options of commands whose numbers have intervals by a bootstrap.
import { type CommandInput, type CommandOption, integerOption } from './command';

export const BOOTSTRAP_OPTIONS = {
  resamples: { type: 'string', value: 'N', help: 'of the bootstrap; 0 for no intervals (default: 2000)' },
  seed: { type: 'string', value: 'N', help: 'of the bootstrap (default: 1)' },
} as const satisfies Record<string, CommandOption>;

/** What those options say. */
export function bootstrapOptions(input: CommandInput): { readonly resamples: number; readonly seed: number } {
  return { resamples: integerOption(input, 'resamples', 2000), seed: integerOption(input, 'seed', 1) };
}
