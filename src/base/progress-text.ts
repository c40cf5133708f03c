// The words of a line of progress: the count, the rate, the time that is left.

export interface ProgressState {
  readonly task?: string;
  readonly unit?: string;
  readonly total: number | null;
  readonly done: number;
  /** Since the work began. */
  readonly seconds: number;
}

/** Before, the first steps, which are the slowest, would tell a time far too long. */
const SECONDS_BEFORE_TIME_LEFT = 2;

/** "Reading: 3,412 of 10,000 articles · 812 a second · 8 s left". */
export function progressText({ task = '', unit = '', total, done, seconds }: ProgressState): string {
  const count = total === null ? number(done) : `${number(Math.min(done, total))} of ${number(total)}`;
  const rate = seconds > 0 ? done / seconds : 0;
  const parts = [`${task === '' ? '' : `${task}: `}${count}${unit === '' ? '' : ` ${unit}`}`];
  if (rate > 0) parts.push(rateText(rate));
  if (rate > 0 && seconds >= SECONDS_BEFORE_TIME_LEFT && total !== null && done < total)
    parts.push(`${durationText((total - done) / rate)} left`);
  return parts.join(' · ');
}

function rateText(rate: number): string {
  return rate >= 1 ? `${number(Math.round(rate))} a second` : `${number(Math.max(1, Math.round(rate * 60)))} a minute`;
}

/** "8 s", "3 min", "1 h 5 min". */
function durationText(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
