import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  drawnText,
  escapeLabel,
  hoverMarkup,
  labelMarkup,
  textWidth,
  wrapText,
} from '../../../../src/charts/drawing/text';

test('drawnText: composes letters, joins white space, drops what cannot be seen', () => {
  assert.equal(drawnText(' Mu\u0308ller\u00a0\n und\u200b \u202eSo\u00adhn '), 'Müller und Sohn');
  assert.equal(drawnText('E\u2011Auto'), 'E-Auto');
  assert.equal(drawnText('a\u0007b'), 'ab');
});

test('escapeLabel: tags, entities and formulas print as they are', () => {
  assert.equal(escapeLabel('<b>x</b> &amp; $y$'), '&lt;b&gt;x&lt;/b&gt; &amp;amp; &#36;y&#36;');
});

test('wrapText: breaks at spaces, then inside a word that is too long', () => {
  assert.deepEqual(wrapText('aaa aaa aaa', textWidth('aaa aaa', 10), 10), ['aaa aaa', 'aaa']);
  const lines = wrapText('a'.repeat(20), textWidth('aaaaa', 10), 10);
  assert.deepEqual(lines, ['aaaaa', 'aaaaa', 'aaaaa', 'aaaaa']);
});

test('wrapText: what does not fit ends in an ellipsis on the last line', () => {
  const lines = wrapText('eins zwei drei vier fünf sechs', textWidth('eins zwei', 10), 10, 2);
  assert.equal(lines.length, 2);
  assert.equal(lines[0], 'eins zwei');
  assert.match(lines[1] ?? '', /^drei.*…$/);
});

test('wrapText: an empty text is one empty line', () => {
  assert.deepEqual(wrapText('', 100, 10), ['']);
});

test('wrapText: without a limit every letter stays, and no line of several words is too wide', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 20, max: 200 }), (text, width) => {
      const lines = wrapText(text, width, 10);
      assert.equal(lines.join('').replaceAll(' ', ''), drawnText(text).replaceAll(' ', ''));
      for (const line of lines) if (line.includes(' ')) assert.ok(textWidth(line, 10) <= width);
    }),
    { seed: 42 },
  );
});

test('labelMarkup: the only markup is the line break between escaped lines', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const bare = labelMarkup(text, 60, 10).replaceAll('<br>', '');
      assert.doesNotMatch(bare, /[<>$]|&(?!amp;|lt;|gt;|#36;)/);
    }),
    { seed: 42 },
  );
});

test('hoverMarkup: keeps its own line breaks and gives the whole text', () => {
  assert.equal(hoverMarkup('eins\nzwei'), 'eins<br>zwei');
  const long = 'Wort '.repeat(40).trim();
  assert.equal(hoverMarkup(long).replaceAll('<br>', ' '), long);
});
