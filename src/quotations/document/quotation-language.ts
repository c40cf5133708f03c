// What the rules must know of a language. German, English and French fulfil it whole; `PLAIN` stands for all others.
import type { Span } from '../../base';
import type { Attribution } from './attribution';
import type { Candidate } from './candidates';
import type { ArticleContext } from './context';
import type { Evidence } from './evidence';
import type { FoundQuotation } from './found-quotation';
import type { LocalMention } from './mentions';
import type { QuotedWords } from './quoted-words';
import type { ContextSentence, ContextToken, TokenSpan } from './tokens';

/** "" where nothing in the text tells. */
export type Gender = 'f' | 'm' | '';

/**
 * With whom a pronoun agrees; "any": with whoever was the source before; "thing": with an institution or a document;
 * "neuter": with an institution whose noun is neuter.
 */
export type Agreement = 'm' | 'f' | 'neuter' | 'plural' | 'thing' | 'any';

/** What a pronoun tells: the words right before it that it stands for, or with whom it agrees. */
export type PronounReading = { readonly antecedent: TokenSpan } | { readonly agreement: Agreement };

/** Words in marks: what shows whether they are speech. */
export interface MarkWords {
  /** Where an attribution begins in words that are never closed („Wir kommen, sagte sie.). */
  readonly unclosedAttribution: RegExp;
  /** What stands between passages that are a list. Lower case. */
  readonly listWords: ReadonlySet<string>;
  /** What ends a sentence inside the marks. */
  readonly sentenceEnd: RegExp;
  /** Verbs that announce speech only with a clause: with an object they mean something else. Dictionary forms. */
  readonly weakVerbs: ReadonlySet<string>;
  readonly isFiniteVerb: (token: ContextToken) => boolean;
  /** Whether a word in lower case is an article, a preposition or "and", which names have in lower case too. */
  readonly isFunctionWord: (lower: string) => boolean;
  /** Whether a word in lower case shows that the words are in another language. */
  readonly isForeign: (lower: string) => boolean;
  /** Whether a verb gives the words as somebody's own label („nannte das einen ‚Fehler‘“). */
  readonly isLabelled: (evidence: Evidence) => boolean;
  /** Whether the words are what something is called („der sogenannte“, „namens“). */
  readonly isNamed: (evidence: Evidence) => boolean;
  /** Whether the words are the name of who reports (Wie „Das Blatt“ berichtet). */
  readonly isReporting: (evidence: Evidence) => boolean;
  /** Whether a noun before the marks announces what was said or written („mit den Worten“). */
  readonly followsSpeechNoun: (evidence: Evidence) => boolean;
  /** Whether a noun before the marks announces a name or title („der Film“). */
  readonly followsNamingNoun: (evidence: Evidence) => boolean;
  /** Whether a single word is an adjective before its noun (ein „epochales“ Treffen). */
  readonly isTintedAdjective: (evidence: Evidence) => boolean;
}

/** The words that mentions are made of. All in lower case. */
export interface MentionWords {
  readonly pronouns: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly pluralDeterminers: ReadonlySet<string>;
  /** Whether a word is a noun for a person. */
  readonly isPersonNoun: (lower: string) => boolean;
}

/** What a noun can stand for, where its form tells. */
export type NounKind = 'person' | 'organisation' | 'government' | 'group' | 'document';

/** How nouns that name nobody themselves lead to whom the article has named before. Lower case. */
export interface EarlierNamingWords {
  /** An age that stands for who has it ("der 58-Jährige"). */
  readonly ageNoun: RegExp;
  /** Words for who has any office ("Politiker"): which is told by what stands before them. */
  readonly anyOffice: RegExp;
  /** Words for one office, a list for each. */
  readonly sameOffices: readonly (readonly string[])[];
  /** The sort of institutions that a noun means without being in their names ("der Konzern"); null for none. */
  readonly institutionSort: (noun: string) => 'company' | 'party' | 'paper' | 'organisation' | null;
  /** Whether a word of a name is of the kind that a noun means ("Gewerbeaufsichtsamt" is a "Behörde"). */
  readonly isKind: (noun: string, word: string) => boolean;
  /** Nouns for that in which somebody says something, and the words that lead to them: "in der Begründung". */
  readonly placeOfSaying: RegExp;
  readonly inSaying: RegExp;
  /** Nouns for newspapers behind the adjective of a place: "Rheinische Rundschau". */
  readonly paper: RegExp;
  /** Institutions that "es" may mean, by the end of a word. */
  readonly neuter: RegExp;
  /** Who leads an institution of a kind, which is the first group: "Vereinsführung". */
  readonly leadership: RegExp;
  /** Nouns for what is said or written, and for who leads: whoever owns them says it. */
  readonly ownedNoun: RegExp;
  /** Whether a noun without a capital is none. */
  readonly nounsHaveCapitals: boolean;
  /** The name of two words or more whose noun for an institution stands at a token; null where the phrases tell. */
  readonly institutionNameAt: ((tokens: readonly ContextToken[], at: number) => TokenSpan | null) | null;
}

/** The words that show where in a mention a name begins, what is its attribute, and whom it means. Lower case. */
export interface NameWords {
  /** BCP 47 tag for the names of countries. */
  readonly tag: string;
  /** Articles and the like: somebody known, somebody, somebody's. */
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly possessive: ReadonlySet<string>;
  /** What begins an attribute behind a noun: prepositions, and articles in the genitive where there is one. */
  readonly prepositions: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  /** Prepositions drawn together with an article ("vom"). */
  readonly contractions: ReadonlySet<string>;
  /** Adverbs and conjunctions, which begin no name though a sentence may give them a capital. */
  readonly functionWords: ReadonlySet<string>;
  /** What joins those who are named side by side; what joins with "also" behind it; what opens such a row. */
  readonly conjunctions: ReadonlySet<string>;
  readonly alsoConjunction: string;
  readonly also: string;
  readonly rowOpeners: ReadonlySet<string>;
  /** "Angaben": a noun of saying whose attribute is meant, and the words that may follow it. */
  readonly sayingNoun: RegExp;
  readonly sayingOf: ReadonlySet<string>;
  /** A noun of saying grown together with who says it ("Behördenangaben"); the first group is who. */
  readonly sayingCompound: RegExp;
  /** Possessives that stand for one person ("seiner Meinung nach"), and the word for "own" ("eigenen Angaben"). */
  readonly possessiveForms: RegExp;
  readonly own: RegExp;
  /** Words that stand without an article and are no name. */
  readonly commonNouns: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Inside names ("von"), and those of them that are articles too. */
  readonly particles: ReadonlySet<string>;
  /** Two particles that stand together in no name: "zu den". */
  readonly noParticles: RegExp;
  readonly articleParticles: ReadonlySet<string>;
  /** The first word of an office of two words ("Prime Minister"). */
  readonly officeOpener: RegExp;
  /** What is no personal name, by its end. */
  readonly noName: RegExp;
  /** Nouns for persons that are common surnames. */
  readonly surnameToo: RegExp;
  /** A council; before a forename and a surname, one of its members ("Bundesrat Beat Frei"). */
  readonly council: RegExp;
  /** Words of number, which are no forename whatever their capital. */
  readonly quantity: RegExp;
  /** Adjectives by endings that no forename has: at the start of a sentence they have a capital too. */
  readonly initialAdjective: { readonly test: (lower: string) => boolean };
  /** An age before a name ("der 33-jährige Jan Kern"). */
  readonly ageAdjective: RegExp;
  /** What begins a time behind a name ("sagte Eva Huber Anfang Mai"). */
  readonly timeWords: ReadonlySet<string>;
  /** How an adjective before a noun ends. */
  readonly adjectiveEnd: RegExp;
  /** Forms of verbs of which two are the subject and one speaks at a time. */
  readonly conversing: RegExp;
  readonly isPersonNoun: (lower: string) => boolean;
  /** Whether a word, as printed, says right before a full name what its bearer is: by its form, and no forename. */
  readonly isTrade: (text: string, isBeforeForename?: boolean) => boolean;
  /** The last word of names for institutions ("Harbor Institute"), in lower case; nothing where names do not end so. */
  readonly institutionEnd: RegExp;
  /** Whether a particle and the word behind it are no part of a name ("zu Journalisten"). */
  readonly leadsToNoun: (particle: string, next: string) => boolean;
  /** What an office is of where a name follows ("Secretary of State Jane Doe"). */
  readonly officeOf: RegExp;
  /** The first word of an office of two, before a name: one of a place, where forenames are not known. */
  readonly beforeOffice: RegExp;
  /** Places that only texts in this language name so, as printed without a stop at the end. */
  readonly placeNames: ReadonlySet<string>;
  /**
   * Whether a word without a capital behind a name is the noun of the phrase ("the Holm campaign"); false where nouns
   * have capitals.
   */
  readonly isHeadBehind: (lower: string) => boolean;
  /** Whether a word with a capital is a common noun of the dictionary or a compound of one; false where none is asked. */
  readonly isNoun: (text: string) => boolean;
  /** Whether a word, as printed, is a common noun of the dictionary that is hardly anybody's surname. */
  readonly isCommonNoun: (text: string) => boolean;
  /** Forms of verbs and prepositions of saying that go with institutions as often as with persons. */
  readonly institutionCue: RegExp;
  /** What stands right before the name of a place and hardly before that of a person. */
  readonly placeLead: RegExp;
  /** Whether a word is the name of a capital city, which stands for its government. */
  readonly isCapitalCity: (text: string) => boolean;
  /** What a noun stands for; null where its form does not tell, or the word is none by its first letter. */
  readonly nounKind: (lower: string, capital: boolean) => NounKind | null;
  /** Whether a noun is a plural by its article ('' for none) and its end; null where they do not tell. */
  readonly isPlural: (article: string, noun: string) => boolean | null;
  /** The number that a form of a verb shows; null for none. */
  readonly verbNumber: (lower: string) => 'singular' | 'plural' | null;
  /** A noun for somebody who speaks for an institution. */
  readonly spokesperson: RegExp;
  /** A noun behind which the name of an organisation stands ("Nachrichtenagentur Xinhua"). */
  readonly namedBy: RegExp;
  /** The words of a phrase with its article in the nominative, as far as they show another case. */
  readonly inNominative: (words: readonly Pick<ContextToken, 'text' | 'lower' | 'capital'>[]) => string;
  /** Nouns that lead to what was named before; null where they are left alone. */
  readonly earlierNaming: EarlierNamingWords | null;
  /** The country of an adjective ("israelischen"); null for other words. */
  readonly countryOfAdjective: (lower: string) => string | null;
  /** The gender that a word beside a name shows; null: it says nothing, the next word may. */
  readonly genderOf: (lower: string) => Gender | null;
  /** The gender that a forename shows; '' for one that it does not, or is not known. */
  readonly genderOfForename: (lower: string) => Gender;
  /** The gender of a thing by its article. */
  readonly genderOfArticle: (lower: string) => Gender;
  /** The noun phrase that begins at a token; null where none does. */
  readonly phraseAt: (tokens: readonly ContextToken[], at: number, limit: number) => TokenSpan | null;
}

/** A language as the rules for quotations and speakers see it. */
export interface QuotationLanguage {
  /** BCP 47 primary tag. */
  readonly tag: string;
  readonly marks: MarkWords;
  readonly mentions: MentionWords;
  readonly names: NameWords;
  /** The tokens of an article with their capitals as they are meant: a headline may give one to every word. */
  readonly readCapitals: (
    tokens: readonly ContextToken[],
    sentences: readonly ContextSentence[],
  ) => readonly ContextToken[];
  /** Who speaks words in marks, from the sentence around them; `NO_ATTRIBUTION` where it does not tell. */
  readonly attributionOf: (context: ArticleContext, words: QuotedWords) => Attribution;
  /** Whether the tokens between two passages in marks are an attribution in the middle of one quotation. */
  readonly isInterruption: (context: ArticleContext, first: number, end: number) => boolean;
  /** Speech without marks, in order of place. */
  readonly findIndirect: (context: ArticleContext, direct: readonly FoundQuotation[]) => readonly Candidate[];
  /** Whether words that go on after those of a pronoun have whoever was named before it; else the pronoun itself. */
  readonly carriesOnNamed: boolean;
  /** Whether a mention can be of somebody who speaks, where no cue says that he does. */
  readonly canSpeak: (context: ArticleContext, mention: LocalMention) => boolean;
  /** Whether a mention is what is said or done rather than who says it ("es", "die Annahme"), whatever its verb. */
  readonly isContent: (context: ArticleContext, mention: LocalMention) => boolean;
  /** The subject of a sentence; null where it has none. */
  readonly subjectOf: (context: ArticleContext, sentence: number) => TokenSpan | null;
  /** The subjects of the clauses of a sentence before a token, outside of direct speech, the likeliest first. */
  readonly subjectsBefore: (context: ArticleContext, sentence: number, token: number) => Iterable<TokenSpan>;
  /** Whether a pronoun for a person means only who is named in full or by an office, not any word with a capital. */
  readonly pronounsNeedNames: boolean;
  /** What a pronoun tells; null for one that stands for nobody in the text ("es", "man", "ich"). */
  readonly readPronoun: (context: ArticleContext, mention: LocalMention, cue: Span | null) => PronounReading | null;
}
