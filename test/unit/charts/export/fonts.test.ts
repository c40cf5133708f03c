import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { codePointsOfFont } from '../../../../src/charts/export/font-file';
import { fontFaceCss, loadFontFaces, neededFaces } from '../../../../src/charts/export/fonts';

const faces = loadFontFaces();
const plain = (text: string) => [{ text, bold: false }];
const names = (text: string, bold = false) => neededFaces([{ text, bold }], faces).map(({ name }) => name);

test('the bundled font: holds the letters of European languages and of Vietnamese', () => {
  const texts = [
    'Größe, Łódź, Škoda, İstanbul, Ñuñoa, þorn, Œuvre',
    'Дмитрий Песков, Київ, Ђорђе',
    'Αθήνα, Ἀθῆναι',
    'Nguyễn Phú Trọng',
  ];
  for (const text of texts) assert.doesNotThrow(() => neededFaces(plain(text), faces), text);
  assert.doesNotThrow(() => neededFaces(plain('„“”‚‘’»«–—…·×−²€§°%'), faces));
});

test('neededFaces: only the pieces of the font that the texts need, in the weight they are set in', () => {
  assert.deepEqual(names('Größe'), ['noto-sans-latin-400-normal.woff2']);
  assert.deepEqual(names('Größe', true), ['noto-sans-latin-700-normal.woff2']);
  assert.deepEqual(names('Łódź Київ'), [
    'noto-sans-latin-400-normal.woff2',
    'noto-sans-latin-ext-400-normal.woff2',
    'noto-sans-cyrillic-400-normal.woff2',
  ]);
});

test('neededFaces: a character that no face holds is named, with its text and what to do', () => {
  assert.throws(
    () => neededFaces(plain('Kim 金正恩'), faces),
    /no glyph for "金" \(U\+91D1\) in "Kim 金正恩"[\s\S]*"fonts"/,
  );
  assert.throws(() => neededFaces(plain('gut 👍'), faces), /U\+1F44D/);
});

test('codePointsOfFont: reads TrueType as well, and refuses what is no font', () => {
  // Offset table with one entry, "cmap", that maps U+91D1 alone (format 12).
  const cmap = Buffer.alloc(12 + 28);
  cmap.writeUInt16BE(1, 2);
  cmap.writeUInt32BE(12, 8);
  cmap.writeUInt16BE(12, 12);
  cmap.writeUInt32BE(1, 24);
  cmap.writeUInt32BE(0x91d1, 28);
  cmap.writeUInt32BE(0x91d1, 32);
  const head = Buffer.alloc(28);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(1, 4);
  head.write('cmap', 12, 'latin1');
  head.writeUInt32BE(28, 20);
  head.writeUInt32BE(cmap.length, 24);
  const font = Buffer.concat([head, cmap]);
  assert.deepEqual([...codePointsOfFont(font)], [0x91d1]);
  assert.throws(() => codePointsOfFont(Buffer.from('no font at all')), /no font/);

  const dir = mkdtempSync(join(tmpdir(), 'wortlaut-font-'));
  try {
    const path = join(dir, 'han.ttf');
    writeFileSync(path, font);
    const more = loadFontFaces([path]);
    assert.deepEqual(
      neededFaces(plain('金'), more).map(({ name }) => name),
      ['han.ttf'],
    );
    assert.match(fontFaceCss(neededFaces(plain('金'), more)), /font-weight:400;unicode-range:U\+91d1-91d1/);
    assert.throws(() => loadFontFaces([join(dir, 'none.ttf')]), /none\.ttf can't be used/);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
