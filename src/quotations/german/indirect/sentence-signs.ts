// Which sentences can hold speech without marks at all, told by their words alone: a sentence without any of these signs
// is passed over by every rule of this folder, and its clauses need not be found. Whoever writes a rule that sees
// something else adds its sign here.
import { itemAt } from '../../../base';
import { anyOf, type ContextSentence, testedOnce } from '../../document';
import { isCueAdjective, isCueForm, isCueNoun, isSourceNoun, isSourceWord, mayLeadToSource } from '../cues';
import { VerbForm, type VerbTable } from '../grammar';
import { isHeard, mayBeHeard } from './framed-speech';

const SUBJUNCTIVE = VerbForm.SUBJUNCTIVE_1 | VerbForm.SUBJUNCTIVE_2;

const isHearsayVerb = testedOnce(({ lower }) => lower === 'soll' || lower === 'sollen');

const opensSource = testedOnce(({ lower }) => /^(?:wonach|laut|nach|gemäß)$/.test(lower));

const mayBeSign = anyOf(
  isCueForm,
  isHearsayVerb,
  isCueNoun,
  isCueAdjective,
  mayBeHeard,
  opensSource,
  isSourceWord,
  isSourceNoun,
);

/** Whether a word of the sentence is one that a rule for speech without marks begins with. */
export function mayHoldSpeech(table: VerbTable, { firstToken, endToken }: ContextSentence): boolean {
  const { tokens, flags, quoted } = table;
  let needsNoun = false;
  let hasNoun = false;
  for (let at = firstToken; at < endToken; at++) {
    const token = itemAt(tokens, at);
    const verb = flags[at] as number;
    if ((verb & SUBJUNCTIVE) !== 0) return true;
    if (!mayBeSign(token)) continue;
    // Frames and summaries; hearsay.
    if (verb !== 0 && (isCueForm(token) || isHearsayVerb(token))) return true;
    if (token.capital && quoted[at] === 0 && isCueNoun(token)) return true;
    if (isCueAdjective(token) || isHeard(tokens, at)) return true;
    // "…, wonach", "…, nach dessen Angaben"; source phrases.
    if (opensSource(token) && tokens[at - 1]?.text === ',') return true;
    const source = mayLeadToSource(table, at);
    if (source === 'always') return true;
    needsNoun ||= source === 'with-noun';
    hasNoun ||= token.capital && isSourceNoun(token);
  }
  return needsNoun && hasNoun;
}
