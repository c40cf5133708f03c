// A real Jupyter for the tests: copies of the notebooks, a server that `wortlaut lab` starts, nbconvert.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { installKernelSpec } from '../../src/notebook';

const ROOT = join(__dirname, '../..');
const NEEDS = 'apt-get install jupyter-notebook jupyter-nbconvert python3-nbclient';

/** A notebook that is tested, and where its copy lies in the work folder. */
export interface Tested {
  readonly name: string;
  readonly path: string;
  readonly copy: string;
}

/** All notebooks that are tested: those of the project and the fixtures. */
export const NOTEBOOKS: readonly Tested[] = [
  ...notebooksOf('notebooks', '.'),
  ...notebooksOf('test/fixtures/notebooks', 'test/fixtures'),
];

/** The copies lie as deep below the project as the notebooks themselves: their paths to the corpus hold. */
function notebooksOf(folder: string, place: string): Tested[] {
  const files = readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.ipynb'));
  return files.sort().map((file) => ({
    name: basename(file, '.ipynb'),
    path: join(ROOT, folder, file),
    copy: join(place, file),
  }));
}

/** Throws an Error that says how to get it where a program is missing: no test is left out unseen. */
export function requireProgram(name: string, version: RegExp): void {
  const { stdout, error } = spawnSync(name, ['--version'], { encoding: 'utf8' });
  if (error) throw new Error(`${name} is missing: ${NEEDS}`);
  if (!version.test(stdout))
    throw new Error(`${name} ${stdout.trim()} is not the version these tests are made for: ${NEEDS}`);
}

/**
 * A folder beside `notebooks` with copies of all notebooks: there they find the corpus and the kit, and Jupyter may save
 * them. With the environment in which Jupyter finds the kernel, on the Node at `node`, and leaves its own files.
 */
export function workFolder(node = process.execPath): {
  folder: string;
  environment: NodeJS.ProcessEnv;
  remove: () => void;
} {
  const folder = mkdtempSync(join(ROOT, '.jupyter-'));
  mkdirSync(join(folder, 'test/fixtures'), { recursive: true });
  for (const { path, copy } of NOTEBOOKS) cpSync(path, join(folder, copy));
  const data = join(folder, 'data');
  installKernelSpec(data, node);
  const environment = {
    ...process.env,
    JUPYTER_PATH: data,
    JUPYTER_DATA_DIR: join(folder, 'user'),
    JUPYTER_CONFIG_DIR: join(folder, 'config'),
    JUPYTER_RUNTIME_DIR: join(folder, 'runtime'),
    JUPYTER_NO_CONFIG: '1',
  };
  return { folder, environment, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a notebook as `jupyter nbconvert --execute` does; gives the path of the result, beside the notebook. */
export function nbconvert(path: string, environment: NodeJS.ProcessEnv, to: 'notebook' | 'html'): string {
  const out = `executed-${basename(path, '.ipynb')}`;
  const args = ['--to', to, '--execute', '--output', out, path];
  const { status, stderr } = spawnSync('jupyter-nbconvert', args, {
    env: environment,
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (status !== 0) throw new Error(`nbconvert failed on ${path}:\n${stderr}`);
  return join(path, '..', `${out}.${to === 'html' ? 'html' : 'ipynb'}`);
}

/** The programs of the environment of Python that `.ci/run` makes. Throws an Error that says how to make it. */
export function ownProgram(name: string): string {
  const path = join(ROOT, '.jupyter-venv/bin', name);
  if (!existsSync(path)) throw new Error(`${name} is missing: make .jupyter-venv as .ci/run does`);
  return path;
}

/** A folder in which a program of that environment is alone, to be put on the path. */
export function folderOfOne(name: string, work: string): string {
  const folder = join(work, `bin-${name}`);
  mkdirSync(folder);
  symlinkSync(ownProgram(name), join(folder, name));
  return folder;
}

/** A running Jupyter Notebook. */
export interface Server {
  /** Address of a notebook, by its path in the folder. */
  readonly address: (file: string) => string;
  readonly stop: () => Promise<void>;
}

/** Starts Jupyter by the project's own command, with the kernel that this finds. */
export async function startServer(folder: string, environment: NodeJS.ProcessEnv): Promise<Server> {
  const [port, token] = [await freePort(), randomBytes(16).toString('hex')];
  const args = ['lab', '--notebooks', folder, '--port', String(port), '--no-browser'];
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/wortlaut.cjs'), ...args], {
    env: { ...environment, JUPYTER_PATH: '', JUPYTER_TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ready = new Promise<void>((done, fail) => {
    const read = (bytes: Buffer) => {
      printed += bytes.toString();
      if (printed.includes(`127.0.0.1:${port}/`)) done();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => fail(new Error(`wortlaut lab ended (${code}):\n${printed}`)));
  });
  await ready;
  return {
    address: (file) => `http://127.0.0.1:${port}/notebooks/${encodeURI(file)}?token=${token}`,
    stop: () =>
      new Promise((done) => {
        if (child.exitCode !== null) return done();
        child.once('exit', () => done());
        child.kill('SIGTERM');
      }),
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
