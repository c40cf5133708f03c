// What a share of voice is counted from: which quotations count, for whom, and how much, article by article.
import { type SpeakerTable, speakerKey } from '../speakers';
import type { Quotation, QuotationType, Speaker, SpeakerKind } from '../types';

/** Whom a row stands for: a speaker who is known, one who is only called something, nobody. */
export type VoiceStatus = 'resolved' | 'unresolved' | 'none';

/** A speaker (or affiliation, country) to whom something is credited. */
export interface Voice {
  readonly key: string;
  readonly status: VoiceStatus;
}

export const UNRESOLVED: Voice = { key: '?', status: 'unresolved' };

export const NOBODY: Voice = { key: '', status: 'none' };

/** Checked options of `shareOfVoice` that say what counts. */
export interface CountSettings {
  readonly unit: 'quotations' | 'words' | 'articles';
  readonly of: 'speaker' | 'affiliation' | 'country' | 'kind';
  readonly types: readonly QuotationType[] | null;
  readonly nested: 'leave-out' | 'count';
  readonly several: 'each' | 'split';
  readonly unresolved: 'together' | 'as-printed';
  readonly minConfidence: number;
  readonly minSpeakerConfidence: number;
}

/** What one quotation gives to one voice. */
export interface Credit {
  readonly voice: Voice;
  /** The name to show for the voice: spellings of one name are one voice. */
  readonly name: string;
  readonly weight: number;
  readonly quotation: Quotation;
}

const WORD = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu;

/** Words of a quotation: stretches of letters and digits, a hyphen, apostrophe or point inside belongs to the word. */
export function quotedWordCount(quotation: Quotation): number {
  return quotation.text.match(WORD)?.length ?? 0;
}

/** Whether the quotation counts at all. */
export function isCounted(quotation: Quotation, settings: CountSettings): boolean {
  const { types, nested, minConfidence } = settings;
  if (!quotation.isSpeech || quotation.confidence < minConfidence) return false;
  if (quotation.nested && nested === 'leave-out') return false;
  return types === null || types.includes(quotation.type);
}

/**
 * The credits of one counted quotation: to each of its speakers, or to nobody.
 *
 * @param date of its article: what a speaker's affiliation was on that day
 */
export function creditsOf(
  quotation: Quotation,
  settings: CountSettings,
  table: SpeakerTable | null,
  date: string,
): Credit[] {
  const whole = settings.unit === 'words' ? quotedWordCount(quotation) : 1;
  if (quotation.speakers.length === 0) return [{ voice: NOBODY, name: '', weight: whole, quotation }];
  const weight = settings.several === 'split' ? whole / quotation.speakers.length : whole;
  const credits = new Map<string, Credit>();
  for (const speaker of quotation.speakers) {
    const { voice, name } = voiceOf(speaker, settings, table, date);
    const known = credits.get(voice.key);
    // Two speakers of one affiliation, quoted together, are one voice; with "split" it has both their parts.
    if (known === undefined) credits.set(voice.key, { voice, name, weight, quotation });
    else if (settings.several === 'split') credits.set(voice.key, { ...known, weight: known.weight + weight });
  }
  return [...credits.values()];
}

function voiceOf(
  speaker: Speaker,
  { of, unresolved, minSpeakerConfidence }: CountSettings,
  table: SpeakerTable | null,
  date: string,
): { voice: Voice; name: string } {
  if (!speaker.resolved || speaker.confidence < minSpeakerConfidence) {
    // What somebody without a name is may be known: the unknown part by kind of speaker.
    if (of === 'kind' && speaker.kind !== 'unknown') return unknownOf(speaker.kind);
    if (unresolved === 'together') return { voice: UNRESOLVED, name: '' };
    const { name } = speaker;
    return { voice: { key: speakerKey({ name, resolved: false }), status: 'unresolved' }, name };
  }
  const name = of === 'speaker' ? speaker.name : propertyOf(speaker, of, table, date);
  const status = name === NOT_KNOWN ? 'unresolved' : 'resolved';
  return { voice: { key: speakerKey({ name, resolved: status === 'resolved' }), status }, name };
}

/** "(unresolved person)". */
function unknownOf(kind: SpeakerKind): { voice: Voice; name: string } {
  return { voice: { key: `?kind ${kind}`, status: 'unresolved' }, name: `(unresolved ${kind})` };
}

/** The row of speakers whose affiliation or country neither the table nor the article tells. */
export const NOT_KNOWN = '(not known)';

function propertyOf(
  speaker: Speaker,
  of: 'affiliation' | 'country' | 'kind',
  table: SpeakerTable | null,
  date: string,
): string {
  if (of === 'kind') return speaker.kind === 'unknown' ? NOT_KNOWN : speaker.kind;
  const rows = rowsOf(table).get(speaker.name) ?? [];
  const held = rows.find(
    ({ from, until }) => date !== '' && (from === '' || from <= date) && (until === '' || date <= until),
  );
  // Without a day, or outside of all terms, the last row that is filled in is taken: where the speaker came to be.
  const row = held ?? rows.findLast((each) => each[of] !== '');
  const told = row?.[of] ?? '';
  if (told !== '' || of === 'country') return told || NOT_KNOWN;
  return (
    speaker.affiliation || (speaker.kind === 'organisation' || speaker.kind === 'government' ? speaker.name : NOT_KNOWN)
  );
}

const rowsByName = new WeakMap<SpeakerTable, ReadonlyMap<string, SpeakerTable['rows']>>();

function rowsOf(table: SpeakerTable | null): ReadonlyMap<string, SpeakerTable['rows']> {
  if (table === null) return new Map();
  const known = rowsByName.get(table);
  if (known !== undefined) return known;
  const found = new Map<string, SpeakerTable['rows'][number][]>();
  for (const row of table.rows) found.set(row.name, [...(found.get(row.name) ?? []), row]);
  rowsByName.set(table, found);
  return found;
}
