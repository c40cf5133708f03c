import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
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
  timelineFigure,
  zipfFigure,
} from '../../../../src/charts';
import { luminance } from '../../../../src/charts/drawing/colors';
import { labelSides } from '../../../../src/charts/drawing/scatter-labels';
import { sampleFigures } from '../samples';

// biome-ignore lint/suspicious/noExplicitAny: traces are looked into as the JSON that they are
const trace = (figure: Figure, index: number): any => figure.data[index];
const heading = (figure: Figure) => JSON.stringify(figure.layout.title);

const title = 'Anteil';
const bars = { title, label: 'name', value: 'size', axis: 'Zitate' } as const;

test('every builder: plain JSON that survives a round trip, with rows, a title, and alt texts in both languages', () => {
  for (const [name, figure] of Object.entries(sampleFigures())) {
    assert.deepEqual(JSON.parse(JSON.stringify(figure)), figure, name);
    assert.ok(figure.rows.length > 0, name);
    assert.ok(heading(figure).includes('<b>'), name);
    assert.ok(figure.alt.de.includes(figure.title) && figure.alt.en.includes(figure.title), name);
    assert.match(figure.alt.de, /n = /, name);
  }
});

test('every builder: the same records give the same figure', () => {
  assert.deepEqual(sampleFigures(), sampleFigures());
});

test('every builder: no records is an error that names the builder', () => {
  const none: { a: string; b: string; c: number }[] = [];
  const common = { title } as const;
  const calls: (() => Figure)[] = [
    () => rankedBarsFigure(none, { ...common, label: 'a', value: 'c', axis: '' }),
    () => groupedSharesFigure(none, { ...common, label: 'a', group: 'b', value: 'c', axis: '' }),
    () => stackedSharesFigure(none, { ...common, label: 'a', group: 'b', value: 'c', axis: '' }),
    () => dotPlotFigure(none, { ...common, label: 'a', value: 'c', axis: '' }),
    () => heatMapFigure(none, { ...common, row: 'a', column: 'b', value: 'c', axis: '' }),
    () => timelineFigure(none, { ...common, date: 'a', label: 'b' }),
    () => lineFigure(none, { ...common, date: 'a', value: 'c', axis: '' }),
    () => dispersionFigure(none, { ...common, label: 'a', position: 'c', lanes: [], unit: '' }),
    () => zipfFigure(none, { ...common, term: 'a', count: 'c' }),
    () => networkFigure(none, { ...common, source: 'a', target: 'b', sides: ['', ''] }),
    () => flowFigure(none, { ...common, source: 'a', target: 'b', sides: ['', ''] }),
  ];
  for (const call of calls) assert.throws(call, /Figure: there are no records/);
});

test('every builder: unknown options, columns and presets are named', () => {
  const records = [{ name: 'A', size: 1 }];
  assert.throws(() => rankedBarsFigure(records, { ...bars, colour: 'red' } as never), /unknown option "colour"/);
  assert.throws(() => rankedBarsFigure(records, { ...bars, value: 'sise' } as never), /value is "sise"; .* name, size/);
  assert.throws(() => rankedBarsFigure(records, { ...bars, preset: 'poster' } as never), /preset is "poster"/);
  assert.throws(() => rankedBarsFigure(records, { ...bars, title: ' ' }), /title/);
});

test('rankedBarsFigure: largest first, ties by name, records without a value counted', () => {
  const records = [
    { name: 'B', size: 2 },
    { name: 'C', size: 5 },
    { name: 'A', size: 2 },
    { name: 'D', size: null },
  ];
  const figure = rankedBarsFigure(records, bars);
  assert.deepEqual(
    figure.rows.map(({ label }) => label),
    ['C', 'A', 'B'],
  );
  assert.match(heading(figure), /1 ohne Wert/);
  assert.match(figure.alt.de, /1 ohne Wert/);
  assert.match(figure.alt.en, /1 without a value/);
  assert.match(figure.alt.de, /Werte: C \(5\), A \(2\), B \(2\)/);
});

test('rankedBarsFigure: a limit says how many bars it leaves out', () => {
  const records = Array.from({ length: 200 }, (_, index) => ({ name: `Name ${index}`, size: index }));
  const figure = rankedBarsFigure(records, { ...bars, limit: 20 });
  assert.equal(figure.rows.length, 20);
  assert.match(heading(figure), /180 weitere nicht gezeichnet/);
  assert.match(figure.alt.en, /180 more not drawn/);
});

test('rankedBarsFigure: two hundred bars make a tall chart, and are too many for a slide', () => {
  const records = Array.from({ length: 200 }, (_, index) => ({ name: `Name ${index}`, size: index }));
  const figure = rankedBarsFigure(records, bars);
  assert.ok((figure.layout.height ?? 0) > 200 * 12);
  assert.throws(() => rankedBarsFigure(records, { ...bars, preset: 'slide' }), /does not fit on a slide/);
});

test('rankedBarsFigure: one bar of zero still has an axis', () => {
  const range = rankedBarsFigure([{ name: 'A', size: 0 }], bars).layout.xaxis?.range;
  assert.equal(range?.[0], 0);
  assert.ok(Number(range?.[1]) > 0);
});

test('rankedBarsFigure: negative values reach to the left, with a minus sign, and are called smallest', () => {
  const figure = rankedBarsFigure(
    [5, -7, 1, 2, -1.5].map((size) => ({ name: `n${size}`, size })),
    bars,
  );
  assert.ok(Number(figure.layout.xaxis?.range?.[0]) < -7);
  assert.equal(trace(figure, 1).textposition.at(-1), 'middle left');
  assert.match(figure.alt.en, /Largest value: n5 \(5\.0\); smallest: n-7 \(−7\.0\)/);
});

test('rankedBarsFigure: long and equal names stay rows of their own and stand in full in rows and hover texts', () => {
  const long = 'Sprecher der Vereinigung der Vereinigungen '.repeat(4);
  const figure = rankedBarsFigure(
    [1, 2].map((size) => ({ name: `${long}${size}`, size })),
    bars,
  );
  const [first, second] = (figure.layout.yaxis?.ticktext ?? []) as string[];
  assert.notEqual(first, second, 'what is cut is told apart');
  assert.match(first ?? '', /^….*2$/);
  const equal = rankedBarsFigure(
    [1, 2].map((size) => ({ name: long, size })),
    bars,
  ).layout.yaxis?.ticktext as string[];
  assert.equal(equal[0], equal[1]);
  assert.match(equal[0] ?? '', /…$/);
  assert.deepEqual(figure.layout.yaxis?.tickvals, [0, 1]);
  assert.equal(figure.rows[0]?.label, `${long}2`);
  assert.ok(trace(figure, 0).hovertext[0].replaceAll('<br>', ' ').includes(`${long}2`.trim()));
});

test('dotPlotFigure: values are written only where each row has one dot', () => {
  const texts = (rows: readonly object[], more: object = {}) => {
    const options = { label: 'label', value: 'value', low: 'low', high: 'high', axis: 'n', title, ...more } as const;
    return (dotPlotFigure(rows as { label: string; value: number }[], options as never).layout.annotations ?? [])
      .length;
  };
  const row = { label: 'A', value: 1, low: 0, high: 2 };
  assert.equal(texts([row]), 1);
  assert.equal(texts([row, { ...row, value: 1.5 }]), 0, 'two dots of no group');
  assert.equal(
    texts(
      [
        { ...row, group: 'x' },
        { ...row, label: 'B', group: 'y' },
      ],
      { group: 'group' },
    ),
    2,
  );
});

test('rankedBarsFigure: speaks of intervals only where there is one', () => {
  const options = { title, label: 'label', value: 'value', low: 'low', high: 'high', axis: '' } as const;
  const bar = { label: 'A', value: 1 };
  assert.match(heading(rankedBarsFigure([{ ...bar, low: 0, high: 2 }], options)), /95-%-Intervall/);
  assert.doesNotMatch(heading(rankedBarsFigure([{ ...bar, low: null, high: null }], options)), /Intervall/);
});

test('rankedBarsFigure: with intervals the values stand in a column beside the plot, with both ends', () => {
  const options = { title, label: 'label', value: 'value', low: 'low', high: 'high', axis: '' } as const;
  const { data, layout } = rankedBarsFigure(
    [
      { label: 'A', value: 0.25, low: 0.11, high: 0.51 },
      { label: 'B', value: 0.1, low: null, high: null },
    ],
    { ...options, format: 'share' },
  );
  assert.equal(data.length, 1);
  const column = layout.annotations ?? [];
  assert.deepEqual(
    column.map(({ text, xref, x, y }) => [text, xref, x, y]),
    [
      ['25\u00a0% (11–51\u00a0%)', 'paper', 1, 0],
      ['10\u00a0%', 'paper', 1, 1],
    ],
  );
  assert.ok(Number(layout.margin?.r) > Number(column[0]?.xshift) && Number(column[0]?.xshift) > 80);
  const negative = rankedBarsFigure([{ label: 'A', value: -4, low: -6, high: -1 }], { ...options, language: 'en' });
  assert.equal(negative.layout.annotations?.[0]?.text, '−4 (−6 to −1)');
});

test('rankedBarsFigure: what is more than nothing is not written as zero, a name of nothing is a dash', () => {
  const figure = rankedBarsFigure(
    [
      { name: 'A', size: 1e15 },
      { name: '', size: 1e-6 },
      { name: 'C', size: 0 },
    ],
    bars,
  );
  assert.deepEqual(trace(figure, 1).text, ['\u00a01e+15', '\u00a0&lt;1', '\u00a00']);
  assert.equal(figure.layout.xaxis?.exponentformat, 'e');
  assert.deepEqual(figure.layout.yaxis?.ticktext, ['A', '–', 'C']);
});

test('rankedBarsFigure: an interval needs both ends and must be numbers', () => {
  const records = [{ name: 'A', size: 1, from: 0, to: 2 }];
  assert.throws(() => rankedBarsFigure(records, { ...bars, low: 'from' }), /high is missing/);
  const figure = rankedBarsFigure(records, { ...bars, low: 'from', high: 'to', interval: 'Bootstrap, 95 %' });
  assert.deepEqual([trace(figure, 0).error_x.array, trace(figure, 0).error_x.arrayminus], [[1], [1]]);
  assert.match(heading(figure), /Linien: Bootstrap, 95 %/);
  assert.throws(() => rankedBarsFigure([{ name: 'A', size: '7' }], bars), /size of record 1 is "7"/);
  assert.throws(() => rankedBarsFigure([{ name: 'A', size: Number.POSITIVE_INFINITY }], bars), /Infinity/);
});

test('rankedBarsFigure: markup, formulas and templates of the corpus print literally', () => {
  const name = '<b>fett</b> <a href="javascript:alert(1)">x</a> $a$ %{x}';
  const figure = rankedBarsFigure([{ name, size: 1 }], { ...bars, title: name });
  const drawn = JSON.stringify([figure.data, figure.layout]).replaceAll(/<br>|<\/?b>|<\/?span[^>]*>/g, '');
  assert.doesNotMatch(drawn, /<|\$/);
  assert.doesNotMatch(drawn, /template/);
  assert.equal(figure.rows[0]?.label, name);
});

test('a table keeps its settings in the figure', () => {
  const figure = rankedBarsFigure({ rows: [{ name: 'A', size: 1 }], settings: { minWords: 3 } }, bars);
  assert.deepEqual(figure.settings, { minWords: 3 });
});

test('alt: replaces the text made from the data, in one language or both', () => {
  const records = [{ name: 'A', size: 1 }];
  assert.deepEqual(rankedBarsFigure(records, { ...bars, alt: 'Ein Balken' }).alt, {
    de: 'Ein Balken',
    en: 'Ein Balken',
  });
  const figure = rankedBarsFigure(records, { ...bars, alt: { en: 'One bar' } });
  assert.equal(figure.alt.en, 'One bar');
  assert.match(figure.alt.de, /^Balkendiagramm: Anteil\./);
});

test('groupedSharesFigure: one trace a group, labels in the order in which they come', () => {
  const records = [
    { outlet: 'X', speaker: 'B', share: 0.5 },
    { outlet: 'Y', speaker: 'B', share: 0.1 },
    { outlet: 'X', speaker: 'A', share: 0.25 },
  ];
  const options = { title, label: 'speaker', group: 'outlet', value: 'share', axis: '' } as const;
  const figure = groupedSharesFigure(records, options);
  assert.deepEqual(figure.layout.yaxis?.ticktext, ['B', 'A']);
  assert.deepEqual(trace(figure, 0).x, [50, 25]);
  assert.deepEqual(trace(figure, 1).x, [10]);
  assert.ok(trace(figure, 0).y[0] < trace(figure, 1).y[0]);
  assert.throws(
    () => groupedSharesFigure([...records, { outlet: 'X', speaker: 'A', share: 0.3 }], options),
    /record 4 is a second one/,
  );
});

test('stackedSharesFigure: parts below zero, sums above one and too many groups are errors', () => {
  const options = { title, label: 'outlet', group: 'speaker', value: 'share', axis: '' } as const;
  const of = (...parts: number[]) => parts.map((share, index) => ({ outlet: 'X', speaker: `S${index}`, share }));
  assert.throws(() => stackedSharesFigure(of(0.5, -0.1), options), /"X" has the part -0.1/);
  assert.throws(() => stackedSharesFigure(of(0.6, 0.6), options), /sum to 1.2/);
  assert.throws(() => stackedSharesFigure(of(...Array(19).fill(0.01)), options), /19 groups; at most 18/);
  assert.equal(stackedSharesFigure(of(3, 4), { ...options, format: 'number' }).rows.length, 2);
});

test('stackedSharesFigure: names stand over the first bar where they fit, in a legend where not', () => {
  const options = { title, label: 'outlet', group: 'speaker', value: 'share', axis: '' } as const;
  const of = (name: string) => [0.5, 0.5].map((share, index) => ({ outlet: 'X', speaker: `${name} ${index}`, share }));
  assert.equal(stackedSharesFigure(of('kurz'), options).layout.showlegend, false);
  assert.equal(stackedSharesFigure(of('sehr langer Name '.repeat(6)), options).layout.showlegend, true);
});

test('dotPlotFigure: groups of one row do not hide each other, and a comparison is drawn and written', () => {
  const records = ['a', 'b'].map((group) => ({ name: 'A', group, size: 4 }));
  const figure = dotPlotFigure(records, { ...bars, group: 'group', reference: { value: 6.1, label: 'Mittel' } });
  assert.notEqual(trace(figure, 0).y[0], trace(figure, 1).y[0]);
  assert.match(JSON.stringify(figure.layout.annotations), /Mittel: 6,1/);
  assert.notEqual(trace(figure, 0).marker.symbol, trace(figure, 1).marker.symbol);
});

test('heatMapFigure: cells without a value hold a dash and are counted, negative values make a two-sided scale', () => {
  const records = [
    { row: 'a', column: 'x', value: -2 },
    { row: 'a', column: 'y', value: 1 },
    { row: 'b', column: 'x', value: null },
  ];
  const figure = heatMapFigure(records, { title, row: 'row', column: 'column', value: 'value', axis: '' });
  assert.equal(figure.rows.length, 2);
  assert.match(heading(figure), /2 ohne Wert/);
  assert.deepEqual(
    [trace(figure, 1).x, trace(figure, 1).y],
    [
      [0, 1],
      [1, 1],
    ],
  );
  assert.deepEqual(trace(figure, 1).text, ['–', '–']);
  assert.deepEqual([trace(figure, 0).marker.cmin, trace(figure, 0).marker.cmax], [-2, 2]);
});

test('classMapFigure: the stronger class the darker, each cell with its number; unnamed classes stay empty', () => {
  const records = [
    { row: 'a', column: 'x', kind: 'whole' },
    { row: 'a', column: 'y', kind: 'none' },
    { row: 'b', column: 'x', kind: 'part' },
    { row: 'b', column: 'y', kind: 'whole' },
  ];
  const columns = { title, row: 'row', column: 'column', class: 'kind' } as const;
  const classes = { whole: 'whole', part: { de: 'Teil', en: 'part' }, never: 'never' };
  const figure = classMapFigure(records, { ...columns, classes });
  assert.deepEqual(
    [trace(figure, 0).x, trace(figure, 0).base, trace(figure, 0).text],
    [
      [0, 1],
      [-0.5, 0.5],
      ['1', '1'],
    ],
  );
  assert.deepEqual([trace(figure, 1).name, trace(figure, 1).text], ['2 Teil', ['2']]);
  assert.deepEqual(
    [trace(figure, 2).name, trace(figure, 2).x],
    ['3 never', [null]],
    'that there are none is a finding',
  );
  assert.match(figure.alt.en, /Whole: 2, part: 1, never: 0, empty: 1/);
  const light = figure.data.map((_, at) => luminance(trace(figure, at).marker.color));
  assert.deepEqual(
    light,
    [...light].sort((x, y) => x - y),
  );
  assert.deepEqual(trace(classMapFigure(records, columns), 1).name, '2 none', 'all classes where none are named');
  assert.throws(() => classMapFigure([...records, ...records.slice(0, 1)], columns), /second one for "a" and "x"/);
  const many = Array.from({ length: 7 }, (_, at) => ({ row: 'a', column: `${at}`, kind: `${at}` }));
  assert.throws(() => classMapFigure(many, columns), /7 classes/);
});

test('planeFigure: a shape a group, the first group over the others and named first; zero is a line', () => {
  const records = [
    { name: 'Bote', kind: 'outlet', one: -1, two: 0.5 },
    { name: 'ernte', kind: 'word', one: -1, two: 0.5 },
    { name: 'hafen <b>', kind: 'word', one: 2, two: -0.25 },
  ];
  const columns = { label: 'name', x: 'one', y: 'two', xAxis: 'eins', yAxis: 'zwei', title } as const;
  const figure = planeFigure(records, { ...columns, group: 'kind', language: 'en' });
  const [words, outlets, names] = figure.data.map((_, at) => trace(figure, at));
  assert.deepEqual([words.name, outlets.name], ['word', 'outlet']);
  assert.notEqual(words.marker.symbol, outlets.marker.symbol);
  assert.equal(names.text[0], '<b>Bote</b>');
  assert.ok(!names.text.join(' ').includes('hafen <b>'), 'names are escaped');
  assert.match(outlets.hovertext[0], /Bote.*eins: −1.*zwei: 0\.5/s);
  assert.match(figure.alt.en, /n = 3 points/);
  assert.equal(planeFigure(records, { ...columns, named: 0 }).data.length, 1);
  const gap = planeFigure([...records, { ...records[0], one: null }] as never, columns as never);
  assert.match(gap.alt.en, /1 without a value/);
  assert.throws(() => planeFigure([{ ...records[0], one: null }], columns as never), /no record has both numbers/);
  const many = Array.from({ length: 5 }, (_, at) => ({ name: `${at}`, kind: `${at}`, one: at, two: at }));
  assert.throws(() => planeFigure(many, { ...columns, group: 'kind' }), /5 groups/);
});

test('planeFigure: square, a unit is as long on both axes', () => {
  const records = [
    { name: 'a', one: 0, two: 0 },
    { name: 'b', one: 10, two: 1 },
  ];
  const columns = { label: 'name', x: 'one', y: 'two', xAxis: 'x', yAxis: 'y', title, isSquare: true } as const;
  const { layout } = planeFigure(records, columns) as never as { layout: Record<string, never> };
  const { width, height, margin, xaxis, yaxis } = layout as never as Record<
    string,
    number & { range: number[] } & Record<string, number>
  >;
  const unit = (axis: { range: number[] } | undefined, pixels: number) =>
    pixels / ((axis?.range[1] ?? 0) - (axis?.range[0] ?? 0));
  const [across, down] = [
    unit(xaxis, Number(width) - (margin?.l ?? 0) - (margin?.r ?? 0)),
    unit(yaxis, Number(height) - (margin?.t ?? 0) - (margin?.b ?? 0)),
  ];
  assert.ok(Math.abs(across / down - 1) < 0.02, `${across} and ${down} pixels a unit`);
});

test('termScatterFigure: a mark a pair of frequencies, by rank or logarithm; the most distinctive of both sides are named', () => {
  const records = [
    { term: 'b', own: 0, other: 10, z: -3 },
    { term: 'a', own: 0, other: 10, z: -3 },
    { term: 'c', own: 1000, other: 0, z: 4 },
    { term: 'd', own: 100, other: 100, z: 0 },
  ];
  const columns = {
    term: 'term',
    x: 'other',
    y: 'own',
    value: 'z',
    xAxis: 'B',
    yAxis: 'A',
    colorAxis: 'z',
    title,
  } as const;
  const figure = termScatterFigure(records, columns);
  const [, marks, names] = figure.data.map((_, at) => trace(figure, at));
  // The weakest first, so that the strongest are drawn over them; equal frequencies are one mark with both names.
  assert.deepEqual(marks.customdata, [['d'], ['a', 'b'], ['c']]);
  assert.deepEqual(
    [marks.x, marks.y],
    [
      [1, 0.5, 0],
      [0.5, 0, 1],
    ],
    'ranks of 0, 10, 100 and of 0, 100, 1000',
  );
  assert.deepEqual(names.text, ['c', 'a +1'], 'both sides in turn, and none that is alike in both');
  assert.equal(figure.rows.length, 4);
  assert.match(figure.alt.en, /Most distinctive of A: c, d, a; of B: a, d, c/);
  const log = trace(termScatterFigure(records, { ...columns, scale: 'log' }), 1);
  assert.equal(log.y[1], 0, 'a frequency of 0 stands below the smallest');
  assert.ok(log.y[0] > 0 && log.y[0] < 1 && log.y[2] === 1);
  assert.equal(termScatterFigure(records, { ...columns, named: 0 }).data.length, 2);
  assert.throws(() => termScatterFigure([{ ...records[0], own: -1 }], columns as never), /own of record 1 is -1/);
});

test('termScatterFigure: no name lies on another one', () => {
  const crowd = Array.from({ length: 400 }, (_, at) => ({
    term: `wort${at}`,
    own: at % 20,
    other: Math.floor(at / 20),
    z: (at % 20) - Math.floor(at / 20),
  }));
  const named = trace(
    termScatterFigure(crowd, {
      term: 'term',
      x: 'other',
      y: 'own',
      value: 'z',
      xAxis: 'B',
      yAxis: 'A',
      colorAxis: 'z',
      title,
    }),
    2,
  );
  assert.ok(named.text.length >= 10, `${named.text.length} names`);
  const points = named.x.map((x: number, at: number) => ({
    x: x * 500,
    y: (1 - named.y[at]) * 430,
    name: named.text[at],
  }));
  const sides = labelSides(points, [], { width: 600, height: 500 }, 10.5, 7);
  assert.equal(sides.length, points.length);
});

test('dotPlotFigure: the name of the reference reaches towards the middle of the axis, values stay off its line', () => {
  const anchor = (value: number) => {
    const figure = dotPlotFigure([{ name: 'A', size: 10 }], { ...bars, reference: { value, label: 'Mittel' } });
    assert.equal(trace(figure, 0).mode, 'markers');
    assert.equal(figure.layout.annotations?.[0]?.text, '10');
    assert.ok(Number(figure.layout.xaxis?.range?.[1]) >= value);
    return figure.layout.annotations?.at(-1)?.xanchor;
  };
  assert.equal(anchor(0), 'left');
  assert.equal(anchor(12), 'right');
});

test('heatMapFigure: forty by forty are drawn; columns narrower than a line are named in part, and that is said', () => {
  const names = Array.from({ length: 40 }, (_, index) => `Artikel ${index}`);
  const records = names.flatMap((row) => names.map((column) => ({ row, column, value: 1 })));
  const options = { title, row: 'row', column: 'column', value: 'value', axis: '', cells: 'square' } as const;
  const wide = heatMapFigure(records, options);
  assert.equal(wide.layout.xaxis?.ticktext?.length, 40);
  assert.doesNotMatch(heading(wide), /Spalte/);
  const narrow = heatMapFigure(records, { ...options, preset: 'single' });
  assert.deepEqual(narrow.layout.xaxis?.ticktext?.slice(0, 2), ['Artikel 0', 'Artikel 2']);
  assert.match(heading(narrow), /benannt: jede 2\. Spalte/);
  assert.match(narrow.alt.en, /Named: one column in 2\. All 1600 values: 1\./);
});

test('absent: the value of pairs without a record; a record without a value still has none', () => {
  const records = [
    { row: 'a', column: 'x', value: 2 },
    { row: 'b', column: 'x', value: null },
    { row: 'b', column: 'y', value: 3 },
  ];
  const heat = { title, row: 'row', column: 'column', value: 'value', axis: '', absent: 0 } as const;
  const cells = heatMapFigure(records, heat);
  assert.deepEqual(cells.rows[1], { row: 'a', column: 'y', value: 0 });
  assert.match(heading(cells), /1 ohne Wert/);
  const panels = smallMultiplesFigure(records, {
    ...{ title, panel: 'row', label: 'column' },
    value: 'value',
    axis: '',
    absent: 0,
  });
  assert.equal(panels.rows.length, 3);
  const stacked = stackedSharesFigure(records, {
    title,
    label: 'row',
    group: 'column',
    value: 'value',
    axis: '',
    format: 'number',
    absent: 0,
  });
  assert.equal(stacked.rows.length, 3);
  assert.throws(() => heatMapFigure(records, { ...heat, absent: Number.NaN }), /absent/);
});

test('heatMapFigure: square cells are as high as they are wide', () => {
  const records = ['a', 'b', 'c'].flatMap((row) => ['a', 'b', 'c'].map((column) => ({ row, column, value: 1 })));
  const {
    width = 0,
    height = 0,
    margin,
  } = heatMapFigure(records, { title, row: 'row', column: 'column', value: 'value', axis: '', cells: 'square' }).layout;
  const across = width - Number(margin?.l) - Number(margin?.r);
  const down = height - Number(margin?.t) - Number(margin?.b);
  assert.ok(Math.abs(across - down) <= 2, `${across} × ${down}`);
});

test('timelineFigure: what has no date is drawn in a column of its own and counted', () => {
  const records = [
    { date: '2023-09-13', who: 'A' },
    { date: null, who: 'A' },
    { date: '', who: 'B' },
    { date: '2023-09-20', who: 'B' },
  ];
  const figure = timelineFigure(records, { title, date: 'date', label: 'who' });
  const [first, undated, alsoUndated, last] = trace(figure, 0).x;
  assert.ok(undated > last && undated === alsoUndated && last - first === 7);
  assert.match(heading(figure), /2 ohne Datum/);
  assert.equal((figure.layout.xaxis?.ticktext as string[] | undefined)?.at(-1), 'ohne<br>Datum');
  assert.equal(figure.rows[1]?.date, null);
  assert.match(figure.alt.de, /Vom 13\. Sept\. 2023 bis zum 20\. Sept\. 2023/);
});

test('timelineFigure: a date that is none is named with its record; no date at all is an error', () => {
  const options = { title, date: 'date', label: 'who' } as const;
  assert.throws(() => timelineFigure([{ date: '13.9.2023', who: 'A' }], options), /record 1 is "13\.9\.2023"/);
  assert.throws(() => timelineFigure([{ date: null, who: 'A' }], options), /none of the 1 records has a date/);
});

test('heatMapFigure: article by article has all articles on both sides, in one order', () => {
  const records = [
    { row: 'a', column: 'b', value: 1 },
    { row: 'b', column: 'c', value: 2 },
  ];
  const options = { title, row: 'row', column: 'column', value: 'value', axis: '' } as const;
  const { yaxis, xaxis } = heatMapFigure(records, { ...options, cells: 'square' }).layout;
  assert.deepEqual(yaxis?.ticktext, ['a', 'b', 'c']);
  assert.deepEqual(xaxis?.ticktext, ['a', 'b', 'c']);
  assert.deepEqual(heatMapFigure(records, options).layout.xaxis?.ticktext, ['b', 'c']);
});

test('timelineFigure: marks of one lane and day do not lie on each other', () => {
  const records = Array.from({ length: 5 }, () => ({ date: '2023-09-13', who: 'A' }));
  const figure = timelineFigure(records, { title, date: 'date', label: 'who' });
  assert.equal(new Set(trace(figure, 0).y).size, 5);
});

test('timelineFigure: marks of near days in one lane do not touch, those of one group and day stand together', () => {
  const records = Array.from({ length: 60 }, (_, index) => ({
    date: index < 40 ? `1990-0${1 + (index % 9)}-0${1 + ((index * 7) % 9)}` : '2023-09-13',
    who: 'A',
    type: ['direkt', 'indirekt'][index % 2] ?? '',
  }));
  const figure = timelineFigure(records, { title, date: 'date', label: 'who', group: 'type' });
  const { width = 0, height = 0, margin, xaxis, yaxis } = figure.layout;
  const [left = 0, right = 0] = (xaxis?.range ?? []) as number[];
  const [bottom = 0, top = 0] = (yaxis?.range ?? []) as number[];
  const across = (width - Number(margin?.l) - Number(margin?.r)) / (right - left);
  const down = (height - Number(margin?.t) - Number(margin?.b)) / (bottom - top);
  const marks = [0, 1].flatMap((index) =>
    trace(figure, index).x.map((x: number, at: number) => ({ x: x * across, y: trace(figure, index).y[at] * down })),
  );
  const size = trace(figure, 0).marker.size * 0.9;
  for (const [index, one] of marks.entries()) {
    const touching = marks
      .slice(index + 1)
      .find((other) => Math.abs(one.x - other.x) < size && Math.abs(one.y - other.y) < size);
    assert.equal(touching, undefined, `${index}`);
  }
  const onOneDay = [0, 1].map((index) => trace(figure, index).y.slice(-10));
  assert.ok(Math.max(...onOneDay[0]) < Math.min(...onOneDay[1]));
});

test('smallMultiplesFigure: five panels stand as three and two; numbers of any length leave room for the bars', () => {
  const panels = (count: number, value: number) =>
    smallMultiplesFigure(
      Array.from({ length: count }, (_, index) => ({ panel: `P${index}`, name: 'x', value })),
      { title, panel: 'panel', label: 'name', value: 'value', axis: '' },
    );
  const places = (figure: Figure) =>
    figure.data
      .filter(({ type }) => type === 'bar')
      .map((_, index) => {
        const axis = (figure.layout as Record<string, { domain: number[] }>)[`xaxis${index === 0 ? '' : index + 1}`];
        return axis?.domain[0];
      });
  assert.equal(new Set(places(panels(5, 1))).size, 3);
  const [low = 0, high = 0] = (panels(4, -8e9).layout.xaxis?.range ?? []) as number[];
  assert.ok(low < -8e9 && high === 0 && low > -8e9 * 3, `${low} to ${high}`);
});

test('timelineFigure: a lane is as high as its fullest day needs, the others stay low', () => {
  const plotHeight = (names: readonly string[]) => {
    const records = names.map((who) => ({ date: '2023-09-13', who }));
    const { height, margin } = timelineFigure(records, { title, date: 'date', label: 'who' }).layout;
    return Number(height) - Number(margin?.t) - Number(margin?.b);
  };
  const low = plotHeight(['B']);
  const high = plotHeight(Array(20).fill('A'));
  assert.ok(high > 4 * low, `${high} and ${low}`);
  assert.ok(Math.abs(plotHeight([...Array(20).fill('A'), 'B', 'C']) - (high + 2 * low)) <= 2);
});

test('dispersionFigure: articles without hits are lanes, hits outside of an article are errors', () => {
  const lanes = [
    { label: 'A', length: 100 },
    { label: 'B', length: 50 },
  ];
  const options = { title, label: 'article', position: 'at', lanes, unit: 'Token' } as const;
  const figure = dispersionFigure(
    [
      { article: 'A', at: 10 },
      { article: 'A', at: 99 },
    ],
    options,
  );
  assert.deepEqual(trace(figure, 0).x, [100, 50]);
  assert.match(figure.alt.de, /ohne Fundstelle: 1 von 2 Artikeln/);
  assert.throws(() => dispersionFigure([{ article: 'B', at: 51 }], options), /"B" runs from 0 to 50/);
  assert.throws(() => dispersionFigure([{ article: 'B', at: null }], options), /at of record 1 is null; "B" runs/);
  assert.throws(() => dispersionFigure([{ article: 'C', at: 1 }], options), /"C", which is no lane/);
});

test('zipfFigure: keeps the ends of each step of equal counts', () => {
  const counts = [5, 3, 3, 3, 1, 1, 1, 1];
  const figure = zipfFigure(
    counts.map((count, index) => ({ term: `w${index}`, count })),
    { title, term: 'term', count: 'count' },
  );
  assert.deepEqual(
    figure.rows.map(({ rank, count }) => [rank, count]),
    [
      [1, 5],
      [2, 3],
      [4, 3],
      [5, 1],
      [8, 1],
    ],
  );
  assert.match(heading(figure), /18 Token, 8 Types/);
  assert.match(heading(figure), /einmal belegt: 4 Types/);
});

test('networkFigure: links of one pair are one with the sum of weights; too many nodes are an error', () => {
  const options = { title, source: 'from', target: 'to', weight: 'weight', sides: ['Medium', 'Aussage'] } as const;
  const figure = networkFigure(
    [1, 2].map((weight) => ({ from: 'A', to: 'x', weight })),
    options,
  );
  assert.deepEqual(figure.rows, [{ source: 'A', target: 'x', weight: 3 }]);
  const { weight: _, ...unweighted } = options;
  const twice = ['x', 'x', 'y'].map((to) => ({ from: 'A', to }));
  assert.deepEqual(networkFigure(twice, unweighted).rows, [
    { source: 'A', target: 'x', weight: 2 },
    { source: 'A', target: 'y', weight: 1 },
  ]);
  assert.match(heading(networkFigure(twice, unweighted)), /dickere Linie: stärkere Verbindung/);
  assert.doesNotMatch(heading(figure), /dickere Linie/);
  assert.match(figure.alt.de, /Verbindungen, Medium: Werte: A \(1\)/);
  const many = Array.from({ length: 300 }, (_, index) => ({ from: 'A', to: `x${index}`, weight: 1 }));
  assert.throws(() => networkFigure(many, options), /301 nodes; at most 300/);
  assert.throws(() => networkFigure([{ from: 'A', to: 'x', weight: 0 }], options), /weight of record 1 is 0/);
});

test('networkFigure: the order of the records does not change the places', () => {
  const records = ['x', 'y', 'z'].flatMap((to, index) =>
    (index === 2 ? ['A'] : ['A', 'B']).map((from) => ({ from, to })),
  );
  const options = { title, source: 'from', target: 'to', sides: ['Medium', 'Aussage'] } as const;
  assert.deepEqual(networkFigure([...records].reverse(), options), networkFigure(records, options));
});

test('flowFigure: names beyond the limit become one that says how many they are; nothing is lost', () => {
  const records = Array.from({ length: 10 }, (_, index) => ({
    from: `M${index % 2}`,
    to: `S${index}`,
    size: index + 1,
  }));
  const figure = flowFigure(records, {
    title,
    source: 'from',
    target: 'to',
    value: 'size',
    sides: ['Medium', 'Sprecher'],
    limit: 4,
  });
  const total = figure.rows.reduce((sum, { value }) => sum + Number(value), 0);
  assert.equal(total, 55);
  assert.deepEqual(new Set(figure.rows.map(({ target }) => target)), new Set(['S9', 'S8', 'S7', 'Übrige (7)']));
});

test('flowFigure: fractions are written as such beside the names and over the bands', () => {
  const records = [
    { from: 'M', to: 'S', size: 0.25 },
    { from: 'M', to: 'T', size: 0.5 },
  ];
  const figure = flowFigure(records, {
    title,
    source: 'from',
    target: 'to',
    value: 'size',
    sides: ['Medium', 'Sprecher'],
  });
  const text = JSON.stringify([figure.data, figure.layout]);
  for (const number of ['0,25', '0,50', '0,75']) assert.ok(text.includes(number), number);
});

test('flowFigure: bands of the smallest flows have their height', () => {
  const options = { title, source: 'from', target: 'to', value: 'size', sides: ['Medium', 'Sprecher'] } as const;
  const { y } = trace(flowFigure([{ from: 'M', to: 'S', size: 1e-6 }], options), 0);
  assert.ok(Math.abs(Math.max(...y) - Math.min(...y) - 1e-6) < 1e-12);
});

test('every builder: a legend shows names in full that differ only at their end', () => {
  const records = Array.from({ length: 18 }, (_, index) => ({
    outlet: 'X',
    speaker: `Sprecherin der Landesregierung ${index}`,
    share: 1 / 18,
  }));
  const figure = stackedSharesFigure(records, {
    title,
    label: 'outlet',
    group: 'speaker',
    value: 'share',
    axis: '',
    preset: 'single',
  });
  assert.deepEqual(
    figure.data.map(({ name }) => name),
    records.map(({ speaker }) => speaker),
  );
  assert.ok(Number(figure.layout.margin?.t) > 18 * 19);
});

test('lineFigure: a gap interrupts line and band, and a value between two gaps stands with its interval alone', () => {
  const days = [0.2, 0.3, null, 0.5, null, 0.1].map((share, day) => ({
    date: `2024-02-0${day + 1}`,
    share,
    low: share && share / 2,
    high: share && share * 2,
  }));
  const figure = lineFigure(days, {
    title,
    date: 'date',
    value: 'share',
    low: 'low',
    high: 'high',
    axis: '',
    format: 'share',
  });
  const bands = figure.data.slice(0, -1).map((_, index) => trace(figure, index));
  assert.deepEqual(
    bands.map(({ x, fill }) => [x.length, fill]),
    [
      [4, 'toself'],
      [2, undefined],
      [2, undefined],
    ],
  );
  const line = trace(figure, figure.data.length - 1);
  assert.deepEqual(line.y, [20, 30, null, 50, null, 10]);
  assert.equal(line.connectgaps, false);
  assert.match(figure.alt.en, /Band: 95% interval\. 2 gaps \(line interrupted\)/);
  assert.deepEqual(figure.rows[2], { date: '2024-02-03', value: null, low: null, high: null });
});

test('lineFigure: events are upright lines with names; what is no date, and a second value of a date, are refused', () => {
  const records = [
    { date: '2024-02-01', count: 3 },
    { date: '2024-03-01', count: 5 },
    { date: null, count: 9 },
  ];
  const options = { title, date: 'date', value: 'count', axis: 'Zitate' } as const;
  const figure = lineFigure(records, { ...options, events: [{ date: '2024-02-10', label: 'Wahl' }] });
  assert.equal(figure.layout.shapes?.[0]?.x0, 19763);
  assert.equal(figure.layout.annotations?.[0]?.text, 'Wahl');
  assert.match(figure.alt.de, /1 ohne Datum/);
  assert.throws(
    () => lineFigure(records, { ...options, events: [{ date: '30.2.', label: 'X' }] }),
    /event "X" is "30.2."/,
  );
  assert.throws(
    () => lineFigure([...records, { date: '2024-02-01', count: 3 }], options),
    /record 4 is the second of "" at 2024-02-01/,
  );
  assert.throws(() => lineFigure([{ date: '2024-02-30', count: 1 }], options), /date of record 1 is "2024-02-30"/);
  assert.throws(() => lineFigure([{ date: null, count: 1 }], options), /no record has a date and a value/);
});
