import type { PressProfile } from './types';

/** APA-OnlineManager (AOM): `"Der Standard" vom 04.03.2024   Seite: 5` above each article of a newspaper. */
export const APA: PressProfile = {
  name: 'apa',
  title: 'APA-OnlineManager',
  signs: [/^["„“](?:[^"“”]+)["“”] vom \d{1,2}\.\d{1,2}\.\d{4}(?:\s.*)?$/],
  start:
    /^["„“](?<outlet>[^"“”]+)["“”] vom (?<date>\d{1,2}\.\d{1,2}\.\d{4})(?:\s*(?:\(\S+\)\s*)?(?:,?\s*(?:Seite|S\.)[:n]*\s*(?<page>\S+))?(?:,?\s*Ressort:?\s*(?<section>.+?))?(?:,?\s*Ausgabe:?\s*(?<edition>.+))?)?$/,
  fields: {
    von: 'author',
    hauptausgabe: 'edition',
    bundesland: 'region',
    schlagwort: 'keywords',
    schlagworte: 'keywords',
    deskriptoren: 'keywords',
  },
  beforeDate: [],
  afterDate: ['title'],
  dropped: [/^(?:\(c\)|©) .{0,60}$/i, /^APA-OnlineManager.*$/i, /^(?:-{5,}|_{5,}|={5,}|\*{5,})$/],
};
