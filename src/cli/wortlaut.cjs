#!/usr/bin/env node
// What npm links as the `wortlaut` command. It must stand here before the first build, because npm makes the link
// while it installs; all else is in main.ts.
try {
  require.resolve('../../dist/cli/main.js');
} catch {
  process.stderr.write('wortlaut: the kit is not built yet; run: npm run build\n');
  process.exit(1);
}
require('../../dist/cli/main.js');
