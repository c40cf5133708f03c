/**
 * What tells that a line of a scraped page is not the article. A rule must rather miss such a line than take a sentence
 * of the article: patterns are anchored, lengths bounded, and what could be a sentence's beginning is looked for only
 * at the top or the end of the file. Both languages apply to every article, as a translated page keeps buttons of its
 * theme in another language.
 */
export interface SetAsideRule {
  /** Unique name, kebab-case. */
  readonly name: string;
  /** What such a line is: "caption", "source", "comment-form", … */
  readonly kind: string;
  /** Why such a line is not the article, and why the rule takes no sentence. */
  readonly reason: string;
  /** Among the first 8 visible lines (top), the last 15 (end), either (edge), in the first paragraph that is not set
   * aside (opening), or anywhere. */
  readonly where: 'top' | 'end' | 'edge' | 'opening' | 'anywhere';
  /** Longest line that is looked at, in characters without the blanks around it. */
  readonly maxLength: number;
  /** Must match the line without the blanks around it. Without the flags g and y; time linear in the line. */
  readonly pattern: RegExp;
  /** Where given, each word of the line must be one of these (lower case). */
  readonly words?: ReadonlySet<string>;
  /** Whether the whole line is set aside or what the pattern matches. */
  readonly marks: 'line' | 'match';
}

const set = (words: string) => new Set(words.split(/\s+/));

const DATE_WORDS = set(
  `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  januar jänner februar märz april mai juni juli august september oktober november dezember
  january february march may june july october december
  jan feb mär mar apr jun jul aug sep sept okt oct nov dez dec
  uhr am pm stand aktualisiert veröffentlicht erstellt zuletzt geändert um den der vom von on at updated published
  posted last modified europe berlin vienna zurich london new york moscow mez mesz cet cest gmt utc est edt pst pdt bst
  vor stunden minuten ago hours minutes`,
);

const SHARE_WORDS = set(
  `facebook twitter x whatsapp linkedin xing pinterest telegram reddit threads bluesky mastodon instagram youtube
  flipboard pocket email e-mail mail teilen share tweet tweeten drucken print merken link kopieren copy senden auf on
  via per artikel article diesen this sie der das zurück`,
);

const AGENCIES = '(?:dpa|AFP|AP|Reuters|APA|KNA|epd|sid|SID|Tass|TASS|KCNA|Yonhap|Interfax|Xinhua|EFE|ANSA|PA|UPI)';

export const SET_ASIDE_RULES: readonly SetAsideRule[] = [
  {
    name: 'time-stamp',
    kind: 'dateline',
    reason:
      'A line of nothing but a date or time is the stamp of the page; a sentence has other words too. In the middle of ' +
      'the text it can be the heading of a section, so it is looked for at the top and the end.',
    where: 'edge',
    maxLength: 80,
    pattern: /\d{1,2}(?:[.:/ ]|\p{L}|$)/u,
    words: DATE_WORDS,
    marks: 'line',
  },
  {
    name: 'dateline-place',
    kind: 'dateline',
    reason:
      'A place (and an agency) with a dash before the first sentence says where the report was filed. Only the place and ' +
      'the dash are set aside: the sentence after them is the article.',
    where: 'opening',
    maxLength: Number.POSITIVE_INFINITY,
    pattern: new RegExp(
      `^(?:\\p{Lu}[\\p{L}./-]{1,24}(?: \\p{Lu}[\\p{L}./-]{1,24}){0,2}(?:, \\d{1,2}\\. ?\\p{L}{3,9})? ?` +
        `\\(${AGENCIES}(?:[/, ]{1,2}${AGENCIES}){0,2}\\) ?(?:--|[-–—])|\\p{Lu}[\\p{L}.]{2,24}(?:[ /]\\p{Lu}[\\p{L}.]{1,24})? [-–—](?= [\\p{Lu}„“"»«][^–—]{60}))`,
      'u',
    ),
    marks: 'match',
  },
  {
    name: 'caption-with-credit',
    kind: 'caption',
    reason: 'A line that ends with the name of a photographer or agency after "Foto:" stands under a picture.',
    where: 'anywhere',
    maxLength: 400,
    pattern:
      /(?:^|[\s([|/])(?:Fotos?|Foto-Credit|Bild(?:er|quelle|nachweis|rechte)?|Archivbild|Archivfoto|Symbolbild|Symbolfoto|Grafik|Photos?|Photo credit|Photograph|Image(?: credit)?|Picture|Credits?|Screenshot)(?: \([^()]{1,20}\))? ?: ?[\p{L}@©][^.!?:;„“”"]{1,70}[)\]]?$/u,
    marks: 'line',
  },
  {
    name: 'photo-agency',
    kind: 'credit',
    reason: 'A short line that is only the name of a picture agency credits a picture.',
    where: 'anywhere',
    maxLength: 90,
    pattern:
      /^(?:© ?|\()?(?:[\p{L}.' -]{1,40}[/,|] ?)?(?:picture[ -]alliance|Getty Images|imago(?: images)?|IMAGO|AP Photo|AFP via Getty Images|dpa-Bildfunk|Shutterstock|iStock|Adobe Stock|Unsplash|Wikimedia Commons|ddp images|ullstein bild)(?: ?[/|] ?[\p{L}.' -]{1,40})?\)?$/u,
    marks: 'line',
  },
  {
    name: 'source-label',
    kind: 'source',
    reason: 'A line that begins with "Quelle:" and is no sentence names where the text was taken from.',
    where: 'end',
    maxLength: 120,
    pattern:
      /^[([]?(?:Quellen?|Textquelle|Originalquelle|Sources?|Original source|Via|Mit Material von) ?: ?[^.!?]{1,100}\.?[)\]]?$/iu,
    marks: 'line',
  },
  {
    name: 'source-link',
    kind: 'source',
    reason: 'The words of a link to the original page, alone on their line.',
    where: 'anywhere',
    maxLength: 60,
    pattern:
      /^(?:Quellenlink|Quelllink|Quellen?|Link zur Quelle|Zur Quelle|(?:Zum )?Original(?:artikel|beitrag|quelle)?|Source ?(?:site|link|page)?|Original (?:article|source|post)|(?:Read|View) (?:the )?original(?: article)?)[ :.»→]{0,3}$/iu,
    marks: 'line',
  },
  {
    name: 'byline-with-agencies',
    kind: 'source',
    reason: 'A short line, no sentence, that ends in brackets with the agencies that the text rests on is a signature.',
    where: 'end',
    maxLength: 90,
    pattern: new RegExp(
      `^(?:\\p{Lu}[\\p{L}.'’-]{0,24} ){0,4}[([] ?(?:(?:Laut|Nach|Mit|Quellen?:|According to|Source:|From|With|Via) )?` +
        `${AGENCIES}(?: ?[/,&] ?[\\p{L}.]{2,20}){0,5} ?[)\\]]\\.?$`,
      'iu',
    ),
    marks: 'line',
  },
  {
    name: 'agency-signature',
    kind: 'source',
    reason: 'A line of nothing but agencies and signs of authors ("dpa/abc") is a signature.',
    where: 'end',
    maxLength: 40,
    pattern: new RegExp(`^[([]?${AGENCIES}(?: ?[/,] ?[\\p{L}.]{2,10}){0,4}[)\\]]?$`, 'u'),
    marks: 'line',
  },
  {
    name: 'additional-reporting',
    kind: 'source',
    reason: 'A line, no sentence, that names who helped to report belongs to the page, not to the report.',
    where: 'end',
    maxLength: 240,
    pattern:
      /^[([]?(?:Zusätzliche (?:Berichterstattung|Berichte|Recherchen?)(?: von| durch)?|Mitarbeit ?:|Unter Mitarbeit von|Weitere Berichterstattung(?: von| durch)?|Additional reporting(?: by)?|Reporting by|Writing by|Editing by|Edited by|Redaktion ?:|Bearbeitung ?:|Bearbeitet von|Übersetzt von|Übersetzung ?:|Translated by|With reporting by) ?:?[ \p{Lu}][^.!?„“”"]{2,200}[.)\]]?$/u,
    marks: 'line',
  },
  {
    name: 'first-published',
    kind: 'source',
    reason: 'A line that says where the article appeared first speaks of the article; it is none of its sentences.',
    where: 'end',
    maxLength: 300,
    pattern:
      /^(?:Dieser (?:Artikel|Beitrag|Text) (?:ist |wurde )?(?:zuerst|ursprünglich|erstmals)(?: auf| bei| in| am)? (?:[^.!?]{0,120} )?(?:erschienen|veröffentlicht|erschien)|Dieser (?:Artikel|Beitrag|Text) (?:erschien|stammt) |Der Beitrag .{1,160} erschien zuerst auf |The post .{1,160} (?:first appeared|appeared first) on |This (?:article|story|post) (?:was )?(?:originally|first) (?:published|appeared) )/iu,
    marks: 'line',
  },
  {
    name: 'agency-at-end',
    kind: 'source',
    reason: 'Brackets with an agency after the last sentence of a paragraph sign the report; the sentence stays.',
    where: 'end',
    maxLength: Number.POSITIVE_INFINITY,
    pattern: new RegExp(`(?<=[.!?][“”"«»]? )[([]${AGENCIES}(?:[/, ]{1,2}[\\p{L}.]{2,10}){0,4}[)\\]]$`, 'u'),
    marks: 'match',
  },
  {
    name: 'translation-note',
    kind: 'source',
    reason: 'A line that says who or what translated the text speaks of the article; it is none of its sentences.',
    where: 'edge',
    maxLength: 240,
    pattern:
      /^[([*]?(?:(?:Dieser|Der) (?:Artikel|Text|Beitrag) wurde (?:[^.!?]{0,80} )?übersetzt|Maschinell übersetzt|Automatisch(?:e)? (?:übersetzt|Übersetzung)|Aus dem \p{L}{4,20} (?:übersetzt )?von \p{Lu}|This (?:article|story|text|page) (?:was|has been) (?:[^.!?]{0,60} )?translated|(?:Machine|Automatically) translated|Translated (?:from|with|using) )/u,
    marks: 'line',
  },
  {
    name: 'disclaimer',
    kind: 'source',
    reason: 'The label "Disclaimer" or the sentence that the editors did not touch an agency report is the page’s.',
    where: 'edge',
    maxLength: 500,
    pattern:
      /^[([*]?(?:Disclaimer|Haftungsausschluss|Hinweis der Redaktion|Anmerkung der Redaktion|Editor['’]s note) ?:|^[([]?(?:This story has not been edited by |\(?Except for the headline, this story )/iu,
    marks: 'line',
  },
  {
    name: 'byline',
    kind: 'byline',
    reason: 'A short line at the top, "Von" and nothing but names, says who wrote the text.',
    where: 'top',
    maxLength: 90,
    pattern:
      /^(?:Von|By|VON|BY|Autor(?:in)?:|Author:|Ein (?:Artikel|Kommentar|Gastbeitrag) von) \p{Lu}[\p{L}.'’-]{0,24}(?: (?:von|van|de|zu|der|\p{Lu}[\p{L}.'’-]{0,24})){1,3}(?:(?:,| und| and| &) \p{Lu}[\p{L}.'’-]{0,24}(?: (?:von|van|de|zu|der|\p{Lu}[\p{L}.'’-]{0,24})){0,3}){0,3}$/u,
    marks: 'line',
  },
  {
    name: 'comment-form',
    kind: 'comment-form',
    reason: 'The heading and the fields of the form for readers’ comments.',
    where: 'anywhere',
    maxLength: 60,
    pattern:
      /^(?:Schreiben? (?:Sie )?(?:einen|den ersten|uns einen) Kommentar|Hinterlassen? (?:Sie )?(?:einen|eine) (?:Kommentar|Antwort)|Kommentar (?:verfassen|schreiben|hinterlassen|abschicken|absenden)|Kommentieren|Kommentare? ?\(?\d{0,6}\)?|\d{1,6} Kommentare?|Keine Kommentare|Diskutieren Sie mit|Antworten? abbrechen|Antwort schreiben|Leave a (?:Reply|Comment)|Add a comment|Post a? ?comment|Write a comment|Cancel reply|Comments? ?\(?\d{0,6}\)?|\d{1,6} Comments?|No comments(?: yet)?|Join the (?:conversation|discussion)|(?:Name|E-?Mail|Website|Kommentar|Comment) ?\*|(?:View|Show|Load) (?:all )?comments|(?:Alle )?Kommentare (?:anzeigen|lesen|laden))[ :.!*»→]{0,3}$/iu,
    marks: 'line',
  },
  {
    name: 'comment-notice',
    kind: 'comment-form',
    reason: 'The notice beside the form for comments, in the words that the common page systems use.',
    where: 'anywhere',
    maxLength: 240,
    pattern:
      /^(?:(?:Deine|Ihre|Die) E-Mail-Adresse wird nicht veröffentlicht|Your e-?mail address will not be published|Meinen? Namen, (?:meine )?E-Mail(?:-Adresse)? und (?:meine )?Website in diesem Browser|Save my name, e-?mail,? and website in this browser|Erforderliche Felder sind (?:mit )?\*? ?markiert|Required fields are marked|(?:Du musst|Sie müssen) (?:angemeldet|eingeloggt) sein, um (?:einen Kommentar|zu kommentieren)|You must be logged in to )/iu,
    marks: 'line',
  },
  {
    name: 'tags',
    kind: 'tags',
    reason: 'The list of key words under an article, or its heading.',
    where: 'end',
    maxLength: 240,
    pattern:
      /^(?:(?:Tags?|Schlagw(?:ö|o)rt(?:er|e)?|Stichw(?:ö|o)rt(?:er|e)?|Schlüsselwörter|Keywords|Filed under|Tagged(?: with)?|Abgelegt unter|Verschlagwortet mit)(?: ?: ?[^.!?]{0,220})?|(?:Themen|Topics|Kategorien?|Categor(?:y|ies)|Rubrik|Ressort) ?: ?[^.!?]{0,220}|#[\p{L}\p{N}_]{2,40}(?:[ ,]{1,2}#[\p{L}\p{N}_]{2,40}){0,30})$/iu,
    marks: 'line',
  },
  {
    name: 'newsletter',
    kind: 'newsletter',
    reason:
      'A prompt that asks the reader to subscribe: a request at the start of a line with the name of such a service.',
    where: 'anywhere',
    maxLength: 200,
    pattern:
      /^(?:(?:Erhalten|Bekommen|Abonnieren|Bestellen|Lesen|Empfangen|Entdecken|Folgen|Melden|Registrieren|Tragen|Holen|Verpassen) Sie\b|(?:Melde|Abonniere|Folge|Hol|Trag|Bestell)e? (?:dich|dir|uns|unseren?|jetzt)|Jetzt (?:kostenlos |gratis )?(?:anmelden|abonnieren|bestellen)|(?:Get|Sign up|Subscribe|Receive|Join|Follow|Register)\b).{0,140}(?:Newsletter|News-?Alerts?|Updates|WhatsApp-Kanal|Telegram-Kanal|Push-Nachrichten|Breaking-News|Eilmeldungen|Google News|Briefing|Posteingang|inbox)/iu,
    marks: 'line',
  },
  {
    name: 'newsletter-label',
    kind: 'newsletter',
    reason: 'The heading or button of a subscription box, alone on its line.',
    where: 'anywhere',
    maxLength: 50,
    pattern:
      /^(?:(?:Unser|Kostenloser|Der tägliche|Zum) ?Newsletter(?:-Anmeldung)?|Newsletter(?:-Anmeldung| abonnieren| bestellen)?|Jetzt (?:anmelden|abonnieren|registrieren)|Subscribe(?: now| here)?|Sign up(?: now| here)?)[ :.!»→]{0,3}$/iu,
    marks: 'line',
  },
  {
    name: 'page-code',
    kind: 'tracking',
    reason: 'A single string of small letters and figures joined by hyphens is a mark of the page system, no word.',
    where: 'end',
    maxLength: 30,
    pattern: /^(?=[a-z0-9-]{0,30}\d)[a-z]{2,10}(?:[-_][a-z0-9]{1,10}){1,4}$/,
    marks: 'line',
  },
  {
    name: 'share-buttons',
    kind: 'share',
    reason: 'A line of nothing but names of networks and words such as "teilen" is a row of buttons.',
    where: 'anywhere',
    maxLength: 120,
    pattern:
      /(?:Facebook|Twitter|WhatsApp|LinkedIn|Pinterest|Telegram|Teilen|Share|Tweet|Drucken|Print|Link kopieren|Copy link|E-?Mail)/iu,
    words: SHARE_WORDS,
    marks: 'line',
  },
  {
    name: 'consent',
    kind: 'consent',
    reason: 'A notice or button about cookies or foreign content speaks of the page.',
    where: 'anywhere',
    maxLength: 400,
    pattern:
      /^(?:(?:Wir|Diese (?:Web)?(?:seite|site)|Unsere (?:Web)?(?:seite|site)) (?:verwende[nt]|nutz(?:t|en)|benutz(?:t|en)|setz(?:t|en)) (?:[^.!?]{0,40})Cookies|(?:We|This (?:web)?site|Our (?:web)?site) uses? (?:[^.!?]{0,40})cookies|(?:Alle )?Cookies? (?:akzeptieren|ablehnen|zulassen|settings|policy|einstellungen)|Cookie-(?:Einstellungen|Richtlinie|Hinweis)|Accept (?:all )?cookies|(?:An dieser Stelle|Hier) finden Sie (?:externe )?Inhalte?\b|Externe(?:r|n)? Inhalt(?:e)? (?:anzeigen|laden))/iu,
    marks: 'line',
  },
  {
    name: 'paywall',
    kind: 'paywall',
    reason: 'A prompt to pay or register for the rest of the text speaks to the reader of the page.',
    where: 'anywhere',
    maxLength: 200,
    pattern:
      /^(?:(?:Jetzt )?Weiterlesen (?:mit|nach|für)\b|Bereits (?:Abonnent|registriert|Kunde)|(?:Sie sind )?(?:bereits|schon) (?:Abonnent|Digitalabonnent)(?:in|\*in)?\?|Dieser (?:Artikel|Inhalt|Beitrag) ist (?:nur )?(?:exklusiv )?für (?:unsere )?(?:Abonnenten|registrierte)|Um (?:diesen Artikel|weiter ?zu) ?lesen|Already a subscriber|Subscribe to (?:continue|read|unlock)|(?:To )?continue reading|This (?:article|content) is (?:only )?(?:for|reserved for|available to) (?:our )?subscribers|Keep reading for|Log in to (?:continue|read))/iu,
    marks: 'line',
  },
  {
    name: 'related',
    kind: 'related',
    reason: 'A label at the start of a line that leads to another article; its headline stands behind the label.',
    where: 'anywhere',
    maxLength: 200,
    pattern:
      /^[>»→•*+ ]{0,3}(?:(?:Lesen Sie (?:auch|hier|dazu|mehr)|Lies auch|Lesen Sie (?:jetzt )?weiter|Siehe auch|Mehr (?:dazu|lesen|zum Thema)|Zum Thema|Auch interessant|Read (?:more|also|next)|Also read|See also|Related(?: articles?| stories| posts?| content)?|More on this(?: story)?|More from|You may also like|Recommended|Don['’]t miss)(?: ?[:|»→–-]{1,2} ?[^.]{0,170}[.!?]?)?|Das könnte (?:Sie|dich) auch interessieren|Mehr zum Thema .{2,120}|Ähnliche (?:Artikel|Beiträge)|Weitere (?:Artikel|Beiträge|Nachrichten|Meldungen)(?: zum Thema)?|Vorheriger (?:Artikel|Beitrag)|Nächster (?:Artikel|Beitrag)|(?:Previous|Next) (?:article|post)|Meistgelesen|Most (?:read|popular))[ :.»→]{0,3}$/iu,
    marks: 'line',
  },
  {
    name: 'copyright',
    kind: 'copyright',
    reason: 'The notice of rights, not the report.',
    where: 'end',
    maxLength: 240,
    pattern:
      /^(?:(?:©|\(c\)|Copyright ?(?:©|\(c\)|:|by |\d{4}))[^.!?]{1,200}\.?|Copyright \p{Lu}[^.!?]{1,60}|(?:[^.!?]{0,80} )?(?:Alle Rechte vorbehalten|All rights reserved)[^.!?]{0,80}\.?)$/iu,
    marks: 'line',
  },
  {
    name: 'advertisement',
    kind: 'advertisement',
    reason: 'The label of an advertisement, alone on its line.',
    where: 'anywhere',
    maxLength: 60,
    pattern:
      /^(?:[-–*\s]{0,3}(?:Anzeige|Werbung|Advertisement|Advertising|Sponsored(?: content)?|Anzeige[ :–-]{1,3}Scrollen Sie (?:bitte )?weiter|Article continues (?:below|after) (?:this )?advertisement|Artikel wird nach der Anzeige fortgesetzt)[-–*\s:.]{0,3})$/iu,
    marks: 'line',
  },
  {
    name: 'navigation',
    kind: 'navigation',
    reason: 'A button or label of the page, alone on its line.',
    where: 'anywhere',
    maxLength: 50,
    pattern:
      /^(?:Startseite|Home|Menü|Menu|Zum Inhalt(?: springen)?|Skip to (?:main )?content|Nach oben|Back to top|Zurück(?: zur (?:Startseite|Übersicht))?|Artikel (?:anhören|drucken|merken|teilen)|Vorlesen|Listen to (?:this )?article|Lesezeit:? (?:ca\. ?)?\d{1,3} (?:Min\.?|Minuten?)|\d{1,3} ?min(?:utes?)? read|Impressum|Datenschutz(?:erklärung)?|Privacy policy|Terms of (?:use|service)|Folgen Sie uns(?: auf .{2,30})?|Follow us(?: on .{2,30})?)[ :.»→]{0,3}$/iu,
    marks: 'line',
  },
];

/** Rules that rest on the place of a line, not on its words. */
export const HEADLINE_RULES = {
  known: {
    name: 'title-line',
    kind: 'headline',
    reason: 'The line says what metadata.csv gives as the title, so it is the headline.',
  },
  first: {
    name: 'first-line',
    kind: 'headline',
    reason:
      'The first line (or the second, after one of at most 60 characters) has at most 160 characters and no full stop, ' +
      'question mark or the like at its end or inside, and a longer paragraph that ends like a sentence follows: a ' +
      'headline, as German ones have no full stop.',
  },
} as const;
