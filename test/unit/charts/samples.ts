// One figure of each kind from made-up records, as a researcher would draw it: for the tests of the builders, for those
// that draw in a browser, and for the benchmark.
import {
  type ChartOptions,
  classMapFigure,
  dispersionFigure,
  dotPlotFigure,
  type Figure,
  flowFigure,
  groupedSharesFigure,
  heatMapFigure,
  lineFigure,
  networkFigure,
  planeFigure,
  rankedBarsFigure,
  smallMultiplesFigure,
  stackedSharesFigure,
  termScatterFigure,
  tiesFigure,
  timelineFigure,
  zipfFigure,
} from '../../../src/charts';

type Look = Pick<ChartOptions, 'preset' | 'background' | 'language'>;

const SPEAKERS = [
  'Anna Weiß',
  'Bürgermeister Jörg Öztürk',
  'Sprecherin des Bundesministeriums für Ernährung und Landwirtschaft in Berlin und Bonn',
  'nicht zugeordnet',
] as const;
const OUTLETS = ['Abendblatt', 'Küstenbote', 'Neue Rundschau', 'Morgenpost'] as const;
const TERMS = ['Ernte', 'Dürre', 'Getreidepreis', 'Hafen', 'Export', 'Weizen'] as const;

const shares = SPEAKERS.map((speaker, index) => ({
  speaker,
  share: [0.41, 0.27, 0.2, 0.12][index] ?? 0,
  low: [0.32, 0.19, 0.13, 0.07][index] ?? 0,
  high: [0.51, 0.36, 0.29, 0.2][index] ?? 0,
}));

const byOutlet = OUTLETS.flatMap((outlet, column) =>
  SPEAKERS.map((speaker, row) => ({
    outlet,
    speaker,
    share:
      [
        [0.5, 0.2, 0.2, 0.1],
        [0.3, 0.4, 0.25, 0.05],
        [0.45, 0.15, 0.1, 0.3],
        [0.25, 0.25, 0.25, 0.25],
      ][column]?.[row] ?? 0,
    count:
      [
        [10, 4, 4, 2],
        [6, 8, 5, 1],
        [9, 3, 2, 6],
        [4, 4, 4, 4],
      ][column]?.[row] ?? 0,
  })),
);

const rates = OUTLETS.flatMap((outlet, column) =>
  TERMS.map((term, row) => ({
    outlet,
    term,
    rate: column === 1 && row === 2 ? null : ((row * 7 + column * 5) % 11) * 0.4,
    keyness: ((row * 5 + column * 3) % 9) * 2.5 - 10,
  })),
);

const twoGroups = Array.from({ length: 120 }, (_, index) => {
  const [own, others] = [(index * index) % 17, (index * 7) % 13];
  return { term: index % 9 === 0 ? `<b>$Wort$ ${index}` : `wort${index}`, own, others, z: (own - others) / 4 };
});

const taken = OUTLETS.flatMap((outlet, column) =>
  [
    '1 Die Ernte fällt aus.',
    '2 Weizen wird teurer als in allen Jahren seit dem Krieg, sagt die Kammer.',
    '3 Es regnet.',
  ].map((sentence, row) => ({ sentence, outlet, form: ['whole', 'part', 'none'][(row + column) % 3] ?? '' })),
);

const statements = Array.from({ length: 26 }, (_, index) => ({
  date: index % 9 === 8 ? null : `2023-09-${String(4 + ((index * index) % 13)).padStart(2, '0')}`,
  outlet: OUTLETS[(index * 5) % 4] ?? '',
  type: index % 3 === 0 ? 'indirekt' : 'direkt',
  text: `Aussage ${index + 1} über die Ernte`,
}));

const weeks = ['Dürre', 'Ernte'].flatMap((term, line) =>
  Array.from({ length: 14 }, (_, week) => {
    const isGap = week === 5 || week === 7 || (line === 1 && week > 11);
    const rate = isGap ? null : 40 + 20 * line + ((week * week * (line + 3)) % 11) * 6;
    const start = new Date(Date.UTC(2023, 5, 5 + 7 * week)).toISOString().slice(0, 10);
    return {
      term,
      start: week === 13 && line === 0 ? null : start,
      rate,
      low: rate && rate * 0.7,
      high: rate && rate * 1.4,
    };
  }),
);

const hits = Array.from({ length: 40 }, (_, index) => ({
  article: OUTLETS[(index * index) % 3] ?? '',
  position: (index * 97) % 380,
  term: index % 4 === 0 ? 'Dürre' : 'Ernte',
}));
const lanes = OUTLETS.map((label, index) => ({ label, length: [420, 610, 385, 510][index] ?? 0 }));

const vocabulary = Array.from({ length: 900 }, (_, index) => ({
  term: index < 8 ? (['der', 'die', 'und', 'in', 'Ernte', 'den', 'von', 'Weizen'][index] ?? '') : `wort${index}`,
  count: Math.max(1, Math.round(300 / (index + 1))),
}));

const prints = Array.from({ length: 24 }, (_, index) => ({
  outlet: OUTLETS[(index * index + index) % 3 === 0 ? 0 : index % 4] ?? '',
  statement: `„Die Ernte ${['fällt aus', 'ist gut', 'bleibt klein', 'war nie besser', 'hängt vom Regen ab', 'reicht', 'wird exportiert', 'fault'][(index * 5 + Math.floor(index / 8)) % 8]}“`,
  similarity: 0.4 + (index % 6) / 10,
}));

/** All kinds of charts, by name. */
export function sampleFigures(look: Look = {}): Readonly<Record<string, Figure>> {
  const n = '96 Zitate in 4 Medien';
  return {
    'ranked-bars': rankedBarsFigure(shares, {
      ...look,
      n,
      title: 'Anteil der Zitate je Sprecher in vier Medien',
      label: 'speaker',
      value: 'share',
      low: 'low',
      high: 'high',
      format: 'share',
      axis: 'Anteil an allen Zitaten',
    }),
    'ranked-bars-negative': rankedBarsFigure(
      rates.slice(0, 12).map((row) => ({ ...row, name: `${row.term} (${row.outlet})` })),
      {
        ...look,
        title: 'Schlüsselwörter: häufiger (rechts) und seltener (links) als im Vergleich',
        label: 'name',
        value: 'keyness',
        axis: 'Log-Likelihood G²',
      },
    ),
    'grouped-shares': groupedSharesFigure(
      byOutlet.filter(({ outlet }) => outlet !== 'Morgenpost'),
      {
        ...look,
        n,
        title: 'Anteil der Sprecher je Medium',
        label: 'speaker',
        group: 'outlet',
        value: 'share',
        axis: 'Anteil an den Zitaten des Mediums',
      },
    ),
    'stacked-shares': stackedSharesFigure(byOutlet, {
      ...look,
      n,
      title: 'Wer spricht in welchem Medium?',
      label: 'outlet',
      group: 'speaker',
      value: 'share',
      axis: 'Anteil an den Zitaten des Mediums',
    }),
    'dot-plot': dotPlotFigure(
      byOutlet.filter((_, index) => index % 4 < 2),
      {
        ...look,
        title: 'Zitate je Medium und Sprecher',
        label: 'outlet',
        value: 'count',
        group: 'speaker',
        axis: 'Zitate',
        reference: { value: 6.1, label: 'Mittel' },
      },
    ),
    'heat-map': heatMapFigure(rates, {
      ...look,
      title: 'Begriffe je Medium',
      row: 'term',
      column: 'outlet',
      value: 'rate',
      axis: 'Treffer je 1.000 Wörter',
    }),
    'heat-map-negative': heatMapFigure(rates, {
      ...look,
      title: 'Über- und unterdurchschnittliche Begriffe',
      row: 'term',
      column: 'outlet',
      value: 'keyness',
      axis: 'Abweichung',
      note: 'Quelle: eigene Zählung',
    }),
    'class-map': classMapFigure(taken, {
      ...look,
      title: 'Was von der Mitteilung gedruckt wird',
      row: 'sentence',
      column: 'outlet',
      class: 'form',
      classes: { whole: { de: 'ganz', en: 'whole' }, part: { de: 'zum Teil', en: 'in part' } },
    }),
    'term-scatter': termScatterFigure(twoGroups, {
      ...look,
      title: 'Wörter des Abendblatts gegen die der anderen',
      term: 'term',
      x: 'others',
      y: 'own',
      value: 'z',
      xAxis: 'alle übrigen (je Million)',
      yAxis: 'Abendblatt (je Million)',
      colorAxis: 'z',
      named: 12,
    }),
    plane: planeFigure(
      rates.map(({ term, outlet, keyness, rate }) => ({
        name: `${term} ${outlet}`,
        kind: outlet === 'Abendblatt' ? 'A' : 'B <i>',
        x: keyness,
        y: rate,
      })),
      {
        ...look,
        title: 'Wörter in der Ebene',
        label: 'name',
        x: 'x',
        y: 'y',
        group: 'kind',
        xAxis: 'Gewicht',
        yAxis: 'Häufigkeit',
        named: 12,
        isSquare: false,
      },
    ),
    timeline: timelineFigure(statements, {
      ...look,
      title: 'Aussagen über die Ernte im September 2023',
      date: 'date',
      label: 'outlet',
      group: 'type',
      text: 'text',
    }),
    line: lineFigure(weeks, {
      ...look,
      title: '„Dürre“ und „Ernte“ je Woche',
      date: 'start',
      value: 'rate',
      group: 'term',
      low: 'low',
      high: 'high',
      axis: 'Treffer je Million Wörter',
      events: [
        { date: '2023-07-03', label: 'Hitzewarnung <i>' },
        { date: '2023-08-28', label: 'Ernteprognose des Bauernverbands' },
      ],
    }),
    dispersion: dispersionFigure(hits, {
      ...look,
      title: 'Wo „Ernte“ und „Dürre“ in den Artikeln stehen',
      label: 'article',
      position: 'position',
      group: 'term',
      lanes,
      unit: 'Token',
    }),
    zipf: zipfFigure(vocabulary, {
      ...look,
      title: 'Häufigkeit der Wörter nach ihrem Rang',
      term: 'term',
      count: 'count',
    }),
    network: networkFigure(prints, {
      ...look,
      title: 'Welches Medium druckt welche Aussage?',
      source: 'outlet',
      target: 'statement',
      weight: 'similarity',
      sides: ['Medium', 'Aussage'],
    }),
    ties: tiesFigure(
      [
        { one: 'Anna Weiß', other: 'Jörg Öztürk', count: 3 },
        { one: 'Jörg Öztürk', other: 'Polizei <Kiel>', count: 1 },
      ],
      {
        ...look,
        title: 'Wer mit wem genannt wird',
        source: 'one',
        target: 'other',
        weight: 'count',
        nodes: ['Anna Weiß', 'Jörg Öztürk', 'Polizei <Kiel>', 'Niemand'].map((name, at) => ({
          name,
          articles: 4 - at,
          part: at < 2 ? 'Stadt' : 'Land',
        })),
        node: 'name',
        size: 'articles',
        group: 'part',
      },
    ),
    flow: flowFigure(byOutlet, {
      ...look,
      n,
      title: 'Wie viel Raum die Medien den Sprechern geben',
      source: 'outlet',
      target: 'speaker',
      value: 'count',
      sides: ['Medium', 'Sprecher'],
    }),
    'small-multiples': smallMultiplesFigure(rates, {
      ...look,
      title: 'Begriffe in jedem Medium',
      panel: 'outlet',
      label: 'term',
      value: 'rate',
      axis: 'Treffer je 1.000 Wörter',
    }),
  };
}
