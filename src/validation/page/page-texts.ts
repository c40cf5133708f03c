// What the page says: questions, actions with their keys, what was done. Part of the page's script.
import type { DECISIONS } from '../judgements';

const TYPES = [
  ['direct', 'Direct'],
  ['indirect', 'Indirect'],
  ['indirect_free_indirect', 'Without frame'],
  ['free_indirect', 'Free (sollen)'],
  ['reported', 'Reported'],
];

const QUESTIONS = {
  quotation: 'Is this right: the words, the type, the speaker?',
  sentence: 'Does this sentence quote somebody?',
  pair: 'Is it the same statement?',
  article: 'Mark every quotation, then go on',
  add: 'A quotation that is missing',
};

const ACTIONS: Readonly<Record<keyof typeof DECISIONS, readonly (readonly [string, string, string])[]>> = {
  quotation: [
    ['confirm', 'Right', 'Enter'],
    ['reject', 'No quotation', 'x'],
    ['unsure', 'Unsure', 'u'],
  ],
  sentence: [
    ['none', 'No, nobody is quoted', 'Enter'],
    ['unsure', 'Unsure', 'u'],
  ],
  pair: [
    ['same', 'The same', 'Enter'],
    ['same-occasion', 'Another, on the same occasion', 'w'],
    ['different', 'Different', 'x'],
    ['unsure', 'Unsure', 'u'],
  ],
  article: [['read', 'All is marked: next article', 'Enter']],
};

const SAID = {
  confirm: 'Right,',
  change: 'Changed',
  reject: 'No quotation,',
  unsure: 'Unsure,',
  none: 'Nobody quoted,',
  same: 'The same,',
  'same-occasion': 'The same occasion,',
  different: 'Different,',
  read: 'Read',
};

const KEY_HELP = [
  ['Enter', 'right, or save what was changed'],
  ['x', 'no quotation; different'],
  ['u', 'unsure'],
  ['1 … 5', 'type'],
  ['s', 'speaker: a name of the list or a new one, Enter when done'],
  ['Left Right', 'move the end by a word; with Shift the beginning'],
  ['mouse', 'select words: they become the quotation'],
  ['Ctrl mouse', 'words inside are left out of it, others added to it'],
  ['m', 'somebody says it, or it is only in marks'],
  ['a', 'add a missed quotation; y in a sentence'],
  ['c', 'comment'],
  ['n p o', 'next, back, next open one'],
  ['z', 'undo'],
];

export const PAGE_TEXTS = Object.entries({ TYPES, QUESTIONS, ACTIONS, SAID, KEY_HELP })
  .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`)
  .join('\n');
