// Who a mention stands for, and how that is said of a row of the speaker table or of a person of the text.
import type { Span } from '../../base';
import type { Gender } from '../document';
import { byRule, confidenceOf, type KindRule, type OwnSpeakerRule, type PersonRule } from '../rules';
import type { SpeakerKind } from '../types';
import type { TableSpeaker } from './table-index';
import type { TextPerson } from './text-person';

/** Who a mention stands for. */
export interface Identity {
  readonly name: string;
  readonly resolved: boolean;
  readonly rule: PersonRule;
  /** From 0 to 1: that the mention stands for this speaker. */
  readonly confidence: number;
  readonly kind: SpeakerKind;
  readonly kindRule: KindRule;
  /** Title, office or trade as printed beside the name; empty for none. */
  readonly role: string;
  /** For whom a person speaks, by the article; empty where it does not tell. */
  readonly affiliation: string;
  /** Of a person; of others that of their article ("die Behörde"), where there is one. */
  readonly gender: Gender;
  readonly country: string;
  /** Where in the text the name stands that the mention was led to; null where it is the mention itself. */
  readonly named: Span | null;
}

/** Nobody yet: what the words do not say. */
export const NOBODY: Identity = {
  name: '',
  resolved: false,
  ...byRule('as-printed'),
  kind: 'unknown',
  kindRule: 'kind-unknown',
  role: '',
  affiliation: '',
  gender: '',
  country: '',
  named: null,
};

export const isPerson = ({ kind }: Identity): boolean => kind === 'person';

/** A rule and its confidence. */
export const sure = <Rule extends OwnSpeakerRule>(rule: Rule): readonly [Rule, number] => [rule, confidenceOf(rule)];

/** By what kind of speaker of the table it is. */
export function kindRule({ kind }: TableSpeaker): OwnSpeakerRule {
  return kind === 'person' ? 'table-name' : `table-${kind}`;
}

/** A row of the table; a place speaks for its government. */
export function ofTable(speaker: TableSpeaker, rule: PersonRule, confidence: number, named: Span | null): Identity {
  const { name, kind, gender, country } = speaker;
  return {
    ...NOBODY,
    name,
    resolved: true,
    rule,
    confidence,
    kind: kind === 'place' ? 'government' : kind,
    kindRule: 'kind-of-table',
    gender: gender === 'f' || gender === 'm' ? gender : '',
    country,
    named,
  };
}

export function ofText(person: TextPerson, rule: PersonRule, confidence: number): Identity {
  const { name, span, gender, printedRole: role, affiliation } = person;
  return {
    ...NOBODY,
    name,
    resolved: true,
    rule,
    confidence,
    kind: 'person',
    kindRule: 'kind-personal-name',
    role,
    affiliation,
    gender,
    named: span,
  };
}
