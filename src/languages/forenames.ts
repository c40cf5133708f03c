// What is known of the forenames of a language: those that tell a woman from a man.

/** Forenames in lower case, those that both have left out. */
export interface Forenames {
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
}

export const NO_FORENAMES: Forenames = { female: new Set(), male: new Set() };
