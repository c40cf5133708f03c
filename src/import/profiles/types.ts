// What a profile of a press database says: how its exports are recognised, cut apart and read. Data, no program.

/** What an unlabelled line of an article's head is, in the order in which they stand. */
export type HeadRole = 'title' | 'outlet' | 'edition' | 'section' | 'author' | 'code' | 'subtitle';

/** A press database, as it exports texts. Patterns see single lines without the blanks around them. */
export interface PressProfile {
  /** As `--profile` takes it. */
  readonly name: string;
  readonly title: string;
  /** Each must match some line of the export. */
  readonly signs: readonly RegExp[];
  /** The line that an article begins with; it is no part of the text. Its named groups are columns. */
  readonly start?: RegExp;
  /** The line that an article ends with, no part of the text either. Its named groups are columns. */
  readonly end?: RegExp;
  /** Where there is neither, an article ends with this field and the fields that follow it at once. */
  readonly lastField?: RegExp;
  /** Fields that this database names otherwise than usual: the name as `plainName` gives it, and its column. */
  readonly fields: Readonly<Record<string, string>>;
  /** How a field is written: its name, then its value, as named groups. @default "Name: value" */
  readonly field?: RegExp;
  /** The unlabelled lines before and after the line with the day. */
  readonly beforeDate: readonly HeadRole[];
  readonly afterDate: readonly HeadRole[];
  /** Columns whose lines stand last in a head: what is above them is page and edition, though no field names it. */
  readonly headEnd?: readonly string[];
  /** The line that the text begins after, and the line that it ends before. */
  readonly bodyStart?: RegExp;
  readonly bodyEnd?: RegExp;
  /** Lines that are no part of any article: page numbers, notices. */
  readonly dropped?: readonly RegExp[];
  /** Lines of the head of the export, before its first article: search terms, table of contents. */
  readonly cover?: RegExp;
}
