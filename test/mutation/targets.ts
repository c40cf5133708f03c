// The logic that a wrong number would come from, with the tests that are there to notice.

/** A source file and the tests that belong to it. */
export interface Target {
  readonly file: string;
  readonly tests: readonly string[];
}

const target = (file: string, ...tests: string[]): Target => ({
  file: `src/${file}.ts`,
  tests: tests.map((test) => `test/unit/${test}.test.ts`),
});

export const TARGETS: readonly Target[] = [
  target('base/page-policy', 'notebook/page-policy'),
  target('corpus/calendar-date', 'corpus/calendar-date', 'corpus/article-periods'),
  target('notebook/run/committed-run', 'notebook/committed-run'),
  target('notebook/run/compare', 'notebook/compare'),
  target('notebook/run/provenance', 'notebook/report', 'notebook/committed-run'),
  target('overlap/clusters/cluster-graph', 'overlap/clusters'),
  target('quotations/shares/voice-counts', 'quotations/share-of-voice', 'quotations/speaker-kinds'),
  target('quotations/shares/voice-tallies', 'quotations/share-of-voice'),
  target('quotations/speakers/speaker-table', 'quotations/speaker-table'),
  target('quotations/speakers/table-index', 'quotations/people', 'quotations/speaker-table'),
  target('statistics/bootstrap', 'statistics/bootstrap'),
  target('statistics/concentration', 'statistics/concentration'),
  target('statistics/contingency', 'statistics/contingency'),
  target('statistics/wilson-interval', 'statistics/over-time', 'statistics/concentration'),
  target('tables/csv', 'tables/csv'),
];
