// Names of the files of a corpus, after those of their sources, no two alike on any system.

/** Gives out names below a folder. */
export class FileNames {
  readonly #taken = new Set<string>();

  /** `name` with the ending .txt, made safe; with a number behind it where another file has it. */
  give(name: string): string {
    const safe = name
      .split('/')
      .map((part) =>
        part
          .replace(/[<>:"|?*\\\p{Cc}]/gu, '_')
          .replace(/^\.+/, '_')
          .replace(/[. ]+$/, '')
          .slice(0, 120),
      )
      .filter((part) => part !== '')
      .join('/');
    for (let number = 1; ; number++) {
      const file = `${safe || 'article'}${number === 1 ? '' : `-${number}`}.txt`;
      const key = file.normalize('NFC').toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return file;
    }
  }
}

/** A path without the ending of its last part. */
export function withoutEnding(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}
