// Fields of press exports: which lines are fields, by the names that databases give them in German and English.
import { plainName, usualColumn } from './columns';
import type { PressProfile } from './profiles';

/** Names beyond those of tables; `plainName` of each, and its column. */
const FIELD_COLUMNS: Readonly<Record<string, string>> = {
  'load date': 'loadDate',
  ladedatum: 'loadDate',
  'lade datum': 'loadDate',
  'ladungs datum': 'loadDate',
  update: 'loadDate',
  'correction date': 'correctionDate',
  'korrektur datum': 'correctionDate',
  'publication type': 'publicationType',
  publikationstyp: 'publicationType',
  'publikations art': 'publicationType',
  zeitungstyp: 'publicationType',
  'journal code': 'outletCode',
  'zeitungs code': 'outletCode',
  'acc no': 'databaseId',
  accession: 'databaseId',
  'document number': 'databaseId',
  dateline: 'dateline',
  ortsmarke: 'dateline',
  ort: 'dateline',
  series: 'series',
  serie: 'series',
  highlight: 'subtitle',
  subject: 'subjects',
  themen: 'subjects',
  thema: 'subjects',
  schlagwörter: 'subjects',
  stichwörter: 'subjects',
  schlagworte: 'subjects',
  keywords: 'keywords',
  company: 'companies',
  unternehmen: 'companies',
  firma: 'companies',
  firmen: 'companies',
  organization: 'organisations',
  organisation: 'organisations',
  ticker: 'ticker',
  industry: 'industries',
  branche: 'industries',
  geographic: 'places',
  geografie: 'places',
  geographie: 'places',
  city: 'cities',
  stadt: 'cities',
  state: 'states',
  country: 'countries',
  land: 'countries',
  person: 'persons',
  personen: 'persons',
  graphic: 'graphic',
  grafik: 'graphic',
  bild: 'graphic',
  type: 'articleType',
  artikeltyp: 'articleType',
  'artikel art': 'articleType',
  copyright: 'copyright',
  issn: 'issn',
  dokumentnummer: 'databaseId',
  'document id': 'databaseId',
  rights: 'copyright',
  notes: 'note',
  anmerkung: 'note',
  correction: 'correction',
  web: 'webAddress',
  inhaltstyp: 'publicationType',
  lizenz: 'copyright',
  dachzeile: 'kicker',
  vorspann: 'lead',
};

/** A line that is a field. */
export interface PressField {
  readonly name: string;
  readonly column: string;
  readonly value: string;
}

const FIELD = /^(?<name>\p{Lu}[\p{L}\d ./()-]{0,38}?)\s*:(?!\/\/)\s*(?<value>.*)$/u;

/** The field in a line without the blanks around it; null where it is none that is known. */
export function pressField(line: string, profile: PressProfile): PressField | null {
  const match = (profile.field ?? FIELD).exec(line)?.groups;
  if (match === undefined) return null;
  const { name = '', value = '' } = match;
  const plain = plainName(name);
  const column = Object.hasOwn(profile.fields, plain)
    ? profile.fields[plain]
    : profile.field !== undefined
      ? undefined
      : (usualColumn(name) ?? (Object.hasOwn(FIELD_COLUMNS, plain) ? FIELD_COLUMNS[plain] : undefined));
  return column === undefined || column === 'file' || column === 'id'
    ? null
    : { name: plain, column, value: value.trim() };
}
