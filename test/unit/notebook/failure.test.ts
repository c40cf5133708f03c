import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFailure } from '../../../src/notebook/run/failure';

test('all compile errors of a cell are told, the line is that of the first', () => {
  const found = explainFailure('let a = 1;\nlet b: string = a;\nb.x;', '2:5 - Not a string.\n3:3 - No x.\n', 'error');
  assert.deepEqual(found, { line: 2, sourceLine: 'let b: string = a;', message: '(2:5) Not a string.\n(3:3) No x.' });
});

test('an error that prints nothing is told as what the kernel answered', () => {
  assert.equal(explainFailure('1', '', 'abort').message, 'the kernel answered "abort" without a message');
});

test('a name that is lost in the short form { name } is told with what to write instead', () => {
  const printed = 'ReferenceError: speakers is not defined\n    at evalmachine.<anonymous>:3:9\n';
  assert.match(
    explainFailure('find(articles, { speakers });', printed, 'error').message,
    /write \{ speakers: speakers \}$/,
  );
  assert.equal(explainFailure('find(speakers);', printed, 'error').message, 'ReferenceError: speakers is not defined');
});

test('the frames of the kernel are left out of a message, those of the kit stay', () => {
  const printed = [
    'evalmachine.<anonymous>:1',
    'show(undefined)',
    '^',
    '',
    "TypeError: undefined can't be shown",
    '    at show (/kit/dist/notebook/show.js:5:1)',
    '    at evalmachine.<anonymous>:1:1',
    '    at Script.runInThisContext (node:vm:135:14)',
    '    at execute (/kit/node_modules/tslab/dist/executor.js:160:38)',
  ].join('\n');
  assert.equal(
    explainFailure('show(undefined)', printed, 'error').message,
    "TypeError: undefined can't be shown\n    at show (/kit/dist/notebook/show.js:5:1)",
  );
});

test('the line is that of the statement that threw, however deep it stands in the compiled code', () => {
  const source = "function f() {\n  throw new TypeError('broken');\n}\nf();";
  const picture = "evalmachine.<anonymous>:4\n    throw new TypeError('broken');\n    ^\n\n";
  const frames = '\n    at f (evalmachine.<anonymous>:4:11)\n    at evalmachine.<anonymous>:7:22';
  const message = 'TypeError: broken';
  const expected = { line: 2, sourceLine: "throw new TypeError('broken');" };
  assert.deepEqual(explainFailure(source, `${picture}${message}${frames}`, 'error'), { ...expected, message });
  // Without frames the picture alone tells the line.
  assert.equal(explainFailure(source, `${picture}${message}`, 'error').line, 2);
});
