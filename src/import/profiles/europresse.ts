import type { PressProfile } from './types';

/** Europresse: outlet, section and day above the headline, the number of the document ("news·20240304·LM·…") below. */
export const EUROPRESSE: PressProfile = {
  name: 'europresse',
  title: 'Europresse',
  signs: [/^(?:news|public)\s?[·.]\s?\d{8}\s?[·.]\s?\p{L}+\s?[·.]\s?\S+$/u],
  end: /^(?<databaseId>(?:news|public)\s?[·.]\s?\d{8}\s?[·.]\s?\p{L}+\s?[·.]\s?\S+)$/u,
  fields: {
    'note s': 'note',
    notes: 'note',
    'aussi paru dans': 'alsoIn',
    'auch erschienen in': 'alsoIn',
    'also published in': 'alsoIn',
  },
  beforeDate: ['outlet'],
  afterDate: ['title', 'author'],
  dropped: [
    /^(?:Le présent document et son usage|Ce document est destiné|Certificat émis|Public \d{4}|Date d’émission|Tous droits réservés|The present document|Dieses Dokument ist)\b.*$/i,
    /^(?:Sauvegarder|Save|Speichern|Imprimer|Drucken)$/i,
  ],
};
