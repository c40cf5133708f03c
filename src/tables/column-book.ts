// What the columns of the kit's tables mean: their unit, their rule in a sentence, and what a German table calls them.

/** What is known of a column. */
export interface ColumnMeaning {
  /** "text", "share 0 to 1", "count", "offset", "day" and so on. */
  readonly unit: string;
  readonly meaning: string;
  /** Heading in a German table. */
  readonly german: string;
}

/** One line a column: name | unit | German heading | meaning. */
const LINES = `
a | text | A | first of the two lists or sides compared
aheadShare | share 0 to 1 | vor dem nächsten | part of the bootstrap draws of articles in which the speaker has more than the next one
agreementShare | share 0 to 1 | Übereinstimmung | part of the units on which the coders agree
alpha | -1 to 1 | Alpha | Krippendorff's alpha: 1 is full agreement, 0 agreement by chance
annotatedCount | count | annotiert | quotations that a reader wrote down
annotatedSpeaker | text | annotierter Sprecher | speaker that a reader wrote down
article | text | Artikel | id of the article in the corpus
articleA | text | Artikel A | id of the first article of a pair
articleB | text | Artikel B | id of the second article of a pair
articleCount | count | Artikel | articles in which it occurs
articles | count | Artikel | articles
b | text | B | second of the two lists or sides compared
characterCount | count | Zeichen | characters of the file as it stands
chiSquared | 0 upwards | Chi-Quadrat | Pearson's chi-squared statistic of the two-by-two table
choice | text | Wahl | the choice under which it was counted
cluster | number | Cluster | number of the group of places that print the same statement
confidence | 0 to 1 | Sicherheit | how sure the rule is that this is a quotation; see "wortlaut rules"
correctedCount | count | korrigierte Anzahl | count corrected for the errors that a checked sample shows
correctedShare | share 0 to 1 | korrigierter Anteil | share corrected for the errors that a checked sample shows
count | count | Anzahl | how often it was counted, in the unit of the table
country | text | Land | country of the speaker by the table of speakers
cue | text | Anzeiger | word that announces the quotation
cueEnd | offset | Anzeiger Ende | end of the cue in the text of the file
cueStart | offset | Anzeiger Anfang | start of the cue in the text of the file
date | day YYYY-MM-DD | Datum | day of publication; empty where it is not known
daysApart | days | Tage Abstand | days between the two articles
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
end | offset | Ende | end in the text of the file, in JavaScript string offsets; start and end give back the words
equalSpeakerCount | count | gleich starke Sprecher | 1 / Herfindahl: so many equal speakers would be as concentrated
expected | count | erwartet | count that chance would give
f1 | 0 to 1 | F1 | harmonic mean of precision and recall
file | text | Datei | path below the corpus folder
first | text | erstes | first word of the pair
firstCount | count | Anzahl des ersten | how often the first word occurs
firstDate | day YYYY-MM-DD | erster Tag | first day
firstShare | share 0 to 1 | auf Platz 1 | part of the bootstrap draws in which nobody has more
foundCount | count | gefunden | quotations that the program found
foundSpeaker | text | gefundener Sprecher | speaker that the program found
frame | text | Einführung | how the cue word presents what is said: neutral, confirming, conceding, emphatic, doubting, opposing, demanding, attitude
g2 | 0 upwards | G² | log-likelihood ratio statistic of the two-by-two table
gini | 0 to 1 | Gini | Gini coefficient of the shares: 0 all equal
giniCorrected | 0 to 1 | Gini, korrigiert | Gini coefficient times k / (k - 1)
group | text | Gruppe | group of articles: outlet, day, article or the column that was asked for
herfindahl | 0 to 1 | Herfindahl | sum of the squared shares
herfindahlNorm | 0 to 1 | Herfindahl, normiert | Herfindahl index from 0 (equal) to 1
high | as the value | obere Grenze | upper end of the 95% interval (bootstrap over articles)
id | text | Kennung | id of the quotation
indirectCount | count | indirekt | of these in all other types than direct speech
isDayEstimated | true or false | Tag geschätzt | whether the day between the articles rests on an estimate
isDistanced | true or false | mit Abstand | whether a word such as "angeblich" stands beside the cue
isSpeech | true or false | Rede | false for titles and scare quotes in marks
kappa | -1 to 1 | Kappa | Cohen's kappa
keyword | text | Fundstelle | the word or phrase that was looked for
kind | text | Art | kind of what the row tells
label | text | Bezeichnung | name at the mark of the chart
lambda | number | Lambda | log odds of the pair
language | BCP 47 | Sprache | language by whose rules the text is read
languageSource | text | Sprache nach | where the language comes from: metadata, option, text or default
lastDate | day YYYY-MM-DD | letzter Tag | last day
left | text | links | words in front, within the article
levelShare | share 0 to 1 | gleichauf | part of the bootstrap draws in which the speaker has as much as the next one
line | number | Zeile | line of the file, from 1
lix | number | LIX | words a sentence + percent of words with more than six letters
logDice | number | logDice | 14 + log2 of the Dice coefficient
low | as the value | untere Grenze | lower end of the 95% interval (bootstrap over articles)
matchedCount | count | übereinstimmend | found quotations that share at least half of their characters with an annotated one
mention | text | Nennung | words beside the quotation that stand for the speaker
name | text | Name | name of what the value tells
nested | true or false | verschachtelt | whether it stands inside another quotation
next | text | nächster | who comes next
nextCount | count | Anzahl des nächsten | count of who comes next
outlet | text | Medium | who printed it; empty where it is not known
otherShare | share 0 to 1 | Anteil der anderen | the share in all other groups together
pairCount | count | Paare | pairs
perMillion | per million words | je Million | count / counted words, times a million
place | number | Platz | place in the order, from 1
placeCount | count | Stellen | places at which it stands
pmi | number | PMI | pointwise mutual information, log2
precision | 0 to 1 | Genauigkeit | matchedCount / foundCount
rank | number | Rang | rank by count; equal counts share the best
rankHigh | number | Rang bis | upper end of the 95% interval of the rank
rankLow | number | Rang von | lower end of the 95% interval of the rank
reason | text | Grund | why the rule holds
recall | 0 to 1 | Ausbeute | matchedCount / annotatedCount
relation | text | Beziehung | how the two places are related
resolved | true or false | aufgelöst | whether the speaker is known by name
rho | -1 to 1 | Rho | Spearman's rank correlation
right | text | rechts | words behind, within the article
rule | text | Regel | rule that found it; "wortlaut rules" explains each
rules | text | Regeln | which rules were used
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
sharedCount | count | gemeinsam | terms that both lists hold
similarity | 0 to 1 | Ähnlichkeit | how alike the two are, by the measure of the table
speaker | text | Sprecher | who is quoted; "(unresolved)" and "(nobody named)" for those not known
speakerA | text | Sprecher A | speaker in the first article
speakerB | text | Sprecher B | speaker in the second article
speakerAccuracy | 0 to 1 | Sprecher richtig | part of the matched quotations whose speaker is right
speakerConfidence | 0 to 1 | Sicherheit des Sprechers | how sure the rule is of the speaker
speakerCount | count | Sprecher | speakers with a count above 0
speakerPartlyRightCount | count | Sprecher teils richtig | matched quotations of which some speaker is right
speakerRightCount | count | Sprecher richtig | matched quotations whose speaker is right
speakerRule | text | Regel des Sprechers | rules that found the speaker
start | offset | Anfang | start in the text of the file, in JavaScript string offsets
statement | text | Aussage | the statement
status | text | Status | resolved (known by name), unresolved, or none (nobody named)
t | number | t | t-score
term | text | Wort | the term, in the form that was counted
text | text | Text | the words themselves
textA | text | Text A | words in the first article
textB | text | Text B | words in the second article
tfidf | 0 upwards | tf-idf | count times log10(articles / articles with the term)
title | text | Titel | headline; empty where it is not known
topOverlapShare | share 0 to 1 | gemeinsame Spitze | part of the first terms of one list among the first of the other
totalCount | count | insgesamt | all that is counted in the group
type | text | Typ | direct, indirect, indirect_free_indirect, free_indirect or reported
undatedCount | count | ohne Datum | articles without a day
unknownShare | share 0 to 1 | unbekannter Anteil | share of the unresolved and the unnamed
value | as named | Wert | the value of what the row names
weight | number | Gewicht | how many units a unit of the sample stands for
word | text | Wort | the cue by its dictionary form
words | text | Wörter | words with their counts, the commonest first
z | number | z | z-score
`;

const MEANINGS: ReadonlyMap<string, ColumnMeaning> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', unit = '', german = '', meaning = ''] = line.split(' | ');
      return [name, { unit, german, meaning }];
    }),
);

/** What the kit knows of a column by this name; null for one of the researcher's own. */
export function columnMeaning(name: string): ColumnMeaning | null {
  return MEANINGS.get(name) ?? null;
}
