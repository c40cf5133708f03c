// German words that hold a sentence together and say nothing of what it is about: agreeing on them is no sign of copying.
// Deliberately short (articles, pronouns, prepositions, conjunctions, auxiliaries): the stop-word list is made for
// counting and leaves out more than is right here ("sagte", "Jahr").
import { wordList } from '../word-list';
import { DETERMINERS, DISTRIBUTIVE, INTERROGATIVE } from './determiners';

/** In lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...Object.entries(DETERMINERS).flatMap(([kind, words]) => (kind === 'cardinals' ? [] : words)),
  ...wordList(`
  ${DISTRIBUTIVE} ${INTERROGATIVE}
  ich du er sie es wir mich dich ihn uns euch mir dir ihm ihnen sich man wer was wem wen wessen
  in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um durch für gegen ohne bis seit während
  wegen trotz zwischen hinter neben ins ans gegenüber
  und oder aber sondern denn doch dass daß wenn weil ob als wie so da damit sodass indem obwohl bevor nachdem sowie
  weder noch sowohl entweder
  bin bist ist sind seid war waren wäre wären sei seien gewesen habe hast hat haben hatte hatten hätte hätten gehabt
  werde wirst wird werden wurde wurden würde würden worden geworden
  kann können könnte könnten konnte konnten muss müssen müsste soll sollen sollte sollten will wollen wollte wollten
  darf dürfen dürfte mag mögen möchte
  all alle allen aller alles allem nicht auch nur schon sehr mehr hier dort dann nun jetzt immer wieder etwa dabei dazu
  davon dafür daran darauf daraus darin darüber darum dagegen danach daher deshalb jedoch außerdem zudem
`),
]);

/** Words that deny, in lower case. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  ...DETERMINERS.negative,
  ...wordList(`
  nicht nie niemals niemand niemandem niemanden nichts nirgends nirgendwo ohne weder
  keinerlei keineswegs keinesfalls mitnichten
`),
]);

/** Pairs that deny nothing: they stress what follows, or begin "nicht nur … sondern". */
export const EMPTY_NEGATIONS: ReadonlySet<string> = new Set([
  ...['nicht nur', 'nicht bloß', 'nicht allein', 'nicht zuletzt', 'nicht minder', 'kein wunder', 'ohne zweifel'],
  ...['kein zweifel', 'keine frage', 'nichts als'],
]);
