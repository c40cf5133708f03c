// HTML that a notebook shows of its own, made fit to stand on a page beside other results.

/** What acts by being there: it runs, loads, leads away or moves the addresses of the page. */
const ACTIVE = 'script, meta, base, link, iframe, frame, frameset, object, embed, template, noscript';

/**
 * The HTML with each element closed (`<!--` or `<textarea>` left open would swallow the results behind it) and without
 * elements that act; a form loses its frame. The policy of the page forbids most of that too, but no policy forbids
 * `<meta http-equiv="refresh">`,
 * which leads the reader to another page.
 */
export function foreignHtml(html: string): string {
  // Loaded here: few notebooks show HTML of their own.
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { body } = document;
  body.innerHTML = html;
  for (const element of body.querySelectorAll(ACTIVE)) element.remove();
  for (const form of body.querySelectorAll('form')) form.replaceWith(...form.childNodes);
  // Programs differ in what they take for an element: in a tag that reached this line only a browser would see one.
  return `<div class="own">${body.innerHTML.replace(/<(?=\/?(?:meta|base|script|plaintext)\b|!--)/gi, '&lt;')}</div>`;
}

const BASE64 = /^[A-Za-z0-9+/=\s]*$/;

/** A picture that a notebook shows; nothing where the output holds anything but the bytes of one. */
export function foreignPng(base64: string): string {
  return BASE64.test(base64) ? `<img alt="" src="data:image/png;base64,${base64.replace(/\s+/g, '')}">` : '';
}
