/** A stretch of a text: `text.slice(start, end)`, in JavaScript string offsets (UTF-16 code units). */
export interface Span {
  readonly start: number;
  readonly end: number;
}
