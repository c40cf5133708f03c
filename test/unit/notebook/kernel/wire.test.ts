import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRequest, readMessage } from '../../../../src/notebook/kernel/wire';

function framesOf(content: object, key = 'secret'): Buffer[] {
  return createRequest(key, 'session', 'execute_request', content).frames.map((frame) => Buffer.from(frame));
}

test('a message keeps its type and content on the way', () => {
  const message = readMessage('secret', framesOf({ code: 'größer' }));
  assert.equal(message.type, 'execute_request');
  assert.deepEqual(message.content, { code: 'größer' });
  assert.equal(message.parentId, '');
});

test('frames before the delimiter (the address of the receiver) are skipped', () => {
  const message = readMessage('secret', [Buffer.from('address'), ...framesOf({ code: '1' })]);
  assert.deepEqual(message.content, { code: '1' });
});

test('a message with another key, a changed content or no delimiter is refused', () => {
  assert.throws(() => readMessage('other', framesOf({ code: '1' })), /wrong signature/);
  const changed = framesOf({ code: '1' });
  changed[5] = Buffer.from('{"code":"2"}');
  assert.throws(() => readMessage('secret', changed), /wrong signature/);
  assert.throws(() => readMessage('secret', framesOf({}).slice(1)), /broken/);
});

test('each request has an id of its own', () => {
  assert.notEqual(createRequest('k', 's', 't', {}).id, createRequest('k', 's', 't', {}).id);
});
