// The JavaScript that runs inside a notebook page: draws charts, hands Plotly to the page (tables: `table-script.ts`).
// Kept as text, so that what a notebook stores is the same whichever compiler built the kit. It must run in every front
// end, so: no modules, no library, nothing at the top level but one call.

/** The file of Plotly that charts are drawn with, and the package it comes from. */
export const PLOTLY_PACKAGE = 'plotly.js-cartesian-dist-min';
export const PLOTLY_FILE = 'plotly-cartesian.min.js';

/**
 * A function of (id, figure, alt) that draws a chart into the page's elements with that id as soon as the page has Plotly, and
 * then hides the static picture in front of it. Plotly comes from whichever of these answers first: the kernel
 * (`DELIVER_PLOTLY`), the browser's cache, the Jupyter server that \`wortlaut lab\` starts, a file beside an exported page.
 * Where none does, the picture stays. VS Code draws the chart itself from the output in front.
 */
export const DRAW_CHART = `((id, figure, alt) => {
  if (/vscode/.test(location.protocol + location.host)) return;
  const page = window.wortlautCharts ??= { waiting: [], asked: false };
  const draw = () => {
    for (const place of document.querySelectorAll('[data-wortlaut-chart="' + id + '"]:not([data-drawn])')) {
      place.dataset.drawn = 'true';
      place.setAttribute('role', 'figure');
      place.setAttribute('aria-label', alt);
      const copy = JSON.parse(JSON.stringify(figure));
      window.Plotly.newPlot(place, copy.data, copy.layout, { responsive: true, displaylogo: false, ...copy.config }).then(() => {
        const output = place.closest('.jp-OutputArea-child, .output_area');
        const picture = output && output.previousElementSibling;
        const shows = picture && (picture.querySelector('img, .js-plotly-plot') || picture.textContent.includes(alt));
        if (!shows || !picture.matches('.jp-OutputArea-child, .output_area')) return;
        // By a rule of the page where that can be: a picture that comes later is another element in the same place.
        if (!window.CSS || !CSS.supports('selector(:has(*))')) return picture.style.display = 'none';
        place.dataset.wortlautShown = 'true';
        if (document.getElementById('wortlaut-hidden')) return;
        const rule = Object.assign(document.createElement('style'), { id: 'wortlaut-hidden' });
        rule.textContent = '.jp-OutputArea-child:has(+ .jp-OutputArea-child [data-wortlaut-shown]), .output_area:has(+ .output_area [data-wortlaut-shown]) { display: none !important; }';
        document.head.append(rule);
      });
    }
  };
  page.flush ??= () => { if (window.Plotly) while (page.waiting.length > 0) page.waiting.shift()(); };
  page.waiting.push(draw);
  setTimeout(page.flush, 0);
  if (page.asked) return;
  page.asked = true;
  const lab = document.getElementById('jupyter-config-data');
  const base = document.body.dataset.baseUrl || (lab && JSON.parse(lab.textContent).baseUrl);
  const file = '${PLOTLY_FILE}';
  const sources = base ? [base + 'static/' + file] : [file, '../node_modules/${PLOTLY_PACKAGE}/' + file];
  const next = () => {
    const source = sources.shift();
    if (window.Plotly || source === undefined) return page.flush();
    const script = document.createElement('script');
    script.src = source;
    script.onload = page.flush;
    script.onerror = next;
    document.head.append(script);
  };
  const cached = window.caches ? caches.match('/wortlaut/' + file).then((found) => found && found.text()) : Promise.resolve();
  cached.catch(() => undefined).then((code) => {
    if (window.Plotly || !code) return next();
    (0, eval)(code);
    page.flush();
  });
})`;

/**
 * A function of (gzipped and base64-coded Plotly) that gives it to the page and to the browser's cache, and draws what
 * waits for it.
 */
export const DELIVER_PLOTLY = `(async (packed) => {
  const page = window.wortlautCharts ??= { waiting: [], asked: false };
  if (window.Plotly) return page.flush && page.flush();
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const code = await new Response(unpacked).text();
  if (!window.Plotly) (0, eval)(code);
  if (page.flush) page.flush();
  if (window.caches) {
    const cache = await caches.open('wortlaut');
    await cache.put('/wortlaut/${PLOTLY_FILE}', new Response(code));
  }
})`;
