import type { KnownLanguage } from '../languages';
import {
  isClearlyNot,
  isRunningText,
  KNOWN_LANGUAGES,
  type LanguageSigns,
  languageSigns,
  recognisedLanguage,
} from './recognise-language';
import type { Article, CorpusProblem } from './types';

/** The language that an article is read by where nothing tells another. */
const DEFAULT_LANGUAGE: KnownLanguage = 'de';

/** The language that metadata.csv or the caller names for an article. */
export interface ToldLanguage {
  /** BCP 47 tag in its canonical form. */
  readonly tag: string;
  readonly source: 'metadata' | 'option';
  /** Where it stands, for messages: "metadata.csv, line 7". */
  readonly place: string;
}

type LanguageProblem = Pick<CorpusProblem, 'value' | 'rule' | 'message'>;

/** The language to read an article by, where that comes from, and what is odd about it. */
export interface ArticleLanguage extends Pick<Article, 'language' | 'languageSource'> {
  readonly problem: LanguageProblem | null;
}

/**
 * The language that is told, else the one that the text is recognised to be in, else German. It is a problem where a
 * text is clearly not in the language that is told, and where the language of sentences that nobody told is not
 * recognised; of what is too short, a table or a list nothing is said.
 */
export function articleLanguage(raw: string, told: ToldLanguage | null): ArticleLanguage {
  const signs = languageSigns(raw);
  if (told !== null) return { language: told.tag, languageSource: told.source, problem: contradiction(told, signs) };
  const recognised = recognisedLanguage(signs);
  if (recognised !== null) return { language: recognised, languageSource: 'text', problem: null };
  const problem = isRunningText(signs) ? UNRECOGNISED : null;
  return { language: DEFAULT_LANGUAGE, languageSource: 'default', problem };
}

const UNRECOGNISED: LanguageProblem = {
  value: DEFAULT_LANGUAGE,
  rule: 'language-unrecognised',
  message:
    `the text is not recognised to be in one of the languages that the kit has rules for ` +
    `(${KNOWN_LANGUAGES.join(', ')}); it is read as "${DEFAULT_LANGUAGE}"`,
};

/** What the text says against the language that is told. Nothing where the kit does not know that language. */
function contradiction({ tag, place }: ToldLanguage, signs: LanguageSigns): LanguageProblem | null {
  const known = knownLanguage(tag);
  if (known === null || !isClearlyNot(known, signs)) return null;
  const recognised = recognisedLanguage(signs);
  const seeming = recognised === null ? 'in another language' : `in "${recognised}"`;
  const message = `the text seems to be ${seeming}; it is read as "${tag}" (${place})`;
  return { value: tag, rule: 'language-differs', message };
}

/** What to say of the first article in a language that the kit has no rules for; null for the languages it knows. */
export function missingRules({ file, language }: Pick<Article, 'file' | 'language'>): CorpusProblem | null {
  if (knownLanguage(language) !== null) return null;
  const message =
    'the kit has no rules for this language: the articles in it are read without stop words, stems, dictionary forms ' +
    'and abbreviations, and speech is found in quotation marks only';
  return { file, line: null, value: language, rule: 'language-without-rules', message };
}

/** The language among those that the kit has rules for, whatever the region ("de-AT"); null where it has none. */
function knownLanguage(tag: string): KnownLanguage | null {
  return KNOWN_LANGUAGES.find((known) => known === primaryTag(tag)) ?? null;
}

/** The language of a BCP 47 tag in its canonical form, without region and script. */
export function primaryTag(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}
