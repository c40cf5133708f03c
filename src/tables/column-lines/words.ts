// Columns of counted words: terms, pairs of words, comparisons, topics.

export const WORD_COLUMNS = `
beta | number | Gewicht β | how much a word tells groups apart: above 0 of those on the right, below 0 of those on the left
category | text | Kategorie | category of the row; "all" for all together
chiSquared | 0 upwards | Chi-Quadrat | Pearson's chi-squared statistic of the two-by-two table
coherence | -1 to 1 | Kohärenz | mean NPMI of the leading terms of a topic
contribution1 | share 0 to 1 | Beitrag zu 1 | share of the first dimension's inertia that comes from the row
contribution2 | share 0 to 1 | Beitrag zu 2 | share of the second dimension's inertia that comes from the row
count | count | Anzahl | how often it was counted, in the unit of the table
cumulativeShare | share 0 to 1 | Anteil bisher | share of the inertia that this and the dimensions before show
dice | 0 to 1 | Dice | Dice coefficient
dimension | number | Dimension | number of the dimension, the strongest first
dimension1 | number | Dimension 1 | principal coordinate on the first dimension
dimension2 | number | Dimension 2 | principal coordinate on the second dimension
exclusivity | 0 to 1 | Exklusivität | how far the leading terms of a topic belong to it alone
expected | count | erwartet | count that chance would give
first | text | erstes | first word of the pair
firstCount | count | Anzahl des ersten | how often the first word occurs
g2 | 0 upwards | G² | log-likelihood ratio statistic of the two-by-two table
genitive | text | Genitiv | genitive that is counted with its name
genitiveCount | count | Anzahl im Genitiv | how often the genitive occurs
inertia | 0 upwards | Inertia | squared singular value of the dimension
inertiaShare | share 0 to 1 | Anteil der Inertia | share of the total inertia
isInside | true or false | im Intervall | whether the value that was put in lies within the interval
keyTerms | count | Schlüsselwörter | words that the target uses surely more, all comparisons considered
keyword | text | Fundstelle | the word or phrase that was looked for
lambda | number | Lambda | log odds of the pair
left | text | links | words in front, within the article
lengthEffect | number | Länge α | how long the texts of the group are, as a logarithm against the first group
logDice | number | logDice | 14 + log2 of the Dice coefficient
logLikelihood | 0 upwards | G² | log-likelihood ratio statistic of the two-by-two table
logOdds | number | log odds | log odds ratio with an informative Dirichlet prior, shrunk towards 0 for rare words
logOddsZ | number | z der log odds | logOdds over its standard error: beyond 1.96 either way is unlikely by chance
logRatio | number | log ratio | log2 of the ratio of the relative frequencies: 1 is twice as often
logRatioHigh | number | log ratio bis | upper end of the interval of logRatio
logRatioLow | number | log ratio von | lower end of the interval of logRatio
mass | share 0 to 1 | Masse | share of all counted words
meanError | 0 to 1 | mittlerer Fehler | mean distance of the share found from the share put in
minCount | count | mindestens | least number of occurrences of a word that is compared
negator | text | Verneinung | the word that denies it; empty where none does
negatorEnd | offset | Verneinung bis | where it ends
negatorStart | offset | Verneinung ab | where that word begins in the text of the file
otherShare | share 0 to 1 | Anteil der anderen | the share in all other groups together
ownTerms | count | eigene Wörter | of the leading terms, those of the subject
pAdjusted | 0 to 1 | p, angepasst | p adjusted for the number of words compared (Benjamini and Hochberg)
percentDifference | percent | Abweichung in % | difference of the relative frequencies in percent of the reference's
perMillion | per million words | je Million | count / counted words, times a million
perMillionHigh | per million words | je Million bis | upper end of the 95% interval
perMillionLow | per million words | je Million von | lower end of the 95% interval
pmi | number | PMI | pointwise mutual information, log2
position | number | Position | place on the one dimension: mean 0, standard deviation 1 over the groups
ppmi | 0 upwards | PPMI | log2(count / expected), 0 where that is negative
psi | number | Häufigkeit ψ | how frequent a word is where the position is 0, as a logarithm
putIn | day YYYY-MM-DD | eingebaut | what was put into an invented corpus
quality | share 0 to 1 | Güte | share of the distance from the mean that the two dimensions show
rank | number | Rang | rank by count; equal counts share the best
rankHigh | number | Rang bis | upper end of the 95% interval of the rank
rankLow | number | Rang von | lower end of the 95% interval of the rank
referenceCount | count | Anzahl Vergleich | occurrences in the reference
referenceDocumentCount | count | Artikel Vergleich | articles of the reference that hold it
referencePerMillion | per million | je Million Vergleich | occurrences in a million words of the reference
right | text | rechts | words behind, within the article
second | text | zweites | second word of the pair
secondCount | count | Anzahl des zweiten | how often the second word occurs
share | share 0 to 1 | Anteil | count / all that the table counts
sharedCount | count | gemeinsam | terms that both lists hold
side | text | Seite | target or reference
singularValue | 0 upwards | Singulärwert | singular value of the dimension
spread | count | verteilt | key terms that stand in more than two articles of the target
stability | 0 to 1 | Stabilität | mean Jaccard index of the terms of a topic and those of its counterparts in other models
standardError | 0 upwards | Standardfehler | of the model, which takes words for independent: too small
stopwords | text | Stoppwörter | whether stop words are counted
subject | text | Thema | subject that was put into an invented corpus
t | number | t | t-score
targetCount | count | Anzahl Ziel | occurrences in the target
targetDispersion | 0 to 1 | Streuung im Ziel | DPnorm over the target's articles: 0 spread evenly, 1 all in one article
targetDocumentCount | count | Artikel Ziel | articles of the target that hold it
targetPerMillion | per million | je Million Ziel | occurrences in a million words of the target
term | text | Wort | the term, in the form that was counted
termCount | count | Wörter | words of the row
terms | text | Wörter | leading terms
tfidf | 0 upwards | tf-idf | count times log10(articles / articles with the term)
topic | number | Thema | number of the topic, the largest first
topics | count | Themen | number of topics
topOverlapShare | share 0 to 1 | gemeinsame Spitze | part of the first terms of one list among the first of the other
words | text | Wörter | words with their counts, the commonest first
z | number | z | z-score
`;
