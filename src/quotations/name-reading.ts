// An article made ready for looking at its names: what the finding of speakers knows, for other folders.
import type { Span } from '../base';
import type { Article } from '../corpus';
import { rawSpan, readLetters, readSpan } from '../letters';
import { type ArticleContext, prepareContext } from './document';
import type { SpeakerTable } from './speakers';
import { type TableIndex, TextPeople, tableIndex } from './speakers';
import { languageOf } from './speech';

/** The words of an article and who is named in it. */
export interface NameReading {
  readonly context: ArticleContext;
  /** The people whose full names stand in the article. */
  readonly people: TextPeople;
  readonly index: TableIndex | null;
  /** Where a stretch of the text as it is read stands in the raw text. */
  readonly printed: (span: Span) => Span;
}

/** Reads an article as `findQuotations` does, for its names alone. */
export function readNames(article: Article, table: SpeakerTable | null): NameReading {
  const reading = readLetters(article.raw);
  const isSame = reading.starts === null;
  const setAside = article.setAside.map((span) => (isSame ? span : { ...span, ...readSpan(reading, span) }));
  const read = isSame ? article : { ...article, raw: reading.text, setAside };
  const context = prepareContext(read, languageOf(article.language));
  const index = table === null ? null : tableIndex(table);
  const printed = (span: Span) => (isSame ? { start: span.start, end: span.end } : rawSpan(reading, span));
  return { context, people: new TextPeople(context, index), index, printed };
}
