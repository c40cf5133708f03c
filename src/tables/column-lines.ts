// The columns of the kit's tables, one a line: name | unit | German heading | meaning. From p on they stand in a file of
// their own.
import { LINES_FROM_P } from './column-lines-from-p';

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
articleShare | share 0 to 1 | Anteil je Artikel | mean over the articles that print anything of the source of the share of its sentences that each prints
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
edited | count | leicht bearbeitet | sentences printed with seven in ten of their words or more, in their order
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
form | text | Form | how a sentence of the source is printed: verbatim, edited, reworded, part
forms | text | Formen | in which forms the groups print the sentence, with their numbers
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
groupCount | count | Gruppen | groups that print the sentence
groups | text | Gruppen mit dem Satz | groups that print the sentence
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
keptShare | share 0 to 1 | behaltene Wörter | part of the sentence's words that stand there in the same order
keyTerms | count | Schlüsselwörter | words that the target uses surely more, all comparisons considered
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
logOdds | number | log odds | log odds ratio with an informative Dirichlet prior, shrunk towards 0 for rare words
logOddsZ | number | z der log odds | logOdds over its standard error: beyond 1.96 either way is unlikely by chance
logRatio | number | log ratio | log2 of the ratio of the relative frequencies: 1 is twice as often
logRatioHigh | number | log ratio bis | upper end of the interval of logRatio
logRatioLow | number | log ratio von | lower end of the interval of logRatio
low | as the value | untere Grenze | lower end of the 95% interval (bootstrap over articles)
matchedCount | count | übereinstimmend | found quotations that share at least half of their characters with an annotated one
meanError | 0 to 1 | mittlerer Fehler | mean distance of the share found from the share put in
mention | text | Nennung | words beside the quotation that stand for the speaker
minCount | count | mindestens | least number of occurrences of a word that is compared
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
${LINES_FROM_P}`;
