// Who speaks the words in marks, from the sentence around them: what follows, what leads to them, the source that is
// named, the clause they stand in. Who speaks without being named there is carried over from what came before;
// `conversation.ts` does that.

import { type Attribution, mentionOf, NO_ATTRIBUTION, type QuotedWords, type SpeakerPhrase } from '../../document';
import type { GermanContext } from '../context';
import { isContent } from '../speaking';
import { attributionByClause, attributionBySource, attributionByWords } from './attribution-around';
import { attributionByColon, attributionByLead } from './attribution-before';
import { attributionAfter, attributionNext } from './attribution-behind';
import { attributionSigned } from './attribution-signed';
import { attributionByPlace } from './attribution-written';

// A "sentence" of more tokens is a table or a text without full stops; grammar has nothing to say about it, and
// reading it anew for each pair of marks would take time beyond measure.
const LONGEST_SENTENCE = 400;

/** The first way in which the sentence tells who speaks; `link` is "none" where it does not. */
export function attributionOf(context: GermanContext, words: QuotedWords): Attribution {
  if (tooLong(context, words.sentence) || tooLong(context, words.lastSentence)) return NO_ATTRIBUTION;
  const after = attributionAfter(context, words);
  const colon = after === null || isPronoun(context, after.speaker) ? attributionByColon(context, words) : null;
  // X sagte: „…“, betonte sie. The name says more than the pronoun.
  if (after !== null && (colon === null || colon.cue === null || colon.speaker === null)) return after;
  const told = colon?.speaker ?? null;
  return (
    (told === null || isContent(context, mentionOf(context, told.first, told.end))
      ? (attributionByPlace(context, words) ?? colon)
      : colon) ??
    attributionByPlace(context, words) ??
    attributionByLead(context, words) ??
    attributionBySource(context, words) ??
    attributionByClause(context, words, words.sentence) ??
    attributionByClause(context, words, words.lastSentence) ??
    attributionByWords(context, words) ??
    attributionSigned(context, words) ??
    attributionNext(context, words) ??
    NO_ATTRIBUTION
  );
}

function isPronoun(context: GermanContext, speaker: SpeakerPhrase | null): boolean {
  return speaker !== null && mentionOf(context, speaker.first, speaker.end).kind === 'pronoun';
}

function tooLong({ sentences }: GermanContext, index: number): boolean {
  const sentence = sentences[index];
  return sentence === undefined || sentence.endToken - sentence.firstToken > LONGEST_SENTENCE;
}
