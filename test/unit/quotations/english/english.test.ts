import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** What is found in an English text, short: type, words said, name of the speaker. */
function found(raw: string): string[] {
  return findQuotations(articleOf(raw, { language: 'en' }))
    .filter(({ isSpeech }) => isSpeech)
    .map(({ type, text, speaker }) => `${type} | ${text} | ${speaker?.name ?? '-'}`);
}

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(`findQuotations: English, ${title}`, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(found(raw), expected, raw);
  });
};

cases('the speaker stands behind the marks, verb first or last, American, British or typewritten', [
  [
    '“We will rebuild the bridge by spring,” said Mayor Helen Brook.',
    'direct | We will rebuild the bridge by spring, | Helen Brook',
  ],
  ['‘The bakery isn’t for sale,’ Mr Dunn said on Monday.', 'direct | The bakery isn’t for sale, | Dunn'],
  [
    '"Nobody was hurt," a spokesman for the fire service said.',
    'direct | Nobody was hurt, | a spokesman for the fire service',
  ],
]);

cases('an age or an office may stand between the speaker and the verb', [
  ['“It was like an earthquake,” Tom Hale, 43, told the Courier.', 'direct | It was like an earthquake, | Tom Hale'],
  ['“Nobody was hurt,” the fire chief, Paul Green, told the Evening Post.', 'direct | Nobody was hurt, | Paul Green'],
]);

cases('a colon or a comma leads to the words in marks', [
  ['The minister said: “We have done all we could.”', 'direct | We have done all we could. | The minister'],
  [
    'Asked whether he would stand again, Hale said: “Ask me in June.”',
    'indirect | whether he would stand again | -',
    'direct | Ask me in June. | Hale',
  ],
]);

cases('a quotation that its attribution interrupts is one', [
  ['“The budget,” Ms Cole said, “is a disaster.”', 'direct | The budget, … is a disaster. | Cole'],
]);

cases('what goes on after the attribution has the same speaker', [
  [
    '"The lake is frozen," Ann Webb said. "Nobody should walk on it."',
    'direct | The lake is frozen, | Ann Webb',
    'direct | Nobody should walk on it. | Ann Webb',
  ],
]);

cases('a pronoun means who was the subject before, a surname who has been named in full', [
  [
    'Mayor Helen Brook opened the bridge. “We are proud of it,” she said.',
    'direct | We are proud of it, | Helen Brook',
  ],
  [
    'The engineer Paul Green has left the firm. Green told reporters: “I had enough.” He added: “It is over.”',
    'direct | I had enough. | Paul Green',
    'direct | It is over. | Paul Green',
  ],
  ['Chairwoman Ruth Cole sold the mill. She said the roof was leaking.', 'indirect | the roof was leaking | Ruth Cole'],
]);

cases('one or two words are speech where somebody calls something so or another one is named as their source', [
  [
    'The union called the offer “an insult”.',
    'indirect | the offer “an insult” | The union',
    'direct | an insult | The union',
  ],
  ['The road is, in the words of one driver, “a death trap”.', 'direct | a death trap | one driver'],
]);

cases('titles of works and ironic words in marks are no speech', [
  ['The film “A Quiet Harbour” opens in May.'],
  ['The so-called “peace tax” was scrapped in 1999.'],
]);

cases('said, with and without that', [
  ['The company said that it had sold 300 buses.', 'indirect | that it had sold 300 buses | The company'],
  ['Officials said the tunnel would stay closed.', 'indirect | the tunnel would stay closed | Officials'],
  ['Police say they have arrested two men.', 'indirect | they have arrested two men | Police'],
  ['Scientists warned on Friday that the ice could break.', 'indirect | that the ice could break | Scientists'],
]);

cases('told somebody, with and without that', [
  [
    'Prime Minister Jane Doe told Reuters that the talks had failed.',
    'indirect | that the talks had failed | Jane Doe',
  ],
  ['Doe told reporters on Tuesday she would not resign.', 'indirect | she would not resign | Doe'],
  ['The workers told the manager the machine was broken.', 'indirect | the machine was broken | workers'],
]);

cases('a phrase or a clause before or behind the subject is no part of it', [
  ['In a statement, the bank said it regretted the error.', 'indirect | it regretted the error | the bank'],
  [
    'The minister, who has led the party since 2019, said the law was needed.',
    'indirect | the law was needed | The minister',
  ],
  ['On Monday the council announced that the tax would rise.', 'indirect | that the tax would rise | the council'],
]);

cases('the frame stands behind what was said, or in it', [
  ['The talks have failed, Doe told Reuters.', 'indirect | The talks have failed | Doe'],
  ['Two people were killed, police said on Sunday.', 'indirect | Two people were killed | police'],
  ['The bridge, engineers say, will last a century.', 'indirect | The bridge … will last a century | engineers'],
]);

cases('according to, before and behind', [
  ['According to the harbour office, two ships collided.', 'indirect | two ships collided | the harbour office'],
  [
    'Two ships collided, according to Anna Reed, a spokeswoman for the harbour.',
    'indirect | Two ships collided | Anna Reed',
  ],
]);

cases('promises, demands and denials have no clause', [
  ['Hale promised to lower taxes.', 'indirect | to lower taxes | Hale'],
  ['Ms Cole urged residents to stay at home.', 'indirect | residents to stay at home | Cole'],
  ['Dunn denied having met the banker.', 'indirect | having met the banker | Dunn'],
]);

cases('two frames in a sentence are two quotations', [
  [
    'The bank said it would cut 200 jobs, but the union said the plan was unlawful.',
    'indirect | it would cut 200 jobs | The bank',
    'indirect | the plan was unlawful | the union',
  ],
  [
    '“I didn’t know,” Dunn said, adding that he would pay.',
    'direct | I didn’t know, | Dunn',
    'indirect | that he would pay | Dunn',
  ],
]);

cases('traps: no speech where nothing is said, or only an object follows', [
  ['The report says nothing about costs.'],
  ['She told him the truth.'],
  ['The mayor did not say who had signed the contract.'],
  ['The council refused to say whether it would pay.'],
  ['The trial continues.'],
]);

cases('marks are typed in many ways, and an apostrophe is none', [
  ["''The pier will reopen in June,'' said Mara Quill.", 'direct | The pier will reopen in June, | Mara Quill'],
  ["``The pier is shut,'' said Jon Brill.", 'direct | The pier is shut, | Jon Brill'],
  ['>>The pier is shut,<< said Jon Brill.', 'direct | The pier is shut, | Jon Brill'],
  ["The mayor saw the class of '68, who had met at the farmers' market in May."],
  ["Rock 'n' roll is what the town's ferrymen like, and the bakers' wives do too."],
]);

cases('what was said without "that" is known by its finite verb', [
  ['Quill said the mayor favors a toll.', 'indirect | the mayor favors a toll | Quill'],
  ['Quill said boats were late.', 'indirect | boats were late | Quill'],
  [
    'The ministry said Friday that ferries had missed their targets.',
    'indirect | that ferries had missed their targets | The ministry',
  ],
  ['Five years ago, Mr Moss said, the harbour was empty.', 'indirect | Five years ago … the harbour was empty | Moss'],
  ['The warden disclosed that two keys were missing.', 'indirect | that two keys were missing | The warden'],
]);

cases('a noun can give what was said, and a set phrase does not', [
  [
    "The council's claim that the lake is clean has angered swimmers.",
    "indirect | that the lake is clean | The council's",
  ],
  ['It goes without saying that raising fares is unpopular.'],
  ['Norway and its oldest ally, the United States, are members of the fishery council.'],
  ['His charity, called the Harbour Trust, will own the pier.'],
]);

cases('who goes on with "and said" has the subject of the verb before', [
  ['Quill faced the board on Monday and said she would not resign.', 'indirect | she would not resign | Quill'],
  [
    'Merrill says Lane promised to help and said she would stay.',
    'indirect | Lane promised to help | Merrill',
    'indirect | she would stay | Merrill',
  ],
  [
    'But an aide decided to change course to avoid the press, a source said.',
    'indirect | an aide decided to change course to avoid the press | a source',
  ],
]);

cases('offices, parties, ages and clauses stand beside the name', [
  [
    '“We trust the court,” Ashford campaign spokesman Neil Dray said on Monday.',
    'direct | We trust the court, | Neil Dray',
  ],
  [
    '“We saw it coming,” Senate Majority Leader Paul Venn, R-Ky., said Tuesday.',
    'direct | We saw it coming, | Paul Venn',
  ],
  ['“Who let the water in?” Tom Varga demanded.', 'direct | Who let the water in? | Tom Varga'],
  [
    'Donna Sampson, 59, who watched the race on a screen on the Mall, said the day was long.',
    'indirect | the day was long | Donna Sampson',
  ],
  [
    'Brill then attacked Quill, saying, “She never built a thing in her life.”',
    'direct | She never built a thing in her life. | Brill',
  ],
  ['“The valley needs a hospital.” ― Petra Lindqvist', 'direct | The valley needs a hospital. | Petra Lindqvist'],
]);

test('findQuotations: an article in a language without rules has only words in marks', () => {
  const italian = articleOf('Il sindaco ha detto che il ponte è chiuso.', { language: 'it' });
  assert.deepEqual(findQuotations(italian), []);
});

const PIECES = [
  'The mayor',
  'Hale',
  'she',
  'said',
  'told',
  'urged',
  'adding',
  'according to',
  'that',
  'to',
  'go',
  'was',
  ',',
];
const MARKS = ['.', '“', '”', '‘', '’', '(', ')', ' ', '\n\n', 'who', 'on Monday', 'but'];

test('findQuotations: on any English text spans and mentions lie in the text', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES, ...MARKS), fc.string({ maxLength: 4 })), { maxLength: 60 });
  fc.assert(
    fc.property(text, (pieces) => {
      const raw = pieces.join(' ');
      for (const { spans, speakers } of findQuotations(articleOf(raw, { language: 'en' }))) {
        for (const { start, end } of spans) assert.ok(start >= 0 && end > start && end <= raw.length, raw);
        for (const { mentions } of speakers)
          for (const { start, end, text: words } of mentions) assert.equal(raw.slice(start, end), words);
      }
    }),
    { seed: 42, numRuns: 300 },
  );
});
