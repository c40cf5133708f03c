import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignHtml, foreignPng } from '../../../../src/notebook/report/foreign-html';

const own = (html: string) => /^<div class="own">(.*)<\/div>$/s.exec(foreignHtml(html))?.[1];

test('foreignHtml: what a notebook shows stays, each element closed', () => {
  assert.equal(own('<p>1 &lt; 2 <b>and</b></p>'), '<p>1 &lt; 2 <b>and</b></p>');
  assert.equal(own('<table><tr><td>1'), '<table><tr><td>1</td></tr></table>');
  assert.equal(own('<textarea>open'), '<textarea>open</textarea>');
  assert.equal(own('<style>p{color:red}'), '<style>p{color:red}</style>');
});

test('foreignHtml: what acts by being there is gone, also where only a browser would see it', () => {
  for (const html of [
    '<meta http-equiv="refresh" content="0;url=https://x.example">',
    '<svg><desc><META/http-equiv=refresh content=0></desc></svg>',
    '<noembed><p title="</noembed><meta http-equiv=refresh content=0>">',
    '<base href="https://x.example/"><iframe srcdoc="x"></iframe><object></object><embed><script>1</script>',
    '<form action="https://x.example"><button>go</button></form>',
    '<!-- open',
    '<plaintext>',
  ]) {
    assert.doesNotMatch(foreignHtml(html), /<(?:meta|base|iframe|object|embed|script|form|plaintext|!--)/i, html);
  }
  assert.equal(own('<form action="x"><button>go</button></form>'), '<button>go</button>');
});

test('foreignPng: only the bytes of a picture get into the page', () => {
  assert.equal(foreignPng('iVBO\nRw=='), '<img alt="" src="data:image/png;base64,iVBORw==">');
  assert.equal(foreignPng('iVBO" onerror="alert(1)'), '');
});
