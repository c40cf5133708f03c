// The page on which coders judge what was found and mark what was missed.
export { lockFile, writeLines } from './coding-file';
export { type ServedPage, servePage } from './server';
export { CodingSession, Conflict, type SessionOptions } from './session';
