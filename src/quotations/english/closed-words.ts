// English: the words of closed classes, which show where a phrase or a clause begins and ends.
import { formsOf, languageProfile, namesOf, wordList, wordSet } from '../../languages';

export const PRONOUNS = wordSet('he she they it we i you who he’s she’s they’re it’s we’re');

const { calendar, determiners } = languageProfile('en');

export const POSSESSIVES: ReadonlySet<string> = new Set([
  ...determiners.possessive,
  ...determiners.ownPossessive,
  'whose',
]);

export const DETERMINERS: ReadonlySet<string> = new Set([
  ...Object.values(determiners).flat(),
  ...wordList(`
    whose some several many most few all both each every another other one dozens hundreds thousands any more half nearly
    almost
  `),
]);

export const PREPOSITIONS = wordSet(`
  of in on at by for with from to into about against among amid between during under over after before since until through
  throughout across around near within without toward towards upon despite behind beyond above below like as via outside
  inside onto off per including regarding concerning
`);

/** What begins a clause under another one, or ends the one before it. */
export const SUBORDINATORS = wordSet(`
  that because although though while whereas if when whenever where unless whether as since after before until which who
  whom whose what how why but and or nor so yet than once
`);

export const ADVERBS = wordSet(`
  also then later earlier again repeatedly once often never ever always even just still now soon since previously recently
  reportedly only already further sometimes first initially too instead not quickly simply rather long
`);

/** Words for a time that stand without a preposition. */
export const TIMES: ReadonlySet<string> = new Set([
  ...namesOf(calendar.weekdays).flatMap((day) => [day, `${day}s`]),
  // "May" is a verb as well, and "Jan" a forename.
  ...formsOf(calendar.months).filter((month) => !/^(?:may|jan|mar|apr|jun|jul|sep)$/.test(month)),
  ...wordList('today yesterday tomorrow tonight'),
]);

const AUXILIARIES = wordSet(`
  is are was were be been being am has have had having do does did will would can could may might shall should must ought
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't
  mightn't mustn't ain't
`);

const INFINITE = wordSet('be been being having');

/** With an apostrophe as it is typed. */
export const plain = (lower: string): string => (lower.includes('’') ? lower.replace(/’/g, "'") : lower);

export const isAuxiliary = (lower: string): boolean => AUXILIARIES.has(plain(lower));

/** A pronoun or name with its verb: "he's", "they'll", "I've", "there's". */
export const holdsVerb = (lower: string): boolean =>
  /^(?:he|she|it|that|there|who|what|here)'s$|'(?:re|ll|ve|m|d)$/.test(plain(lower));

export const isFiniteAuxiliary = (lower: string): boolean =>
  (isAuxiliary(lower) && !INFINITE.has(lower)) || holdsVerb(lower);

/** A base form stands behind: "will say", "did not say", "to say". */
export const asksBaseForm = (lower: string): boolean =>
  /^(?:to|do|does|did|will|would|can|cannot|could|may|might|shall|should|must|let|help|helped)$|n't$|'(?:ll|d)$/.test(
    plain(lower),
  ) && !/^(?:is|are|was|were|has|have|had)n't$/.test(plain(lower));

/** A participle stands behind: "has said", "was told". */
export const asksParticiple = (lower: string): boolean =>
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|get|gets|got)(?:n't)?$|'(?:s|re|ve|m|d)$/.test(
    plain(lower),
  );
