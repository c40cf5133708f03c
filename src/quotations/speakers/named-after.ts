// Institutions that are called by a name and a noun written small, as English has them.
import { byRule } from '../rules';
import { coreText, type Described, KIND_OF_NOUN } from './described';
import type { Identity } from './identity';

/** "the Clinton campaign", "the Teamsters union": a name before a noun for an institution that is written small. */
export function namedAfter({ context, segment, nounKind, noun, base }: Described): Identity | null {
  const { first, coreEnd, determiner } = segment;
  if (noun === null || noun.capital || (nounKind !== 'organisation' && nounKind !== 'government')) return null;
  if (determiner === 'indefinite' || determiner === 'possessive' || context.tokens[coreEnd - 1] !== noun) return null;
  const before = context.tokens.slice(first, coreEnd - 1);
  if (
    before.length === 0 ||
    !before.every(({ capital, kind, text }) => capital && kind === 'word' && !/['’]s?$/.test(text))
  )
    return null;
  const kind = { kind: nounKind, kindRule: KIND_OF_NOUN[nounKind] } as const;
  return { ...base, name: coreText(context, segment), resolved: true, ...byRule('institution'), ...kind };
}
