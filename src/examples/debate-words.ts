// What an invented debate is made of: outlets with their places, words of either side and of both.

export const POSITION_OUTLETS: readonly { readonly name: string; readonly place: number }[] = [
  { name: 'Umweltblatt', place: -3 },
  { name: 'Freie Presse', place: -2 },
  { name: 'Stadtanzeiger', place: -0.5 },
  { name: 'Landbote', place: 0.5 },
  { name: 'Handelsbrief', place: 2 },
  { name: 'Industriekurier', place: 3 },
];

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const DEBATE_WORDS = {
  left: list(`Klimaschutz Artenvielfalt Gerechtigkeit Mieter Bürgerinitiativen Verantwortung Kinder Hitzetote Fördergelder
    Gemeinwohl Wälder Fahrräder Teilhabe Ausstieg Warnungen`),
  right:
    list(`Standort Arbeitsplätze Bürokratie Verbote Kosten Steuerzahler Betriebe Wettbewerb Eigentümer Augenmaß Vorschriften
    Investoren Wachstum Belastungen Technologieoffenheit`),
  both: list(`Gesetz Kommission Stromnetze Heizungen Gemeinden Ausschuss Frist Minister Windräder Gutachten Zahlen Pläne
    Haushalte Leitungen Termine Anträge Sitzung Bericht Behörden Zukunft`),
};

/** Stop words and gaps only: words between, which all outlets use alike, would pull the outlets together. */
export const DEBATE_SENTENCES: readonly string[] = [
  'Es geht wieder um {} und um {}.',
  'Wer für {} ist, der ist auch für {}.',
  'Nicht nur {}, auch {} und {} sind da.',
  'Wenn es um {} geht, dann auch um {}.',
  'Ohne {} wird es mit {} nichts.',
  'Und immer wieder: {} gegen {}.',
];
