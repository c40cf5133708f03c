import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeWhole } from '../../../../src/base';
import { loadNotebook, notebookText, parseNotebook } from '../../../../src/notebook/show/document';
import { code, markdown, notebook, printed, shownAs } from '../notebooks';

test('a notebook that was written is read again as it was', () => {
  const original = notebook(
    markdown('# Titel\n\nText'),
    code('1\n2', [printed('a\nb\n'), shownAs({ 'text/plain': 'x' })]),
  );
  assert.deepEqual(parseNotebook(notebookText(original), 'n'), original);
});

test('the file has texts as lists of lines, sorted keys and a line feed at its end, as Jupyter writes it', () => {
  const text = notebookText(notebook(code('const a = 1;\na', [shownAs({ 'application/json': { b: 1, a: 2 } })])));
  assert.match(text, /"source": \[\n {4}"const a = 1;\\n",\n {4}"a"\n {3}\]/);
  assert.match(text, /"a": 2,\n\s+"b": 1/);
  assert.ok(text.endsWith('}\n'));
});

test('execution counts are 1 to n, whatever they were, and stay empty for what was not run', () => {
  const cells = [code('a', [printed('1')]), code('b'), code('c', [printed('3')])].map((cell, index) => ({
    ...cell,
    execution_count: cell.execution_count && 40 + index,
  }));
  const raw = JSON.parse(notebookText(notebook(...cells)));
  assert.deepEqual(
    raw.cells.map((cell: { execution_count: number | null }) => cell.execution_count),
    [1, null, 2],
  );
});

test('a file that is no notebook is named with its fault', () => {
  assert.throws(() => parseNotebook('{', 'a.ipynb'), /a\.ipynb: is not JSON/);
  assert.throws(
    () => parseNotebook('{"nbformat": 3}', 'a.ipynb'),
    /a\.ipynb: is a notebook of format 3; format 4 is read/,
  );
  assert.throws(() => parseNotebook(' \n', 'a.ipynb'), /a\.ipynb: is empty/);
  assert.throws(() => parseNotebook('null', 'a.ipynb'), /not a notebook/);
  const strange = '{"nbformat": 4, "cells": [{"cell_type": "heading"}]}';
  assert.throws(
    () => parseNotebook(strange, 'a.ipynb'),
    /cell 1 has cell_type "heading"; allowed are code, markdown, raw/,
  );
  assert.throws(() => loadNotebook('/nowhere/a.ipynb'), /a\.ipynb: cannot be read \(ENOENT\)/);
});

test('writeWhole: replaces a file and leaves nothing else, and keeps the old one where it fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-test-'));
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'old');
  writeWhole(path, 'new');
  assert.equal(readFileSync(path, 'utf8'), 'new');
  assert.throws(() => writeWhole(join(folder, 'missing', 'a.txt'), 'x'));
  assert.throws(() => writeWhole(path, 5 as unknown as string));
  assert.equal(readFileSync(path, 'utf8'), 'new');
  assert.deepEqual(readdirSync(folder), ['a.txt']);
  rmSync(folder, { recursive: true });
});
