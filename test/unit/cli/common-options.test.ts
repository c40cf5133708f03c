import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CommandOption } from '../../../src/cli/command';
import { commands } from '../../../src/cli/commands';

/** What an option is in every command that has it: the form of its value, and words that its help must hold. */
const MEANINGS: Readonly<Record<string, { readonly value: RegExp; readonly help: RegExp }>> = {
  by: { value: /^COLUMN(,…)?$/, help: /outlet|group/ },
  top: { value: /^N$/, help: /only the (first )?N/ },
  unit: { value: /^[a-z]+(\|[a-z]+)+$/, help: /^what is counted/ },
  match: { value: /^word\|stem\|lemma$/, help: /^how words are compared/ },
  where: { value: /^COLUMN=VALUE$/, help: /^only articles with/ },
  from: { value: /^DAY$/, help: /^only articles of this day/ },
  until: { value: /^DAY$/, help: /^only articles of this day/ },
  'min-count': { value: /^N$/, help: /^leave out/ },
  show: { value: /^[a-z]+(\|[a-z]+)+$/, help: /default: / },
  seed: { value: /^N$/, help: /default: 1/ },
  resamples: { value: /^N$/, help: /of the bootstrap/ },
  chart: { value: /^FILE$/, help: /^draw it too/ },
};

async function having(option: string): Promise<[command: string, option: CommandOption][]> {
  const found: [string, CommandOption][] = [];
  for (const [name, load] of Object.entries(commands)) {
    const own = (await load()).options[option];
    if (own !== undefined) found.push([name, own]);
  }
  return found;
}

for (const [option, { value, help }] of Object.entries(MEANINGS)) {
  test(`--${option} means the same in every command that has it`, async () => {
    const found = await having(option);
    assert.ok(found.length > 0);
    for (const [name, own] of found) {
      assert.match(own.value ?? '', value, `${name} --${option}`);
      assert.match(own.help, help, `${name} --${option}`);
    }
  });
}

test('every command that reads articles and counts takes --where, --from and --until', async () => {
  const without: string[] = [];
  for (const [name, load] of Object.entries(commands)) {
    const { options } = await load();
    if ('corpus' in options && 'format' in options && name !== 'check') {
      if (!['where', 'from', 'until'].every((option) => option in options)) without.push(name);
    }
  }
  assert.deepEqual(without, []);
});

test('docs/options.md names for each common option the commands that have it', async () => {
  const text = readFileSync(join(__dirname, '../../../docs/options.md'), 'utf8');
  for (const option of Object.keys(MEANINGS)) {
    const [line = ''] = text.split('\n').filter((row) => row.startsWith(`| \`--${option}\` |`));
    const named = Array.from((line.split('|')[3] ?? '').matchAll(/`([a-z]+)`/g), ([, name]) => name);
    const expected = (await having(option)).map(([name]) => name);
    assert.deepEqual(named.sort(), expected.sort(), `--${option}: ${expected.map((name) => `\`${name}\``).join(', ')}`);
  }
});
