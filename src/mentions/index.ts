// Who and what is talked about: persons, organisations and places by name, beside who speaks.

export {
  findMentions,
  type MentionedKind,
  type MentionOptions,
  type MentionRule,
  type NameMention,
} from './find-mentions';
