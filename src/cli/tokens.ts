// `wortlaut tokens`: the tokens of a corpus with their places.
import type { Article } from '../corpus';
import { tokenize } from '../text';
import { ARTICLE_OPTIONS, LANGUAGE_OPTION, languageOption } from './articles';
import { type Command, choiceOption, OUTPUT_OPTIONS } from './command';
import type { PrintedRecord } from './output';
import { articleSource, printEach } from './store-input';

const COLUMNS = 'article,start,end,text,kind,sentence'.split(',');

export const command: Command = {
  name: 'tokens',
  summary: 'list the tokens of a corpus with their offsets and sentences',
  positionals: '',
  options: {
    ...ARTICLE_OPTIONS,
    hyphens: { type: 'string', value: 'keep|split', help: 'whether "U-Boote" is one token (default: keep)' },
    language: LANGUAGE_OPTION,
    ...OUTPUT_OPTIONS,
  },
  run: (input) => {
    const hyphens = choiceOption(input, 'hyphens', ['keep', 'split'], 'keep');
    const language = languageOption(input);
    const recordsOf = (articles: Iterable<Article>) => tokenRecords(articles, { hyphens, language });
    return printEach(input, articleSource(input), recordsOf, COLUMNS);
  },
};

interface TokenSettings {
  readonly hyphens: 'keep' | 'split';
  readonly language: string | undefined;
}

function* tokenRecords(articles: Iterable<Article>, { hyphens, language }: TokenSettings): Iterable<PrintedRecord> {
  for (const article of articles) {
    for (const { start, end, text, kind, sentence } of tokenize(article.raw, {
      hyphens,
      language: language ?? article.language,
    })) {
      yield { article: article.id, start, end, text, kind, sentence };
    }
  }
}
