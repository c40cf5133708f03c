import type { PressProfile } from './types';

/** Nexis, LexisNexis Academic and LexisNexis Wirtschaft, as they exported until 2019: "1 of 20 DOCUMENTS" before each. */
export const NEXIS: PressProfile = {
  name: 'nexis',
  title: 'Nexis (older)',
  signs: [
    /^(?:(?:Dokument|Document|DOKUMENT|DOCUMENT) \d+ (?:von|of) \d+|\d+ (?:of|von) \d+ (?:DOCUMENTS?|DOKUMENTEN?))$/i,
  ],
  start:
    /^(?:(?:Dokument|Document) \d+ (?:von|of) (?<total>\d+)|\d+ (?:of|von) (?<sum>\d+) (?:DOCUMENTS?|DOKUMENTEN?))$/i,
  fields: {},
  beforeDate: ['outlet'],
  afterDate: ['title'],
  dropped: [/^(?:All Rights Reserved|Alle Rechte vorbehalten)\.?$/i],
};
