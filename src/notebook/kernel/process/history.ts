// The cells that were run, as a front end asks for them: the last ones, some of them, those that match a pattern.

interface Entry {
  readonly line: number;
  readonly source: string;
  readonly output: string;
}

/** One session long: it begins with the kernel. */
const SESSION = 1;

/** What has been run since the kernel started. */
export class History {
  readonly #entries: Entry[] = [];

  add(line: number, source: string, output: string): void {
    this.#entries.push({ line, source, output });
  }

  /** The entries that a `history_request` asks for: `[session, line, source]`, or `[source, output]` in the third place. */
  find(request: Readonly<Record<string, unknown>>): unknown[] {
    const found = this.#chosen(request);
    return found.map(({ line, source, output }) => [
      SESSION,
      line,
      request.output === true ? [source, output === '' ? null : output] : source,
    ]);
  }

  #chosen({ hist_access_type: kind, n, start, stop, pattern, unique }: Readonly<Record<string, unknown>>): Entry[] {
    const last = (entries: Entry[]) => (typeof n === 'number' && n > 0 ? entries.slice(-n) : entries);
    if (kind === 'tail') return last(this.#entries);
    if (kind === 'range') {
      const [from, to] = [Number(start ?? 0), stop === null || stop === undefined ? Infinity : Number(stop)];
      return this.#entries.filter(({ line }) => line >= from && line < to);
    }
    const matches = glob(String(pattern ?? '*'));
    const found = this.#entries.filter(({ source }) => matches(source));
    if (unique !== true) return last(found);
    return last([...new Map(found.map((entry) => [entry.source, entry])).values()]);
  }
}

/** Does a text match a pattern in which `*` is anything and `?` any one character? In time that grows with their lengths. */
function glob(pattern: string): (text: string) => boolean {
  return (text) => {
    let [at, in_, star, mark] = [0, 0, -1, 0];
    while (in_ < text.length) {
      if (pattern[at] === '*') [star, mark] = [at++, in_];
      else if (pattern[at] === '?' || pattern[at] === text[in_]) {
        at++;
        in_++;
      } else if (star >= 0) {
        at = star + 1;
        in_ = ++mark;
      } else return false;
    }
    while (pattern[at] === '*') at++;
    return at === pattern.length;
  };
}
