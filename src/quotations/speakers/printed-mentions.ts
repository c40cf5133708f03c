// Who is only called something ("ein Bäcker aus Krems") and has no name: the words are the name, and an earlier and fuller
// mention of the same words is the same.
import { itemAt } from '../../base';
import type { ArticleContext } from '../document';
import { byRule } from '../rules';
import type { Identity } from './identity';
import type { MentionPart } from './mention-parts';
import { phraseWords } from './phrase-keys';

/** Somebody who is only called something: the words of the noun, of the whole, and the short form behind it: "(IADB)". */
interface Unresolved {
  readonly core: readonly string[];
  readonly all: readonly string[];
  readonly initials: string;
  readonly identity: Identity;
}

/** The mentions of an article that lead to nobody, in the order of the text. */
export class PrintedMentions {
  private readonly unresolved: Unresolved[] = [];

  /** Nobody is known under these words: they are the name, or what an earlier and fuller mention calls the same. */
  asPrinted(context: ArticleContext, part: MentionPart, identity: Identity): Identity {
    const { tokens } = context;
    const [segment] = part.segments;
    if (segment === undefined) return identity;
    const words = (first: number, end: number): readonly string[] =>
      phraseWords(
        tokens.slice(first, end).map(({ text }) => text),
        NO_COUNTRIES,
      );
    const core = words(segment.first, segment.coreEnd);
    const all = words(part.first, part.end);
    if (core.length === 0) return identity;
    if (segment.determiner !== 'indefinite') {
      for (const earlier of this.unresolved.slice(-REMEMBERED).reverse()) {
        const fuller =
          earlier.all.length > all.length &&
          core.every((word) => earlier.core.includes(word)) &&
          all.every((word) => earlier.all.includes(word));
        if (fuller || (core.length === 1 && core[0] === earlier.initials)) {
          return { ...earlier.identity, ...byRule('earlier-mention') };
        }
      }
    }
    // With attributes an unresolved phrase stays as printed but for its article and the noun.
    const shown = identity.resolved ? identity : { ...identity, name: nominativeOf(context, part) };
    const bracket = tokens[segment.coreEnd]?.text === '(' ? tokens[segment.coreEnd + 1] : undefined;
    const [initials = ''] = bracket === undefined ? [] : words(bracket.index, bracket.index + 1);
    this.unresolved.push({ core, all, initials, identity: shown });
    return shown;
  }
}

/** The words of a part in the nominative as far as the first noun goes, and as printed behind it. */
export function nominativeOf({ tokens, raw, language }: ArticleContext, { first, end, segments }: MentionPart): string {
  const last = endBeforeSaying({ tokens, language }, first, end);
  const [segment] = segments;
  const core = Math.min(segment?.coreEnd ?? last, last);
  const isPlain = tokens.slice(first, core).every(({ kind }) => kind !== 'punctuation');
  const start = isPlain ? core : first;
  const front = isPlain ? language.names.inNominative(tokens.slice(first, core)) : '';
  const behind = start >= last ? '' : raw.slice(itemAt(tokens, start).start, itemAt(tokens, last - 1).end);
  return [front, behind].filter((piece) => piece !== '').join(' ');
}

/** "das Gericht in der folgenden Begründung": where the words begin that say in what it was said; the end for none. */
function endBeforeSaying(
  { tokens, language }: Pick<ArticleContext, 'tokens' | 'language'>,
  first: number,
  end: number,
): number {
  const { names } = language;
  if (names.earlierNaming?.placeOfSaying.test(itemAt(tokens, end - 1).lower) !== true) return end;
  for (let at = end - 2; at > first + 1; at--) {
    const { lower, capital } = itemAt(tokens, at);
    if (capital) return end;
    if (names.earlierNaming.inSaying.test(lower)) return at;
  }
  return end;
}

const NO_COUNTRIES: ReadonlyMap<string, string> = new Map();

/** So many unresolved mentions back is a fuller one looked for. */
const REMEMBERED = 12;
