// The frame of the page; the script fills it with text nodes only, never with markup.
import { escapeHtml } from '../../base';

export function pageHtml(coder: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Wortlaut: coder ${escapeHtml(coder)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/style.css"></head>
<body>
<header><h1>Coder <b id="coder">${escapeHtml(coder)}</b></h1>
<div id="progress" role="progressbar" aria-label="Decided" aria-valuemin="0"><span id="bar"></span></div>
<p id="count"></p><button id="help-button" type="button" aria-expanded="false" aria-controls="help">Keys <kbd>?</kbd></button></header>
<p id="alert" role="alert" hidden></p>
<main>
<section id="texts" aria-label="Article"></section>
<section id="panel" aria-labelledby="question">
<h2 id="question">Loading …</h2>
<p id="words" tabindex="-1"></p>
<div id="fields"></div>
<div id="actions" role="group" aria-label="Decision"></div>
<label for="note">Comment <kbd>c</kbd></label><input id="note" autocomplete="off">
<div id="steps" role="group" aria-label="Steps"></div>
<div id="added"></div>
</section>
</main>
<aside id="help" aria-label="Keys" hidden></aside>
<p id="status" role="status"></p>
<script src="/script.js"></script>
</body></html>`;
}
