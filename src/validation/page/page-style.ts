/** The look of the page: the article to the left in a column that reads well, the question to the right. */
export const PAGE_STYLE = `
:root { --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #fff; --ground: #f4f5f7; --accent: #0b57a4; --now: #ffe08a; --kept: #dbeafe; --mine: #d7f0dc; }
* { box-sizing: border-box; }
body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); }
header { display: flex; gap: 1rem; align-items: center; padding: .5rem 1rem; background: var(--paper); border-bottom: 1px solid var(--line); }
h1 { font-size: 1rem; font-weight: 400; margin: 0; }
#progress { flex: 1; height: .5rem; border-radius: 1rem; background: var(--line); overflow: hidden; }
#bar { display: block; height: 100%; width: 0; background: var(--accent); }
#count { margin: 0; font-variant-numeric: tabular-nums; }
main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) 26rem; }
#texts { display: flex; min-height: 0; }
.text { flex: 1; min-width: 0; overflow: auto; padding: 1rem 2rem 50vh; background: var(--paper); }
.text + .text { border-left: 1px solid var(--line); }
.text h2 { margin: 0 0 .5rem; font-size: .9rem; font-weight: 400; color: var(--soft); }
.raw { max-width: 42rem; margin: 0 auto; white-space: pre-wrap; overflow-wrap: anywhere; font: 1.1rem/1.65 Georgia, 'Times New Roman', serif; }
.raw mark { color: inherit; background: var(--kept); border-radius: 2px; }
.raw mark.who { text-decoration: underline 2px var(--accent); text-underline-offset: 4px; }
.raw mark.who:not(.found, .mine, .now) { background: none; }
.raw mark.mine { background: var(--mine); }
.raw mark.inner { box-shadow: inset 0 -2px 0 var(--soft); }
.raw mark.now { background: var(--now); box-shadow: 0 0 0 2px var(--now); }
.raw .aside { color: #626b75; }
#panel { overflow: auto; padding: 1rem; border-left: 1px solid var(--line); display: flex; flex-direction: column; gap: .75rem; }
h2 { font-size: 1.1rem; margin: 0; }
#panel > * { flex-shrink: 0; }
#words { margin: 0; padding: .6rem .8rem; background: var(--paper); border-left: 4px solid var(--now); max-height: 14rem; overflow: auto; overflow-wrap: anywhere; font-family: Georgia, serif; }
#words:empty { display: none; }
label { font-size: .85rem; color: var(--soft); }
input, select { width: 100%; font: inherit; padding: .4rem .6rem; border: 1px solid #8c959f; border-radius: 6px; background: var(--paper); color: var(--ink); }
button { font: inherit; padding: .4rem .7rem; border: 1px solid #8c959f; border-radius: 6px; background: var(--paper); color: var(--ink); cursor: pointer; text-align: left; }
button:hover { background: #eaeef2; }
button.main { background: var(--accent); border-color: var(--accent); color: #fff; }
button[aria-pressed="true"] { outline: 3px solid var(--accent); outline-offset: -3px; font-weight: 600; }
:focus-visible { outline: 3px solid #d97706; outline-offset: 1px; }
kbd { font: .75rem ui-monospace, monospace; border: 1px solid currentColor; border-radius: 4px; padding: 0 .3rem; }
#actions, .types, #steps { display: grid; grid-template-columns: 1fr 1fr; gap: .4rem; }
#panel h3 { margin: 0; font-size: .9rem; }
#words:focus { outline: none; }
.types { gap: .25rem; font-size: .9rem; }
#actions button, #steps button, .types button { display: flex; justify-content: space-between; align-items: center; gap: .5rem; }
#steps .wide { grid-column: 1 / -1; }
#actions .main { grid-column: 1 / -1; padding: .7rem; font-weight: 600; }
#alert { margin: 0; padding: .6rem 1rem; background: #ffebe9; color: #82071e; font-weight: 600; }
#status { position: fixed; bottom: 0; left: 0; margin: 0; padding: .3rem 1rem; background: #1b1f24; color: #fff; border-radius: 0 6px 0 0; }
#status:empty { display: none; }
#help { position: fixed; top: 3.2rem; right: 1rem; z-index: 2; padding: 1rem 1.2rem; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 8px 24px #0003; }
#help[hidden], #alert[hidden] { display: none; }
#help dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem .8rem; margin: 0; }
#help dd { margin: 0; }
#added ul { list-style: none; margin: .3rem 0; padding: 0; display: grid; gap: .3rem; }
#added button { width: 100%; border-left: 4px solid #2da44e; display: flex; gap: .5rem; align-items: center; font-size: .85rem; padding: .2rem .5rem; }
#added button span { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
@media (max-width: 60rem) { main { grid-template-columns: 1fr; overflow: auto; } #texts { min-height: 50vh; } #panel { border-left: 0; } }
`;
