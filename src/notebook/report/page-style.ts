// How the report page looks, on a screen and on paper, and the scripts that it runs.

export const STYLE = `
*{box-sizing:border-box}
body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}
nav.side{position:fixed;inset:0 auto 0 0;width:17rem;overflow-y:auto;padding:1rem;border-right:1px solid #ccc;background:#f6f7f9;font-size:.875rem}
nav.side ul{list-style:none;margin:.2rem 0 .6rem;padding:0}
nav.side ul ul{padding-left:.8rem;margin:.2rem 0}
nav.side a{color:#1a1a1a;text-decoration:none;display:block;padding:.1rem .3rem;border-radius:.2rem}
nav.side a:hover,nav.side a:focus-visible,nav.side a[aria-current]{background:#dde3ee}
nav.side .notebook>a{font-weight:600}
main{margin-left:17rem;padding:1.5rem 2rem 4rem;max-width:64rem}
pre{overflow-x:auto;background:#f6f6f6;padding:.6rem;font-size:.85rem;margin:.3rem 0}
table{border-collapse:collapse;font-size:.875rem}
caption{color:#555;padding:.2rem 0}
td,th{box-sizing:content-box;padding:.2rem .6rem;border-bottom:1px solid #ddd;text-align:left;vertical-align:top}
thead th{vertical-align:bottom;position:sticky;top:0;background:#fff;box-shadow:0 1px 0 #999}
.wortlaut-table td{text-align:right}
.wide{margin:.6rem 0 0;max-width:100%}
.wide [role=region]{max-height:26rem!important;overflow:auto;border:1px solid #999;border-radius:.2rem;padding:0 .3rem}
.files{font-size:.85rem;color:#555;margin:.2rem 0 .8rem}
.files h2{color:#1a1a1a}
.paper{display:none}
img{max-width:100%;height:auto}
figure{margin:1rem 0}
figcaption,summary{font-size:.85rem;color:#555}
main>section{border-top:3px solid #1a1a1a;margin-top:2rem;padding-top:.5rem}
main>section:first-child{border:0;margin:0;padding:0}
section.question{margin-top:2rem}
.card{border:1px solid #ccc;border-radius:.3rem;padding:.6rem 1rem;margin:1rem 0}
.card h2{margin:.2rem 0;font-size:1.1rem}
.failed{color:#a40000}
.paged main>section:not(.current),.paged nav.side .notebook:not(.current) ul{display:none}
@media (max-width:56rem){nav.side{position:static;width:auto;border:0}main{margin:0;padding:1rem}}
@media print{
details.code,nav.side,.files,figcaption,script{display:none!important}
main{margin:0;padding:0;max-width:none}
.paged main>section:not(.current){display:block}
main>section{break-before:page;border:0}
main>section:first-child{break-before:auto}
h1,h2,h3,caption{break-after:avoid}
figure,tr,.card{break-inside:avoid}
table{font-size:.6rem}
.wide table{table-layout:fixed}
td,th{box-sizing:border-box;min-width:0!important;padding:.1rem .25rem;overflow-wrap:break-word;hyphens:auto}
.wide p,.wide details{display:none}
.wide p.paper{display:block;font-size:.6rem;color:#555;margin:.2rem 0 .8rem}
.wide [role=region]{max-height:none!important;overflow:visible;border:0}
a{color:inherit;text-decoration:none}
}
@page{size:A4;margin:16mm}
`;

/** Draws the charts over their pictures, where the file of Plotly lies beside the page. */
export const DRAW_CHARTS = `if (window.Plotly) for (const { id, data } of JSON.parse(document.getElementById('charts').textContent)) {
  const picture = document.getElementById(id);
  const place = document.createElement('div');
  picture.before(place);
  Plotly.newPlot(place, data.data, data.layout, { responsive: true, displaylogo: false, ...data.config }).then(() => picture.remove());
}`;

/** Shows one notebook at a time, the one that the address names; without this script all stand below each other. */
export const TURN_PAGES = `{
  const sections = [...document.querySelectorAll('main>section')];
  const links = [...document.querySelectorAll('nav.side a')];
  const turn = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const place = document.getElementById(id);
    const current = sections.find((section) => section === place || section.contains(place)) ?? sections[0];
    for (const section of sections) section.classList.toggle('current', section === current);
    for (const link of links) link.toggleAttribute('aria-current', decodeURIComponent(link.hash.slice(1)) === (id || current.id));
    for (const entry of document.querySelectorAll('nav.side .notebook')) entry.classList.toggle('current', entry.querySelector('a').hash === '#' + current.id);
    (place ?? current).scrollIntoView();
    for (const chart of current.querySelectorAll('.js-plotly-plot')) window.Plotly?.Plots.resize(chart);
  };
  document.documentElement.classList.add('paged');
  addEventListener('hashchange', turn);
  turn();
}`;
