// Whose a noun of saying is: "seiner Meinung", "nach eigenen Angaben", "Musters Angaben".
import { itemAt } from '../../base';
import { type ArticleContext, type LocalMention, mentionOf } from '../document';
import { looksGenitive } from './word-keys';

/** "seiner Meinung": whoever the possessive stands for says it; null where there is none. */
export function ownerOfSaying({ tokens, language }: ArticleContext, mention: LocalMention): LocalMention | null {
  const { possessiveForms, sayingNoun } = language.names;
  const { firstToken, endToken } = mention;
  const first = itemAt(tokens, firstToken);
  if (!possessiveForms.test(first.lower)) return null;
  let noun = firstToken + 1;
  while (noun < endToken && !itemAt(tokens, noun).capital) noun++;
  if (noun !== endToken - 1 || !sayingNoun.test(itemAt(tokens, noun).lower)) return null;
  return { ...mention, text: first.text, end: first.end, endToken: firstToken + 1, head: firstToken, kind: 'pronoun' };
}

/** "Musters Angaben": where the name in front of a noun of saying ends; the end of the mention for all others. */
export function endOfOwner({ tokens, language }: ArticleContext, { firstToken, endToken }: LocalMention): number {
  const first = itemAt(tokens, firstToken);
  const isOwned = endToken - firstToken === 2 && first.capital && looksGenitive(first.text);
  return isOwned && language.names.sayingNoun.test(itemAt(tokens, firstToken + 1).lower) ? firstToken + 1 : endToken;
}

/** "nach eigenen Angaben": the subject of the sentence says it; null for other words and where there is none. */
export function ownSaying(context: ArticleContext, { firstToken, endToken }: LocalMention): LocalMention | null {
  const { tokens, language } = context;
  const { own, sayingNoun } = language.names;
  if (endToken - firstToken > MAX_OWN || !own.test(itemAt(tokens, firstToken).lower)) return null;
  if (!sayingNoun.test(itemAt(tokens, endToken - 1).lower)) return null;
  const subject = language.subjectOf(context, itemAt(tokens, firstToken).sentence);
  if (subject === null || (subject.first < endToken && firstToken < subject.end)) return null;
  const mention = mentionOf(context, subject.first, subject.end);
  return language.canSpeak(context, mention) ? mention : null;
}

/** "eigenen ersten Angaben" */
const MAX_OWN = 3;
