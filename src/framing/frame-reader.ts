// How one quotation is introduced: its cue word looked up, particles of separable verbs and denials read in the text.
import type { Span } from '../base';
import { type ReportingForm, type ReportingWords, textProfile } from '../languages';
import type { CueWordRow } from './cue-words';

/** What a cue stands for. */
export interface CueReading {
  /** The dictionary form ("einräumen"); as printed in lower case for a word that is not in the table. */
  readonly word: string;
  /** The class of the table; null where the word is not in it. */
  readonly frame: string | null;
  /** Whether "angeblich" or the like stands beside it. */
  readonly isDistanced: boolean;
  /** Whether it is denied that it was said: "bestätigte nicht". */
  readonly isDenied: boolean;
}

const BORDER = /[.,;:!?„“”"»«‹›()[\]\n–—]/;

/** So many characters on either side are looked at: a separable verb may stand as far from its particle. */
const CLAUSE_REACH = 160;

/** Reads the cues of one language by a table. Verbs are spelled out in all their forms once. */
export class FrameReader {
  private readonly forms: ReadonlyMap<string, readonly ReportingForm[]>;
  private readonly verbs = new Map<string, string>();
  private readonly particles = new Map<string, RegExp>();
  private readonly isBehind: boolean;
  private readonly words = new Map<string, string>();
  private readonly endings: (readonly [ending: string, frame: string])[] = [];
  private readonly distance: RegExp | null;
  private readonly denial: ReportingWords['denial'];
  private readonly added: RegExp | null;
  private readonly determiners: ReadonlySet<string>;
  private readonly functionWords: ReadonlySet<string>;

  constructor(language: string, table: readonly CueWordRow[]) {
    const { tag, reporting, determiners, functionWords } = textProfile(language);
    this.functionWords = functionWords;
    const own = table.filter((row) => row.language === tag);
    const verbs = own.filter(({ kind }) => kind === 'verb').map(({ word }) => word);
    this.forms = reporting.formsOf(verbs);
    for (const { kind, word, frame } of own) {
      if (kind === 'verb') this.verbs.set(plain(word), frame);
      else if (word.startsWith('*')) this.endings.push([word.slice(1).toLowerCase(), frame]);
      else this.words.set(word.toLowerCase(), frame);
    }
    this.isBehind = reporting.particlePlace === 'behind';
    this.distance = reporting.distance;
    this.denial = reporting.denial;
    this.added = reporting.added;
    const { definite, indefinite, negative, possessive } = determiners;
    this.determiners = new Set([...definite, ...indefinite, ...negative, ...possessive]);
  }

  /** @param spans the pieces of the quotation: what stands in them is not read */
  read(raw: string, cue: Span, spans: readonly Span[]): CueReading {
    const printed = raw.slice(cue.start, cue.end).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
    const { before, behind } = clauseAround(raw, cue, spans);
    const flags = {
      isDistanced: this.distance?.test(`${before}${raw.slice(cue.start, cue.end)}${behind}`) ?? false,
      isDenied: this.denial !== null && (this.denial.before.test(before) || this.denial.behind.test(behind)),
    };
    const verb = this.verbOf(raw, printed, cue, spans);
    const frame = verb === null ? null : (this.verbs.get(plain(verb)) ?? null);
    if (verb !== null && frame !== null && frame !== 'neutral') return { word: verb, frame, ...flags };
    const other = this.announcedNoun(raw, cue, spans) ?? this.mainVerb(raw, printed, cue, spans);
    if (other !== null) return { ...other, ...flags };
    if (verb !== null) return { word: verb, frame, ...flags };
    return { word: printed, frame: this.wordFrame(printed), ...flags };
  }

  /** The noun that a verb without a class of its own brings in: "verbreitete das Gerücht, …", "repeated the claim that …". */
  private announcedNoun(raw: string, cue: Span, spans: readonly Span[]): { word: string; frame: string } | null {
    if (!spans.some(({ start }) => start >= cue.end)) return null;
    const between = this.withoutLastFunctionWord(raw.slice(cue.end, nextPiece(raw, cue.end, spans)));
    const [, first = '', noun = ''] = /^\s+(\p{L}+)(?:\s+\p{L}+){0,2}?\s+(\p{L}+)$/u.exec(between) ?? [];
    const frame = this.determiners.has(first.toLowerCase()) ? this.wordFrame(noun.toLowerCase()) : null;
    return frame === null || frame === 'neutral' ? null : { word: noun.toLowerCase(), frame };
  }

  /** Without what leads over to the quotation: a mark, "dass", "that". */
  private withoutLastFunctionWord(between: string): string {
    const plainEnd = (text: string) => text.replace(/[\s,:„“”"»«]+$/, '');
    const text = plainEnd(between);
    const last = /\p{L}+$/u.exec(text)?.[0] ?? '';
    return this.functionWords.has(last.toLowerCase()) ? plainEnd(text.slice(0, -last.length)) : text;
  }

  /** Of "criticised the plan, saying …" the verb that says how: the first one of the clause that has a class. */
  private mainVerb(
    raw: string,
    printed: string,
    cue: Span,
    spans: readonly Span[],
  ): { word: string; frame: string } | null {
    if (this.added?.test(printed) !== true) return null;
    const low = Math.max(
      cue.start - CLAUSE_REACH,
      0,
      ...spans.filter(({ end }) => end <= cue.start).map(({ end }) => end),
    );
    const clause = /([^.!?;:„“”"»«]*),\s*$/u.exec(raw.slice(low, cue.start))?.[1] ?? '';
    for (const word of clause.toLowerCase().match(/\p{L}+/gu) ?? []) {
      const lemma = this.forms.get(word)?.find(({ particle }) => particle === '')?.lemma;
      const frame = lemma === undefined || lemma === word ? undefined : this.verbs.get(plain(lemma));
      // A noun in the plural has the form of a verb in the present.
      if (lemma !== undefined && frame !== undefined && frame !== 'neutral' && !word.endsWith('s')) {
        return { word: lemma, frame };
      }
    }
    return null;
  }

  /** The verb that the printed form stands for; with its particle, where that stands in the sentence. */
  private verbOf(raw: string, printed: string, cue: Span, spans: readonly Span[]): string | null {
    const forms = this.forms.get(printed) ?? [];
    const split = forms.filter(({ particle }) => particle !== '');
    if (split.length > 0) {
      const before = /(\p{L}+)\s+$/u.exec(raw.slice(Math.max(0, cue.start - 30), cue.start))?.[1]?.toLowerCase();
      const behind = restOfSentence(raw, cue, spans);
      const found = split.find(({ particle }) => particle === before || this.particle(particle).test(behind));
      if (found !== undefined) return found.lemma.replace('|', '');
    }
    const whole = forms.filter(({ particle }) => particle === '');
    return (whole.find(({ lemma }) => this.verbs.has(plain(lemma))) ?? whole[0])?.lemma ?? null;
  }

  /** The particle right behind the verb, or where a clause ends: before a mark, a joining word, or last. */
  private particle(word: string): RegExp {
    const end = '(?=\\s*(?:$|[,.;:!?„“”"»«()–—])|\\s+(?:und|oder|sowie|dass|aber)\\s)';
    const made =
      this.particles.get(word) ??
      (this.isBehind ? new RegExp(`^\\s+${word}(?!\\p{L})`, 'iu') : new RegExp(`(?:^|\\s)${word}${end}`, 'iu'));
    this.particles.set(word, made);
    return made;
  }

  private wordFrame(printed: string): string | null {
    const first = printed.split(' ', 1)[0] ?? printed;
    return (
      this.words.get(printed) ??
      this.words.get(first) ??
      this.endings.find(([ending]) => printed.endsWith(ending))?.[1] ??
      null
    );
  }
}

/** As verbs are compared, whoever wrote them: "point|out" and "point out". */
const plain = (verb: string): string => verb.replace(/[| ]/g, '').toLowerCase();

/** The words before and behind the cue, up to the next mark or piece of the quotation on either side. */
function clauseAround(raw: string, { start, end }: Span, spans: readonly Span[]) {
  const low = Math.max(start - CLAUSE_REACH, 0, ...spans.filter((span) => span.end <= start).map((span) => span.end));
  const before = raw.slice(low, start).split(BORDER).at(-1) ?? '';
  const behind = raw.slice(end, nextPiece(raw, end, spans)).split(BORDER, 1)[0] ?? '';
  return { before, behind };
}

/** Where the words behind the cue end: at the next piece of the quotation, at most `CLAUSE_REACH` further. */
function nextPiece(raw: string, end: number, spans: readonly Span[]): number {
  const starts = spans.filter((span) => span.start >= end).map((span) => span.start);
  return Math.min(end + CLAUSE_REACH, raw.length, ...starts);
}

/** What stands between the cue and the end of its sentence, without what is quoted: „warf ihr ‚Verrat‘ vor“. */
function restOfSentence(raw: string, { end }: Span, spans: readonly Span[]): string {
  let rest = '';
  let from = end;
  for (const span of spans.filter(({ start }) => start >= end)) {
    rest += raw.slice(from, Math.min(span.start, from + CLAUSE_REACH));
    from = span.end;
  }
  rest += raw.slice(from, from + CLAUSE_REACH);
  return rest.slice(0, CLAUSE_REACH).split(/(?<!\d)[.!?](?=\s)|\n/, 1)[0] ?? '';
}
