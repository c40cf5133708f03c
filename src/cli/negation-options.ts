// What `categories` does with words that are denied: the options, and the articles read for it.
import { type Article, readArticles } from '../corpus';
import { isStore, storedArticles } from '../store';
import { NegationReader, type Negations } from '../terms';
import { articleChoice } from './article-choice';
import { folderOf, languageOption } from './articles';
import { asUsage, type CommandInput, type CommandOption, choiceOption, integerOption, UsageError } from './command';
import { withStore } from './store-input';

const NEGATION = ['ignore', 'apart', 'leave-out'] as const;

export const NEGATION_OPTIONS = {
  negation: {
    type: 'string',
    value: NEGATION.join('|'),
    help: 'words that are denied ("kein Erfolg") count like others, apart as neg_…, or not at all (default: ignore)',
  },
  'negation-before': {
    type: 'string',
    value: 'N',
    help: 'so many words in front are looked at for one that denies (default: 3)',
  },
  'negation-after': { type: 'string', value: 'N', help: 'and so many behind: "hilft nicht" (default: 0)' },
} as const satisfies Record<string, CommandOption>;

/** What the options say, checked before any article is read; null where words that are denied count like others. */
export function negationChoice(input: CommandInput): { readonly negated: 'apart' | 'leave-out' } | null {
  const negated = choiceOption(input, 'negation', NEGATION, 'ignore');
  if (negated !== 'ignore') {
    asUsage(() => new NegationReader(windows(input)));
    return { negated };
  }
  for (const name of ['negation-before', 'negation-after']) {
    if (input.options[name] !== undefined) throw new UsageError(`--${name} is for --negation apart|leave-out`);
  }
  return null;
}

function windows(input: CommandInput) {
  const language = languageOption(input);
  return {
    before: integerOption(input, 'negation-before', 3),
    after: integerOption(input, 'negation-after', 0),
    ...(language !== undefined && { language }),
  };
}

/** Reads the articles that the command line chooses once more, as the terms alone do not tell what is denied. */
export function negationsOf(
  input: CommandInput,
  use: (negations: Negations) => number | Promise<number>,
): number | Promise<number> {
  const reader = new NegationReader(windows(input));
  return useArticles(
    input,
    (article) => reader.add(article),
    () => use(reader.negations()),
  );
}

/** Does something with each article that the command line chooses, and then the rest: nothing is told of them again. */
export function useArticles(
  input: CommandInput,
  each: (article: Article) => void,
  rest: () => number | Promise<number>,
): number | Promise<number> {
  const folder = folderOf(input);
  const choose = articleChoice(input) ?? {};
  if (!isStore(folder)) {
    for (const article of readArticles(folder, { choose })) each(article);
    return rest();
  }
  return withStore(folder, async (store) => {
    for await (const articles of storedArticles(store, { choose })) articles.forEach(each);
    return rest();
  });
}
