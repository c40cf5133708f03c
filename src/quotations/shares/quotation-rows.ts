import { speakerKey } from '../speakers';
import type { Quotation, SpeakerKind } from '../types';
import { NOBODY_NAME, UNRESOLVED_NAME } from './share-of-voice';

/** A quotation as a row of a table: the evidence behind a share of voice. */
export type QuotationRow = {
  readonly id: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly text: string;
  /** Names joined by "; "; null where nobody is named. */
  readonly speaker: string | null;
  readonly resolved: boolean;
  /** The words beside the quotation that stand for the (first) speaker; null where nobody is named. */
  readonly mention: string | null;
  readonly cue: string | null;
  readonly nested: boolean;
  readonly isSpeech: boolean;
  readonly rule: string;
  readonly speakerRule: string | null;
  readonly confidence: number;
  readonly speakerConfidence: number | null;
  /** What the (first) speaker is, and the rule that told; null where nobody is named. */
  readonly kind: SpeakerKind | null;
  readonly kindRule: string | null;
  /** Title or office, and for whom the (first) speaker speaks, as printed beside the name; null where nothing is. */
  readonly role: string | null;
  readonly affiliation: string | null;
};

/**
 * Quotations as the rows of a table, in the order given. Empty for no quotations.
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const quotations = corpus.articles.flatMap((article) => findQuotations(article));
 * show(quotationRows(quotations.slice(0, 5)));
 * ```
 */
export function quotationRows(quotations: readonly Quotation[]): QuotationRow[] {
  return quotations.map((quotation) => {
    const { id, article, start, end, type, text, speaker, speakers, cue, nested, isSpeech, rule, confidence } =
      quotation;
    return {
      id,
      article,
      start,
      end,
      type,
      text,
      speaker: speakers.length === 0 ? null : speakers.map(({ name }) => name).join('; '),
      resolved: speaker?.resolved ?? false,
      mention: speaker?.mentions[0]?.text ?? null,
      cue: cue?.text ?? null,
      nested,
      isSpeech,
      rule,
      speakerRule: speaker?.rule ?? null,
      confidence,
      speakerConfidence: speaker?.confidence ?? null,
      kind: speaker?.kind ?? null,
      kindRule: speaker?.kindRule ?? null,
      role: speaker?.role || null,
      affiliation: speaker?.affiliation || null,
    };
  });
}

/**
 * The quotations of a speaker, in the order given, whatever the spelling of the name ("Peskow" is not "Dmitri Peskow",
 * but "Dmitry Peskov" is). With "(unresolved)" or "(nobody named)", the names of the rows for those who are not known,
 * all of these. What is no speech is left out. The evidence behind a row of `shareOfVoice`.
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const quotations = corpus.articles.flatMap((article) => findQuotations(article));
 * show(quotationRows(quotationsOf(quotations, 'Dmitri Peskow')));
 * ```
 */
export function quotationsOf(quotations: readonly Quotation[], speaker: string): Quotation[] {
  const speech = quotations.filter(({ isSpeech }) => isSpeech);
  if (speaker === NOBODY_NAME) return speech.filter(({ speakers }) => speakers.length === 0);
  if (speaker === UNRESOLVED_NAME) return speech.filter(({ speakers }) => speakers.some(({ resolved }) => !resolved));
  const wanted = new Set([true, false].map((resolved) => speakerKey({ name: speaker, resolved })));
  return speech.filter(({ speakers }) => speakers.some((known) => wanted.has(speakerKey(known))));
}
