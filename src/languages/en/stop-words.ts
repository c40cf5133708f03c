import type { StopWordChange } from '../stop-words';

/** What the package's English list holds and this kit's does not. */
export const REMOVALS: readonly StopWordChange[] = [
  { words: 'said', reason: 'the verb of saying: who studies who says what must see it counted' },
  { words: 'make way came come', reason: 'full verbs and a noun' },
];

/** What this kit's list holds and the package's does not. */
export const ADDITIONS: readonly StopWordChange[] = [
  {
    words:
      "it's that's there's he's she's what's who's i'm you're we're they're i've you've we've they've i'll he'll she'll",
    reason: 'contractions, which are one token here',
  },
  {
    words:
      "we'll they'll isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't",
    reason: 'contractions, which are one token here',
  },
  {
    words: 'she us its mine ours',
    reason: 'pronouns, of which the short list leaves some out',
  },
  {
    words:
      "i'd you'd he'd she'd it'd we'd they'd it'll you'll that'll there'd who'd who'll here's where's how's let's mustn't needn't",
    reason: 'contractions, which are one token here',
  },
  {
    words:
      'does doing done down during few further having hers herself itself myself ourselves themselves yourself nor not no off once own so theirs until whom why yours above below again against when',
    reason: 'function words that the short list leaves out',
  },
];
