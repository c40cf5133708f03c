// Notebooks: show, the runner over the Jupyter protocol, comparison with committed outputs, reports.

export { killKernels } from './kernel/kernel';
export { installKernelSpec, jupyterDataFolder, removeKernelSpec } from './kernel/kernel-spec';
export { drawCharts, type LostChart } from './report/pictures';
export {
  checkReportFolder,
  clearReportFolder,
  EXPORTS_FOLDER,
  type ReportFormat,
  type ReportOptions,
  resultWord,
  writePdfReport,
  writeReport,
  writeWordReport,
} from './report/report';
export { changesSinceCommitted, recordRun } from './run/committed-run';
export { type Difference, TOLERANCE } from './run/compare';
export { shownFigures, shownTables } from './run/outputs';
export { createProgress } from './run/progress';
export { type Basis, collectBasis, provenanceOf } from './run/provenance';
export { type Job, type NotebookResult, prepareJobs, runNotebooks } from './run/runner';
export { summaryText } from './run/summary';
export { clearOutput, input } from './show/ask';
export { plotlyPath } from './show/chart-bundle';
export { loadNotebook, notebookText } from './show/document';
export { html, type SafeHtml, trustedHtml } from './show/html';
export { type ProgressOptions, progress } from './show/progress';
export { type ShowOptions, show } from './show/show';
