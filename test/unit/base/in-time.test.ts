import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { inTime } from '../../../src/base';

const never = new Promise<never>(() => {});

test('inTime: the result where it comes in time, its own error where it fails, else the error that was given', async () => {
  const late = () => new Error('the answer took longer than 0.01 s');
  assert.equal(await inTime(Promise.resolve(7), 60, late), 7);
  await assert.rejects(inTime(Promise.reject(new Error('broken')), 60, late), /^Error: broken$/);
  await assert.rejects(inTime(never, 0.01, late), /^Error: the answer took longer than 0.01 s$/);
});

test('inTime: work that fails after its time is nobody’s unhandled rejection', async () => {
  const failing = new Promise((_, fail) => setTimeout(() => fail(new Error('too late')), 20));
  await assert.rejects(
    inTime(failing, 0.001, () => new Error('late')),
    /late/,
  );
  await new Promise((done) => setTimeout(done, 40));
});

test('endInTime: a process that is done and holds something open ends with its status and says what it held', () => {
  const source = `
    const { endInTime } = require(${JSON.stringify(join(__dirname, '../../../src/base'))});
    require('node:net').createServer().listen(0);
    process.exitCode = 3;
    endInTime(0.05, (message) => process.stderr.write(message));`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', source], { encoding: 'utf8' });
  assert.equal(status, 3);
  assert.match(stderr, /the process was still open after 0\.05 s \(.*TCPServerWrap.*\); it is ended now/);
});
