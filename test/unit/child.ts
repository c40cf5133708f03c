import { execFileSync } from 'node:child_process';

/**
 * What a script prints as JSON, run in a process of its own: the tests' own module loader (`--import`) would keep
 * other threads from being used.
 */
export function printedBy(script: string, ...values: string[]) {
  const args = ['--require', 'tsx/cjs', script, ...values];
  const env = { ...process.env, NODE_OPTIONS: '' };
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env, timeout: 120_000 }));
}
