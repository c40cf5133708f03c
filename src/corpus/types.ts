import type { Span } from '../base';

/** A stretch of a file that is not the article itself, and the rule that says so. */
export interface Boilerplate extends Span {
  /** The words themselves: `raw.slice(start, end)`. */
  readonly text: string;
  /** Name of the rule that marked it; the rules and their reasons are in `set-aside-rules.ts`. */
  readonly rule: string;
  /** What it is: "headline", "dateline", "caption", "credit", "source", "comment-form", "tags", … */
  readonly kind: string;
}

/**
 * Where the language of an article comes from: the column `language` of metadata.csv; else the option `language`; else
 * the text, which was recognised to be in it; else it is the default, German: the text does not tell, as it is too
 * short, mixed, a table, or in none of the languages that the kit has rules for.
 */
export type LanguageSource = 'metadata' | 'option' | 'text' | 'default';

/**
 * What tells that a line of a scraped page is not the article. A rule must rather miss such a line than take a sentence
 * of the article: patterns are anchored, lengths bounded, and what could be a sentence's beginning is looked for only
 * at the top or the end of the file. Both languages apply to every article, as a translated page keeps buttons of its
 * theme in another language.
 */
export interface BoilerplateRule {
  /** Unique name, kebab-case. */
  readonly name: string;
  /** What such a line is: "caption", "source", "comment-form", … */
  readonly kind: string;
  /** Why such a line is not the article, and why the rule takes no sentence. */
  readonly reason: string;
  /** Among the first 8 visible lines (top), the last 15 (end), either (edge), in the first paragraph that is not set
   * aside (opening), or anywhere. */
  readonly where: 'top' | 'end' | 'edge' | 'opening' | 'anywhere';
  /** Longest line that is looked at, in characters without the blanks around it. */
  readonly maxLength: number;
  /** Must match the line without the blanks around it. Without the flags g and y; time linear in the line. */
  readonly pattern: RegExp;
  /** Where given, each word of the line must be one of these (lower case). */
  readonly words?: ReadonlySet<string>;
  /** Whether the whole line is set aside or what the pattern matches. */
  readonly marks: 'line' | 'match';
}

/** One file of a corpus. All offsets anywhere in the kit point into `raw`. */
export interface Article {
  /** Unique in the corpus. From metadata.csv, else the file's path without its ending. */
  readonly id: string;
  /** Path below the corpus folder, with "/" between its parts on every system. */
  readonly file: string;
  /** The text of the file, decoded (without a byte order mark) and otherwise as it stands: CRLF and all. */
  readonly raw: string;
  /** The encoding that the file was read with, as a name of the WHATWG Encoding Standard: "utf-8", "windows-1252", … */
  readonly encoding: string;
  /** Headline; empty if metadata.csv has none. */
  readonly title: string;
  /** Who printed it; empty if not known. */
  readonly outlet: string;
  /** Day of publication, YYYY-MM-DD; empty if not known. */
  readonly date: string;
  /** BCP 47 tag ("de", "en-GB") of the language by whose rules the text is read. */
  readonly language: string;
  readonly languageSource: LanguageSource;
  /** Every column of metadata.csv as it stands there, ours and the researcher's; empty where there is no row. */
  readonly metadata: Readonly<Record<string, string>>;
  /** What is not the article: in order of `start`, not overlapping. */
  readonly setAside: readonly Boilerplate[];
}

/** Something that was wrong with the input. */
export interface CorpusProblem {
  /** File it stands in, below the corpus folder ("metadata.csv" for a row). */
  readonly file: string;
  /** Line, from 1; null where the whole file is meant. */
  readonly line: number | null;
  /** The value that broke the rule. */
  readonly value: string;
  /** Name of the rule, kebab-case: "date-format", "duplicate-id", "empty-article", … */
  readonly rule: string;
  /** One sentence for a person: what is wrong and what is allowed. */
  readonly message: string;
}

/** A loaded folder of articles. */
export interface Corpus {
  /** The folder as it was given. */
  readonly folder: string;
  /** In order of `file` (code unit order), so that the order is the same on every machine. */
  readonly articles: readonly Article[];
  /** Files that could not be used, with the reason; everything else was analysed. */
  readonly skipped: readonly CorpusProblem[];
  /** What is odd but did not stop an article from being used. */
  readonly warnings: readonly CorpusProblem[];
}
