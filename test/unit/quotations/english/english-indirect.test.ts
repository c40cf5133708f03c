// Indirect speech in English, kind by kind, with sentences made up for each.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** What is found in an English text, short: type, words said, name of the speaker. */
function found(raw: string): string[] {
  return findQuotations(articleOf(raw, { language: 'en' }))
    .filter(({ isSpeech }) => isSpeech)
    .map(({ type, text, speaker }) => `${type} | ${text} | ${speaker?.name ?? '-'}`);
}

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(`findQuotations: English indirect speech, ${title}`, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(found(raw), expected, raw);
  });
};

cases('words in marks inside of a clause are a part of it', [
  [
    'Dahl said the ferry was “a floating scandal” for the islands.',
    'indirect | the ferry was “a floating scandal” for the islands | Dahl',
    'direct | a floating scandal | Dahl',
  ],
  [
    'Dahl said islanders “know the sea better than any office.”',
    'indirect | islanders “know the sea better than any office.” | Dahl',
    'direct | know the sea better than any office. | Dahl',
  ],
  [
    'The warden said that Brill “shouted at us.”',
    'indirect | that Brill “shouted at us.” | The warden',
    'direct | shouted at us. | The warden',
  ],
  [
    'She promised to “mend every roof” by May.',
    'indirect | to “mend every roof” by May | She',
    'direct | mend every roof | She',
  ],
]);

cases('a clause without "that" behind any subject', [
  ['Each side said the other would have to pay.', 'indirect | the other would have to pay | Each side'],
  ['A report published Friday said the dam leaked.', 'indirect | the dam leaked | A report'],
  [
    'Rep. Tom Dale (Ore.), a member of the board, said he has met many ferrymen.',
    'indirect | he has met many ferrymen | Tom Dale',
  ],
  [
    'Two in five residents say they want the toll abolished.',
    'indirect | they want the toll abolished | Two in five residents',
  ],
]);

cases('phrases for time, place and hearers stand before the clause', [
  [
    'Quill noted in a guest column in the Harbour Post that fares had doubled.',
    'indirect | that fares had doubled | Quill',
  ],
  [
    'The ministry said for the first time that the lake was poisoned.',
    'indirect | that the lake was poisoned | The ministry',
  ],
  [
    'Brill has said for weeks he is the only honest man on the board.',
    'indirect | he is the only honest man on the board | Brill',
  ],
  [
    'Moss said in an interview with the Evening Post that the school was too small.',
    'indirect | that the school was too small | Moss',
  ],
]);

cases('whoever goes on with "and said" or "but believes" is the subject before', [
  [
    'Quill calls herself a ferrywoman and has said that she would never sell.',
    'indirect | herself a ferrywoman | Quill',
    'indirect | that she would never sell | Quill',
  ],
  ['Dale praised the crew but said the ship was too old.', 'indirect | the ship was too old | Dale'],
  ['He visited the mine, met the widows and said the owners would pay.', 'indirect | the owners would pay | He'],
  ['The council has heard the plan but has not said that it will vote.'],
]);

cases('frames stand behind a whole sentence, and in it with "as"', [
  [
    'If the town fails to pay, the bank can sell the harbour, Wilkes said.',
    'indirect | If the town fails to pay, the bank can sell the harbour | Wilkes',
  ],
  [
    'As the crew prepared to leave, a mast fell on the deck, police said.',
    'indirect | As the crew prepared to leave, a mast fell on the deck | police',
  ],
  [
    'The last storm, as Petra Holm points out, cost the town a pier.',
    'indirect | The last storm … cost the town a pier | Petra Holm',
  ],
  [
    'The harbour will freeze by May, predicted Gerald Stark, a retired pilot.',
    'indirect | The harbour will freeze by May | Gerald Stark',
  ],
]);

cases('infinitives say what is promised, agreed, or asked of somebody', [
  ['The two towns agreed to share the ferry.', 'indirect | to share the ferry | The two towns'],
  ['Brill has threatened not to pay the toll.', 'indirect | not to pay the toll | Brill'],
  ['Stark hopes to win the harbour seat.', 'indirect | to win the harbour seat | Stark'],
  ['Cole asked the board to sell the mill.', 'indirect | the board to sell the mill | Cole'],
]);

cases('nouns give clauses: claims, allegations, questions', [
  ['Critics raised the question of whether the pier was safe.', 'indirect | whether the pier was safe | Critics'],
  [
    'The mayor has faced criticism from ferrymen that the toll is unfair.',
    'indirect | that the toll is unfair | ferrymen',
  ],
  ['A claim that originated in May was settled.'],
]);

cases('passives name nobody', [
  ['The old keeper is said to have left the island.', 'indirect | The old keeper is said to have left the island | -'],
  [
    'The ferry reportedly struck a rock in the night.',
    'indirect | The ferry reportedly struck a rock in the night | -',
  ],
  ['It was reported in May that the mill had been sold.', 'indirect | that the mill had been sold | -'],
]);

cases('headlines in capitals, and with a colon', [
  ['Holm Says She Will Not Sell The Mill\n\nThe town is divided.', 'indirect | She Will Not Sell The Mill | Holm'],
  [
    'Harbour Is Poisoned, Board Of Health Finds\n\nThe town is divided.',
    'indirect | Harbour Is Poisoned | Board Of Health',
  ],
  [
    'Holm: Town will never sell the mill\n\nThe town of Ivo Holm is divided.',
    'indirect | Town will never sell the mill | Holm',
  ],
  ['Poll: Stark leads in three harbours\n\nThe town is divided.', 'indirect | Stark leads in three harbours | Poll'],
]);

cases('questions, and who asks them', [
  ['Asked whether he would sell, Dale shrugged.', 'indirect | whether he would sell | -'],
  ['Dale shrugged when asked if the mill was safe.', 'indirect | if the mill was safe | -'],
  ['The Courier asked Dale whether the mill was safe.', 'indirect | whether the mill was safe | The Courier'],
  ['She wondered, as we all do, why the mill was sold.', 'indirect | why the mill was sold | She'],
]);

cases('forms in -ing have the subject of the main clause or of the verb before', [
  [
    '“It is over,” said Petra Holm, the chairwoman, noting that the keys had been lost.',
    'direct | It is over, | Petra Holm',
    'indirect | that the keys had been lost | Petra Holm',
  ],
  ['While saying that she likes the sea, Holm sold her boat.', 'indirect | that she likes the sea | Holm'],
  ['After suggesting that the mill was haunted, Dale left.', 'indirect | that the mill was haunted | Dale'],
  ['He won by praising the crew and telling voters the port would grow.', 'indirect | the port would grow | He'],
]);

cases('what was said ends where the main clause or another voice begins', [
  [
    'While Quill has said that she counts votes, Dale said he does not.',
    'indirect | that she counts votes | Quill',
    'indirect | he does not | Dale',
  ],
  ['If the letters show that he lied, the board could dismiss him.'],
  ['Cook said the ship would sail, but Cook did not name a day.', 'indirect | the ship would sail | Cook'],
]);

cases('words that are nouns there, and verbs that tell of no speech', [
  ['Most harbour states are in debt.'],
  ['The committee report was finished in May.'],
  ['The original tweet was deleted.'],
  ['There are 400 pledged delegates on the island.'],
  ['A storm found the crew asleep, and the wind decided the race.'],
  ['Because he had slept, he found himself alone.'],
  ['Dale invited Holm to a dinner in the harbour.'],
]);

cases('what somebody calls something, and what is called for', [
  ['The union called for lowering the toll.', 'indirect | lowering the toll | The union'],
  ['The union called for a new pier.', 'reported | a new pier | The union'],
  [
    'Dale called her “weak” and said she had lied.',
    'indirect | her “weak” | Dale',
    'direct | weak | Dale',
    'indirect | she had lied | Dale',
  ],
  ['Dale called the police.'],
]);
