// German words that are put for one another, asked one by one.
import type { Lemmatizer } from '../profile';
import type { Vocabulary } from '../vocabulary';
import { wordSet } from '../word-list';
import { numberOf } from './number-words';
import { COMMON_WORDS, PLACE_WORDS, RELATED_WORDS } from './related-words';

/** Nouns that look like verbs or like what is made from one. */
const NO_VERBS = /^(?:unternehmen|konzern|kosten|schulden|bedenken|steuern|stimmen)$/;
const PARTICLES =
  /^(?:wieder|weiter|zurück|zusammen|entgegen|heraus|hinaus|herein|hinein|durch|unter|über|nach|fort|aus|auf|ein|vor|mit|ab|an|be|ent|er|ver|zer|um|zu)(?=\p{L}{4})/u;

const PASSIVE_AUXILIARIES = wordSet('wird wurde wurden werden worden würde würden');
const AGENT_WORDS = wordSet('von vom durch');

export function vocabulary(): Vocabulary {
  const common = new Set(COMMON_WORDS);
  const places = new Map(PLACE_WORDS.flatMap((group) => group.map((word) => [word, group[0] as string] as const)));
  const groups = new Map<string, string[]>();
  for (const group of [...RELATED_WORDS, ...PLACE_WORDS]) {
    for (const word of group) groups.set(word, [...(groups.get(word) ?? []), `~${group[0]}`]);
  }
  const isVerb = (word: string) => /(?:en|ern|eln)$/.test(word) && !NO_VERBS.test(word);
  const events = new Set(RELATED_WORDS.filter((group) => group.some(isVerb)).flat());
  return {
    isCommon: (word) => common.has(word),
    placeOf: (word) => places.get(word) ?? null,
    groupsOf: (word) => groups.get(word) ?? [],
    isEvent: (word) => events.has(word),
    numberOf,
    baseVerb,
    passiveAuxiliaries: PASSIVE_AUXILIARIES,
    agentWords: AGENT_WORDS,
    madeNoun: /.(?:ung|heit|keit|schaft|tion|tät|ismus)(?:en|s)?$/,
    inflections: ['s', 'es', 'en', 'n', 'e', 'er'],
    withoutParticle: (verb) => verb.replace(PARTICLES, ''),
  };
}

/** "aufbauen" is one, "Öffnung" gives "öffnen", "Kauf" "kaufen". */
function baseVerb(lemma: string, { lemma: lemmaOf }: Lemmatizer): string | null {
  if (/^\p{Ll}.*(?:en|ern|eln)$/u.test(lemma)) return lemma;
  const plain = lemma.toLowerCase();
  if (!/^\p{Lu}\p{L}{3,}$/u.test(lemma) || NO_VERBS.test(plain)) return null;
  if (plain.endsWith('ung') && plain.length > 6) return `${plain.slice(0, -3)}en`;
  for (const verb of plain.endsWith('en') ? [plain] : [`${plain}en`, `${plain}n`]) {
    const form = verb.replace(/e?n$/, 't');
    if (lemmaOf(form, false) === verb) return verb;
  }
  return null;
}
