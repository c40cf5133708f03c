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
  target('base/page-policy', 'notebook/report/page-policy'),
  target('corpus/article-choice', 'corpus/article-choice'),
  target('corpus/article-groups', 'corpus/article-groups', 'corpus/group-forms'),
  target('corpus/calendar-date', 'corpus/calendar-date', 'corpus/article-periods'),
  target('framing/find-frames', 'framing/framing'),
  target('framing/frame-reader', 'framing/framing'),
  target('framing/framing-counts', 'framing/framing'),
  target('import/formats/nesting', 'import/formats/nesting'),
  target('letters/broken-words', 'letters/reading'),
  target('letters/wrapped-lines', 'letters/reading'),
  target('mentions/mention-counts', 'mentions/mentions'),
  target('networks/co-occurrences', 'networks/networks'),
  target('networks/graph-measures', 'networks/networks'),
  target('networks/mention-network', 'networks/networks'),
  target('networks/quotation-network', 'networks/networks'),
  target('notebook/run/committed-run', 'notebook/run/committed-run'),
  target('notebook/run/compare', 'notebook/run/compare'),
  target('notebook/run/hashes', 'notebook/report/report', 'notebook/run/committed-run'),
  target('notebook/run/installed-packages', 'notebook/run/committed-run'),
  target('notebook/run/printed-streams', 'notebook/run/compare'),
  target('notebook/run/provenance', 'notebook/report/report', 'notebook/run/committed-run'),
  target('overlap/clusters/cluster-graph', 'overlap/clusters/clusters'),
  target('quotations/shares/voice-counts', 'quotations/shares/share-of-voice', 'quotations/speakers/speaker-kinds'),
  target('quotations/shares/voice-tallies', 'quotations/shares/share-of-voice'),
  target('quotations/speakers/speaker-table', 'quotations/speakers/speaker-table'),
  target('quotations/speakers/table-index', 'quotations/speakers/people', 'quotations/speakers/speaker-table'),
  target('selection/find-selection', 'selection/selection'),
  target('selection/selection-shares', 'selection/selection'),
  target('statistics/bootstrap', 'statistics/bootstrap'),
  target('statistics/concentration', 'statistics/concentration'),
  target('statistics/contingency', 'statistics/contingency'),
  target('statistics/poisson-draws', 'statistics/poisson-draws'),
  target('statistics/wilson-interval', 'statistics/over-time', 'statistics/concentration'),
  target('tables/csv', 'tables/csv'),
  target('validation/correction/corrected-shares', 'validation/correction/correction', 'validation/correction/missed'),
  target('validation/correction/error-rates', 'validation/correction/correction', 'validation/correction/missed'),
  target('validation/correction/misclassification', 'validation/correction/correction', 'validation/correction/missed'),
];
