// Rules for what a web page puts around an article: buttons, captions, teasers.
import type { BoilerplateRule } from '../types';

const SHARE_WORDS = new Set(
  `facebook twitter x whatsapp linkedin xing pinterest telegram reddit threads bluesky mastodon instagram youtube
  flipboard pocket email e-mail mail teilen share tweet tweeten drucken print merken link kopieren copy senden auf on
  via per artikel article diesen this sie der das zurück`.split(/\s+/),
);

/** Lines that belong to the page around an article: forms, buttons, prompts, links to other articles. */
export const PAGE_RULES: readonly BoilerplateRule[] = [
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
      /^(?:(?:Erhalten|Bekommen|Abonnieren|Bestellen|Lesen|Empfangen|Entdecken|Folgen|Melden|Registrieren|Tragen|Holen|Verpassen) Sie\b|(?:Melde|Abonniere|Folge|Hol|Trag|Bestell)e? (?:dich|dir|uns|unseren?|jetzt)|Jetzt (?:kostenlos |gratis )?(?:anmelden|abonnieren|bestellen)|(?:Get (?:free|our|the|all|daily|breaking)|Sign up|Subscribe|(?:Receive|Join|Follow) (?:us|our|free|daily|the)|Register (?:now|for|to))\b).{0,140}(?:Newsletter|News-?Alerts?|Updates|WhatsApp-Kanal|Telegram-Kanal|Push-Nachrichten|Breaking-News|Eilmeldungen|Google News|Briefing|Posteingang|inbox)/iu,
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
    reason:
      'A line of nothing but names of networks and words such as "teilen" is a row of buttons; nobody says it, asks it ' +
      'or calls it out.',
    where: 'anywhere',
    maxLength: 120,
    pattern:
      /^(?=[^„“”"»«!?]*$).*(?:Facebook|Twitter|WhatsApp|LinkedIn|Pinterest|Telegram|Teilen|Share|Tweet|Drucken|Print|Link kopieren|Copy link|E-?Mail)/iu,
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
      /^(?:(?:Jetzt )?Weiterlesen mit |(?:Sie sind )?(?:bereits|schon) (?:(?:Digital)?Abonnent(?:in|\*in)?|registriert|Kunde|Mitglied)\?|Dieser (?:Artikel|Inhalt|Beitrag) ist (?:nur )?(?:exklusiv )?für (?:unsere )?(?:Abonnenten|registrierte)|Um (?:diesen Artikel (?:weiter)?zu ?lesen|weiterzulesen), (?:melden|registrieren|abonnieren)|Already a subscriber|Subscribe to (?:continue|read|unlock)|(?:To )?continue reading(?:,| this| for|$)|This (?:article|content) is (?:only )?(?:for|reserved for|available to) (?:our )?subscribers|Keep reading for [€$\d]|Log in to (?:continue|read))/iu,
    marks: 'line',
  },
  {
    name: 'related',
    kind: 'related',
    reason: 'A label at the start of a line that leads to another article; its headline stands behind the label.',
    where: 'anywhere',
    maxLength: 200,
    pattern:
      /^[>»→•*+ ]{0,3}(?:(?:Lesen Sie (?:auch|hier|dazu|mehr)|Lies auch|Lesen Sie (?:jetzt )?weiter|Siehe auch|Mehr (?:dazu|lesen|zum Thema)|Zum Thema|Auch interessant|Read (?:more|also|next)|Also read|See also|Related(?: articles?| stories| posts?| content)?|More on this(?: story)?|More from|You may also like|Recommended|Don['’]t miss)(?: ?[:|»→–-]{1,2} ?[^.]{0,170}[.!?]?)?|Das könnte (?:Sie|dich) auch interessieren|Mehr zum Thema [^.!?]{2,120}|Ähnliche (?:Artikel|Beiträge)|Weitere (?:Artikel|Beiträge|Nachrichten|Meldungen)(?: zum Thema)?|Vorheriger (?:Artikel|Beitrag)|Nächster (?:Artikel|Beitrag)|(?:Previous|Next) (?:article|post)|Meistgelesen|Most (?:read|popular))[ :»→]{0,3}$/iu,
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
