// Columns that tell of the corpus: articles, groups of them, places in their texts.

export const ARTICLE_COLUMNS = `
article | text | Artikel | id of the article in the corpus
articleCount | count | Artikel | articles in which it occurs
articles | count | Artikel | articles
articleShare | share 0 to 1 | Anteil je Artikel | mean over the articles that print anything of the source of the share of its sentences that each prints
characterCount | count | Zeichen | characters of the file as it stands
date | day YYYY-MM-DD | Datum | day of publication; empty where it is not known
datedCount | count | mit Datum | articles with a day
dateSource | text | Datum nach | where the day comes from
dateWords | text | Worte zum Datum | words of the article that the day rests on
documentCount | count | Artikel | articles in which the term occurs
documentShare | share 0 to 1 | Anteil der Artikel | documentCount / articles
encoding | text | Kodierung | encoding that the file was read with
encodings | text | Kodierungen | encodings that the files were read with
end | offset | Ende | end in the text of the file, in JavaScript string offsets; start and end give back the words
file | text | Datei | path below the corpus folder
firstDate | day YYYY-MM-DD | erster Tag | first day
group | text | Gruppe | group of articles: outlet, day, article or the column that was asked for
groupArticleCount | count | Artikel der Gruppe | articles of the group
groupCount | count | Gruppen | groups that print the sentence
groups | text | Gruppen mit dem Satz | groups that print the sentence
language | BCP 47 | Sprache | language by whose rules the text is read
languageAssumedCount | count | Sprache angenommen | articles whose language nobody names and the text does not tell
languageRecognisedCount | count | Sprache erkannt | articles whose language was recognised from the text
languages | text | Sprachen | languages by whose rules the texts are read
languageSource | text | Sprache nach | where the language comes from: metadata, option, text or default
lastDate | day YYYY-MM-DD | letzter Tag | last day
line | number | Zeile | line of the file, from 1
lix | number | LIX | words a sentence + percent of words with more than six letters
outlet | text | Medium | who printed it; empty where it is not known
outletKnownCount | count | mit Medium | articles whose outlet is known
sentence | text | Satz | sentence that it stands in
sentenceEnd | offset | Satzende | end of the sentence
sentenceStart | offset | Satzanfang | start of the sentence
setAsideCharacterCount | count | Zeichen beiseite | characters that are not article text
setAsideCount | count | beiseite | stretches that are not article text
setAsideShare | share 0 to 1 | Anteil beiseite | characters that are not article text / all characters
skippedCount | count | übergangen | files that could not be read
start | offset | Anfang | start in the text of the file, in JavaScript string offsets
text | text | Text | the words themselves
title | text | Titel | headline; empty where it is not known
undatedCount | count | ohne Datum | articles without a day
warningCount | count | Hinweise | what looks odd in the files
`;
