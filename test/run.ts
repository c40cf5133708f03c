// Runs the tests of the folders named on the command line: node --import tsx test/run.ts unit golden
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const files = process.argv
  .slice(2)
  .flatMap((folder) =>
    readdirSync(join(__dirname, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(__dirname, folder, file),
    ),
  )
  .filter((file) => file.endsWith('.test.ts'))
  .sort();
if (files.length === 0) {
  process.stderr.write(`no tests in ${process.argv.slice(2).join(', ') || 'no folder'}\n`);
  process.exit(1);
}
run({ files, concurrency: availableParallelism() })
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
