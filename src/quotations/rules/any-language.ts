// The rules that hold without knowing a language, as data.
import type { RuleTable } from './rule';

export const ANY_LANGUAGE_RULES = {
  'marks-none': {
    example: '„Wir haben den Damm gestern lange geprüft und er ist sicher.“',
    why: 'the signs make the words in marks speech, and their sentence names nobody',
    confidence: 0.3,
  },
  turn: {
    example:
      'Bote: Was ist geschehen?\n\nAnna Muster: Der Damm ist gebrochen.\n\nBote: Und nun?\n\nMuster: Wir warten.',
    why: 'an answer of an interview: a paragraph that begins with who speaks and a colon, in an article of such ones',
    confidence: 0.85,
  },
  'marks-inside': {
    example: '„Dann rief sie laut: ‚Der Damm bricht gleich!‘ und lief davon“, sagte Anna Muster.',
    why: 'words in marks inside speech that make a sentence of their own or follow a colon',
    confidence: 0.6,
  },
  'marks-no-speech': {
    example: 'Der Film „Der Damm“ läuft im Kino.',
    why: 'the signs make the words a name, a title or an ironic word; kept with `isSpeech` false',
    confidence: 0.6,
  },
} as const satisfies RuleTable;
