// Opens the notebooks in JupyterLab or Jupyter Notebook, with the project's own kernel.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { installKernelSpec, plotlyPath } from '../notebook';
import { type Command, type CommandInput, integerOption, stringOption, UsageError } from './command';

const PROGRAMS = ['jupyter-lab', 'jupyter-notebook'];
const HOW_TO_GET = `neither JupyterLab nor Jupyter Notebook is installed. One of these brings it:
  pip install jupyterlab
  conda install jupyterlab
  apt-get install jupyter-notebook
VS Code needs neither: install its Jupyter extension, run "npx wortlaut kernel install", open a notebook.`;

export const command: Command = {
  name: 'lab',
  summary: 'open the notebooks in JupyterLab or Jupyter Notebook, whichever is installed',
  positionals: '',
  options: {
    notebooks: { type: 'string', value: 'DIR', help: 'folder of notebooks (default: notebooks)' },
    port: { type: 'string', value: 'N', help: 'port of the server (default: as Jupyter chooses)' },
    'no-browser': { type: 'boolean', help: 'print the address instead of opening a browser' },
  },
  run,
};

async function run(input: CommandInput): Promise<number> {
  const folder = resolve(stringOption(input, 'notebooks', 'notebooks'));
  if (!existsSync(folder)) throw new UsageError(`--notebooks is "${folder}", which is not there`);
  const port = integerOption(input, 'port', null, 1);
  const program = findProgram(process.env);
  if (program === null) throw new Error(HOW_TO_GET);
  // A kernel spec for this run alone, found before those of the user: nothing is left behind.
  const data = mkdtempSync(join(tmpdir(), 'wortlaut-jupyter-'));
  installKernelSpec(data);
  const path = [data, process.env.JUPYTER_PATH].filter(Boolean).join(delimiter);
  const child = spawn(program, jupyterArguments(folder, port, input.options['no-browser'] === true), {
    stdio: 'inherit',
    env: { ...process.env, JUPYTER_PATH: path },
  });
  // Ctrl-C goes to Jupyter as well, which asks or ends; this process waits for it.
  const wait = () => {};
  const end = () => child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', end);
  try {
    return await new Promise<number>((done, fail) => {
      child.once('error', fail);
      child.once('exit', (code) => done(code ?? 0));
    });
  } finally {
    process.off('SIGINT', wait).off('SIGTERM', end);
    rmSync(data, { recursive: true, force: true });
  }
}

/**
 * Jupyter on this machine alone, with the token that it makes itself. It also serves Plotly, so that charts of a notebook
 * that the reader trusts are interactive before it has been run. Notebook 6 reads the settings of NotebookApp, all
 * others those of ServerApp; each leaves the other's alone.
 */
function jupyterArguments(folder: string, port: number | null, noBrowser: boolean): string[] {
  const staticPath = dirname(plotlyPath());
  return [
    '--ip=127.0.0.1',
    `--notebook-dir=${folder}`,
    `--NotebookApp.extra_static_paths=${staticPath}`,
    `--ServerApp.extra_static_paths=${staticPath}`,
    ...(port === null ? [] : [`--port=${port}`, '--port-retries=0']),
    ...(noBrowser ? ['--no-browser'] : []),
    // Jupyter refuses to run as root unasked; in a container that is the only user there is.
    ...(process.getuid?.() === 0 ? ['--allow-root'] : []),
  ];
}

/** The path of the first Jupyter program on PATH; null where there is none. */
function findProgram(environment: NodeJS.ProcessEnv): string | null {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  for (const name of PROGRAMS) {
    for (const folder of (environment.PATH ?? '').split(delimiter)) {
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (folder !== '' && isProgram(path)) return path;
      }
    }
  }
  return null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
