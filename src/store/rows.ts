// What a worker makes of an article: the rows of each step, as they stand on its lines.
import { createHash } from 'node:crypto';
import type { Article, CorpusProblem } from '../corpus';
import { findQuotations, type Quotation, quotedWordCount, type SpeakerTable, speakerKey } from '../quotations';
import { indexTerms, type TermIndex } from '../terms';
import type { StepName } from './tables';

/** A line: the columns of a step, or an article and its problem. */
export type Line = Readonly<Record<string, unknown>>;

export interface RowSettings {
  readonly speakers: SpeakerTable | null;
}

/** Makes the lines of some articles. What an article makes the rules throw is a problem of that article alone. */
export function linesOf(step: StepName, articles: readonly Article[], settings: RowSettings): Line[] {
  if (step === 'terms') return termLines(articles);
  return articles.flatMap((article) =>
    guarded(article, () => (step === 'articles' ? [articleLine(article)] : quotationLines(article, settings))),
  );
}

/** The line of a file or record that cannot be used, or of what is odd about one. */
export function problemLine(
  article: string | null,
  status: 'skipped' | 'warning',
  problem: CorpusProblem,
  position: number | null = null,
): Line {
  const { file, line, rule, message } = problem;
  // A value that was cut off in the middle of a character is no text that an engine reads.
  const value = Buffer.from(problem.value).toString();
  return { article, problem: { status, position, file, line, value, rule, message } };
}

function guarded(article: Article, make: () => Line[]): Line[] {
  try {
    return make();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const { file, id } = article;
    return [problemLine(id, 'skipped', { file, line: null, value: '', rule: 'failed', message })];
  }
}

function articleLine(article: Article): Line {
  const { id, file, title, outlet, date, language, languageSource, encoding, metadata, setAside, raw } = article;
  return {
    article: id,
    position: null,
    file,
    title,
    outlet,
    date: date === '' ? null : date,
    language,
    languageSource,
    encoding,
    metadata,
    setAside: setAside.map(({ start, end, kind, rule }) => ({ start, end, kind, rule })),
    hash: articleHash(article),
    text: raw,
  };
}

/** SHA-256 of text and metadata, the first 16 hexadecimal digits. */
export function articleHash({ raw, metadata }: Pick<Article, 'raw' | 'metadata'>): string {
  const columns = Object.entries(metadata).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(raw).update('\0').update(JSON.stringify(columns)).digest('hex').slice(0, 16);
}

function quotationLines(article: Article, { speakers }: RowSettings): Line[] {
  return findQuotations(article, { speakers }).map((quotation, place) => quotationLine(quotation, place + 1));
}

function quotationLine(quotation: Quotation, number: number): Line {
  const { article, id, type, start, end, text, spans, nested, isSpeech, cue, speaker, confidence, rule } = quotation;
  return {
    article,
    id,
    number,
    type,
    start,
    end,
    text,
    spans: spans.map((span) => ({ start: span.start, end: span.end })),
    nested,
    isSpeech,
    cue: cue === null ? null : { text: cue.text, start: cue.start, end: cue.end },
    speaker: speaker?.name ?? null,
    speakerKey: speaker === null ? null : speakerKey(speaker),
    resolved: speaker?.resolved ?? false,
    speakers: quotation.speakers.map((one) => ({
      name: one.name,
      key: speakerKey(one),
      resolved: one.resolved,
      kind: one.kind,
      kindRule: one.kindRule,
      role: one.role,
      affiliation: one.affiliation,
      confidence: one.confidence,
      rule: one.rule,
      mentions: one.mentions.map((mention) => ({ text: mention.text, start: mention.start, end: mention.end })),
    })),
    wordCount: quotedWordCount(quotation),
    confidence,
    rule,
  };
}

/** Words and lemmas as `indexTerms` counts them: an occurrence is the same place in both. */
function termLines(articles: readonly Article[]): Line[] {
  let [words, lemmas]: [TermIndex, TermIndex] = [indexTerms([]), indexTerms([])];
  try {
    [words, lemmas] = [indexTerms(articles), indexTerms(articles, { unit: 'lemma' })];
  } catch (error) {
    // One of them is at fault: the others are counted without it.
    if (articles.length > 1) return articles.flatMap((article) => termLines([article]));
    return articles.flatMap((article) =>
      guarded(article, () => {
        throw error;
      }),
    );
  }
  const [wordTexts, lemmaTexts] = [words.terms(), lemmas.terms()];
  return articles.map(({ id }, number) => {
    const counts = new Map<number, number>();
    for (const pair of pairsOf(words, lemmas, number)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    const pairs = [...counts.keys()];
    const scale = lemmas.termCount + 1;
    return {
      article: id,
      words: pairs.map((pair) => wordTexts[Math.floor(pair / scale) - 1] ?? null),
      lemmas: pairs.map((pair) => lemmaTexts[(pair % scale) - 1] ?? null),
      counts: [...counts.values()],
    };
  });
}

/** For each occurrence in an article its word and its lemma as one number; 0 stands for none. */
function* pairsOf(words: TermIndex, lemmas: TermIndex, article: number): Generator<number> {
  const scale = lemmas.termCount + 1;
  let [w, l] = [words.articleOffsets[article] as number, lemmas.articleOffsets[article] as number];
  const [wEnd, lEnd] = [words.articleOffsets[article + 1] as number, lemmas.articleOffsets[article + 1] as number];
  while (w < wEnd || l < lEnd) {
    const wStart = w < wEnd ? (words.occurrenceStart[w] as number) : Number.POSITIVE_INFINITY;
    const lStart = l < lEnd ? (lemmas.occurrenceStart[l] as number) : Number.POSITIVE_INFINITY;
    const word = wStart <= lStart ? (words.occurrenceTerm[w++] as number) + 1 : 0;
    const lemma = lStart <= wStart ? (lemmas.occurrenceTerm[l++] as number) + 1 : 0;
    yield word * scale + lemma;
  }
}
