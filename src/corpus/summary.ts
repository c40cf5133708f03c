import type { Row } from '../base';
import { BOILERPLATE_RULES, type BoilerplateRule, HEADLINE_RULES } from './boilerplate/boilerplate-rules';
import { lineEndCount } from './read-article';
import type { Corpus, CorpusProblem } from './types';

/** What a corpus holds, in one row of counts. A character is a UTF-16 code unit, as in all offsets. */
export interface CorpusSummary extends Row {
  readonly articleCount: number;
  readonly skippedCount: number;
  readonly warningCount: number;
  readonly characterCount: number;
  readonly setAsideCount: number;
  /** Characters set aside in all characters, 0 to 1; null for a corpus without articles. */
  readonly setAsideShare: number | null;
  readonly datedCount: number;
  /** Earliest and latest day, null where no article has a date. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Articles of which the outlet is known. */
  readonly outletKnownCount: number;
  /** Articles whose language is not told and was recognised from the text. */
  readonly languageRecognisedCount: number;
  /** Articles whose language is neither told nor recognised: they are read as German. */
  readonly languageAssumedCount: number;
  /** The languages and the encodings that occur, in alphabetical order, joined by ", ". */
  readonly languages: string;
  readonly encodings: string;
}

/**
 * Counts what was loaded, skipped and set aside. A corpus without articles gives zeros and nulls.
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const { articleCount, skippedCount } = describeCorpus(corpus);
 * ```
 */
export function describeCorpus(corpus: Corpus): CorpusSummary {
  const { articles } = corpus;
  const dates = articles.flatMap(({ date }) => (date === '' ? [] : [date])).sort();
  const marks = articles.flatMap(({ setAside }) => setAside);
  const characterCount = articles.reduce((sum, { raw }) => sum + raw.length, 0);
  const setAsideCharacters = marks.reduce((sum, { start, end }) => sum + end - start, 0);
  const distinct = (values: readonly string[]) => [...new Set(values)].sort().join(', ');
  return {
    articleCount: articles.length,
    skippedCount: corpus.skipped.length,
    warningCount: corpus.warnings.length,
    characterCount,
    setAsideCount: marks.length,
    setAsideShare: characterCount === 0 ? null : setAsideCharacters / characterCount,
    datedCount: dates.length,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    outletKnownCount: articles.filter(({ outlet }) => outlet !== '').length,
    languageRecognisedCount: articles.filter(({ languageSource }) => languageSource === 'text').length,
    languageAssumedCount: articles.filter(({ languageSource }) => languageSource === 'default').length,
    languages: distinct(articles.map(({ language }) => language)),
    encodings: distinct(articles.map(({ encoding }) => encoding)),
  };
}

/**
 * One row an article: what is known of it and how long it is. No articles give no rows.
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * show(articleRows(corpus));
 * ```
 */
export function articleRows(corpus: Corpus): Row[] {
  return corpus.articles.map(
    ({ id, file, title, outlet, date, language, languageSource, encoding, raw, setAside }) => ({
      article: id,
      file,
      title,
      outlet,
      date,
      language,
      languageSource,
      encoding,
      characterCount: raw.length,
      setAsideCount: setAside.length,
      setAsideCharacterCount: setAside.reduce((sum, { start, end }) => sum + end - start, 0),
    }),
  );
}

/**
 * What was wrong with the input, skipped files first. A corpus without problems gives no rows.
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * show(problemRows(corpus));
 * ```
 */
export function problemRows(corpus: Corpus): Row[] {
  const row = (status: string) => (problem: CorpusProblem) => ({ status, ...problem });
  return [...corpus.skipped.map(row('skipped')), ...corpus.warnings.map(row('warning'))];
}

/**
 * What was set aside in each article, in order, and why.
 *
 * @param options.rules the rules that the corpus was loaded with, for their reasons; default `SET_ASIDE_RULES`
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * show(boilerplateRows(corpus), { caption: 'What was set aside' });
 * ```
 */
export function boilerplateRows(corpus: Corpus, options: { readonly rules?: readonly BoilerplateRule[] } = {}): Row[] {
  const { rules = BOILERPLATE_RULES } = options;
  const reasons = new Map([...rules, ...Object.values(HEADLINE_RULES)].map(({ name, reason }) => [name, reason]));
  return corpus.articles.flatMap(({ id, raw, setAside }) => {
    let line = 1;
    let from = 0;
    return setAside.map(({ kind, rule, text, start, end }) => {
      line += lineEndCount(raw.slice(from, start));
      from = start;
      return { article: id, kind, rule, text, line, start, end, reason: reasons.get(rule) ?? '' };
    });
  });
}
