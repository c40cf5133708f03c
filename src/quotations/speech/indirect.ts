// Speech that is not in quotation marks: what the rules of the language find, as quotations.
import { itemAt } from '../../base';
import {
  type ArticleContext,
  type Candidate,
  type FoundQuotation,
  mentionOf,
  type SpeakerPhrase,
  type TokenSpan,
} from '../document';
import { byMentionRule, CARRIED_CONFIDENCE } from '../rules';

/**
 * The quotations of an article that are not direct speech, in order of place.
 *
 * @param direct the direct quotations of the article in order of place: a sentence without a frame can carry on what
 *   their speaker said
 * @returns empty for an article without such speech, or in a language without rules for it
 */
export function findIndirectQuotations(context: ArticleContext, direct: readonly FoundQuotation[]): FoundQuotation[] {
  return context.language.findIndirect(context, direct).map((candidate) => toQuotation(context, candidate));
}

/** Less for a speaker that is carried over from another sentence. */
function speakerConfidence({ type, cue }: Candidate, { rule }: SpeakerPhrase): number {
  return cue === null && type !== 'reported' ? CARRIED_CONFIDENCE : byMentionRule(rule).confidence;
}

function toQuotation(context: ArticleContext, candidate: Candidate): FoundQuotation {
  const { tokens } = context;
  const span = ({ first, end }: TokenSpan) => ({
    start: itemAt(tokens, first).start,
    end: itemAt(tokens, end - 1).end,
  });
  const { speaker } = candidate;
  return {
    type: candidate.type,
    spans: candidate.spans.map(span),
    cue: candidate.cue === null ? null : span(candidate.cue),
    speakers:
      speaker === null
        ? []
        : [
            {
              mention: mentionOf(context, speaker.first, speaker.end),
              rule: speaker.rule,
              confidence: speakerConfidence(candidate, speaker),
            },
          ],
    rule: candidate.rule,
    confidence: candidate.confidence,
    nested: candidate.nested === true,
    isSpeech: true,
  };
}
