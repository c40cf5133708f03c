// The names in the articles that the command line names, of a folder or of a store.
import { type ArticleMentions, type FolderMentionOptions, findFolderMentions, findMentions } from '../mentions';
import { folderOf, reading } from './articles';
import { asUsage, type CommandInput } from './command';
import { type Source, voiceSource } from './store-input';
import { speakerTableOf } from './voice-options';

export type MentionSourceOptions = Pick<FolderMentionOptions, 'quotations' | 'keepText'>;

/** Of a store the names are found in its articles, and the quotations are its own. */
export function mentionSource(input: CommandInput, options: MentionSourceOptions = {}): Source<ArticleMentions> {
  const { quotations = false, keepText = false } = options;
  const speakers = speakerTableOf(input);
  return {
    ofFolder: () => mentionsOf(input, { quotations, keepText, speakers }),
    ofStore: async function* (store) {
      for await (const voices of voiceSource(input, { speakers, keepText: true }).ofStore(store)) {
        yield voices.map(({ article, quotations: found }) => ({
          article: keepText ? article : { ...article, raw: '', setAside: [] },
          mentions: findMentions(article, { speakers }),
          quotations: quotations ? found : [],
        }));
      }
    },
  };
}

function* mentionsOf(input: CommandInput, options: FolderMentionOptions) {
  const { read, end } = reading(input);
  let count = 0;
  for (const found of asUsage(() => findFolderMentions(folderOf(input), { ...options, read }))) {
    count++;
    yield found;
  }
  end(count);
}
