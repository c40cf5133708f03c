// The JavaScript that runs in a drawing page. Kept as text: it belongs to the page, where there is no module and no
// type of ours.

/**
 * `drawChart(figure, seed)` draws a figure and gives its SVG with the texts in it. Plotly makes its ids from
 * Math.random: it is replaced by a generator that starts from the same seed each time.
 */
export const DRAW_CHART = `
const seeded = (state) => () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};
const textsOf = (root) => {
  const texts = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement.closest('text') === null) continue;
    texts.push({ text: node.data, bold: Number(getComputedStyle(node.parentElement).fontWeight) >= 600 });
  }
  return texts;
};
window.drawChart = async (figure, seed) => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  Math.random = seeded(seed);
  try {
    await Plotly.newPlot(place, figure.data, figure.layout, { ...figure.config, staticPlot: true, responsive: false });
    const undrawn = figure.data.find((trace, index) => (trace.type ?? 'scatter') !== place._fullData[index]?.type);
    if (undrawn) throw new Error('a trace of the type "' + undrawn.type + '" cannot be drawn');
    return { svg: Plotly.Snapshot.toSVG(place, 'svg'), texts: textsOf(place), width: place._fullLayout.width, height: place._fullLayout.height };
  } finally {
    Plotly.purge(place);
    place.remove();
  }
};
window.loadFonts = async (css) => {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  await Promise.all([...document.fonts].map((font) => font.load()));
};
window.showSvg = (svg, title, language) => {
  document.title = title;
  document.documentElement.lang = language;
  document.body.innerHTML = svg;
};
`;
