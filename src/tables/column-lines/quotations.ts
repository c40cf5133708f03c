// Columns that tell who says what, and who is named with whom.

export const QUOTATION_COLUMNS = `
affiliation | text | Zugehörigkeit | party, office or house that the speaker speaks for
aheadShare | share 0 to 1 | vor dem nächsten | part of the bootstrap draws of articles in which the speaker has more than the next one
betweenness | share 0 to 1 | Vermittlung | part of the shortest ways between two other names that pass through it
beyondChance | count | mehr als Zufall | ties that are more often than chance would give
communities | count | Gemeinschaften | groups of names that are tied among themselves
community | number | Gemeinschaft | group of names that are tied to each other more than to others; the largest is 1
confidence | 0 to 1 | Sicherheit | how sure the rule is that this is a quotation; see "wortlaut rules"
country | text | Land | country of the speaker by the table of speakers
cue | text | Anzeiger | word that announces the quotation
cueEnd | offset | Anzeiger Ende | end of the cue in the text of the file
cueStart | offset | Anzeiger Anfang | start of the cue in the text of the file
decision | text | Entscheidung | whether the names were joined
degree | count | Verbindungen | names that it is tied to
directCount | count | direkt | of these in direct speech
directShare | share 0 to 1 | direkter Anteil | directCount / count
distinctCount | count | verschiedene | the same with each statement counted once, however many articles print it
distinctShare | share 0 to 1 | Anteil der verschiedenen | distinctCount / all distinct
equalSpeakerCount | count | gleich starke Sprecher | 1 / Herfindahl: so many equal speakers would be as concentrated
firstShare | share 0 to 1 | auf Platz 1 | part of the bootstrap draws in which nobody has more
frame | text | Einführung | how the cue word presents what is said: neutral, confirming, conceding, emphatic, doubting, opposing, demanding, attitude
gini | 0 to 1 | Gini | Gini coefficient of the shares: 0 all equal
giniCorrected | 0 to 1 | Gini, korrigiert | Gini coefficient times k / (k - 1)
herfindahl | 0 to 1 | Herfindahl | sum of the squared shares
herfindahlNorm | 0 to 1 | Herfindahl, normiert | Herfindahl index from 0 (equal) to 1
id | text | Kennung | id of the quotation
indirectCount | count | indirekt | of these in all other types than direct speech
isDistanced | true or false | mit Abstand | whether a word such as "angeblich" stands beside the cue
isSpeech | true or false | Rede | false for titles and scare quotes in marks
joinedTo | text | verbunden mit | name that it was joined to
kindRule | text | Regel der Art | rule that found the kind of the speaker
levelShare | share 0 to 1 | gleichauf | part of the bootstrap draws in which the speaker has as much as the next one
mention | text | Nennung | words beside the quotation that stand for the speaker
modularity | -0.5 to 1 | Modularität | how much more the ties stay within communities than chance would give
nameCount | count | Anzahl des Namens | how often the name itself occurs
names | count | Namen | different names
nested | true or false | verschachtelt | whether it stands inside another quotation
next | text | nächster | who comes next
nextCount | count | Anzahl des nächsten | count of who comes next
resolved | true or false | aufgelöst | whether the speaker is known by name
role | text | Rolle | title or office of the speaker
rule | text | Regel | rule that found it; "wortlaut rules" explains each
rules | text | Regeln | which rules were used
source | text | Name A | the name in more articles or sentences
speaker | text | Sprecher | who is quoted; "(unresolved)" and "(nobody named)" for those not known
speakerConfidence | 0 to 1 | Sicherheit des Sprechers | how sure the rule is of the speaker
speakerCount | count | Sprecher | speakers with a count above 0
speakerRule | text | Regel des Sprechers | rules that found the speaker
speakers | text | Sprecher | the speakers, each once
status | text | Status | resolved (known by name), unresolved, or none (nobody named)
strength | number | Stärke | sum of the weights of the ties
target | text | Name B | the name that it is tied to
ties | count | Verbindungen | pairs of names that share a unit
totalCount | count | insgesamt | all that is counted in the group
type | text | Typ | direct, indirect, indirect_free_indirect, free_indirect or reported
unit | text | Einheit | what two names must share to be tied
unitCount | count | Einheiten | units that were coded; of a name in a network the articles or sentences that have it
units | count | Einheiten | units that hold a name
unknownShare | share 0 to 1 | unbekannter Anteil | share of the unresolved and the unnamed
word | text | Wort | the cue by its dictionary form
`;
