// The columns of the kit's tables from p on, one a line: name | unit | German heading | meaning.

export const LINES_FROM_P = `p | 0 to 1 | p | p-value: of a permutation test; of a tie that of its G², for all ties together (Holm)
pAdjusted | 0 to 1 | p, angepasst | p adjusted for the number of words compared (Benjamini and Hochberg)
pairCount | count | Paare | pairs
part | count | nur ein Teil | sentences of which only a run of words is printed
partChecked | share 0 to 1 | geprüfter Teil | part of the quotations and sentences that is checked
perMillion | per million words | je Million | count / counted words, times a million
perMillionHigh | per million words | je Million bis | upper end of the 95% interval
perMillionLow | per million words | je Million von | lower end of the 95% interval
percentDifference | percent | Abweichung in % | difference of the relative frequencies in percent of the reference's
place | number | Platz | place in the order, from 1
placeCount | count | Stellen | places at which it stands
places | count | Stellen | places that print the statement
pmi | number | PMI | pointwise mutual information, log2
ppmi | 0 upwards | PPMI | log2(count / expected), 0 where that is negative
precision | 0 to 1 | Genauigkeit | matchedCount / foundCount
precisionHigh | 0 to 1 | Genauigkeit bis | upper end of the 95% interval of the precision
precisionLow | 0 to 1 | Genauigkeit von | lower end of the 95% interval of the precision
probability | 0 to 1 | Wahrscheinlichkeit | probability that both sentences say the same
putIn | day YYYY-MM-DD | eingebaut | what was put into an invented corpus
rank | number | Rang | rank by count; equal counts share the best
rankHigh | number | Rang bis | upper end of the 95% interval of the rank
rankLow | number | Rang von | lower end of the 95% interval of the rank
ratio | 0 upwards | Verhältnis | after / before
reason | text | Grund | why the rule holds
recall | 0 to 1 | Ausbeute | matchedCount / annotatedCount
recallHigh | 0 to 1 | Ausbeute bis | upper end of the 95% interval of the recall
recallLow | 0 to 1 | Ausbeute von | lower end of the 95% interval of the recall
referenceCount | count | Anzahl Vergleich | occurrences in the reference
referenceDocumentCount | count | Artikel Vergleich | articles of the reference that hold it
referencePerMillion | per million | je Million Vergleich | occurrences in a million words of the reference
relation | text | Beziehung | how the two places are related
repeatedCount | count | wiederholt | pairs that were said again on another occasion
resolved | true or false | aufgelöst | whether the speaker is known by name
reworded | count | in anderen Worten | sentences printed in other words
rho | -1 to 1 | Rho | Spearman's rank correlation
right | text | rechts | words behind, within the article
role | text | Rolle | title or office of the speaker
rule | text | Regel | rule that found it; "wortlaut rules" explains each
rules | text | Regeln | which rules were used
sameRelationShare | share 0 to 1 | gleiche Beziehung | matched pairs whose relation is the same / matched pairs
sameWordCount | count | gleiche Wörter | words of the longest run that is the same
sameWords | text | längste gleiche Folge | longest run of words that is the same
second | text | zweites | second word of the pair
secondCount | count | Anzahl des zweiten | how often the second word occurs
sentence | text | Satz | sentence that it stands in
sentenceCount | count | Sätze | sentences of the source that were looked for
sentenceEnd | offset | Satzende | end of the sentence
sentenceNumber | number | Satz Nr. | number of the sentence in the source
sentenceStart | offset | Satzanfang | start of the sentence
setAsideCharacterCount | count | Zeichen beiseite | characters that are not article text
setAsideCount | count | beiseite | stretches that are not article text
setAsideShare | share 0 to 1 | Anteil beiseite | characters that are not article text / all characters
share | share 0 to 1 | Anteil | count / all that the table counts
shareAnyWording | share 0 to 1 | Anteil in jedem Wortlaut | sentences of the source that are printed in any wording
shareOfAFoundInB | share 0 to 1 | Anteil von A in B | part of A that stands in B too
shareOfBFoundInA | share 0 to 1 | Anteil von B in A | part of B that stands in A too
shareOfCoded | share 0 to 1 | Anteil an den kodierten | estimatedCount / all that were coded so
shareOfFound | share 0 to 1 | Anteil an den gefundenen | estimatedCount / all that were found so
shareSameWords | share 0 to 1 | Anteil im selben Wortlaut | sentences of the source that are printed in its own words
sharedCount | count | gemeinsam | terms that both lists hold
side | text | Seite | target or reference
similarity | 0 to 1 | Ähnlichkeit | how alike the two are, by the measure of the table
skippedCount | count | übergangen | files that could not be read
source | text | Name A | the name in more articles or sentences
sourceEnd | offset | Ende in der Quelle | end of the sentence in the source
sourceId | text | Quelle | the press release or transcript that outlets may print from
sourceStart | offset | Anfang in der Quelle | start of the sentence in the source
sourceText | text | Satz der Quelle | the sentence as the source has it
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
spread | count | verteilt | key terms that stand in more than two articles of the target
stability | 0 to 1 | Stabilität | mean Jaccard index of the terms of a topic and those of its counterparts in other models
start | offset | Anfang | start in the text of the file, in JavaScript string offsets
statement | text | Aussage | the statement
statistic | 0 upwards | Prüfgröße | statistic of the test
status | text | Status | resolved (known by name), unresolved, or none (nobody named)
strength | number | Stärke | sum of the weights of the ties
subject | text | Thema | subject that was put into an invented corpus
t | number | t | t-score
taken | text | gedruckt von | which groups print the sentence, of those that print anything: everybody, some, nobody
takenAnyWording | count | in jedem Wortlaut | sentences of the source printed in any wording
takenCount | count | gedruckte Sätze | sentences of the source that the group prints in any form
takenSameWords | count | im selben Wortlaut | sentences of the source printed in its own words
takingCount | count | druckende Artikel | articles that print anything of the source
target | text | Name B | the name that it is tied to
targetCount | count | Anzahl Ziel | occurrences in the target
targetDispersion | 0 to 1 | Streuung im Ziel | DPnorm over the target's articles: 0 spread evenly, 1 all in one article
targetDocumentCount | count | Artikel Ziel | articles of the target that hold it
targetPerMillion | per million | je Million Ziel | occurrences in a million words of the target
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
verbatim | count | wörtlich | sentences printed word for word
warningCount | count | Hinweise | what looks odd in the files
weight | number | Gewicht | how many units a unit of the sample stands for
word | text | Wort | the cue by its dictionary form
words | text | Wörter | words with their counts, the commonest first
z | number | z | z-score
`;
