// True pairs with one thing changed on one side, which makes them false: another figure, weekday or name, a negation,
// or two names that have changed places.

import { compareStatements } from '../../src/overlap/statements/features';
import { gramCosine } from '../../src/overlap/statements/statement-index';
import { describeWords, wordsOf } from '../../src/overlap/statements/statement-words';
import type { WordForm } from '../../src/overlap/statements/word-forms';
import type { LabelledPair, LabelledPairs } from './statement-pairs';

const NEGATED_SHARE = 0.3;
const WEIGHT = 0.08;

/** The changed pairs of a corpus; what a thing is changed to is drawn from the words of the same corpus. */
export function changedPairs({ index, pairs }: LabelledPairs, random: () => number): LabelledPair[] {
  const { forms, article } = index.statements;
  const pools = {
    figure: forms.forms.filter(({ figure, keys }) => figure !== null && keys.length > 0),
    day: forms.forms.filter(({ day }) => day !== null),
    name: forms.forms.filter((form) => forms.isName(form)),
  };
  const negation = forms.form(forms.idOf('nicht', 0, 5, false, 'de'));
  const changed: LabelledPair[] = [];
  for (const pair of pairs) {
    if (!pair.isTrue) continue;
    const [wordsA, wordsB] = [wordsOf(index, pair.a), wordsOf(index, pair.b)];
    const a = describeWords(index, article[pair.a] as number, wordsA);
    const add = (words: readonly WordForm[], lost: readonly WordForm[]) => {
      const b = describeWords(index, article[pair.b] as number, words);
      const grams = new Set(lost.flatMap((word) => word.grams));
      let lostWeight = 0;
      for (const gram of grams) lostWeight += index.gramWeight[gram] as number;
      const norms = (index.gramNorm[pair.a] as number) * (index.gramNorm[pair.b] as number);
      const cosine = Math.max(0.01, gramCosine(index, pair.a, pair.b) - lostWeight / norms);
      const { features } = compareStatements(index, a, b, cosine);
      changed.push({ ...pair, isTrue: false, features, weight: pair.weight * WEIGHT });
    };
    const isShared: Readonly<Record<keyof typeof pools, (word: WordForm) => boolean>> = {
      figure: ({ figure }) => figure !== null && a.figures.includes(figure),
      day: ({ day }) => day !== null && a.days.includes(day),
      name: (word) => forms.isName(word) && a.names.includes(word.keys[0] as number),
    };
    for (const kind of ['figure', 'day', 'name'] as const) {
      const lost = wordsB.filter((word) => word.keys.length > 0 && isShared[kind](word));
      if (lost.length === 0) continue;
      const others = pools[kind].filter((word) => !isShared[kind](word));
      const draw = () => others[Math.floor(random() * others.length)] as WordForm;
      const replaced = new Map(lost.map((word) => [word, draw()]));
      add(
        wordsB.map((word) => replaced.get(word) ?? word),
        lost,
      );
    }
    const isNegated = [...wordsA, ...wordsB].some((word) => word.isNegation);
    if (!isNegated && random() < NEGATED_SHARE) add([...wordsB, negation], []);
    const names = wordsB.filter((word, at) => isShared.name(word) && wordsB.indexOf(word) === at);
    const [first, second] = names;
    if (first !== undefined && second !== undefined) {
      add(
        wordsB.map((word) => (word === first ? second : word === second ? first : word)),
        [],
      );
    }
  }
  return changed;
}
