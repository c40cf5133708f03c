// French verbs of saying where they stand: "dit", "a déclaré", "explique-t-il", "a-t-elle ajouté".
import { wordList } from '../../languages';
import type { ContextToken, TokenSpan } from '../document';
import { plain } from './words';

/** Stems of verbs in -er. */
const STEMS = wordList(`
  déclar affirm ajout estim assur précis soulign indiqu racont confirm regrett not insist lanc expliqu rétorqu
  demand témoign résum critiqu dénonc avanc
`);

/** Present, imperfect and simple past of the others. */
const OTHER_FINITE =
  'martèle martelait dit disent disait répond répondait répondit écrit écrivait rappelle rappelait soutient promet prévient reconnaît admet poursuit conclut annonce annonçait annonça juge jugeait';

const FINITE: ReadonlySet<string> = new Set([
  ...STEMS.flatMap((stem) => [`${stem}e`, `${stem}ent`, `${stem}ait`, `${stem}aient`, `${stem}a`, `${stem}èrent`]),
  ...wordList(OTHER_FINITE),
]);

const PARTICIPLES: ReadonlySet<string> = new Set([
  ...STEMS.map((stem) => `${stem}é`),
  ...wordList('martelé dit répondu écrit rappelé soutenu promis prévenu reconnu admis poursuivi conclu annoncé jugé'),
]);

const AUXILIARY = /^(?:a|ont|avait|avaient)$/;

const ADVERB = /^(?:aussi|également|ensuite|encore|toutefois|notamment|déjà|ainsi)$/;

/** What denies the saying, or makes it somebody else's: "ne dit pas", "se dit". */
const NO_SAYING = /^(?:ne|se|est|sont|ce)$/;

/** A verb with its pronoun behind it: "dit-il", "a-t-elle". */
const INVERTED = /^(\p{L}+)-(?:t-)?(?:ils?|elles?)$/u;

/** A verb of saying: its tokens, and whether its subject is the pronoun tied to its first token. */
export interface Cue extends TokenSpan {
  readonly inverted: boolean;
}

/** The verb of saying that begins at a token; null where none does. */
export function cueAt(tokens: readonly ContextToken[], at: number): Cue | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || NO_SAYING.test(tokens[at - 1]?.lower ?? '')) return null;
  const lower = plain(token.lower);
  const verb = INVERTED.exec(lower)?.[1];
  const own = verb ?? lower;
  if (AUXILIARY.test(own)) {
    let end = at + 1;
    while (ADVERB.test(tokens[end]?.lower ?? '')) end++;
    return PARTICIPLES.has(tokens[end]?.lower ?? '') ? { first: at, end: end + 1, inverted: verb !== undefined } : null;
  }
  return FINITE.has(own) ? { first: at, end: at + 1, inverted: verb !== undefined } : null;
}

/** The pronouns tied to verbs of saying, as the tokens that they are in. */
export const INVERTED_FORMS: readonly string[] = [...FINITE, 'a', 'ont', 'avait', 'avaient'].flatMap((verb) =>
  ['il', 'elle', 'ils', 'elles'].flatMap((pronoun) => [`${verb}-${pronoun}`, `${verb}-t-${pronoun}`]),
);
