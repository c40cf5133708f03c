// Who is not known, in the language of the chart: "(unresolved)" is "(nicht aufgelöst)".
import { standInWords } from '../../tables';
import type { Canvas } from './canvas';

/** A name as the chart says it. */
export function inChartWords({ language }: Pick<Canvas, 'language'>, name: string): string {
  return standInWords(name, language);
}
