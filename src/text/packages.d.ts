// Packages without types of their own, as far as they are used.

// Deep paths of `natural`: its index loads database clients and prints a banner to standard output.
declare module 'natural/lib/natural/stemmers/porter_stemmer_de' {
  export function stem(word: string): string;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer' {
  export function stem(word: string): string;
}
declare module 'stopword' {
  export const deu: readonly string[];
  export const eng: readonly string[];
}
