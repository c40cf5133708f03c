// The words that charts add by themselves, in both languages.
import { LOCALES } from './locale';
import { numberText, suitableDigits, type ValueFormat, valueText } from './numbers';
import type { ChartLanguage, ChartText, LocalizedText } from './types';

/** The same text in both languages: a name, a title. */
export function same(text: string): LocalizedText {
  return { de: text, en: text };
}

/** A text in both languages, whichever way it was given. */
export function inBoth(text: ChartText): LocalizedText {
  return typeof text === 'string' ? same(text) : text;
}

/** A text in one language. */
export function textIn(language: ChartLanguage, text: ChartText): string {
  return inBoth(text)[language];
}

/** Words joined by `separator`, each language for itself. */
export function joined(parts: readonly LocalizedText[], separator: string): LocalizedText {
  return { de: parts.map((part) => part.de).join(separator), en: parts.map((part) => part.en).join(separator) };
}

/** A number with its noun: `counted(1, ['Artikel', 'Artikel'], ['article', 'articles'])`. */
export function counted(
  count: number,
  german: readonly [one: string, many: string],
  english: readonly [one: string, many: string],
): LocalizedText {
  const text = (language: ChartLanguage, [one, many]: readonly [string, string]) =>
    `${numberText(count, language, 0)} ${count === 1 ? one : many}`;
  return { de: text('de', german), en: text('en', english) };
}

/** What was left out of a chart: "3 without a value", and nothing where nothing was. */
export function withoutA(count: number, what: 'value' | 'date'): LocalizedText[] {
  if (count === 0) return [];
  const noun = what === 'value' ? 'Wert' : 'Datum';
  return [{ de: `${numberText(count, 'de', 0)} ohne ${noun}`, en: `${numberText(count, 'en', 0)} without a ${what}` }];
}

interface Named {
  readonly name: string;
  readonly value: number;
}

/** "Largest: A (5), smallest: B (1)", in the order of the values; all of them where there are at most four. */
export function extremes(values: readonly Named[], format: ValueFormat, digits?: number): LocalizedText {
  const sorted = [...values].sort((left, right) => right.value - left.value);
  const places =
    digits ??
    suitableDigits(
      sorted.map(({ value }) => value),
      format,
    );
  const text = (language: ChartLanguage, { name, value }: Named) =>
    `${name} (${valueText(value, language, format, places)})`;
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return { de: 'Keine Werte', en: 'No values' };
  if (sorted.length <= 4) {
    const all = (language: ChartLanguage) => sorted.map((one) => text(language, one)).join(', ');
    return { de: `Werte: ${all('de')}`, en: `Values: ${all('en')}` };
  }
  if (first.value === last.value) {
    const value = (language: ChartLanguage) => valueText(first.value, language, format, places);
    return { de: `Alle ${sorted.length} Werte: ${value('de')}`, en: `All ${sorted.length} values: ${value('en')}` };
  }
  return {
    de: `Größter Wert: ${tied(sorted, first, 'de', text)}; kleinster: ${tied(sorted, last, 'de', text)}`,
    en: `Largest value: ${tied(sorted, first, 'en', text)}; smallest: ${tied(sorted, last, 'en', text)}`,
  };
}

function tied(
  sorted: readonly Named[],
  one: Named,
  language: ChartLanguage,
  text: (language: ChartLanguage, named: Named) => string,
): string {
  const others = sorted.filter(({ value }) => value === one.value).length - 1;
  if (others === 0) return text(language, one);
  return `${text(language, one)} ${LOCALES[language].moreWithThisValue(others)}`;
}

/** What a limit left out: "12 more not drawn", and nothing where nothing was. */
export function notDrawn(count: number): LocalizedText[] {
  if (count === 0) return [];
  return [
    {
      de: `${numberText(count, 'de', 0)} weitere nicht gezeichnet`,
      en: `${numberText(count, 'en', 0)} more not drawn`,
    },
  ];
}

/** How many marks carry no name; nothing where all do. */
export function notNamed(count: number): LocalizedText[] {
  if (count === 0) return [];
  return [
    {
      de: `${numberText(count, 'de', 0)} weitere ohne Namen`,
      en: `${numberText(count, 'en', 0)} more without a name`,
    },
  ];
}

/** Where a line is interrupted; nothing where it is whole. */
export function gapWords(gaps: number): LocalizedText[] {
  if (gaps === 0) return [];
  const words = counted(gaps, ['Lücke', 'Lücken'], ['gap', 'gaps']);
  return [{ de: `${words.de} (Linie unterbrochen)`, en: `${words.en} (line interrupted)` }];
}
