// Lists of words as they are written in the data of the rules.

/** The words of a text, which white space parts. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The same as a set. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));
