// What is written down of a rule, whatever it finds.

/** A rule as the tables write it down; its name is the key. */
export interface RuleRecord {
  /** A text in which the rule fires, and by which it is tested. */
  readonly example: string;
  /** What the rule sees, and why that tells. */
  readonly why: string;
  /**
   * From 0 to 1, set by judgement on labelled news. Of what is found without marks: that it is a quotation. Of words in
   * marks, where signs weigh whether they are speech: that their speaker is the one whom the rule names. Of speakers:
   * that the words are those for the speaker, or stand for this person.
   */
  readonly confidence: number;
}

export type RuleTable = Readonly<Record<string, RuleRecord>>;
