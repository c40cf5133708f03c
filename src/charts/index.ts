// One builder per chart: records in, a Plotly figure out; one theme; export to files.
export type { Figure } from './types';
