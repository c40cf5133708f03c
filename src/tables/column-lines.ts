// The columns of the kit's tables, one a line: name | unit | German heading | meaning.

export const COLUMN_LINES = `
a | text | A | first of the two lists or sides compared
about | text | worüber | what the row tells of: places, types or speakers
affiliation | text | Zugehörigkeit | party, office or house that the speaker speaks for
after | share 0 to 1 | danach | share after the place of change
agreementShare | share 0 to 1 | Übereinstimmung | part of the units on which the coders agree
aheadShare | share 0 to 1 | vor dem nächsten | part of the bootstrap draws of articles in which the speaker has more than the next one
alpha | -1 to 1 | Alpha | Krippendorff's alpha: 1 is full agreement, 0 agreement by chance
annotatedCount | count | annotiert | quotations that a reader wrote down
annotatedSpeaker | text | annotierter Sprecher | speaker that a reader wrote down
article | text | Artikel | id of the article in the corpus
articleA | text | Artikel A | id of the first article of a pair
articleB | text | Artikel B | id of the second article of a pair
articleCount | count | Artikel | articles in which it occurs
articles | count | Artikel | articles
b | text | B | second of the two lists or sides compared
before | share 0 to 1 | davor | share before the place of change
betweenness | share 0 to 1 | Vermittlung | part of the shortest ways between two other names that pass through it
beyondChance | count | mehr als Zufall | ties that are more often than chance would give
by | text | nach | the periods by which it was counted
category | text | Kategorie | category of the row; "all" for all together
certainCount | count | sicher | of these, pairs of which the reader was certain
characterCount | count | Zeichen | characters of the file as it stands
checkedCount | count | geprüft | units of the checked sample
checkedFoundCount | count | geprüft und gefunden | found quotations of the speaker in the checked sample
checkedTrueCount | count | geprüft und richtig | quotations that are the speaker's in the checked sample
chiSquared | 0 upwards | Chi-Quadrat | Pearson's chi-squared statistic of the two-by-two table
choice | text | Wahl | the choice under which it was counted
cluster | number | Cluster | number of the group of places that print the same statement
clusterCount | count | Gruppen | groups of places that print one statement
coded | text | kodiert | as the coder says; "(no quotation)" where it was rejected
coderA | text | Kodierer A | name of the first coder
coderB | text | Kodierer B | name of the second coder
coderCount | count | Kodierer | coders
coherence | -1 to 1 | Kohärenz | mean NPMI of the leading terms of a topic
cohesion | 0 to 1 | Zusammenhalt | mean similarity of the places that print the statement
communities | count | Gemeinschaften | groups of names that are tied among themselves
community | number | Gemeinschaft | group of names that are tied to each other more than to others; the largest is 1
confidence | 0 to 1 | Sicherheit | how sure the rule is that this is a quotation; see "wortlaut rules"
correctedCount | count | korrigierte Anzahl | count corrected for the errors that a checked sample shows
correctedShare | share 0 to 1 | korrigierter Anteil | share corrected for the errors that a checked sample shows
count | count | Anzahl | how often it was counted, in the unit of the table
country | text | Land | country of the speaker by the table of speakers
cue | text | Anzeiger | word that announces the quotation
cueEnd | offset | Anzeiger Ende | end of the cue in the text of the file
cueStart | offset | Anzeiger Anfang | start of the cue in the text of the file
date | day YYYY-MM-DD | Datum | day of publication; empty where it is not known
dateSource | text | Datum nach | where the day comes from
dateWords | text | Worte zum Datum | words of the article that the day rests on
datedCount | count | mit Datum | articles with a day
daysAfterFirst | days | Tage nach dem ersten | days after the first printing
daysApart | days | Tage Abstand | days between the two articles
decision | text | Entscheidung | whether the names were joined
degree | count | Verbindungen | names that it is tied to
designEffect | 1 upwards | Design-Effekt | how many times as large the variance is as that of independent cases
dice | 0 to 1 | Dice | Dice coefficient
difference | text or number | Abweichung | how found and annotated differ; in a table of framing share − otherShare
differenceHigh | as the value | Abweichung bis | upper end of the interval of the difference
differenceLow | as the value | Abweichung von | lower end of the interval of the difference
directCount | count | direkt | of these in direct speech
directShare | share 0 to 1 | direkter Anteil | directCount / count
distinctCount | count | verschiedene | the same with each statement counted once, however many articles print it
distinctShare | share 0 to 1 | Anteil der verschiedenen | distinctCount / all distinct
documentCount | count | Artikel | articles in which the term occurs
documentShare | share 0 to 1 | Anteil der Artikel | documentCount / articles
encoding | text | Kodierung | encoding that the file was read with
encodings | text | Kodierungen | encodings that the files were read with
end | offset | Ende | end in the text of the file, in JavaScript string offsets; start and end give back the words
equalSpeakerCount | count | gleich starke Sprecher | 1 / Herfindahl: so many equal speakers would be as concentrated
estimatedCount | count | geschätzt | in the corpus: the sum of the weights
exclusivity | 0 to 1 | Exklusivität | how far the leading terms of a topic belong to it alone
expected | count | erwartet | count that chance would give
f1 | 0 to 1 | F1 | harmonic mean of precision and recall
f1High | 0 to 1 | F1 bis | upper end of the 95% interval of F1
f1Low | 0 to 1 | F1 von | lower end of the 95% interval of F1
file | text | Datei | path below the corpus folder
first | text | erstes | first word of the pair
firstCount | count | Anzahl des ersten | how often the first word occurs
firstDate | day YYYY-MM-DD | erster Tag | first day
firstShare | share 0 to 1 | auf Platz 1 | part of the bootstrap draws in which nobody has more
found | as named | gefunden | what the program found
foundCount | count | gefunden | quotations that the program found
foundShare | share 0 to 1 | gefundener Anteil | foundCount / all found
foundSpeaker | text | gefundener Sprecher | speaker that the program found
frame | text | Einführung | how the cue word presents what is said: neutral, confirming, conceding, emphatic, doubting, opposing, demanding, attitude
from | day YYYY-MM-DD | von | first day, or lower end of an interval of days
g2 | 0 upwards | G² | log-likelihood ratio statistic of the two-by-two table
genitive | text | Genitiv | genitive that is counted with its name
genitiveCount | count | Anzahl im Genitiv | how often the genitive occurs
gini | 0 to 1 | Gini | Gini coefficient of the shares: 0 all equal
giniCorrected | 0 to 1 | Gini, korrigiert | Gini coefficient times k / (k - 1)
group | text | Gruppe | group of articles: outlet, day, article or the column that was asked for
groupArticleCount | count | Artikel der Gruppe | articles of the group
herfindahl | 0 to 1 | Herfindahl | sum of the squared shares
herfindahlNorm | 0 to 1 | Herfindahl, normiert | Herfindahl index from 0 (equal) to 1
high | as the value | obere Grenze | upper end of the 95% interval (bootstrap over articles)
id | text | Kennung | id of the quotation
indirectCount | count | indirekt | of these in all other types than direct speech
isChange | true or false | Wechsel | whether the level changes by more than chance
isDayEstimated | true or false | Tag geschätzt | whether the day between the articles rests on an estimate
isDistanced | true or false | mit Abstand | whether a word such as "angeblich" stands beside the cue
isFirst | true or false | zuerst | whether nobody printed it earlier
isSpeech | true or false | Rede | false for titles and scare quotes in marks
joinedTo | text | verbunden mit | name that it was joined to
kappa | -1 to 1 | Kappa | Cohen's kappa
keyword | text | Fundstelle | the word or phrase that was looked for
kind | text | Art | kind of what the row tells
kindRule | text | Regel der Art | rule that found the kind of the speaker
label | text | Bezeichnung | name at the mark of the chart
lambda | number | Lambda | log odds of the pair
language | BCP 47 | Sprache | language by whose rules the text is read
languageAssumedCount | count | Sprache angenommen | articles whose language nobody names and the text does not tell
languageRecognisedCount | count | Sprache erkannt | articles whose language was recognised from the text
languageSource | text | Sprache nach | where the language comes from: metadata, option, text or default
languages | text | Sprachen | languages by whose rules the texts are read
largestCluster | count | größte Gruppe | places of the largest group
lastDate | day YYYY-MM-DD | letzter Tag | last day
least | 0 to 1 | kleinste | least of the values whose mean is given
left | text | links | words in front, within the article
levelShare | share 0 to 1 | gleichauf | part of the bootstrap draws in which the speaker has as much as the next one
line | number | Zeile | line of the file, from 1
lix | number | LIX | words a sentence + percent of words with more than six letters
logDice | number | logDice | 14 + log2 of the Dice coefficient
logLikelihood | 0 upwards | G² | log-likelihood ratio statistic of the two-by-two table
low | as the value | untere Grenze | lower end of the 95% interval (bootstrap over articles)
matchedCount | count | übereinstimmend | found quotations that share at least half of their characters with an annotated one
meanError | 0 to 1 | mittlerer Fehler | mean distance of the share found from the share put in
mention | text | Nennung | words beside the quotation that stand for the speaker
minSimilarity | 0 to 1 | Schwelle | least similarity of a pair
missedCount | count | übersehen | quotations that the program did not find, as estimated from the checked sample
modularity | -0.5 to 1 | Modularität | how much more the ties stay within communities than chance would give
name | text | Name | name of what the value tells
nameCount | count | Anzahl des Namens | how often the name itself occurs
names | count | Namen | different names
nested | true or false | verschachtelt | whether it stands inside another quotation
next | text | nächster | who comes next
nextCount | count | Anzahl des nächsten | count of who comes next
note | text | Anmerkung | what a reader wrote beside it
occasionDays | days | Tage eines Anlasses | articles at most so many days apart tell of one occasion
otherShare | share 0 to 1 | Anteil der anderen | the share in all other groups together
outlet | text | Medium | who printed it; empty where it is not known
outletKnownCount | count | mit Medium | articles whose outlet is known
ownTerms | count | eigene Wörter | of the leading terms, those of the subject
p | 0 to 1 | p | p-value: of a permutation test; of a tie that of its G², for all ties together (Holm)
pairCount | count | Paare | pairs
partChecked | share 0 to 1 | geprüfter Teil | part of the quotations and sentences that is checked
perMillion | per million words | je Million | count / counted words, times a million
perMillionHigh | per million words | je Million bis | upper end of the 95% interval
perMillionLow | per million words | je Million von | lower end of the 95% interval
place | number | Platz | place in the order, from 1
placeCount | count | Stellen | places at which it stands
places | count | Stellen | places that print the statement
pmi | number | PMI | pointwise mutual information, log2
ppmi | 0 upwards | PPMI | log2(count / expected), 0 where that is negative
precision | 0 to 1 | Genauigkeit | matchedCount / foundCount
precisionHigh | 0 to 1 | Genauigkeit bis | upper end of the 95% interval of the precision
precisionLow | 0 to 1 | Genauigkeit von | lower end of the 95% interval of the precision
putIn | day YYYY-MM-DD | eingebaut | what was put into an invented corpus
rank | number | Rang | rank by count; equal counts share the best
rankHigh | number | Rang bis | upper end of the 95% interval of the rank
rankLow | number | Rang von | lower end of the 95% interval of the rank
ratio | 0 upwards | Verhältnis | after / before
reason | text | Grund | why the rule holds
recall | 0 to 1 | Ausbeute | matchedCount / annotatedCount
recallHigh | 0 to 1 | Ausbeute bis | upper end of the 95% interval of the recall
recallLow | 0 to 1 | Ausbeute von | lower end of the 95% interval of the recall
relation | text | Beziehung | how the two places are related
repeatedCount | count | wiederholt | pairs that were said again on another occasion
resolved | true or false | aufgelöst | whether the speaker is known by name
rho | -1 to 1 | Rho | Spearman's rank correlation
right | text | rechts | words behind, within the article
role | text | Rolle | title or office of the speaker
rule | text | Regel | rule that found it; "wortlaut rules" explains each
rules | text | Regeln | which rules were used
sameRelationShare | share 0 to 1 | gleiche Beziehung | matched pairs whose relation is the same / matched pairs
second | text | zweites | second word of the pair
secondCount | count | Anzahl des zweiten | how often the second word occurs
sentence | text | Satz | sentence that it stands in
sentenceEnd | offset | Satzende | end of the sentence
sentenceStart | offset | Satzanfang | start of the sentence
setAsideCharacterCount | count | Zeichen beiseite | characters that are not article text
setAsideCount | count | beiseite | stretches that are not article text
setAsideShare | share 0 to 1 | Anteil beiseite | characters that are not article text / all characters
share | share 0 to 1 | Anteil | count / all that the table counts
shareOfAFoundInB | share 0 to 1 | Anteil von A in B | part of A that stands in B too
shareOfBFoundInA | share 0 to 1 | Anteil von B in A | part of B that stands in A too
shareOfCoded | share 0 to 1 | Anteil an den kodierten | estimatedCount / all that were coded so
shareOfFound | share 0 to 1 | Anteil an den gefundenen | estimatedCount / all that were found so
sharedCount | count | gemeinsam | terms that both lists hold
similarity | 0 to 1 | Ähnlichkeit | how alike the two are, by the measure of the table
skippedCount | count | übergangen | files that could not be read
source | text | Name A | the name in more articles or sentences
speaker | text | Sprecher | who is quoted; "(unresolved)" and "(nobody named)" for those not known
speakerA | text | Sprecher A | speaker in the first article
speakerAccuracy | 0 to 1 | Sprecher richtig | part of the matched quotations whose speaker is right
speakerB | text | Sprecher B | speaker in the second article
speakerConfidence | 0 to 1 | Sicherheit des Sprechers | how sure the rule is of the speaker
speakerCount | count | Sprecher | speakers with a count above 0
speakerHigh | 0 to 1 | Sprecher richtig bis | upper end of the 95% interval of speakerRightShare
speakerLow | 0 to 1 | Sprecher richtig von | lower end of the 95% interval of speakerRightShare
speakerPartlyRightCount | count | Sprecher teils richtig | matched quotations of which some speaker is right
speakerRightCount | count | Sprecher richtig | matched quotations whose speaker is right
speakerRightShare | share 0 to 1 | Sprecher richtig | quotations with the right speakers / quotations
speakerRule | text | Regel des Sprechers | rules that found the speaker
speakers | text | Sprecher | the speakers, each once
stability | 0 to 1 | Stabilität | mean Jaccard index of the terms of a topic and those of its counterparts in other models
start | offset | Anfang | start in the text of the file, in JavaScript string offsets
statement | text | Aussage | the statement
statistic | 0 upwards | Prüfgröße | statistic of the test
status | text | Status | resolved (known by name), unresolved, or none (nobody named)
strength | number | Stärke | sum of the weights of the ties
subject | text | Thema | subject that was put into an invented corpus
t | number | t | t-score
target | text | Name B | the name that it is tied to
term | text | Wort | the term, in the form that was counted
terms | text | Wörter | leading terms
text | text | Text | the words themselves
textA | text | Text A | words in the first article
textB | text | Text B | words in the second article
tfidf | 0 upwards | tf-idf | count times log10(articles / articles with the term)
ties | count | Verbindungen | pairs of names that share a unit
title | text | Titel | headline; empty where it is not known
topOverlapShare | share 0 to 1 | gemeinsame Spitze | part of the first terms of one list among the first of the other
topic | number | Thema | number of the topic, the largest first
topics | count | Themen | number of topics
totalCount | count | insgesamt | all that is counted in the group
type | text | Typ | direct, indirect, indirect_free_indirect, free_indirect or reported
undatedCount | count | ohne Datum | articles without a day
unit | text | Einheit | what two names must share to be tied
unitCount | count | Einheiten | units that were coded; of a name in a network the articles or sentences that have it
units | count | Einheiten | units that hold a name
unknownShare | share 0 to 1 | unbekannter Anteil | share of the unresolved and the unnamed
until | day YYYY-MM-DD | bis | last day, or upper end of an interval of days
value | as named | Wert | the value of what the row names
valueA | text | Wert A | what the first coder says
valueB | text | Wert B | what the second coder says
warningCount | count | Hinweise | what looks odd in the files
weight | number | Gewicht | how many units a unit of the sample stands for
word | text | Wort | the cue by its dictionary form
words | text | Wörter | words with their counts, the commonest first
z | number | z | z-score
`;
