// The rules for quotations in German, as data: words in marks and how their sentence names the speaker, then speech
// without marks.
import type { RuleTable } from './rule';

/** How a German sentence tells who speaks the words in marks. */
export const GERMAN_DIRECT_RULES = {
  'marks-cue-after': {
    example: '„Der Damm ist gebrochen“, sagte Anna Muster.',
    why: 'a verb of saying right behind the closing mark: the usual form',
    confidence: 0.95,
  },
  'marks-verb-after': {
    example: '„Der Damm ist gebrochen“, strahlte Anna Muster.',
    why: 'any verb behind marks that make a sentence of their own, so that its subject speaks',
    confidence: 0.7,
  },
  'marks-so-after': {
    example: '„Der Damm ist gebrochen“, so Anna Muster.',
    why: '"so" and a name behind the closing mark',
    confidence: 0.95,
  },
  'marks-laut-after': {
    example: '„Der Damm ist gebrochen“, laut Anna Muster.',
    why: '"laut" and a name behind the closing mark',
    confidence: 0.95,
  },
  'marks-signature': {
    example: '„Der Damm ist gebrochen.“ (Finanzminister Jan Kluge)',
    why: 'an office and a name, or a full name, in brackets or behind a dash after the marks',
    confidence: 0.85,
  },
  'marks-cue-next': {
    example: '„Der Damm ist gebrochen.“ Das sagte Anna Muster.',
    why: 'the next sentence takes the words up with "das" and names who said them',
    confidence: 0.7,
  },
  'marks-cue-colon': {
    example: 'Anna Muster sagte: „Der Damm ist gebrochen.“',
    why: 'a verb of saying before a colon',
    confidence: 0.9,
  },
  'marks-cue-lead': {
    example: 'Anna Muster sagte, „der Damm ist gebrochen“.',
    why: 'a verb of saying before a comma',
    confidence: 0.9,
  },
  'marks-source-colon': {
    example: 'Das war falsch, so die Ministerin weiter: „Der Damm ist gebrochen.“',
    why: 'a source ("so X") before a colon',
    confidence: 0.9,
  },
  'marks-source-lead': {
    example: 'Laut der Ministerin ist das die Forderung, „dem Damm“ zu helfen.',
    why: 'a source and a noun of saying before a comma',
    confidence: 0.9,
  },
  'marks-clause-colon': {
    example: 'Die Ministerin wies die Vorwürfe von sich: „Der Damm war sicher.“',
    why: 'a clause without a verb of saying before a colon: its subject speaks',
    confidence: 0.7,
  },
  'marks-clause-lead': {
    example: 'Die Ministerin kam mit dem Vorwurf, „der Damm ist unsicher“.',
    why: 'a clause with a noun of saying before a comma: its subject speaks',
    confidence: 0.7,
  },
  'marks-name-colon': {
    example: 'Anna Muster: „Der Damm ist gebrochen.“',
    why: 'nothing but a name before a colon',
    confidence: 0.7,
  },
  'marks-name-lead': {
    example: 'Der Vorwurf der Opposition, „Untätigkeit habe dem Damm geschadet“.',
    why: 'a phrase with a noun of saying and no verb before a comma',
    confidence: 0.7,
  },
  'marks-source-laut': {
    example: 'Der Damm ist laut Anna Muster „in keinem guten Zustand“.',
    why: '"laut X" in the sentence that the words are a part of',
    confidence: 0.85,
  },
  'marks-source-nach': {
    example: 'Der Damm ist nach Angaben der Polizei „in keinem guten Zustand“.',
    why: '"nach Angaben von X" in the sentence',
    confidence: 0.85,
  },
  'marks-source-nach-after': {
    example: 'Seiner Meinung nach ist der Damm „in keinem guten Zustand“.',
    why: '"ihrer Meinung nach" in the sentence: "nach" stands behind',
    confidence: 0.85,
  },
  'marks-source-gemäß': {
    example: 'Der Damm ist gemäß Angaben der Polizei „in keinem guten Zustand“.',
    why: '"gemäß Angaben von X" in the sentence',
    confidence: 0.85,
  },
  'marks-source-aus-sicht': {
    example: 'Aus Sicht der Polizei ist der Damm „in keinem guten Zustand“.',
    why: '"aus Sicht von X" in the sentence',
    confidence: 0.85,
  },
  'marks-source-zufolge': {
    example: 'Der Polizei zufolge ist der Damm „in keinem guten Zustand“.',
    why: '"X zufolge" in the sentence',
    confidence: 0.85,
  },
  'marks-source-so': {
    example: 'Der Damm sei „in keinem guten Zustand“ und alt, so Anna Muster.',
    why: '"so X" behind the clause that the words are a part of',
    confidence: 0.85,
  },
  'marks-source-so-verb': {
    example: 'Der Damm ist alt und wird, so schätzt die Polizei, bald „in keinem guten Zustand“ sein.',
    why: '"so schätzt X" put in between commas',
    confidence: 0.85,
  },
  'marks-place': {
    example: 'Auf dem Plakat war „Wir retten jetzt selbst den alten Damm“ zu lesen.',
    why: 'the clause tells where the words stand: "steht", "ist zu lesen", "fand sich"',
    confidence: 0.75,
  },
  'marks-für': {
    example: 'Für Anna Muster ist der Damm „in keinem guten Zustand“.',
    why: '"für X ist das …": a person follows "für", a form of sein is the verb',
    confidence: 0.6,
  },
  'marks-label-clause': {
    example: 'Anna Muster nannte den Damm einen „einzigen Fehler“.',
    why: 'a verb of calling or judging: the words in marks are its label',
    confidence: 0.8,
  },
  'marks-cue-clause': {
    example:
      'Anna Muster sagte am Montag im Landtag zum „schlechten Zustand des Dammes in der Stadt an der Elbe“ wenig.',
    why: 'the words are a part of the clause of a verb of saying',
    confidence: 0.8,
  },
  'marks-wish-clause': {
    example: 'Anna Muster will den Damm „auf keinen Fall in diesem Zustand“ lassen.',
    why: '"will", "möchte": what somebody wants is known from words',
    confidence: 0.6,
  },
  'marks-with-words': {
    example: 'Mit den Worten „Der Damm ist gebrochen“ trat Anna Muster zurück.',
    why: '"mit den Worten": whoever does something with words speaks them',
    confidence: 0.7,
  },
} as const satisfies RuleTable;

/** How speech without marks shows in German. */
export const GERMAN_INDIRECT_RULES = {
  'verb-dass': {
    example: 'Anna Muster sagte, dass der Damm gebrochen ist.',
    why: 'a verb of saying or thinking governs a clause with "dass"',
    confidence: 0.9,
  },
  'noun-dass': {
    example: 'Von der Polizei kam die Warnung, dass der Damm bricht.',
    why: 'a noun of saying governs a clause with "dass"',
    confidence: 0.78,
  },
  'adjective-dass': {
    example: 'Anna Muster ist überzeugt, dass der Damm bricht.',
    why: '"überzeugt", "sicher", "besorgt" govern a clause with "dass"',
    confidence: 0.8,
  },
  'verb-question': {
    example: 'Anna Muster fragte, ob der Damm hält.',
    why: 'a verb of asking or telling governs a clause with "ob" or a question word',
    confidence: 0.8,
  },
  'verb-infinitive': {
    example: 'Anna Muster kündigte an, den Damm zu erneuern.',
    why: 'a verb of asking, promising, planning governs an infinitive with "zu"',
    confidence: 0.88,
  },
  'adjective-infinitive': {
    example: 'Anna Muster ist zuversichtlich, den Damm retten zu können.',
    why: '"zuversichtlich, … zu können"',
    confidence: 0.6,
  },
  'noun-infinitive': {
    example: 'Anna Muster erneuerte die Forderung, den Damm zu erneuern.',
    why: 'a noun of asking or promising governs an infinitive with "zu"',
    confidence: 0.6,
  },
  'infinitive-without-comma': {
    example: 'Anna Muster hat angekündigt den Damm zu erneuern.',
    why: 'an infinitive that lacks its comma',
    confidence: 0.6,
  },
  'verb-subjunctive': {
    example: 'Anna Muster sagte, der Damm sei gebrochen.',
    why: 'a verb of saying, a comma and a main clause in the Konjunktiv',
    confidence: 0.9,
  },
  'verb-colon': {
    example: 'Anna Muster sagte: Der Damm sei gebrochen.',
    why: 'a verb of saying, a colon and a clause in the Konjunktiv',
    confidence: 0.9,
  },
  'noun-subjunctive': {
    example: 'Die Partei erhob den Vorwurf, der Damm sei unsicher.',
    why: 'a noun of saying, a comma and a clause in the Konjunktiv',
    confidence: 0.88,
  },
  'verb-colon-indicative': {
    example: 'Anna Muster sagte: Der Damm ist gebrochen.',
    why: 'a verb of saying, a colon and a clause in the indicative: may be the reporter',
    confidence: 0.6,
  },
  'verb-second': {
    example: 'Anna Muster glaubt, der Damm ist gebrochen.',
    why: 'a verb of saying right before the comma, a main clause in the indicative behind it',
    confidence: 0.55,
  },
  'verb-after-content': {
    example: 'Der Damm sei gebrochen, sagte Anna Muster.',
    why: 'what was said stands first, verb and speaker behind the comma',
    confidence: 0.89,
  },
  'wie-clause': {
    example: 'Der Damm ist gebrochen, wie Anna Muster mitteilte.',
    why: '"wie X sagte" vouches for the rest of its sentence',
    confidence: 0.89,
  },
  wonach: {
    example: 'Es gibt einen Bericht der Polizei, wonach der Damm gebrochen ist.',
    why: '"wonach", "laut denen": what the noun before it says',
    confidence: 0.92,
  },
  'backward-frame': {
    example: 'Der Damm ist gebrochen. Das teilte die Polizei mit.',
    why: 'a sentence that tells of the one before it who said it',
    confidence: 0.8,
  },
  laut: {
    example: 'Laut Anna Muster ist der Damm gebrochen.',
    why: '"laut X" vouches for the rest of its sentence',
    confidence: 0.92,
  },
  nach: {
    example: 'Nach Angaben der Polizei ist der Damm gebrochen.',
    why: '"nach Angaben von X" vouches for the rest of its sentence',
    confidence: 0.92,
  },
  'nach-after': {
    example: 'Ihrer Meinung nach ist der Damm gebrochen.',
    why: '"ihrer Meinung nach" vouches for the rest of its sentence',
    confidence: 0.92,
  },
  gemäß: {
    example: 'Gemäß Angaben der Polizei ist der Damm gebrochen.',
    why: '"gemäß Angaben von X" vouches for the rest of its sentence',
    confidence: 0.92,
  },
  'aus-sicht': {
    example: 'Aus Sicht der Polizei ist der Damm sicher.',
    why: '"aus Sicht von X", "aus Kreisen von X"',
    confidence: 0.92,
  },
  zufolge: {
    example: 'Der Polizei zufolge ist der Damm gebrochen.',
    why: '"X zufolge" vouches for the rest of its sentence',
    confidence: 0.92,
  },
  so: {
    example: 'Der Damm ist gebrochen, so die Polizei.',
    why: '"so X" behind or inside what was said',
    confidence: 0.92,
  },
  'so-verb': {
    example: 'Der Damm ist alt und wird, so schätzt die Polizei, am Montag brechen.',
    why: '"so schätzt X" put in between commas',
    confidence: 0.92,
  },
  demnach: {
    example: 'Die Polizei legte einen Bericht vor. Demnach ist der Damm gebrochen.',
    why: '"demnach" stands for the source that was named before',
    confidence: 0.92,
  },
  'subjunctive-sentence': {
    example: 'Anna Muster sagte, der Damm sei alt. Er habe ein Loch.',
    why: 'a sentence in the Konjunktiv carries on what was said',
    confidence: 0.84,
  },
  'subjunctive-main': {
    example: 'Anna Muster lobte den Bau und der Damm sei sicher.',
    why: 'a main clause in the Konjunktiv in a sentence that is in the indicative',
    confidence: 0.84,
  },
  'subjunctive-that': {
    example: 'Der Zustand war so gut, dass der Damm sicher sei.',
    why: 'the Konjunktiv after "dass" shows that a clause is what somebody said, whatever governs it',
    confidence: 0.84,
  },
  'subjunctive-whether': {
    example: 'Niemand weiß, ob der Damm sicher sei.',
    why: 'the Konjunktiv after "ob"',
    confidence: 0.84,
  },
  'subjunctive-question': {
    example: 'Niemand weiß, warum der Damm gebrochen sei.',
    why: 'the Konjunktiv after a question word',
    confidence: 0.84,
  },
  'subjunctive-relative': {
    example: 'Anna Muster lobte den Damm, der sehr sicher sei.',
    why: 'the Konjunktiv in a relative clause',
    confidence: 0.84,
  },
  'subjunctive-adverbial': {
    example: 'Anna Muster lobte den Damm, weil er sehr sicher sei.',
    why: 'the Konjunktiv in a clause with "weil", "da": a reason that somebody gave',
    confidence: 0.84,
  },
  'hearsay-sentence': {
    example: 'Der Damm soll gebrochen sein.',
    why: '"soll … sein": sollen with a perfect infinitive is hearsay',
    confidence: 0.6,
  },
  'hearsay-clause': {
    example: 'Die Stadt räumt das Ufer, weil der Damm gebrochen sein soll.',
    why: 'the same in a subordinate clause',
    confidence: 0.6,
  },
  'sollen-sentence': {
    example: 'Anna Muster sagte, der Damm sei alt. Er soll bald erneuert werden.',
    why: 'sollen with a plain infinitive, where somebody was quoted right before',
    confidence: 0.55,
  },
  summary: {
    example: 'Die Partei sprach von einem Erfolg.',
    why: 'a verb that sums up what was said, with the object that it needs',
    confidence: 0.6,
  },
  'summary-passive': {
    example: 'Ein neuer Damm wurde von der Partei gefordert.',
    why: 'the same in the passive, with the one who spoke',
    confidence: 0.6,
  },
  'summary-ground': {
    example: 'Als Grund nannte die Polizei den Regen.',
    why: '"als Grund nannte X …": what is given as a reason',
    confidence: 0.6,
  },
} as const satisfies RuleTable;
