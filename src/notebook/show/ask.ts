// Asks the reader, and takes outputs away: what a cell can do with its front end beside showing.
import { frontEnd } from './front-end';

/**
 * Asks the reader of the notebook for a line of text and waits for it.
 *
 * @param options.hidden shows dots instead of what is typed; default false
 * @throws Error outside of a notebook, and where nobody can be asked: `reproduce`, nbclient
 * @example
 * const name = input('Which speaker? ');
 */
export function input(prompt = '', options: { readonly hidden?: boolean } = {}): string {
  const kernel = frontEnd();
  if (kernel === null) throw new Error(`input: this is no notebook, nobody can be asked ("${prompt}")`);
  return kernel.input(String(prompt), options.hidden === true);
}

/**
 * Takes the outputs of the running cell away; outside of a notebook it does nothing.
 *
 * @param options.wait leaves them until the next output comes, so that nothing flickers; default false
 * @example
 * for (const step of [1, 2, 3]) { clearOutput({ wait: true }); show(step); }
 */
export function clearOutput(options: { readonly wait?: boolean } = {}): void {
  frontEnd()?.clear(options.wait === true);
}
