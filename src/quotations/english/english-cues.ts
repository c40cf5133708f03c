// English: the words that announce speech, as data, by what follows them.
import { wordSet } from '../german/grammar';

/** Verbs that announce words in marks. */
export const ENGLISH_CUES = wordSet(`
  said says say told tells tell added adds stated states argued argues claimed claims insisted insists explained explains
  warned warns announced announces replied replies answered asked asks wrote writes tweeted noted notes admitted admits
  acknowledged declared declares remarked observed recalled recalls continued continues concluded suggested suggests predicted
  quipped joked shouted cried whispered testified confirmed confirms denied denies stressed emphasized emphasised reiterated
  called described commented
`);

/** Verbs with "that": those above and verbs of thinking and finding out. */
export const ENGLISH_THAT_VERBS: ReadonlySet<string> = new Set([
  ...ENGLISH_CUES,
  ...wordSet(`
    believes believe believed thinks think thought hopes hope hoped fears fear feared expects expect expected estimates
    estimated reports reported reveals revealed found promised promises vowed pledged threatened demanded complained
    complains predicts agreed accepted alleged alleges accused
  `),
]);

/** Of these, the verbs that often go without "that": "She said the road was closed". */
export const ENGLISH_PLAIN_VERBS = wordSet(`
  said says say told tells tell believes believe believed thinks think thought hopes hope hoped fears fear feared
  claimed claims insisted insists argued argues admitted admits added adds warned warns
`);

/** Verbs of promising, with an infinitive: "pledged to pay". */
export const ENGLISH_PROMISES = wordSet(
  'promised promises vowed vows pledged pledges threatened threatens offered offers',
);

/** Verbs of urging, with somebody and an infinitive: "urged the workers to return". */
export const ENGLISH_DEMANDS = wordSet(
  'urged urges asked asks ordered orders told tells advised advises warned invited',
);

/** All verbs that have somebody who speaks as their subject. */
export const ENGLISH_SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...ENGLISH_THAT_VERBS,
  ...ENGLISH_PROMISES,
  ...ENGLISH_DEMANDS,
]);

/** What goes on with the words of whoever the sentence is about: "…, adding that he would pay". */
export const ENGLISH_PARTICIPLES = wordSet(
  'adding saying warning claiming insisting noting arguing stressing explaining suggesting',
);

/** What denies or only imagines the saying: "did not say", "refused to say", "is said to". */
export const ENGLISH_NOT_SAID = wordSet(`
  not never to would will could can cannot may might should must is was are were be been being didn't don't doesn't
  won't can't couldn't wouldn't hasn't haven't
`);
