import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { test } from 'node:test';
import { command } from '../../../src/cli/kernel';
import { jupyterDataFolder } from '../../../src/notebook';

function run(...positionals: string[]) {
  const prefix = mkdtempSync(join(tmpdir(), 'wortlaut-test-'));
  const spec = join(prefix, 'share/jupyter/kernels/tslab/kernel.json');
  return { prefix, spec, run: () => command.run({ positionals, options: { prefix } }) };
}

test('kernel: install writes a spec with absolute paths, remove takes it away', () => {
  const { prefix, spec, run: install } = run('install');
  assert.equal(install(), 0);
  const { argv, display_name: name, language, interrupt_mode: interrupt } = JSON.parse(readFileSync(spec, 'utf8'));
  assert.deepEqual([argv[1], argv[3]], ['--no-force-async-hooks-checks', '{connection_file}']);
  assert.ok(isAbsolute(argv[0]) && isAbsolute(argv[2]) && existsSync(argv[2]));
  assert.deepEqual([name, language, interrupt], ['TypeScript', 'typescript', 'message']);
  assert.equal(install(), 0, 'twice is no error');
  assert.equal(command.run({ positionals: ['remove'], options: { prefix } }), 0);
  assert.ok(!existsSync(join(spec, '..')));
  assert.equal(command.run({ positionals: ['remove'], options: { prefix } }), 0, 'nothing to remove is no error');
  rmSync(prefix, { recursive: true });
});

test('kernel: a spec that another program has put there is neither replaced nor removed', () => {
  const { prefix, spec, run: install } = run('install');
  mkdirSync(join(spec, '..'), { recursive: true });
  writeFileSync(spec, '{"argv": ["tslab"]}');
  assert.throws(install, /holds a kernel that is not of this project/);
  assert.throws(() => command.run({ positionals: ['remove'], options: { prefix } }), /it stays/);
  assert.equal(readFileSync(spec, 'utf8'), '{"argv": ["tslab"]}');
  rmSync(prefix, { recursive: true });
});

test('kernel: anything but install or remove is wrong usage', () => {
  for (const words of [[], ['start'], ['install', 'remove']]) {
    assert.throws(() => command.run({ positionals: words, options: {} }), /allowed are install, remove/);
  }
});

test('jupyterDataFolder: JUPYTER_DATA_DIR first, then what each system uses', () => {
  assert.equal(jupyterDataFolder({ JUPYTER_DATA_DIR: '/x' }, 'linux'), '/x');
  assert.equal(jupyterDataFolder({}, 'linux'), join(homedir(), '.local/share/jupyter'));
  assert.equal(jupyterDataFolder({ XDG_DATA_HOME: '/data' }, 'linux'), '/data/jupyter');
  assert.equal(jupyterDataFolder({}, 'darwin'), join(homedir(), 'Library/Jupyter'));
  assert.equal(jupyterDataFolder({ APPDATA: '/app' }, 'win32'), join('/app', 'jupyter'));
});
