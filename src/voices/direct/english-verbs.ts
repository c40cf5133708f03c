// English words that show that a sentence is a sentence: data.
import { wordSet } from '../grammar';

const FINITE_WORDS = wordSet(`
  is are was were be been have has had will would can could should must may might do does did not am won't don't can't
  isn't aren't wasn't didn't it's we're we've i'm i've that's there's need needs want wants know knows think thinks make
`);

/** Whether an English word in lower case shows that a sentence is a sentence. */
export function isEnglishVerb(lower: string): boolean {
  return FINITE_WORDS.has(lower.replace('’', "'"));
}
