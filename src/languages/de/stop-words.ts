import type { StopWordChange } from '../stop-words';

/** What the package's German list holds and this kit's does not. */
export const REMOVALS: readonly StopWordChange[] = [
  { words: 'und? wahr? ei,', reason: 'broken entries: punctuation is never part of a token' },
  { words: 'd.h z.b', reason: 'broken entries: the dot at the end is missing' },
  {
    words: 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
    reason: 'single letters name things in the news ("Plan B", "Block C"), and German has no word of one letter',
  },
  {
    words: 'sagt sagte gesagt',
    reason: 'the verb of saying: who studies who says what must see it counted',
  },
  {
    words:
      'jahr jahre jahren tag tage tagen zeit uhr mensch menschen mann gott sache schluss ordnung teil beispiel mittel ende',
    reason: 'nouns with a meaning of their own',
  },
  { words: 'startseite suche tel ag', reason: 'remains of web pages, and a legal form' },
  {
    words: 'ernst ehrlich wirklich richtig schlecht leicht lang lange kurz hoch gut gute guter gutes',
    reason: 'adjectives that judge or measure: content for a study of what is said',
  },
  {
    words:
      'besser besten gross grosse grossen grosser grosses groß große großen großer großes kleine kleinen kleiner kleines',
    reason: 'adjectives that judge or measure: content for a study of what is said',
  },
  {
    words: 'neue neuen bekannt offen möglich recht rechte rechten rechter rechtes',
    reason: 'adjectives with content ("das Recht", "Rechte")',
  },
  { words: 'leide satt lieber los sah nahm tat tritt steht', reason: 'full verbs and adjectives' },
  { words: 'wissen gekannt', reason: 'a verb of knowing is a cue of reported speech; "Wissen" is a noun' },
  { words: 'wart dasein au', reason: 'as a rule a noun or a name in the news ("Wart", "Dasein", "Au")' },
  {
    words:
      'dritte dritten dritter drittes vierte vierten vierter viertes fünfte fünften fünfter fünftes sechste sechsten',
    reason: 'ordinals name things ("der Dritte Weltkrieg", "die Fünfte Republik")',
  },
  {
    words: 'sechster sechstes siebente siebenten siebenter siebentes achte achten achter achtes neunte neunten neunter',
    reason: 'ordinals name things',
  },
  { words: 'neuntes zehnte zehnten zehnter zehntes', reason: 'ordinals name things' },
];

/** What this kit's list holds and the package's does not. */
export const ADDITIONS: readonly StopWordChange[] = [
  {
    words: 'hättest hättet habest habet seist seiest seiet wärst wärest wären wärt würdest würdet werdest',
    reason: 'forms of the auxiliaries that the list leaves out; the Konjunktiv is frequent in reported speech',
  },
  {
    words:
      'könne könnest könntest könntet müsse müsste müssten müssest dürfe dürfte dürften solle wolle möge mochtest wolltest solltest',
    reason: 'forms of the modal verbs that the list leaves out',
  },
  {
    words: 'unserem unseren unseres unserm unsern unsre unsrem unsren unsrer unsres euerem eueren',
    reason: 'forms of the possessive pronouns that the list leaves out',
  },
  {
    words: 'obwohl obgleich sodass falls sobald sofern bevor ehe indessen',
    reason: 'conjunctions',
  },
  {
    words:
      'laut zufolge gemäß trotz angesichts aufgrund bezüglich hinsichtlich innerhalb außerhalb anhand mithilfe samt binnen',
    reason: 'prepositions that the list leaves out',
  },
  {
    words: 'ans aufs fürs übers ums hinterm unterm vorm vors durchs',
    reason: 'prepositions drawn together with the article',
  },
  {
    words:
      'derzeit zudem inzwischen mittlerweile weiterhin lediglich bislang dennoch hingegen somit ebenfalls insgesamt zuvor daraufhin zuletzt',
    reason: 'adverbs that bind the sentences of news texts',
  },
  {
    words: 'dr nr bzw usw etc ca z.b. d.h. u.a. bzw. usw. etc. ca. evtl. ggf. sog.',
    reason: 'abbreviations of function words',
  },
  {
    words: 'mehrere mehreren mehrerer sämtliche sämtlichen jegliche jeglichen derartige derartigen',
    reason: 'pronouns that the list leaves out',
  },
  {
    words: 'worüber wofür wodurch womit woran worauf woraus worin wovon wozu wobei wohingegen',
    reason: 'pronominal adverbs',
  },
  { words: 'hierbei hierfür hiermit hierzu dahingehend', reason: 'pronominal adverbs' },
  { words: "geht's gibt's ist's hat's war's", reason: 'a verb of the list with a shortened "es"' },
];
