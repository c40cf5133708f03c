// What the evidence looks like. Differences are told by underlines and weight as well as by colour, so that a print in
// black and white shows them; words only on one side are named as such to a screen reader as well.

/** For a pair of texts side by side; every rule stands below `.wortlaut-pair`, so that a notebook keeps its own look. */
export const PAIR_STYLE = `
.wortlaut-pair{margin:1.2rem 0;border:1px solid #767676;border-radius:4px;overflow:hidden;background:#fff;color:#111;
font:1rem/1.5 "Source Sans 3","Noto Sans",system-ui,sans-serif}
.wortlaut-pair header{padding:.5rem .8rem;background:#f2f2f2;border-bottom:1px solid #767676}
.wortlaut-pair h3{display:inline;font-size:1rem;margin:0 .6rem 0 0}
.wortlaut-pair .numbers{white-space:nowrap;margin-right:.8rem}
.wortlaut-pair .sides{display:grid;grid-template-columns:1fr 1fr}
.wortlaut-pair .side{padding:.6rem .8rem;min-width:0}
.wortlaut-pair .side+.side{border-left:1px solid #767676}
.wortlaut-pair .source{font-size:.875rem;margin:0 0 .4rem;overflow-wrap:anywhere}
.wortlaut-pair blockquote{margin:0;white-space:pre-line;overflow-wrap:anywhere}
.wortlaut-pair del,.wortlaut-pair ins{text-decoration:none;padding:0 .1em}
.wortlaut-pair del{border-bottom:2px dashed #8a2d0c;background:#fdeee8}
.wortlaut-pair ins{border-bottom:3px double #0b4a75;background:#e6f1f8}
.wortlaut-pair mark{background:#fff3bf;color:inherit;font-weight:700;outline:1px solid #806600;border-radius:2px}
.wortlaut-pair .first{font-weight:700;border:1px solid #111;border-radius:2px;padding:0 .3em;white-space:nowrap}
.wortlaut-pair .why{padding:.4rem .8rem;border-top:1px solid #767676;font-size:.875rem}
.wortlaut-pair .why summary{cursor:pointer}
.wortlaut-pair .why table{border-collapse:collapse;margin:.4rem 0}
.wortlaut-pair .why td,.wortlaut-pair .why th{text-align:left;padding:.1rem .8rem .1rem 0;font-weight:400}
.wortlaut-pair .why td:last-child{text-align:right;font-variant-numeric:tabular-nums}
.wortlaut-pair .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){.wortlaut-pair .sides{grid-template-columns:1fr}
.wortlaut-pair .side+.side{border-left:0;border-top:1px solid #767676}}
@media print{.wortlaut-pair{break-inside:avoid}}`.trim();

/** For the page around the pairs. */
export const PAGE_STYLE = `
body{max-width:72rem;margin:0 auto;padding:1rem 1.2rem 4rem;color:#111;background:#fff;
font:1rem/1.5 "Source Sans 3","Noto Sans",system-ui,sans-serif}
h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2.5rem;border-bottom:2px solid #111}
table.plain{border-collapse:collapse;width:100%;margin:.6rem 0 1.4rem;font-size:.9375rem}
table.plain th,table.plain td{border-bottom:1px solid #bbb;padding:.25rem .6rem .25rem 0;text-align:left;vertical-align:top;
overflow-wrap:anywhere}
table.plain td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
table.places{table-layout:fixed}table.places th:nth-child(1){width:9.5rem}table.places th:nth-child(2){width:12rem}
table.places th:nth-child(3){width:9rem}table.places th:nth-child(5){width:6.5rem;text-align:right}
dl.settings{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;font-size:.875rem}dl.settings dd{margin:0}
.cluster{border-left:4px solid #111;padding-left:.8rem;margin:1.4rem 0}
.cluster h3{font-size:1rem;margin:0}.cluster blockquote{margin:.3rem 0}
a{color:#0b4a75}`.trim();
