// English: the verbs and nouns that announce speech or thought, as data, by what follows them. A verb stands with its
// base form; irregular ones with all their forms.
import { wordSet } from '../../languages';

/** Verbs that give words or a clause, often without "that": "she said the road was closed". */
const SAYING = `
  say/says/said/saying tell/tells/told/telling think/thinks/thought/thinking believe feel/feels/felt/feeling know/knows/knew/knowing hope fear claim insist argue admit add
  warn suggest explain note acknowledge predict allege assert maintain contend concede declare announce confirm report
  reveal deny state stress emphasize emphasise reiterate estimate complain boast joke write/writes/wrote/writing
  tweet charge promise vow pledge swear/swears/swore/swearing testify recall remember guess suspect assume agree
  indicate conclude stipulate disclose caution counter quip lament muse remark observe opine decide assure remind inform notify
  doubt worry guarantee understand/understands/understood/understanding realize realise reckon figure signal imply mention posit speculate theorize
`;

/** Verbs that give a clause with "that" only, or words in marks. */
const SHOWING = `
  show/shows/showed/showing find/finds/found/finding hold/holds/held/holding propose recommend demand request expect prove forecast
  foresee/foresees/foresaw/foreseeing hint affirm reaffirm attest profess proclaim pronounce hypothesize notice see/sees/saw/seeing
  hear/hears/heard/hearing learn read/reads/reading calculate determine rule recognize recognise relay underscore underline
  highlight clarify specify repeat tease grumble grouse gripe snap retort rejoin respond reply answer convince persuade advise dispute
  accept appreciate ensure communicate order state post elaborate project cite ask point/points/pointed/pointing
`;

/** Verbs that give words in marks, or that show who they are from: "praised the plan as “bold”". */
const UTTERING = `
  ask wonder inquire continue call describe label brand dub term cite quote criticize criticise praise blast slam attack denounce condemn
  deride mock ridicule dismiss reject defend accuse blame urge exhort implore beg offer shout yell cry scream whisper murmur mutter
  sigh laugh chuckle gush crow fume rage thunder exclaim interject blurt bark chant sing/sings/sang/singing post comment testify
  refer liken compare hail laud tout credit thank apologize brag rail bemoan decry rip/rips/ripped/ripping knock question challenge
  characterize portray paint speak/speaks/spoke/speaking talk discuss address conclude begin/begins/began/beginning
  summarize recite recount narrate elaborate volunteer offer deadpan quiz press plead correct interrupt scoff sneer
  trumpet blare scold chide lambast lambaste berate taunt rebuke rebut salute applaud welcome bill put/puts/putting go/goes/went/going vent reason
  finish demur crack/cracks/cracked/cracking gloat lash cheer urge pen sum/sums/summed/summing chime reflect confess concur object protest
  allow echo explain advise instruct order counsel
`;

/** Verbs of promising, with an infinitive: "pledged to pay". */
const PROMISING = 'promise vow pledge threaten offer swear/swears/swore/swearing claim agree hope volunteer';

/** Verbs of urging, with somebody and an infinitive: "urged the workers to return". */
const URGING = `
  urge ask order tell/tells/told/telling advise warn invite encourage implore exhort beg direct instruct press challenge
  counsel caution remind request require
`;

/** Verbs with a question: "asked whether", "explained why". */
const ASKING = `
  ask wonder explain question describe discuss say/says/said/saying tell/tells/told/telling know/knows/knew/knowing reveal detail
  outline inquire debate consider specify disclose note recall talk comment speak/speaks/spoke/speaking determine report announce argue
`;

/** Every form of the verbs of a list. */
function formsOf(list: string): ReadonlySet<string> {
  const forms: string[] = [];
  for (const entry of list.trim().split(/\s+/))
    forms.push(...(entry.includes('/') ? entry.split('/') : regular(entry)));
  return new Set(forms);
}

const FINAL_STRESS = /^(?:admit|beg|brag|concur|demur|deter|dub|pen|prod|quip|rebut|refer|rip|slam|snap)$/;

function regular(base: string): string[] {
  const stem = FINAL_STRESS.test(base) ? `${base}${base.at(-1)}` : base;
  if (/[^aeiou]y$/.test(base)) {
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  }
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return base.endsWith('e')
    ? [base, `${base}s`, `${base}d`, base.endsWith('ee') ? `${base}ing` : `${base.slice(0, -1)}ing`]
    : [base, third, `${stem}ed`, `${stem}ing`];
}

/** Give a clause with or without "that". */
export const PLAIN_VERBS = formsOf(SAYING);

/** Hardly ever have a noun as object, so that what stands behind them is a clause. */
export const SAY_VERBS = formsOf(`
  say/says/said/saying tell/tells/told/telling think/thinks/thought/thinking believe claim insist argue add hope contend maintain suggest
`);

/** Of polls and studies these give a clause without "that" too. */
export const FINDING_VERBS = formsOf('find/finds/found show hear/hears/heard read/reads hypothesize project');

/** Give a clause with "that". */
export const THAT_VERBS: ReadonlySet<string> = new Set([...PLAIN_VERBS, ...formsOf(SHOWING)]);

/** Give words in marks. */
export const ENGLISH_CUES: ReadonlySet<string> = new Set([...THAT_VERBS, ...formsOf(UTTERING)]);

export const PROMISE_VERBS = formsOf(PROMISING);

export const URGE_VERBS = formsOf(URGING);

export const QUESTION_VERBS = formsOf(ASKING);

/** "told Reuters that": somebody stands between. */
export const TELL_VERBS = formsOf(`
  tell/tells/told/telling assure remind inform notify warn convince persuade advise promise caution show/shows/showed/showing
`);

/** May stand before a subject, behind what was said: "…, said Moss". */
export const INVERTED_VERBS = formsOf(`
  say/says/said/saying write/writes/wrote/writing add reply answer ask explain note report argue tweet announce declare conclude continue warn
  recall observe remark quip sigh shout joke insist claim admit complain comment respond state suggest exclaim
  demand retort predict boast caution counter assert lament muse concede stress testify estimate
`);

/** Stand with their subject in what was said or behind it: "…, X said", "…, as X points out". */
export const INSERTED_VERBS: ReadonlySet<string> = new Set(
  [...PLAIN_VERBS, ...formsOf('find/finds/found show point/points/pointed tell/tells/told put/puts')].filter(
    (verb) =>
      !/^(?:decide|realize|realise|understand|understood|know|knew|learn|figure|signal|mention|agree|hope)/.test(verb),
  ),
);

/** Passives that tell without a source: "is said to", "it was reported that". */
export const REPORTED_PARTICIPLES = wordSet(`
  said believed thought reported alleged rumored rumoured claimed estimated understood revealed announced known
  suggested argued considered expected
`);

/** Nouns that give a clause: "the claim that", "her promise to". */
export const CUE_NOUNS = wordSet(`
  claim claims statement suggestion belief view promise pledge vow assertion argument allegation allegations accusation
  accusations fear fears concern concerns hope hopes warning warnings announcement admission complaint contention notion
  assumption insistence conviction prediction proposal recommendation conclusion acknowledgment charge charges threat threats call
  calls demand demands denial opinion message idea criticism question questions suspicion rumor rumors rumour rumours
  report reports
`);

/** Verbs whose object sums up what was said, without its words: "criticized the plan for its costs". */
export const SUMMARY_VERBS = formsOf(`
  accuse criticize criticise praise blast slam denounce condemn deride mock ridicule dismiss reject defend blame describe label brand dub hail laud tout
  decry bemoan lament lambast lambaste chide scold rebuke announce propose discuss cite question attack
  disavow applaud trumpet mention mock
`);

/** Every verb that can have a frame of its own. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...THAT_VERBS,
  ...URGE_VERBS,
  ...PROMISE_VERBS,
  ...QUESTION_VERBS,
  ...SUMMARY_VERBS,
  ...formsOf('call'),
]);

/** What denies or only imagines the saying: "did not say", "to say", "would say". */
export const NOT_SAID = wordSet(
  "not never to would will could can cannot may might should must shall wouldn't won't couldn't can't",
);
