import type { Lemmatizer } from '../profile';

/** Words whose "s" is no ending. */
const WITH_OWN_S: readonly string[] =
  'thus his its us as always perhaps across towards besides news series species politics economics yes gas'.split(' ');

/** Irregular forms of the commonest English words; lower case, lemma to forms. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: "am is are was were been being 's 're",
    have: 'has had having',
    do: 'does did done doing',
    go: 'goes went gone',
    say: 'says said',
    make: 'made making',
    take: 'took taken taking',
    come: 'came coming',
    see: 'saw seen',
    give: 'gave given giving',
    get: 'got gotten getting',
    know: 'knew known',
    think: 'thought',
    tell: 'told',
    find: 'found',
    become: 'became becoming',
    leave: 'left leaving',
    meet: 'met',
    speak: 'spoke spoken',
    hold: 'held',
    bring: 'brought',
    write: 'wrote written writing',
    begin: 'began begun beginning',
    keep: 'kept',
    lead: 'led',
    send: 'sent',
    pay: 'paid',
    win: 'won winning',
    lose: 'lost losing',
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people',
    country: 'countries',
    life: 'lives',
    good: 'better best',
    bad: 'worse worst',
    a: 'an',
    this: 'this these',
    ...Object.fromEntries(WITH_OWN_S.map((word) => [word, word])),
    I: 'me',
    he: 'him',
    she: 'her',
    they: 'them',
    we: 'us',
  }).flatMap(([lemma, forms]) => forms.split(' ').map((form): [string, string] => [form, lemma])),
);

/** Endings and what stands in their place; the first that fits counts. What is left must have a vowel. */
const RULES: readonly (readonly [ending: RegExp, lemma: string])[] = [
  [/'s$|'$/, ''],
  [/ies$/, 'y'],
  [/(ss|sh|ch|x|z)es$/, '$1'],
  [/([^su])s$/, '$1'],
  [/ied$/, 'y'],
  [/(at|iz|is|uc|rg|nc|v|ur)ed$/, '$1e'],
  [/([^l])\1ed$/, '$1'],
  [/ed$/, ''],
  [/(at|iz|is|uc|rg|nc|v|ur)ing$/, '$1e'],
  [/([^ls])\1ing$/, '$1'],
  [/ing$/, ''],
];

/**
 * English lemmas by rule: irregular forms from a short list, then plural and verb endings. No dictionary is read, so
 * "string" and the like can lose an ending; words of four letters and fewer keep "-ed" and "-ing". Capitalised words
 * inside a sentence are taken for names and stay.
 */
export function lemmatizer(): Lemmatizer {
  return {
    lemma(word, isInitial) {
      const lower = word.toLowerCase();
      if (lower !== word && !isInitial) return word.replace(/'s$/, '');
      return IRREGULAR.get(lower) ?? byRule(lower);
    },
    compoundParts(word) {
      return word
        .split('-')
        .map((part, index, parts) => ({ start: parts.slice(0, index).join('-').length + (index > 0 ? 1 : 0), part }))
        .filter(({ part }) => part !== '')
        .map(({ start, part }) => ({ start, end: start + part.length }));
    },
  };
}

function byRule(word: string): string {
  for (const [ending, replacement] of RULES) {
    const lemma = word.replace(ending, replacement);
    if (lemma !== word) return lemma.length > 2 && /[aeiouy]/.test(lemma) ? lemma : word;
  }
  return word;
}
