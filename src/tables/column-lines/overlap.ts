// Columns of what articles share, and of what they print of a source.

export const OVERLAP_COLUMNS = `
a | text | A | first of the two lists or sides compared
articleA | text | Artikel A | id of the first article of a pair
articleB | text | Artikel B | id of the second article of a pair
b | text | B | second of the two lists or sides compared
certainCount | count | sicher | of these, pairs of which the reader was certain
cluster | number | Cluster | number of the group of places that print the same statement
clusterCount | count | Gruppen | groups of places that print one statement
cohesion | 0 to 1 | Zusammenhalt | mean similarity of the places that print the statement
daysAfterFirst | days | Tage nach dem ersten | days after the first printing
daysApart | days | Tage Abstand | days between the two articles
edited | count | leicht bearbeitet | sentences printed with seven in ten of their words or more, in their order
form | text | Form | how a sentence of the source is printed: verbatim, edited, reworded, part
forms | text | Formen | in which forms the groups print the sentence, with their numbers
isDayEstimated | true or false | Tag geschätzt | whether the day between the articles rests on an estimate
isFirst | true or false | zuerst | whether nobody printed it earlier
keptShare | share 0 to 1 | behaltene Wörter | part of the sentence's words that stand there in the same order
largestCluster | count | größte Gruppe | places of the largest group
minSimilarity | 0 to 1 | Schwelle | least similarity of a pair
occasionDays | days | Tage eines Anlasses | articles at most so many days apart tell of one occasion
pairCount | count | Paare | pairs
part | count | nur ein Teil | sentences of which only a run of words is printed
placeCount | count | Stellen | places at which it stands
places | count | Stellen | places that print the statement
probability | 0 to 1 | Wahrscheinlichkeit | probability that both sentences say the same
relation | text | Beziehung | how the two places are related
repeatedCount | count | wiederholt | pairs that were said again on another occasion
reworded | count | in anderen Worten | sentences printed in other words
sameRelationShare | share 0 to 1 | gleiche Beziehung | matched pairs whose relation is the same / matched pairs
sameWordCount | count | gleiche Wörter | words of the longest run that is the same
sameWords | text | längste gleiche Folge | longest run of words that is the same
sentenceCount | count | Sätze | sentences of the source that were looked for
sentenceNumber | number | Satz Nr. | number of the sentence in the source
shareAnyWording | share 0 to 1 | Anteil in jedem Wortlaut | sentences of the source that are printed in any wording
shareOfAFoundInB | share 0 to 1 | Anteil von A in B | part of A that stands in B too
shareOfBFoundInA | share 0 to 1 | Anteil von B in A | part of B that stands in A too
shareSameWords | share 0 to 1 | Anteil im selben Wortlaut | sentences of the source that are printed in its own words
similarity | 0 to 1 | Ähnlichkeit | how alike the two are, by the measure of the table
sourceEnd | offset | Ende in der Quelle | end of the sentence in the source
sourceId | text | Quelle | the press release or transcript that outlets may print from
sourceStart | offset | Anfang in der Quelle | start of the sentence in the source
sourceText | text | Satz der Quelle | the sentence as the source has it
speakerA | text | Sprecher A | speaker in the first article
speakerB | text | Sprecher B | speaker in the second article
statement | text | Aussage | the statement
taken | text | gedruckt von | which groups print the sentence, of those that print anything: everybody, some, nobody
takenAnyWording | count | in jedem Wortlaut | sentences of the source printed in any wording
takenCount | count | gedruckte Sätze | sentences of the source that the group prints in any form
takenSameWords | count | im selben Wortlaut | sentences of the source printed in its own words
takingCount | count | druckende Artikel | articles that print anything of the source
textA | text | Text A | words in the first article
textB | text | Text B | words in the second article
verbatim | count | wörtlich | sentences printed word for word
`;
