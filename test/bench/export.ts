// How long it takes to export charts: the first (a browser has to start), then each of many, as SVG and PNG together.
// The browser is unpacked before: that happens once per machine. Beside it, as a measure of the machine, what the
// browser alone takes to start and close.
//
//   node --import tsx test/bench/export.ts
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeBrowser, exportFigure, exportFigures } from '../../src/charts';
import { startBrowser } from '../../src/charts/export/browser';
import { sampleFigures } from '../unit/charts/samples';

const ROUNDS = 5;
const COPIES = 4;

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function main(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  const options = { dir, formats: ['svg', 'png'] } as const;
  const samples = Object.entries(sampleFigures());
  const [first] = samples;
  if (first === undefined) throw new Error('no samples');
  const many = Array.from({ length: COPIES }, (_, copy) =>
    samples.map(([name, figure]) => ({ name: `${name}-${copy}`, figure })),
  ).flat();
  const startOnly = async () => (await startBrowser()).browser.close();
  try {
    await startOnly();
    const starts: number[] = [];
    const firsts: number[] = [];
    const each: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      starts.push(await seconds(startOnly));
      firsts.push(await seconds(() => exportFigure(first[1], first[0], options)));
      each.push((await seconds(() => exportFigures(many, options))) / many.length);
      await closeBrowser();
    }
    console.log(`browser start and close  ${median(starts).toFixed(2)} s`);
    console.log(`first chart, SVG and PNG ${median(firsts).toFixed(2)} s`);
    console.log(`each of ${many.length}, SVG and PNG  ${median(each).toFixed(3)} s`);
  } finally {
    await closeBrowser();
    rmSync(dir, { recursive: true, force: true });
  }
}

void main();
