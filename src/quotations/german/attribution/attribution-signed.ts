// Who speaks, from a signature: „…“ (Finanzminister Jan Kluge) · „…“ – Eva Huber · „…“ and the name on the next line.

import { itemAt } from '../../../base';
import { isForename } from '../../../languages';
import type { ArticleContext, Attribution, QuotedWords } from '../../document';
import { byRule } from '../../rules';
import { isPersonNoun, phraseAt } from '../grammar';

/** Words of an office behind the comma. */
const LONGEST_OFFICE = 8;

/** A name and nothing else behind the marks: in brackets, behind a dash, or with an office on a line of its own. */
export function attributionSigned(context: ArticleContext, words: QuotedWords): Attribution | null {
  const { tokens, sentences } = context;
  const mark = tokens[words.close];
  if (mark === undefined) return signedBefore(context, words);
  const opens = /^[([]$/.test(mark.text);
  const dash = /^[–—―-]$/.test(mark.text);
  const comma = mark.text === ',' && isForename(tokens[words.close + 1]?.lower ?? '');
  const below = !opens && !dash && !comma && isNextLine(context, words);
  if (!opens && !dash && !comma && !below) return signedBefore(context, words);
  const first = below ? words.close : words.close + 1;
  const limit = sentences[mark.sentence]?.endToken ?? tokens.length;
  const phrase = phraseAt(tokens, first, limit);
  if (phrase === null || phrase.pronoun || !isSigned(context, phrase.first, phrase.end)) return null;
  const end = tokens[phrase.end]?.text === ',' ? officeEnd(context, phrase.end + 1, limit) : phrase.end;
  const behind = tokens[end];
  const closes = opens
    ? /^[)\]]$/.test(behind?.text ?? '')
    : behind === undefined || behind.sentence !== mark.sentence || /^[.)]$/.test(behind.text);
  if (!closes || (below && !hasOffice(context, first, end))) return null;
  const speaker = { first: phrase.first, end, rule: 'signature' } as const;
  return { link: 'after', cue: null, verb: null, speaker, ...byRule('marks-signature') };
}

/** Jan Kluge – „…“: a name and nothing else before the dash. */
function signedBefore(context: ArticleContext, words: QuotedWords): Attribution | null {
  const { tokens, sentences } = context;
  const dash = words.open - 1;
  const first = sentences[words.sentence]?.firstToken ?? dash;
  if (dash - first < 2 || !/^[–—―-]$/.test(tokens[dash]?.text ?? '')) return null;
  const lead = itemAt(tokens, first);
  if (!isForename(lead.lower) && !isPersonNoun(lead.lower)) return null;
  const phrase = phraseAt(tokens, first, dash);
  if (phrase === null || phrase.end !== dash || phrase.pronoun || !isSigned(context, first, dash)) return null;
  const speaker = { first, end: dash, rule: 'signature' } as const;
  return { link: 'colon', cue: null, verb: null, speaker, ...byRule('marks-signature') };
}

/** Whether the words behind the marks begin a line. */
function isNextLine({ raw, tokens }: ArticleContext, { close }: QuotedWords): boolean {
  const before = tokens[close - 1];
  const next = tokens[close];
  return before !== undefined && next !== undefined && /[\n\r]/.test(raw.slice(before.end, next.start));
}

/** "Finanzministerin", "Bürgermeister von Au": where the words behind the comma end. */
function officeEnd({ tokens }: ArticleContext, first: number, limit: number): number {
  const most = Math.min(limit, first + LONGEST_OFFICE);
  let end = first;
  while (end < most && /^(?:word|number)$/.test(itemAt(tokens, end).kind)) end++;
  return end;
}

/** A heading has two capitals too; who signs a line says what he is. */
function hasOffice({ tokens }: ArticleContext, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const { capital, lower } = itemAt(tokens, at);
    if (capital && isPersonNoun(lower)) return true;
  }
  return false;
}

/** Two words with capitals at least, and no year: somebody's office or forename, and the name. */
function isSigned({ tokens }: ArticleContext, first: number, end: number): boolean {
  let capitals = 0;
  for (let at = first; at < end; at++) {
    const { kind, capital, text } = itemAt(tokens, at);
    if (kind === 'number') return false;
    // "Lindenhof-Stiftung": two words in one.
    if (capital) capitals += /\p{Ll}-\p{Lu}/u.test(text) ? 2 : 1;
  }
  return capitals >= 2;
}
