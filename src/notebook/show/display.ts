// Sends an output to the notebook that runs this code; prints its text where none does.
import { sep } from 'node:path';
import type { MimeBundle } from './document';

/** What the kernel is given to send. */
export interface DisplayData {
  readonly data: MimeBundle;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly transient: { readonly display_id?: string };
}

/** The kernel's module: the function that sends a whole bundle in one message, which `display` of tslab does not. */
interface KernelModule {
  readonly lastWriteDisplayData: ((data: DisplayData, update: boolean) => void) | null;
}

const KERNEL_FILE = ['', 'tslab', 'dist', 'jupyter.js'].join(sep);

/** Shows a bundle under the cell that runs. `id` names the output so that `update` can replace it. */
export function display(data: MimeBundle, metadata: Readonly<Record<string, unknown>> = {}, id?: string): void {
  const send = kernelSender();
  if (send !== null) send({ data, metadata, transient: id === undefined ? {} : { display_id: id } }, false);
  else if (typeof data['text/plain'] === 'string') process.stdout.write(`${data['text/plain'].trimEnd()}\n`);
}

/** Replaces what was shown under this id. Outside a notebook there is nothing to replace. */
export function updateDisplay(data: MimeBundle, id: string, metadata: Readonly<Record<string, unknown>> = {}): void {
  kernelSender()?.({ data, metadata, transient: { display_id: id } }, true);
}

function kernelSender(): KernelModule['lastWriteDisplayData'] {
  // The kernel that runs this process may be another tslab than the project's (one installed for the whole machine), so
  // it is looked for among the modules that are loaded, not required.
  for (const [path, module] of Object.entries(require.cache)) {
    if (module === undefined || !path.endsWith(KERNEL_FILE)) continue;
    const send = (module.exports as KernelModule).lastWriteDisplayData;
    if (send) return send;
  }
  return null;
}
