// The content security policy of the pages that are written: what a page may load and run, and where it may lead.

/** Directives that do not fall back on `default-src`: a page that leaves them out allows everything in them. */
const CLOSED = "base-uri 'none'; form-action 'none'";

/**
 * A policy that forbids everything but what is allowed here, directive by directive (`"img-src data:"`). A text that
 * gets into the page can neither move the addresses of its scripts (`<base>`) nor send anything away (`<form>`).
 * What may put the page into a frame only a header can say, so that stands where there is a header.
 */
export function pagePolicy(...allowed: readonly string[]): string {
  return ["default-src 'none'", ...allowed, CLOSED].join('; ');
}
