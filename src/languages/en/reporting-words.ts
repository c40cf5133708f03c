// English words that announce what somebody said, by how they present it. The classes are the kit's own judgement, but
// for the verbs of which grammarians say that their clause is taken for true.
import type { ReportingForm, ReportingWords } from '../reporting-words';
import { wordList } from '../word-list';

/** "point|out" and the like are not split: the word before decides. Irregular verbs: past and participle. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  write: 'wrote written',
  swear: 'swore sworn',
  understand: 'understood',
  find: 'found',
  hold: 'held',
  see: 'saw seen',
  foresee: 'foresaw foreseen',
  hear: 'heard',
  read: 'read',
  show: 'showed shown',
  prove: 'proved proven',
  sing: 'sang sung',
  speak: 'spoke spoken',
  begin: 'began begun',
  put: 'put',
  go: 'went gone',
};

const FINAL_STRESS = /^(?:admit|concur|demur|deter|rebut|quip|rip|slam|brag|pen|put|begin|sum|snap|dub|beg|refer)$/;

function inflected(verb: string): string[] {
  const past = IRREGULAR[verb]?.split(' ');
  const stem = FINAL_STRESS.test(verb) ? `${verb}${verb.at(-1)}` : verb.replace(/e$/, '');
  const third = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : `${verb}${/(?:s|sh|ch|x|z|go)$/.test(verb) ? 'es' : 's'}`;
  const regular = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [verb, third, ...(past ?? [regular]), verb.endsWith('ee') ? `${verb}ing` : `${stem}ing`];
}

function formsOf(verbs: Iterable<string>): ReadonlyMap<string, readonly ReportingForm[]> {
  const forms = new Map<string, ReportingForm[]>();
  for (const written of verbs) {
    const [verb = '', particle = ''] = written.split('|');
    const lemma = written.replace('|', ' ');
    for (const form of new Set(inflected(verb))) {
      forms.set(form, [...(forms.get(form) ?? []), { lemma, particle }]);
    }
  }
  return forms;
}

/** Semifactives: what follows is taken for true, whether the verb is denied or asked. */
const SEMIFACTIVE = wordList(
  'find|out discover know learn note notice observe perceive realize realise recall remember reveal see',
);

export const REPORTING_WORDS: ReportingWords = {
  verbs: {
    neutral: wordList(`
      say tell state report announce declare write tweet add continue call describe label term dub brand cite quote read post
      ask wonder inquire answer reply respond speak talk discuss address comment remark mention inform notify communicate relay
      begin conclude summarize recite recount narrate elaborate specify stipulate testify explain argue suggest propose
      recommend refer compare liken put go characterize portray detail outline indicate signal sum volunteer offer echo
      repeat project estimate calculate decide determine rule advise counsel instruct interject paint hint imply
      debate consider cry chant sing recast posit hypothesize theorize
    `),
    confirming: wordList(`
      confirm affirm attest prove show clarify underscore underline highlight point|out point establish correct convince
      find|out discover know learn note notice observe perceive realize realise recall remember reveal see find disclose recognize recognise remind
      forecast foresee hear understand corroborate
    `),
    conceding: wordList('admit acknowledge concede confess allow grant own|up'),
    emphatic: wordList(`
      insist stress emphasize emphasise reiterate reaffirm assure vow pledge promise swear guarantee maintain assert hold
      profess proclaim pronounce ensure
    `),
    doubting: wordList('claim allege purport contend tout boast brag gush crow trumpet speculate portend'),
    opposing: wordList(`
      deny dispute reject dismiss refute rebut rebuke criticize criticise blast slam attack denounce condemn deride mock
      ridicule accuse blame charge complain protest object counter retort rejoin question challenge doubt decry bemoan
      lambast lambaste berate chide scold taunt lash rip rail knock disavow contradict demur
    `),
    demanding: wordList(`
      demand urge exhort implore beg request order direct command require warn caution threaten plead press encourage
      invite call|for persuade quiz
    `),
    attitude: wordList(`
      think believe feel hope fear expect guess suspect assume reckon figure worry predict opine muse lament joke quip agree
      accept appreciate concur praise hail laud applaud salute welcome credit thank apologize apologise defend endorse cheer
      sigh laugh chuckle shout yell scream whisper murmur mutter fume rage thunder exclaim blurt bark grumble grouse gripe
      snap sneer scoff gloat vent tease crack reason reflect deadpan chime finish interrupt blare pen bill
      regret resent deplore
    `),
  },
  others: {
    neutral: wordList(`
      according statement announcement argument message view report reports question questions remarks comments suggestion
      proposal recommendation idea notion opinion conclusion
    `),
    confirming: wordList('acknowledgment confirmation'),
    conceding: wordList('admission confession'),
    emphatic: wordList('promise pledge vow assertion insistence conviction'),
    doubting: wordList(
      'claim claims allegation allegations contention rumor rumors rumour rumours reportedly allegedly purportedly supposedly',
    ),
    opposing: wordList('accusation accusations complaint criticism charge charges denial objection suspicion rebuke'),
    demanding: wordList('demand demands call calls warning warnings threat threats request appeal'),
    attitude: wordList('belief fear fears hope hopes assumption prediction concern concerns'),
  },
  sources: Object.fromEntries([
    ...SEMIFACTIVE.map((verb): [string, string] => [verb.replace('|', ' '), 'Hooper 1975, semifactive']),
    ...['regret', 'resent', 'deplore'].map((verb): [string, string] => [verb, 'Kiparsky, Kiparsky 1970, factive']),
  ]),
  formsOf,
  particlePlace: 'behind',
  added: /^(?:saying|adding|stating|writing|telling)$/,
  distance: /(?:^|\s)(?:allegedly|reportedly|purportedly|supposedly|(?:is|are|was|were) said to)(?=\s|$)/iu,
  denial: { before: /(?:\p{L}n['’]t|(?:^|\s)(?:not|never))\s+(?:\p{L}+ly\s+)?$/iu, behind: /^(?!)$/ },
};
