// What English nouns stand for: governments, organisations, groups of people, documents.
import type { NameWords, NounKind } from '../document';
import { ENGLISH_MENTIONS } from './mentions';

const KINDS: readonly (readonly [NounKind, RegExp])[] = [
  ['government', /^(?:government|administration|kremlin|cabinet)$/],
  [
    'organisation',
    /^(?:ministry|department|agency|council|court|commission|committee|university|party|bank|union|bureau|office|authority|association|institute|parliament|senate|house|congress|company|police|foundation|campaign|newspaper|magazine|network|army|church|firm|group|board|center|centre|chamber|foundation|league|club|museum|hospital|college|school|guard|navy|fire department)$/,
  ],
  [
    'group',
    /^(?:people|officials|authorities|sources|critics|residents|democrats|republicans|media|lawmakers|voters)$/,
  ],
  [
    'document',
    /^(?:report|study|survey|poll|statement|letter|document|law|ruling|memo|article|book|indictment|filing|lawsuit|email|e-mail|bill|act|constitution|post|tweet)s?$/,
  ],
];

export const ENGLISH_NOUN_KINDS: Pick<NameWords, 'nounKind' | 'isPlural' | 'verbNumber' | 'spokesperson' | 'namedBy'> =
  {
    nounKind: (lower) => {
      const told = KINDS.find(([, noun]) => noun.test(lower))?.[0];
      return told ?? (ENGLISH_MENTIONS.isPersonNoun(lower) ? 'person' : null);
    },
    isPlural: (article, noun) => {
      if (/^(?:a|an|one|another|each|every)$/.test(article)) return false;
      return /^(?:several|many|some|two|three|four|these|those)$/.test(article) || /[^s]s$|men$|people$/.test(noun);
    },
    // "said" is both.
    verbNumber: (lower) =>
      /^(?:says|was|is|has|adds|argues)$/.test(lower)
        ? 'singular'
        : /^(?:were|are|have)$/.test(lower)
          ? 'plural'
          : null,
    spokesperson: /^spokes(?:man|woman|person)$/,
    namedBy: /^(?:agency|magazine|newspaper|network|company|group|union|firm|nonprofit)$/,
  };
