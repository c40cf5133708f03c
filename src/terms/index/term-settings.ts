import { checkChoice, checkInteger, checkKeys } from '../../base';
import { type HyphenPolicy, TOKEN_KINDS, type TokenKind, textProfile } from '../../text';

/** What counts as a term. */
export type TermUnit = 'word' | 'stem' | 'lemma';

export interface TermOptions {
  /**
   * "word": the word in the form of `termKey`; "stem": its ending cut off; "lemma": its dictionary form.
   *
   * @default "word"
   */
  readonly unit?: TermUnit;
  /** How many neighbouring words make a term; 1 by default. They stand in one sentence; see `indexTerms`. */
  readonly ngram?: number;
  /** "keep" or "remove": stop words of the article's language are not counted. @default "keep" */
  readonly stopwords?: 'keep' | 'remove';
  /** Kinds of tokens that count; ["word"] by default. */
  readonly kinds?: readonly TokenKind[];
  /** As for `tokenize`. */
  readonly hyphens?: HyphenPolicy;
  /** False: "Reden" and "reden" are two terms. True by default. */
  readonly lowercase?: boolean;
  /** "exclude": what is set aside in an article (captions, comment forms, …) is not counted. @default "exclude" */
  readonly setAside?: 'exclude' | 'include';
  /** Language of all articles; by default each article's own. */
  readonly language?: string;
}

export type TermSettings = Required<Omit<TermOptions, 'language'>> & { readonly language: string | null };

const OPTION_NAMES = ['unit', 'ngram', 'stopwords', 'kinds', 'hyphens', 'lowercase', 'setAside', 'language'];

/** The options with their defaults; throws for what is not allowed. */
export function termSettings(where: string, options: TermOptions): TermSettings {
  checkKeys(where, options, OPTION_NAMES);
  const { kinds = ['word'], lowercase = true } = options;
  if (options.language !== undefined) textProfile(options.language);
  if (typeof lowercase !== 'boolean') throw new RangeError(`lowercase is ${lowercase}; allowed are true and false`);
  return {
    unit: checkChoice('unit', options.unit ?? 'word', ['word', 'stem', 'lemma']),
    ngram: checkInteger('ngram', options.ngram ?? 1, 1, 16),
    stopwords: checkChoice('stopwords', options.stopwords ?? 'keep', ['keep', 'remove']),
    kinds: kinds.map((kind) => checkChoice('kinds', kind, TOKEN_KINDS)),
    hyphens: checkChoice('hyphens', options.hyphens ?? 'keep', ['keep', 'split']),
    lowercase,
    setAside: checkChoice('setAside', options.setAside ?? 'exclude', ['exclude', 'include']),
    language: options.language ?? null,
  };
}
