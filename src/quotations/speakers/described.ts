// A part of a mention as the rules ask for it that tell who it is where no name and no role of the article does.
import { itemAt, type Span } from '../../base';
import type { ArticleContext, ContextToken, NounKind } from '../document';
import type { KindRule } from '../rules';
import type { Identity } from './identity';
import type { MentionPart } from './mention-parts';
import type { Segment } from './segment';

/** What a mention is made of, as the rules below ask for it. */
export interface Described {
  readonly context: ArticleContext;
  readonly part: MentionPart;
  readonly segment: Segment;
  /** The noun that tells the kind; null where none does. */
  readonly noun: ContextToken | null;
  readonly nounKind: NounKind | null;
  readonly plural: boolean;
  /** The verb of saying in lower case; empty for none. */
  readonly verb: string;
  /** What every answer has in common. */
  readonly base: Identity;
}

export const KIND_OF_NOUN: Readonly<Record<NounKind, KindRule>> = {
  person: 'kind-person-noun',
  organisation: 'kind-organisation-noun',
  government: 'kind-government',
  group: 'kind-group-noun',
  document: 'kind-document-noun',
};

export function coreText({ tokens, raw }: ArticleContext, { first, coreEnd }: Segment): string {
  const { start, end } = spanOf(tokens, first, coreEnd);
  return raw.slice(start, end);
}

export function spanOf(tokens: readonly ContextToken[], first: number, end: number): Span {
  return { start: itemAt(tokens, first).start, end: itemAt(tokens, end - 1).end };
}
