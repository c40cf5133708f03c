// The pictures of `wortlaut scale`: positions with their intervals, words by weight, both in one plane.
import { dotPlotFigure, type Figure, planeFigure } from '../charts';
import { type CorrespondenceAnalysis, correspondenceToDraw, type Wordfish, wordfishToDraw } from '../scaling';

type Language = 'en' | 'de';

/** So many words are drawn: those that tell most. */
const WORDS_DRAWN = 60;

const KINDS = { en: ['group', 'word'], de: ['Gruppe', 'Wort'] } as const;

/** Groups from left to right, each with its interval. */
export function positionPicture(found: Wordfish, { by, language }: { by: string; language: Language }): Figure {
  return dotPlotFigure(wordfishToDraw(found, { language }), {
    ...{ label: 'label', value: 'position', low: 'low', high: 'high', digits: 2, language, name: 'positions' },
    interval: { en: '95% interval, bootstrap over articles', de: '95-%-Intervall, Bootstrap über Artikel' },
    axis: { en: 'position (mean 0, standard deviation 1)', de: 'Position (Mittel 0, Standardabweichung 1)' },
    title: { en: `Positions by words: ${by}`, de: `Positionen nach Wörtern: ${by}` },
  });
}

/** Words by what they tell and how frequent they are. */
export function weightPicture({ terms }: Wordfish, { language }: { language: Language }): Figure {
  const rows = [...terms.rows].sort((a, b) => Math.abs(b.beta) * b.count - Math.abs(a.beta) * a.count);
  return planeFigure(
    { rows, settings: terms.settings },
    {
      ...{ label: 'term', x: 'beta', y: 'psi', language, name: 'word-weights' },
      xAxis: { en: 'weight β: left and right', de: 'Gewicht β: links und rechts' },
      yAxis: { en: 'frequency ψ (logarithm)', de: 'Häufigkeit ψ (Logarithmus)' },
      title: { en: 'Words by weight and frequency', de: 'Wörter nach Gewicht und Häufigkeit' },
    },
  );
}

/** Groups and the words that tell most of them in one plane. */
export function correspondencePicture(
  found: CorrespondenceAnalysis,
  { by, language }: { by: string; language: Language },
): Figure {
  const shares = found.dimensions.rows.map(({ inertiaShare }) => `${(100 * inertiaShare).toFixed(0)} %`);
  const axis = (at: number) => ({
    en: `dimension ${at + 1} (${(shares[at] ?? '0 %').replace(' ', '')} of inertia)`,
    de: `Dimension ${at + 1} (${shares[at] ?? '0 %'} der Inertia)`,
  });
  return planeFigure(correspondenceToDraw(found, { top: WORDS_DRAWN, kinds: KINDS[language] }), {
    ...{ label: 'label', x: 'dimension1', y: 'dimension2', group: 'kind', isSquare: true, language },
    ...{ name: 'correspondence', xAxis: axis(0), yAxis: axis(1) },
    title: { en: `Correspondence analysis: ${by} and words`, de: `Korrespondenzanalyse: ${by} und Wörter` },
  });
}
