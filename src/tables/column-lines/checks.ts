// Columns of checks and tests: coders beside each other, found beside annotated, intervals, p-values.

export const CHECK_COLUMNS = `
about | text | worüber | what the row tells of: places, types or speakers
after | share 0 to 1 | danach | share after the place of change
agreementShare | share 0 to 1 | Übereinstimmung | part of the units on which the coders agree
alpha | -1 to 1 | Alpha | Krippendorff's alpha: 1 is full agreement, 0 agreement by chance
annotatedCount | count | annotiert | quotations that a reader wrote down
annotatedSpeaker | text | annotierter Sprecher | speaker that a reader wrote down
before | share 0 to 1 | davor | share before the place of change
by | text | nach | the periods by which it was counted
checkedCount | count | geprüft | units of the checked sample
checkedFoundCount | count | geprüft und gefunden | found quotations of the speaker in the checked sample
checkedTrueCount | count | geprüft und richtig | quotations that are the speaker's in the checked sample
choice | text | Wahl | the choice under which it was counted
coded | text | kodiert | as the coder says; "(no quotation)" where it was rejected
coderA | text | Kodierer A | name of the first coder
coderB | text | Kodierer B | name of the second coder
coderCount | count | Kodierer | coders
correctedCount | count | korrigierte Anzahl | count corrected for the errors that a checked sample shows
correctedShare | share 0 to 1 | korrigierter Anteil | share corrected for the errors that a checked sample shows
designEffect | 1 upwards | Design-Effekt | how many times as large the variance is as that of independent cases
difference | text or number | Abweichung | how found and annotated differ; in a table of framing share − otherShare
differenceHigh | as the value | Abweichung bis | upper end of the interval of the difference
differenceLow | as the value | Abweichung von | lower end of the interval of the difference
estimatedCount | count | geschätzt | in the corpus: the sum of the weights
f1 | 0 to 1 | F1 | harmonic mean of precision and recall
f1High | 0 to 1 | F1 bis | upper end of the 95% interval of F1
f1Low | 0 to 1 | F1 von | lower end of the 95% interval of F1
found | as named | gefunden | what the program found
foundCount | count | gefunden | quotations that the program found
foundShare | share 0 to 1 | gefundener Anteil | foundCount / all found
foundSpeaker | text | gefundener Sprecher | speaker that the program found
from | day YYYY-MM-DD | von | first day, or lower end of an interval of days
high | as the value | obere Grenze | upper end of the 95% interval (bootstrap over articles)
isChange | true or false | Wechsel | whether the level changes by more than chance
kappa | -1 to 1 | Kappa | Cohen's kappa
kind | text | Art | kind of what the row tells
label | text | Bezeichnung | name at the mark of the chart
least | 0 to 1 | kleinste | least of the values whose mean is given
low | as the value | untere Grenze | lower end of the 95% interval (bootstrap over articles)
matchedCount | count | übereinstimmend | found quotations that share at least half of their characters with an annotated one
missedCount | count | übersehen | quotations that the program did not find, as estimated from the checked sample
name | text | Name | name of what the value tells
note | text | Anmerkung | what a reader wrote beside it
p | 0 to 1 | p | p-value: of a permutation test; of a tie that of its G², for all ties together (Holm)
partChecked | share 0 to 1 | geprüfter Teil | part of the quotations and sentences that is checked
place | number | Platz | place in the order, from 1
precision | 0 to 1 | Genauigkeit | matchedCount / foundCount
precisionHigh | 0 to 1 | Genauigkeit bis | upper end of the 95% interval of the precision
precisionLow | 0 to 1 | Genauigkeit von | lower end of the 95% interval of the precision
ratio | 0 upwards | Verhältnis | after / before
reason | text | Grund | why the rule holds
recall | 0 to 1 | Ausbeute | matchedCount / annotatedCount
recallHigh | 0 to 1 | Ausbeute bis | upper end of the 95% interval of the recall
recallLow | 0 to 1 | Ausbeute von | lower end of the 95% interval of the recall
rho | -1 to 1 | Rho | Spearman's rank correlation
shareOfCoded | share 0 to 1 | Anteil an den kodierten | estimatedCount / all that were coded so
shareOfFound | share 0 to 1 | Anteil an den gefundenen | estimatedCount / all that were found so
speakerAccuracy | 0 to 1 | Sprecher richtig | part of the matched quotations whose speaker is right
speakerHigh | 0 to 1 | Sprecher richtig bis | upper end of the 95% interval of speakerRightShare
speakerLow | 0 to 1 | Sprecher richtig von | lower end of the 95% interval of speakerRightShare
speakerPartlyRightCount | count | Sprecher teils richtig | matched quotations of which some speaker is right
speakerRightCount | count | Sprecher richtig | matched quotations whose speaker is right
speakerRightShare | share 0 to 1 | Sprecher richtig | quotations with the right speakers / quotations
statistic | 0 upwards | Prüfgröße | statistic of the test
until | day YYYY-MM-DD | bis | last day, or upper end of an interval of days
value | as named | Wert | the value of what the row names
valueA | text | Wert A | what the first coder says
valueB | text | Wert B | what the second coder says
weight | number | Gewicht | how many units a unit of the sample stands for
`;
