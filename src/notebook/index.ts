// Notebooks: show, the runner over the Jupyter protocol, comparison with committed outputs, reports.
export { html, type SafeHtml } from './html';
export { type ShowOptions, show } from './show';
