// Rules for lines that say where an article comes from: by-lines, datelines, agencies, copyright.
import { formsOf, languageProfiles, wordList } from '../../languages';
import type { BoilerplateRule } from '../types';

const DATE_WORDS = new Set([
  ...languageProfiles().flatMap(({ calendar }) => formsOf([...calendar.months, ...calendar.weekdays])),
  ...wordList(`
    uhr am pm stand aktualisiert veröffentlicht erstellt zuletzt geändert um den der vom von on at updated published
    posted last modified europe berlin vienna zurich london new york moscow mez mesz cet cest gmt utc est edt pst pdt bst
    vor stunden minuten ago hours minutes
  `),
]);

const AGENCIES = '(?:dpa|AFP|AP|Reuters|APA|KNA|epd|sid|SID|Tass|TASS|KCNA|Yonhap|Interfax|Xinhua|EFE|ANSA|PA|UPI)';

/** Lines that say where an article comes from: dateline, captions, credits, sources, authors, rights. */
export const ORIGIN_RULES: readonly BoilerplateRule[] = [
  {
    name: 'time-stamp',
    kind: 'dateline',
    reason:
      'A line of nothing but a date or time is the stamp of the page; a sentence has other words too. In the middle of ' +
      'the text it can be the heading of a section, so it is looked for at the top and the end.',
    where: 'edge',
    maxLength: 80,
    pattern: /\d{1,2}[.:/-] ?\d{1,2}|\d{1,2}(?:\.|st|nd|rd|th)? ?\p{L}{3,9}| (?<=\p{L}{3}\.? )\d{1,2}/u,
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
      /^[([]?(?:Quellen?|Textquelle|Originalquelle|Sources?|Original source|Via|Mit Material von) ?: ?[^.!?]{1,100}[)\]]?$/iu,
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
      `^(?:\\p{Lu}[\\p{L}.'’-]{0,24} ){0,4}[([] ?(?:(?:[Ll]aut|[Nn]ach|[Mm]it|Quellen?:|[Aa]ccording to|Source:|[Ff]rom|[Ww]ith|[Vv]ia) )?` +
        `${AGENCIES}(?: ?[/,&] ?[\\p{L}.]{2,20}){0,5} ?[)\\]]\\.?$`,
      'u',
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
      /^[([]?(?:(?:Zusätzliche|Weitere) (?:Berichterstattung|Berichte|Recherchen?)(?: von| durch|:)|Mitarbeit ?:|Unter Mitarbeit von|Additional reporting(?: by|:)|(?:Reporting|Writing|Editing|Edited|Translated|With reporting) by|Redaktion ?:|Bearbeitung ?:|Bearbeitet von|Übersetzt von|Übersetzung ?:)(?:(?:,|;)? (?:\p{Lu}[\p{L}.'’-]{0,30}|in|und|aus|von|der|and|from|the|at)){1,20}[.)\]]?$/u,
    marks: 'line',
  },
  {
    name: 'first-published',
    kind: 'source',
    reason: 'A line that says where the article appeared first speaks of the article; it is none of its sentences.',
    where: 'end',
    maxLength: 300,
    pattern:
      /^(?:Dieser (?:Artikel|Beitrag|Text) (?:ist |wurde )?(?:zuerst|ursprünglich|erstmals)(?: auf| bei| in| am)? (?:[^.!?]{0,120} )?(?:erschienen|veröffentlicht|erschien)|Dieser (?:Artikel|Beitrag|Text) erschien (?:zuerst|ursprünglich|erstmals|im Original)\b|Der Beitrag .{1,160} erschien zuerst auf |The post .{1,160} (?:first appeared|appeared first) on |This (?:article|story|post) (?:was )?(?:originally|first) (?:published|appeared) )/iu,
    marks: 'line',
  },
  {
    name: 'agency-at-end',
    kind: 'source',
    reason: 'Brackets with an agency after the last sentence of a paragraph sign the report; the sentence stays.',
    where: 'end',
    maxLength: Number.POSITIVE_INFINITY,
    pattern: new RegExp(`[([](?<=[.!?][“”"«»]? [([])${AGENCIES}(?:[/, ]{1,2}[\\p{L}.]{2,10}){0,4}[)\\]]$`, 'u'),
    marks: 'match',
  },
  {
    name: 'translation-note',
    kind: 'source',
    reason: 'A line that says who or what translated the text speaks of the article; it is none of its sentences.',
    where: 'edge',
    maxLength: 240,
    pattern:
      /^[([*]?(?:(?:Dieser|Der) (?:Artikel|Text|Beitrag) wurde (?:maschinell|automatisch|mithilfe|mit Hilfe|mit KI|aus dem \p{L}{4,20}en)(?: [^.!?]{0,80})? übersetzt|Maschinell übersetzt|Automatisch(?:e)? (?:übersetzt|Übersetzung)|Aus dem \p{L}{4,20} (?:übersetzt )?von \p{Lu}|This (?:article|story|text|page) (?:was|has been) (?:machine|automatically)[ -](?:[^.!?]{0,60} )?translated|(?:Machine|Automatically) translated|Translated (?:from|with|using) )/u,
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
    name: 'database-field',
    kind: 'source',
    reason:
      'A line with a field of a press database: its label in capitals and a colon, a code of two capitals with its ' +
      'value, or the number of the document alone.',
    where: 'edge',
    maxLength: 240,
    pattern:
      /^(?:(?:AUTOR(?:EN)?|BYLINE|RUBRIK|RESSORT|SECTION|LÄNGE|LENGTH|UPDATE|LOAD-DATE|SPRACHE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|DATELINE|GRAFIK|GRAPHIC|HIGHLIGHT|SUBJECT|ORGANIZATION|COMPANY|TICKER|INDUSTRY|GEOGRAPHIC|COUNTRY|STATE|CITY|PERSON|CORRECTION|CORRECTION-DATE|DOCUMENT-TYPE|TYPE|NOTES|CREDIT|ACC-NO|SERIES|DISTRIBUTION|TITEL|DATUM|QUELLE|AUSGABE|SEITE|ZEITUNG|ZEITUNGS-CODE|ZEITSCHRIFT|THEMA|SCHLAGWORT|SCHLAGWÖRTER|PERSONEN|FIRMEN|LAND|DOKUMENTTYP|DOK-ID|COPYRIGHT): ?\S.{0,220}|(?:Dokument|Document) \d{1,6} (?:von|of) \d{1,6}|\d{1,6} (?:of|von) \d{1,6} (?:DOCUMENTS|DOKUMENTEN)|Document [A-Z]{2,12}\d{8,14}[a-z0-9]{0,12}|WC {1,6}\d[\d.,]{0,8} (?:words|Wörter)|PD {1,6}\d{1,2}\.? \p{L}{3,9} \d{4}|(?:NS|RE|IN|CO|IPD|IPC) {1,6}[a-z][a-z0-9]{1,9} : .{1,220}|AN {1,6}Document \S{1,40})$/u,
    marks: 'line',
  },
  {
    name: 'copyright',
    kind: 'copyright',
    reason: 'The notice of rights, not the report.',
    where: 'end',
    maxLength: 240,
    pattern:
      /^(?:(?:©|\([cC]\)|Copyright ?(?:©|\([cC]\)|:|by |\d{4}))[^.!?]{1,200}\.?|Copyright \p{Lu}[^.!?]{1,60})$|(?:Alle Rechte vorbehalten|All rights reserved)(?<=^[^.!?]{0,100})[^.!?]{0,80}\.?$/u,
    marks: 'line',
  },
];
