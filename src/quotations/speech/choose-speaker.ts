// Who speaks words in marks: the frame around them, their own sentence, and whoever spoke before propose; here it is
// weighed and decided.
import { itemAt } from '../../base';
import {
  type ArticleContext,
  type Attribution,
  type FoundQuotation,
  type FoundSpeaker,
  mentionOf,
  type QuotedWords,
} from '../document';
import { type Conversation, carriedSpeakers } from './conversation';

/** Speakers that one source proposes; `weight` from 0 to 1, the largest is taken, of equal ones the first. */
interface Proposal {
  readonly speakers: readonly FoundSpeaker[];
  readonly weight: number;
}

/** What its own sentence says of the words is nearer than the frame around them. */
const OWN: ReadonlySet<Attribution['link']> = new Set(['after', 'colon', 'source', 'next']);

const FRAME = 0.95;

const OWN_SENTENCE = 0.9;

/** Less than whoever can speak: an abstract noun or "es" is the subject of many a sentence before a colon. */
const CANNOT_SPEAK = 0.3;

const CARRIED = 0.5;

const FRAME_BEHIND_OWN = 0.6;

/**
 * Whether the words' own sentence tells more of who speaks than the frame around them: it attributes them directly, or
 * a frame without a cue of its own holds a saying ("Er habe geschrieben, es sei „nichts“"). A source behind the frame
 * ("…, so die Richterin") vouches for the whole sentence, not for what somebody says in it.
 */
function isBehind(
  { tokens }: ArticleContext,
  words: QuotedWords,
  frame: FoundQuotation,
  { link, cue }: Attribution,
): boolean {
  const start = cue === null ? -1 : itemAt(tokens, cue.first).start;
  const inside = frame.spans.some((span) => span.start <= start && start < span.end);
  if (link === 'source' && frame.cue !== null) return inside;
  if (OWN.has(link)) return true;
  const other = cue !== null && tokens.slice(cue.first, words.open).some(({ text }) => text === ',');
  return (link === 'clause' || link === 'lead') && frame.cue === null && inside && other;
}

/**
 * The speakers of words in marks. Their own sentence comes first where it names whoever speaks them, then the frame, then
 * who spoke before; a subject that cannot speak yields to somebody who can and spoke in the sentence before.
 *
 * @param frame speech without marks that holds the words
 */
export function chosenSpeakers(
  context: ArticleContext,
  words: QuotedWords,
  attribution: Attribution,
  frame: FoundQuotation | null,
  conversation: Conversation,
): readonly FoundSpeaker[] {
  const proposals: Proposal[] = [];
  const { link, speaker, confidence, cue, verb } = attribution;
  if (frame !== null && frame.speakers.length > 0) {
    proposals.push({
      speakers: frame.speakers,
      weight: isBehind(context, words, frame, attribution) ? FRAME_BEHIND_OWN : FRAME,
    });
  }
  const carriedOn = () => carriedSpeakers(context, words.sentence, conversation);
  if (speaker !== null) {
    const mention = mentionOf(context, speaker.first, speaker.end);
    const { names } = context.language;
    const head = itemAt(context.tokens, mention.head);
    const isWritten = names.nounKind(head.lower, head.capital) !== null;
    const isSubject = speaker.rule === 'subject-before-verb' && !isWritten;
    const isNamed = speaker.rule.startsWith('subject') || speaker.rule === 'phrase-before-colon';
    const isContent = isNamed && context.language.isContent(context, mention);
    const doubtful =
      isContent || (link === 'colon' && verb === null && isSubject && !context.language.canSpeak(context, mention));
    proposals.push({
      speakers: [{ mention, rule: speaker.rule, confidence }],
      weight: doubtful ? CANNOT_SPEAK : OWN_SENTENCE,
    });
    if (doubtful) {
      // "Das Ergebnis: „…“": of those before only a person said it; "seine Meinung" tells whose it is.
      const whole = speaker.rule === 'phrase-before-colon';
      const carried = carriedOn();
      const other = carried.find(({ mention: before }) =>
        whole ? /^(?:role|name)$/.test(before.kind) : context.language.canSpeak(context, before),
      );
      if (other !== undefined && (isContent || other.rule === 'carried-on'))
        proposals.push({ speakers: carried, weight: CARRIED });
    }
  } else if (link === 'none' || (link === 'after' && cue !== null)) {
    proposals.push({
      speakers: carriedOn(),
      weight: link === 'none' && frame !== null && frame.speakers.length > 0 ? 0 : CARRIED,
    });
  }
  let best: Proposal = { speakers: [], weight: 0 };
  for (const proposal of proposals) if (proposal.weight > best.weight) best = proposal;
  return best.speakers;
}
