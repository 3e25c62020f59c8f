import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrameMessage } from '../../src/frame/frame-message.ts';

const message = { type: 'hailong-frame', height: 640, isNew: false };

test('a message of a framed page is read as it is', () => {
  assert.deepEqual(readFrameMessage(message), message);
});

for (const data of [
  undefined,
  null,
  640,
  'hailong-frame',
  { ...message, type: 'hailong' },
  { ...message, height: '640' },
  { ...message, height: Number.NaN },
  { ...message, height: Infinity },
  { ...message, height: -640 },
  { ...message, height: 0 },
]) {
  const words = typeof data === 'object' ? JSON.stringify(data) : String(data);
  test(`${words} is no message of a framed page`, () => {
    assert.equal(readFrameMessage(data), undefined);
  });
}

test('a height stays within bounds', () => {
  assert.equal(readFrameMessage({ ...message, height: 1 })?.height, 120);
  assert.equal(readFrameMessage({ ...message, height: 1e9 })?.height, 20_000);
});

test('a page is new only where it says so', () => {
  assert.equal(readFrameMessage({ ...message, isNew: true })?.isNew, true);
  assert.equal(readFrameMessage({ ...message, isNew: 'yes' })?.isNew, false);
});
