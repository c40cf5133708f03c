import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withFolder } from '../corpus/folder';

const MAIN = join(__dirname, '../../../src/cli/main.ts');

function wortlaut(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', MAIN, ...args], { encoding: 'utf8' });
}

test('wortlaut --help lists every command on standard output, exit status 0', async () => {
  const { commands } = await import('../../../src/cli/commands');
  const { status, stdout, stderr } = wortlaut('--help');
  assert.equal(status, 0);
  assert.equal(stderr, '');
  for (const name of Object.keys(commands)) assert.match(stdout, new RegExp(`^ {2}${name} +\\S`, 'm'));
});

test('wortlaut: an unknown command or option is wrong usage: named on standard error, exit status 2', () => {
  const unknown = wortlaut('frequences');
  assert.equal(unknown.status, 2);
  assert.equal(unknown.stdout, '');
  assert.match(unknown.stderr, /unknown command "frequences"; allowed are /);
  const option = wortlaut('check', '--corpsu', 'x');
  assert.equal(option.status, 2);
  assert.match(option.stderr, /--corpsu/);
});

test('wortlaut: a negative number is the value of the option before it, which says what it allows', () => {
  const { status, stderr } = wortlaut('terms', '--top', '-1');
  assert.equal(status, 2);
  assert.equal(stderr, 'wortlaut: --top is "-1"; allowed are whole numbers from 1\n');
});

test('wortlaut: every command shows its own help', async () => {
  const { commands } = await import('../../../src/cli/commands');
  for (const [name, load] of Object.entries(commands)) {
    const command = await load();
    assert.equal(command.name, name);
    assert.ok(command.summary.length > 10 && command.summary.length < 100, `summary of ${name}`);
    for (const [option, { help }] of Object.entries(command.options)) assert.ok(help, `help of ${name} --${option}`);
  }
});

test('wortlaut: a folder that is not there is a failed job: exit status 1, the folder named', () => {
  const { status, stdout, stderr } = wortlaut('check', '--corpus', 'no-such-folder');
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /no-such-folder/);
});

test('wortlaut: an empty value is wrong usage, as it may be a variable that was not set', () => {
  for (const args of [
    ['terms', '--out', ''],
    ['check', '--corpus', ''],
    ['reproduce', '--set', ''],
    ['kernel', 'install', '--prefix='],
  ]) {
    const { status, stdout, stderr } = wortlaut(...args);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, /^wortlaut: --(out|corpus|set|prefix) is ""; allowed is [A-Z=]+\n$/);
  }
});

test('wortlaut: a file that cannot be written is told before the work: exit status 2, the folder named', () => {
  const nowhere = wortlaut('terms', '--corpus', 'no-such-corpus', '--out', 'no-such-folder/x.csv');
  assert.deepEqual([nowhere.status, nowhere.stdout], [2, '']);
  assert.match(nowhere.stderr, /--out is "no-such-folder\/x.csv"; there is no folder "no-such-folder"/);
  const folder = wortlaut('overlap', '--corpus', 'no-such-corpus', '--report', __dirname);
  assert.equal(folder.status, 2);
  assert.match(folder.stderr, /--report is ".*"; that is a folder, and a file is wanted/);
});

test('wortlaut: -h is --help', () => {
  assert.equal(wortlaut('-h').stdout, wortlaut('--help').stdout);
  const { status, stdout } = wortlaut('terms', '-h');
  assert.equal(status, 0);
  assert.match(stdout, /^Usage: wortlaut terms/);
});

test('wortlaut: without a command the help goes to standard error, exit status 2', () => {
  const { status, stdout, stderr } = wortlaut();
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^Usage: wortlaut COMMAND/);
});

test('wortlaut: a format that is none is told before the work', () => {
  const { status, stdout, stderr } = wortlaut('terms', '--corpus', 'no-such-corpus', '--format', 'xml');
  assert.deepEqual([status, stdout], [2, '']);
  assert.equal(stderr, 'wortlaut: --format is "xml"; allowed are table, csv, jsonl, xlsx\n');
});

test('wortlaut: a folder of which no file can be used is a failed job, whatever counts in it', () => {
  withFolder({ 'a.txt': ' ', 'b.txt': 'x\0y' }, (folder) => {
    for (const args of [
      ['tokens'],
      ['terms'],
      ['concordance', 'rat'],
      ['quotations'],
      ['terms', '--where', 'outlet=b'],
    ]) {
      const { status, stdout, stderr } = wortlaut(...args, '--corpus', folder);
      assert.deepEqual([status, stdout], [1, ''], args.join(' '));
      assert.match(stderr, /^skipped: a\.txt: .*\nskipped: b\.txt: .*\nwortlaut: no file of .* can be used\n$/);
    }
  });
});

test('wortlaut: nobody need read the messages to the end', { skip: process.platform === 'win32' }, () => {
  withFolder({ 'a.txt': 'Der Rat.', 'b.txt': '' }, (folder) => {
    const script = '{ "$@" 2>&1 >"$0/terms"; echo $? >"$0/status"; } | true';
    const run = [process.execPath, '--import', 'tsx', MAIN, 'terms', '--format', 'csv', '--corpus', folder];
    spawnSync('sh', ['-c', script, folder, ...run]);
    assert.equal(readFileSync(join(folder, 'status'), 'utf8'), '0\n');
    assert.match(readFileSync(join(folder, 'terms'), 'utf8'), /rat,1,1,/);
  });
});
