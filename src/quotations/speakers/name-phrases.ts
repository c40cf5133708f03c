// Where full names may stand: two words with capitals side by side, with the noun phrase around them. Far fewer than
// all noun phrases of an article, and found without looking at the others.
import { itemAt } from '../../base';
import { type ArticleContext, type ContextToken, type NameWords, testedOncePer } from '../document';
import { isCountry } from './countries';
import { isArticleWord } from './determiners';
import { isParticle } from './personal-names';
import { endsLikeAdjective, isAreaOfOffice, isArticle, isContraction, isPersonNoun, isPreposition } from './word-tests';

interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** So many adjectives may stand between article and noun, so many words between a role and the name behind its comma. */
const MAX_ADJECTIVES = 5;

const MAX_ROLE_WORDS = 14;

/** "Chancellor of the" */
const MAX_OFFICE = 3;

/** The noun phrases of an article that hold two capitals in a row, in order: "der Sprecher des Amtes, Anna Muster". */
export function phrasesWithNames({ tokens, sentences, language }: ArticleContext): TokenRange[] {
  const words = language.names;
  const found: TokenRange[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken - 1; at++) {
      const end = endOfRun(words, tokens, at, endToken);
      if (end < at + 2) continue;
      const first = startOfPhrase(words, tokens, at, firstToken, endToken);
      const phrase = words.phraseAt(tokens, first, endToken);
      // What is no phrase for the grammar ("Vom Donnerstag Abend") may still hold a name: the run alone is taken.
      found.push(phrase !== null && phrase.end >= end ? { first, end: phrase.end } : { first: at, end });
      at = end - 1;
    }
  }
  return found;
}

/** Where the run of capitals ends that begins here; name particles and dots of initials inside belong to it. */
function endOfRun(words: NameWords, tokens: readonly ContextToken[], at: number, limit: number): number {
  if (!isCapitalWord(words, tokens[at])) return at;
  let end = at + 1;
  while (end < limit) {
    let next = end;
    while (next < Math.min(limit - 1, end + 2) && isInside(words, tokens, next)) next++;
    if (!isCapitalWord(words, tokens[next])) break;
    end = next + 1;
  }
  return end;
}

/** "Im Bericht": the first word of a sentence has a capital whatever it is. */
function isCapitalWord(words: NameWords, token: ContextToken | undefined): boolean {
  return token?.capital === true && token.kind === 'word' && mayBeName(token, words);
}

const mayBeName = testedOncePer(
  ({ lower }, words: NameWords) =>
    !words.prepositions.has(lower) &&
    !words.functionWords.has(lower) &&
    !isArticleWord(words, lower) &&
    // "sagte Eva Huber Anfang Mai"
    !words.timeWords.has(lower),
);

function isInside(words: NameWords, tokens: readonly ContextToken[], at: number): boolean {
  return itemAt(tokens, at).text === '.' || isParticle(words, tokens, at);
}

/** The article of the phrase ("der russische Präsident Anna Muster"), or the role before a comma; else the run itself. */
function startOfPhrase(
  words: NameWords,
  tokens: readonly ContextToken[],
  run: number,
  sentence: number,
  limit: number,
): number {
  if (tokens[run - 1]?.text === ',') {
    for (let at = Math.max(sentence, run - MAX_ROLE_WORDS); at < run - 1; at++) {
      if (!isArticle(itemAt(tokens, at), words)) continue;
      const phrase = words.phraseAt(tokens, at, limit);
      if (phrase !== null && phrase.end > run) return at;
    }
    return run;
  }
  // "Secretary of State Jane Doe": the office begins before the run.
  if (isAreaOfOffice(itemAt(tokens, run), words)) {
    for (let at = run - 1; at >= Math.max(sentence, run - MAX_OFFICE); at--) {
      const token = itemAt(tokens, at);
      if (token.capital && isPersonNoun(token, words)) return at;
      if (!isPreposition(token, words) && !isArticle(token, words)) break;
    }
  }
  for (let at = run - 1; at >= Math.max(sentence, run - MAX_ADJECTIVES); at--) {
    const token = itemAt(tokens, at);
    if (isArticle(token, words)) return beforeGenitive(words, tokens, at, run, sentence);
    // "vom russischen Präsidenten Anna Muster": the article is in the preposition.
    if (isContraction(token, words)) return at + 1;
    if (token.capital || token.kind !== 'word' || !endsLikeAdjective(token, words)) break;
  }
  return run;
}

/** "der Direktor der Behörde Jan Kern": the article of an office whose attribute ends in the name; else the one given. */
function beforeGenitive(
  words: NameWords,
  tokens: readonly ContextToken[],
  article: number,
  run: number,
  sentence: number,
): number {
  const office = tokens[article - 1];
  if (office === undefined || article <= sentence || !office.capital) return article;
  if (!words.genitives.has(itemAt(tokens, article).lower) || !words.isPersonNoun(office.lower)) return article;
  const { lower: area, text } = itemAt(tokens, run);
  if (!/^(?:organisation|government)$/.test(words.nounKind(area, true) ?? '') && !isCountry(words.tag, text))
    return article;
  for (let at = article - 2; at >= Math.max(sentence, article - MAX_ADJECTIVES); at--) {
    const { lower, kind, capital } = itemAt(tokens, at);
    if (isArticleWord(words, lower)) return at;
    if (capital || kind !== 'word' || !words.adjectiveEnd.test(lower)) break;
  }
  return article - 1;
}
