// The kernel spec: the file by which Jupyter front ends find and start the project's tslab kernel.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { kernelArguments } from './kernel';

/** The name that the notebooks ask for. tslab's own installer uses it too, so either kernel opens them. */
const NAME = 'tslab';
/** Tells a spec of ours from that of tslab's installer, which must not be overwritten. */
const OWNER = 'wortlaut';

/** The folder where Jupyter looks for the kernels of a user, as jupyter_core decides it. */
export function jupyterDataFolder(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (environment.JUPYTER_DATA_DIR) return environment.JUPYTER_DATA_DIR;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Jupyter');
  if (platform === 'win32') return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'jupyter');
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'jupyter');
}

/**
 * Writes the kernel spec below a data folder of Jupyter and gives its folder; the kernel will run on the Node at `node`.
 * Paths in it are absolute, so that a front end may start anywhere. Throws an Error if a kernel of that name is there which
 * is not ours.
 */
export function installKernelSpec(dataFolder: string, node = process.execPath): string {
  const folder = join(dataFolder, 'kernels', NAME);
  if (owner(folder) === 'other') {
    throw new Error(
      `${folder} holds a kernel that is not of this project; it opens the notebooks as well, or remove it first`,
    );
  }
  mkdirSync(folder, { recursive: true });
  const spec = {
    argv: [node, ...kernelArguments('{connection_file}')],
    display_name: 'TypeScript',
    language: 'typescript',
    interrupt_mode: 'message',
    metadata: { [OWNER]: true },
  };
  writeFileSync(join(folder, 'kernel.json'), `${JSON.stringify(spec, null, 2)}\n`);
  return folder;
}

/** Removes the kernel spec and gives its folder; null where there is none. Throws an Error if it is not ours. */
export function removeKernelSpec(dataFolder: string): string | null {
  const folder = join(dataFolder, 'kernels', NAME);
  const found = owner(folder);
  if (found === 'other') throw new Error(`${folder} holds a kernel that is not of this project; it stays`);
  if (found === 'none') return null;
  rmSync(folder, { recursive: true });
  return folder;
}

function owner(folder: string): 'none' | 'own' | 'other' {
  const file = join(folder, 'kernel.json');
  if (!existsSync(file)) return existsSync(folder) ? 'other' : 'none';
  try {
    const spec = JSON.parse(readFileSync(file, 'utf8')) as { metadata?: Record<string, unknown> };
    return spec.metadata?.[OWNER] === true ? 'own' : 'other';
  } catch {
    return 'other';
  }
}
