// English: what a word can be, from the lexicon of the Brill tagger that the package natural brings.

/** What an English word can be; several bits for words that are several things. */
export const WordClass = {
  NOUN: 1,
  PLURAL: 2,
  BASE: 4,
  PRESENT: 8,
  PAST: 16,
  PARTICIPLE: 32,
  GERUND: 64,
  ADJECTIVE: 128,
  ADVERB: 256,
} as const;

const CLASS_OF_TAG: Readonly<Record<string, number>> = {
  NN: WordClass.NOUN,
  NNS: WordClass.PLURAL,
  VB: WordClass.BASE,
  VBP: WordClass.BASE,
  VBZ: WordClass.PRESENT,
  VBD: WordClass.PAST,
  VBN: WordClass.PARTICIPLE,
  VBG: WordClass.GERUND,
  JJ: WordClass.ADJECTIVE,
  JJR: WordClass.ADJECTIVE,
  JJS: WordClass.ADJECTIVE,
  RB: WordClass.ADVERB,
  RBR: WordClass.ADVERB,
};

let lexicon: Readonly<Record<string, readonly string[]>> | undefined;

const known = new Map<string, number>();

const MAX_KNOWN = 50_000;

/** Bits of `WordClass` for a word in lower case; for one that the lexicon lacks, what its ending shows. */
export function wordClasses(lower: string): number {
  const found = known.get(lower);
  if (found !== undefined) return found;
  lexicon ??= require('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json') as typeof lexicon;
  const tags = Object.hasOwn(lexicon as object, lower) ? lexicon?.[lower] : undefined;
  let classes = 0;
  for (const tag of tags ?? []) classes |= CLASS_OF_TAG[tag] ?? 0;
  classes |= classesByEnding(lower, classes);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(lower, classes);
  return classes;
}

/** The lexicon has not every form of a word: "favors" is a verb as "favor" is, "walked" may be both past and participle. */
function classesByEnding(lower: string, classes: number): number {
  if (/[^e]ed$/.test(lower)) return WordClass.PAST | WordClass.PARTICIPLE;
  if (classes !== 0 && !(classes & (WordClass.PLURAL | WordClass.PRESENT))) return 0;
  if (lower.endsWith('ing')) return classes === 0 ? WordClass.GERUND : 0;
  if (lower.endsWith('ly')) return classes === 0 ? WordClass.ADVERB : 0;
  if (!/[^s]s$/.test(lower)) return classes === 0 ? WordClass.NOUN : 0;
  const tags = baseTags(lower);
  const verb = tags.some((tag) => tag === 'VB' || tag === 'VBP') ? WordClass.PRESENT : 0;
  // Of a word that is a verb before all else the form in -s is hardly a noun: "knows".
  const noun = tags.length === 0 || (tags.includes('NN') && !/^VBP?$/.test(tags[0] ?? '')) ? WordClass.PLURAL : 0;
  return verb | noun;
}

function baseTags(lower: string): readonly string[] {
  const stems = [lower.slice(0, -1), lower.slice(0, -2), lower.replace(/ies$/, 'y')];
  for (const stem of stems) if (stem !== lower && Object.hasOwn(lexicon as object, stem)) return lexicon?.[stem] ?? [];
  return [];
}
