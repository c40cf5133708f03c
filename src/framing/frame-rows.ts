// The evidence behind the framing of speakers: each quotation with its cue word, where both stand.
import type { Quotation } from '../quotations';
import type { Frame } from './find-frames';

/** A quotation and how it is introduced. */
export type FrameRow = {
  readonly id: string;
  readonly article: string;
  readonly frame: string;
  /** Dictionary form of the cue; empty where there is none. */
  readonly word: string;
  /** The cue as printed and its place; null where there is none. */
  readonly cue: string | null;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly isDistanced: boolean;
  /** Names joined by "; "; null where nobody is named. */
  readonly speaker: string | null;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/**
 * Quotations beside their frames as the rows of a table, in the order given; what is no speech is left out. Empty for no
 * quotations. `raw.slice(cueStart, cueEnd)` is the cue, `raw.slice(start, end)` what is quoted.
 *
 * @param frames of these quotations, in the same order, as `findFrames` gives them
 * @throws RangeError where frames and quotations are not of each other
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * show(frameRows(quotations, findFrames(quotations, { articles })).filter(({ frame }) => frame === 'doubting'));
 * ```
 */
export function frameRows(quotations: readonly Quotation[], frames: readonly Frame[]): FrameRow[] {
  checkPairs('frameRows', quotations, frames);
  return quotations.flatMap(({ id, article, cue, speakers, type, start, end, text, isSpeech }, place) => {
    const { frame, word, cue: span, isDistanced } = frames[place] as Frame;
    if (!isSpeech) return [];
    return [
      {
        id,
        article,
        frame,
        word,
        cue: span === null ? null : (cue?.text ?? null),
        cueStart: span?.start ?? null,
        cueEnd: span?.end ?? null,
        isDistanced,
        speaker: speakers.length === 0 ? null : speakers.map(({ name }) => name).join('; '),
        type,
        start,
        end,
        text,
      },
    ];
  });
}

/** Frames belong to their quotations by their place. */
export function checkPairs(where: string, quotations: readonly Quotation[], frames: readonly Frame[]): void {
  if (frames.length !== quotations.length) {
    throw new RangeError(
      `${where}: there are ${frames.length} frames for ${quotations.length} quotations; allowed is one each`,
    );
  }
  const place = quotations.findIndex(({ id }, at) => frames[at]?.quotation !== id);
  if (place < 0) return;
  throw new RangeError(
    `${where}: frame ${place + 1} is of "${frames[place]?.quotation}", the quotation there is "${quotations[place]?.id}"; allowed is the same order`,
  );
}
