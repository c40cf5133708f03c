// How the words that announce what somebody said present it: what a language knows of them.

/** How a word presents what is said: see `FRAME_MEANINGS` in framing for what each class means. */
export const FRAME_CLASSES = [
  'neutral',
  'confirming',
  'conceding',
  'emphatic',
  'doubting',
  'opposing',
  'demanding',
  'attitude',
] as const;

export type FrameClass = (typeof FRAME_CLASSES)[number];

/** A verb that a form may stand for, and the particle that has to stand elsewhere ("ein" for "räumte"); mostly empty. */
export interface ReportingForm {
  readonly lemma: string;
  readonly particle: string;
}

/** The words of a language that announce speech, by class, and their forms. */
export interface ReportingWords {
  /** Verbs by their dictionary form; a bar sets off a particle that no rule splits ("kund|tun"). */
  readonly verbs: Readonly<Partial<Record<FrameClass, readonly string[]>>>;
  /** Nouns, adjectives, prepositions in lower case; a * in front stands for any beginning ("*vorwurf"). */
  readonly others: Readonly<Partial<Record<FrameClass, readonly string[]>>>;
  /** Where the class of a verb comes from, for those that are taken from the literature. */
  readonly sources: Readonly<Record<string, string>>;
  /** All forms of verbs, by the form in lower case. */
  readonly formsOf: (verbs: Iterable<string>) => ReadonlyMap<string, readonly ReportingForm[]>;
  /** Where the particle of a separable verb stands: where its clause ends ("räumte … ein,"), or right behind ("pointed out"). */
  readonly particlePlace: 'clause-end' | 'behind';
  /** Forms that only add what is said to a verb that says how: "criticised the plan, saying"; null where none do. */
  readonly added: RegExp | null;
  /** Words in the clause of a verb that keep their distance whatever the verb is: "angeblich", "allegedly". */
  readonly distance: RegExp | null;
  /** Words in the clause of a verb that deny that it was said: "bestätigte nicht". */
  readonly denial: {
    /** In what stands before the verb in its clause. */
    readonly before: RegExp;
    /** In what stands behind it, particles left out. */
    readonly behind: RegExp;
  } | null;
}

/** For a language of which no such words are known. */
export const NO_REPORTING_WORDS: ReportingWords = {
  verbs: {},
  others: {},
  sources: {},
  formsOf: (verbs) => new Map(Array.from(verbs, (verb) => [verb, [{ lemma: verb, particle: '' }]])),
  particlePlace: 'behind',
  added: null,
  distance: null,
  denial: null,
};
