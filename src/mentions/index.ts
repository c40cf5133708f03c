// Who and what is talked about: persons, organisations and places by name, beside who speaks.

export {
  findMentions,
  type MentionedKind,
  type MentionOptions,
  type MentionRule,
  type NameMention,
} from './find-mentions';
export { type ArticleMentions, type FolderMentionOptions, findFolderMentions } from './folder-mentions';
export { type JoinedMentions, joinMentions } from './join-mentions';
export {
  type GroupMentionCountRow,
  type MentionCountOptions,
  type MentionCountRow,
  mentionCounts,
} from './mention-counts';
