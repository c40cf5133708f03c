// Words that hold a sentence together and say nothing of what it is about: agreeing on them is no sign of copying.
// Deliberately short (articles, pronouns, prepositions, conjunctions, auxiliaries): the stop-word list of the folder
// text is made for counting and leaves out more than is right here ("sagte", "Jahr").

/** German and English function words, in lower case. */
export const FUNCTION_WORDS: readonly string[] = [
  'der die das den dem des ein eine einer eines einem einen kein keine keiner keines keinem keinen',
  'ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man',
  'mein meine meinem meinen meiner meines dein deine sein seine seinem seinen seiner seines ihre ihrem ihren ihrer',
  'ihres unser unsere unserem unseren unserer unseres euer eure dieser diese dieses diesem diesen jener jene jenes',
  'jeder jede jedes jedem jeden welcher welche welches welchem welchen wer was wem wen wessen',
  'in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um durch für gegen ohne bis seit während',
  'wegen trotz zwischen hinter neben ins ans gegenüber',
  'und oder aber sondern denn doch dass daß wenn weil ob als wie so da damit sodass indem obwohl bevor nachdem sowie',
  'weder noch sowohl entweder',
  'bin bist ist sind seid war waren wäre wären sei seien gewesen habe hast hat haben hatte hatten hätte hätten gehabt',
  'werde wirst wird werden wurde wurden würde würden worden geworden',
  'kann können könnte könnten konnte konnten muss müssen müsste soll sollen sollte sollten will wollen wollte wollten',
  'darf dürfen dürfte mag mögen möchte',
  'all alle allen aller alles allem nicht auch nur schon sehr mehr noch hier dort dann nun jetzt immer wieder etwa dabei dazu davon dafür daran darauf',
  'daraus darin darüber darum dagegen danach daher deshalb jedoch außerdem zudem',
  'the a an this that these those i you he she it we they me him her us them my your his its our their who whom which',
  'what in on at by for with about against between into through during before after to from of and or but nor so yet',
  'if because as while although though than is are was were be been being am has have had do does did will would can',
  'could shall should may might must not no also only just there here then',
].flatMap((line) => line.split(' '));
