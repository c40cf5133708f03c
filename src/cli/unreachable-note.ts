// What is said of words that can never be counted: a 0 in silence would pass for a result.
import { counted } from '../base';
import { type TermIndex, type UnreachableEntry, unreachableEntries } from '../terms';

const MOST_NAMED = 8;

/** Names on standard error the words of an option that no article can hold as its terms are counted. */
export function tellUnreachable(index: TermIndex, option: string, words: readonly string[]): void {
  const found = unreachableEntries(index, [...new Set(words)]);
  if (found.length === 0) return;
  const named = found.slice(0, MOST_NAMED).map(described).join(', ');
  const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : '';
  const what = counted(found.length, 'entry', 'entries');
  process.stderr.write(
    `warning: ${option}: ${what} can never be counted, whatever the articles say: ${named}${more}\n`,
  );
}

function described({ entry, countedAs }: UnreachableEntry): string {
  if (countedAs.length === 0) return `"${entry}"`;
  return `"${entry}" (counted as ${countedAs.map((term) => `"${term}"`).join(', ')})`;
}
