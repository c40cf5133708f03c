// Somebody without a name who speaks for an institution that was named before: "ein Sprecher", "eine Gerichtssprecherin",
// "ein Sprecher des Unternehmens".
import { itemAt } from '../../base';
import type { ContextToken } from '../document';
import { byRule } from '../rules';
import { describedSpeaker } from './described-speakers';
import { byEarlierNaming, byInstitutionNoun } from './earlier-naming';
import { type Identity, NOBODY } from './identity';
import { type MentionPart, mentionParts } from './mention-parts';
import { identitiesOf, type Reading } from './resolution';
import type { Segment } from './segment';

/** The institution that was named before and for which a spokesperson speaks; null for none and for other people. */
export function bySpokesperson(article: Reading, part: MentionPart): Identity | null {
  const { tokens, language } = article.context;
  const { names } = language;
  const [segment] = part.segments;
  if (names.earlierNaming === null || segment?.hasRole !== true || segment.nameFirst < segment.coreEnd) return null;
  const noun = itemAt(tokens, segment.coreEnd - 1);
  if (!names.spokesperson.test(noun.lower) || segment.coreEnd - segment.first > 2) return null;
  const found =
    segment.coreEnd < segment.end
      ? ofAttribute(article, segment)
      : (ofFront(article, segment, noun) ?? ofLastNamed(article, segment, noun));
  if (found === null || !isInstitution(found)) return null;
  return { ...found, ...byRule('speaks-for-named'), role: noun.text, gender: names.genderOf(noun.lower) ?? '' };
}

const isInstitution = ({ resolved, kind }: Identity): boolean =>
  resolved && (kind === 'organisation' || kind === 'government');

/** "ein Sprecher des Gerichts" */
function ofAttribute(article: Reading, { coreEnd, end }: Segment): Identity | null {
  const { names } = article.context.language;
  const { lower } = itemAt(article.context.tokens, coreEnd);
  const from = names.genitives.has(lower) ? coreEnd : names.sayingOf.has(lower) ? coreEnd + 1 : end;
  const [inner] = from < end ? mentionParts(article.context, from, end) : [];
  return inner === undefined ? null : byEarlierNaming(article, inner);
}

/** "ein Gerichtssprecher", "eine Werft-Sprecherin" */
function ofFront(article: Reading, { first }: Segment, { lower }: ContextToken): Identity | null {
  const front = lower.replace(/sprecher\p{L}*$/u, '').replace(/-$/, '');
  if (front.length < 4 || front === lower) return null;
  return (
    byInstitutionNoun(article, first, front) ??
    byInstitutionNoun(article, first, front.replace(/(?:s|en)$/, '')) ??
    ofNameInFront(article, front)
  );
}

/** "ein Porschesprecher": the word in front stands in the article as a name. */
function ofNameInFront({ context }: Reading, front: string): Identity | null {
  const named = context.tokens.find(({ lower, capital }) => capital && lower === front);
  if (named === undefined || context.language.names.isNoun(named.text)) return null;
  const kind = { kind: 'organisation', kindRule: 'kind-called-organisation' } as const;
  return { ...NOBODY, name: named.text, resolved: true, ...byRule('institution-in-text'), ...kind };
}

/** "ein Sprecher": the subject of the sentence before, else who spoke last, if that is an institution. */
function ofLastNamed(article: Reading, { first }: Segment, { lower }: ContextToken): Identity | null {
  const { context, met } = article;
  if (!/^sprecher(?:in|s)?$/.test(lower)) return null;
  const before = itemAt(context.tokens, first).sentence - 1;
  const subject = before < 0 ? null : context.language.subjectOf(context, before);
  const [part] = subject === null ? [] : mentionParts(context, subject.first, subject.end);
  const [named] = part === undefined ? [] : (identitiesOf(article, part) ?? [describedSpeaker(context, part, '')]);
  if (named !== undefined && isInstitution(named)) return named;
  const last = met.at(-1);
  return last !== undefined && isInstitution(last) ? last : null;
}
