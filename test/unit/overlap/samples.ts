// Articles and quotations made by hand for the tests of this folder.

import type { Article } from '../../../src/corpus';
import type { Quotation, QuotationType } from '../../../src/quotations';
import { articleOf } from '../../article';

export function article(id: string, raw: string, more: Partial<Article> = {}): Article {
  return articleOf(raw, { id, file: `${id}.txt`, ...more });
}

/** The quotation of these very words in an article. */
export function quotation(
  from: Article,
  text: string,
  speaker: string | null,
  type: QuotationType = 'direct',
  number = 1,
): Quotation {
  const start = from.raw.indexOf(text);
  if (start < 0) throw new Error(`"${text}" is not in ${from.id}`);
  const end = start + text.length;
  const speakers: Quotation['speakers'] =
    speaker === null
      ? []
      : [
          {
            name: speaker,
            resolved: true,
            confidence: 1,
            rule: 'subject+full-name',
            kind: 'person' as const,
            kindRule: 'kind-personal-name' as const,
            role: '',
            affiliation: '',
            mentions: [],
          },
        ];
  return {
    id: `${from.id}#${number}`,
    article: from.id,
    type,
    start,
    end,
    text,
    spans: [{ start, end }],
    nested: false,
    isSpeech: true,
    cue: null,
    speaker: speakers[0] ?? null,
    speakers,
    confidence: 1,
    rule: 'marks-cue-after',
  };
}

/** Sixty different words about nothing in particular, different for each seed. */
export function filler(seed: number, count = 60): string {
  return Array.from({ length: count }, (_, at) => `wort${seed}x${at}`).join(' ');
}
