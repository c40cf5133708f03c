// Notebooks: show, the runner over the Jupyter protocol, comparison with committed outputs, reports.

export { plotlyPath } from './chart-bundle';
export { type Difference, TOLERANCE } from './compare';
export { loadNotebook, notebookText, writeWhole } from './document';
export { html, type SafeHtml, trustedHtml } from './html';
export { killKernels } from './kernel';
export { installKernelSpec, jupyterDataFolder, removeKernelSpec } from './kernel-spec';
export { drawCharts } from './pictures';
export { createProgress } from './progress';
export { collectProvenance } from './provenance';
export { checkReportFolder, clearReportFolder, resultWord, writeReport } from './report';
export { type Job, type NotebookResult, prepareJobs, runNotebooks } from './runner';
export { type ShowOptions, show } from './show';
export { shownFigures, shownTables } from './shown';
export { summaryText } from './summary';
