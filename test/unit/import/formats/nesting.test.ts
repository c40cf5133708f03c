// Elements nested deeper than anybody writes: their tags go, their words stay.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutDepths, withoutXmlDepths } from '../../../../src/import/formats/nesting';

const nested = (depth: number) => `${'<b>x'.repeat(depth)}${'</b>'.repeat(depth)}`;

test('withoutDepths: three thousand levels stay as they are, the next ones become line breaks', () => {
  assert.equal(withoutDepths(nested(3000)), nested(3000));
  assert.equal(withoutDepths(nested(3002)), `${'<b>x'.repeat(3000)}<br>x<br>x<br><br>${'</b>'.repeat(3000)}`);
  assert.equal(withoutXmlDepths(nested(3001)), `${'<b>x'.repeat(3000)}x${'</b>'.repeat(3000)}`);
});

test('withoutDepths: what ends by itself or where it begins nests nothing, nor does text that only looks like a tag', () => {
  for (const flat of ['<br>', '<p>a', '<LI>a', '<img src="a>b">', '<span/>', '<b></b>', 'a < b', '<1', '<!-- <i -->'])
    assert.equal(withoutDepths(flat.repeat(5000)), flat.repeat(5000), flat);
  assert.equal(withoutDepths(`${'</b>'.repeat(5000)}<b>a</b>`), `${'</b>'.repeat(5000)}<b>a</b>`);
  assert.equal(withoutDepths('<b'.repeat(5000)), '<b'.repeat(5000));
});
