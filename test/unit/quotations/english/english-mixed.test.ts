// Indirect speech in English: marks and frames mixed, passives, phrases between verb and clause, ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** What is found in an English text, short: type, words said without their last signs, name of the speaker. */
function found(raw: string): string[] {
  return findQuotations(articleOf(raw, { language: 'en' }))
    .filter(({ isSpeech }) => isSpeech)
    .map(({ type, spans, speaker }) => {
      const text = spans.map(({ start, end }) => raw.slice(start, end).replace(/[,”]*$/, '')).join(' … ');
      return `${type} | ${text} | ${speaker?.name ?? '-'}`;
    })
    .sort();
}

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(`findQuotations: English indirect speech, ${title}`, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(found(raw), [...expected].sort(), raw);
  });
};

cases('sentences partly in marks, with the frame behind or in them', [
  [
    'Based on the tide tables, “no ferry should have sailed that night,” Marlow said.',
    'indirect | Based on the tide tables, “no ferry should have sailed that night | Marlow',
    'direct | no ferry should have sailed that night | Marlow',
  ],
  [
    '“The lamp was burning” before the storm, she said.',
    'indirect | “The lamp was burning” before the storm | she',
    'direct | The lamp was burning | she',
  ],
  [
    'The quays were empty, he added, “but the gulls had stayed.”',
    'indirect | The quays were empty … “but the gulls had stayed. | he',
    'direct | but the gulls had stayed. | he',
  ],
  [
    'That is why, she added, keepers often tell “the same tale.”',
    'indirect | That is why … keepers often tell “the same tale. | she',
    'direct | the same tale. | she',
  ],
  [
    'With three boats out, “the harbour is as good as shut,” says Petra Holm, head of the yard.',
    'indirect | With three boats out, “the harbour is as good as shut | Petra Holm',
    'direct | the harbour is as good as shut | Petra Holm',
  ],
  [
    '“This will be a burden” for the island, said Holm.',
    'indirect | “This will be a burden” for the island | Holm',
    'direct | This will be a burden | Holm',
  ],
  [
    'The pier would stay shut, the mayor said, “because nobody can pay for it.”',
    'indirect | The pier would stay shut … “because nobody can pay for it. | the mayor',
    'direct | because nobody can pay for it. | the mayor',
  ],
  [
    'Perhaps, he said, the town “has grown too fast.”',
    'indirect | Perhaps … the town “has grown too fast. | he',
    'direct | has grown too fast. | he',
  ],
]);

cases('clauses whose first words stand in marks', [
  [
    'The inspector found “proof” that the chain had been cut.',
    'indirect | “proof” that the chain had been cut | The inspector',
    'direct | proof | The inspector',
  ],
  [
    'Dahl testified “hundreds” of letters had been burnt.',
    'indirect | “hundreds” of letters had been burnt | Dahl',
    'direct | hundreds | Dahl',
  ],
  ['Dahl said “we will sail” at a meeting on Monday.', 'direct | we will sail | Dahl'],
  [
    'Holm said “nobody” would cross the bridge in winter.',
    'indirect | “nobody” would cross the bridge in winter | Holm',
    'direct | nobody | Holm',
  ],
  [
    'The keeper admitted “one or two lamps” had gone out.',
    'indirect | “one or two lamps” had gone out | The keeper',
    'direct | one or two lamps | The keeper',
  ],
  ['Dahl said “it is over” on Friday.', 'direct | it is over | Dahl'],
]);

cases('a comma inside of closing marks ends what was said', [
  [
    'Dahl called the plan “a farce,” then left the hall.',
    'indirect | the plan “a farce | Dahl',
    'direct | a farce | Dahl',
  ],
  [
    'Holm, who called the letters “silly,” sold her boat.',
    'indirect | the letters “silly | Holm',
    'direct | silly | Holm',
  ],
  [
    'Holm called Dahl a “good man” and he thanked her.',
    'indirect | Dahl a “good man | Holm',
    'direct | good man | Holm',
  ],
  [
    'Dahl called the board “a circus,” an unusual word for him.',
    'indirect | the board “a circus | Dahl',
    'direct | a circus | Dahl',
  ],
  [
    'Dahl said the ferry was “a wreck,” adding that it leaked.',
    'indirect | the ferry was “a wreck | Dahl',
    'direct | a wreck | Dahl',
    'indirect | that it leaked | Dahl',
  ],
]);

cases('"as reported by", "as X noted"', [
  [
    'As reported by the Courier, the keeper had lost his keys.',
    'indirect | the keeper had lost his keys | the Courier',
  ],
  ['The lock was broken, as first reported by the Courier on Tuesday.', 'indirect | The lock was broken | the Courier'],
  ['But as a deputy noted, the hall was half empty.', 'indirect | the hall was half empty | a deputy'],
  ['As noted by Petra Holm, the lamps were never paid for.', 'indirect | the lamps were never paid for | Petra Holm'],
  [
    'The keeper had lost his keys, as reported by the Islander.',
    'indirect | The keeper had lost his keys | the Islander',
  ],
  ['And as the mayor has argued, tolls rise every year.', 'indirect | tolls rise every year | the mayor'],
]);

cases('passives that expect or blame', [
  ['The mayor is expected to open the pier in June.', 'indirect | The mayor is expected to open the pier in June | -'],
  ['Dahl was accused of cutting the chain.', 'indirect | Dahl was accused of cutting the chain | -'],
  [
    'The board has been criticized for its slow work.',
    'indirect | The board has been criticized for its slow work | -',
  ],
  ['Dahl was expected at the pier.'],
  [
    'Two ferries are expected to be sold, the mayor said.',
    'indirect | Two ferries are expected to be sold | the mayor',
  ],
  ['Three keepers were blamed for the fire.', 'indirect | Three keepers were blamed for the fire | -'],
  [
    'The former warden is accused of hiding the letters.',
    'indirect | The former warden is accused of hiding the letters | -',
  ],
  ['She charged her phone and was charged a small fee.'],
]);

cases('promises, agreements, and who is urged', [
  ['Dahl vowed last month to take his case to the court.', 'indirect | to take his case to the court | Dahl'],
  ['The yard agreed to rebuild the pier.', 'indirect | to rebuild the pier | The yard'],
  [
    'Dahl pledged Saturday to rid the port of “this crew” but said little about how.',
    'indirect | to rid the port of “this crew | Dahl',
    'direct | this crew | Dahl',
  ],
  [
    'The island urged visitors to stay at home and closed the pier.',
    'indirect | visitors to stay at home | The island',
  ],
  ['Holm called for all three wardens to resign.', 'indirect | all three wardens to resign | Holm'],
  ['The captain told the crew to leave the ship.', 'indirect | the crew to leave the ship | The captain'],
  ['She told us to wait.', 'indirect | to wait | She'],
]);

cases('clauses with "that" behind times, participles and "quick to point out"', [
  ['He suggested that she share the costs.', 'indirect | that she share the costs | He'],
  [
    'Dahl had said in an interview taped before the storm that the port was safe.',
    'indirect | that the port was safe | Dahl',
  ],
  [
    'Surveys of islanders late last week indicated that most want a bridge.',
    'indirect | that most want a bridge | Surveys of islanders',
  ],
  ['Holm was quick to point out that the lamps were old.', 'indirect | that the lamps were old | Holm'],
  [
    'The keeper was right to note that the door had been locked.',
    'indirect | that the door had been locked | The keeper',
  ],
  ['Dahl did post on Friday that his letters were lost.', 'indirect | that his letters were lost | Dahl'],
  ['The board proposed that Dahl leave the yard.', 'indirect | that Dahl leave the yard | The board'],
]);

cases('clauses without "that" behind times and quantities, with two subjects or a condition', [
  [
    'Dahl has said for weeks he is the only candidate who can win.',
    'indirect | he is the only candidate who can win | Dahl',
  ],
  ['Holm said she and Dahl differ on the toll.', 'indirect | she and Dahl differ on the toll | Holm'],
  [
    'Most voters want a bridge, but majorities in all five villages say they want the ferry too.',
    'indirect | they want the ferry too | majorities in all five villages',
  ],
  [
    'Clerks said more than 300 keepers made over 900 calls that night.',
    'indirect | more than 300 keepers made over 900 calls that night | Clerks',
  ],
  ['Holm said for months the pier was safe.', 'indirect | the pier was safe | Holm'],
]);

cases('frames behind a conjunction, and what goes on behind a frame', [
  [
    'But, the former head of the yard added, it is not the way to win.',
    'indirect | it is not the way to win | the former head of the yard',
  ],
  ['And so, he said, the keepers stayed at home.', 'indirect | the keepers stayed at home | he'],
  [
    'As Mayor Holm rose to speak, a boy outside the hall was hit by a stone, police said.',
    'indirect | As Mayor Holm rose to speak, a boy outside the hall was hit by a stone | police',
  ],
  [
    'The years that followed, he said, brought a great change.',
    'indirect | The years that followed … brought a great change | he',
  ],
  [
    'It makes sense, keepers said, for towns to share the lamp.',
    'indirect | It makes sense … for towns to share the lamp | keepers',
  ],
  [
    'What really hurt, she said, was a question about her boat.',
    'indirect | What really hurt … was a question about her boat | she',
  ],
  [
    'The letters were on many matters, the Courier said, including tolls and fish.',
    'indirect | The letters were on many matters … including tolls and fish | the Courier',
  ],
  ['Yet, the warden warned, the wall may break.', 'indirect | the wall may break | the warden'],
]);

cases('a frame of "who" ends where the main clause goes on', [
  [
    'Petrus, who thinks the mayor took too much, called the new law better.',
    'indirect | the mayor took too much | Petrus',
    'indirect | the new law better | Petrus',
  ],
  [
    'Holm, who said islanders should give him a hearing, never came back.',
    'indirect | islanders should give him a hearing | Holm',
  ],
  ['The warden, who says the lamp is old, wants a new one.', 'indirect | the lamp is old | The warden'],
  ['Dahl, who claimed he had paid, left the hall.', 'indirect | he had paid | Dahl'],
]);

cases('nouns that look like verbs of saying', [
  ['The keepers give states a rest from the toll.'],
  ['There are 300 pledged delegates, and most state parties release them.'],
]);
