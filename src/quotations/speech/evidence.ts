// What can be seen of words in marks and around them, gathered once for all signs of speech.

import type { ContextToken } from '../document';
import { type ArticleContext, primaryLanguage } from '../document';
import type { Attribution, QuotedWords } from '../german/attribution';
import { isFiniteAuxiliary } from '../german/cues';
import { FINITE, verbFlags } from '../german/grammar';
import { isFunctionWord } from './naming-words';

/** What a sign of speech may look at. */
export interface Evidence {
  readonly words: QuotedWords;
  readonly attribution: Attribution;
  /** Whether the words stand inside indirect or reported speech. */
  readonly framed: boolean;
  /** Whether the passage before is no speech and only a comma or "und" stands between: a list. */
  readonly afterName: boolean;
  /** Whether the words come back inside a longer quotation of the article. */
  readonly isEcho: boolean;
  /** Tokens inside the marks. */
  readonly inside: readonly ContextToken[];
  /** Tokens before the opening mark, nearest first: three at most. */
  readonly before: readonly ContextToken[];
  /** The token after the closing mark. */
  readonly behind: ContextToken | undefined;
  /** The first word inside begins in lower case, or with a bracket or dots: words taken out of a sentence. */
  readonly beginsLow: boolean;
  /** Every word but articles, prepositions and "und" has a capital or a digit, as in names and titles. */
  readonly onlyCapitals: boolean;
  /** A finite verb, in lower case, inside. */
  readonly hasVerb: boolean;
  /** Ends in a full stop, question or exclamation mark. */
  readonly endsSentence: boolean;
  /** An English article: what is foreign elsewhere is not foreign there. */
  readonly english: boolean;
  /** The marks open the sentence. */
  readonly opensSentence: boolean;
  /** The marks stand in brackets of their own: („…“). */
  readonly bracketed: boolean;
  /** "man" is to be the speaker: what everybody calls something is its name. */
  readonly speakerIsMan: boolean;
  /** The phrase that is to be the speaker lies inside the marks: the words are a name. */
  readonly namesSpeaker: boolean;
}

/** Gathers what the signs look at. */
export function evidenceOf(
  context: ArticleContext,
  words: QuotedWords,
  { attribution, framed, afterName, isEcho }: Pick<Evidence, 'attribution' | 'framed' | 'afterName' | 'isEcho'>,
): Evidence {
  const { tokens } = context;
  const inside = tokens.slice(words.first, words.end);
  const english = primaryLanguage(context) === 'en';
  const [lead] = inside;
  const last = inside[inside.length - 1];
  const { speaker } = attribution;
  return {
    attribution,
    framed,
    afterName,
    isEcho,
    words,
    inside,
    before: [tokens[words.open - 1], tokens[words.open - 2], tokens[words.open - 3]].filter(
      (token) => token !== undefined,
    ),
    behind: tokens[words.close],
    beginsLow: lead !== undefined && ((lead.kind === 'word' && !lead.capital) || /^[[(….]/.test(lead.text)),
    onlyCapitals: inside.every(({ kind, capital, lower }) => kind !== 'word' || capital || isFunctionWord(lower)),
    hasVerb: inside.some(({ capital, lower }) =>
      english ? isFiniteAuxiliary(lower) : !capital && isFiniteForm(lower),
    ),
    // In English the comma before the attribution stands inside the marks.
    endsSentence: last !== undefined && (english ? /^[.!?,]$/ : /^[.!?]$/).test(last.text),
    english,
    opensSentence: words.open <= (context.sentences[words.sentence]?.firstToken ?? -1),
    bracketed: tokens[words.open - 1]?.text === '(' && tokens[words.close]?.text === ')',
    speakerIsMan: speaker !== null && tokens[speaker.first]?.lower === 'man',
    namesSpeaker:
      speaker !== null && speaker.first <= words.first && words.end <= speaker.end && lead?.capital === true,
  };
}

function isFiniteForm(lower: string): boolean {
  return (verbFlags(lower) & FINITE) !== 0;
}
