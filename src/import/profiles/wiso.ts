import type { PressProfile } from './types';

/** WISO and GENIOS: "Dokumentnummer" and "Dauerhafte Adresse des Dokuments" after each text. */
export const WISO: PressProfile = {
  name: 'wiso',
  title: 'WISO/GENIOS',
  signs: [/^(?:Dauerhafte Adresse(?: des Dokuments)?|Dokumentnummer|Persistente Adresse)\b/i],
  lastField:
    /^(?:dauerhafte adresse(?: des dokuments)?|dokumentnummer|persistente adresse|issn|alle rechte vorbehalten|all rights reserved)$/,
  fields: {
    quelle: 'outlet',
    dokumentnummer: 'databaseId',
    'dauerhafte adresse des dokuments': 'url',
    'dauerhafte adresse': 'url',
    'persistente adresse': 'url',
    'alle rechte vorbehalten': 'copyright',
    'all rights reserved': 'copyright',
    issn: 'issn',
    'dokument nummer': 'databaseId',
    stichworte: 'keywords',
    personen: 'persons',
    branche: 'industries',
    jg: 'volume',
    jahrgang: 'volume',
  },
  beforeDate: ['outlet'],
  afterDate: ['title'],
  dropped: [
    /^(?:©|\(c\)|Copyright).{0,12}GBI-Genios\b.*$/i,
    /^Seite \d+ von \d+$/i,
    /^(?:WISO|GENIOS)$/i,
    /^(?:https?:\/\/)?(?:www\.)?(?:wiso-net|genios)\.de\/?$/i,
  ],
};
