// The last step of finding quotations: each speaker's words ("er", "der Kremlsprecher", "Putin und Kim") become the
// speakers they stand for, in the order of the text, since "er" means somebody who was there before.
import { itemAt, type Span } from '../../base';
import type { ArticleContext, ContextToken, FoundQuotation, FoundSpeaker, LocalMention } from '../document';
import { byMentionRule, byRule, confidenceOf } from '../rules';
import type { Mention, Speaker } from '../types';
import { antecedentOf, lastAgreeing, type Spoken } from './antecedent';
import { describedSpeaker } from './described-speakers';
import { byEarlierNaming, byOwner } from './earlier-naming';
import { type Identity, isPerson, NOBODY } from './identity';
import { type MentionPart, mentionParts } from './mention-parts';
import { endOfOwner, ownerOfSaying, ownSaying } from './own-sayings';
import { nominativeOf, PrintedMentions } from './printed-mentions';
import { institutionIn } from './public-institutions';
import { identitiesOf, type Reading } from './resolution';
import type { SpeakerTable } from './speaker-table';
import { bySpokesperson } from './spokespeople';
import { tableIndex } from './table-index';
import { TextPeople } from './text-people';

/**
 * The speakers of each quotation, in the order given; empty for a quotation of nobody.
 *
 * `name` is canonical and `resolved` true where the mention leads to a speaker of the table, or to a full name in the
 * article; else the name is the mention as printed (for a pronoun: what it stands for, as printed). `rule` joins the
 * rule that found the mention and the one that found the speaker by "+"; `confidence` is the product of both.
 *
 * @param quotations in order of their start
 * @param table null: people are found in the article alone
 */
export function resolveSpeakers(
  context: ArticleContext,
  quotations: readonly FoundQuotation[],
  table: SpeakerTable | null,
): Speaker[][] {
  if (quotations.every(({ speakers }) => speakers.length === 0)) return quotations.map(() => []);
  const index = table === null ? null : tableIndex(table);
  const people = new TextPeople(context, index);
  const article: Reading = { context, people, index, date: context.article.date, met: [] };
  const resolver = new Resolver(article);
  return quotations.map((quotation) => resolver.speakersOf(quotation));
}

/** Who was found, each with the words for it; null for a pronoun. */
type Resolved = readonly (readonly [MentionPart | null, Identity])[];

class Resolver {
  private readonly spoken: Spoken[] = [];
  private readonly printed = new PrintedMentions();
  /** Nested quotations share the mention of the outer one. */
  private readonly known = new Map<number, Resolved>();

  constructor(private readonly article: Reading) {}

  speakersOf(quotation: FoundQuotation): Speaker[] {
    const speakers: Speaker[] = [];
    for (const found of quotation.speakers) {
      const identities = this.oneOfPartners(this.resolve(found, quotation), quotation);
      for (const [part, identity] of identities) {
        if (speakers.some(({ name }) => name === identity.name)) continue;
        speakers.push(this.toSpeaker(found, part, identity));
      }
    }
    return speakers;
  }

  /**
   * "Putin und Kim sprachen über …, „…“": words in marks are one person's, and whoever spoke last goes on. Where the
   * verb says that they spoke together ("erklärten Putin und Kim") both are kept.
   */
  private oneOfPartners(resolved: Resolved, { type, cue }: FoundQuotation): Resolved {
    const { raw, language } = this.article.context;
    const together = cue !== null && !language.names.conversing.test(raw.slice(cue.start, cue.end).toLowerCase());
    if (type !== 'direct' || together || resolved.length < 2) return resolved;
    for (let at = this.spoken.length - 1; at >= Math.max(0, this.spoken.length - REMEMBERED); at--) {
      const [only, ...others] = itemAt(this.spoken, at).identities;
      if (only === undefined || others.length > 0) continue;
      const partner = resolved.find(([, identity]) => identity.name === only.name);
      if (partner === undefined) continue;
      const [part, identity] = partner;
      return [
        [
          part,
          {
            ...identity,
            rule: `${identity.rule}+spoke-last`,
            confidence: identity.confidence * confidenceOf('spoke-last'),
          },
        ],
      ];
    }
    return resolved;
  }

  private resolve({ mention }: FoundSpeaker, quotation: FoundQuotation): Resolved {
    const known = this.known.get(mention.start);
    if (known !== undefined) return known;
    const verb = this.verbOf(quotation);
    const owner = ownerOfSaying(this.article.context, mention);
    const own = ownSaying(this.article.context, mention);
    const resolved =
      own !== null
        ? this.ofOwn(own, quotation)
        : mention.kind === 'pronoun' || owner !== null
          ? this.pronoun(owner ?? mention, quotation)
          : mentionParts(this.article.context, mention.firstToken, endOfOwner(this.article.context, mention)).flatMap(
              (part) => this.part(part, verb),
            );
    this.known.set(mention.start, resolved);
    const identities = resolved.map(([, identity]) => identity);
    // A pronoun that leads to another pronoun is as sure as that one's antecedent.
    if (quotation.isSpeech && mention.kind !== 'pronoun' && owner === null)
      this.spoken.push({ token: mention.firstToken, identities });
    return resolved;
  }

  /** "nach eigenen Angaben": the subject of the sentence. */
  private ofOwn(mention: LocalMention, quotation: FoundQuotation): Resolved {
    return this.resolve({ mention, ...byMentionRule('subject') }, quotation).map(([part, identity]) => [
      part,
      {
        ...identity,
        rule: `own-saying+${identity.rule}`,
        confidence: identity.confidence * confidenceOf('own-saying'),
      },
    ]);
  }

  private verbOf({ cue }: FoundQuotation): string {
    return cue === null ? '' : this.article.context.raw.slice(cue.start, cue.end).toLowerCase();
  }

  private part(part: MentionPart, verb: string): (readonly [MentionPart, Identity])[] {
    const known = identitiesOf(this.article, part) ?? this.byContext(part, verb);
    const found = known.map((each) => this.withGrammar(part, each));
    // "sowohl das Weiße Haus als auch das Außenministerium": the first tells the country of the second.
    this.article.met.push(...found);
    return found.map((identity) => [part, identity] as const);
  }

  /** Whom no name and no role leads to: by the form of the words, else by what the article has named before. */
  private byContext(part: MentionPart, verb: string): readonly Identity[] {
    const described = describedSpeaker(this.article.context, part, verb);
    const found = described.resolved
      ? null
      : (this.byAge(part) ??
        byEarlierNaming(this.article, part) ??
        bySpokesperson(this.article, part) ??
        byOwner(this.article, part));
    return [found ?? this.printed.asPrinted(this.article.context, part, described)];
  }

  /** "Die Behörde … sie": what is no person has the gender of its article. */
  private withGrammar(part: MentionPart, identity: Identity): Identity {
    if (isPerson(identity) || identity.gender !== '') return identity;
    const { lower } = itemAt(this.article.context.tokens, part.first);
    const gender = this.article.context.language.names.genderOfArticle(lower);
    return { ...identity, gender };
  }

  private pronoun(mention: FoundSpeaker['mention'], quotation: FoundQuotation): (readonly [null, Identity])[] {
    const { context } = this.article;
    const antecedent = antecedentOf(context, mention, quotation.cue, this.spoken, (first, end) =>
      this.identify(first, end),
    );
    if (antecedent === null) {
      const { text: name } = mention;
      return [[null, { ...NOBODY, name, ...byRule('pronoun-unresolved') }]];
    }
    this.spoken.push({ token: mention.firstToken, identities: antecedent.identities });
    this.article.met.push(...antecedent.identities);
    return antecedent.identities.map((identity) => [
      null,
      {
        ...identity,
        rule: `${antecedent.rule}+${identity.rule}`,
        confidence: identity.confidence * antecedent.confidence,
      },
    ]);
  }

  /** Who the words between two tokens stand for, whoever speaks there. */
  private identify(first: number, end: number): Identity[] {
    const { context } = this.article;
    return mentionParts(context, first, end).flatMap((part) =>
      (identitiesOf(this.article, part) ?? [this.inNominative(part, describedSpeaker(context, part, ''))]).map((each) =>
        this.withGrammar(part, each),
      ),
    );
  }

  /** "die Aussage eines Jungen, der angab": nobody is known under these words. */
  private inNominative(part: MentionPart, identity: Identity): Identity {
    return identity.resolved ? identity : { ...identity, name: nominativeOf(this.article.context, part) };
  }

  /** "der 58-Jährige": the last one named before who agrees. */
  private byAge(part: MentionPart): Identity | null {
    const { context } = this.article;
    const { names } = context.language;
    const [segment] = part.segments;
    if (segment === undefined || segment.determiner !== 'definite' || names.earlierNaming === null) return null;
    const { ageNoun } = names.earlierNaming;
    if (!ageNoun.test(itemAt(context.tokens, segment.coreEnd - 1).lower)) return null;
    const gender = names.genderOfArticle(context.tokens[segment.first - 1]?.lower ?? '');
    if (gender === '') return null;
    const found = lastAgreeing(context, part.first, gender, this.spoken, (first, end) => this.identify(first, end));
    const [identity] = found?.identities ?? [];
    if (found === null || identity?.resolved !== true || !isPerson(identity)) return null;
    return { ...identity, ...byRule('age-in-text') };
  }

  private toSpeaker(
    { mention, rule, confidence }: FoundSpeaker,
    part: MentionPart | null,
    identity: Identity,
  ): Speaker {
    const { raw, tokens } = this.article.context;
    const spans: Span[] = [mention];
    if (part !== null) spans.push(spanOf(tokens, part.first, part.end));
    if (identity.named !== null) spans.push(identity.named);
    const mentions: Mention[] = [];
    for (const { start, end } of spans) {
      if (mentions.every((known) => known.start !== start || known.end !== end)) {
        mentions.push({ text: raw.slice(start, end), start, end });
      }
    }
    const { tag } = this.article.context.language.names;
    return {
      name: isPerson(identity) ? identity.name : institutionIn(tag, identity.name),
      resolved: identity.resolved,
      kind: identity.kind,
      kindRule: identity.kindRule,
      role: identity.role,
      affiliation: institutionIn(tag, identity.affiliation),
      confidence: Math.round(confidence * identity.confidence * 100) / 100,
      rule: `${rule}+${identity.rule}`,
      mentions,
    };
  }
}

/** So many speakers back is a partner looked for. */
const REMEMBERED = 12;

function spanOf(tokens: readonly ContextToken[], first: number, end: number): Span {
  return { start: itemAt(tokens, first).start, end: itemAt(tokens, end - 1).end };
}
