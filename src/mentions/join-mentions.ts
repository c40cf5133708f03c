// Names across articles: "Merkel" in one article and "Angela Merkel" in ten others are one, by the rule for speakers.
import { joinSpeakers, type Quotation, type Speaker, type SpeakerDecision } from '../quotations';
import type { NameMention } from './find-mentions';

/** Mentions with the names of persons joined across articles, and what was decided. */
export interface JoinedMentions {
  readonly mentions: readonly NameMention[];
  readonly decisions: readonly SpeakerDecision[];
}

/**
 * Joins persons across articles as `joinSpeakers` does: a name of one word becomes the only full name of the corpus that
 * ends in it, with several it is left open and listed. Organisations, places and names of a table of speakers stay as
 * they are. No mentions give none, and no decisions.
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const { mentions, decisions } = joinMentions(articles.flatMap((article) => findMentions(article)));
 * show(decisions);
 * ```
 */
export function joinMentions(mentions: readonly NameMention[]): JoinedMentions {
  const { quotations, decisions } = joinSpeakers(mentions.map(asQuotation));
  const joined = mentions.map((mention, place) => {
    const name = quotations[place]?.speakers[0]?.name ?? mention.name;
    return name === mention.name ? mention : { ...mention, name };
  });
  return { mentions: joined, decisions };
}

/** What `joinSpeakers` reads of a quotation, made of a mention. */
function asQuotation({ article, name, kind, rule, start, end, text }: NameMention, place: number): Quotation {
  const speaker: Speaker = {
    ...{ name, resolved: true, role: '', affiliation: '', confidence: 1, rule: 'coder', mentions: [] },
    kind: kind === 'person' ? 'person' : 'organisation',
    kindRule: rule === 'table' ? 'kind-of-table' : 'coder',
  };
  return {
    ...{ id: String(place), article, type: 'direct', text, start, end, spans: [], nested: false, isSpeech: true },
    ...{ cue: null, speaker, speakers: [speaker], confidence: 1, rule: 'coder' },
  };
}
