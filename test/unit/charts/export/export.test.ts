import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { exportFigure, exportFigures, rankedBarsFigure } from '../../../../src/charts';
import { timelessPdf } from '../../../../src/charts/export/pdf';
import { describedPng } from '../../../../src/charts/export/png';

const figure = rankedBarsFigure(
  { rows: [{ name: '=Müller', size: 2 }], settings: { minWords: 3 } },
  { title: 'Zitate', label: 'name', value: 'size', axis: 'Zitate' },
);

async function inFolder(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'wortlaut-export-'));
  try {
    await work(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test('exportFigure: numbers, alt text and provenance need no browser', async () => {
  await inFolder(async (dir) => {
    const files = await exportFigure(figure, 'zitate', {
      dir,
      formats: ['csv', 'txt', 'json'],
      settings: { corpus: 'x' },
    });
    assert.deepEqual(
      files.map(({ format }) => format),
      ['csv', 'txt', 'json'],
    );
    assert.deepEqual(readdirSync(dir).sort(), ['zitate.csv', 'zitate.json', 'zitate.txt']);
    assert.equal(readFileSync(join(dir, 'zitate.csv'), 'utf8'), "label,value\r\n'=Müller,2\r\n");
    assert.equal(readFileSync(join(dir, 'zitate.txt'), 'utf8'), `${figure.alt.de}\n`);
    const provenance = JSON.parse(readFileSync(join(dir, 'zitate.json'), 'utf8'));
    assert.deepEqual(provenance.settings, { minWords: 3, corpus: 'x' });
    assert.deepEqual(provenance.files[0], { name: 'zitate.csv', bytes: files[0]?.bytes, sha256: files[0]?.sha256 });
    assert.ok(!JSON.stringify(provenance).includes(dir));
  });
});

test('exportFigure: the alt text in another language or of one’s own', async () => {
  await inFolder(async (dir) => {
    await exportFigure(figure, 'a', { dir, formats: ['txt'], language: 'en' });
    await exportFigure(figure, 'b', { dir, formats: ['txt'], alt: 'Eigener Text' });
    assert.equal(readFileSync(join(dir, 'a.txt'), 'utf8'), `${figure.alt.en}\n`);
    assert.equal(readFileSync(join(dir, 'b.txt'), 'utf8'), 'Eigener Text\n');
  });
});

test('exportFigures: names that are paths, equal names and wrong options are errors, before anything is written', async () => {
  await inFolder(async (dir) => {
    const options = { dir: join(dir, 'sub'), formats: ['csv'] } as const;
    await assert.rejects(exportFigure(figure, '../x', options), /name is "\.\.\/x"/);
    await assert.rejects(
      exportFigures(
        [
          { figure, name: 'a' },
          { figure, name: 'A' },
        ],
        options,
      ),
      /two charts are called "A"/,
    );
    await assert.rejects(exportFigure(figure, 'a', { ...options, formats: ['gif'] } as never), /formats is "gif"/);
    await assert.rejects(exportFigure(figure, 'a', { ...options, dpi: 96, scale: 1 }), /dpi and scale are both given/);
    await assert.rejects(exportFigure(figure, 'a', { ...options, widthMm: 5 }), /widthMm is 5/);
    assert.deepEqual(readdirSync(dir), []);
  });
});

test('describedPng: puts resolution, title and alt text right after the header, with checksums', () => {
  const png = describedPng(Buffer.alloc(40), 300, 'T', 'Ä');
  assert.equal(png.readUInt32BE(33), 9);
  assert.equal(png.toString('latin1', 37, 41), 'pHYs');
  // 300 dots an inch are 11811 a metre; the checksum is the one that every PNG of this resolution has.
  assert.deepEqual([png.readUInt32BE(41), png.readUInt32BE(45), png.readUInt8(49)], [11811, 11811, 1]);
  assert.equal(png.readUInt32BE(50).toString(16), '78a53f76');
  assert.ok(png.includes(Buffer.from('iTXtDescription\0\0\0\0\0Ä', 'utf8')));
  assert.equal(png.length, 40 + 21 + (12 + 10 + 1) + (12 + 16 + 2));
});

test('timelessPdf: blanks dates and ids and moves nothing', () => {
  const pdf = "1 0 obj <</CreationDate (D:20230913120000+00'00')\n/ModDate (D:2023)>> trailer <</ID [<aa> <bb>]>>";
  const blank = timelessPdf(Buffer.from(pdf)).toString('latin1');
  assert.equal(blank.length, pdf.length);
  assert.doesNotMatch(blank, /2023|aa|ID/);
  assert.equal(blank.indexOf('trailer'), pdf.indexOf('trailer'));
});
