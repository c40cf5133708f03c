// Who a mention stands for, and how that is said of a row of the speaker table or of a person of the text.
import type { Span } from '../../base';
import type { Gender } from '../document';
import { confidenceOf, type OwnSpeakerRule, type PersonRule } from '../rules';
import type { TableSpeaker } from './table-index';
import type { TextPerson } from './text-people';

/** Who a mention stands for. */
export interface Identity {
  readonly name: string;
  readonly resolved: boolean;
  readonly rule: PersonRule;
  /** From 0 to 1: that the mention stands for this speaker. */
  readonly confidence: number;
  readonly isPerson: boolean;
  /** Of a person; of others that of their article ("die Behörde"), where there is one. */
  readonly gender: Gender;
  readonly country: string;
  /** Where in the text the name stands that the mention was led to; null where it is the mention itself. */
  readonly named: Span | null;
}

/** A rule and its confidence. */
export const sure = <Rule extends OwnSpeakerRule>(rule: Rule): readonly [Rule, number] => [rule, confidenceOf(rule)];

/** By what kind of speaker of the table it is. */
export function kindRule({ kind }: TableSpeaker): OwnSpeakerRule {
  return kind === 'person' ? 'table-name' : `table-${kind}`;
}

export function ofTable(speaker: TableSpeaker, rule: PersonRule, confidence: number, named: Span | null): Identity {
  const { name, kind, gender, country } = speaker;
  const isPerson = kind === 'person';
  return {
    name,
    resolved: true,
    rule,
    confidence,
    isPerson,
    gender: gender === 'f' || gender === 'm' ? gender : '',
    country,
    named,
  };
}

export function ofText(person: TextPerson, rule: PersonRule, confidence: number): Identity {
  const { name, span, gender } = person;
  return { name, resolved: true, rule, confidence, isPerson: true, gender, country: '', named: span };
}
