// Loaded before a command: when it ends, writes how much processor time and memory it took into the file USAGE_FILE.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.env.USAGE_FILE !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 };
    writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
  });
}
