// What a letter is for matching, decided in one place for all folders: words that a line end breaks, characters that do
// not show, letters in several pieces or several in one, and what is left of a web page's markup. The text is read
// without all that; every place in it leads back to the raw text, which stays as it is.
export type { MappedText } from './mapped-text';
export { plainText } from './plain-text';
export { type LetterChange, type LetterChangeKind, type Reading, rawSpan, readLetters, readSpan } from './reading';
export { termKey } from './term-key';
